import { isDue } from "@/lib/admissions/clocks/deadlines";
import type { CaseView } from "@/lib/admissions/queries";
import { formatDay, isOverdue } from "@/lib/primitives/day";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../../ui/heading";
import { Table } from "../../ui/table";
import { Tag } from "../../ui/tag";

type Props = Readonly<{ view: CaseView; words: Words }>;

/** Why the day of a draft is shown, and what the rules in force say. */
const draftNote = ({ startedOn, cites, drafted }: CaseView["deadlines"][number], { file }: Words["admissions"]) => {
  if (!drafted) return null;
  const { pack, inForce } = drafted;
  const shown = file.drafted.shown(pack, source(cites), formatDay(startedOn));
  if (!inForce) return `${shown} ${file.drafted.notBegun}`;
  const day = inForce.dueOn ? formatDay(inForce.dueOn) : file.drafted.noCalendar;
  return `${shown} ${file.drafted.inForce(source(inForce.cites), formatDay(inForce.startedOn), day)}`;
};

type DueView = Pick<CaseView, "nextDueOn" | "nextDueHolder" | "nextHolder" | "deadlines">;

/** The nearest due day of the case, or why there is none: a period or a calendar that is not known, or no deadline at all. */
export function DueLine({ view, words }: Readonly<{ view: DueView; words: Words }>) {
  const { file } = words.admissions;
  const { nextDueOn, nextDueHolder, nextHolder } = view;
  const due = view.deadlines.filter(isDue);
  if (nextDueOn && nextDueHolder) {
    const drafted = due.find((each) => each.drafted && each.dueOn === nextDueOn);
    const day = formatDay(nextDueOn);
    return (
      <>
        {nextDueHolder === nextHolder ? (
          <p className="mt-1 font-medium">{file.dueOn(day)}</p>
        ) : (
          <p className="mt-1 text-muted">{file.dueOfOther(words.steps.roles[nextDueHolder], day)}</p>
        )}
        {drafted && <p className="mt-1 text-muted text-sm">{draftNote(drafted, words.admissions)}</p>}
      </>
    );
  }
  const unknown = due.find(({ isUnknown }) => isUnknown);
  if (unknown) {
    const said = file.dueUnknown(words.steps.deadlines[unknown.kind], source(unknown.cites));
    return <p className="mt-1 font-medium">{said}</p>;
  }
  return <p className="mt-1 text-muted">{due.length > 0 ? file.calendarMissing : file.noDue}</p>;
}

/** The running deadlines the central rules set for the case. */
export function Deadlines({ view, words }: Props) {
  const { file } = words.admissions;
  if (view.deadlines.length === 0) return null;
  const rows = view.deadlines.map(({ kind, holder, startedOn, dueOn, isUnknown, cites, provisional }) => ({
    key: kind,
    cells: [
      words.steps.deadlines[kind],
      formatDay(startedOn),
      dueOn ? (
        <strong key="due" className={isDue({ kind }) && isOverdue(dueOn, view.on) ? "text-danger" : undefined}>
          {isDue({ kind }) ? formatDay(dueOn) : file.from(formatDay(dueOn))}
        </strong>
      ) : isUnknown ? (
        words.regulations.unknown
      ) : (
        file.calendarMissing
      ),
      words.steps.roles[holder],
      provisional ? `${source(cites)} (${words.regulations.provisionalMark})` : source(cites),
    ],
  }));
  const columns = [file.deadline, file.startedOn, words.caseList.due, file.holder, file.source];
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
  const { file } = words.admissions;
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
        columns={[file.deadline, file.startedOn, words.caseList.due, file.source]}
        hideCaption
        rows={rows}
      />
    </section>
  );
}
