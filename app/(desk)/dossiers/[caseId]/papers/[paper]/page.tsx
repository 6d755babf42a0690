import { notFound } from "next/navigation";
import { newEditState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { PaperFormPage } from "@/components/papers-needed/paper-form-page";
import { shownKeeping } from "@/lib/papers-needed/checklist";
import { auditedPaperForm } from "@/lib/papers-needed/queries";
import { today } from "@/lib/primitives/clock";
import { keepPaper } from "../actions";

export default async function OnePaperPage({ params }: PageProps<"/dossiers/[caseId]/papers/[paper]">) {
  const actor = await requireActor();
  const { caseId, paper } = await params;
  const view = (await auditedPaperForm(actor, caseId, today())) ?? notFound();
  const line = view.lines.find(({ key }) => key === paper) ?? notFound();
  const shown = shownKeeping(line.keeping);
  const act = { action: keepPaper, initial: newEditState({ ...shown, caseId, paper }, shown) };
  return <PaperFormPage act={act} line={line} view={view} words={await readWords()} />;
}
