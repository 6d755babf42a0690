import { party } from "@/lib/documents/forms/heads";
import type { RegisterView } from "@/lib/exports/registers/queries";
import type { Words } from "@/lib/text/text";
import { OfficialHeading } from "../documents/official-heading";
import { SignatureBlock } from "../documents/signature-block";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { Filter } from "../ui/filter";
import { PageHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";

type Props = Readonly<{ view: RegisterView; words: Words }>;

/** Room for the columns that hold most. */
const widths: Readonly<Record<RegisterView["register"], Readonly<Record<number, string>>>> = {
  "probationary-members": { 1: "min-w-32", 9: "min-w-40", 10: "min-w-28" },
  "member-register": { 1: "min-w-32", 5: "min-w-24", 7: "min-w-20", 13: "min-w-28" },
  transfers: { 2: "min-w-32", 11: "min-w-28" },
};

function RegisterFilter({ view, words }: Props) {
  const { registers, layout } = words;
  return (
    <Filter
      action={`/registers/${view.register}`}
      apply={registers.show}
      fields={[
        { name: "on", kind: "day", label: registers.on, value: view.on, sample: layout.form.daySample },
        {
          ...{ name: "of", kind: "select", label: registers.of, value: view.of === null ? "" : String(view.of) },
          options: [
            { value: "", label: registers.whole },
            ...view.terms.map(({ id, name }) => ({ value: id, label: name })),
            ...view.years.map((year) => ({ value: String(year), label: registers.year(year) })),
          ],
        },
      ]}
    />
  );
}

/** A register of members as it stands for a day, printed across with its head and whoever signs it. */
export function RegisterPage({ view, words }: Props) {
  const { registers, exports } = words;
  const file = `/exports/${view.register}?on=${view.on}${view.of === null ? "" : `&of=${view.of}`}`;
  return (
    <div className="as-register">
      <div lang="vi">
        <OfficialHeading
          issuer={view.issued.issuer}
          party={party}
          superior={view.issued.superior}
          titles={view.titles}
        />
      </div>
      <div className="print:hidden">
        <PageHeading
          actions={
            <>
              <PrintButton label={registers.print} />
              <LinkButton href={file} tone="quiet">
                {registers.download}
              </LinkButton>
            </>
          }
          subtitle={registers.uses[view.register]}
          title={registers.titles[view.register]}
          trail={[placeOf("units", words), { href: "/exports", label: exports.page.title }]}
        />
        <RegisterFilter view={view} words={words} />
      </div>
      {view.total > view.lines.length && <Notice tone="info">{registers.first(view.lines.length, view.total)}</Notice>}
      {view.lines.length === 0 ? (
        <EmptyState hint={registers.emptyHint} title={registers.empty} />
      ) : (
        <div lang="vi">
          <Table
            caption={view.caption}
            columns={view.columns}
            fixed={{ layout: `register ${view.register}`, widths: widths[view.register] }}
            rows={view.lines.map(({ number, personId, cells }) => ({
              key: `${number} ${personId}`,
              cells: cells.map(([text = "", ...notes]) => (notes.length > 0 ? { text, notes } : text)),
            }))}
          />
        </div>
      )}
      <div className="break-inside-avoid">
        <ul className="mt-4 max-w-prose space-y-1 text-sm print:max-w-none" lang="vi">
          {view.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <div className="mt-2 max-w-prose space-y-1 text-muted text-sm print:hidden">
          <p>{registers.numbering}</p>
          {view.isOfCell && <p>{registers.ofCell}</p>}
          <p className="break-all">
            {registers.hash}: {view.hash}
          </p>
          <p>{registers.hashNote}</p>
        </div>
        <SignatureBlock signatures={view.signatures} />
      </div>
    </div>
  );
}
