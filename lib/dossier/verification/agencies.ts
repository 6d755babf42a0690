/** A place as it is written in the history: its commune and its province, where they can be told. */
export type Locality = Readonly<{ commune: string; province: string }>;

const communeShape = /(?:^|[\s:])((?:xã|phường|thị trấn|đặc khu)\s+\S.*)$/iu;
const provinceShape = /^(tỉnh|thành phố|tp\.?)\s*\S/iu;

/** Without what stands in brackets: the former name. */
const withoutFormer = (place: string): string => place.replace(/\([^)]*\)/gu, " ");

const parts = (place: string): readonly string[] =>
  withoutFormer(place)
    .split(/[,;–]/u)
    .map((part) => part.replace(/\s+/gu, " ").trim())
    .filter((part) => part !== "");

/** As it stands within a sentence; an abbreviation stays as it is. */
const begun = (text: string): string => (/^TP/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** The commune and the province of a place, or of the committee there; undefined where it names no commune. */
export const localityOf = (place: string): Locality | undefined => {
  const found = parts(place);
  const at = found.findIndex((part) => communeShape.test(part));
  const [, commune = ""] = communeShape.exec(found[at] ?? "") ?? [];
  if (!commune) return undefined;
  const after = found.slice(at + 1);
  const province = [...after].reverse().find((part) => provinceShape.test(part)) ?? after.at(-1) ?? "";
  return { commune: begun(commune), province: begun(province) };
};

/** The committee of the commune a place lies in, which confirms what is known there; empty where it cannot be told. */
export const committeeAt = (place: string): string => {
  const found = localityOf(place);
  if (!found) return "";
  return `Đảng ủy ${[found.commune, found.province].filter(Boolean).join(", ")}`;
};

/** What tells two names of one agency alike: "Đảng uỷ Xã Bình Mẫu" and "Đảng ủy xã Bình Mẫu". */
export const agencyKey = (agency: string): string =>
  agency.normalize("NFC").toLowerCase().replace(/uỷ/gu, "ủy").replace(/\s+/gu, " ").trim();
