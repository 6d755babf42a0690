import { parsePartialDay } from "../../../primitives/typed-day";
import type { Statement, Values } from "../content";
import { boxNamesOf } from "../item-fields";
import { isNotKnown, needsEveryBox, statementsOf } from "../values";
import { plain } from "./periods";

/** What was read of a free text into the boxes of an item. `guessed`: the boxes that no word of the text names. */
export type PastedBoxes = Readonly<{ says: Statement; values: Values; guessed: readonly string[] }>;

/** A box, or the two boxes of a day and a place. */
type Target = readonly [box: string] | readonly [on: string, at: string];

/** By which words the parts of a text begin. */
const labels: Readonly<Record<number, readonly (readonly [Target, string])[]>> = {
  7: [
    [["permanent"], String.raw`(?:(?:nơi|đăng ký|hộ khẩu)\s+)*thường trú`],
    [["temporary"], String.raw`(?:(?:nơi|đăng ký)\s+)*tạm trú|(?:nơi|chỗ)\s+ở\s+hiện\s+(?:nay|tại)`],
  ],
  12: [
    [
      ["joinedOn", "joinedAt"],
      String.raw`(?:được\s+)?(?:(?:kết nạp|vào|ngày)\s+)+Đoàn(?:\s+TNCS(?:\s+(?:Hồ Chí Minh|HCM))?)?`,
    ],
  ],
  13: [
    [
      ["firstAdmittedOn", "firstAdmittedAt"],
      String.raw`(?:được\s+)?(?:kết nạp|vào)(?:\s+vào)?(?:\s+Đảng)?(?:\s+lần\s+(?:thứ\s+)?(?:nhất|1))?`,
    ],
    [
      ["firstOfficialOn", "firstOfficialAt"],
      String.raw`(?:được\s+)?(?:công nhận\s+)?(?:(?:là\s+)?đảng viên\s+)?chính thức`,
    ],
    [["firstIntroducers"], String.raw`(?:những\s+)?người\s+giới\s+thiệu`],
  ],
  16: [
    [["interruption"], "gián đoạn[^:;.\n]*(?=:)"],
    [["arrest"], "bị (?:bắt|tù)[^:;.\n]*(?=:)"],
    [["foreignOrganisation"], "(?:tham gia|quan hệ)[^:;.\n]*tổ chức[^:;.\n]*(?=:)"],
    [["religiousRank"], "(?:chức sắc|tôn giáo)[^:;.\n]*(?=:)"],
  ],
};

const day = new RegExp(
  [
    String.raw`(?:ngày\s+)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}`,
    String.raw`ngày\s+\d{1,2}\s+tháng\s+\d{1,2},?\s+năm\s+\d{4}`,
    String.raw`(?:tháng\s+)?\d{1,2}(?:\s*[/.-]\s*|,?\s+năm\s+)\d{4}`,
    String.raw`(?:năm\s+)?\d{4}`,
  ]
    .map((shape) => String.raw`(?<!\d)${shape}(?!\d)`)
    .join("|"),
  "iu",
);

const withoutEnds = (text: string): string => text.replace(/^[\s:,;.-]+|[\s,;-]+$|\s*\.\s*$/g, "");
/** A place without the word that leads to it. */
const placeIn = (text: string): string => withoutEnds(text).replace(/^(?:tại|ở)\s+/iu, "");

/** A day and the place beside it; the whole text is the place where no day is found. */
const dayAndPlace = ([on, at]: readonly [string, string], text: string): Values => {
  const match = day.exec(text);
  const [found = ""] = match ?? [];
  const read = found && parsePartialDay(found.replace(/^ngày\s+(?=\d+\s*[/.-])/iu, ""));
  const around = match && read ? [text.slice(0, match.index), text.slice(match.index + found.length)] : [text];
  const place = around
    .map(placeIn)
    .filter((part) => part && !/^(?:ngày|tại|ở)$/iu.test(part))
    .join(", ");
  return { ...(read ? { [on]: read } : {}), ...(place ? { [at]: place } : {}) };
};

const isPair = (target: Target): target is readonly [string, string] => target.length === 2;

/** A part of a text, and what it is about. */
const valuesOf = (target: Target, text: string): Values =>
  isPair(target) ? dayAndPlace(target, text) : { [target[0]]: text };

type Part = Readonly<{ target: Target; text: string; isNamed: boolean }>;

/** A text cut before each word that names a box; what stands before the first is about the first box. */
const partsOf = (number: number, text: string): readonly Part[] => {
  const own = labels[number] ?? [];
  const [first] = own;
  if (!first) return [];
  const anyLabel = new RegExp(
    String.raw`(?<=^|[.;,(\n]\s*)(?:${own.map(([, words], index) => `(?<b${index}>${words})`).join("|")})(?!\p{L})`,
    "giu",
  );
  const found = [...text.matchAll(anyLabel)];
  const named = found.map(({ index, groups = {}, 0: label }, place): Part => {
    const which = own.findIndex((_, at) => groups[`b${at}`] !== undefined);
    const end = found[place + 1]?.index ?? text.length;
    const said = placeIn(text.slice(index + label.length, end));
    return { target: own[which]?.[0] ?? first[0], text: said, isNamed: true };
  });
  const before = withoutEnds(text.slice(0, found[0]?.index ?? text.length));
  return [{ target: first[0], text: before, isNamed: false }, ...named].filter((part) => part.text);
};

const none = /^(?:không(?:\s+có)?|chưa(?:\s+(?:vào|có|từng)(?:\s+(?:Đoàn|Đảng))?)?)$/iu;

/** A text that answers for the whole item: that there is nothing, or that it is not known. */
const statedOf = (number: number, text: string): PastedBoxes | undefined => {
  const says = none.test(text) ? "none" : isNotKnown(text) ? "unknown" : undefined;
  if (says && statementsOf(number).includes(says)) return { says, values: {}, guessed: [] };
  if (says !== "none" || !needsEveryBox(number)) return undefined;
  const names = boxNamesOf(number);
  return { says: "stated", values: Object.fromEntries(names.map((name) => [name, text])), guessed: names };
};

/**
 * The boxes of an item without rows, as far as its older free text tells them. Nothing is left out: what names no box stands
 * in the first.
 */
export const pastedBoxes = (number: number, text: string): PastedBoxes => {
  const whole = text
    .split(/\r\n?|\n/)
    .map(plain)
    .filter(Boolean)
    .join("\n");
  const stated = statedOf(number, withoutEnds(whole));
  if (stated) return stated;
  const values: Record<string, string> = {};
  const guessed = new Set<string>();
  for (const part of partsOf(number, whole)) {
    const read = valuesOf(part.target, part.text);
    for (const [name, value] of Object.entries(read)) {
      values[name] = values[name] ? `${values[name]}; ${value}` : value;
      if (!part.isNamed && !(isPair(part.target) && part.target[0] in read)) guessed.add(name);
    }
  }
  return { says: "stated", values, guessed: [...guessed] };
};
