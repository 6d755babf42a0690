import { kinships } from "../../admissions/case/relatives";

/** What a field holds. `month`: a year and a month, "2019-09" · `partialDay`: a year, a month or a day · `place`: the name of a place, offered from the catalogue. */
export type HistoryFieldKind = "line" | "prose" | "month" | "partialDay" | "place" | "choice";

/** One box of an item. Its label is in `lib/text` under its name. `max`: characters. */
export type HistoryField = Readonly<{
  name: string;
  kind: HistoryFieldKind;
  required: boolean;
  choices: readonly string[];
  max: number;
}>;

const field = (name: string, kind: HistoryFieldKind, max = kind === "prose" ? 4_000 : 300): HistoryField => ({
  name,
  kind,
  required: false,
  choices: [],
  max,
});
const needed = (one: HistoryField): HistoryField => ({ ...one, required: true });
const choice = (name: string, choices: readonly string[]): HistoryField => ({ ...field(name, "choice", 60), choices });

/** From and to, by month; without an end the row reaches to the present ("đến nay"). */
const period = [needed(field("from", "month", 20)), field("to", "month", 20)] as const;

/** The levels of item 11, in the order of the form. */
export const levelKinds = [
  "general",
  "professional",
  "science",
  "degree",
  "title",
  "theory",
  "language",
  "computing",
  "minorityLanguage",
] as const;

const grandparents = [
  "paternalGrandfather",
  "paternalGrandmother",
  "maternalGrandfather",
  "maternalGrandmother",
] as const;
const spousesGrandparents = [
  "spousePaternalGrandfather",
  "spousePaternalGrandmother",
  "spouseMaternalGrandfather",
  "spouseMaternalGrandmother",
] as const;

/** Everybody item 21 asks for: those a verification can name, the grandparents of both sides and the spouse's siblings. */
export const familyKinships = [...kinships, ...grandparents, ...spousesGrandparents, "spouseSibling"] as const;
export type FamilyKinship = (typeof familyKinships)[number];

/**
 * The three groups of item 21: grandparents; parents, who raised, parents-in-law and spouse; brothers, sisters and children.
 * Source: HD 38-HD/BTCTW I.1.4 (21).
 */
export const familyGroupOf = (kinship: string): "grandparents" | "parents" | "siblings" => {
  if ([...grandparents, ...spousesGrandparents].some((each) => each === kinship)) return "grandparents";
  return ["sibling", "child", "spouseSibling"].includes(kinship) ? "siblings" : "parents";
};

const relative: readonly HistoryField[] = [
  needed(choice("kinship", familyKinships)),
  needed(field("fullName", "line", 200)),
  field("born", "partialDay", 20),
  choice("living", ["alive", "dead", "unknown"]),
  field("died", "partialDay", 20),
  field("deathCause", "line"),
  field("deathPlace", "place"),
  field("birthplace", "place"),
  field("homeTown", "place"),
  field("residence", "place"),
  field("occupation", "line"),
  field("nationality", "line", 100),
  field("economy", "line", 600),
  field("classOrigin", "line", 200),
  field("life", "prose"),
  field("politics", "prose"),
  field("conduct", "prose", 2_000),
  field("record", "line", 600),
  choice("member", ["yes", "no", "unknown"]),
  field("memberSince", "partialDay", 20),
  field("memberCell", "line"),
  field("memberCommittee", "line"),
];

const ofParents = ["birthplace", "homeTown", "classOrigin", "life", "politics"] as const;
const ofSiblings = ["nationality", "economy", "record"] as const;
const ofGrandparents = ["homeTown", "politics"] as const;

/** The boxes of item 21 for one kinship: what the form asks of its group. */
export const relativeFieldsFor = (kinship: string): readonly HistoryField[] => {
  const group = familyGroupOf(kinship);
  const own: readonly string[] = group === "parents" ? ofParents : group === "siblings" ? ofSiblings : ofGrandparents;
  const special: readonly string[] = [...ofParents, ...ofSiblings];
  return relative.filter(({ name }) => !special.includes(name) || own.includes(name));
};

/** Of whom the form asks in item 21 who may not exist: what is answered says whose rows belong there. */
const familyQuestions: readonly HistoryField[] = [
  needed(choice("hasSpouse", ["yes", "no", "divorced"])),
  needed(choice("hasChildren", ["yes", "no"])),
  needed(choice("hasSiblings", ["yes", "no"])),
  choice("spouseHasSiblings", ["yes", "no"]),
];

/** An item with boxes: those of the item itself, and those of each of its rows. */
export type ItemFields = Readonly<{ fields: readonly HistoryField[]; row: readonly HistoryField[]; maxRows: number }>;

const boxes = (...fields: readonly HistoryField[]): ItemFields => ({ fields, row: [], maxRows: 0 });
const rows = (maxRows: number, ...row: readonly HistoryField[]): ItemFields => ({ fields: [], row, maxRows });

/**
 * The items of form 2-KNĐ that have boxes or rows; the others are one text. Source: HD 38-HD/BTCTW I.1.4 and the heads of the
 * booklet's tables.
 */
export const itemFields: Readonly<Record<number, ItemFields>> = {
  7: boxes(needed(field("permanent", "place")), field("temporary", "place")),
  11: rows(40, needed(choice("level", levelKinds)), needed(field("value", "line")), field("note", "line")),
  12: boxes(needed(field("joinedOn", "partialDay", 20)), needed(field("joinedAt", "line"))),
  13: boxes(
    needed(field("firstAdmittedOn", "partialDay", 20)),
    needed(field("firstAdmittedAt", "line")),
    field("firstOfficialOn", "partialDay", 20),
    field("firstOfficialAt", "line"),
    field("firstIntroducers", "line", 600),
  ),
  14: rows(300, ...period, needed(field("activity", "line", 600)), field("place", "place"), field("event", "line")),
  15: rows(
    300,
    ...period,
    needed(field("work", "line", 600)),
    field("unit", "line"),
    field("place", "place"),
    field("posts", "line", 600),
  ),
  16: boxes(
    field("interruption", "prose", 3_000),
    field("arrest", "prose", 3_000),
    field("foreignOrganisation", "prose", 3_000),
    field("religiousRank", "prose", 3_000),
  ),
  17: rows(
    100,
    ...period,
    needed(field("course", "line")),
    needed(field("school", "line")),
    field("mode", "line", 100),
    field("certificate", "line"),
  ),
  18: rows(
    100,
    ...period,
    needed(field("purpose", "line", 600)),
    needed(field("country", "line", 200)),
    field("decidedBy", "line"),
  ),
  19: rows(100, needed(field("month", "month", 20)), needed(field("reason", "line", 600)), field("decidedBy", "line")),
  20: rows(
    100,
    needed(field("month", "month", 20)),
    needed(field("reason", "line", 600)),
    field("decidedBy", "line"),
    choice("kind", ["party", "government", "organisation"]),
    choice("outcome", ["decided", "examined", "timeBarred"]),
  ),
  21: { ...rows(100, ...relative), fields: familyQuestions },
};

export const fieldsOf = (number: number): ItemFields | undefined => itemFields[number];
export const hasRows = (number: number): boolean => (itemFields[number]?.row.length ?? 0) > 0;
/** The names of the boxes of an item without rows. */
export const boxNamesOf = (number: number): readonly string[] => fieldsOf(number)?.fields.map(({ name }) => name) ?? [];
