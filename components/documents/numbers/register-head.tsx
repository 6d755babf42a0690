import type { NumberBook } from "@/lib/documents/numbers/book-queries";
import { yearOf } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { kindName } from "./books-page";

type Props = Readonly<{ view: NumberBook; words: Words }>;

/** The head of the register on paper: the issuer at the left, the Party at the right, and what is registered. */
export function RegisterHead({ view, words }: Props) {
  const { numbers } = words;
  const { unit, book, year, kind } = view;
  return (
    <div className="own-heading hidden print:block">
      <div className="grid grid-cols-2 gap-6 text-center leading-snug">
        <div className="uppercase">
          {unit.kind === "superior" ? null : <p>{unit.parent}</p>}
          <p className="font-semibold">{unit.name}</p>
          <p aria-hidden="true">*</p>
        </div>
        <p className="font-semibold">
          <span className="underline underline-offset-4">{numbers.book.party}</span>
        </p>
      </div>
      <p className="mt-4 text-center font-semibold text-lg">{numbers.book.heading(kindName(kind, words))}</p>
      <p className="mb-4 text-center">
        {[
          year === null ? null : numbers.span(null, year),
          year === null || book.term ? numbers.span(book.term, yearOf(book.firstDay)) : null,
        ]
          .filter(Boolean)
          .join(", ")}
      </p>
    </div>
  );
}
