import type { Database } from "../../database/client";
import { encrypt, keyedDigest } from "../../database/encryption";
import { type Day, dateOf } from "../../primitives/day";
import { newId } from "../../primitives/ids";
import { isReadable } from "../../primitives/sealed-text";
import { copyCode } from "./copy-code";
import type { Mark, MarkOutcome } from "./marks";
import { type CopyModel, storedModel } from "./model";

type Place = Readonly<{ caseId: string; path: string }>;
type Made = Readonly<{ version: number; model: CopyModel; by: string; at: Date }>;

/** Writes a new model. @returns its id */
export const writeModel = async (db: Database, place: Place, { version, model, by, at }: Made): Promise<string> => {
  const id = newId();
  const { caseId, path } = place;
  const modelSealed = encrypt(storedModel(model), "HandwrittenCopy.modelSealed", id);
  const code = copyCode(keyedDigest(id));
  await db.handwrittenCopy.create({
    data: { id, caseId, path, version, code, modelSealed, madeAt: at, madeByName: by },
    select: { id: true },
  });
  return id;
};

type Said = Readonly<{ about: string; outcome: MarkOutcome; on: Day; by: string; reason: string | null }>;
type OfCopy = Place & Readonly<{ copyId: string; at: Date }>;

/** Writes what was said of points or pages of a copy. */
export const writeMarks = async (db: Database, { caseId, path, copyId, at }: OfCopy, marks: readonly Said[]) => {
  await db.copyMark.createMany({
    data: marks.map(({ about, outcome, on, by, reason }) => {
      const id = newId();
      const reasonSealed = reason === null ? null : encrypt(reason, "CopyMark.reasonSealed", id);
      return { id, caseId, path, copyId, about, outcome, markedOn: dateOf(on), reasonSealed, byName: by, at };
    }),
  });
};

/** A mark as it is written again for a new model; none where its reason cannot be read. */
export const carriedMark = ({ reason, ...mark }: Mark): Said[] =>
  reason === null || isReadable(reason) ? [{ ...mark, reason }] : [];
