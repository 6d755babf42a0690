import { changeKinds } from "@/lib/admissions/forecast/impact";
import { formatDay } from "@/lib/primitives/day";
import type { CaseChanges, ImpactReport } from "@/lib/rule-packs/impact-report";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../ui/heading";
import { Table } from "../ui/table";
import { changeLine } from "./change-text";

/** The most cases listed; the counts above them are of all cases. */
const listed = 100;

type Props = Readonly<{
  title: string;
  report: ImpactReport;
  nameOf?: (each: CaseChanges) => string;
  words: Words;
}>;

/** What a pack changes: the number of cases by kind of change, then case by case, without names. */
export function ReportSection({ title, report, nameOf, words }: Props) {
  const { page, changeKinds: kinds } = words.packs;
  const presentKinds = changeKinds.filter((kind) => report.counts[kind] > 0);
  const caseName = nameOf ?? (({ cell, openedOn }: CaseChanges) => page.caseName(cell, formatDay(openedOn)));
  return (
    <section>
      <SectionHeading>{title}</SectionHeading>
      <p className="font-medium">{page.looked(report.examined, report.cases.length)}</p>
      {report.cases.length === 0 ? (
        <p className="text-muted">{page.nothing}</p>
      ) : (
        <div className="mt-4 grid gap-8">
          <Table
            caption={page.counts}
            columns={[page.kind, page.files]}
            rows={presentKinds.map((kind) => ({ key: kind, cells: [kinds[kind], report.counts[kind]] }))}
          />
          <Table
            caption={title}
            columns={[page.file, page.change]}
            hideCaption
            rows={report.cases.slice(0, listed).map((each) => ({
              key: each.id,
              cells: [
                caseName(each),
                <ul className="list-disc pl-5" key="changes">
                  {[...new Set(each.changes.map((change) => changeLine(change, words)))].map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>,
              ],
            }))}
          />
          {report.cases.length > listed && <p className="text-muted">{page.more(report.cases.length - listed)}</p>}
        </div>
      )}
    </section>
  );
}
