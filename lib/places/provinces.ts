import type { Day } from "../primitives/day";

export type ProvinceKind = "tỉnh" | "thành phố";

/** A province since 01/07/2025: its code, its name, and the former provinces that became part of it. */
export type Province = Readonly<{ code: string; name: string; kind: ProvinceKind; joined: readonly string[] }>;

type Entry = readonly [code: string, name: string, kind: ProvinceKind, joined?: readonly string[]];

// Nghị quyết 202/2025/QH15; codes of Quyết định 19/2025/QĐ-TTg. Compared with the MIT-licensed data of
// github.com/tranngocminhhieu/vietnamadminunits (27/08/2025).
const entries: readonly Entry[] = [
  ["01", "Hà Nội", "thành phố"],
  ["04", "Cao Bằng", "tỉnh"],
  ["08", "Tuyên Quang", "tỉnh", ["tỉnh Hà Giang"]],
  ["11", "Điện Biên", "tỉnh"],
  ["12", "Lai Châu", "tỉnh"],
  ["14", "Sơn La", "tỉnh"],
  ["15", "Lào Cai", "tỉnh", ["tỉnh Yên Bái"]],
  ["19", "Thái Nguyên", "tỉnh", ["tỉnh Bắc Kạn"]],
  ["20", "Lạng Sơn", "tỉnh"],
  ["22", "Quảng Ninh", "tỉnh"],
  ["24", "Bắc Ninh", "tỉnh", ["tỉnh Bắc Giang"]],
  ["25", "Phú Thọ", "tỉnh", ["tỉnh Hòa Bình", "tỉnh Vĩnh Phúc"]],
  ["31", "Hải Phòng", "thành phố", ["tỉnh Hải Dương"]],
  ["33", "Hưng Yên", "tỉnh", ["tỉnh Thái Bình"]],
  ["37", "Ninh Bình", "tỉnh", ["tỉnh Hà Nam", "tỉnh Nam Định"]],
  ["38", "Thanh Hóa", "tỉnh"],
  ["40", "Nghệ An", "tỉnh"],
  ["42", "Hà Tĩnh", "tỉnh"],
  ["44", "Quảng Trị", "tỉnh", ["tỉnh Quảng Bình"]],
  ["46", "Huế", "thành phố"],
  ["48", "Đà Nẵng", "thành phố", ["tỉnh Quảng Nam"]],
  ["51", "Quảng Ngãi", "tỉnh", ["tỉnh Kon Tum"]],
  ["52", "Gia Lai", "tỉnh", ["tỉnh Bình Định"]],
  ["56", "Khánh Hòa", "tỉnh", ["tỉnh Ninh Thuận"]],
  ["66", "Đắk Lắk", "tỉnh", ["tỉnh Phú Yên"]],
  ["68", "Lâm Đồng", "tỉnh", ["tỉnh Bình Thuận", "tỉnh Đắk Nông"]],
  ["75", "Đồng Nai", "tỉnh", ["tỉnh Bình Phước"]],
  ["79", "Hồ Chí Minh", "thành phố", ["tỉnh Bình Dương", "tỉnh Bà Rịa - Vũng Tàu"]],
  ["80", "Tây Ninh", "tỉnh", ["tỉnh Long An"]],
  ["82", "Đồng Tháp", "tỉnh", ["tỉnh Tiền Giang"]],
  ["86", "Vĩnh Long", "tỉnh", ["tỉnh Bến Tre", "tỉnh Trà Vinh"]],
  ["91", "An Giang", "tỉnh", ["tỉnh Kiên Giang"]],
  ["92", "Cần Thơ", "thành phố", ["tỉnh Hậu Giang", "tỉnh Sóc Trăng"]],
  ["96", "Cà Mau", "tỉnh", ["tỉnh Bạc Liêu"]],
];

/** Provinces that became cities later. Nghị quyết 30/2026/QH16. */
const citiesSince: Readonly<Record<string, string>> = { "75": "2026-04-30" };

export const provinces: readonly Province[] = entries.map(([code, name, kind, joined = []]) => ({
  code,
  name,
  kind,
  joined,
}));

const kindOn = ({ code, kind }: Province, on: Day): ProvinceKind => {
  const since = citiesSince[code];
  return since !== undefined && on >= since ? "thành phố" : kind;
};

/** "tỉnh Phú Thọ", as it is called on a day since 01/07/2025. */
export const provinceTitle = (province: Province, on: Day): string => `${kindOn(province, on)} ${province.name}`;

/** All titles a province has had since: by each of them it is found. */
export const provinceTitles = (province: Province): readonly string[] => [
  `${province.kind} ${province.name}`,
  ...(citiesSince[province.code] ? [`thành phố ${province.name}`] : []),
];

/** What went into a province on 01/07/2025, itself where it kept its name included. */
export const formerProvinces: readonly string[] = provinces.flatMap(({ kind, name, joined }) => [
  `${kind} ${name}`,
  ...joined,
]);

const byCode = new Map(provinces.map((province) => [province.code, province]));

/** @throws where the code is none of the 34 */
export const provinceOf = (code: string): Province => {
  const found = byCode.get(code);
  if (!found) throw new RangeError(`Not a code of a province: ${code}`);
  return found;
};
