import { hd38 } from "../../regulations/cite";
import { type Check, finding } from "./finding";
import { boxesIn, type Filled, textsIn } from "./reading";

const cites = hd38("I.1.4");

/** Item 16 asks for an explicit "không" in each of its boxes. */
const mustSay = ({ item, field }: Filled): boolean => item === 16 || (item !== 21 && field.required);

/** A box that may not be left blank. */
export const blankBoxes: Check = (history) =>
  boxesIn(history)
    .filter((box) => mustSay(box) && box.value === "")
    .map(({ item, rowIds, field }) =>
      finding({ kind: "box-blank", item, rowIds, boxes: [field.name], facts: { box: field.name }, cites }),
    );

const isDash = (text: string): boolean => text.trim() !== "" && !/[\p{L}\p{N}]/u.test(text);

/** A dash or dots where the word "không" belongs. */
export const wordsForNone: Check = (history) => {
  const places = [
    ...boxesIn(history).map(({ item, rowIds, field, value }) => ({ item, rowIds, boxes: [field.name], value })),
    ...textsIn(history).map(({ item, text }) => ({ item, value: text })),
  ];
  return places
    .filter(({ value }) => isDash(value))
    .map(({ value, ...place }) =>
      finding({ ...place, kind: "dash-for-none", facts: { written: value.trim() }, cites }),
    );
};
