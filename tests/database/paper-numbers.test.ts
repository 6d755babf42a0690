import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { stepCommands } from "../../lib/admissions/commands";
import { requestVerification } from "../../lib/dossier/verification/request-commands";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";
import { approvalSteps, mentoringSteps, type PlannedStep } from "../support/planned-steps";

const database = useDatabase();
const owner = useOwner(database.url);

let fixture: CommitteeFixture;
const { openVerifiedCase, nominateCase, takeStepAsPlanned, takeSteps, sequenceOf, formValues } = caseDriver(
  owner,
  () => fixture,
);

beforeAll(async () => {
  fixture = await buildCommittee(owner);
  const { id: unitId, path } = fixture.office.organisation;
  const term = { unitId, path, name: "Nhiệm kỳ 2025–2030", resolution: "01-NQ/ĐH", target: 6 };
  await owner.term.create({
    data: { ...term, id: newId(), from: dateOf(day("2025-06-18")), to: dateOf(day("2030-06-18")) },
  });
}, 120_000);

const [, cellVote, committeeVote, sending, decision] = approvalSteps as unknown as PlannedStep[];
const stating = (planned: PlannedStep | undefined, fields: Readonly<Record<string, string>>): PlannedStep => {
  if (!planned) throw new Error("No such step is planned.");
  return { ...planned, fields: { ...planned.fields, ...fields } };
};
const beforeTheCell = async (name: string): Promise<string> => {
  const caseId = await openVerifiedCase(name);
  await takeSteps(caseId, approvalSteps.slice(0, 1));
  return caseId;
};
const noOf = (planned: PlannedStep | undefined): string => String(Number(planned?.fields.present) - 1);
const vote = (resolution: string, occurredOn = "2025-08-14") => stating(cellVote, { resolution, occurredOn });

describe("two people never share", () => {
  test("a resolution of the cell: of one day never, of another day of the term only where a person confirms a new series", async () => {
    const first = await beforeTheCell("Đặng Thị Một Số");
    const second = await beforeTheCell("Đặng Văn Hai Người");
    expect(codesOf(await takeStepAsPlanned(first, vote("70-NQ/CB")))).toBe("done");
    expect(codesOf(await takeStepAsPlanned(second, vote("70-NQ/CB")))).toEqual(["number-taken"]);
    const confirmation = "Đại hội chi bộ ngày 15/08/2025";
    const stated = stating(vote("70-NQ/CB"), { confirmation });
    expect(codesOf(await takeStepAsPlanned(second, stated))).toEqual(["number-taken"]);
    expect(codesOf(await takeStepAsPlanned(second, vote("70-NQ/CB", "2025-08-18")))).toEqual(["number-used-before"]);
    expect(await owner.vote.count({ where: { caseId: second } })).toBe(0);
    const later = stating(vote("70-NQ/CB", "2025-08-18"), { confirmation });
    expect(codesOf(await takeStepAsPlanned(second, later))).toBe("done");
  });

  test("a resolution of the committee or a submission, whatever is confirmed within the term", async () => {
    const [first, second] = [await beforeTheCell("Đặng Thị Đảng Ủy"), await beforeTheCell("Đặng Văn Đảng Ủy")];
    for (const caseId of [first, second]) await takeSteps(caseId, [vote("15-NQ/CB")]);
    const confirmation = "Đã đối chiếu";
    const resolved = (number: string, on: string) =>
      stating(committeeVote, { resolution: number, occurredOn: on, confirmation });
    expect(codesOf(await takeStepAsPlanned(first, resolved("80-NQ/ĐU", "2025-08-20")))).toBe("done");
    expect(codesOf(await takeStepAsPlanned(second, resolved("80-NQ/ĐU", "2025-08-21")))).toEqual(["number-taken"]);
    expect(codesOf(await takeStepAsPlanned(second, resolved("81-NQ/ĐU", "2025-08-21")))).toBe("done");
    const sent = (number: string) => stating(sending, { number, occurredOn: "2025-08-22", confirmation });
    expect(codesOf(await takeStepAsPlanned(first, sent("80-TTr/ĐU")))).toBe("done");
    expect(codesOf(await takeStepAsPlanned(second, sent("80-TTr/ĐU")))).toEqual(["number-taken"]);
    expect(codesOf(await takeStepAsPlanned(second, sent("80-CV/ĐU")))).toBe("done");
    const decided = (number: string) => stating(decision, { number });
    expect(codesOf(await takeStepAsPlanned(first, decided("880-QĐ/ĐU")))).toBe("done");
    expect(codesOf(await takeStepAsPlanned(second, decided("880-QĐ/ĐU")))).toEqual(["decision-of-another"]);
  });

  test("a number recorded by both in the same second: one is refused", async () => {
    const cases = [await beforeTheCell("Đặng Thị Cùng Lúc"), await beforeTheCell("Đặng Văn Cùng Lúc")];
    const send = async (caseId: string, actor: Actor) =>
      stepCommands.recordCellVote(actor, {
        ...{ caseId, sequence: await sequenceOf(caseId), requestId: newId() },
        ...formValues(vote("90-NQ/CB")),
      });
    const outcomes = await Promise.all(cases.map((caseId) => send(caseId, fixture.actors.cell)));
    expect(outcomes.map(codesOf).map(String).sort()).toEqual(["done", "number-taken"]);
    expect(await owner.vote.count({ where: { resolution: "90-NQ/CB" } })).toBe(1);
  });
});

test("another superior committee may issue a decision of the same number on the same day", async () => {
  const caseId = await beforeTheCell("Đặng Thị Trùng Số");
  await takeSteps(caseId, approvalSteps.slice(1, 4));
  const elsewhere = await buildOffice(owner);
  const theirs = await elsewhere.openCase(await elsewhere.person("Hà Thị Nơi Khác", elsewhere.first), "ceremony");
  const decidedOn = dateOf(day(decision?.fields.occurredOn ?? ""));
  const decided = { decisionNumber: "888-QĐ/ĐU", decisionOn: decidedOn };
  await owner.admissionCase.update({ where: { id: theirs }, data: decided });
  expect(codesOf(await takeStepAsPlanned(caseId, stating(decision, { number: "888-QĐ/ĐU" })))).toBe("done");
});

describe("a decision that has the number and the day of another", () => {
  const upToDecision = async (name: string): Promise<string> => {
    const caseId = await beforeTheCell(name);
    await takeSteps(caseId, approvalSteps.slice(1, 4));
    return caseId;
  };
  const decidedBySuperior = (number: string) =>
    stating(decision, { number, occurredOn: "2025-10-06", lateReason: "Chờ ý kiến" });

  test("is recorded where the committee issued the one and the superior the other", async () => {
    const [above, own] = [await upToDecision("Đặng Thị Cấp Trên"), await upToDecision("Đặng Văn Tự Quyết")];
    expect(codesOf(await takeStepAsPlanned(above, decidedBySuperior("91-QĐ/ĐU")))).toBe("done");
    const { id: unitId, path } = fixture.office.organisation;
    const days = { from: dateOf(day("2025-10-06")), to: dateOf(day("2025-10-07")) };
    const grounds = { paper: "QĐ 12-QĐ/ĐU", endPaper: "QĐ 20-QĐ/ĐU", members: 120, goodYears: 3 };
    await owner.delegation.create({ data: { id: newId(), unitId, path, ...days, ...grounds } });
    const fields = { occurredOn: "2025-10-06", number: "91-QĐ/ĐU", lateReason: "Chờ ủy quyền" };
    const issued = (caseId: string) => takeStepAsPlanned(caseId, { step: "issueDecision", by: "committee", fields });
    expect(codesOf(await issued(own))).toBe("done");
    expect(codesOf(await issued(await upToDecision("Đặng Thị Hai Quyết Định")))).toEqual(["decision-of-another"]);
  });

  test("is recorded where that one had been recorded of the wrong person and was annulled", async () => {
    const [wrong, right] = [await upToDecision("Đặng Thị Nhầm Người"), await upToDecision("Đặng Văn Đúng Người")];
    const decided = stating(decision, { number: "92-QĐ/ĐU" });
    expect(codesOf(await takeStepAsPlanned(wrong, decided))).toBe("done");
    expect(codesOf(await takeStepAsPlanned(right, decided))).toEqual(["decision-of-another"]);
    const fields = { occurredOn: "2025-09-15", reason: "Ghi nhầm người", provision: "Biên bản ngày 15/09/2025" };
    expect(codesOf(await takeStepAsPlanned(wrong, { step: "annulStep", by: "committee", fields }))).toBe("done");
    expect(codesOf(await takeStepAsPlanned(right, decided))).toBe("done");
  });
});

test("one number stands for one document also within a case, and an annulled step frees it", async () => {
  const caseId = await beforeTheCell("Đặng Thị Ghi Nhầm");
  const other = await beforeTheCell("Đặng Văn Đúng Số");
  expect(codesOf(await takeStepAsPlanned(caseId, vote("60-NQ/CB")))).toBe("done");
  expect(codesOf(await takeStepAsPlanned(other, vote("60-NQ/CB")))).toEqual(["number-taken"]);
  const annulment: PlannedStep = {
    step: "annulStep",
    by: "committee",
    fields: { occurredOn: "2025-08-15", reason: "Ghi nhầm người", provision: "Biên bản ngày 15/08/2025" },
  };
  expect(codesOf(await takeStepAsPlanned(caseId, annulment))).toBe("done");
  expect(codesOf(await takeStepAsPlanned(other, vote("60-NQ/CB")))).toBe("done");
  expect(codesOf(await takeStepAsPlanned(caseId, vote("60-NQ/CB")))).toEqual(["number-taken"]);
});

test("a list of the cell may be about several people, on one day and by the same number", async () => {
  const [first, second] = [await nominateCase("Đặng Thị Danh Sách"), await nominateCase("Đặng Văn Danh Sách")];
  const list = (occurredOn: string) => stating(mentoringSteps[0], { resolution: "50-NQ/CB", occurredOn });
  expect(codesOf(await takeStepAsPlanned(first, list("2025-07-10")))).toBe("done");
  expect(codesOf(await takeStepAsPlanned(second, list("2025-07-11")))).toEqual(["number-used-before"]);
  expect(codesOf(await takeStepAsPlanned(second, list("2025-07-10")))).toBe("done");
});

describe("a letter that asks for a verification", () => {
  const ask = (caseId: string, fields: Readonly<Record<string, string>>) =>
    requestVerification(fixture.actors.committee, {
      ...{ requestId: newId(), caseId, agency: "Đảng ủy xã Mẫu", receivedOn: "2025-08-01", ...fields },
    });

  test("has a number of its own, written as documents are numbered", async () => {
    const [first, second] = [await openVerifiedCase("Đặng Thị Công Văn"), await openVerifiedCase("Đặng Văn Công Văn")];
    expect(await ask(first, { requestNumber: "Công văn số 31/CV-ĐU" })).toMatchObject({
      refusals: [{ code: "number-not-proper", field: "requestNumber", facts: { right: "31-CV/ĐU" } }],
    });
    expect(codesOf(await ask(first, { requestNumber: "31-CV/ĐU" }))).toBe("done");
    expect(codesOf(await ask(second, { requestNumber: "31-CV/ĐU", receivedOn: "2025-08-04" }))).toEqual([
      "number-taken",
    ]);
    expect(codesOf(await ask(second, { requestNumber: "31-CV/ĐU", agency: "Đảng ủy phường Mẫu" }))).toEqual([
      "number-taken",
    ]);
    expect(await owner.verification.count({ where: { caseId: second, requestNumber: "31-CV/ĐU" } })).toBe(0);
    expect(codesOf(await ask(second, { requestNumber: "31-GGT/ĐU", agency: "Đảng ủy phường Mẫu" }))).toBe("done");
  });

  test("may ask one agency about several people", async () => {
    const [first, second] = [
      await openVerifiedCase("Đặng Thị Chung Thư"),
      await openVerifiedCase("Đặng Văn Chung Thư"),
    ];
    expect(codesOf(await ask(first, { requestNumber: "32-CV/ĐU" }))).toBe("done");
    expect(codesOf(await ask(second, { requestNumber: "32-CV/ĐU" }))).toBe("done");
  });

  test("never has the number of a submission of the committee", async () => {
    const caseId = await openVerifiedCase("Đặng Thị Một Loại");
    const sent = await beforeTheCell("Đặng Văn Một Loại");
    expect(codesOf(await ask(caseId, { requestNumber: "33-CV/ĐU" }))).toBe("done");
    await takeSteps(sent, [vote("33-NQ/CB"), stating(committeeVote, { resolution: "33-NQ/ĐU" })]);
    expect(codesOf(await takeStepAsPlanned(sent, stating(sending, { number: "33-CV/ĐU" })))).toEqual(["number-taken"]);
  });
});

test("minutes of a failed vote are of one meeting, which may have voted on several people; no other day has their number", async () => {
  const failed = (minutes: string, occurredOn = "2025-08-14") =>
    stating(cellVote, { resolution: "", minutes, occurredOn, yes: "1", no: noOf(cellVote) });
  const [first, second] = [await beforeTheCell("Đặng Thị Không Đạt"), await beforeTheCell("Đặng Văn Không Đạt")];
  const third = await beforeTheCell("Đặng Thị Hôm Sau");
  expect(codesOf(await takeStepAsPlanned(first, failed("Biên bản số 41")))).toEqual(["number-not-proper"]);
  expect(codesOf(await takeStepAsPlanned(first, failed("41-BB/CB")))).toBe("done");
  expect(codesOf(await takeStepAsPlanned(second, failed("41-BB/CB")))).toBe("done");
  expect(codesOf(await takeStepAsPlanned(third, failed("41-BB/CB", "2025-08-15")))).toEqual(["number-used-before"]);
  const report = (number: string): PlannedStep => ({
    step: "reportFailedVote",
    by: "committee",
    fields: { occurredOn: "2025-08-18", number },
  });
  expect(codesOf(await takeStepAsPlanned(first, report("42-BC/CB")))).toBe("done");
  expect(codesOf(await takeStepAsPlanned(second, report("42-BC/CB")))).toEqual(["number-taken"]);
});

test("what an older database has recorded is registered by the migration, and stays as it is where two have one number", async () => {
  const [first, second] = [await openVerifiedCase("Đặng Thị Cơ Sở Cũ"), await openVerifiedCase("Đặng Văn Cơ Sở Cũ")];
  const { path, id: unitId } = fixture.office.organisation;
  const ask = (caseId: string, agency: string) =>
    owner.verification.create({
      data: {
        ...{ id: newId(), caseId, path, agency, abroad: false, requestNumber: "77-CV/ĐU" },
        receivedOn: dateOf(day("2025-08-01")),
      },
    });
  const asked = [
    await ask(first, "Đảng ủy xã A"),
    await ask(second, "Đảng ủy xã A"),
    await ask(second, "Đảng ủy xã B"),
  ];
  const old = { unitId, path, name: "Nhiệm kỳ 2020–2025", resolution: "NQ 01-NQ/ĐH (khóa 2020–2025)", target: 6 };
  const days = { from: dateOf(day("2020-06-18")), to: dateOf(day("2025-06-18")) };
  const term = await owner.term.create({ data: { ...old, ...days, id: newId() } });
  const migration = readFileSync("prisma/migrations/20261128000300_numbers_of_letters_and_terms/migration.sql", "utf8");
  await database.owner.query(migration.slice(migration.indexOf("-- What is recorded so far")));
  const kept = await owner.paperNumber.findMany({ where: { verificationId: { in: asked.map(({ id }) => id) } } });
  expect(kept.map(({ verificationId }) => asked.findIndex(({ id }) => id === verificationId)).sort()).toEqual([0, 1]);
  expect(await owner.paperNumber.findMany({ where: { termId: term.id } })).toMatchObject([
    { kind: "NQ/ĐH", number: "01", datedOn: days.from },
  ]);
  expect(await owner.verification.count({ where: { requestNumber: "77-CV/ĐU" } })).toBe(3);
});

test("the register of numbers is reached by its functions only", async () => {
  await expect(
    owner.$transaction([
      owner.$executeRaw`SET LOCAL ROLE nguon_app`,
      owner.$queryRaw`SELECT count(*) FROM "PaperNumber"`,
    ]),
  ).rejects.toThrow(/permission denied/);
});
