import type { CaseView } from "@/lib/admissions/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../../ui/heading";
import { Table } from "../../ui/table";

type Props = Readonly<{ view: Pick<CaseView, "papers">; words: Words }>;

/** The kind of paper and, for a declaration or conclusion, its matter. */
const titleOf = ({ kind, details }: CaseView["papers"][number], { admissions, matters }: Words): string => {
  const matter = matters.kinds[details.matter as keyof Words["matters"]["kinds"]];
  if (!matter) return admissions.paperKinds[kind];
  const outcome = matters.outcomes[details.outcome as keyof Words["matters"]["outcomes"]];
  return outcome ? matters.concluded(matter, outcome, details.regulation ?? null) : matters.declared(matter);
};

const issuerOf = ({ issuer, details }: CaseView["papers"][number], { matters }: Words): string | null =>
  issuer ?? matters.authorities[details.authority as keyof Words["matters"]["authorities"]] ?? null;

/** The papers on file, the latest first: kind, number, day and issuer, without their content. */
export function Papers({ view, words }: Props) {
  const { file } = words.admissions;
  const rows = view.papers.toReversed().map((paper, index) => ({
    key: `${index}`,
    cells: [titleOf(paper, words), paper.number, formatDay(paper.datedOn), issuerOf(paper, words)],
  }));
  return (
    <section>
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
