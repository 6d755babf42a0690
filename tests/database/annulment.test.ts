import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { stepCommands } from "../../lib/admissions/commands";
import { auditedCaseView, stepForm } from "../../lib/admissions/queries";
import { requestVerification } from "../../lib/dossier/verification/request-commands";
import { day, dayOrNull } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { historyDifferences } from "../../lib/server/history-differences";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { approvalSteps, mentoringSteps, type PlannedStep, recognitionSteps } from "../support/planned-steps";

const owner = useOwner(useDatabase().url);
let fixture: CommitteeFixture;
let deputy: Actor;
const { sequenceOf, takeStep, nominateCase, openVerifiedCase, takeSteps } = caseDriver(owner, () => fixture);

beforeAll(async () => {
  fixture = await buildCommittee(owner);
  const { organisation } = fixture.office;
  const person = await fixture.office.person("Đỗ Thị Soát Lại", organisation);
  deputy = fixture.office.actor(person, "committeeDeputySecretary", organisation);
});

const annulAs = async (actor: Actor, caseId: string) =>
  stepCommands.annulStep(actor, {
    caseId,
    sequence: await sequenceOf(caseId),
    occurredOn: "2026-11-20",
    reason: "Ghi nhầm ngày",
    provision: "Biên bản số 5",
    requestId: newId(),
  });
const annul = async (caseId: string) => expect(codesOf(await annulAs(deputy, caseId))).toBe("done");

/** Everything stored about a case except row ids. */
const picture = async (caseId: string) => {
  const { person, deadlines, mentorships, ...row } = await owner.admissionCase.findUniqueOrThrow({
    where: { id: caseId },
    include: {
      deadlines: { orderBy: { kind: "asc" } },
      mentorships: { orderBy: { id: "asc" } },
      person: { include: { standings: { orderBy: { id: "asc" } } } },
    },
  });
  const holding = <Row extends { from: Date; to: Date | null }>({ from, to }: Row) => to === null || to > from;
  return {
    ...row,
    sequence: null,
    deadlines: deadlines.map(({ kind, dueOn }) => [kind, dayOrNull(dueOn)]),
    mentors: mentorships.filter(holding).map(({ personId, from, to }) => [personId, dayOrNull(from), dayOrNull(to)]),
    standings: person.standings.filter(holding).map(({ kind, from, to }) => [kind, dayOrNull(from), dayOrNull(to)]),
  };
};

describe("a step recorded by mistake is annulled", () => {
  test("one after another, and each time the case is as before the step", async () => {
    const caseId = await openVerifiedCase("Đặng Thị Quay Lại");
    const pictures = [await picture(caseId)];
    const way = [...approvalSteps, ...recognitionSteps];
    for (const step of way) {
      await takeSteps(caseId, [step]);
      pictures.push(await picture(caseId));
    }
    for (const [index, step] of [...way.entries()].reverse()) {
      await annul(caseId);
      expect([step.step, await picture(caseId)]).toEqual([step.step, pictures[index]]);
    }
    expect(await historyDifferences(owner)).toEqual([]);
  }, 240_000);

  test("down to the nomination but no further, and then all steps can be taken again", async () => {
    const caseId = await openVerifiedCase("Đặng Văn Từ Đầu");
    const { length } = await owner.transition.findMany({ where: { caseId } });
    for (let step = 1; step < length; step += 1) await annul(caseId);
    expect(await picture(caseId)).toMatchObject({
      stage: "nomination",
      standings: [["nonMember", "2021-03-01", null]],
      mentors: [],
    });
    expect(codesOf(await annulAs(deputy, caseId))).toEqual(["nothing-to-annul"]);
    expect(await owner.transition.count({ where: { caseId } })).toBe(2 * length - 1);
    await takeSteps(caseId, mentoringSteps);
    expect((await picture(caseId)).standings.map(([kind]) => kind)).toEqual(["nonMember", "sympathiser"]);
    expect(await historyDifferences(owner)).toEqual([]);
  }, 120_000);

  test("by a deputy secretary who did not record it, and the form names the step", async () => {
    const caseId = await openVerifiedCase("Đặng Văn Tự Hủy");
    expect(codesOf(await annulAs(fixture.actors.committee, caseId))).toEqual(["own-act"]);
    expect(codesOf(await annulAs(fixture.actors.cell, caseId))).toEqual(["not-permitted"]);
    const form = await stepForm(deputy, caseId, "annulStep", day("2026-11-20"));
    expect(form?.annuls).toMatchObject({ step: "sendToVerification", on: "2025-07-07" });
    const mine = async (actor: Actor) =>
      (await auditedCaseView(actor, caseId, day("2026-11-20")))?.open.find(({ step }) => step === "annulStep")?.mine;
    expect([await mine(deputy), await mine(fixture.actors.committee)]).toEqual([true, false]);
  });

  test("and letters of the verification it brings back may be dated from the day the history was sent", async () => {
    const caseId = await openVerifiedCase("Đặng Văn Chứng Nhận Nhầm");
    await takeSteps(caseId, approvalSteps.slice(0, 1));
    await annul(caseId);
    const request = (receivedOn: string) =>
      requestVerification(deputy, { requestId: newId(), caseId, agency: "Đảng ủy xã", receivedOn });
    expect(codesOf(await request("2025-07-06"))).toEqual(["before-its-stage"]);
    expect(codesOf(await request("2025-07-07"))).toBe("done");
  });

  test("and stays in the history with the name of the person who annulled it and the reason", async () => {
    const caseId = await nominateCase("Đặng Thị Gạch Ngang");
    const listed = {
      step: "listSympathiser",
      by: "cell",
      fields: { occurredOn: "2025-02-10", resolution: "11-NQ/CB" },
      members: { mentorId: "mentor" },
    } as const;
    await takeSteps(caseId, [listed]);
    const before = await owner.transition.findMany({ where: { caseId }, orderBy: { sequence: "asc" } });
    await annul(caseId);
    const after = await owner.transition.findMany({ where: { caseId }, orderBy: { sequence: "asc" } });
    expect(after.slice(0, 2)).toEqual(before);
    const view = await auditedCaseView(fixture.actors.cell, caseId, day("2026-11-20"));
    expect(view?.history.map(({ annulled }) => annulled?.name ?? null)).toEqual([null, "Đỗ Thị Soát Lại", null]);
    expect(view?.history.at(-1)?.stated).toMatchObject({ reason: "Ghi nhầm ngày", provision: "Biên bản số 5" });
    expect(view?.papers).toEqual([]);
    const [standing, ...others] = await owner.standing.findMany({
      where: { person: { cases: { some: { id: caseId } } }, kind: "sympathiser" },
    });
    expect([dayOrNull(standing?.from ?? null), dayOrNull(standing?.to ?? null), others]).toEqual([
      "2025-02-10",
      "2025-02-10",
      [],
    ]);
  });

  test("once: of two deputies acting at the same time one annuls it and the other is refused", async () => {
    const caseId = await openVerifiedCase("Đặng Văn Hai Người");
    const answers = await Promise.all([annulAs(deputy, caseId), annulAs(deputy, caseId)]);
    expect(answers.map(codesOf).sort()).toEqual([["case-moved"], "done"]);
  });

  test("also when it is a transfer, an annulled admission or a pause", async () => {
    const caseId = await openVerifiedCase("Đặng Thị Nhầm Lẫn");
    const way = approvalSteps.map((each) =>
      each.step === "recordDecision" ? { ...each, fields: { ...each.fields, number: "777-QĐ/ĐU" } } : each,
    );
    await takeSteps(caseId, way);
    const probation = await picture(caseId);
    const annulled: PlannedStep = {
      step: "annulAdmission",
      by: "superior",
      fields: {
        occurredOn: "2025-11-03",
        number: "09-QĐ/ĐU",
        reason: "Nhầm hồ sơ",
        provision: "BB 1",
        redo: "dossier",
      },
    };
    const away: PlannedStep = {
      step: "transferAway",
      by: "committee",
      fields: {
        occurredOn: "2025-11-03",
        number: "9",
        destination: "Nhầm hồ sơ",
        competent: "same",
        transferredOn: "2025-11-03",
      },
    };
    for (const step of [annulled, away]) {
      await takeSteps(caseId, [step]);
      await annul(caseId);
      expect(await picture(caseId)).toEqual(probation);
    }
    const other = await nominateCase("Đặng Văn Nghỉ Nhầm");
    await takeSteps(other, [{ step: "pause", by: "cell", fields: { occurredOn: "2025-02-05", reason: "Nhầm hồ sơ" } }]);
    await annul(other);
    expect((await picture(other)).nextStep).toBe("listSympathiser");
  });
});

/** Random numbers with a fixed seed, so that the test is the same in each run. */
const chances = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

test("after annulments at random points every case agrees with its history", async () => {
  const chance = chances(2026);
  for (let number = 1; number <= 2; number += 1) {
    const caseId = await openVerifiedCase(`Đặng Thị Ngẫu Nhiên ${number}`);
    const way = [...approvalSteps, ...recognitionSteps].map((each) =>
      /^record(Decision|Recognition)$/.test(each.step)
        ? { ...each, fields: { ...each.fields, number: `${each.step === "recordDecision" ? 90 : 95}${number}-QĐ/ĐU` } }
        : each,
    );
    for (let at = 0; at < way.length; ) {
      if (at > 0 && chance() < 0.3) {
        await annul(caseId);
        at -= 1;
      } else {
        await takeSteps(caseId, way.slice(at, at + 1));
        at += 1;
      }
    }
    expect((await picture(caseId)).stage).toBe("official");
  }
  expect(await historyDifferences(owner)).toEqual([]);
  expect(codesOf(await takeStep(await nominateCase("Đặng Thị Sau Cùng"), approvalSteps[0] as PlannedStep))).toEqual([
    "step-out-of-order",
  ]);
}, 240_000);

test("the check finds a row that does not follow from the history", async () => {
  const caseId = await nominateCase("Đặng Văn Sai Sổ");
  await owner.admissionCase.update({ where: { id: caseId }, data: { nextStep: "permitStart" } });
  expect(await historyDifferences(owner)).toEqual([
    `${caseId}: nextStep is "permitStart", and its history says "listSympathiser"`,
  ]);
});

test("the check compares the number of a decision, an open return, and what a deadline rests on", async () => {
  const caseId = await openVerifiedCase("Đặng Văn Đối Chiếu");
  await takeSteps(caseId, approvalSteps.slice(0, 2));
  const { cites } = await owner.deadline.findFirstOrThrow({ where: { caseId } });
  const returned = { decisionNumber: "9-QĐ/ĐU", returnedBy: newId() };
  await owner.admissionCase.update({ where: { id: caseId }, data: returned });
  await owner.deadline.updateMany({ where: { caseId }, data: { cites: { instrument: "ĐL", clause: "4" } } });
  const found = (await historyDifferences(owner)).filter((line) => line.startsWith(caseId)).join("\n");
  for (const name of ["decisionNumber", "returnedBy", "deadlines"]) expect(found).toContain(`${name} is`);
  await owner.admissionCase.update({ where: { id: caseId }, data: { decisionNumber: null, returnedBy: null } });
  await owner.deadline.updateMany({ where: { caseId }, data: { cites: cites ?? {} } });
});
