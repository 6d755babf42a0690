import { CsvError, type Info, parse } from "csv-parse/sync";
import { type Day, formatDay, isRealDay } from "../primitives/day";
import { tidy } from "../primitives/name";
import { readOldEncoding } from "../primitives/old-encodings";
import { parseDay } from "../primitives/typed-day";
import { done, type Outcome, type Refusal, refused } from "../workflow/refusal";
import { type CatalogueLine, type CommuneKind, communeKinds } from "./catalogue";
import { type Column, columnNames, columns, requiredColumns } from "./columns";
import { placeKey } from "./place-key";
import { provinces, provinceTitles } from "./provinces";

/** As many lines as are told; the rest are counted. */
const mostTold = 30;
const longest = 200;

type Cells = Readonly<Record<Column, string>>;
type Numbered = Readonly<{ line: number; record: readonly string[] }>;

const field = "file";
const refusal = (code: string, facts: Refusal["facts"] = {}): Refusal => ({ code, facts, field });

const separatorOf = (content: string): string => {
  const [first = ""] = content.split("\n", 1);
  const counted = [",", ";", "\t"].map((separator) => ({ separator, count: first.split(separator).length }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).separator;
};

const recordsIn = (content: string): Outcome<readonly Numbered[]> => {
  try {
    const options = { bom: true, delimiter: separatorOf(content), info: true, relax_column_count: true } as const;
    const rows = parse(content, { ...options, skip_empty_lines: true }) as unknown as {
      record: string[];
      info: Info;
    }[];
    const records = rows.map(({ record, info }) => ({ line: info.lines, record: record.map(tidy) }));
    return done(records.filter(({ record }) => record.some((cell) => cell !== "")));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refused(refusal("place-file-quotes", { line: Number(error.lines ?? 0) || null }));
  }
};

const nameOf = (text: string): Column | undefined =>
  columnNames.find((name) => columns[name].some((each) => placeKey(each) === placeKey(text)));

const provinceByKey = new Map(
  provinces.flatMap((province) =>
    [province.name, ...provinceTitles(province)].map((title) => [placeKey(title), province.code] as const),
  ),
);

/** A file names few provinces and many times: their keys are made once. */
const knownProvinces = (): ((title: string) => string | undefined) => {
  const known = new Map<string, string | undefined>();
  return (title) => {
    if (!known.has(title)) known.set(title, provinceByKey.get(placeKey(title)));
    return known.get(title);
  };
};

const kindIn = (text: string): CommuneKind | undefined => communeKinds.find((kind) => kind === text.toLowerCase());

/** "Phường Hồng Hà" without its kind. A commune may be called by a word that is a kind elsewhere, so only its own is left out. */
const withoutKind = (commune: string, kind: CommuneKind): string =>
  commune.toLowerCase().startsWith(`${kind} `) ? commune.slice(kind.length + 1) : commune;

type Judged = Readonly<{ line: CatalogueLine }> | Readonly<{ refusals: readonly Refusal[] }>;

type Known = Readonly<{ codeOfProvince: (title: string) => string | undefined; today: Day }>;

/** One line of a file, or why it cannot be used. */
const judged = (number: number, cells: Cells, { codeOfProvince, today }: Known): Judged => {
  const province = codeOfProvince(cells.province);
  const kind = kindIn(cells.kind);
  const from = parseDay(cells.from);
  const says = (code: string, isWrong: boolean, found = "") =>
    isWrong ? [refusal(code, { line: number, found: found.slice(0, 60) })] : [];
  const refusals = [
    ...says("place-line-province", province === undefined, cells.province),
    ...says("place-line-commune", !/\p{L}/u.test(cells.commune), cells.commune),
    ...says("place-line-code", !/^\d{1,5}$/.test(cells.code), cells.code),
    ...says("place-line-kind", kind === undefined, cells.kind),
    ...says("place-line-day", !isRealDay(from), cells.from),
    ...says("place-line-not-yet", isRealDay(from) && from > today, isRealDay(from) ? formatDay(from) : ""),
    ...says("place-line-former", cells.formerProvince !== "" && cells.formerCommune + cells.formerDistrict === ""),
    ...says(
      "place-line-long",
      Object.values(cells).some((cell) => cell.length > longest),
    ),
  ];
  if (refusals.length > 0 || !province || !kind || !isRealDay(from)) return { refusals };
  return {
    line: {
      ...{ province, kind, from, code: cells.code.padStart(5, "0"), commune: withoutKind(cells.commune, kind) },
      formerCommune: cells.formerCommune || null,
      formerDistrict: cells.formerDistrict || null,
      formerProvince: cells.formerProvince || null,
      remark: cells.remark || null,
    },
  };
};

/** One code on one day is one commune. */
const clashes = (lines: readonly Readonly<{ number: number; line: CatalogueLine }>[]): Refusal[] => {
  const known = new Map<string, Readonly<{ number: number; name: string }>>();
  return lines.flatMap(({ number, line: { code, from, province, kind, commune } }) => {
    const name = `${province} ${kind} ${commune}`.toLowerCase();
    const first = known.get(`${code} ${from}`) ?? { number, name };
    known.set(`${code} ${from}`, first);
    return first.name === name
      ? []
      : [refusal("place-line-two-names", { line: number, found: code, first: first.number })];
  });
};

const told = (refusals: readonly Refusal[]): Refusal[] =>
  refusals.length > mostTold
    ? [...refusals.slice(0, mostTold), refusal("place-lines-more", { count: refusals.length - mostTold })]
    : [...refusals];

/**
 * The lines of a file of communes, in UTF-8, its cells parted by commas, semicolons or tabs; or why it cannot be used, line by
 * line. @param today the last day from which a commune may be called so
 */
export const readCatalogueFile = (content: string, today: Day): Outcome<readonly CatalogueLine[]> => {
  // What was no UTF-8 has become U+FFFD; UTF-16 has NUL between its letters.
  if (/[\uFFFD\0]/.test(content)) return refused(refusal("place-file-encoding", { encoding: null }));
  const begin = content.slice(0, 4_000);
  // The names of the columns may come from our sample, and the lines from elsewhere.
  const old = readOldEncoding(begin) ?? readOldEncoding(begin.slice(begin.indexOf("\n") + 1));
  if (old) return refused(refusal("place-file-encoding", { encoding: old.encoding }));
  const records = recordsIn(content);
  if (records.kind !== "done") return records;
  const [head, ...rest] = records.value;
  const names = head?.record.map(nameOf) ?? [];
  const lacking = requiredColumns.filter((name) => !names.includes(name));
  if (lacking.length > 0)
    return refused(refusal("place-file-columns", { lacking: lacking.map((name) => columns[name][0]).join(", ") }));
  if (rest.length === 0) return refused(refusal("place-file-empty"));
  const cellsOf = (record: readonly string[]) =>
    Object.fromEntries(columnNames.map((name) => [name, record[names.indexOf(name)] ?? ""])) as Cells;
  const known: Known = { codeOfProvince: knownProvinces(), today };
  const all = rest.map(({ line, record }) => ({ number: line, judged: judged(line, cellsOf(record), known) }));
  const lines = all.flatMap(({ number, judged: each }) => ("line" in each ? [{ number, line: each.line }] : []));
  const refusals = [...all.flatMap(({ judged: each }) => ("refusals" in each ? each.refusals : [])), ...clashes(lines)];
  return refusals.length > 0 ? refused(...told(refusals)) : done(lines.map(({ line }) => line));
};
