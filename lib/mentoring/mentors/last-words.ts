import { type Day, formatDay } from "../../primitives/day";

/** What the log has of a person when one mentor leaves and another comes. */
export type LastEntries = Readonly<{
  openTasks: readonly Readonly<{ title: string; dueOn: Day }>[];
  /** The latest first. */
  notes: readonly Readonly<{ notedOn: Day; text: string }>[];
  evaluations: readonly Readonly<{ evaluatedOn: Day; comment: string; authorName: string }>[];
}>;

/**
 * What is handed over, as the form begins with it: Vietnamese, like every paper, and the writer's to change. The open work, the
 * mentor's last two notes, the last evaluation.
 */
export const lastWords = ({ openTasks, notes, evaluations: [evaluation] }: LastEntries): string =>
  [
    ...(openTasks.length > 0
      ? ["Việc đang làm:", ...openTasks.map(({ title, dueOn }) => `- ${title} (hạn ${formatDay(dueOn)})`)]
      : ["Hiện không có việc nào đang giao."]),
    ...notes.slice(0, 2).map(({ notedOn, text }) => `Trao đổi ngày ${formatDay(notedOn)}: ${text}`),
    ...(evaluation
      ? [`Đánh giá ngày ${formatDay(evaluation.evaluatedOn)} của ${evaluation.authorName}: ${evaluation.comment}`]
      : []),
  ].join("\n");
