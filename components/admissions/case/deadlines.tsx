import { isRole } from "@/lib/access/roles";
import { isDue } from "@/lib/admissions/clocks/deadlines";
import type { CaseView } from "@/lib/admissions/queries";
import { formatDay, isOverdue } from "@/lib/primitives/day";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../../ui/heading";
import { Table } from "../../ui/table";
import { Tag } from "../../ui/tag";

type Props = Readonly<{ view: CaseView; words: Words }>;

/** The running deadlines the central rules set for the case. */
export function Deadlines({ view, words }: Props) {
  const { file } = words.admissions;
  if (view.deadlines.length === 0) return null;
  const rows = view.deadlines.map(({ kind, holder, startedOn, dueOn, cites, provisional }) => ({
    key: kind,
    cells: [
      words.steps.deadlines[kind as keyof Words["steps"]["deadlines"]],
      formatDay(startedOn),
      dueOn ? (
        <strong key="due" className={isDue({ kind }) && isOverdue(dueOn, view.on) ? "text-danger" : undefined}>
          {isDue({ kind }) ? formatDay(dueOn) : file.from(formatDay(dueOn))}
        </strong>
      ) : (
        file.calendarMissing
      ),
      isRole(holder) ? words.steps.roles[holder] : holder,
      provisional ? `${source(cites)} (${words.regulations.provisionalMark})` : source(cites),
    ],
  }));
  const columns = [file.deadline, file.startedOn, words.admissions.list.due, file.holder, file.source];
  return (
    <section className="my-8">
      <SectionHeading>{file.deadlines}</SectionHeading>
      <Table caption={file.deadlines} columns={columns} hideCaption rows={rows} />
    </section>
  );
}

type Titles = Readonly<Partial<Record<string, Readonly<{ title: string }>>>>;

/** The deadlines a local rule sets beside the central ones, each tagged as internal. */
export function LocalDeadlines({ view, words }: Props) {
  const { file, list } = words.admissions;
  const { localRules } = words.packs;
  if (view.localDeadlines.length === 0) return null;
  const titles: Titles = words.regulations.rules;
  const rows = view.localDeadlines.map(({ rule, startedOn, dueOn, cites }) => ({
    key: rule,
    cells: [
      titles[rule]?.title ?? rule,
      formatDay(startedOn),
      <span className="inline-flex flex-wrap items-center gap-2" key="due">
        {dueOn ? formatDay(dueOn) : file.calendarMissing}
        <Tag>{localRules.internal}</Tag>
      </span>,
      source(cites),
    ],
  }));
  return (
    <section className="my-8">
      <SectionHeading>{localRules.internalTitle}</SectionHeading>
      <p className="mb-2 text-muted text-sm">{localRules.internalHint}</p>
      <Table
        caption={localRules.internalTitle}
        columns={[file.deadline, file.startedOn, list.due, file.source]}
        hideCaption
        rows={rows}
      />
    </section>
  );
}
