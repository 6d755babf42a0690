import type { ReworkView } from "@/lib/dossier/rework/queries";
import { fewItems, shareOf } from "@/lib/dossier/rework/rework";
import { sentence } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../../layout/menu";
import { Filter } from "../../ui/filter";
import { PageHeading, SectionHeading } from "../../ui/heading";
import { Notice } from "../../ui/notice";
import { PrintButton } from "../../ui/print-button";
import { Table } from "../../ui/table";
import { unitControl } from "../../units/unit-choice";
import { causeLabel } from "../review/point-options";

type Props = Readonly<{ view: ReworkView; words: Words }>;
type Counted = Readonly<{ read: number; firstTime: number }>;

/** A share with a mark where it rests on few items. */
const shareCell = (count: Counted, { rework }: Words) => {
  const share = shareOf(count);
  if (!share) return "—";
  return { text: rework.percent(share.percent), ...(share.isFew ? { notes: [rework.few] } : {}) };
};

function Totals({ view: { totals }, words: { rework } }: Props) {
  const own = rework.totals;
  const share = shareOf(totals);
  const facts = [
    {
      label: own.firstTime,
      value: share && rework.percent(share.percent),
      note: own.of(totals.firstTime, totals.read),
    },
    {
      label: own.perDossier,
      value: totals.returnsPerDossier === null ? null : rework.number(totals.returnsPerDossier),
      note: own.returns(totals.returns, totals.dossiers),
    },
    {
      label: own.days,
      value: totals.daysPerReturn === null ? null : rework.number(totals.daysPerReturn),
      note: own.daysSum(totals.days, totals.sentAgain),
    },
  ];
  return (
    <dl className="my-5 grid gap-4 sm:grid-cols-3">
      {facts.map(({ label, value, note }) => (
        <div className="rounded-lg border border-line bg-wash p-4" key={label}>
          <dt className="text-muted text-sm">{label}</dt>
          <dd className="font-semibold text-2xl tabular-nums">{value ?? "—"}</dd>
          <dd className="text-muted text-sm">{note}</dd>
        </div>
      ))}
    </dl>
  );
}

function Tables({ view, words }: Props) {
  const { rework, dossier } = words;
  const { items, cells, causes } = rework;
  return (
    <>
      <div className="grid gap-x-12 lg:grid-cols-[2fr_3fr]">
        <section>
          <SectionHeading>{causes.title}</SectionHeading>
          <Table
            brief
            caption={causes.title}
            columns={[causes.cause, causes.times]}
            hideCaption
            rows={view.causes.map((each) => ({
              key: each.cause ?? "",
              cells: [causeLabel(each, words) ?? words.sectionReview.noCause, String(each.times)],
            }))}
          />
        </section>
        <section>
          <SectionHeading>{cells.title}</SectionHeading>
          <Table
            caption={cells.title}
            columns={[cells.cell, cells.dossiers, cells.read, cells.share, cells.returns, cells.days]}
            hideCaption
            rows={view.cells.map((cell) => ({
              key: cell.id,
              cells: [
                { text: cell.name, href: `/dossiers/quality?term=${view.term?.id ?? ""}&unit=${cell.id}` },
                String(cell.dossiers),
                String(cell.read),
                shareCell(cell, words),
                String(cell.returns),
                String(cell.days),
              ],
            }))}
          />
        </section>
      </div>
      <SectionHeading>{items.title}</SectionHeading>
      <Table
        caption={items.title}
        columns={[items.item, items.read, items.firstTime, items.share]}
        hideCaption
        rows={view.items.map((item) => ({
          key: String(item.section),
          cells: [
            dossier.itemTitle(item.section, dossier.items[item.section - 1]?.title ?? ""),
            String(item.read),
            String(item.firstTime),
            shareCell(item, words),
          ],
        }))}
      />
      <p className="mt-3 text-muted text-sm">{rework.fewHint(fewItems)}</p>
    </>
  );
}

/** Which term and cell are asked for; of a name that means no cell, or several, what is wrong with it. */
export function QualityFilter({ view, words }: Props) {
  const { rework } = words;
  const { asked, unitId, units, misnamed } = view;
  const unit = { name: "unit", label: rework.unit };
  return (
    <>
      <Filter
        action="/dossiers/quality"
        apply={rework.apply}
        fields={[
          {
            name: "term",
            label: rework.term,
            kind: "select",
            value: view.term?.id ?? "",
            options: view.terms.map(({ id, name }) => ({ value: id, label: name })),
          },
          unitControl(units) === "lookup"
            ? {
                ...{ ...unit, kind: "lookup", options: units, words: words.layout.form.lookup },
                value: units.find(({ value }) => value === unitId)?.label ?? asked,
              }
            : {
                ...{ ...unit, kind: "select", value: unitId ?? "" },
                options: [{ value: "", label: rework.allUnits }, ...units],
              },
        ]}
      />
      {misnamed && <Notice tone="warning">{sentence(words, misnamed)}</Notice>}
    </>
  );
}

/** How often histories were done again in a term: sums, causes, cells, items. */
export function QualityPage({ view, words }: Props) {
  const { rework } = words;
  return (
    <>
      <PageHeading
        actions={<PrintButton label={words.layout.print} />}
        subtitle={rework.subtitle(view.term?.name ?? rework.noTerm)}
        title={rework.title}
        trail={[placeOf("cases", words)]}
      />
      <QualityFilter view={view} words={words} />
      {!view.misnamed && <Totals view={view} words={words} />}
      {!view.misnamed &&
        (view.totals.read === 0 ? <p className="text-muted">{rework.none}</p> : <Tables view={view} words={words} />)}
      <p className="mt-6 flex flex-wrap gap-x-5 print:hidden">
        <a className="link inline-flex min-h-9 items-center" href="/dossiers/tips">
          {rework.links.tips}
        </a>
        <a className="link inline-flex min-h-9 items-center" href="/dossiers/causes">
          {rework.links.causes}
        </a>
      </p>
    </>
  );
}
