import { latestPaper } from "../admissions/case/papers";
import { declaredIn, isFavourable } from "../admissions/procedure/guards/matters";
import { completedMonths, type Day } from "../primitives/day";
import { hd06 } from "../regulations/cite";
import { provision } from "../regulations/instruments";
import { type ConcludedKind, concludedKinds, matterRule } from "../regulations/values/matters";
import type { Looking, Need, NeededPaper, Recorded } from "./needed-papers";
import type { Answer, Answers, Question } from "./questions";

const needOf = (answer: Answer | undefined): Need => (answer === "yes" || answer === "no" ? answer : "unclear");

/** The matters that a question at the start asks about; of the others it is known that they were declared, or nothing. */
const asked: Readonly<Partial<Record<ConcludedKind, Question>>> = {
  religion: "religion",
  foreignSpouse: "foreignSpouse",
  ethnicHoa: "ethnicHoa",
  readmission: "readmission",
};

/** Over the age limit on the day the cell means to meet. */
const isOverAge = ({ rules, person }: Looking, planned: Day): boolean => {
  const maximum = rules.maximumAgeMonths.knownOn(planned)?.value;
  return maximum !== undefined && completedMonths(person.bornOn, planned) > maximum;
};

const needOfMatter = (facts: Looking, answers: Answers, kind: ConcludedKind, planned: Day): Need => {
  if (declaredIn(facts).includes(kind)) return "yes";
  if (kind === "overAge") return isOverAge(facts, planned) ? "yes" : "no";
  const question = asked[kind];
  return question ? needOf(answers[question]) : "no";
};

const conclusionOf = (facts: Looking, kind: ConcludedKind): Recorded => {
  const found = facts.papers.findLast((each) => each.kind === "conclusion" && each.details.matter === kind);
  if (!found) return null;
  const state = isFavourable(facts, kind, facts.on) ? "accepted" : "toCorrect";
  return { state, on: found.datedOn, number: found.number };
};

/** The conclusion or consent a matter needs, and who gives it by the rule of the day; the program never guesses an authority. */
const conclusionPaper = (facts: Looking, kind: ConcludedKind, need: Need): NeededPaper[] => {
  const entry = matterRule(facts.rules, kind).entryOn(facts.on);
  if (!entry || need === "no") return [];
  const authority = entry.value === "unknown" ? "unknown" : entry.value.authority;
  const recorded = conclusionOf(facts, kind);
  return [{ key: `conclusion-${kind}`, part: "special", need, cites: entry.cites, form: null, recorded, authority }];
};

const ofSpouse = provision("QĐ 127-QĐ/TW");

/** What is declared of a foreign spouse beside the conclusion. */
const spousePapers = (need: Need): NeededPaper[] =>
  need === "no"
    ? []
    : ["marriageCertificate", "spouseHistory"].map((key) => ({
        ...{ key, part: "special", need, cites: ofSpouse, form: null, recorded: null },
      }));

/** The answer of the committee abroad about a relative who lives there. */
const abroadPaper = ({ verifications }: Looking, need: Need): NeededPaper[] => {
  const requests = verifications.filter(({ abroad }) => abroad);
  const answer = requests.findLast(({ answeredOn }) => answeredOn !== null);
  const isAsked = requests.length > 0;
  if (need === "no" && !isAsked) return [];
  const recorded: Recorded = isAsked
    ? { state: answer ? "accepted" : "inProgress", on: answer?.answeredOn ?? null, number: null }
    : null;
  const kept = { form: null, recorded };
  return [{ key: "answerFromAbroad", part: "special", need: isAsked ? "yes" : need, cites: hd06("3.4d"), ...kept }];
};

/** Who comes from another organisation brings its certificate. */
const transferPaper = (facts: Looking): NeededPaper[] => {
  const found = latestPaper(facts, "transferIn");
  if (!found) return [];
  const recorded: Recorded = { state: "accepted", on: found.datedOn, number: found.number };
  return [{ key: "transferIn", part: "special", need: "yes", cites: hd06("3.9a"), form: "17-KNĐ", recorded }];
};

/** The papers of special cases, by the record and the answers. @param planned the day the cell means to meet */
export const specialPapers = (facts: Looking, answers: Answers, planned: Day): readonly NeededPaper[] => [
  ...concludedKinds.flatMap((kind) => conclusionPaper(facts, kind, needOfMatter(facts, answers, kind, planned))),
  ...spousePapers(needOfMatter(facts, answers, "foreignSpouse", planned)),
  ...abroadPaper(facts, needOf(answers.relativesAbroad)),
  ...transferPaper(facts),
];
