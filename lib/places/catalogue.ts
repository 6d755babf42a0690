import type { Day } from "../primitives/day";
import { placeKey } from "./place-key";
import { provinceOf, provinceTitle, provinceTitles } from "./provinces";

export const communeKinds = ["xã", "phường", "đặc khu"] as const;
export type CommuneKind = (typeof communeKinds)[number];

/** A commune as it is called from a day on, and, where the line names one, what went into it. Names of communes without kind. */
export type CatalogueLine = Readonly<{
  province: string;
  code: string;
  kind: CommuneKind;
  commune: string;
  from: Day;
  formerCommune: string | null;
  formerDistrict: string | null;
  formerProvince: string | null;
  remark: string | null;
}>;

type FormerNames = Pick<CatalogueLine, "formerCommune" | "formerDistrict" | "formerProvince">;

export const loadModes = ["replace", "append"] as const;
export type LoadMode = (typeof loadModes)[number];

/** "xã Ba Vì, thành phố Hà Nội", as it is called on a day. */
export const communeTitle = (
  { kind, commune, province }: Pick<CatalogueLine, "kind" | "commune" | "province">,
  on: Day,
): string => `${kind} ${commune}, ${provinceTitle(provinceOf(province), on)}`;

/** "xã Ba Trại, huyện Ba Vì, thành phố Hà Nội"; empty where nothing is named. */
export const formerTitle = ({ formerCommune, formerDistrict, formerProvince }: FormerNames): string =>
  [formerCommune, formerDistrict, formerProvince].filter(Boolean).join(", ");

/** An island district had no communes: it stands for what went into the new one. */
const hasFormer = (line: CatalogueLine): boolean => line.formerCommune !== null || line.formerDistrict !== null;

/** By what a line is found: its commune in its province, and what went into it. */
export const keysOf = (line: CatalogueLine) => ({
  key: placeKey(`${line.kind} ${line.commune} ${provinceTitles(provinceOf(line.province)).join(" ")}`),
  formerKey: hasFormer(line) ? placeKey(formerTitle(line)) : "",
});

const withoutFormer = { formerCommune: null, formerDistrict: null, formerProvince: null };

/** An earlier name of a commune, as something that went into it. */
const renamed = (line: CatalogueLine): CatalogueLine => ({
  ...line,
  formerCommune: `${line.kind} ${line.commune}`,
  formerDistrict: null,
  formerProvince: provinceTitle(provinceOf(line.province), line.from),
});

/** All that is known of one commune: its present name alone, then each former name once. */
const communeLines = (lines: readonly CatalogueLine[]): CatalogueLine[] => {
  const present = lines.reduce((latest, line) => (line.from >= latest.from ? line : latest));
  const { kind, commune, province, code, from } = present;
  const now = { province, code, kind, commune, from };
  const earlier = lines
    .filter((line) => communeTitle(line, line.from) !== communeTitle(present, present.from))
    .map(renamed);
  const formers = [...lines.filter(hasFormer), ...earlier];
  const once = new Map(formers.map((line) => [formerTitle(line).toLowerCase(), line]));
  const remark = lines.find((line) => !hasFormer(line) && line.from === from)?.remark ?? null;
  return [{ ...now, ...withoutFormer, remark }, ...[...once.values()].map((line) => ({ ...line, ...now }))];
};

/**
 * The catalogue after a file is loaded: instead of the one before, or added to it. A commune, known by its code, is called as
 * its latest line says, and found by every name it had.
 */
export const catalogueAfter = (
  before: readonly CatalogueLine[],
  read: readonly CatalogueLine[],
  mode: LoadMode,
): readonly CatalogueLine[] => {
  const all = mode === "replace" ? read : [...before, ...read];
  const byCode = new Map<string, CatalogueLine[]>();
  for (const line of all) {
    const known = byCode.get(line.code);
    if (known) known.push(line);
    else byCode.set(line.code, [line]);
  }
  return [...byCode.values()].flatMap(communeLines);
};

/** How many communes and former names are in it. */
export const countsOf = (lines: readonly CatalogueLine[]) => ({
  communes: new Set(lines.map(({ code }) => code)).size,
  formerNames: lines.filter(hasFormer).length,
});
