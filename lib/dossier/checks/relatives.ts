import { addMonths, type Day } from "../../primitives/day";
import { hd06, hd38 } from "../../regulations/cite";
import type { Row, Values } from "../history/content";
import { relativeFieldsFor } from "../history/item-fields";
import { type Check, type Finding, type FindingKind, finding, type History } from "./finding";
import { type DaySpan, shownDay, spanOf } from "./months";
import { rowsOf } from "./reading";

const cites = hd38("I.1.4");

const nameOf = ({ values }: Row) => ({ name: values.fullName ?? "", kinship: values.kinship ?? "" });

const at = (kind: FindingKind, row: Row, boxes: readonly string[], facts: Finding["facts"] = {}): Finding =>
  finding({ kind, item: 21, rowIds: [row.id], boxes, facts, names: { ...nameOf(row), boxes: boxes.join(",") }, cites });

type Someone = Readonly<{ row: Row | null; kinship: string; born: DaySpan; shown: string }>;

/** The applicant and the relatives of a kinship whose birth is known. */
const peopleOf = (history: History, kinship: string, bornOn: Day): readonly Someone[] => {
  if (kinship === "applicant")
    return [{ row: null, kinship, born: { first: bornOn, last: bornOn, isMonthKnown: true }, shown: shownDay(bornOn) }];
  return rowsOf(history, 21)
    .filter(({ values }) => values.kinship === kinship)
    .flatMap((row) => {
      const born = spanOf(row.values.born);
      return born ? [{ row, kinship, born, shown: shownDay(row.values.born) }] : [];
    });
};

const usual = 15;

/** Who is older than whom, by how many years as a rule; who raised somebody is only older. */
const generations: readonly Readonly<{ elder: string; younger: string; years: number }>[] = [
  { elder: "father", younger: "applicant", years: usual },
  { elder: "mother", younger: "applicant", years: usual },
  { elder: "raisedBy", younger: "applicant", years: 0 },
  { elder: "applicant", younger: "child", years: usual },
  { elder: "paternalGrandfather", younger: "father", years: usual },
  { elder: "paternalGrandmother", younger: "father", years: usual },
  { elder: "maternalGrandfather", younger: "mother", years: usual },
  { elder: "maternalGrandmother", younger: "mother", years: usual },
  { elder: "fatherInLaw", younger: "spouse", years: usual },
  { elder: "motherInLaw", younger: "spouse", years: usual },
  { elder: "spouseRaisedBy", younger: "spouse", years: 0 },
  { elder: "spousePaternalGrandfather", younger: "fatherInLaw", years: usual },
  { elder: "spousePaternalGrandmother", younger: "fatherInLaw", years: usual },
  { elder: "spouseMaternalGrandfather", younger: "motherInLaw", years: usual },
  { elder: "spouseMaternalGrandmother", younger: "motherInLaw", years: usual },
];

/** Certainly closer in age than the years, whichever day of a year alone is meant. */
const isTooClose = (elder: DaySpan, younger: DaySpan, years: number): boolean =>
  years === 0 ? elder.first >= younger.last : addMonths(elder.first, years * 12) > younger.last;

const ageFinding = (elder: Someone, younger: Someone, years: number): Finding => {
  const rows = [elder.row, younger.row].flatMap((row) => row ?? []);
  const facts = { elderBorn: elder.shown, youngerBorn: younger.shown, years };
  return finding({
    kind: "relative-age",
    item: 21,
    rowIds: rows.map(({ id }) => id),
    boxes: ["born"],
    facts: {
      ...facts,
      elder: elder.kinship,
      younger: younger.kinship,
      isOlder: elder.born.first >= younger.born.last ? "no" : "yes",
    },
    names: { elderName: elder.row?.values.fullName ?? "", youngerName: younger.row?.values.fullName ?? "" },
    cites: hd06("3.3"),
  });
};

/** Parents are older than their children, with the grandparents and the spouse's side: nobody is older than a parent. */
export const eldersOlder: Check = (history, { bornOn }) =>
  generations.flatMap(({ elder, younger, years }) =>
    peopleOf(history, elder, bornOn).flatMap((one) =>
      peopleOf(history, younger, bornOn)
        .filter((other) => isTooClose(one.born, other.born, years))
        .map((other) => ageFinding(one, other, years)),
    ),
  );

/** Nobody died before being born. */
export const livesForward: Check = (history) =>
  rowsOf(history, 21).flatMap((row) => {
    const [born, died] = [spanOf(row.values.born), spanOf(row.values.died)];
    if (!born || !died || died.last >= born.first) return [];
    const facts = { born: shownDay(row.values.born), died: shownDay(row.values.died) };
    return [at("died-before-born", row, ["died"], facts)];
  });

const emptyOf = (values: Values, boxes: readonly string[]): readonly string[] =>
  boxes.filter((box) => !(values[box] ?? "").trim());

const deathBoxes = ["died", "deathCause", "deathPlace"];

/** Of the dead: the year, the cause and the place. */
export const deathsWhole: Check = (history) =>
  rowsOf(history, 21).flatMap((row) => {
    const boxes = row.values.living === "dead" ? emptyOf(row.values, deathBoxes) : [];
    return boxes.length === 0 ? [] : [at("death-details", row, boxes)];
  });

/** Nobody is alive of whom a death is stated. */
export const livingAgree: Check = (history) =>
  rowsOf(history, 21).flatMap((row) => {
    const { living, died, deathCause } = row.values;
    if (living !== "alive" || !(died || deathCause)) return [];
    return [at("alive-yet-died", row, ["living"], { died: shownDay(died) })];
  });

const memberBoxes = ["memberSince", "memberCell", "memberCommittee"];

/** Of a member: since when, and in which cell and committee. */
export const membersWhole: Check = (history) =>
  rowsOf(history, 21).flatMap((row) => {
    const boxes = row.values.member === "yes" ? emptyOf(row.values, memberBoxes) : [];
    return boxes.length === 0 ? [] : [at("member-details", row, boxes)];
  });

const isGrown = (values: Values, on: Day): boolean => {
  const born = spanOf(values.born);
  return !born || addMonths(born.last, 18 * 12) <= on;
};

/** What the form asks of everybody in a group; of the dead no residence and no occupation. */
export const relativesWhole: Check = (history, _known, on) =>
  rowsOf(history, 21).flatMap((row) => {
    const { values } = row;
    const asked = relativeFieldsFor(values.kinship ?? "").map(({ name }) => name);
    const living = values.living === "dead" ? [] : ["residence", "occupation"];
    const wanted = ["born", "living", "homeTown", ...living, ...(isGrown(values, on) ? ["member"] : [])];
    const boxes = emptyOf(
      values,
      wanted.filter((box) => asked.includes(box)),
    );
    return boxes.length === 0 ? [] : [at("relative-details", row, boxes)];
  });
