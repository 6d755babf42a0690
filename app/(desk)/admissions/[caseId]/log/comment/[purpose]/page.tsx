import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CommentPage } from "@/components/mentoring/comment/comment-page";
import { auditedCommentView } from "@/lib/mentoring/comment/queries";
import { today } from "@/lib/primitives/clock";
import { paramOrNull } from "@/lib/primitives/search-params";
import { composeComment, moveSentence } from "../../comment-actions";

export default async function CellCommentPage({
  params,
  searchParams,
}: PageProps<"/admissions/[caseId]/log/comment/[purpose]">) {
  const actor = await requireActor();
  const { caseId, purpose } = await params;
  const view = (await auditedCommentView(actor, caseId, purpose, today())) ?? notFound();
  const ofDraft = { caseId, purpose: view.key, version: String(view.version) };
  const moving = (to: "up" | "down") => ({
    action: moveSentence,
    initialOf: (sentenceId: string) => newFormState({ ...ofDraft, sentenceId, to }),
  });
  return (
    <CommentPage
      acts={{
        compose: { action: composeComment, initial: newFormState(ofDraft) },
        up: moving("up"),
        down: moving("down"),
      }}
      done={paramOrNull((await searchParams).done)}
      view={view}
      words={await readWords()}
    />
  );
}
