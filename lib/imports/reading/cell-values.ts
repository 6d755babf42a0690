import { addDays, type Day, day, formatDay, isRealDay } from "../../primitives/day";
import { plainKey, tidy } from "../../primitives/name";
import { daysOfShortYear, parseDay } from "../../primitives/typed-day";
import type { Schooling } from "../../regulations/values/admission";
import { type Cell, textOf } from "../../spreadsheets/cell";
import { withoutGuard } from "../../spreadsheets/write-workbook";

/** What was read from a cell: the text a form would hold, and what is proposed where that cannot be used as it stands. */
export type Read = Readonly<{ text: string; proposal?: string }>;

const nothing = /^(không|khong|ko|không có|chưa|0|-+|–|x|\.+|none|no)$/i;

/** The text of a cell, without what keeps it from being taken for a formula; nothing for the signs that say "none". */
export const saidIn = (cell: Cell | undefined): string => {
  const text = tidy(withoutGuard(textOf(cell)));
  return nothing.test(text) ? "" : text;
};

const firstSerial = 5_000;
const lastSerial = 80_000;

/** A number where a day is meant: days since 1899, or a year, or a day typed without signs. */
const dayFromNumber = (text: string): string | undefined => {
  const number = Number(text);
  if (!/^\d{4,8}(\.\d+)?$/.test(text)) return undefined;
  if (number >= firstSerial && number <= lastSerial) return formatDay(addDays(day("1899-12-30"), Math.floor(number)));
  if (/^\d{7}$/.test(text)) return `0${text}`;
  return undefined;
};

/** Day and month exchanged, as programs set to English write them. */
const exchanged = (text: string): string | undefined => {
  const [, month = "", date = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const read = parseDay(`${date}/${month}/${year}`);
  return Number(date) > 12 && isRealDay(read) ? formatDay(read) : undefined;
};

/** Of the two days a year of two digits may mean, the later one that is not ahead. */
const fromShortYear = (text: string, today: Day): string | undefined => {
  const past = daysOfShortYear(text).filter((each) => each <= today);
  const last = past.at(-1);
  return last && formatDay(last);
};

/** A day as lists have it: typed, kept as a number by the program, or in part only. */
export const dayIn = (cell: Cell | undefined, today: Day): Read => {
  if (typeof cell === "object" && cell.kind === "day" && isRealDay(cell.text)) return { text: formatDay(cell.text) };
  const said = saidIn(cell);
  const text = typeof cell === "object" && cell.kind === "number" ? (dayFromNumber(said) ?? said) : said;
  const read = parseDay(text);
  if (isRealDay(read)) return { text: formatDay(read) };
  const proposal = exchanged(text) ?? fromShortYear(text, today);
  return proposal ? { text, proposal } : { text };
};

/** Every day of a cell in which several stand one below the other, in their order. */
export const linesIn = (cell: Cell | undefined): readonly string[] =>
  textOf(cell)
    .split(/\n|;|\s\/\s/)
    .map(tidy);

const small = new Set(["bin", "ibn"]);

/** "NGUYỄN VĂN AN" as "Nguyễn Văn An"; a name that has small letters stays as it is. */
export const nameInCase = (name: string): string =>
  name !== name.toUpperCase() || !/\p{L}{2}/u.test(name)
    ? name
    : name
        .toLowerCase()
        .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
        .split(" ")
        .map((word) => (small.has(word.toLowerCase()) ? word.toLowerCase() : word))
        .join(" ");

/** A name, and the post that is written behind it in brackets: "Lê Văn C (Chi ủy viên)". */
export const nameIn = (text: string): Readonly<{ name: string; post: string }> => {
  const [, name = text, post = ""] = /^(.*?)\s*[([]([^)\]]*)[)\]]\s*$/.exec(text) ?? [];
  return { name: nameInCase(tidy(name).replace(/^(đ\/c|đc|đồng chí|ông|bà)[.:]?\s+/i, "")), post: tidy(post) };
};

export const sexIn = (text: string): "female" | "male" | undefined => {
  const key = plainKey(text).replace(/[^a-z]/g, "");
  if (["nu", "female", "f", "gai"].includes(key)) return "female";
  return ["nam", "male", "m", "trai"].includes(key) ? "male" : undefined;
};

/** An identity number of which a program dropped the zeros before it. @returns digits, or what stood there */
export const nationalIdIn = (text: string): Read => {
  // As our own lists show it: nothing is said.
  if (text.includes("•")) return { text: "" };
  const digits = text.replace(/[\s.'-]/g, "");
  if (!/^\d+$/.test(digits) || digits.length === 12) return { text: digits };
  if (digits.length === 10 || digits.length === 11) return { text: digits, proposal: digits.padStart(12, "0") };
  return { text: digits };
};

/** Words of a level of schooling, the highest first: what is found first counts. */
const levels: readonly (readonly [RegExp, Schooling])[] = [
  [/\b(tien s[iy]|ts|tskh|pgs|gs|doctorate|phd)\b/, "doctorate"],
  [/\b(thac s[iy]|th ?s|cao hoc|ck ?i+|chuyen khoa|master)\b/, "master"],
  [/\b(dai hoc|dh|cu nhan|cn|ky su|ks|bac s[iy]|bs|duoc s[iy]|luat su|bachelor)\b/, "bachelor"],
  [/\b(cao dang|cd|trung cap|tc|so cap|sc|cong nhan ky thuat|cnkt|nghe|vocational)\b/, "vocational"],
  [/\b(trung hoc pho thong|thpt|ptth|cap 3|cap iii|12\/12|10\/10|tot nghiep pho thong)\b/, "upperSecondary"],
  [/\b(trung hoc co so|thcs|cap 2|cap ii)\b/, "lowerSecondary"],
  [/\b(tieu hoc|th|cap 1|cap i|biet doc)\b/, "primary"],
];

const afterGrade = (grade: number, of: number): Schooling => {
  const [upper, lower, primary] = of === 10 ? [10, 7, 4] : [12, 9, 5];
  if (grade >= upper) return "upperSecondary";
  if (grade >= lower) return "lowerSecondary";
  return grade >= primary ? "primary" : "none";
};

/** "12/12", which a program may have taken for a day, or words of a level. Undefined where neither is said. */
export const schoolingIn = (cell: Cell | undefined): Schooling | undefined => {
  // Excel keeps "12/12" as the twelfth of December of the year it was typed in.
  const asDay = typeof cell === "object" && cell.kind === "day" ? cell.text : "";
  const said = asDay ? `${Number(asDay.slice(8))}/${Number(asDay.slice(5, 7))}` : plainKey(saidIn(cell));
  const found = levels.find(([words]) => words.test(said.replace(/[.,]/g, " ")));
  if (found) return found[1];
  const [, grade, of] = /^(\d{1,2})\s*\/\s*(10|12)$/.exec(said) ?? [];
  return grade ? afterGrade(Number(grade), Number(of)) : undefined;
};

/** What a list says of those who are no longer, or not now, among the members; empty for those who are. */
export const notHere = (text: string): boolean =>
  /^(tt|cdi|cdt|xt|cr|kt|tu tran|chuyen di|xoa ten|khai tru|ra khoi dang|cho ra khoi dang|da chuyen|da mat)\b/.test(
    plainKey(text),
  );
