import { z } from "zod";
import { storedDay } from "../../primitives/day-schema";

const text = z.string();
const id = text.nullable();
const book = { firstDay: storedDay, lastDay: storedDay, term: text.nullable() };

/** A book by its days: the term it is of, or the year. */
export const bookDays = z.strictObject(book);

/** A row of `numbers_in_books` of the database. */
export const numberInBook = z.strictObject({
  ...{ issuerId: text, kind: text, number: text, datedOn: storedDay, list: text.nullable(), ...book },
  ...{
    caseId: id,
    sequence: z.number().nullable(),
    verificationId: id,
    termId: id,
    issuedPaperId: id,
    givenNumberId: id,
  },
});

/** A row of `number_books`. */
export const numberBookRow = z.strictObject({
  ...{ issuerId: text, kind: text, documents: z.number(), ordinals: z.array(z.number()), ...book },
});

export const gapReasons = ["spoiled", "blank", "earlier", "other"] as const;

/** A row of `reasons_in_books`. */
export const reasonInBook = z.strictObject({
  ...{ issuerId: text, kind: text, first: z.number(), last: z.number(), datedOn: storedDay },
  ...{ reason: z.enum(gapReasons), words: text.nullable(), by: text, firstDay: storedDay },
});

export const organisationId = text.nullable();
