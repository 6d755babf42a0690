import { day } from "../../primitives/day";
import { hd38 } from "../../regulations/cite";
import { type Check, finding } from "./finding";
import { monthOf, shownDay, spanOf } from "./months";
import { boxesIn, textsIn } from "./reading";

const cites = hd38("I.1.4");

/** Since this day there are provinces and communes, and no districts between them. */
const withoutDistricts = day("2025-07-01");

const district = /(?<!\p{L})(?:huyện|quận|thị xã)(?!\p{L})/iu;
const townOfProvince = /(?<!\p{L})(?:thành phố|TP\.?)\s+[^,]+,\s*tỉnh(?!\p{L})/iu;
const inBrackets = /\([^)]*\)?/gu;

/** Whether a place stands under its old name; the old name in brackets behind the new one is how the form asks for it. */
export const isOldName = (place: string): boolean => {
  const named = place.normalize("NFC").replace(inBrackets, " ");
  return district.test(named) || townOfProvince.test(named);
};

const placeItems = [5, 6, 7];

/** The registration of birth, the home town and the residence are named as they are now, with the old name in brackets. */
export const newNames: Check = (history, _known, on) => {
  if (on < withoutDistricts) return [];
  const places = [
    ...textsIn(history)
      .filter(({ item }) => placeItems.includes(item))
      .map(({ item, text }) => ({ item, value: text })),
    ...boxesIn(history)
      .filter(({ item, field }) => item === 7 || ["birthplace", "homeTown", "residence"].includes(field.name))
      .map(({ item, rowIds, field, value }) => ({ item, rowIds, boxes: [field.name], value })),
  ];
  return places
    .filter(({ value }) => isOldName(value))
    .map(({ value, ...place }) => finding({ ...place, kind: "old-place", facts: { written: value }, cites }));
};

/** A stay abroad that was certainly shorter than three months need not be declared. */
export const longStays: Check = (history) =>
  (history[18]?.content?.rows ?? []).flatMap(({ id, values }) => {
    const [from, to] = [spanOf(values.from), spanOf(values.to)];
    if (!from?.isMonthKnown || !to?.isMonthKnown) return [];
    const most = monthOf(to.last) - monthOf(from.first) + 1;
    if (most < 1 || most >= 3) return [];
    const facts = { country: values.country ?? "", from: shownDay(values.from), to: shownDay(values.to) };
    return [finding({ kind: "stay-short", item: 18, rowIds: [id], boxes: ["from", "to"], facts, cites })];
  });
