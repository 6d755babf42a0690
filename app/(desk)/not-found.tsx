import { NotFoundNotice } from "@/components/frame/not-found";
import { readWords } from "../language";

export default async function NotFound() {
  return <NotFoundNotice words={(await readWords()).frame.notFound} />;
}
