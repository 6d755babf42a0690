import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { HelpPage } from "@/components/help/help-page";

export default async function HelpIndexPage() {
  const { actingPost } = await requireActor();
  return <HelpPage reader={actingPost.role} words={await readWords()} />;
}
