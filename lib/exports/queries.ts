import { type Actor, may } from "../access/actor";
import { parseCaseFilter } from "../admissions/list/filter";
import { caseList } from "../admissions/list/queries";
import { writeListSeenAudit } from "../audit/audit-persistence";
import { asActor, reading } from "../database/client";
import { verificationOverview } from "../dossier/verification/overview-queries";
import { now } from "../primitives/clock";
import { type Day, formatDay, formatMoment } from "../primitives/day";
import { firstParam, type SearchParams } from "../primitives/search-params";
import { writeWorkbook } from "../spreadsheets/write-workbook";
import { conditionsAsked } from "../text/case-filter";
import type { Words } from "../text/text";
import { parseDayParam, parsePeopleFilter } from "../units/filter";
import { unitView } from "../units/queries";
import { unitTree } from "../units/tree-queries";
import { fileHash } from "./file-encryption";
import { type PlainList, sheetOf } from "./list-file";
import { mostListed, type OfficeList, officeLists, type PageList } from "./lists";
import { bornNote } from "./masking";
import { readListed } from "./office-list-queries";
import { blankColumnsOf, officeSheet } from "./office-lists";
import { caseLines, peopleLines, unitLines, verificationLines } from "./page-lists";
import { type Purpose, parsePurpose } from "./purpose";
import { readsStatistics } from "./statistics/queries";

export type ListFile = Readonly<{ name: string; bytes: Uint8Array<ArrayBuffer> }>;

/** What a page shows, whole: its list, and whom it names. */
type Whole = Omit<PlainList, "foot"> &
  Readonly<{
    cases: readonly string[];
    people: readonly string[];
    /** How many rows the page has in all. */
    total: number;
    /** Why birth days are in full; absent where the list has none. */
    purpose?: Purpose | null;
  }>;
type Asked = Readonly<{ params: SearchParams; on: Day; words: Words }>;
type AskedOn = Pick<Asked, "on" | "words"> & Readonly<{ purpose: Purpose | null }>;
/** What is asked for, and of how many rows at most. */
type Read = Asked & Readonly<{ most: number }>;

/** The rows of a list that is read page by page, from the first up to `most` of them; null where there is no such list. */
const readPages = async <Page extends Readonly<{ rows: readonly unknown[]; total: number }>>(
  read: (page: number) => Promise<Page | null>,
  most: number,
): Promise<Readonly<{ first: Page; rows: readonly Page["rows"][number][] }> | null> => {
  const first = await read(1);
  if (!first) return null;
  const rows = [...first.rows];
  for (let page = 2; rows.length < Math.min(first.total, most); page += 1) {
    const next = (await read(page))?.rows ?? [];
    if (next.length === 0) break;
    rows.push(...next);
  }
  return { first, rows: rows.slice(0, most) };
};

const wholeCases = async (actor: Actor, { params, on, words, most }: Read): Promise<Whole | null> => {
  const filter = parseCaseFilter(params);
  const found = await readPages((page) => caseList(actor, { ...filter, page }, on), most);
  if (!found) return null;
  const { first, rows } = found;
  const conditions = conditionsAsked(first, words).map(({ label }) => label);
  return {
    title: words.admissions.title,
    asked: conditions.length > 0 ? [words.exports.filtered(conditions.join("; "))] : [],
    ...caseLines(rows, words),
    ...{ cases: rows.map(({ id }) => id), people: [], total: first.total },
  };
};

const wholePeople = async (actor: Actor, { params, on, words, most }: Read): Promise<Whole | null> => {
  const filter = parsePeopleFilter(params, on);
  const unitId = firstParam(params.unit);
  const found = await readPages(async (page) => {
    const view = await unitView(actor, unitId, { ...filter, page });
    return view?.showsCounts ? { ...view, rows: view.people } : null;
  }, most);
  if (!found) return null;
  const { first, rows } = found;
  const { units } = words;
  const purpose = parsePurpose(params);
  const opensPeople = first.mayOpen.people;
  return {
    title: first.unit.name,
    asked: [
      units.asOf(formatDay(filter.on)),
      ...(filter.group ? [units.unit.groups[filter.group]] : []),
      ...(filter.q ? [words.exports.filtered(filter.q)] : []),
    ],
    ...peopleLines(rows, { opensPeople, isFull: purpose !== null }, words),
    ...(opensPeople ? { purpose } : {}),
    ...{ cases: [], people: rows.map(({ id }) => id), total: first.total },
  };
};

const wholeUnits = async (actor: Actor, { params, on, words, most }: Read): Promise<Whole | null> => {
  const tree = await unitTree(actor, parseDayParam(params, on), 1, most);
  return (
    tree && {
      title: words.units.title,
      asked: [words.units.asOf(formatDay(tree.on))],
      ...unitLines(tree, words),
      ...{ cases: [], people: [], total: tree.total },
    }
  );
};

const wholeVerifications = async (actor: Actor, { on, words }: Read): Promise<Whole | null> => {
  const view = await verificationOverview(actor, on);
  return (
    view && {
      title: words.verificationWork.overview.title,
      asked: [words.units.asOf(formatDay(on))],
      ...verificationLines(view.cases, words),
      ...{ cases: view.cases.map(({ caseId }) => caseId), people: [], total: view.cases.length },
    }
  );
};

const wholes: Readonly<Record<PageList, (actor: Actor, asked: Read) => Promise<Whole | null>>> = {
  cases: wholeCases,
  people: wholePeople,
  units: wholeUnits,
  verifications: wholeVerifications,
};

/**
 * The list of a page as it is filtered, as an .xlsx, by the permission and within the reach of the page; each person it names
 * gets a row in the audit, which they may read. Null where the page would not be found.
 * @param most as many rows at most: a file that has not all of them says so
 */
export const auditedPageFile = async (
  actor: Actor,
  list: PageList,
  asked: Asked,
  most: number = mostListed,
): Promise<ListFile | null> => {
  const whole = await wholes[list](actor, { ...asked, most });
  if (!whole) return null;
  const { exports } = asked.words;
  const { rows, total } = whole;
  const cut = rows.length < total ? [exports.cut(rows.length, total)] : [];
  const { purpose, cases, people } = whole;
  await asActor(actor, (db) => writeListSeenAudit(db, actor, { list, purpose, cases, people }));
  const foot = [
    exports.foot(actor.name, actor.actingPost.unitTitle, formatMoment(now())),
    ...(purpose === undefined ? [] : [bornNote(purpose, asked.words)]),
  ].join(". ");
  return {
    name: `${exports.fileNames[list]}-${asked.on}.xlsx`,
    bytes: await writeWorkbook([sheetOf({ ...whole, asked: [...whole.asked, ...cut], foot }, exports.number)]),
  };
};

const fileOf = async (actor: Actor, list: OfficeList, { on, purpose }: Omit<AskedOn, "words">) => {
  const people = await reading(actor, (db) => readListed(db, actor, list, on));
  const sheet = officeSheet(list, people, { on, committee: actor.actingPost.unitTitle, purpose });
  return { people, bytes: await writeWorkbook([sheet]) };
};

/** A list as offices hand it up, as of a day. The same day and the same register make the same bytes. */
export const auditedOfficeFile = async (
  actor: Actor,
  list: OfficeList,
  { on, words, purpose }: AskedOn,
): Promise<ListFile | null> => {
  if (!may(actor, "people.read")) return null;
  const { people: listed, bytes } = await fileOf(actor, list, { on, purpose });
  const cases = listed.flatMap(({ caseId }) => caseId ?? []);
  const people = listed.flatMap(({ id, caseId }) => (caseId ? [] : [id]));
  await asActor(actor, (db) => writeListSeenAudit(db, actor, { list, purpose, cases, people }));
  return { name: `${words.exports.fileNames[list]}-${on}.xlsx`, bytes };
};

/** The lists that can be had as of a day, with how many each names and the hash of its file. Null without people to read. */
export const officeFiles = async (actor: Actor, on: Day, purpose: Purpose | null = null) => {
  if (!may(actor, "people.read")) return null;
  const files = [];
  for (const list of officeLists) {
    const { people, bytes } = await fileOf(actor, list, { on, purpose });
    files.push({ list, count: people.length, hash: fileHash(bytes), blank: blankColumnsOf(list) });
  }
  return { on, purpose, files, showsStatistics: readsStatistics(actor) };
};
export type OfficeFiles = NonNullable<Awaited<ReturnType<typeof officeFiles>>>;
