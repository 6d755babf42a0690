import type { Neglected as Fact } from "@/lib/desk/people-in-care-queries";
import type { DeskView } from "@/lib/desk/queries";
import { numberOf } from "@/lib/mentoring/reports/terms";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { RowList, type RowView } from "./row-list";

type Props = Readonly<{ view: DeskView; words: Words }>;

/** The others are folded: what waits comes first on the desk. */
const shownAtFirst = 4;

const sentenceOf = (fact: Fact, { desk: { neglect }, reports }: Words): string => {
  switch (fact.kind) {
    case "returned":
      return neglect.returned(fact.title, fact.times, fact.days);
    case "unmentored":
      return neglect.unmentored(fact.days);
    case "mentorAway":
      return neglect.mentorAway(formatDay(fact.lastDay));
    case "unreported":
      return neglect.unreported(reports.quarter(numberOf("quarter", fact.quarter)), fact.days);
    default:
      return neglect[fact.kind](fact.days, fact.never);
  }
};

type Act = Readonly<{ href: string; label: string }>;

/** The form that ends it; for who may only look, where it is seen. */
const actOf = (fact: Fact, { view, words: { desk, mentoring } }: Props): Act => {
  const file = `/admissions/${fact.caseId}`;
  const log = `${file}/log`;
  const reports = { href: `${log}/reports`, label: desk.neglect.reports };
  if (!fact.mayAct) return fact.kind === "unreported" ? reports : { href: log, label: desk.relative };
  if (!view.mayLog) return fact.kind === "unreported" ? reports : { href: log, label: desk.neglect.log };
  switch (fact.kind) {
    case "returned":
      return { href: `${log}/tasks/${fact.taskId}`, label: desk.neglect.take };
    case "unmentored":
    case "mentorAway":
      return { href: `${file}/steps/replaceMentor`, label: desk.neglect.mentor };
    case "unreported":
      return { href: `${log}/report?quarter=${fact.quarter}`, label: desk.neglect.report };
    case "untasked":
      return { href: `${log}/task`, label: mentoring.entryLinks.task };
    case "unnoted":
      return { href: `${log}/note`, label: mentoring.entryLinks.note };
    default:
      return { href: `${log}/evaluation`, label: mentoring.entryLinks.evaluation };
  }
};

const rowOf = (fact: Fact, props: Props, key: number): RowView => {
  const { view, words } = props;
  const { desk } = words;
  const { href, label } = actOf(fact, props);
  return {
    key,
    href,
    name: fact.name,
    what: sentenceOf(fact, words),
    below: [fact.unit === view.unit ? null : fact.unit, label].filter(Boolean).join(" · "),
    left: fact.kind === "unreported" ? desk.neglect.due : desk.neglect.since,
    dueOn: formatDay(fact.since),
    isLate: fact.kind === "unreported" && fact.days > 0,
  };
};

/** What asks for attention with people in training, the longest first: facts, each with the act that ends it. */
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
        <span className="font-normal text-muted text-sm">
          {count(view.neglected.length, view.neglectedInAll, view.hasMoreNeglected)}
        </span>
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
