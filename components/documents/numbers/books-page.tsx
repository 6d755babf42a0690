import { bookHref, isBookKind } from "@/lib/documents/numbers/book";
import type { NumberBookList } from "@/lib/documents/numbers/queries";
import { yearOf } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../../layout/menu";
import { PageHeading, SectionHeading } from "../../ui/heading";
import { Table } from "../../ui/table";

type Props = Readonly<{ view: NumberBookList; words: Words }>;

export const kindName = (kind: string, { numbers }: Words): string => (isBookKind(kind) ? numbers.kinds[kind] : kind);

/** The books by issuer, with what is left out and not explained. */
export function BooksPage({ view, words }: Props) {
  const { numbers } = words;
  const { list } = numbers;
  return (
    <>
      <PageHeading
        subtitle={numbers.intro}
        title={numbers.title}
        trail={[placeOf(view.mayOpenUnits ? "units" : "desk", words)]}
      />
      {view.units.map(({ id, name, books }) => (
        <section key={id}>
          <SectionHeading>{name}</SectionHeading>
          {books.length === 0 ? (
            <p className="text-muted">
              {list.none}{" "}
              <a className="link" href={bookHref(id, {})}>
                {list.begin}
              </a>
            </p>
          ) : (
            <Table
              brief
              caption={name}
              columns={[list.kind, list.span, list.documents, list.last, list.unexplained]}
              fixed={{ layout: "table-fixed", widths: { 0: "w-[22%]", 1: "w-[24%]" } }}
              hideCaption
              rows={books.map(({ kind, firstDay, term, documents, last, unexplained }) => ({
                key: `${kind} ${firstDay}`,
                cells: [
                  { text: kindName(kind, words), href: bookHref(id, { kind, of: firstDay }) },
                  numbers.span(term, yearOf(firstDay)),
                  list.counted(documents),
                  list.upTo(last),
                  unexplained > 0 ? { text: list.leftOut(unexplained), tag: "warning" as const } : list.noneLeftOut,
                ],
              }))}
            />
          )}
        </section>
      ))}
    </>
  );
}
