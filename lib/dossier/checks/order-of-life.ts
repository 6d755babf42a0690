import { addMonths, type Day } from "../../primitives/day";
import { plainKey } from "../../primitives/name";
import { hd06, hd38 } from "../../regulations/cite";
import type { Row } from "../history/content";
import { type Check, finding } from "./finding";
import { monthOf, shownDay, spanOf } from "./months";
import { boxesIn, nameOfRow, rowsOf, valuesOf } from "./reading";

/** What is declared is true and complete; the ages below are only what is usual, so each may be answered. */
const cites = hd06("3.3");

const ownItems = [12, 13, 14, 15, 17, 18, 19, 20];

/** Something of the applicant's own life before the applicant was born. */
export const beforeBirth: Check = (history, { bornOn }) =>
  boxesIn(history).flatMap(({ item, rowIds, field, value }) => {
    const isDated = field.kind === "month" || field.kind === "partialDay";
    const span = isDated && ownItems.includes(item) ? spanOf(value) : undefined;
    if (!span || monthOf(span.last) >= monthOf(bornOn)) return [];
    const facts = { written: shownDay(value), bornOn };
    return [finding({ kind: "before-birth", item, rowIds, boxes: [field.name], facts, cites })];
  });

type EarlyKind = "school-early" | "work-early" | "marriage-early";

const early = (kind: EarlyKind, item: number, row: Row, box: "from" | "to") => ({
  kind,
  item,
  rowIds: [row.id],
  boxes: [box],
  facts: { written: shownDay(row.values[box]) },
  names: { name: nameOfRow(row) },
  cites,
});

const isSchool = (text: string): boolean =>
  /\b(tieu hoc|hoc sinh|pho thong|trung hoc|lop \d|thcs|thpt|cao dang|dai hoc|sinh vien)\b/.test(text) &&
  !/\b(nho|mau giao|mam non|nha tre|gia dinh|bo me|cha me|o nha)\b/.test(text);

/** School before the year in which the applicant turned six. */
export const schoolEarly: Check = (history, { bornOn }) =>
  [14, 17].flatMap((item) =>
    rowsOf(history, item).flatMap((row) => {
      const span = spanOf(row.values.from);
      const isStudy = item === 17 || isSchool(plainKey(row.values.activity ?? ""));
      const years = span ? Number(span.last.slice(0, 4)) - Number(bornOn.slice(0, 4)) : 6;
      if (!isStudy || !span || years >= 6 || span.last < bornOn) return [];
      return [finding({ ...early("school-early", item, row, "from"), values: [bornOn] })];
    }),
  );

const yearsOld = (bornOn: Day, years: number): Day => addMonths(bornOn, years * 12);

/** A job before the month in which the applicant turned fifteen. */
export const workEarly: Check = (history, { bornOn }) =>
  rowsOf(history, 15).flatMap((row) => {
    const span = spanOf(row.values.from);
    if (!span || span.last < bornOn || monthOf(span.last) >= monthOf(yearsOld(bornOn, 15))) return [];
    return [finding({ ...early("work-early", 15, row, "from"), values: [bornOn] })];
  });

/** The Youth Union before the fifteenth birthday. */
export const unionEarly: Check = (history, { bornOn }) => {
  const { joinedOn } = valuesOf(history, 12);
  const span = spanOf(joinedOn);
  const allowedFrom = yearsOld(bornOn, 15);
  if (!span || span.last < bornOn || span.last >= allowedFrom) return [];
  const facts = { written: shownDay(joinedOn), allowedFrom };
  return [finding({ kind: "union-early", item: 12, boxes: ["joinedOn"], facts, cites })];
};

const marriage = /kết hôn|lập gia đình|(?<!\p{L})cưới(?!\p{L})/iu;

/** A marriage that was certainly over before the applicant turned eighteen. */
export const marriageEarly: Check = (history, { bornOn }) =>
  [14, 15].flatMap((item) =>
    rowsOf(history, item).flatMap((row) => {
      const { to, activity = "", work = "", event = "" } = row.values;
      const span = spanOf(to);
      if (!span || !marriage.test(`${activity} ${work} ${event}`) || span.last >= yearsOld(bornOn, 18)) return [];
      return [finding({ ...early("marriage-early", item, row, "to"), values: [bornOn] })];
    }),
  );

/** For a re-admission: recognised as official before the first admission. */
export const membershipOrder: Check = (history) => {
  const { firstAdmittedOn, firstOfficialOn } = valuesOf(history, 13);
  const [admitted, official] = [spanOf(firstAdmittedOn), spanOf(firstOfficialOn)];
  if (!admitted || !official || official.last >= admitted.first) return [];
  const facts = { admitted: shownDay(firstAdmittedOn), official: shownDay(firstOfficialOn) };
  const boxes = ["firstOfficialOn", "firstAdmittedOn"];
  return [finding({ kind: "membership-order", item: 13, boxes, facts, cites: hd38("I.1.4") })];
};
