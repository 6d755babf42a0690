import { isRealDay } from "../../primitives/day";
import { hd38 } from "../../regulations/cite";
import { type Check, finding } from "./finding";
import { monthOf, saysDay, shownDay, spanOf } from "./months";
import { boxesIn, textsIn } from "./reading";

const cites = hd38("I.1.4");

const isDated = (kind: string): boolean => kind === "month" || kind === "partialDay";

const writtenDay =
  /(?<![\d/.-])(?<date>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d)(?![\d/]|-\p{L})/gu;
const saidDay = /(?<!\p{L})ngày (?<date>\d{1,2}) tháng (?<month>\d{1,2}),? năm (?<year>(?:19|20)\d\d)(?!\d)/giu;
// A number with a year behind it may also be that of a paper: "số 45/2019", "38/2019/NĐ-CP".
const writtenMonth = /(?<!số:? ?)(?<![\d/.-])(?<month>\d{1,2})\/(?<year>(?:19|20)\d\d)(?![\d/]|-\p{L})/giu;

const twoDigits = (text = ""): string => text.padStart(2, "0");

/** The days and months written in a text that do not exist, as they are written. */
const unrealIn = (text: string): readonly string[] => {
  const days = [...text.matchAll(writtenDay), ...text.matchAll(saidDay)].filter(
    ({ groups }) => !isRealDay(`${groups?.year}-${twoDigits(groups?.month)}-${twoDigits(groups?.date)}`),
  );
  const months = [...text.matchAll(writtenMonth)].filter(
    ({ groups }) => !isRealDay(`${groups?.year}-${twoDigits(groups?.month)}-01`),
  );
  return [...days, ...months].map(([written]) => written);
};

/** A day that does not exist: in a box for days, and written in a text. */
export const unrealDays: Check = (history) => {
  const inBoxes = boxesIn(history).flatMap(({ item, rowIds, field, value }) => {
    const stated = isDated(field.kind) ? (saysDay(value) && !spanOf(value) ? [value] : []) : unrealIn(value);
    return stated.map((day) => ({ item, rowIds, boxes: [field.name], day }));
  });
  const inTexts = textsIn(history).flatMap(({ item, text }) => unrealIn(text).map((day) => ({ item, day })));
  return [...inBoxes, ...inTexts].map(({ day, ...place }) =>
    finding({ ...place, kind: "day-not-real", facts: { written: day }, cites }),
  );
};

/** A day or month that has not come yet. */
export const daysAhead: Check = (history, _known, on) =>
  boxesIn(history).flatMap(({ item, rowIds, field, value }) => {
    const span = isDated(field.kind) ? spanOf(value) : undefined;
    return span && span.first > on
      ? [finding({ kind: "day-ahead", item, rowIds, boxes: [field.name], facts: { written: shownDay(value) }, cites })]
      : [];
  });

/** A period whose month is missing: its beginning and its end are stated by month. */
export const missingMonths: Check = (history) =>
  boxesIn(history).flatMap(({ item, rowIds, field, value }) => {
    const span = field.kind === "month" ? spanOf(value) : undefined;
    return span && !span.isMonthKnown
      ? [finding({ kind: "month-missing", item, rowIds, boxes: [field.name], facts: { written: value }, cites })]
      : [];
  });

/** A row that ends before it begins. */
export const reversedPeriods: Check = (history) =>
  [14, 15, 17, 18].flatMap((item) =>
    (history[item]?.content?.rows ?? []).flatMap(({ id, values }) => {
      const [from, to] = [spanOf(values.from), spanOf(values.to)];
      if (!from || !to || monthOf(to.last) >= monthOf(from.first)) return [];
      const facts = { from: shownDay(values.from), to: shownDay(values.to) };
      return [finding({ kind: "period-reversed", item, rowIds: [id], boxes: ["from", "to"], facts, cites })];
    }),
  );
