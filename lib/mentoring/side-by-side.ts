import type { Day } from "../primitives/day";
import { type Criterion, criteria } from "./schema";

/** What is needed of an evaluation to stand beside others. */
type Evaluation = Readonly<Record<Criterion, number>> &
  Readonly<{
    id: string;
    evaluatedOn: Day;
    authorName: string;
    authorRole: string | null;
    taskId: string | null;
    taskTitle: string | null;
  }>;

/** What evaluations are about: one task, or a quarter. */
export type Matter =
  | Readonly<{ kind: "task"; taskId: string; title: string }>
  | Readonly<{ kind: "quarter"; quarter: number; year: string }>;

/** Evaluations of the same matter, and the criteria at which their assessors differ. */
export type Beside<Each extends Evaluation> = Readonly<{
  key: string;
  matter: Matter;
  evaluations: readonly Each[];
  differing: readonly Criterion[];
}>;

const matterOf = ({ taskId, taskTitle, evaluatedOn }: Evaluation): Matter =>
  taskId
    ? { kind: "task", taskId, title: taskTitle ?? "" }
    : { kind: "quarter", quarter: Math.ceil(Number(evaluatedOn.slice(5, 7)) / 3), year: evaluatedOn.slice(0, 4) };

const keyOf = (matter: Matter): string => (matter.kind === "task" ? matter.taskId : `${matter.year} ${matter.quarter}`);

/** The latest of each assessor counts for the comparison: who has changed an opinion does not differ from another by the old one. */
const latestOfEach = <Each extends Evaluation>(evaluations: readonly Each[]): readonly Each[] => {
  const byAuthor = new Map<string, Each>();
  for (const each of evaluations) {
    const author = `${each.authorName} ${each.authorRole ?? ""}`;
    if (!byAuthor.has(author)) byAuthor.set(author, each);
  }
  return [...byAuthor.values()];
};

/**
 * Evaluations put beside each other by what they are about, in the order given: the latest first. All of them stay; nothing is
 * added up.
 */
export const sideBySide = <Each extends Evaluation>(evaluations: readonly Each[]): readonly Beside<Each>[] => {
  const groups = new Map<string, { matter: Matter; evaluations: Each[] }>();
  for (const each of evaluations) {
    const matter = matterOf(each);
    const group = groups.get(keyOf(matter)) ?? { matter, evaluations: [] };
    group.evaluations.push(each);
    groups.set(keyOf(matter), group);
  }
  return [...groups].map(([key, group]) => {
    const latest = latestOfEach(group.evaluations);
    const differing = criteria.filter((criterion) => new Set(latest.map((each) => each[criterion])).size > 1);
    return { key, ...group, differing };
  });
};
