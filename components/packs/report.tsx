import { changeKinds } from "@/lib/admissions/forecast/impact";
import type { CaseChanges, Report } from "@/lib/packs/report";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { SectionHeading } from "../ui/heading";
import { Table } from "../ui/table";
import { changeWritten } from "./changes";

/** As many cases as one reads; the counts above speak of all. */
const shown = 100;

type Props = Readonly<{
  title: string;
  report: Report;
  nameOf?: (each: CaseChanges) => string;
  words: Words;
}>;

/** What a pack changes: how many cases by kind, then case by case, without names. */
export function ReportView({ title, report, nameOf, words }: Props) {
  const { page, changeKinds: kinds } = words.packs;
  const touched = changeKinds.filter((kind) => report.counts[kind] > 0);
  const called = nameOf ?? (({ cell, openedOn }: CaseChanges) => page.caseName(cell, formatDay(openedOn)));
  return (
    <section>
      <SectionHeading>{title}</SectionHeading>
      <p className="font-medium">{page.looked(report.looked, report.cases.length)}</p>
      {report.cases.length === 0 ? (
        <p className="text-muted">{page.nothing}</p>
      ) : (
        <div className="mt-4 grid gap-8">
          <Table
            caption={page.counts}
            columns={[page.kind, page.files]}
            rows={touched.map((kind) => ({ key: kind, cells: [kinds[kind], report.counts[kind]] }))}
          />
          <Table
            caption={title}
            columns={[page.file, page.change]}
            hideCaption
            rows={report.cases.slice(0, shown).map((each) => ({
              key: each.id,
              cells: [
                called(each),
                <ul className="list-disc pl-5" key="changes">
                  {[...new Set(each.changes.map((change) => changeWritten(change, words)))].map((said) => (
                    <li key={said}>{said}</li>
                  ))}
                </ul>,
              ],
            }))}
          />
          {report.cases.length > shown && <p className="text-muted">{page.more(report.cases.length - shown)}</p>}
        </div>
      )}
    </section>
  );
}
