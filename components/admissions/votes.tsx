import type { CaseView } from "@/lib/admissions/queries";
import { permilleOf } from "@/lib/admissions/tally";
import { written } from "@/lib/primitives/day";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../ui/heading";
import { Table } from "../ui/table";
import { Tag } from "../ui/tag";

type Vote = CaseView["votes"][number];
type VoteProps = Readonly<{ vote: Vote; words: Words }>;

/** Who was away, exempt or suspended, and whether that left them out. */
function Exclusions({ vote, words }: VoteProps) {
  const { votes } = words;
  if (vote.exclusions.length === 0) return null;
  return (
    <details className="mt-1 font-normal text-sm">
      <summary className="min-h-11 cursor-pointer py-2">{votes.leftOut(vote.excluded)}</summary>
      <ul className="list-disc space-y-1 pl-5">
        {vote.exclusions.map(({ personId, name, reason, since, cites, present }) => (
          <li key={personId}>
            {votes.excluded(name, votes.why(votes.reasons[reason], written(since), cites ? source(cites) : null))}
            {present && ` ${votes.wasHere}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** In favour, of how many, against how many needed; the share is for the eye and decides nothing. */
function Count({ vote, words }: VoteProps) {
  const { votes } = words;
  const { yes, no, blank, base, present, needed, probationersPresent } = vote;
  return (
    <>
      {votes.vote(yes, base, permilleOf(vote))}
      <span className="block text-muted text-sm">{votes.others(no, blank, base - present)}</span>
      <span className="block text-muted text-sm">{votes.needed(needed)}</span>
      {probationersPresent !== null && (
        <span className="block text-muted text-sm">{votes.probationers(probationersPresent)}</span>
      )}
    </>
  );
}

/** The votes as counted, in whole numbers. */
export function Votes({ view, words }: Readonly<{ view: CaseView; words: Words }>) {
  const { file, voteTitles, fields } = words.admissions;
  if (view.votes.length === 0) return null;
  const rows = view.votes.map((vote) => ({
    key: String(vote.sequence),
    cells: [
      <div key="meeting">
        {voteTitles[vote.purpose][vote.body]}
        <Exclusions vote={vote} words={words} />
      </div>,
      written(vote.heldOn),
      <div key="count">
        <Count vote={vote} words={words} />
      </div>,
      <Tag key="result" tone={vote.carried ? "success" : "warning"}>
        {vote.carried ? file.carried : file.notCarried}
      </Tag>,
      vote.resolution,
    ],
  }));
  return (
    <section className="my-8">
      <SectionHeading>{file.votes}</SectionHeading>
      <Table
        caption={file.votes}
        columns={[file.meeting, file.datedOn, fields.yes, file.result, fields.resolution]}
        hideCaption
        rows={rows}
      />
    </section>
  );
}
