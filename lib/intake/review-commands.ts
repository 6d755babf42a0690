import { command } from "../command";
import { dateOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { done, type Refusal, refused } from "../workflow/refusal";
import { sealedReason, sealedSentence } from "./intake-encryption";
import { lockCell } from "./intake-lock";
import { reviewRefusals } from "./introduction";
import { readReviewed } from "./review-queries";
import { yearReview } from "./schema";

/**
 * Keeps what the cell found of its non-members in its review of a year. Who is proposed then waits in the queue. What was
 * found is not changed; a later finding stands beside it.
 */
export const reviewYear = command({
  name: "intake.reviewYear",
  permission: "intake.decide",
  input: yearReview,
  lock: (db, { unitId }, actor) => lockCell(db, unitId, actor.reach),
  run: async ({ db, actor, input, on, at, subject }) => {
    const { year, reviewedOn } = input;
    const rows = input.rows.flatMap(({ personId, verdict, sentence }, index) =>
      verdict && sentence ? [{ personId, verdict, sentence, index }] : [],
    );
    const { unitId, path } = subject;
    const reviewed = await readReviewed(db, { unitId, year });
    const known = new Map(reviewed.map((each) => [each.id, each]));
    const refusals: Refusal[] = [
      ...reviewRefusals(year, reviewedOn, on),
      ...(rows.length === 0 ? [{ code: "review-nobody", facts: {} }] : []),
      ...rows.flatMap(({ personId, index }) => {
        const person = known.get(personId);
        const field = `rows.${index}.verdict`;
        if (!person) return [{ code: "not-a-non-member", facts: {}, field }];
        return person.isProposed ? [{ code: "already-proposed", facts: { name: person.name }, field }] : [];
      }),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await db.yearReviewEntry.createMany({
      data: rows.map(({ personId, verdict, sentence }) => {
        const id = newId();
        return {
          ...{ id, unitId, path, year, personId, verdict, sentenceSealed: sealedSentence(sentence, id) },
          ...{ reviewedOn: dateOf(reviewedOn), reviewedBy: actor.name, recordedAt: at },
        };
      }),
    });
    await db.introduction.createMany({
      data: rows.flatMap(({ personId, verdict, sentence }) => {
        const person = verdict === "proposed" ? known.get(personId) : undefined;
        if (!person) return [];
        const id = newId();
        const { name: fullName, searchKey, occupation } = person;
        return {
          ...{ id, unitId, path, door: "review", receivedOn: dateOf(reviewedOn), recordedAt: at, personId },
          ...{ recordedBy: actor.name, fullName, searchKey, bornOn: dateOf(person.bornOn), occupation },
          reasonSealed: sealedReason(sentence, id),
        };
      }),
    });
    return done({ unitId, year: String(year), proposed: rows.filter(({ verdict }) => verdict === "proposed").length });
  },
});
