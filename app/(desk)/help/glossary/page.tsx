import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { GlossaryPage } from "@/components/help/glossary-page";

export default async function HelpGlossaryPage() {
  await requireActor();
  return <GlossaryPage words={await readWords()} />;
}
