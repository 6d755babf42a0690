import type { PipelineView, TermView } from "@/lib/goals/queries";
import { daysBetween, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../ui/heading";
import { type Cell, Table } from "../ui/table";
import { Tag } from "../ui/tag";
import { caseHref } from "./case-href";
import { ShowAllLink } from "./show-all-link";

type Props = Readonly<{ view: TermView; overdue: PipelineView["overdue"]; words: Words }>;

/** What is overdue: how many cases, and the first of their list. */
export function LateCases({ view, overdue, words }: Props) {
  const { late, lists } = words.goals;
  const { deadlines, roles } = words.steps;
  if (overdue.count === 0)
    return (
      <section>
        <SectionHeading>{late.title}</SectionHeading>
        <p className="text-muted">{late.none}</p>
      </section>
    );
  return (
    <section>
      <SectionHeading>
        {late.title} <Tag tone="danger">{late.count(overdue.count)}</Tag>
      </SectionHeading>
      <Table
        brief
        caption={late.title}
        columns={[lists.name, lists.unit, late.what, late.holder, late.since]}
        hideCaption
        rows={overdue.rows.map(({ id, name, unit, kind, holder, dueOn }) => ({
          key: id,
          cells: [
            { text: name, href: caseHref(view, id) },
            unit,
            deadlines[kind as keyof typeof deadlines] ?? kind,
            holder === null ? late.others : (roles[holder as keyof typeof roles] ?? holder),
            { text: late.by(formatDay(dueOn), daysBetween(dueOn, view.on)), isLate: true },
          ] satisfies Cell[],
        }))}
      />
      <ShowAllLink href={overdue.href} shown={overdue.rows.length} total={overdue.count} words={lists} />
    </section>
  );
}
