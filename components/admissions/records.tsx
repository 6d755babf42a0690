import { isRole } from "@/lib/access/roles";
import type { CaseView } from "@/lib/admissions/queries";
import { isOverdue, written } from "@/lib/primitives/day";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../ui/heading";
import { Table } from "../ui/table";

type Props = Readonly<{ view: CaseView; words: Words }>;

/** The clocks running on the case. */
export function Clocks({ view, words }: Props) {
  const { file } = words.admissions;
  if (view.deadlines.length === 0) return null;
  const rows = view.deadlines.map(({ kind, holder, startedOn, dueOn, cites }) => ({
    key: kind,
    cells: [
      words.steps.deadlines[kind as keyof Words["steps"]["deadlines"]],
      written(startedOn),
      dueOn ? (
        <strong key="due" className={isOverdue(dueOn, view.on) ? "text-danger" : undefined}>
          {written(dueOn)}
        </strong>
      ) : (
        file.calendarMissing
      ),
      isRole(holder) ? words.steps.roles[holder] : holder,
      source(cites),
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

/** The papers on file: kind, number, day, issuer, never the content. */
export function Papers({ view, words }: Props) {
  const { file, paperKinds } = words.admissions;
  const rows = view.papers.map(({ kind, number, datedOn, issuer }, index) => ({
    key: `${index}`,
    cells: [paperKinds[kind], number ?? "—", written(datedOn), issuer ?? "—"],
  }));
  return (
    <section className="my-8">
      <SectionHeading>{file.papers}</SectionHeading>
      {rows.length === 0 ? (
        <p className="text-muted">{file.noPapers}</p>
      ) : (
        <Table
          caption={file.papers}
          columns={[file.paper, file.number, file.datedOn, file.issuer]}
          hideCaption
          rows={rows}
        />
      )}
    </section>
  );
}
