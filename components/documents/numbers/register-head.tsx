import type { NumberBook } from "@/lib/documents/numbers/book-queries";
import { yearOf } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { OfficialHeading } from "../official-heading";
import { kindName } from "./books-page";

type Props = Readonly<{ view: NumberBook; words: Words }>;

/** The head of a number book on paper. */
export function RegisterHead({ view, words }: Props) {
  const { numbers } = words;
  const { unit, book, year, kind } = view;
  const days = [
    year === null ? null : numbers.span(null, year),
    year === null || book.term ? numbers.span(book.term, yearOf(book.firstDay)) : null,
  ];
  return (
    <OfficialHeading
      issuer={unit.name}
      party={numbers.book.party}
      superior={unit.kind === "superior" ? null : unit.parent}
      titles={[numbers.book.heading(kindName(kind, words)), days.filter(Boolean).join(", ")]}
    />
  );
}
