import { command } from "../../command";
import { done, type Refusal, refused } from "../../workflow/refusal";
import { correctPerson } from "../commands";
import { lockNamed } from "../person-lock";
import { answerRefusals, answersOf, withChanges } from "./change";
import { readRecordOf, readWhose } from "./record-queries";
import { basisOf, openedValues, sealedAnswers } from "./request-encryption";
import { lockRequest } from "./request-lock";
import { answerChangeSchema } from "./schema";

/** Why a request cannot be answered by this reader, or at all. */
const closedRefusals = (state: string, isOwn: boolean): Refusal[] => [
  ...(isOwn ? [{ code: "change-own", facts: {} }] : []),
  ...(state === "waiting" ? [] : [{ code: "change-ended", facts: {} }]),
];

/**
 * Answers a request field by field. What is accepted is corrected by the command that corrects people, in the same transaction and
 * by its rules: all of it, or nothing.
 */
export const answerChange = command({
  name: "people.answerChange",
  permission: "people.keep",
  input: answerChangeSchema,
  lock: async (db, { changeId }, actor) => {
    const person = await readWhose(db, changeId);
    const subject = person && (await lockNamed(db, person.id, person.fullName, actor.reach));
    return subject && { ...subject, request: await lockRequest(db, changeId) };
  },
  run: async (context) => {
    const { db, actor, input, subject, at } = context;
    const { request, id: personId } = subject;
    const closed = closedRefusals(request.state, actor.personId === personId);
    if (closed.length > 0) return refused(...closed);
    const asked = openedValues(request.valuesSealed, request.id);
    if (!asked) return refused({ code: "change-unreadable", facts: {} });
    const { name, values } = await readRecordOf(db, personId);
    if (input.basis !== basisOf(values)) return refused({ code: "change-record-changed", facts: {} });
    const unanswered = answerRefusals(asked, input);
    if (unanswered.length > 0) return refused(...unanswered);
    const answers = answersOf(asked, input);
    const accepted = asked.filter(({ field }) => input[field] === "accept");
    if (accepted.length > 0) {
      const { because, checked } = input;
      const form = { personId, fullName: name, ...withChanges({ ...values, nationalId: "" }, accepted) };
      const outcome = await correctPerson.within(context, {
        ...{ ...form, because: because ?? "" },
        ...(checked ? { checked: "on" } : {}),
      });
      if (outcome.kind !== "done") return outcome;
    }
    await db.changeRequest.updateMany({
      where: { id: request.id },
      data: {
        ...{ state: "answered", closedAt: at, answeredById: actor.accountId, answeredBy: actor.name },
        answersSealed: sealedAnswers(answers, request.id),
      },
    });
    return done({ changeId: request.id, personId });
  },
});
