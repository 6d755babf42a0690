import { NotFoundNotice } from "@/components/layout/not-found";
import { readWords } from "../language";

export default async function NotFound() {
  return <NotFoundNotice words={(await readWords()).layout.notFound} />;
}
