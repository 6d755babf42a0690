import { isBlank, type Merge, type Row, type Sheet, textOf } from "../../spreadsheets/cell";
import type { ListKind } from "../kinds";
import { isKept, meaningOf, nameFieldOf, stackedIn } from "./fields";

/** Where the head of a table stands in the rows of a sheet, and what it calls each column, from the top row down. */
export type Head = Readonly<{ from: number; to: number; titles: readonly string[]; known: number }>;

const mostHeadRows = 3;
/** A head names at least so many columns; fewer are a sentence. */
const leastKnown = 3;

/** What stands over a cell of the head: its own text, or that of the merged cell it is part of. */
const titleAt = (row: Row, column: number, merges: readonly Merge[]): string => {
  const own = textOf(row.cells[column]).trim();
  if (own) return own;
  const merge = merges.find(
    ({ top, left, bottom, right }) =>
      row.line - 1 >= top && row.line - 1 <= bottom && column >= left && column <= right && right > left,
  );
  return merge && merge.top === row.line - 1 ? textOf(row.cells[merge.left]).trim() : "";
};

/** The same where the file does not say that cells are one: a group name stands over the empty cells to its right. */
const spread = (titles: readonly string[], below: readonly string[]): readonly string[] =>
  titles.map((title, column) => {
    if (title || !below[column]) return title;
    const from = titles.slice(0, column).findLastIndex(Boolean);
    // The first column of the group has a name below as well.
    return from >= 0 && below.slice(from, column).every(Boolean) ? (titles[from] ?? "") : "";
  });

const titlesOf = (rows: readonly Row[], merges: readonly Merge[]): readonly string[] => {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const levels = rows.map((row) => Array.from({ length: width }, (_, column) => titleAt(row, column, merges)));
  const spreadLevels = levels.map((titles, level) => {
    const below = levels.slice(level + 1);
    if (below.length === 0) return titles;
    return spread(
      titles,
      Array.from({ length: width }, (_, column) => below.map((each) => each[column] ?? "").find(Boolean) ?? ""),
    );
  });
  return Array.from({ length: width }, (_, column) =>
    [...new Set(spreadLevels.map((titles) => titles[column] ?? "").filter(Boolean))].join(" "),
  );
};

/** How many columns of a head are known, and whether one of them is a name. */
const judged = (titles: readonly string[], kind: ListKind): number => {
  const meanings = titles.flatMap(
    (title) => meaningOf(title, kind) ?? (stackedIn(title, kind) ? (["remark"] as const) : []),
  );
  const name = nameFieldOf(kind);
  const hasName = titles.some(
    (title) => meaningOf(title, kind) === name || stackedIn(title, kind)?.some((each) => each === name),
  );
  return hasName && meanings.some((meaning) => isKept(meaning, kind)) ? new Set(meanings).size : 0;
};

const headFrom = ({ rows, merges }: Sheet, from: number, kind: ListKind): Head | undefined => {
  const depths = Array.from({ length: mostHeadRows }, (_, depth) => depth + 1);
  const heads = depths.flatMap((depth) => {
    const part = rows.slice(from, from + depth);
    const last = part.at(-1);
    // Rows of a head follow one another without a gap.
    if (part.length < depth || !last || last.line - (part[0]?.line ?? 0) >= depth) return [];
    const titles = titlesOf(part, merges);
    const known = judged(titles, kind);
    return known >= leastKnown ? [{ from, to: from + depth, titles, known }] : [];
  });
  return heads.reduce<Head | undefined>((best, head) => (best && best.known >= head.known ? best : head), undefined);
};

/** Every head in a sheet, from the top: a sheet may hold several tables. */
export const headsOf = (sheet: Sheet, kind: ListKind): readonly Head[] => {
  const found: Head[] = [];
  for (let index = 0; index < sheet.rows.length; index += 1) {
    const row = sheet.rows[index];
    // Most rows of a long list are people: a head has several short texts and no long number.
    if (!row || row.cells.filter((cell) => !isBlank(cell)).length < 2) continue;
    const isNearTop = found.length === 0 && index < 60;
    const repeats =
      meaningOf(titleAt(row, 0, []), kind) !== undefined ||
      row.cells.some((cell) => meaningOf(textOf(cell), kind) === nameFieldOf(kind));
    if (!isNearTop && !repeats) continue;
    const head = headFrom(sheet, index, kind);
    if (!head) continue;
    // A row higher may name the groups of the same head: the better one is taken.
    const next = headFrom(sheet, index + 1, kind);
    const better = next && next.known > head.known ? next : head;
    found.push(better);
    index = better.to - 1;
  }
  return found;
};
