import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { stepCommands } from "../../lib/admissions/commands";
import { auditedCaseView, stepForm } from "../../lib/admissions/queries";
import { day, dayOrNull } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { historyDifferences } from "../../lib/server/history-differences";
import { buildCompany, type Company } from "../support/company";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office";
import { codesOf, walkerIn } from "../support/walker";
import { approval, mentoring, recognition, type WayStep } from "../support/way";

const owner = useOwner(useDatabase().url);
let house: Company;
let deputy: Actor;
const { sequenceOf, send, notice, toApproval, walk } = walkerIn(owner, () => house);

beforeAll(async () => {
  house = await buildCompany(owner);
  const { organisation } = house.office;
  const person = await house.office.person("Đỗ Thị Soát Lại", organisation);
  deputy = house.office.actor(person, "committeeDeputySecretary", organisation);
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

/** Everything a case shows of itself, but for the numbers of its rows. */
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
  test("step by step back, each time as if the step had not been", async () => {
    const caseId = await toApproval("Đặng Thị Quay Lại");
    const pictures = [await picture(caseId)];
    const way = [...approval, ...recognition];
    for (const step of way) {
      await walk(caseId, [step]);
      pictures.push(await picture(caseId));
    }
    for (const [index, step] of [...way.entries()].reverse()) {
      await annul(caseId);
      expect([step.step, await picture(caseId)]).toEqual([step.step, pictures[index]]);
    }
    expect(await historyDifferences(owner)).toEqual([]);
  }, 240_000);

  test("down to the notice and no further, and the way can be walked again", async () => {
    const caseId = await toApproval("Đặng Văn Từ Đầu");
    const { length } = await owner.transition.findMany({ where: { caseId } });
    for (let step = 1; step < length; step += 1) await annul(caseId);
    expect(await picture(caseId)).toMatchObject({
      stage: "nomination",
      standings: [["nonMember", "2021-03-01", null]],
      mentors: [],
    });
    expect(codesOf(await annulAs(deputy, caseId))).toEqual(["nothing-to-annul"]);
    expect(await owner.transition.count({ where: { caseId } })).toBe(2 * length - 1);
    await walk(caseId, mentoring);
    expect((await picture(caseId)).standings.map(([kind]) => kind)).toEqual(["nonMember", "sympathiser"]);
    expect(await historyDifferences(owner)).toEqual([]);
  }, 120_000);

  test("by a deputy secretary who did not record it; the form says what will be taken back", async () => {
    const caseId = await toApproval("Đặng Văn Tự Hủy");
    expect(codesOf(await annulAs(house.actors.committee, caseId))).toEqual(["own-act"]);
    expect(codesOf(await annulAs(house.actors.cell, caseId))).toEqual(["not-permitted"]);
    const form = await stepForm(deputy, caseId, "annulStep", day("2026-11-20"));
    expect(form?.annuls).toMatchObject({ step: "sendToVerification", on: "2025-07-07" });
    const mine = async (actor: Actor) =>
      (await auditedCaseView(actor, caseId, day("2026-11-20")))?.open.find(({ step }) => step === "annulStep")?.mine;
    expect([await mine(deputy), await mine(house.actors.committee)]).toEqual([true, false]);
  });

  test("and stays in the history, marked with who annulled it and why, never edited", async () => {
    const caseId = await notice("Đặng Thị Gạch Ngang");
    const listed = {
      step: "listSympathiser",
      by: "cell",
      states: { occurredOn: "2025-02-10", resolution: "11", mentorId: "@mentor" },
    } as const;
    await walk(caseId, [listed]);
    const before = await owner.transition.findMany({ where: { caseId }, orderBy: { sequence: "asc" } });
    await annul(caseId);
    const after = await owner.transition.findMany({ where: { caseId }, orderBy: { sequence: "asc" } });
    expect(after.slice(0, 2)).toEqual(before);
    const view = await auditedCaseView(house.actors.cell, caseId, day("2026-11-20"));
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

  test("once: of two deputies in the same second one annuls it, and the other is told", async () => {
    const caseId = await toApproval("Đặng Văn Hai Người");
    const answers = await Promise.all([annulAs(deputy, caseId), annulAs(deputy, caseId)]);
    expect(answers.map(codesOf).sort()).toEqual([["case-moved"], "done"]);
  });

  test("also a departure, an annulled admission and a pause", async () => {
    const caseId = await toApproval("Đặng Thị Nhầm Lẫn");
    const way = approval.map((each) =>
      each.step === "recordDecision" ? { ...each, states: { ...each.states, number: "777-QĐ/ĐU" } } : each,
    );
    await walk(caseId, way);
    const probation = await picture(caseId);
    const annulled: WayStep = {
      step: "annulAdmission",
      by: "superior",
      states: { occurredOn: "2025-11-03", number: "9", reason: "Nhầm hồ sơ", provision: "BB 1", redo: "dossier" },
    };
    const away: WayStep = {
      step: "transferAway",
      by: "committee",
      states: {
        occurredOn: "2025-11-03",
        number: "9",
        destination: "Nhầm hồ sơ",
        competent: "same",
        transferredOn: "2025-11-03",
      },
    };
    for (const step of [annulled, away]) {
      await walk(caseId, [step]);
      await annul(caseId);
      expect(await picture(caseId)).toEqual(probation);
    }
    const other = await notice("Đặng Văn Nghỉ Nhầm");
    await walk(other, [{ step: "pause", by: "cell", states: { occurredOn: "2025-02-05", reason: "Nhầm hồ sơ" } }]);
    await annul(other);
    expect((await picture(other)).nextStep).toBe("listSympathiser");
  });
});

/** A small generator with a fixed beginning: the same tests every time. */
const chances = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

test("after annulments here and there on the whole way, every case and its history agree", async () => {
  const chance = chances(2026);
  for (let number = 1; number <= 2; number += 1) {
    const caseId = await toApproval(`Đặng Thị Ngẫu Nhiên ${number}`);
    const way = [...approval, ...recognition].map((each) =>
      /^record(Decision|Recognition)$/.test(each.step)
        ? { ...each, states: { ...each.states, number: `${each.step} ${number}` } }
        : each,
    );
    for (let at = 0; at < way.length; ) {
      if (at > 0 && chance() < 0.3) {
        await annul(caseId);
        at -= 1;
      } else {
        await walk(caseId, way.slice(at, at + 1));
        at += 1;
      }
    }
    expect((await picture(caseId)).stage).toBe("official");
  }
  expect(await historyDifferences(owner)).toEqual([]);
  expect(codesOf(await send(await notice("Đặng Thị Sau Cùng"), approval[0] as WayStep))).toEqual(["step-out-of-order"]);
}, 240_000);

test("a row that does not follow from the history is found", async () => {
  const caseId = await notice("Đặng Văn Sai Sổ");
  await owner.admissionCase.update({ where: { id: caseId }, data: { nextStep: "permitStart" } });
  expect(await historyDifferences(owner)).toEqual([
    `${caseId}: nextStep is "permitStart", and its history says "listSympathiser"`,
  ]);
});
