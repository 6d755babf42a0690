import type { Day } from "../primitives/day";

type Kept<Kind extends string> = Readonly<{ kind: Kind; from: Day; to: Day | null; ending: string | null }>;

/**
 * The standings of some kinds that lead to the present one without a break, whatever the cells: a move ends one and begins the
 * next on its day, and whoever left and came back began anew. @param standings by their first day
 */
export const unbroken = <Kind extends string>(
  standings: readonly Kept<Kind>[],
  kinds: readonly Kind[],
): readonly Kept<Kind>[] => {
  const continues = (last: Kept<Kind> | undefined, { from }: Kept<Kind>): boolean =>
    last !== undefined && last.ending === null && (last.to === null || from <= last.to);
  let run: Kept<Kind>[] = [];
  for (const each of standings) {
    if (!kinds.includes(each.kind) || each.from === each.to) continue;
    if (continues(run.at(-1), each)) run.push(each);
    else run = [each];
  }
  return run;
};
