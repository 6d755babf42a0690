import { isStep } from "@/lib/admissions/procedure/procedure";
import type { CaseView } from "@/lib/admissions/queries";
import { permilleOf } from "@/lib/admissions/voting/tally";
import { formatDay } from "@/lib/primitives/day";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { sealedText } from "../../dossier/sealed";
import { SectionHeading } from "../../ui/heading";
import { type Cell, Table } from "../../ui/table";

type Vote = CaseView["votes"][number];

/** Members away, exempt or suspended, and whether they were excluded from the vote. */
function Exclusions({ vote, words }: Readonly<{ vote: Vote; words: Words }>) {
  const { votes } = words;
  return (
    <details className="mt-1 font-normal text-sm">
      <summary className="min-h-11 cursor-pointer py-2">{votes.leftOut(vote.excluded)}</summary>
      <ul className="list-disc space-y-1 pl-5">
        {vote.exclusions.map(({ personId, name, reason, since, cites, present }) => (
          <li key={personId}>
            {votes.excluded(name, votes.why(votes.reasons[reason], formatDay(since), cites ? source(cites) : null))}
            {present && ` ${votes.wasHere}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** For example "Hồ sơ được trả lại để làm lại, ngày 20/11/2026". */
const voidedBy = ({ step, on }: NonNullable<Vote["voidedBy"]>, { returns, steps }: Words): string =>
  returns.voidSince(isStep(step) ? steps.happened[step] : step, formatDay(on));

/** Votes in favour, the base and the number needed. The percentage is shown only; whole numbers decide. */
const count = (vote: Vote, words: Words): Cell => {
  const { votes } = words;
  const { yes, no, blank, base, absent, absenceReasons, needed, probationersPresent } = vote;
  const notes = [votes.others(no, blank, absent), votes.needed(needed)];
  if (absenceReasons) notes.push(votes.absence(sealedText(absenceReasons, words)));
  if (vote.shareUnknownIn) notes.push(votes.shareUnknown(source(vote.shareUnknownIn)));
  if (probationersPresent !== null) notes.push(votes.probationers(probationersPresent));
  if (vote.voidedBy) notes.push(voidedBy(vote.voidedBy, words));
  return { text: votes.vote(yes, base, permilleOf(vote)), notes };
};

const meeting = (vote: Vote, words: Words): Cell => {
  const title = words.admissions.voteTitles[vote.purpose][vote.body];
  if (vote.exclusions.length === 0) return title;
  return (
    <div key="meeting">
      {title}
      <Exclusions vote={vote} words={words} />
    </div>
  );
};

/** The votes of the case, the latest first. */
export function Votes({ view, words }: Readonly<{ view: Pick<CaseView, "votes">; words: Words }>) {
  const { file, fields } = words.admissions;
  const rows = view.votes.toReversed().map((vote) => ({
    key: String(vote.sequence),
    cells: [
      meeting(vote, words),
      formatDay(vote.heldOn),
      count(vote, words),
      vote.voidedBy
        ? { text: words.returns.void, tag: "warning" }
        : vote.carried
          ? { text: file.carried, tag: "success" }
          : { text: file.notCarried, tag: "warning" },
      vote.resolution ?? vote.minutes,
    ] satisfies Cell[],
  }));
  return (
    <section>
      <SectionHeading>{file.votes}</SectionHeading>
      {rows.length === 0 ? (
        <p className="text-muted">{words.caseFile.more.noVotes}</p>
      ) : (
        <Table
          caption={file.votes}
          columns={[file.meeting, file.datedOn, fields.yes, file.result, words.votes.paper]}
          hideCaption
          rows={rows}
        />
      )}
    </section>
  );
}
