import type { ChangeList } from "@/lib/people/change-requests/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../../layout/menu";
import { EmptyState } from "../../ui/empty-state";
import { PageHeading, SectionHeading } from "../../ui/heading";
import { Table } from "../../ui/table";
import { fieldLabel } from "./values";

type Props = Readonly<{ view: ChangeList; words: Words }>;
type Listed = ChangeList["waiting"][number];

const cellsOf = ({ id, name, unit, fields, askedOn }: Listed, words: Words) => [
  { text: name, href: `/people/changes/${id}` },
  unit,
  fields.map((field) => fieldLabel(field, words)).join("; "),
  formatDay(askedOn),
];

const resultOf = ({ state, answeredBy, closedOn }: Listed, { changes: { request } }: Words): string => {
  const day = closedOn ? formatDay(closedOn) : "";
  return state === "answered" ? request.answered(answeredBy ?? "", day) : request.withdrawn(day);
};

/** The requests of those whose record the reader keeps: what waits, and what has ended. */
export function ChangeListPage({ view: { waiting, ended }, words }: Props) {
  const { list, title } = words.changes;
  const columns = [list.name, list.unit, list.fields, list.day];
  return (
    <>
      <PageHeading subtitle={list.intro} title={title} trail={[placeOf("units", words)]} />
      {waiting.length === 0 ? (
        <EmptyState hint={list.noneHint} title={list.none} />
      ) : (
        <section>
          <SectionHeading>{list.waiting}</SectionHeading>
          <Table
            caption={list.waiting}
            columns={columns}
            hideCaption
            rows={waiting.map((each) => ({ key: each.id, cells: cellsOf(each, words) }))}
          />
        </section>
      )}
      {ended.length > 0 && (
        <section>
          <SectionHeading>{list.ended}</SectionHeading>
          <Table
            caption={list.ended}
            columns={[...columns, list.result]}
            hideCaption
            rows={ended.map((each) => ({ key: each.id, cells: [...cellsOf(each, words), resultOf(each, words)] }))}
          />
        </section>
      )}
    </>
  );
}
