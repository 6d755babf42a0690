import type { CaseView } from "@/lib/admissions/queries";
import { formatDay } from "@/lib/primitives/day";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../ui/heading";
import { Table } from "../ui/table";
import { Tag } from "../ui/tag";

type Props = Readonly<{ view: CaseView; words: Words }>;
type Titles = Readonly<Partial<Record<string, Readonly<{ title: string }>>>>;

/** The days a local text sets beside the central ones, marked as what they are. */
export function InternalClocks({ view, words }: Props) {
  const { file, list } = words.admissions;
  const { localRules } = words.packs;
  if (view.internal.length === 0) return null;
  const titles: Titles = words.regulations.rules;
  const rows = view.internal.map(({ rule, startedOn, dueOn, cites }) => ({
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
