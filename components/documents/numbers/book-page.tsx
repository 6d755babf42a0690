import { isStep } from "@/lib/admissions/procedure/procedure";
import { registerSignature } from "@/lib/documents/forms/register-signature";
import { bookHref, written } from "@/lib/documents/numbers/book";
import type { BookDocument, BookLine, NumberBook } from "@/lib/documents/numbers/book-queries";
import { formatDay, yearOf } from "@/lib/primitives/day";
import { capital } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../../layout/menu";
import { LinkButton } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { Filter } from "../../ui/filter";
import { PageHeading } from "../../ui/heading";
import { DoneNotice, Notice } from "../../ui/notice";
import { PrintButton } from "../../ui/print-button";
import { Table } from "../../ui/table";
import { Tag } from "../../ui/tag";
import { SignatureBlock } from "../signature-block";
import { kindName } from "./books-page";
import { RegisterHead } from "./register-head";

type Props = Readonly<{ view: NumberBook; done: string | null; words: Words }>;

/** The way to a book, and to the pages below it. */
export const bookTrail = ({ mayOpenUnits }: Pick<NumberBook, "mayOpenUnits">, words: Words) => [
  ...(mayOpenUnits ? [placeOf("units", words)] : []),
  { href: "/numbers", label: words.numbers.title },
];

/** What a document is, in words. */
const aboutText = ({ about }: BookDocument, { numbers: { book }, steps }: Words): string => {
  if (about.what === "step") return capital(book.step(isStep(about.step) ? steps.steps[about.step] : about.step));
  if (about.what === "letter" || about.what === "trip") return book[about.what](about.agency);
  if (about.what === "term") return book.term(about.name);
  return about.what === "elsewhere" ? book.elsewhere : about.title;
};

function About({ line, words }: Readonly<{ line: BookDocument; words: Words }>) {
  const title = aboutText(line, words);
  return (
    <>
      {line.paper ? <a href={`/admissions/${line.paper.caseId}/issued/${line.paper.id}`}>{title}</a> : title}
      {line.people.length > 0 && (
        <span className="below">
          {line.people.map(({ caseId, name }, at) => (
            <span key={caseId}>
              {at > 0 && ", "}
              <a href={`/admissions/${caseId}`}>{name}</a>
            </span>
          ))}
        </span>
      )}
    </>
  );
}

function Note({ line, view, words }: Readonly<{ line: BookDocument; view: NumberBook; words: Words }>) {
  const { book, withdraw } = words.numbers;
  if (line.about.what !== "given") return null;
  return (
    <>
      {book.given}, {book.recordedBy(line.about.by)}
      {view.mayKeep && (
        <span className="below print:hidden">
          <a href={`/numbers/${view.unit.id}/given/${line.givenId}`}>{withdraw.open}</a>
        </span>
      )}
    </>
  );
}

type GapLine = Extract<BookLine, { gap: object }>;

/** Why numbers have no document, with the way to say so. */
function GapReason({ line: { gap }, view, words }: Readonly<{ line: GapLine; view: NumberBook; words: Words }>) {
  const { book } = words.numbers;
  const { kind, unit } = view;
  const asked = { kind, of: view.book.firstDay, first: gap.first, last: gap.last > gap.first ? gap.last : null };
  const link = view.mayKeep && (
    <span className="below print:hidden">
      <a href={bookHref(unit.id, asked, "/gap")}>{book.explain}</a>
      {gap.first === gap.last && !gap.reason && (
        <>
          {" · "}
          <a href={bookHref(unit.id, { kind, number: gap.first }, "/given")}>{book.give}</a>
        </>
      )}
    </span>
  );
  if (!gap.reason)
    return (
      <>
        <Tag tone="warning">{book.noReason}</Tag>
        {link}
      </>
    );
  return (
    <>
      {[book.reasons[gap.reason.reason], gap.reason.words].filter(Boolean).join(": ")}
      <span className="below">{book.recordedBy(gap.reason.by)}</span>
      {link}
    </>
  );
}

const rowOf = (line: BookLine, view: NumberBook, words: Words) => {
  const { book } = words.numbers;
  if (line.gap === null)
    return {
      key: `${line.number} ${line.datedOn}`,
      cells: [
        line.number,
        formatDay(line.datedOn),
        <About key="about" line={line} words={words} />,
        line.signer,
        line.sentTo,
        <Note key="note" line={line} view={view} words={words} />,
      ],
    };
  const { first, last } = line.gap;
  return {
    key: `gap ${first}`,
    cells: [
      book.gap(written(first), written(last)),
      null,
      <span className="text-muted" key="none">
        {book.noDocument}
      </span>,
      null,
      null,
      <GapReason key="reason" line={line} view={view} words={words} />,
    ],
  };
};

function BookFilter({ view, words }: Pick<Props, "view" | "words">) {
  const { numbers } = words;
  return (
    <Filter
      action={`/numbers/${view.unit.id}`}
      apply={numbers.book.show}
      fields={[
        {
          ...{ name: "kind", kind: "select", label: numbers.book.kind, value: view.kind },
          options: view.kinds.map((kind) => ({ value: kind, label: kindName(kind, words) })),
        },
        {
          ...{ name: "of", kind: "select", label: numbers.book.of, value: view.book.firstDay },
          options: view.books.map(({ firstDay, term }) => ({
            value: firstDay,
            label: numbers.span(term, yearOf(firstDay)),
          })),
        },
        {
          ...{ name: "year", kind: "select", label: numbers.book.year, value: view.year ? String(view.year) : "" },
          options: [
            { value: "", label: numbers.book.allYears },
            ...view.years.map((year) => ({ value: String(year), label: String(year) })),
          ],
        },
      ]}
    />
  );
}

/** One book: its documents and the numbers left out, in order; printed as a register. */
export function BookPage({ view, done, words }: Props) {
  const { numbers } = words;
  const { book } = numbers;
  const sentences = {
    give: numbers.give.done,
    withdraw: numbers.withdraw.done,
    explain: numbers.explain.done,
  };
  const asked = { kind: view.kind, of: view.book.firstDay };
  return (
    <div className="as-register">
      <RegisterHead view={view} words={words} />
      <div className="print:hidden">
        <PageHeading
          actions={
            <>
              <PrintButton label={book.print} />
              {view.mayKeep && (
                <>
                  <LinkButton href={bookHref(view.unit.id, { ...asked, of: null }, "/given")}>{book.give}</LinkButton>
                  <LinkButton href={bookHref(view.unit.id, asked, "/gap")} tone="quiet">
                    {book.explain}
                  </LinkButton>
                </>
              )}
            </>
          }
          subtitle={[view.unit.name, numbers.span(view.book.term, yearOf(view.book.firstDay))].join(" · ")}
          title={book.title(kindName(view.kind, words))}
          trail={bookTrail(view, words)}
        />
        <DoneNotice done={done} sentences={sentences} />
        {view.unit.kind === "superior" && <Notice tone="info">{book.ofSuperior}</Notice>}
        <BookFilter view={view} words={words} />
        <p className="my-3 flex flex-wrap items-center gap-3">
          {view.next && view.isPresent && <strong className="tabular-nums">{book.next(view.next)}</strong>}
          {view.unexplained > 0 && <Tag tone="warning">{book.unexplained(view.unexplained)}</Tag>}
        </p>
      </div>
      {view.lines.length === 0 ? (
        <EmptyState hint={book.emptyHint} title={book.empty} />
      ) : (
        <>
          <Table
            caption={book.caption(view.documents)}
            columns={Object.values(book.columns)}
            fixed={{
              layout: "register",
              widths: { 0: "w-[12%]", 1: "w-[11%]", 3: "w-[15%]", 4: "w-[14%]", 5: "w-[18%]" },
            }}
            hideCaption
            rows={view.lines.map((line) => rowOf(line, view, words))}
          />
          <p className="mt-4 text-sm">{book.closing(view.documents, withoutDocument(view))}</p>
          {view.unit.kind !== "superior" && <SignatureBlock signatures={registerSignature(view.unit.kind)} />}
        </>
      )}
    </div>
  );
}

/** How many numbers have no document. */
const withoutDocument = ({ lines }: NumberBook): number =>
  lines.reduce((sum, { gap }) => sum + (gap ? gap.last - gap.first + 1 : 0), 0);
