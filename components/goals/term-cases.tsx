import { isStep } from "@/lib/admissions/procedure/procedure";
import type { TermView } from "@/lib/goals/queries";
import type { TermRow } from "@/lib/goals/term-case-queries";
import { formatDay, isOverdue } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../ui/heading";
import { type Cell, Table } from "../ui/table";
import { ShowAllLink } from "./show-all-link";

type Props = Readonly<{ view: TermView; words: Words }>;

const nameOf = ({ id, name }: TermRow, opens: boolean): Cell => ({
  text: name,
  href: opens ? `/admissions/${id}` : undefined,
});

const day = (on: TermRow["admittedOn"]): string => (on ? formatDay(on) : "—");

/** The first people admitted in the term, in the order of their ceremonies. */
export function AdmissionTable({ view, words }: Props) {
  const { lists } = words.goals;
  const rows = view.admissions.map((row) => ({
    key: row.id,
    cells: [
      nameOf(row, view.mayOpenCases),
      row.unit,
      day(row.admittedOn),
      { text: words.steps.stages[row.stage], tag: row.stage === "official" ? "success" : "plain" },
      day(row.officialOn),
    ] satisfies Cell[],
  }));
  return (
    <section>
      <SectionHeading>{lists.admissions}</SectionHeading>
      {rows.length === 0 ? (
        <p className="text-muted">{lists.noAdmissions}</p>
      ) : (
        <>
          <Table
            caption={lists.admissions}
            columns={[lists.name, lists.unit, lists.admittedOn, lists.stage, lists.officialOn]}
            hideCaption
            rows={rows}
          />
          <ShowAllLink href={view.admitted.href} shown={rows.length} total={view.admitted.count} words={lists} />
        </>
      )}
    </section>
  );
}

type OpenProps = Props &
  Readonly<{ title: string; none: string; rows: readonly TermRow[]; total: number; href: string; dated?: boolean }>;

/** Open cases with the next step of each; `dated` shows the day of the ceremony instead of the stage. */
export function OpenCaseTable({ view, words, title, none, rows, total, href, dated = false }: OpenProps) {
  const { lists } = words.goals;
  return (
    <section>
      <SectionHeading>{title}</SectionHeading>
      {rows.length === 0 ? (
        <p className="text-muted">{none}</p>
      ) : (
        <>
          <Table
            caption={title}
            columns={[lists.name, lists.unit, dated ? lists.admittedOn : lists.stage, lists.next, lists.due]}
            hideCaption
            rows={rows.map((row) => ({
              key: row.id,
              cells: [
                nameOf(row, view.mayOpenCases),
                row.unit,
                dated ? day(row.admittedOn) : { text: words.steps.stages[row.stage], tag: "plain" },
                row.nextStep && isStep(row.nextStep) ? words.steps.steps[row.nextStep] : "—",
                isOverdue(row.nextDueOn, view.on) ? { text: day(row.nextDueOn), isLate: true } : day(row.nextDueOn),
              ],
            }))}
          />
          <ShowAllLink href={href} shown={rows.length} total={total} words={lists} />
        </>
      )}
    </section>
  );
}
