import { freeGivenNumber, keepGivenNumber } from "../../admissions/number-persistence";
import { keptNumber, numberRefusal } from "../../admissions/procedure/paper-numbers";
import { command } from "../../command";
import { type Day, dateOf } from "../../primitives/day";
import { newId } from "../../primitives/ids";
import { documentNumbers } from "../../regulations/values/document-numbers";
import { done, notYet, type Refusal, refused } from "../../workflow/refusal";
import { dayOfGap, kindsOf, nextIn, numberedIn, ordinalOf, written } from "./book";
import { type LockedBook, lockBook } from "./book-lock";
import { type ExplainInput, explainSchema, giveSchema, withdrawSchema } from "./schema";
import { readUsed } from "./used-queries";

const kindRefusals = ({ kind: issuer }: LockedBook, kind: ExplainInput["kind"]): Refusal[] =>
  kindsOf(issuer).includes(kind) ? [] : [{ code: "field-not-a-choice", facts: {}, field: "kind" }];

/** Earlier numbers are not written by a rule that is known, and no book has them. */
const beforeTheBooks = (on: Day): Refusal[] =>
  documentNumbers.knownOn(on) ? [] : [{ code: "books-begin-later", facts: {}, field: "datedOn" }];

/** Records a number that was given on paper to a document the app does not hold: from then on it is that document's. */
export const giveNumber = command({
  name: "numbers.give",
  permission: "numbers.keep",
  input: giveSchema,
  lock: (db, { unitId }, actor) => lockBook(db, unitId, actor),
  run: async ({ db, actor, input, subject, at, on }) => {
    const { unitId, kind, number: typed, datedOn, title, signer, confirmation } = input;
    const unfit = [...kindRefusals(subject, kind), ...notYet("datedOn", datedOn, on), ...beforeTheBooks(datedOn)];
    if (unfit.length > 0) return refused(...unfit);
    const numbered = numberedIn(subject.kind, kind);
    const improper = numberRefusal("number", typed, numbered, datedOn);
    if (improper) return refused(improper);
    const kept = keptNumber("number", typed, numbered, datedOn);
    if (!kept) return refused({ code: "field-required", facts: {}, field: "number" });
    const id = newId();
    const given = { unitId, givenId: id, on: datedOn, confirmed: confirmation !== null };
    const taken = await keepGivenNumber(db, given, kept);
    if (taken) return refused(taken);
    await db.givenNumber.create({
      data: {
        ...{ id, unitId, path: subject.path, kind, number: kept.ordinal, datedOn: dateOf(datedOn), title, signer },
        ...{ recordedAt: at, recordedByName: actor.name },
      },
      select: { id: true },
    });
    return done({ unitId, kind });
  },
});

/** Takes back a number recorded by mistake: it is free again. */
export const withdrawNumber = command({
  name: "numbers.withdraw",
  permission: "numbers.keep",
  input: withdrawSchema,
  lock: (db, { unitId }, actor) => lockBook(db, unitId, actor),
  run: async ({ db, actor, input: { unitId, givenId }, at }) => {
    const given = await db.givenNumber.findFirst({
      where: { id: givenId, unitId, withdrawnAt: null },
      select: { kind: true },
    });
    if (!given) return refused({ code: "given-number-gone", facts: {} });
    await freeGivenNumber(db, givenId);
    await db.givenNumber.updateMany({
      where: { id: givenId },
      data: { withdrawnAt: at, withdrawnByName: actor.name },
    });
    return done({ unitId, kind: given.kind });
  },
});

type Used = Awaited<ReturnType<typeof readUsed>>;

/** Why the numbers from one to another cannot be said to have no document. */
const gapRefusals = ({ first, last, reason, words, skips }: ExplainInput, { documents, reasons }: Used): Refusal[] => {
  const until = last ?? first;
  if (until < first) return [{ code: "gap-reversed", facts: { first: written(first) }, field: "last" }];
  const ordinals = documents.flatMap(({ number }) => (/^\d+$/.test(number) ? [Number(number)] : []));
  const met = documents.find(
    ({ number }) => /^\d+$/.test(number) && ordinalOf(number) >= first && ordinalOf(number) <= until,
  );
  if (met) return [{ code: "gap-has-document", facts: { number: met.number, day: met.datedOn }, field: "first" }];
  const next = nextIn(ordinals, reasons);
  if (first > next) return [{ code: "gap-beyond", facts: { next: written(next) }, field: "first" }];
  if (reason === "other" && words === null) return [{ code: "gap-words-missing", facts: {}, field: "words" }];
  // A reason is never taken back: a number typed wrong would stay the last of the series.
  return until > next && !skips
    ? [{ code: "gap-skips", facts: { next: written(next), after: written(until + 1) }, field: "skips" }]
    : [];
};

/** Records why numbers have no document. A later reason takes the place of an earlier one. */
export const explainGap = command({
  name: "numbers.explain",
  permission: "numbers.keep",
  input: explainSchema,
  lock: (db, { unitId }, actor) => lockBook(db, unitId, actor),
  run: async ({ db, actor, input, subject, at, on }) => {
    const { unitId, kind, of, first, last, reason, words } = input;
    const unfit = [...kindRefusals(subject, kind), ...notYet("of", of, on)];
    if (unfit.length > 0) return refused(...unfit);
    const used = await readUsed(db, { unitId, kind, of });
    const refusals = gapRefusals(input, used);
    if (refusals.length > 0) return refused(...refusals);
    const near = dayOfGap(used.documents, first);
    await db.gapReason.create({
      data: {
        ...{ id: newId(), unitId, path: subject.path, kind, first, last: last ?? first, reason, words },
        // The resolution of a term may be older than the term.
        ...{ datedOn: dateOf(near && near > of ? near : of), recordedAt: at, recordedByName: actor.name },
      },
      select: { id: true },
    });
    return done({ unitId, kind, of });
  },
});
