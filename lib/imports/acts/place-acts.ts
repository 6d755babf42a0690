import { isPostByTwo, type PostRole, postRoles } from "../../accounts/posts";
import { dayField, refusalsOf } from "../../forms/field-schema";
import type { Day } from "../../primitives/day";
import { formatDay } from "../../primitives/day";
import { searchKey } from "../../primitives/name";
import { parseDay, parsePartialDay } from "../../primitives/typed-day";
import { digitsOf } from "../../units/schema";
import { unitKey } from "../judging/row-values";
import type { ActKind } from "../kinds";
import type { ActField, ActNote, FoundAct, KeptRow, Settings, Verdict } from "../list-row";
import type { Act, ActRegister } from "./act";
import { type ActValues, actValuesOf } from "./act-values";
import { judgePlanned, plannedKey } from "./place-planned";
import { type ActProblem, type Judged, notUnderstood, type Placing, problem } from "./placing";
import { postsIn } from "./post-names";

/** A row of acts with what becomes of it, before its act was tried. */
export type PlacedAct = Readonly<{
  number: number;
  verdict: Verdict;
  found: FoundAct;
  act: Act | null;
  read: ActValues;
}>;

const isRole = (text: string): text is PostRole => postRoles.some((role) => role === text);

/** Days of a row that nobody can read: told with whatever else is wrong. Of a birth day a year or a month is enough. */
const unreadDays = ({ values }: ActValues): readonly ActProblem[] =>
  (["bornOn", "from", "occurredOn"] as const).flatMap((field) => {
    const said = values[field] ?? "";
    if (said === "" || (field === "bornOn" && parsePartialDay(said))) return [];
    const { error } = dayField.safeParse(said);
    return error ? refusalsOf(error).map((refusal) => ({ ...refusal, field })) : [];
  });

/** Who of the register a row means: by name and when born, as far as the list says it, or by the name alone. */
const personOf = ({ read, register }: Placing) => {
  const { fullName = "", bornOn = "", personId = "", unitId = "" } = read.values;
  if (fullName === "") return { candidates: [], person: undefined, problems: [problem("fullName", "field-required")] };
  const named = register.byKey.get(searchKey(fullName)) ?? [];
  const born = parsePartialDay(bornOn) ?? "";
  const onTheDay = named.filter(({ bornDays }) => bornDays.some((each) => each.startsWith(born)));
  const here = onTheDay.filter((each) => each.unitId === unitId);
  const meant = onTheDay.length > 1 && here.length === 1 ? here : onTheDay;
  const person = named.find(({ id }) => id === personId) ?? (meant.length === 1 ? meant[0] : undefined);
  const candidates = named.map(({ id, name, bornOn: on, unit }) => ({ id, name, bornOn: on, unit }));
  if (person) return { candidates, person, problems: [] };
  const code = meant.length > 1 ? "import-several" : "import-born-differs";
  return {
    candidates,
    person,
    problems: [
      named.length === 0 ? problem("fullName", "import-nobody") : problem("personId", code, { name: fullName }),
    ],
  };
};

const about = (person: ReturnType<typeof personOf>["person"]) =>
  person
    ? { href: `/people/${person.id}`, name: person.name, beside: `${formatDay(person.bornOn)}, ${person.unit}` }
    : null;

const judgePost = (placing: Placing): Judged => {
  const { row, read, register } = placing;
  const { candidates, person, problems } = personOf(placing);
  const { unitId = "", from = "" } = read.values;
  const unit = register.units.find(({ id }) => id === unitId);
  const typed = read.values.role ?? "";
  const named = postsIn(read.postText, unit?.kind);
  const roles = isRole(typed) ? [typed] : named.roles;
  const holds = (role: PostRole): boolean =>
    register.posts.some(
      (post) => post.personId === person?.id && post.role === role && (isPostByTwo(role) || post.unitId === unitId),
    );
  const asked = roles.filter((role) => !holds(role));
  const single = asked.filter((role) => !isPostByTwo(role));
  const byTwo = asked.length > single.length;
  const unitProblems = unit ? [] : [notUnderstood("unitId", read.unitName)];
  const common = { candidates, about: about(person), values: { role: single[0] ?? asked[0] ?? roles[0] ?? "" } };
  if (roles.length === 0 && row.typed.role === undefined) {
    const says = read.postText === "" ? ("post-none" as const) : ("post-other" as const);
    const unread = [...problems, ...unitProblems, notUnderstood("role", read.postText)];
    return { ...common, notes: [{ says, text: read.postText }], problems: unread };
  }
  if (person && roles.length > 0 && asked.length === 0) return { ...common, isKnown: true };
  const notes: readonly ActNote[] =
    byTwo && single.length === 0 ? [{ says: "post-by-two", text: read.postText || typed }] : [];
  return {
    ...common,
    notes,
    problems: [
      ...problems,
      ...unitProblems,
      ...(single.length > 1 ? [notUnderstood("role", read.postText)] : []),
      ...(roles.length === 0 ? [problem("role", "field-required")] : []),
      ...(single.length === 0 && byTwo ? [problem("role", "import-post-by-two")] : []),
    ],
    sent: () => ({ personId: person?.id ?? "", unitId, role: single[0] ?? "", from }),
  };
};

const judgeCell = ({ read, register, first }: Placing): Judged => {
  const { name = "", shortName = "", kind = "", parentId = "", from = "", paper = "", code = "" } = read.values;
  const existing = register.units.find((unit) =>
    [unit.name, unit.shortName].some((own) => searchKey(own) === searchKey(name)),
  );
  if (name !== "" && existing) {
    const about = { href: `/units/${existing.id}`, name: existing.name, beside: existing.shortName };
    const differs = code !== "" && digitsOf(code) !== existing.code;
    return { isKnown: true, about, notes: differs ? [{ says: "code-differs", text: code }] : [] };
  }
  const isListedParent = parentId === "" && first.has(unitKey(read.unitName));
  return {
    problems: [
      ...(kind === "" ? [notUnderstood("kind", "")] : []),
      ...(parentId === "" && !isListedParent ? [notUnderstood("parentId", read.unitName)] : []),
    ],
    key: unitKey(name),
    rank: kind === "department" ? 0 : 1,
    sent: (made) => ({
      name,
      shortName,
      kind,
      from,
      paper,
      code,
      parentId: parentId || (made.get(unitKey(read.unitName)) ?? ""),
    }),
  };
};

const judgeCertificate = (placing: Placing): Judged => {
  const { read, register } = placing;
  const { candidates, person, problems } = personOf(placing);
  const { occurredOn = "", number = "", issuer = "" } = read.values;
  const ofPerson = person && register.cases.get(person.id);
  const common = { candidates, about: about(person) };
  const on = parseDay(occurredOn);
  if (ofPerson?.certificates.some((each) => each.number === number && each.on === on))
    return { ...common, isKnown: true };
  return {
    ...common,
    problems: [
      ...problems,
      ...(person && !ofPerson ? [problem("personId", "import-no-case", { name: person.name })] : []),
    ],
    sent: () => ({
      caseId: ofPerson?.caseId ?? "",
      sequence: String(ofPerson?.sequence ?? 0),
      occurredOn,
      number,
      issuer,
    }),
  };
};

const judging: Readonly<Record<ActKind, (placing: Placing) => Judged>> = {
  cells: judgeCell,
  posts: judgePost,
  certificates: judgeCertificate,
  planned: judgePlanned,
};

/** By what a row is the same as another one of its list, where that matters: a unit that is founded, a post that is planned. */
const keyOf = (kind: ActKind, { values }: ActValues): string => {
  if (kind === "cells") return unitKey(values.name ?? "");
  return kind === "planned" ? plannedKey(values) : "";
};

/** Problems with the column each stands in and what is proposed instead; a formula that fails is one of its own. */
export const withPlaces = (
  { columns, proposals, errors }: ActValues,
  problems: readonly ActProblem[],
): readonly ActProblem[] => {
  const computed = Object.entries(errors).map(([field, said]) =>
    problem(field as ActField, "cell-error", { text: said }),
  );
  const about = new Set(computed.map(({ field }) => field));
  return [...computed, ...problems.filter(({ field }) => !about.has(field))].map((each) => {
    const [column, proposal] = [columns[each.field], proposals[each.field]];
    return { ...each, ...(column === undefined ? {} : { column }), ...(proposal ? { proposal } : {}) };
  });
};

/** Every row of a list of acts with what becomes of it, as far as can be told without trying. */
export const placeActs = (
  rows: readonly Readonly<{ number: number; row: KeptRow }>[],
  {
    settings,
    kind,
    register,
    today,
  }: Readonly<{ settings: Settings; kind: ActKind; register: ActRegister; today: Day }>,
): readonly PlacedAct[] => {
  const reads = rows.map(({ row, number }) => ({ row, number, read: actValuesOf(row, settings, kind, today) }));
  const kept = reads.filter(({ row }) => row.skipped !== true);
  const first: Placing["first"] = new Map(
    kept.toReversed().map(({ number, row: { sheet, line }, read }) => [keyOf(kind, read), { number, sheet, line }]),
  );
  return reads.map(({ row, number, read }): PlacedAct => {
    const judged = judging[kind]({ row, number, read, register, first });
    const problems = judged.isKnown ? [] : withPlaces(read, [...(judged.problems ?? []), ...unreadDays(read)]);
    const { notes = [], candidates = [], about: meant = null } = judged;
    const found = { values: { ...read.values, ...judged.values }, problems, notes, candidates, about: meant };
    const isLeftOut = row.skipped ?? notes.length > 0;
    const placed = { number, read, found, act: null };
    if (judged.isKnown && row.skipped !== true) return { ...placed, verdict: "known" };
    if (isLeftOut) return { ...placed, verdict: "skipped" };
    if (problems.length > 0 || !judged.sent) return { ...placed, verdict: "error" };
    const { sent, key = "", rank = 0 } = judged;
    return { ...placed, verdict: "new", act: { number, key, rank, sent } };
  });
};
