import readExcelFile from "read-excel-file/node";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { readersView } from "../../lib/dossier/readers/queries";
import type { Purpose } from "../../lib/exports/purpose";
import { auditedOfficeFile as auditedFile, auditedPageFile, officeFiles } from "../../lib/exports/queries";
import { mapColumns, readFile } from "../../lib/imports/commands";
import { commitImport } from "../../lib/imports/commit-commands";
import type { ActKind } from "../../lib/imports/kinds";
import { importView } from "../../lib/imports/queries";
import { auditedModelFile } from "../../lib/imports/registered/model-list-queries";
import { parseRowFilter } from "../../lib/imports/row-filter";
import { today } from "../../lib/primitives/clock";
import { addDays } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { vi as words } from "../../lib/text/vi";
import { parsePeopleFilter } from "../../lib/units/filter";
import { unitView } from "../../lib/units/queries";
import { unitTree } from "../../lib/units/tree-queries";
import { unitOf } from "../../prisma/seed/committee/units";
import { seedDemonstration } from "../../prisma/seed/demonstration";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { seededActor } from "../support/seeded-actors";
import { doneOf } from "../support/taken-list";

const database = useDatabase();
const owner = useOwner(database.url);
const on = today();

let deputy: Actor;
let secretary: Actor;
let viewer: Actor;
beforeAll(async () => {
  await seedDemonstration({ databaseUrl: database.url, today: on });
  [deputy, secretary, viewer] = [
    await seededActor("phobithu"),
    await seededActor("bithu"),
    await seededActor("danguy"),
  ];
}, 300_000);

/** What another reader of Excel files finds in a list: the texts of its rows. */
const rowsOf = async (bytes: Uint8Array): Promise<string[][]> => {
  const [sheet] = await readExcelFile(Buffer.from(bytes));
  return (sheet?.data ?? []).map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
};
const auditedOfficeFile = (actor: Actor, list: Parameters<typeof auditedFile>[1], purpose: Purpose | null = null) =>
  auditedFile(actor, list, { on, words, purpose });
const pageFile = async (actor: Actor, list: Parameters<typeof auditedPageFile>[1], params = {}) =>
  auditedPageFile(actor, list, { params, on, words });

describe("a list of a page as a file", () => {
  test("has every row of the filter, who had it, and nothing beyond the reader's reach", async () => {
    const whole = await rowsOf((await pageFile(deputy, "cases"))?.bytes ?? new Uint8Array());
    const own = await rowsOf((await pageFile(secretary, "cases"))?.bytes ?? new Uint8Array());
    const open = await owner.admissionCase.count({ where: { closedOn: null } });
    expect(whole.filter(([number]) => /^\d+$/.test(number ?? ""))).toHaveLength(open);
    expect(own.length).toBeLessThan(whole.length);
    expect(whole.at(-1)?.[0]).toContain(deputy.name);
    const late = await rowsOf((await pageFile(deputy, "cases", { overdue: "true" }))?.bytes ?? new Uint8Array());
    expect(late[1]?.[0]).toBe(words.exports.filtered(words.caseList.filter.overdue));
    expect(late.length).toBeLessThan(whole.length);
  });

  test("says what it was filtered by in words, with the names of units and days as people write them", async () => {
    const { id: unit, shortName } = await owner.unit.findFirstOrThrow({ where: { kind: "cell" } });
    const asked = { unit, stage: "probation", admittedFrom: "2020-01-31", q: "Nguyễn" };
    const rows = await rowsOf((await pageFile(deputy, "cases", asked))?.bytes ?? new Uint8Array());
    const { filter } = words.caseList;
    const told = [`${filter.q}: Nguyễn`, `${filter.stage}: ${words.steps.stages.probation}`];
    const rest = [`${filter.unit}: ${shortName}`, `${filter.admittedFrom}: 31/01/2020`];
    expect(rows[1]?.[0]).toBe(words.exports.filtered([...told, ...rest].join("; ")));
  });

  test("says above its rows that it has not all of them, where there are more than a file takes", async () => {
    const params = { unit: deputy.actingPost.unitId };
    const cutAt = async (list: "cases" | "people" | "units", most: number) => {
      const file = await auditedPageFile(deputy, list, { params: list === "people" ? params : {}, on, words }, most);
      const rows = await rowsOf(file?.bytes ?? new Uint8Array());
      return { told: rows.flat(), listed: rows.filter(([number]) => /^\d+$/.test(number ?? "")).length };
    };
    for (const list of ["cases", "people", "units"] as const) {
      const { told, listed: total } = await cutAt(list, 1_000);
      expect(told.join(" ")).not.toContain(words.exports.cut(total, total).split(" ").slice(0, 3).join(" "));
      const cut = await cutAt(list, total - 1);
      expect([list, cut.listed]).toEqual([list, total - 1]);
      expect(cut.told).toContain(words.exports.cut(total - 1, total));
      expect((await cutAt(list, total)).told).not.toContain(words.exports.cut(total, total));
    }
  });

  test("is noted for each person it names, who may read that", async () => {
    const { personId } = await owner.account.findUniqueOrThrow({ where: { username: "quanchung" } });
    const { id: caseId } = await owner.admissionCase.findFirstOrThrow({ where: { personId, closedOn: null } });
    await pageFile(deputy, "cases");
    const seen = await readersView(await seededActor("quanchung"), caseId, 1, on);
    expect(seen?.readings[0]).toMatchObject({ name: deputy.name, opened: { kind: "export" } });
  });

  test("is not found where its page is not", async () => {
    const [administrator, applicant] = [await seededActor("quantri"), await seededActor("quanchung")];
    expect(await pageFile(administrator, "cases")).toBeNull();
    expect(await pageFile(applicant, "people", { unit: deputy.actingPost.unitId })).toBeNull();
    expect(await pageFile(secretary, "verifications")).toBeNull();
    expect(await auditedOfficeFile(viewer, "members")).toBeNull();
    expect(await officeFiles(viewer, on)).toBeNull();
  });

  test("tells a viewer of registers no birth day", async () => {
    const people = await rowsOf(
      (await pageFile(viewer, "people", { unit: viewer.actingPost.unitId }))?.bytes ?? new Uint8Array(),
    );
    expect(people.flat()).not.toContain(words.units.unit.bornOn);
  });

  test("tells a viewer of registers as many members of each unit as its page, where each of them is named", async () => {
    const file = await rowsOf((await pageFile(viewer, "units"))?.bytes ?? new Uint8Array());
    const tree = await unitTree(viewer, on);
    const onPage = (tree?.units ?? []).flatMap(({ id, name, members }) => (members ? [{ id, name, ...members }] : []));
    expect(onPage.some(({ probationary }) => probationary > 0 && probationary < 5)).toBe(true);
    for (const { id, name, official, probationary } of onPage) {
      const row = file.find((cells) => cells[1]?.trim() === name);
      expect(row?.slice(3, 6)).toEqual([official, probationary, official + probationary].map(String));
      const filter = parsePeopleFilter({ group: "probationary" }, on);
      expect((await unitView(viewer, id, filter))?.people).toHaveLength(probationary);
    }
  });
});

describe("a list as of a day", () => {
  test("makes the same bytes for the same day, whoever has it, with the hash its page shows", async () => {
    const one = await auditedOfficeFile(deputy, "members");
    const other = await auditedOfficeFile(deputy, "members");
    expect(Buffer.from(one?.bytes ?? []).equals(Buffer.from(other?.bytes ?? []))).toBe(true);
    const before = await officeFiles(deputy, addDays(on, -400));
    const now = await officeFiles(deputy, on);
    const hashOf = (files: typeof now) => files?.files.find(({ list }) => list === "members")?.hash;
    expect(hashOf(now)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf(before)).not.toBe(hashOf(now));
  });

  test("counts whom the register counts, and says which columns stay blank", async () => {
    const file = await auditedOfficeFile(deputy, "members");
    const rows = await rowsOf(file?.bytes ?? new Uint8Array());
    const members = await owner.standing.findMany({
      where: {
        kind: { in: ["official", "probationary"] },
        from: { lte: new Date(on) },
        OR: [{ to: null }, { to: { gt: new Date(on) } }],
      },
      select: { personId: true },
    });
    const listed = rows.filter(([number, unit]) => /^\d+$/.test(number ?? "") && /\p{L}/u.test(unit ?? ""));
    expect(listed).toHaveLength(members.length);
    expect(rows.at(-1)?.[0]).toContain(words.exports.office.heads.card);
  });

  test("read back, changes nothing: everybody in it is in the register", async () => {
    const file = await auditedOfficeFile(deputy, "members", "moving");
    const sent = {
      requestId: newId(),
      kind: "people",
      fileName: file?.name,
      file: Buffer.from(file?.bytes ?? []).toString("base64"),
    };
    const read = await readFile(deputy, sent);
    if (read.kind !== "done") throw new Error(JSON.stringify(read));
    const { importId } = read.value;
    const defaults = { unitId: "", sex: "", schooling: "", occupation: "", joinedUnitOn: "", paper: "" };
    expect(await mapColumns(deputy, { requestId: newId(), importId, uses: [], units: {}, defaults })).toMatchObject({
      kind: "done",
    });
    const view = await importView(deputy, importId, parseRowFilter({}), on);
    expect(view?.counts).toMatchObject({ new: 0, differs: 0, error: 0, question: 0, skipped: 0 });
    expect(view?.counts.known).toBeGreaterThan(40);
    expect(await commitImport(deputy, { requestId: newId(), importId })).toMatchObject({
      refusals: [{ code: "import-nothing" }],
    });
  });
});

describe("a list in the columns of its model", () => {
  const readBack = async (actor: Actor, list: ActKind, purpose: Purpose | null) => {
    const file = await auditedModelFile(actor, list, { on, words, purpose });
    const rows = await rowsOf(file?.bytes ?? new Uint8Array());
    const heads = Object.values(words.importModel.acts[list].heads);
    expect(rows.find(([first]) => first === words.exports.number)?.slice(1)).toEqual(heads);
    const content = Buffer.from(file?.bytes ?? []).toString("base64");
    const { importId } = doneOf(
      await readFile(actor, { requestId: newId(), kind: list, fileName: file?.name, file: content }),
    );
    const defaults = { unitId: "", sex: "", schooling: "", occupation: "", joinedUnitOn: "", paper: "" };
    doneOf(await mapColumns(actor, { requestId: newId(), importId, uses: [], units: {}, defaults }));
    expect(await commitImport(actor, { requestId: newId(), importId })).toMatchObject({
      refusals: [{ code: "import-nothing" }],
    });
    return { counts: (await importView(actor, importId, parseRowFilter({}), on))?.counts, rows };
  };
  const unchanged = { new: 0, changed: 0, differs: 0, error: 0, question: 0, skipped: 0 };

  test("read back, changes nothing: of cells, posts, certificates and planned posts every row is known", async () => {
    const administrator = await seededActor("quantri");
    const cells = await owner.unit.count({ where: { kind: { in: ["cell", "department"] }, to: null } });
    await owner.unit.update({ where: { id: unitOf("k1") }, data: { code: "01234567890123" } });
    const ofCells = await readBack(deputy, "cells", null);
    expect(ofCells.counts).toEqual({ ...unchanged, known: cells });
    expect(ofCells.rows.flat()).toContain("01234567890123");
    const posts = await owner.post.count({
      where: {
        acting: false,
        role: { notIn: ["administrator", "superiorOfficer"] },
        OR: [{ to: null }, { to: { gt: new Date(on) } }],
      },
    });
    expect((await readBack(administrator, "posts", null)).counts).toEqual({ ...unchanged, known: posts });
    const certificates = await owner.paper.count({ where: { kind: "awarenessCertificate", case: { closedOn: null } } });
    expect(certificates).toBeGreaterThan(3);
    for (const purpose of ["moving", null] as const)
      expect((await readBack(deputy, "certificates", purpose)).counts).toEqual({ ...unchanged, known: certificates });
    const own = await owner.paper.count({
      where: {
        kind: "awarenessCertificate",
        case: { closedOn: null, path: { startsWith: secretary.actingPost.path } },
      },
    });
    expect((await readBack(secretary, "certificates", null)).counts).toEqual({ ...unchanged, known: own });
    const planned = await owner.plannedPost.count({ where: { closedOn: null } });
    expect(planned).toBeGreaterThan(2);
    expect((await readBack(deputy, "planned", null)).counts).toEqual({ ...unchanged, known: planned });
  });

  test("is for who may import it, and has the day of birth for a purpose alone", async () => {
    const asked = { on, words, purpose: null };
    expect(await auditedModelFile(viewer, "certificates", asked)).toBeNull();
    expect(await auditedModelFile(deputy, "posts", asked)).toBeNull();
    expect(await auditedModelFile(viewer, "planned", asked)).toBeNull();
    expect(await auditedModelFile(await seededActor("quantri"), "certificates", asked)).toBeNull();
    const days = /^\d{2}\/\d{2}\/19\d{2}$/;
    const { rows: masked } = await readBack(deputy, "certificates", null);
    expect(masked.some((row) => days.test(row[2] ?? ""))).toBe(false);
    const { rows: full } = await readBack(deputy, "certificates", "comparing");
    expect(full.some((row) => days.test(row[2] ?? ""))).toBe(true);
  });
});

describe("birth days", () => {
  const days = /\d\d\/\d\d\/19\d\d/;

  test("are masked to the year unless a purpose is given, which stands at the foot and in the audit", async () => {
    const masked = (await rowsOf((await auditedOfficeFile(deputy, "sympathisers"))?.bytes ?? new Uint8Array())).flat();
    expect(masked.filter((cell) => days.test(cell))).toEqual([]);
    expect(masked.filter((cell) => /^(19|20)\d\d$/.test(cell)).length).toBeGreaterThan(0);
    expect(masked).toContain(words.exports.full.masked);
    const before = { command: "list.seen", accountId: deputy.accountId, subjectId: "sympathisers in full: superior" };
    expect(await owner.audit.count({ where: before })).toBe(0);
    const full = (
      await rowsOf((await auditedOfficeFile(deputy, "sympathisers", "superior"))?.bytes ?? new Uint8Array())
    ).flat();
    expect(full.filter((cell) => days.test(cell)).length).toBeGreaterThan(0);
    expect(full).toContain(words.exports.full.foot(words.exports.full.purposes.superior));
    expect(await owner.audit.count({ where: before })).toBe(1);
  });

  test("of the people of a unit too, and a purpose nobody offers is none", async () => {
    const unit = deputy.actingPost.unitId;
    const read = async (params: object) =>
      (await rowsOf((await pageFile(deputy, "people", { unit, ...params }))?.bytes ?? new Uint8Array())).flat();
    for (const params of [{}, { for: "curiosity" }]) {
      const masked = await read(params);
      expect(masked.filter((cell) => days.test(cell))).toEqual([]);
      expect(masked.some((cell) => cell.endsWith(words.exports.full.masked))).toBe(true);
    }
    const full = await read({ for: "comparing" });
    expect(full.filter((cell) => days.test(cell)).length).toBeGreaterThan(40);
    expect(full.some((cell) => cell.endsWith(words.exports.full.foot(words.exports.full.purposes.comparing)))).toBe(
      true,
    );
    expect(await owner.audit.count({ where: { subjectId: "people in full: comparing" } })).toBe(1);
  });

  test("the same day and the same purpose make the same bytes, another purpose others", async () => {
    const hashOf = async (purpose: Purpose | null) => (await officeFiles(deputy, on, purpose))?.files[0]?.hash;
    expect(await hashOf("papers")).toBe(await hashOf("papers"));
    expect(new Set([await hashOf(null), await hashOf("papers"), await hashOf("moving")]).size).toBe(3);
  });
});
