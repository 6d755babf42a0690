import { casesInReach } from "../database/reach-filter";
import { always, type Branch, noDay, noText, one, rowOf } from "./row-queries";

/** Somebody asks for a step to be annulled, and has not annulled it since; whoever asked does not answer. */
export const annulments: Branch = (tables, { reach, given }) =>
  tables
    .selectFrom("AnnulmentRequest as r")
    .innerJoin("Transition as t", "t.id", "r.transitionId")
    .where("r.answer", "is", null)
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom("Transition as a").whereRef("a.annulsId", "=", "t.id").select("a.id"))),
    )
    .where((eb) => casesInReach(reach, given, { id: eb.ref("r.caseId"), path: eb.ref("r.path") }))
    .select((eb) =>
      rowOf("annulment", {
        ...{ caseId: eb.ref("r.caseId"), what: eb.ref("t.step"), ref: noText, due: noDay, count: one },
        ...{ holder: eb.val("committeeDeputySecretary"), mine: eb("r.personId", "<>", given.personId) },
      }),
    );

/** The answer to what the reader asked for, for some days. */
export const annulmentAnswers: Branch = (tables, { given }) =>
  tables
    .selectFrom("AnnulmentRequest as r")
    .innerJoin("Transition as t", "t.id", "r.transitionId")
    .where("r.personId", "=", given.personId)
    .where("r.answeredAt", ">=", given.answeredSince)
    .select((eb) =>
      rowOf("annulmentAnswer", {
        ...{ caseId: eb.ref("r.caseId"), what: eb.ref("t.step"), ref: eb.ref("r.answer"), due: noDay, count: one },
        ...{ holder: eb.val(""), mine: always },
      }),
    );
