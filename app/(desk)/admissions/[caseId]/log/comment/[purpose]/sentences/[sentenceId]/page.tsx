import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { SentencePage } from "@/components/mentoring/comment/sentence-page";
import { evidenceKey } from "@/lib/mentoring/comment/draft";
import { auditedCommentView } from "@/lib/mentoring/comment/queries";
import { today } from "@/lib/primitives/clock";
import { removeSentence, saveSentence, unlinkEvidence } from "../../../../comment-actions";

export default async function CommentSentencePage({
  params,
}: PageProps<"/admissions/[caseId]/log/comment/[purpose]/sentences/[sentenceId]">) {
  const actor = await requireActor();
  const { caseId, purpose, sentenceId } = await params;
  const view = (await auditedCommentView(actor, caseId, purpose, today())) ?? notFound();
  const sentence = view.sentences.find(({ id }) => id === sentenceId) ?? null;
  if (!sentence && sentenceId !== "new") notFound();
  const ofDraft = { caseId, purpose: view.key, version: String(view.version) };
  const ofSentence = sentence ? { ...ofDraft, sentenceId } : ofDraft;
  return (
    <SentencePage
      remove={{ action: removeSentence, initial: newFormState(ofSentence) }}
      save={{ action: saveSentence, initial: newFormState({ ...ofSentence, text: sentence?.text ?? "" }) }}
      sentence={sentence}
      unlink={{
        action: unlinkEvidence,
        initialOf: (entry) => newFormState({ ...ofSentence, evidence: evidenceKey(entry) }),
      }}
      view={view}
      words={await readWords()}
    />
  );
}
