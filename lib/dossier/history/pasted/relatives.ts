import { parsePartialDay } from "../../../primitives/typed-day";
import type { Values } from "../content";
import { type FamilyKinship, relativeFieldsFor } from "../item-fields";
import { labelledIn } from "./columns";

const spouse = String.raw`(?:(?:của\s+)?(?:vợ|chồng))`;

/** How a relation is called, longer names first. */
const relations: readonly (readonly [FamilyKinship, string])[] = [
  ["spousePaternalGrandfather", String.raw`ông nội\s+${spouse}`],
  ["spousePaternalGrandmother", String.raw`bà nội\s+${spouse}`],
  ["spouseMaternalGrandfather", String.raw`ông ngoại\s+${spouse}`],
  ["spouseMaternalGrandmother", String.raw`bà ngoại\s+${spouse}`],
  ["paternalGrandfather", "ông nội"],
  ["paternalGrandmother", "bà nội"],
  ["maternalGrandfather", "ông ngoại"],
  ["maternalGrandmother", "bà ngoại"],
  ["fatherInLaw", String.raw`(?:bố|cha|ba)\s+${spouse}`],
  ["motherInLaw", String.raw`(?:mẹ|má)\s+${spouse}`],
  ["spouseSibling", String.raw`(?:anh|chị|em)(?:\s+(?:trai|gái|ruột))?\s+${spouse}`],
  ["father", String.raw`(?:bố|cha|ba)(?:\s+(?:đẻ|ruột))?`],
  ["mother", String.raw`(?:mẹ|má)(?:\s+(?:đẻ|ruột))?`],
  ["raisedBy", String.raw`(?:người|bố|cha|mẹ)\s+nuôi(?:\s+dưỡng)?`],
  ["sibling", String.raw`(?:anh|chị|em)(?:\s+(?:trai|gái|ruột|cả|út))*`],
  ["child", String.raw`con(?:\s+(?:trai|gái|đẻ|nuôi|cả|út))*`],
  ["spouse", "vợ|chồng"],
];

const shapes = relations.map(
  ([kinship, words]) => [kinship, new RegExp(`^(?:${words})(?:\\s*\\d{1,2})?\\s*(?:[:,;\\t-]\\s*|$)`, "iu")] as const,
);

/** The relation a text begins with, and what follows it. */
export const kinshipAtStart = (text: string): Readonly<{ kinship: FamilyKinship; rest: string }> | undefined => {
  for (const [kinship, shape] of shapes) {
    const found = shape.exec(text);
    if (found) return { kinship, rest: text.slice(found[0].length) };
  }
  return undefined;
};

/** A line cut where a sentence in it begins with a relation: "Cha: …. Mẹ: …". */
export const relativesIn = (line: string): readonly string[] => {
  const parts: string[] = [];
  for (const sentence of line.split(/(?<=[.;])\s+/)) {
    const last = parts.pop();
    if (last === undefined) parts.push(sentence);
    else if (kinshipAtStart(sentence)) parts.push(last, sentence);
    else parts.push(`${last} ${sentence}`);
  }
  return parts;
};

const birth = /^(?:(?:năm|ngày)\s+)?(?:sinh|sn)?(?:\s+(?:năm|ngày))?\s*:?\s*(?<day>\d[\d/.\- ]{2,})$/iu;
const death = /^(?:đã\s+)?(?:mất|chết|qua đời|từ trần)(?:\s+năm)?\s*:?\s*(?<day>\d[\d/.\- ]{2,})?$/iu;

const dayIn = (cell: string, shape: RegExp): string | undefined => {
  const day = shape.exec(cell)?.groups?.day;
  return day === undefined ? undefined : parsePartialDay(day);
};

/** What a piece says by itself; undefined where it depends on its place. */
const known = (cell: string, boxes: readonly string[]): Values | undefined => {
  const born = dayIn(cell, birth);
  if (born) return { born };
  if (death.test(cell)) {
    const died = dayIn(cell, death);
    return { living: "dead", ...(died ? { died } : {}) };
  }
  const labelled = labelledIn(cell, boxes);
  return labelled && { [labelled[0]]: labelled[1] };
};

/** The boxes of one relative from the pieces behind the relation: a name first, then work and residence by their order. */
export const relativeFrom = (
  kinship: string,
  cells: readonly string[],
): Readonly<{ values: Values; isGuessed: boolean }> => {
  const boxes = relativeFieldsFor(kinship).map(({ name }) => name);
  const order = ["fullName", "occupation", "residence"].filter((name) => boxes.includes(name));
  const placed: Record<string, string> = { kinship };
  let next = 0;
  for (const cell of cells.map((each) => each.trim().replace(/[.;]+$/, "")).filter(Boolean)) {
    const own = known(cell, boxes);
    // What is said a second time stands where its place in the order is.
    if (own && Object.keys(own).every((box) => placed[box] === undefined)) {
      Object.assign(placed, own);
      // A birth in the place of the name: there is no name.
      next = Math.max(next, 1);
      continue;
    }
    const name = order[next] ?? "residence";
    placed[name] = placed[name] ? `${placed[name]}, ${cell}` : cell;
    next += 1;
  }
  return { values: placed, isGuessed: next > 1 };
};
