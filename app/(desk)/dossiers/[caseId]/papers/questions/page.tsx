import { notFound } from "next/navigation";
import { newEditState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { QuestionsPage } from "@/components/papers-needed/paper-form-page";
import { shownAnswers } from "@/lib/papers-needed/checklist";
import { auditedPaperForm } from "@/lib/papers-needed/queries";
import { today } from "@/lib/primitives/clock";
import { answerQuestions } from "../actions";

export default async function PaperQuestionsPage({ params }: PageProps<"/dossiers/[caseId]/papers/questions">) {
  const actor = await requireActor();
  const { caseId } = await params;
  const view = (await auditedPaperForm(actor, caseId, today())) ?? notFound();
  const shown = shownAnswers(view.checklist);
  const act = { action: answerQuestions, initial: newEditState({ ...shown, caseId }, shown) };
  return <QuestionsPage act={act} view={view} words={await readWords()} />;
}
