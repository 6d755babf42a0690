import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { stepCommands } from "../../lib/admissions/commands";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { approvalSteps, mentoringSteps, type PlannedStep } from "../support/planned-steps";

const owner = useOwner(useDatabase().url);

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

test("the register of numbers is reached by its two functions only", async () => {
  await expect(
    owner.$transaction([
      owner.$executeRaw`SET LOCAL ROLE nguon_app`,
      owner.$queryRaw`SELECT count(*) FROM "PaperNumber"`,
    ]),
  ).rejects.toThrow(/permission denied/);
});
