import type { OfficeFiles } from "@/lib/exports/queries";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { Filter } from "../ui/filter";
import { PageHeading } from "../ui/heading";
import { Table } from "../ui/table";

type Props = Readonly<{ view: OfficeFiles; words: Words }>;

/** The lists that can be had as of a day, each with its number of people and the hash of its file. */
export function OfficeListsPage({ view: { on, files }, words }: Props) {
  const { page, office } = words.exports;
  return (
    <>
      <PageHeading subtitle={page.intro} title={page.title} trail={[placeOf("units", words)]} />
      <Filter
        action="/exports"
        apply={page.show}
        fields={[{ name: "on", label: page.on, kind: "day", value: on, sample: words.layout.form.daySample }]}
      />
      <Table
        caption={page.title}
        columns={[page.list, page.people, page.blank, page.hash]}
        hideCaption
        rows={files.map(({ list, count, hash, blank }) => ({
          key: list,
          cells: [
            { text: page.download(office.titles[list]), href: `/exports/${list}?on=${on}` },
            String(count),
            blank.length > 0 ? blank.join(", ") : page.noBlank,
            <span className="break-all text-sm tabular-nums" key="hash">
              {hash}
            </span>,
          ],
        }))}
      />
    </>
  );
}
