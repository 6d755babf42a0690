import type { AdmissionFacts } from "../admissions/case/facts";
import { latestPaper } from "../admissions/case/papers";
import { isDeclared } from "../admissions/procedure/guards/matters";

/** What is asked at the start, because it decides which papers a case needs. */
export const questions = [
  "religion",
  "foreignSpouse",
  "relativesAbroad",
  "ethnicHoa",
  "readmission",
  "youthUnion",
  "tradeUnion",
  "unionOfficer",
] as const;
export type Question = (typeof questions)[number];

export const answerChoices = ["yes", "no", "unknown"] as const;
export type Answer = (typeof answerChoices)[number];
export type Answers = Readonly<Partial<Record<Question, Answer>>>;

const matters = ["religion", "foreignSpouse", "ethnicHoa", "readmission"] as const;
const unions = ["youthUnion", "tradeUnion", "unionOfficer"] as const;

/**
 * What the case itself answers, so that nobody is asked: a matter declared, a former membership, and the unions stated with the
 * application.
 */
export const answeredByRecord = (facts: AdmissionFacts): Answers => {
  const stated = latestPaper(facts, "application")?.details ?? {};
  const declared = matters.filter((matter) => isDeclared(facts, matter)).map((matter) => [matter, "yes"] as const);
  const told = unions.flatMap((union) => {
    const answer = stated[union];
    return answer === "yes" || answer === "no" ? [[union, answer] as const] : [];
  });
  return Object.fromEntries([...declared, ...told]);
};

/** All answers: those of the record before those typed. */
export const answersOf = (facts: AdmissionFacts, typed: Answers): Answers => ({ ...typed, ...answeredByRecord(facts) });
