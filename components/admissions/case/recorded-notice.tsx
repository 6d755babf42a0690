import { ballotOf, isStep, type Step } from "@/lib/admissions/procedure/procedure";
import type { CaseView } from "@/lib/admissions/queries";
import type { Words } from "@/lib/text/text";
import { LinkButton } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { nextStepText } from "../next-step-text";

type RecordedView = Pick<CaseView, "id" | "votes" | "next" | "nextHolder" | "nextDueOn" | "nextDueHolder" | "open">;

/** The vote that the step has just recorded, where it failed. */
const failedVote = (done: Step, { votes }: RecordedView) => {
  const ballot = ballotOf(done);
  const vote = ballot && votes.findLast(({ purpose, body }) => purpose === ballot.purpose && body === ballot.body);
  return ballot && vote && !vote.carried ? { ...vote, body: ballot.body } : undefined;
};

/** What comes next, who owes it and by when; for whoever may take the step, the way to it. */
function ThenNext({ view, words }: Readonly<{ view: RecordedView; words: Words }>) {
  const { next: step, nextHolder: holder, nextDueOn: dueOn, nextDueHolder: dueHolder } = view;
  if (!step || !holder) return null;
  const mine = view.open.some((each) => each.step === step && each.mine);
  return (
    <>
      <p className="mt-1">{words.review.comesNext(nextStepText({ step, holder, dueOn, dueHolder }, words))}</p>
      {mine && (
        <p className="mt-3 print:hidden">
          <LinkButton href={`/admissions/${view.id}/steps/${step}`} tone="quiet">
            {words.review.doNext}
          </LinkButton>
        </p>
      )}
    </>
  );
}

/** What was just recorded and what comes next. Of a vote that failed it is said that it failed, and what follows. */
export function RecordedNotice({
  view,
  words,
  done,
}: Readonly<{ view: RecordedView; words: Words; done: string | null }>) {
  if (!done || !(isStep(done) || done === "nominate")) return null;
  const failed = done === "nominate" ? undefined : failedVote(done, view);
  if (!failed)
    return (
      <Notice title={words.steps.done[done]} tone="success">
        <ThenNext view={view} words={words} />
      </Notice>
    );
  const { follows, deadlock } = words.votes.failed;
  return (
    <Notice title={words.review.notCarried(failed.yes, failed.base, failed.needed)} tone="warning">
      <p>{view.next === "reportDeadlock" ? deadlock : follows[failed.purpose][failed.body]}</p>
      <ThenNext view={view} words={words} />
    </Notice>
  );
}
