import type { Day } from "../primitives/day";
import { plainKey, searchKey } from "../primitives/name";
import { parseDay } from "../primitives/typed-day";
import type { Refusal } from "../workflow/refusal";
import type { Result } from "./training-class";

/** What is said of somebody when a class has ended. */
export type StatedResult = Readonly<{ seatId: string; result: Result; number: string | null }>;

/** Somebody chosen for the class. */
export type Listed = Readonly<{ seatId: string; name: string; bornOn: Day }>;

const failedWords = new Set(["khong dat", "khong", "chua dat", "truot", "hong", "failed"]);
const passedWords = new Set([
  ...["dat", "dat yeu cau", "hoan thanh", "xuat sac", "gioi", "kha", "trung binh", "passed"],
]);

const resultIn = (cell: string): Result | undefined => {
  const word = plainKey(cell).replace(/[.\s]+$/u, "");
  if (failedWords.has(word)) return "failed";
  return passedWords.has(word) ? "passed" : undefined;
};

/** Columns as they come from a table, or parted by hand. */
const cellsOf = (line: string): readonly string[] =>
  line
    .split(/\t|;|\||\s{2,}/)
    .map((cell) => cell.trim())
    .filter(Boolean);

const isOrder = (cell: string): boolean => /^\d{1,3}[.)]?$/.test(cell);

type Read = Readonly<{ stated: StatedResult } | { refusal: Refusal }>;

const readLine = (line: string, number: number, listed: readonly Listed[]): Read => {
  const [first = "", ...rest] = cellsOf(line);
  const cells = isOrder(first) && rest.length > 0 ? rest : [first, ...rest];
  const [name = "", ...others] = cells;
  const refusal = (code: string): Read => ({ refusal: { code, facts: { line: number, text: name }, field: "text" } });
  const named = listed.filter((each) => searchKey(each.name) === searchKey(name));
  const days = others.map((cell) => parseDay(cell));
  const born = named.length > 1 ? named.filter(({ bornOn }) => days.some((day) => day === bornOn)) : named;
  if (named.length === 0) return refusal("result-line-nobody");
  const [seat, another] = born;
  if (!seat || another) return refusal("result-line-several");
  const left = others.filter((cell) => parseDay(cell) !== seat.bornOn);
  const said = left.flatMap((cell) => resultIn(cell) ?? []);
  const certificate = left.filter((cell) => resultIn(cell) === undefined && /\d/.test(cell));
  if (said.length > 1 || certificate.length > 1) return refusal("result-line-unread");
  const [result = certificate.length > 0 ? ("passed" as const) : undefined] = said;
  if (!result) return refusal("result-line-without-result");
  return { stated: { seatId: seat.seatId, result, number: result === "passed" ? (certificate[0] ?? null) : null } };
};

/**
 * The results of a class as they are pasted from a list: a line for each, with the name as it stands on the list of the class,
 * the birth day where two have the same name, the result, and the number of the certificate.
 */
export const readResults = (
  text: string,
  listed: readonly Listed[],
): Readonly<{ stated: readonly StatedResult[]; refusals: readonly Refusal[] }> => {
  const lines = text.split(/\r?\n/).flatMap((line, index) => (line.trim() ? [{ line, number: index + 1 }] : []));
  const read = lines.map(({ line, number }) => ({ number, each: readLine(line, number, listed) }));
  const stated = read.flatMap(({ each }) => ("stated" in each ? [each.stated] : []));
  const refusals = read.flatMap(({ each }) => ("refusal" in each ? [each.refusal] : []));
  const twice = stated.filter(({ seatId }, index) => stated.findIndex((other) => other.seatId === seatId) < index);
  return {
    stated,
    refusals: [
      ...refusals,
      ...twice.map(({ seatId }) => ({
        code: "result-line-twice",
        facts: { text: listed.find((each) => each.seatId === seatId)?.name ?? "" },
        field: "text",
      })),
    ],
  };
};
