import { jsonObjectFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../../access/actor";
import { committeeLeaders } from "../../access/roles";
import { rowsFunction, valueFunction } from "../../database/database-function";
import { asDay } from "../../database/expressions";
import { type RowOf, readPipelined } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import { type Day, yearOf } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { formOf } from "../forms/catalogue";
import { mayMake } from "../forms/makers";
import {
  type BookAsked,
  dayOfGap,
  documentsIn,
  gapsIn,
  type Issuer,
  kindsOf,
  nextIn,
  ordinalOf,
  unexplainedIn,
  wholeNumber,
  written,
} from "./book";
import { bookDays, organisationId } from "./rows-schema";
import { books, numbersInBooks, reasons } from "./used-queries";

const organisationOfBooks = valueFunction("organisation_of_books", organisationId);
const bookOfDay = rowsFunction("book_of_day", bookDays);

const issuer = typedQuery((tables, given: Given<Readonly<{ unitId: string; on: Day }>>) =>
  tables
    .selectFrom("Unit as u")
    .where("u.id", "=", given.unitId)
    .where("u.kind", "in", ["cell", "organisation", "superior"])
    .select(["u.id", "u.name", "u.path"])
    .select((eb) => [
      eb.ref("u.kind").$castTo<Issuer | "superior">().as("kind"),
      eb
        .selectFrom("Unit as above")
        .whereRef("above.id", "=", "u.parentId")
        .select("above.name")
        .$asScalar()
        .as("parent"),
      jsonObjectFrom(
        eb.selectFrom(bookOfDay(organisationOfBooks(eb.ref("u.path")), asDay(given.on)).as("now")).selectAll("now"),
      )
        .$notNull()
        .as("now"),
    ]),
);

const rows = typedQuery((tables, given: Given<Readonly<{ unitId: string; kind: string; of: Day | null; on: Day }>>) =>
  tables
    .selectFrom(numbersInBooks(given.unitId, given.kind).as("n"))
    .innerJoin("Unit as u", "u.id", "n.issuerId")
    .leftJoin("AdmissionCase as c", "c.id", "n.caseId")
    .leftJoin("Person as p", "p.id", "c.personId")
    .leftJoin("Transition as t", (join) =>
      join.onRef("t.caseId", "=", "n.caseId").onRef("t.sequence", "=", "n.sequence"),
    )
    .leftJoin("Verification as v", "v.id", "n.verificationId")
    .leftJoin("IssuedPaper as i", "i.id", "n.issuedPaperId")
    .leftJoin("GivenNumber as g", "g.id", "n.givenNumberId")
    .where((eb) =>
      eb(
        "n.firstDay",
        "=",
        eb.fn.coalesce(
          asDay(given.of),
          // Of the issuer asked for, and so once: asked of each number, it would look through all organisations each time.
          eb
            .selectFrom("Unit as asked")
            .innerJoinLateral(
              (unit) => bookOfDay(organisationOfBooks(unit.ref("asked.path")), asDay(given.on)).as("now"),
              (join) => join.onTrue(),
            )
            .where("asked.id", "=", given.unitId)
            .select("now.firstDay")
            .$asScalar(),
        ),
      ),
    )
    .select(["n.number", "n.datedOn", "n.list", "n.termId", "n.firstDay", "n.lastDay", "n.term"])
    .select(["c.id as caseId", "p.fullName as name", "t.step", "v.agency"])
    .select(["i.id as paperId", "i.form", "i.code", "i.title", "i.number as issuedNumber", "i.signer", "i.signerPost"])
    .select(["g.id as givenId", "g.title as givenTitle", "g.signer as givenSigner", "g.recordedByName as givenBy"])
    .select((eb) =>
      jsonObjectFrom(
        eb
          .selectFrom("PaperState as s")
          .whereRef("s.paperId", "=", "i.id")
          .where("s.state", "=", "sent")
          .select(["s.reached", "s.who"])
          .orderBy("s.recordedAt", "desc")
          .orderBy("s.id", "desc")
          .limit(1),
      ).as("sent"),
    )
    .limit(5_000),
);

type NumberRow = RowOf<ReturnType<typeof rows>>;

/** What a document is, by what is known of it: the paper itself, else what was recorded. */
const aboutOf = (kept: readonly NumberRow[]) => {
  const paper = kept.find(({ paperId }) => paperId !== null);
  if (paper) return { what: "paper", title: [paper.code, paper.title].filter(Boolean).join(" ") } as const;
  const given = kept.find(({ givenId }) => givenId !== null);
  if (given) return { what: "given", title: given.givenTitle ?? "", by: given.givenBy ?? "" } as const;
  const step = kept.find((row) => row.step !== null)?.step;
  if (step) return { what: "step", step } as const;
  const letter = kept.find(({ agency }) => agency !== null);
  if (letter?.agency) {
    const { agency, list } = letter;
    return list?.startsWith("trip ") ? ({ what: "trip", agency } as const) : ({ what: "letter", agency } as const);
  }
  const term = kept.find(({ termId }) => termId !== null);
  return term ? ({ what: "term", name: term.term ?? "" } as const) : ({ what: "elsewhere" } as const);
};

type Kept = ReturnType<typeof documentsIn<NumberRow>>[number];

const documentOf = (actor: Actor, { number, datedOn, rows: kept }: Kept, kind: string, of: Issuer | "superior") => {
  const paper = kept.find(({ paperId }) => paperId !== null);
  const form = paper?.form ? formOf(paper.form) : undefined;
  const given = kept.find(({ givenId }) => givenId !== null);
  const people = new Map(kept.flatMap(({ caseId, name }) => (caseId && name ? [[caseId, name] as const] : [])));
  return {
    number: paper?.issuedNumber ?? wholeNumber(number, kind, of),
    ordinal: ordinalOf(number),
    datedOn,
    about: aboutOf(kept),
    people: [...people].map(([caseId, name]) => ({ caseId, name })),
    paper:
      paper?.paperId && paper.caseId && form && mayMake(actor.actingPost.role, form)
        ? { id: paper.paperId, caseId: paper.caseId }
        : null,
    signer: [paper?.signerPost, paper?.signer ?? given?.givenSigner].filter(Boolean).join(" ") || null,
    sentTo: paper?.sent?.reached ? paper.sent.who : null,
    givenId: given?.givenId ?? null,
  };
};

export type BookDocument = ReturnType<typeof documentOf>;

type Unit = Readonly<{ path: string; kind: Issuer | "superior" }>;

/** Whose books the actor sees: those of units in reach, and for the committee what the superior numbered about its cases. */
const seesBooksOf = ({ reach, actingPost }: Actor, { path, kind }: Unit): boolean => {
  if (reach.files === "submitted") return path === reach.from;
  const leads = committeeLeaders.some((role) => role === actingPost.role);
  return kind === "superior" ? leads && reach.from.startsWith(path) : path >= reach.from && path < reach.to;
};

/**
 * One book: its documents and the numbers without one, in order. Null when out of reach or not the actor's to read.
 * @param on today; the book of that day is shown where none is asked for
 */
export const numberBook = async (actor: Actor, unitId: string, { kind, of, year }: BookAsked, on: Day) => {
  if (!may(actor, "numbers.read") || !isId(unitId)) return null;
  const asked = { unitId, kind };
  const [[unit], found, kept, given] = await readPipelined(
    actor,
    issuer({ unitId, on }),
    rows({ ...asked, of, on }),
    books({ unitId, kind: null }),
    reasons(asked),
  );
  if (!unit || !seesBooksOf(actor, unit)) return null;
  const { id, name, parent, kind: issuerKind, now } = unit;
  const own = kept.filter((book) => book.kind === kind);
  const known = [...own, ...(own.some(({ firstDay }) => firstDay === now.firstDay) ? [] : [now])];
  const book = known.find(({ firstDay }) => firstDay === (of ?? now.firstDay));
  if (!book) return null;
  const documents = documentsIn(found);
  const ordinals = documents.flatMap(({ number }) => (/^\d+$/.test(number) ? [Number(number)] : []));
  const said = given.filter(({ firstDay }) => firstDay === book.firstDay);
  const gaps = issuerKind === "superior" ? [] : gapsIn(ordinals, said);
  const all = [
    ...documents.map((document) => ({ ...documentOf(actor, document, kind, issuerKind), gap: null })),
    ...gaps.map((gap) => ({ ordinal: gap.first, datedOn: dayOfGap(documents, gap.first) ?? on, gap })),
  ].sort((one, other) => one.ordinal - other.ordinal);
  const lines = year === null ? all : all.filter(({ datedOn }) => yearOf(datedOn) === year);
  return {
    unit: { id, name, parent, kind: issuerKind },
    kind,
    year,
    book: { firstDay: book.firstDay, lastDay: book.lastDay, term: book.term },
    /** The books of the kind, the latest first, and the years the shown one has documents of. */
    books: [...known].sort((one, other) => (one.firstDay < other.firstDay ? 1 : -1)),
    years: [...new Set(all.map(({ datedOn }) => yearOf(datedOn)))].sort(),
    kinds: issuerKind === "superior" ? [...new Set(kept.map((each) => each.kind))] : kindsOf(issuerKind),
    lines,
    documents: lines.filter(({ gap }) => gap === null).length,
    unexplained: unexplainedIn(lines.flatMap(({ gap }) => gap ?? [])),
    next: issuerKind === "superior" ? null : wholeNumber(written(nextIn(ordinals, said)), kind, issuerKind),
    isPresent: book.firstDay === now.firstDay,
    mayKeep: may(actor, "numbers.keep") && issuerKind !== "superior",
    mayOpenUnits: may(actor, "units.read"),
  };
};

export type NumberBook = NonNullable<Awaited<ReturnType<typeof numberBook>>>;

/** The same for whoever may record something in it. */
export const bookToKeep = async (actor: Actor, unitId: string, asked: BookAsked, on: Day) => {
  const view = await numberBook(actor, unitId, asked, on);
  if (!view?.mayKeep || view.unit.kind === "superior") return null;
  return { ...view, unit: { ...view.unit, kind: view.unit.kind } };
};
export type BookLine = NumberBook["lines"][number];
