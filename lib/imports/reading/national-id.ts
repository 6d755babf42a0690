import type { Day } from "../../primitives/day";

/** What the digits of an identity number say. Source: TT 59/2021/TT-BCA: province, century and sex, year of birth, number. */
export const saidByNumber = (digits: string): Readonly<{ sex: "female" | "male"; year: number }> | undefined => {
  const [, sign, year] = /^\d{3}(\d)(\d{2})\d{6}$/.exec(digits) ?? [];
  if (sign === undefined) return undefined;
  return {
    sex: Number(sign) % 2 === 0 ? "male" : "female",
    year: 1900 + Math.floor(Number(sign) / 2) * 100 + Number(year),
  };
};

/** In what an identity number and the rest of a record differ. It only warns: numbers are given again after corrections. */
export const doubtsOf = (
  digits: string,
  { bornOn, sex }: Readonly<{ bornOn: Day; sex: string }>,
): ("year" | "sex")[] => {
  const said = saidByNumber(digits);
  if (!said) return [];
  return [
    ...(said.year === Number(bornOn.slice(0, 4)) ? [] : ["year" as const]),
    ...(said.sex === sex ? [] : ["sex" as const]),
  ];
};
