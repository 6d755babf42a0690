import { party } from "@/lib/documents/forms/heads";
import { periodKinds } from "@/lib/exports/statistics/period";
import type { StatisticsView } from "@/lib/exports/statistics/queries";
import { shareText, toldText } from "@/lib/exports/statistics/statistics-sheet";
import type { Words } from "@/lib/text/text";
import { OfficialHeading } from "../documents/official-heading";
import { SignatureBlock } from "../documents/signature-block";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { Filter } from "../ui/filter";
import { PageHeading, SectionHeading } from "../ui/heading";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";

type Props = Readonly<{ view: StatisticsView; words: Words }>;

function StatisticsTable({ table, view }: Readonly<{ table: StatisticsView["tables"][number]; view: StatisticsView }>) {
  return (
    <section className="break-before-page first-of-type:break-before-auto" lang="vi">
      <OfficialHeading party={party} issuer={view.issuer} superior={view.superior} titles={table.titles} />
      <div className="print:hidden">
        <SectionHeading>{table.heading}</SectionHeading>
      </div>
      <Table
        caption={table.title}
        columns={view.columns}
        fixed={{ layout: "register figures", widths: { 0: "w-[8%]", 2: "w-[13%]", 3: "w-[13%]", 4: "w-[16%]" } }}
        hideCaption
        rows={table.rows.map((each) => ({
          key: each.row.key,
          cells: [each.row.number, each.row.label, toldText(each.now), toldText(each.before), shareText(each)],
        }))}
      />
      <ul className="mt-2 max-w-prose space-y-1 text-muted text-sm print:max-w-none">
        {table.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <SignatureBlock signatures={view.signatures} />
    </section>
  );
}

/** The tables of statistics of a period beside the same one of the year before, printed each with its head and signatures. */
export function StatisticsPage({ view, words }: Props) {
  const { statistics, layout } = words;
  const { on, kind } = view.asked;
  return (
    <div className="as-figures">
      <div className="print:hidden">
        <PageHeading
          actions={
            <>
              <PrintButton label={statistics.print} />
              <LinkButton href={`/exports/statistics?on=${on}&period=${kind}`} tone="quiet">
                {statistics.download}
              </LinkButton>
              <LinkButton href={`/statistics/report?on=${on}`} tone="quiet">
                {statistics.report}
              </LinkButton>
            </>
          }
          subtitle={statistics.intro}
          title={statistics.title}
          trail={[placeOf("goals", words)]}
        />
        <Filter
          action="/statistics"
          apply={statistics.show}
          fields={[
            { name: "on", kind: "day", label: statistics.on, value: on, sample: layout.form.daySample },
            {
              ...{ name: "period", kind: "select", label: statistics.period, value: kind },
              options: periodKinds.map((value) => ({ value, label: statistics.periods[value] })),
            },
          ]}
        />
      </div>
      {view.tables.map((table) => (
        <StatisticsTable key={table.code} table={table} view={view} />
      ))}
      <div className="mt-4 max-w-prose space-y-1 text-muted text-sm print:hidden">
        <p>{statistics.decision}</p>
        <p>{statistics.reportNote}</p>
        <p className="break-all">
          {statistics.hash}: {view.hash}
        </p>
        <p>{statistics.hashNote}</p>
      </div>
    </div>
  );
}
