import { type Actor, may } from "../access/actor";
import { pageSize as casesAPage, listHref, parseCaseFilter } from "../admissions/list/filter";
import { caseList } from "../admissions/list/queries";
import { writeListSeenAudit } from "../audit/audit-persistence";
import { asActor, reading } from "../database/client";
import { verificationOverview } from "../dossier/verification/overview-queries";
import { now } from "../primitives/clock";
import { type Day, formatDay, formatMoment } from "../primitives/day";
import { firstParam, type SearchParams } from "../primitives/search-params";
import { writeWorkbook } from "../spreadsheets/write-workbook";
import type { Words } from "../text/text";
import { parseDayParam, parsePeopleFilter, pageSize as peopleAPage } from "../units/filter";
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
    /** Why birth days are in full; absent where the list has none. */
    purpose?: Purpose | null;
  }>;
type Asked = Readonly<{ params: SearchParams; on: Day; words: Words }>;
type AskedOn = Pick<Asked, "on" | "words"> & Readonly<{ purpose: Purpose | null }>;

/** Every row of a list that is read page by page. */
const allPages = async <Row>(
  read: (page: number) => Promise<Readonly<{ rows: readonly Row[]; total: number }> | null>,
  size: number,
): Promise<Row[] | null> => {
  const all: Row[] = [];
  for (let page = 1; page <= Math.ceil(mostListed / size); page += 1) {
    const found = await read(page);
    if (!found) return null;
    all.push(...found.rows);
    if (all.length >= found.total || found.rows.length === 0) break;
  }
  return all;
};

const wholeCases = async (actor: Actor, { params, on, words }: Asked): Promise<Whole | null> => {
  const filter = parseCaseFilter(params);
  const rows = await allPages((page) => caseList(actor, { ...filter, page }, on), casesAPage);
  if (!rows) return null;
  const asked = listHref(filter).split("?")[1] ?? "";
  const { admissions, exports } = words;
  return {
    title: admissions.title,
    asked: asked ? [exports.filtered(decodeURIComponent(asked.replaceAll("+", " ")))] : [],
    ...caseLines(rows, words),
    ...{ cases: rows.map(({ id }) => id), people: [] },
  };
};

const wholePeople = async (actor: Actor, { params, on, words }: Asked): Promise<Whole | null> => {
  const filter = parsePeopleFilter(params, on);
  const unitId = firstParam(params.unit);
  const first = await unitView(actor, unitId, { ...filter, page: 1 });
  if (!first?.showsCounts) return null;
  const read = async (page: number) => {
    const view = page === 1 ? first : await unitView(actor, unitId, { ...filter, page });
    return view && { rows: view.people, total: view.total };
  };
  const rows = await allPages(read, peopleAPage);
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
    ...peopleLines(rows ?? [], { opensPeople, isFull: purpose !== null }, words),
    ...(opensPeople ? { purpose } : {}),
    ...{ cases: [], people: (rows ?? []).map(({ id }) => id) },
  };
};

const wholeUnits = async (actor: Actor, { params, on, words }: Asked): Promise<Whole | null> => {
  const tree = await unitTree(actor, parseDayParam(params, on), 1, mostListed);
  return (
    tree && {
      title: words.units.title,
      asked: [words.units.asOf(formatDay(tree.on))],
      ...unitLines(tree, words),
      ...{ cases: [], people: [] },
    }
  );
};

const wholeVerifications = async (actor: Actor, { on, words }: Asked): Promise<Whole | null> => {
  const view = await verificationOverview(actor, on);
  return (
    view && {
      title: words.verificationWork.overview.title,
      asked: [words.units.asOf(formatDay(on))],
      ...verificationLines(view.cases, words),
      ...{ cases: view.cases.map(({ caseId }) => caseId), people: [] },
    }
  );
};

const wholes: Readonly<Record<PageList, (actor: Actor, asked: Asked) => Promise<Whole | null>>> = {
  cases: wholeCases,
  people: wholePeople,
  units: wholeUnits,
  verifications: wholeVerifications,
};

/**
 * The list of a page as it is filtered, as an .xlsx, by the permission and within the reach of the page; each person it names
 * gets a row in the audit, which they may read. Null where the page would not be found.
 */
export const auditedPageFile = async (actor: Actor, list: PageList, asked: Asked): Promise<ListFile | null> => {
  const whole = await wholes[list](actor, asked);
  if (!whole) return null;
  const { exports } = asked.words;
  const { purpose, cases, people } = whole;
  await asActor(actor, (db) => writeListSeenAudit(db, actor, { list, purpose, cases, people }));
  const foot = [
    exports.foot(actor.name, actor.actingPost.unitTitle, formatMoment(now())),
    ...(purpose === undefined ? [] : [bornNote(purpose, asked.words)]),
  ].join(". ");
  return {
    name: `${exports.fileNames[list]}-${asked.on}.xlsx`,
    bytes: await writeWorkbook([sheetOf({ ...whole, foot }, exports.number)]),
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
