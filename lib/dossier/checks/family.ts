import { hd38 } from "../../regulations/cite";
import type { Row } from "../history/content";
import { type Check, type Finding, finding, type History } from "./finding";
import { contentOf, rowsOf, valuesOf } from "./reading";

const cites = hd38("I.1.4");

const parents = ["father", "mother"];
const parentsInLaw = ["fatherInLaw", "motherInLaw"];
const grandparents = ["paternalGrandfather", "paternalGrandmother", "maternalGrandfather", "maternalGrandmother"];
const spousesGrandparents = [
  "spousePaternalGrandfather",
  "spousePaternalGrandmother",
  "spouseMaternalGrandfather",
  "spouseMaternalGrandmother",
];

const withKinship = (history: History, kinships: readonly string[]): readonly Row[] =>
  rowsOf(history, 21).filter(({ values }) => kinships.includes(values.kinship ?? ""));

const isMarried = (history: History): boolean => valuesOf(history, 21).hasSpouse === "yes";

type MissingKind = "parents-missing" | "grandparents-missing" | "family-missing";

/** @returns the finding that names those of a list who have no row */
const missing = (history: History, kind: MissingKind, asked: readonly string[]): readonly Finding[] => {
  const kinships = asked.filter((kinship) => withKinship(history, [kinship]).length === 0);
  return kinships.length === 0 ? [] : [finding({ kind, item: 21, facts: { kinships: kinships.join(",") }, cites })];
};

/** Both parents, or who raised the applicant in their place; in a marriage those of the spouse too. */
export const parentsNamed: Check = (history) => {
  if (!contentOf(history, 21)) return [];
  const isRaised = withKinship(history, ["raisedBy"]).length > 0;
  const isSpouseRaised = withKinship(history, ["spouseRaisedBy"]).length > 0;
  return [
    ...(isRaised ? [] : missing(history, "parents-missing", parents)),
    ...(isMarried(history) && !isSpouseRaised ? missing(history, "parents-missing", parentsInLaw) : []),
  ];
};

/** The grandparents of both sides; in a marriage those of the spouse too. */
export const grandparentsNamed: Check = (history) => {
  if (!contentOf(history, 21)) return [];
  return [
    ...missing(history, "grandparents-missing", grandparents),
    ...(isMarried(history) ? missing(history, "grandparents-missing", spousesGrandparents) : []),
  ];
};

/** What is asked of the family, and whose rows an answer asks for. */
const questions = [
  { question: "hasSpouse", kinships: ["spouse"], isAsked: () => true },
  { question: "hasChildren", kinships: ["child"], isAsked: () => true },
  { question: "hasSiblings", kinships: ["sibling"], isAsked: () => true },
  { question: "spouseHasSiblings", kinships: ["spouseSibling"], isAsked: isMarried },
] as const;

/** Whether there is a spouse, children, brothers and sisters is said: nobody is left out by silence. */
export const questionsAnswered: Check = (history) => {
  if (!contentOf(history, 21)) return [];
  const answers = valuesOf(history, 21);
  return questions
    .filter(({ question, isAsked }) => isAsked(history) && !answers[question])
    .map(({ question }) =>
      finding({ kind: "family-question", item: 21, boxes: [question], facts: { question }, cites }),
    );
};

/** Whoever is said to exist has a row. */
export const familyNamed: Check = (history) => {
  const answers = valuesOf(history, 21);
  return questions
    .filter(({ question, isAsked }) => isAsked(history) && ["yes", "divorced"].includes(answers[question] ?? ""))
    .flatMap(({ kinships }) => missing(history, "family-missing", kinships));
};

const ofSpouse = ["spouse", ...parentsInLaw, "spouseRaisedBy", ...spousesGrandparents, "spouseSibling"];

/** Nobody has a row who is said not to exist. */
export const familyAgrees: Check = (history) => {
  const answers = valuesOf(history, 21);
  return questions.flatMap(({ question, kinships }) => {
    const rows = withKinship(history, question === "hasSpouse" ? ofSpouse : kinships);
    if (answers[question] !== "no" || rows.length === 0) return [];
    const rowIds = rows.map(({ id }) => id);
    return [finding({ kind: "family-contradiction", item: 21, rowIds, boxes: [question], facts: { question }, cites })];
  });
};

const single = [...parents, ...parentsInLaw, ...grandparents, ...spousesGrandparents];

/** Nobody has two fathers. */
export const oneOfEach: Check = (history) =>
  single.flatMap((kinship) => {
    const rows = withKinship(history, [kinship]);
    if (rows.length < 2) return [];
    const rowIds = rows.map(({ id }) => id);
    return [finding({ kind: "relative-twice", item: 21, rowIds, boxes: ["kinship"], facts: { kinship }, cites })];
  });
