import { command } from "../../command";
import { encrypt } from "../../database/encryption";
import { readInTransaction } from "../../database/pipelined-read";
import { done, refused } from "../../workflow/refusal";
import { storedValues } from "../history/content";
import { factsOfSection, lockOwnSection } from "../section-lock";
import { answerRefusals } from "../section-refusals";
import { readableAnswers } from "./answers";
import { findingsOf } from "./findings";
import { checkedHistoryStatement, toCheck } from "./history-queries";
import { findingAnswerSchema } from "./schema";

/** Writes why what a finding is about is right all the same ("đúng, vì …"), beside the text and not into it. */
export const answerFinding = command({
  name: "dossier.answerFinding",
  permission: "dossier.write",
  own: true,
  input: findingAnswerSchema,
  lock: lockOwnSection,
  run: async ({ db, actor, input, subject, on }) => {
    const { caseId, number, key, because } = input;
    const { id } = subject.section;
    const [row] = await readInTransaction(db, checkedHistoryStatement(caseId));
    const told = row?.history && toCheck(actor, row.history);
    const isFound = told && findingsOf(told.history, told.known, on).some((each) => each.key === key);
    const refusals = answerRefusals(factsOfSection(subject), Boolean(isFound));
    if (refusals.length > 0 || !told || !id) return refused(...refusals);
    const answers = { ...readableAnswers(told.answersTo(number)), [key]: because };
    const answersSealed = encrypt(storedValues(answers), "DossierSection.answersSealed", id);
    await db.dossierSection.update({ where: { id }, data: { answersSealed }, select: { id: true } });
    return done({ caseId, number });
  },
});
