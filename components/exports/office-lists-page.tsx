import { purposes } from "@/lib/exports/purpose";
import type { OfficeFiles } from "@/lib/exports/queries";
import { registers } from "@/lib/exports/registers/registers";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { Filter } from "../ui/filter";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { Table } from "../ui/table";

type Props = Readonly<{ view: OfficeFiles; words: Words }>;

/** The lists that can be had as of a day, each with its number of people and the hash of its file; and the registers. */
export function OfficeListsPage({ view: { on, purpose, files, showsStatistics }, words }: Props) {
  const { page, office, full } = words.exports;
  const registerWords = words.registers;
  return (
    <>
      <PageHeading subtitle={page.intro} title={page.title} trail={[placeOf("units", words)]} />
      <Filter
        action="/exports"
        apply={page.show}
        fields={[
          { name: "on", label: page.on, kind: "day", value: on, sample: words.layout.form.daySample },
          {
            ...{ name: "for", kind: "select", label: full.label, value: purpose ?? "" },
            options: [
              { value: "", label: full.year },
              ...purposes.map((each) => ({ value: each, label: full.inFull(full.purposes[each]) })),
            ],
          },
        ]}
      />
      {purpose && <Notice tone="info">{full.hint}</Notice>}
      <Table
        caption={page.title}
        columns={[page.list, page.people, page.blank, page.hash]}
        hideCaption
        rows={files.map(({ list, count, hash, blank }) => ({
          key: list,
          cells: [
            {
              text: page.download(office.titles[list]),
              href: `/exports/${list}?on=${on}${purpose ? `&for=${purpose}` : ""}`,
            },
            String(count),
            blank.length > 0 ? blank.join(", ") : page.noBlank,
            <span className="break-all text-sm tabular-nums" key="hash">
              {hash}
            </span>,
          ],
        }))}
      />
      {showsStatistics && (
        <p className="mt-4">
          <a className="link inline-flex min-h-11 items-center" href={`/statistics?on=${on}`}>
            {words.statistics.link}
          </a>
        </p>
      )}
      <SectionHeading>{registerWords.heading}</SectionHeading>
      <p className="mb-3 max-w-prose">{registerWords.intro}</p>
      <Table
        caption={registerWords.heading}
        columns={[registerWords.name, registerWords.use]}
        hideCaption
        rows={registers.map((register) => ({
          key: register,
          cells: [
            { text: registerWords.titles[register], href: `/registers/${register}?on=${on}` },
            registerWords.uses[register],
          ],
        }))}
      />
      <details className="mt-4 max-w-prose">
        <summary className="min-h-11 cursor-pointer py-2.5">{registerWords.unknown.title}</summary>
        <p className="mb-2">{registerWords.unknown.intro}</p>
        <ul className="list-disc pl-6">
          {registerWords.unknown.names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
