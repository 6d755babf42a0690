import { strFromU8, unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { plainText } from "../../lib/documents/page/blocks";
import { wordBytes } from "../../lib/documents/page/word-bytes";
import { auditedRegisterFile, registerView } from "../../lib/exports/registers/queries";
import { registers } from "../../lib/exports/registers/registers";
import { auditedStatisticsFile, auditedYearReport, statisticsView } from "../../lib/exports/statistics/queries";
import { today } from "../../lib/primitives/clock";
import { addDays, yearOf } from "../../lib/primitives/day";
import { vi as words } from "../../lib/text/vi";
import { seedDemonstration } from "../../prisma/seed/demonstration";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { seededActor } from "../support/seeded-actors";

const database = useDatabase();
const owner = useOwner(database.url);
const on = today();
const whole = { on, of: null };

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

const membersOn = (day: string) =>
  owner.standing.findMany({
    where: {
      kind: { in: ["official", "probationary"] },
      from: { lte: new Date(day) },
      OR: [{ to: null }, { to: { gt: new Date(day) } }],
    },
    select: { personId: true, kind: true },
  });

const rowsOf = async (bytes: Uint8Array | undefined): Promise<string[][]> => {
  const [sheet] = await readExcelFile(Buffer.from(bytes ?? []));
  return (sheet?.data ?? []).map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
};

describe("registers", () => {
  test("18-KNĐ has all who are in probation today, by name and ceremony, for the committee", async () => {
    const view = await registerView(deputy, "probationary-members", whole);
    const running = (view?.lines ?? []).filter(({ cells }) => !/ngày/.test(cells[9]?.join(" ") ?? ""));
    const expected = (await membersOn(on)).filter(({ kind }) => kind === "probationary");
    expect(running.map(({ personId }) => personId).sort()).toEqual(expected.map(({ personId }) => personId).sort());
    expect(running.every(({ cells }) => /^\d\d\/\d\d\/\d{4}$/.test(cells[8]?.[0] ?? ""))).toBe(true);
  });

  test("7-HSĐV has every member of today, a cell only its own, and nobody else has it", async () => {
    const present = async (actor: Actor) =>
      (await registerView(actor, "member-register", whole))?.lines
        .filter(({ cells }) => [9, 11, 12].every((column) => cells[column]?.length === 0))
        .map(({ personId }) => personId);
    expect((await present(deputy))?.length).toBe((await membersOn(on)).length);
    const own = await present(secretary);
    const inCell = await owner.person.findMany({
      where: { path: { startsWith: secretary.actingPost.path } },
      select: { id: true },
    });
    expect(own?.length).toBeGreaterThan(3);
    expect(own?.filter((id) => !inCell.some((person) => person.id === id))).toEqual([]);
    for (const username of ["danguy", "quantri", "huongdan", "quanchung", "captren"] as const)
      for (const register of registers)
        expect(await registerView(await seededActor(username), register, whole)).toBeNull();
  });

  test.each(registers)("%s makes the same bytes for the same day, with the hash its page shows", async (register) => {
    const one = await auditedRegisterFile(deputy, register, { ...whole, words });
    const other = await auditedRegisterFile(deputy, register, { ...whole, words });
    expect(Buffer.from(one?.bytes ?? []).equals(Buffer.from(other?.bytes ?? []))).toBe(true);
    const hashOf = async (day: typeof on) => (await registerView(deputy, register, { on: day, of: null }))?.hash;
    expect(await hashOf(on)).toMatch(/^[0-9a-f]{64}$/);
    expect(await hashOf(addDays(on, -400))).not.toBe(await hashOf(on));
  });

  test("the sheet says whose it is, the form, who signs, and what stays blank", async () => {
    const rows = (
      await rowsOf((await auditedRegisterFile(deputy, "probationary-members", { ...whole, words }))?.bytes)
    ).flat();
    expect(rows).toContain("SỔ ĐẢNG VIÊN DỰ BỊ");
    expect(rows).toContain("T/M ĐẢNG ỦY");
    expect(rows).toContain("(ký, đóng dấu, ghi rõ họ và tên)");
    expect(rows.some((cell) => cell.includes("Số lý lịch") && cell.startsWith("Phần mềm không lưu"))).toBe(true);
    const ofCell = (
      await rowsOf((await auditedRegisterFile(secretary, "member-register", { ...whole, words }))?.bytes)
    ).flat();
    expect(ofCell).toContain("T/M CHI BỘ");
    expect(ofCell).toContain("(ký, ghi rõ họ và tên)");
  });

  test("who had one is noted for each person it names", async () => {
    const view = await registerView(deputy, "probationary-members", whole);
    const before = await owner.audit.count({ where: { command: "list.seen" } });
    await auditedRegisterFile(deputy, "probationary-members", { ...whole, words });
    const named = new Set(view?.lines.map(({ caseId, personId }) => caseId ?? personId));
    expect((await owner.audit.count({ where: { command: "list.seen" } })) - before).toBe(named.size + 1);
  });

  test("a year and a term show their part, with the numbers of the whole", async () => {
    const year = yearOf(on);
    const all = await registerView(deputy, "probationary-members", whole);
    const part = await registerView(deputy, "probationary-members", { on, of: year });
    expect(part?.lines).toEqual(all?.lines.slice(-(part?.lines.length ?? 0)));
    expect(part?.titles.at(-1)).toContain(`Năm ${year}`);
    const [term] = all?.terms ?? [];
    const ofTerm = await registerView(deputy, "probationary-members", { on, of: term?.id ?? null });
    expect(ofTerm?.titles.at(-1)).toContain(term?.name);
    expect(ofTerm?.lines.length).toBeLessThan(all?.lines.length ?? 0);
  });
});

describe("tables of statistics", () => {
  const tableOf = async (actor: Actor, code: string) =>
    (await statisticsView(actor, { on, kind: "year" }))?.tables.find((table) => table.code === code)?.rows ?? [];
  const figure = (rows: Awaited<ReturnType<typeof tableOf>>, key: string) =>
    rows.find(({ row }) => row.key === key)?.now;

  test("end with as many members as the register has, and the sums agree", async () => {
    const rows = await tableOf(deputy, "1-BTCTW");
    const [start, more, fewer, end] = ["start", "more", "fewer", "end"].map((key) => Number(figure(rows, key)));
    expect(end).toBe((await membersOn(on)).length);
    expect(end).toBe((start ?? 0) + (more ?? 0) - (fewer ?? 0));
    const first = new Date(`${yearOf(on)}-01-01`);
    const admitted = await owner.admissionCase.count({ where: { admittedOn: { gte: first, lte: new Date(on) } } });
    expect(figure(await tableOf(deputy, "2-BTCTW"), "total")).toBe(admitted);
  });

  test("a committee member reads them without small groups, a cell not at all", async () => {
    const rows = [...(await tableOf(viewer, "1-BTCTW")), ...(await tableOf(viewer, "2-BTCTW"))];
    expect(rows.length).toBeGreaterThan(20);
    const told = rows.flatMap(({ now, before }) => [now, before]);
    expect(told.filter((each) => typeof each === "number" && each < 5)).toEqual([]);
    expect(told).toContain("few");
    for (const username of ["bithu", "quantri", "huongdan", "quanchung", "captren"] as const)
      expect(await statisticsView(await seededActor(username), { on, kind: "year" })).toBeNull();
  });

  test("make the same bytes for the same day, one sheet for each table", async () => {
    const [one, other] = await Promise.all(
      [0, 1].map(() => auditedStatisticsFile(deputy, { on, kind: "half", words })),
    );
    expect(Buffer.from(one?.bytes ?? []).equals(Buffer.from(other?.bytes ?? []))).toBe(true);
    expect((await readExcelFile(Buffer.from(one?.bytes ?? []))).map(({ sheet }) => sheet)).toEqual([
      "Biểu 1-BTCTW",
      "Biểu 2-BTCTW",
      "Biểu 10-TCTW, phần II",
    ]);
  });
});

describe("the report of the year", () => {
  test("has its tables filled and each sentence that needs a judgement marked, as a Word file", async () => {
    const paper = (await auditedYearReport(deputy, on)) ?? expect.unreachable();
    const text = plainText(paper.blocks);
    expect(text).toContain(`công tác phát triển đảng viên năm ${yearOf(on)}`);
    expect(text).toContain(`có ${(await membersOn(on)).length} đảng viên`);
    expect(text).toMatch(/^ĐẢNG ỦY .*\nĐẢNG ỦY /);
    expect(text.match(/\[Cần bổ sung: /g)?.length).toBeGreaterThanOrEqual(6);
    expect(text).toContain("Chi bộ");
    const word = strFromU8(unzipSync(await wordBytes(paper))["word/document.xml"] ?? new Uint8Array());
    expect(word.match(/<w:tbl>/g)?.length).toBeGreaterThanOrEqual(6);
    expect(word).toContain("T/M ĐẢNG ỦY");
  });

  test("for a committee member tells no group of fewer than five, and is not there for a cell", async () => {
    const paper = (await auditedYearReport(viewer, on)) ?? expect.unreachable();
    const cells = paper.blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
    const figures = cells.flatMap((row) => row.slice(-3).map((runs) => runs.map(({ text }) => text).join("")));
    expect(figures.filter((text) => /^[0-4]$/.test(text))).toEqual([]);
    expect(figures).toContain("dưới 5");
    expect(await auditedYearReport(secretary, on)).toBeNull();
  });
});
