import type { Day } from "../../primitives/day";

/** A task as far as it matters for a quarter. */
export type QuarterTask = Readonly<{
  title: string;
  state: string;
  givenOn: Day;
  dueOn: Day;
  assessedOn: Day | null;
  returnedCount: number;
}>;

const titles = (tasks: readonly QuarterTask[]): string => tasks.map(({ title }) => `“${title}”`).join("; ");

/**
 * The work of a quarter as a report begins with it: Vietnamese, like every paper, and the mentor's to change.
 * @param talks how many notes of talks there are
 */
export const workOfQuarter = (tasks: readonly QuarterTask[], talks: number): string => {
  const done = tasks.filter(({ state }) => state === "accepted");
  const open = tasks.filter(({ state }) => state === "open" || state === "returned");
  const again = tasks.filter(({ returnedCount }) => returnedCount > 0);
  return [
    tasks.length === 0 && "Trong quý không có việc nào được giao.",
    done.length > 0 && `Đã hoàn thành ${done.length} việc: ${titles(done)}.`,
    open.length > 0 && `Đang làm ${open.length} việc: ${titles(open)}.`,
    again.length > 0 && `Có ${again.length} việc phải làm lại: ${titles(again)}.`,
    talks > 0 && `Đảng viên giúp đỡ đã trao đổi, ghi nhận ${talks} lần.`,
  ]
    .filter(Boolean)
    .join("\n");
};
