import { isRole } from "@/lib/access/roles";
import type { CaseView } from "@/lib/admissions/queries";
import { formatDay, isOverdue } from "@/lib/primitives/day";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../ui/heading";
import { Table } from "../ui/table";

type Props = Readonly<{ view: CaseView; words: Words }>;

/** The clocks running on the case. */
export function Clocks({ view, words }: Props) {
  const { file } = words.admissions;
  if (view.deadlines.length === 0) return null;
  const rows = view.deadlines.map(({ kind, holder, startedOn, dueOn, cites, provisional }) => ({
    key: kind,
    cells: [
      words.steps.deadlines[kind as keyof Words["steps"]["deadlines"]],
      formatDay(startedOn),
      dueOn ? (
        <strong key="due" className={isOverdue(dueOn, view.on) ? "text-danger" : undefined}>
          {formatDay(dueOn)}
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

/** A paper by its kind, and by its matter where it tells of one. */
const titleOf = ({ kind, details }: CaseView["papers"][number], { admissions, matters }: Words): string => {
  const matter = matters.kinds[details.matter as keyof Words["matters"]["kinds"]];
  if (!matter) return admissions.paperKinds[kind];
  const outcome = matters.outcomes[details.outcome as keyof Words["matters"]["outcomes"]];
  return outcome ? matters.concluded(matter, outcome, details.regulation ?? null) : matters.declared(matter);
};

const issuerOf = ({ issuer, details }: CaseView["papers"][number], { matters }: Words): string | null =>
  issuer ?? matters.authorities[details.authority as keyof Words["matters"]["authorities"]] ?? null;

/** The papers on file: kind, number, day, issuer, never the content. */
export function Papers({ view, words }: Props) {
  const { file } = words.admissions;
  const rows = view.papers.map((paper, index) => ({
    key: `${index}`,
    cells: [titleOf(paper, words), paper.number, formatDay(paper.datedOn), issuerOf(paper, words)],
  }));
  return (
    <section className="my-8">
      <SectionHeading>{file.papers}</SectionHeading>
      {rows.length === 0 ? (
        <p className="text-muted">{file.noPapers}</p>
      ) : (
        <Table
          brief
          caption={file.papers}
          columns={[file.paper, file.number, file.datedOn, file.issuer]}
          hideCaption
          rows={rows}
        />
      )}
    </section>
  );
}
