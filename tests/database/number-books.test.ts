import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { stepCommands } from "../../lib/admissions/commands";
import { stepForm } from "../../lib/admissions/queries";
import { asActor } from "../../lib/database/client";
import { issuePaper } from "../../lib/documents/commands";
import { parseBook } from "../../lib/documents/numbers/book";
import { bookToKeep, numberBook } from "../../lib/documents/numbers/book-queries";
import { explainGap, giveNumber, withdrawNumber } from "../../lib/documents/numbers/commands";
import { givenNumber, numberBookList } from "../../lib/documents/numbers/queries";
import { requestVerification } from "../../lib/dossier/verification/request-commands";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";
import { approvalSteps, type PlannedStep } from "../support/planned-steps";

const database = useDatabase();
const owner = useOwner(database.url);
let fixture: CommitteeFixture;
const { openVerifiedCase, takeStepAsPlanned, takeSteps, sequenceOf, formValues } = caseDriver(owner, () => fixture);

const on = day("2026-03-02");
const term = day("2025-06-18");

beforeAll(async () => {
  fixture = await buildCommittee(owner);
  const { id: unitId, path } = fixture.office.organisation;
  await owner.term.create({
    data: {
      ...{ id: newId(), unitId, path, name: "Nhiệm kỳ 2025–2030", resolution: "01-NQ/ĐH", target: 6 },
      ...{ from: dateOf(term), to: dateOf(day("2030-06-18")) },
    },
  });
}, 120_000);

const [, cellVote] = approvalSteps as unknown as PlannedStep[];
const vote = (resolution: string, occurredOn = "2025-08-14"): PlannedStep => {
  if (!cellVote) throw new Error("The vote of the cell is planned.");
  return { ...cellVote, fields: { ...cellVote.fields, resolution, occurredOn } };
};
const beforeTheCell = async (name: string): Promise<string> => {
  const caseId = await openVerifiedCase(name);
  await takeSteps(caseId, approvalSteps.slice(0, 1));
  return caseId;
};

type Sent = Readonly<Record<string, string>>;
const cellId = () => fixture.office.first.id;
const give = (number: string, fields: Sent = {}, actor = fixture.actors.cell) =>
  giveNumber(actor, {
    ...{ unitId: cellId(), kind: "NQ", number, datedOn: "2025-09-01", title: "Nghị quyết họp thường kỳ" },
    ...{ signer: "Trần Văn Ví Dụ", ...fields, requestId: newId() },
  });
const explain = (first: string, fields: Sent = {}, actor = fixture.actors.cell) =>
  explainGap(actor, {
    ...{ unitId: cellId(), kind: "NQ", of: term, first, last: "", reason: "spoiled", ...fields },
    requestId: newId(),
  });
const issue = (caseId: string, number: string) =>
  issuePaper(fixture.actors.cell, {
    ...{ caseId, form: "6-knd", number, datedOn: "14/08/2025", requestId: newId() },
  });
const bookOf = async (unitId = cellId(), kind = "NQ", actor: Actor = fixture.actors.cell) => {
  const view = await numberBook(actor, unitId, parseBook({ kind, of: term }), on);
  if (!view) throw new Error("The book is the actor's to see.");
  return view;
};
type Line = Awaited<ReturnType<typeof bookOf>>["lines"][number];
const numberOf = (line: Line) => (line.gap ? `${line.gap.first}–${line.gap.last}` : line.number);
const lineOf = async (number: string) => (await bookOf()).lines.find((line) => numberOf(line) === number);

describe("a book", () => {
  test("tells of each number its day, what it is of and whom, and a paper with its step stands once", async () => {
    const caseId = await beforeTheCell("Lý Thị Một Dòng");
    expect(codesOf(await issue(caseId, "03-NQ/CB"))).toBe("done");
    expect(codesOf(await takeStepAsPlanned(caseId, vote("03-NQ/CB")))).toBe("done");
    const { lines, unexplained } = await bookOf();
    expect(lines.map(numberOf)).toEqual(["1–2", "03-NQ/CB"]);
    expect(unexplained).toBe(2);
    expect(await lineOf("03-NQ/CB")).toMatchObject({
      datedOn: "2025-08-14",
      about: { what: "paper", title: expect.stringContaining("6-KNĐ") },
      people: [{ caseId, name: "Lý Thị Một Dòng" }],
      paper: { caseId },
    });
    const [unit] = (await numberBookList(fixture.actors.cell))?.units ?? [];
    expect(unit?.id).toBe(cellId());
    expect(unit?.books.filter(({ kind, firstDay }) => kind === "NQ" && firstDay === term)).toMatchObject([
      { documents: 1, last: "03", unexplained: 2, term: "Nhiệm kỳ 2025–2030" },
    ]);
  });

  test("tells why a number is left out, once somebody says so, and the last reason holds", async () => {
    expect(codesOf(await explain("1", { last: "2", reason: "blank" }))).toBe("done");
    expect((await bookOf()).unexplained).toBe(0);
    expect(codesOf(await explain("2", { reason: "other", words: "Dự thảo không ban hành" }))).toBe("done");
    const gaps = (await bookOf()).lines.flatMap(({ gap }) => gap ?? []);
    expect(gaps.map(({ first, last, reason }) => [first, last, reason?.reason, reason?.words ?? null])).toEqual([
      [1, 1, "blank", null],
      [2, 2, "other", "Dự thảo không ban hành"],
    ]);
  });

  test("has no reason for a number with a document, beyond the next one, or without the words it needs", async () => {
    expect(codesOf(await explain("3"))).toEqual(["gap-has-document"]);
    expect(codesOf(await explain("5"))).toEqual(["gap-beyond"]);
    expect(codesOf(await explain("2", { last: "1" }))).toEqual(["gap-reversed"]);
    expect(codesOf(await explain("2", { reason: "other" }))).toEqual(["gap-words-missing"]);
    expect(codesOf(await explain("4", { kind: "NQ/ĐH" }))).toEqual(["field-not-a-choice"]);
  });

  test("goes on behind several new numbers only where that is confirmed: a reason is never taken back", async () => {
    const reports = { kind: "BC" };
    expect(codesOf(await explain("1", { ...reports, last: "2" }))).toEqual(["gap-skips"]);
    expect((await bookOf(cellId(), "BC")).next).toBe("01-BC/CB");
    expect(codesOf(await explain("1", reports))).toBe("done");
    expect(codesOf(await explain("2", { ...reports, last: "12", skips: "on" }))).toBe("done");
    expect((await bookOf(cellId(), "BC")).next).toBe("13-BC/CB");
  });

  test("that has a spoiled number at its end gives the one after it next", async () => {
    expect(codesOf(await explain("4"))).toBe("done");
    expect((await bookOf()).next).toBe("05-NQ/CB");
    const caseId = await beforeTheCell("Lý Văn Số Kế Tiếp");
    const form = await stepForm(fixture.actors.cell, caseId, "recordCellVote", on);
    expect(form?.proposals).toMatchObject({ resolution: { number: "05-NQ/CB" }, minutes: { number: "01-BB/CB" } });
    expect(codesOf(await issue(caseId, "05-NQ/CB"))).toBe("done");
    const after = await stepForm(fixture.actors.cell, caseId, "recordCellVote", on);
    expect(after?.proposals.resolution).toEqual({ number: "05-NQ/CB", issuedOn: "2025-08-14" });
  });
});

describe("a number given on paper", () => {
  test("is refused to any other document, and free again once it is withdrawn", async () => {
    expect(codesOf(await give("06-NQ/CB"))).toBe("done");
    const caseId = await beforeTheCell("Lý Thị Số Giấy");
    expect(codesOf(await takeStepAsPlanned(caseId, vote("06-NQ/CB", "2025-09-01")))).toEqual(["number-taken"]);
    expect(codesOf(await takeStepAsPlanned(caseId, vote("06-NQ/CB")))).toEqual(["number-used-before"]);
    expect(codesOf(await issue(caseId, "06-NQ/CB"))).toEqual(["number-used-before"]);
    expect(codesOf(await give("06-NQ/CB"))).toEqual(["number-taken"]);
    const line = await lineOf("06-NQ/CB");
    expect(line).toMatchObject({
      about: { what: "given", title: "Nghị quyết họp thường kỳ" },
      signer: "Trần Văn Ví Dụ",
    });
    const givenId = line?.gap === null ? (line.givenId ?? "") : "";
    expect(await givenNumber(fixture.actors.cell, cellId(), givenId)).toMatchObject({ number: "06-NQ/CB" });
    const withdraw = () => withdrawNumber(fixture.actors.cell, { unitId: cellId(), givenId, requestId: newId() });
    expect(codesOf(await withdraw())).toBe("done");
    expect(codesOf(await withdraw())).toEqual(["given-number-gone"]);
    expect(await givenNumber(fixture.actors.cell, cellId(), givenId)).toBeNull();
    expect(codesOf(await takeStepAsPlanned(caseId, vote("06-NQ/CB")))).toBe("done");
    expect(await owner.givenNumber.count({ where: { id: givenId, withdrawnByName: { not: null } } })).toBe(1);
  });

  test("is refused to a paper issued on the same day", async () => {
    const caseId = await beforeTheCell("Lý Văn Cùng Ngày");
    expect(codesOf(await give("07-NQ/CB", { datedOn: "2025-08-14" }))).toBe("done");
    expect(codesOf(await issue(caseId, "07-NQ/CB"))).toEqual(["number-taken"]);
  });

  test("is written as documents are numbered, of a day that has come", async () => {
    expect(await give("Số 8")).toMatchObject({
      refusals: [{ code: "number-not-proper", facts: { right: "08-NQ/CB" } }],
    });
    expect(codesOf(await give("08-NQ/CB", { datedOn: "2999-01-01" }))).toEqual(["future-day"]);
    expect(codesOf(await give("08-NQ/CB", { datedOn: "2010-01-01" }))).toEqual(["books-begin-later"]);
  });

  test("of the committee is settled for the term; of a cell a person may say that its series began anew", async () => {
    const { committee } = fixture.actors;
    const unitId = fixture.office.organisation.id;
    const ofCommittee = { unitId, confirmation: "Đại hội mới" };
    expect(codesOf(await give("08-NQ/ĐU", { unitId }, committee))).toBe("done");
    expect(codesOf(await give("08-NQ/ĐU", { ...ofCommittee, datedOn: "2025-10-01" }, committee))).toEqual([
      "number-taken",
    ]);
    expect(codesOf(await give("07-NQ/CB", { datedOn: "2025-10-01" }))).toEqual(["number-used-before"]);
    expect(codesOf(await give("07-NQ/CB", { datedOn: "2025-10-01", confirmation: "Đại hội chi bộ" }))).toBe("done");
  });
});

describe("whoever is not of the unit", () => {
  test("neither sees its book nor records anything in it", async () => {
    const { office } = fixture;
    const stranger = office.actor(
      await office.person("Lê Văn Chi Bộ Hai", office.second),
      "cellSecretary",
      office.second,
    );
    const asked = parseBook({ kind: "NQ" });
    expect(await numberBook(stranger, cellId(), asked, on)).toBeNull();
    expect((await numberBookList(stranger))?.units.map(({ id }) => id)).toEqual([office.second.id]);
    expect(codesOf(await give("20-NQ/CB", {}, stranger))).toBe("not-found");
    expect(codesOf(await explain("1", {}, stranger))).toBe("not-found");
    expect(await numberBook(fixture.actors.cell, office.organisation.id, asked, on)).toBeNull();
    const member = office.actor(
      await office.person("Lê Thị Cấp Ủy", office.organisation),
      "committeeMember",
      office.organisation,
    );
    expect(await numberBookList(member)).toBeNull();
    expect(await numberBook(member, cellId(), asked, on)).toBeNull();
    const administrator = await fixture.administratorNamed("Lê Văn Quản Trị");
    expect(await numberBookList(administrator)).toBeNull();
    const counted = (actor: Actor) =>
      asActor(actor, (db) => db.$queryRaw`SELECT count(*)::integer AS rows FROM numbers_in_books(NULL, NULL)`);
    for (const actor of [stranger, member, administrator]) expect(await counted(actor)).toEqual([{ rows: 0 }]);
  });

  test("but the committee sees those of its cells, and of the superior what was numbered about its cases", async () => {
    const { committee, superior } = fixture.actors;
    expect((await bookOf(cellId(), "NQ", committee)).mayKeep).toBe(true);
    const caseId = await beforeTheCell("Lý Thị Cấp Trên");
    await takeSteps(caseId, [vote("30-NQ/CB"), ...approvalSteps.slice(2, 5)]);
    const above = fixture.office.superior.id;
    const decisions = await bookOf(above, "QĐ", committee);
    expect(decisions).toMatchObject({ mayKeep: false, unexplained: 0, next: null });
    expect(decisions.lines).toHaveLength(1);
    expect(await bookToKeep(committee, above, parseBook({ kind: "QĐ", of: term }), on)).toBeNull();
    expect(await numberBook(fixture.actors.cell, above, parseBook({ kind: "QĐ", of: term }), on)).toBeNull();
    expect((await numberBookList(superior))?.units.map(({ id }) => id)).toEqual([above]);
  });
});

test("a book has the days of the term of its own committee, the last day too, and so have the numbers of a case", async () => {
  const other = await buildOffice(owner);
  const { id: unitId, path } = other.organisation;
  const days = { from: dateOf(day("2020-06-01")), to: dateOf(day("2025-05-31")) };
  await owner.term.create({
    data: { ...{ id: newId(), unitId, path, name: "Nhiệm kỳ khác", resolution: "01-NQ/ĐH", target: 3 }, ...days },
  });
  const stranger = other.actor(await other.person("Lê Thị Đảng Bộ Khác", other.first), "cellSecretary", other.first);
  const daysOf = async (actor: Actor, id: string, at: string) =>
    (await numberBook(actor, id, parseBook({ kind: "NQ" }), day(at)))?.book;
  const ended = { firstDay: "2020-06-01", lastDay: "2025-05-31" };
  expect(await daysOf(stranger, other.first.id, "2025-05-01")).toEqual({ ...ended, term: "Nhiệm kỳ khác" });
  expect(await daysOf(stranger, other.first.id, "2025-05-31")).toEqual({ ...ended, term: "Nhiệm kỳ khác" });
  expect(await daysOf(stranger, other.first.id, "2025-06-01")).toMatchObject({ firstDay: "2025-01-01", term: null });
  const running = { firstDay: term, lastDay: "2030-06-18", term: "Nhiệm kỳ 2025–2030" };
  expect(await daysOf(fixture.actors.cell, cellId(), "2025-08-01")).toEqual(running);
  const caseId = await other.openCase(await other.person("Lê Văn Hồ Sơ", other.first), "dossier");
  const series = (at: string) =>
    owner.$queryRaw`SELECT first_day::text AS "firstDay", last_day::text AS "lastDay" FROM days_of_series(${caseId}::uuid, ${at}::date)`;
  expect(await series("2025-05-31")).toEqual([ended]);
  expect(await series("2025-06-01")).toEqual([{ firstDay: "2025-01-01", lastDay: "2025-12-31" }]);
});

test("twenty people who number at once get no number twice, and what is left out is listed without a reason", async () => {
  const { cell, committee } = fixture.actors;
  const cases: string[] = [];
  for (let at = 1; at <= 5; at += 1) cases.push(await beforeTheCell(`Mai Thị Song Song ${at}`));
  const letters: string[] = [];
  for (let at = 1; at <= 5; at += 1) letters.push(await openVerifiedCase(`Mai Văn Thư ${at}`));
  const unitId = fixture.office.organisation.id;
  const numbers = ["41", "42", "44", "45", "47"];
  const writers = numbers.flatMap((number, at) => {
    const [caseId = "", asking = ""] = [cases[at], letters[at]];
    return [
      async () =>
        stepCommands.recordCellVote(cell, {
          ...{ caseId, sequence: await sequenceOf(caseId), requestId: newId() },
          ...formValues(vote(`${number}-NQ/CB`)),
        }),
      () => issue(cases[(at + 1) % 5] ?? "", `${number}-NQ/CB`),
      () => give(`${number}-NQ/CB`),
      () => give(`${number}-CV/ĐU`, { unitId, kind: "CV" }, committee),
      () =>
        requestVerification(committee, {
          ...{ requestId: newId(), caseId: asking, agency: `Đảng ủy xã ${at}`, receivedOn: "2025-08-01" },
          requestNumber: `${number}-CV/ĐU`,
        }),
    ];
  });
  expect(writers.length).toBeGreaterThanOrEqual(20);
  const outcomes = await Promise.all(writers.map((write) => write()));
  expect(outcomes.map(codesOf).filter((code) => code === "done")).toHaveLength(10);
  const refused = outcomes.flatMap((outcome) => (outcome.kind === "done" ? [] : [codesOf(outcome)].flat()));
  expect([...new Set(refused)].sort()).toEqual(expect.arrayContaining(["number-taken"]));
  expect(refused.filter((code) => !["number-taken", "number-used-before"].includes(String(code)))).toEqual([]);
  for (const [view, mark] of [
    [await bookOf(), "NQ/CB"],
    [await bookOf(unitId, "CV", committee), "CV/ĐU"],
  ] as const) {
    const held = view.lines.flatMap((line) =>
      line.gap || line.ordinal < 41 || line.ordinal > 47 ? [] : [line.number],
    );
    expect(held).toEqual(numbers.map((number) => `${number}-${mark}`));
    const left = view.lines.flatMap(({ gap }) => (gap && gap.first > 41 && gap.last < 47 ? [gap] : []));
    expect(left).toEqual([
      { first: 43, last: 43, reason: null },
      { first: 46, last: 46, reason: null },
    ]);
  }
});

test("reasons are added to and never changed, and of a number given on paper only that it was withdrawn", async () => {
  await expect(owner.$executeRaw`UPDATE "GapReason" SET words = 'x'`).rejects.toThrow(/append-only/);
  await expect(
    asActor(fixture.actors.cell, (db) => db.$executeRaw`UPDATE "GivenNumber" SET title = 'x'`),
  ).rejects.toThrow(/permission denied/);
});
