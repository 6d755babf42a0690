import type { Neglected as Fact } from "@/lib/desk/people-in-care-queries";
import type { DeskView } from "@/lib/desk/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { RowList, type RowView } from "./row-list";

type Props = Readonly<{ view: DeskView; words: Words }>;

/** The others are folded: what waits comes first on the desk. */
const shownAtFirst = 4;

const sentenceOf = (fact: Fact, { neglect }: Words["desk"]): string =>
  fact.kind === "returned"
    ? neglect.returned(fact.title, fact.times, fact.days)
    : neglect[fact.kind](fact.days, fact.never);

const acts = { unevaluated: "evaluation", untasked: "task", unnoted: "note" } as const;

/** The form that ends it; of a relative, the log. */
const hrefOf = (fact: Fact): string => {
  const log = `/admissions/${fact.caseId}/log`;
  if (!fact.mayAct) return log;
  return fact.kind === "returned" ? `${log}/tasks/${fact.taskId}` : `${log}/${acts[fact.kind]}`;
};

const rowOf = (fact: Fact, { view, words }: Props, key: number): RowView => {
  const { desk, mentoring } = words;
  const act = fact.kind === "returned" ? desk.neglect.take : mentoring.entryLinks[acts[fact.kind]];
  const below = [fact.unit === view.unit ? null : fact.unit, fact.mayAct ? act : desk.relative].filter(Boolean);
  return {
    key,
    href: hrefOf(fact),
    name: fact.name,
    what: sentenceOf(fact, desk),
    below: below.join(" · "),
    left: desk.neglect.since,
    dueOn: formatDay(fact.since),
  };
};

/** What has been left for long with the people in the reader's care, the longest first: facts, each with the act that ends it. */
export function Neglected(props: Props) {
  const { view, words } = props;
  const { neglect, count } = words.desk;
  if (view.neglected.length === 0) return null;
  const rows = view.neglected.map((fact, index) => rowOf(fact, props, index));
  const folded = rows.slice(shownAtFirst);
  return (
    <section aria-labelledby="desk-neglected" className="mt-5">
      <h2
        className="flex items-baseline justify-between gap-3 border-line border-b-2 pb-1 font-semibold text-lg"
        id="desk-neglected"
      >
        {neglect.title}
        <span className="font-normal text-muted text-sm">{count(view.neglected.length, view.neglectedInAll)}</span>
      </h2>
      <RowList isSoon={false} rows={rows.slice(0, shownAtFirst)} />
      {folded.length > 0 && (
        <details>
          <summary className="min-h-11 cursor-pointer py-2.5 text-link">{neglect.more(folded.length)}</summary>
          <RowList isSoon={false} rows={folded} />
        </details>
      )}
      <p className="mt-2 text-muted text-sm">{neglect.levels(view.levels)}</p>
    </section>
  );
}
