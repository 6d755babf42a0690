import { beforeAll, describe, expect, test } from "vitest";
import { stepCommands } from "../../lib/admissions/commands";
import { nominate } from "../../lib/admissions/nominate-commands";
import { auditedCaseView, stepForm } from "../../lib/admissions/queries";
import { day, dayOrNull } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { buildCompany, type Company } from "../support/company";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office";
import { codesOf, walkerIn } from "../support/walker";
import { approval, mentoring, nomination, recognition, type WayStep } from "../support/way";

const owner = useOwner(useDatabase().url);
let house: Company;
beforeAll(async () => {
  house = await buildCompany(owner);
});

const { named, sequenceOf, send, notice, walk, toApproval } = walkerIn(owner, () => house);

describe("the whole way, by commands", () => {
  test("a person goes from first notice to official member, and each fact is where it belongs", async () => {
    const caseId = await toApproval("Đặng Thị Khởi Nguồn");
    await walk(caseId, [...approval, ...recognition]);
    const row = await owner.admissionCase.findUniqueOrThrow({
      where: { id: caseId },
      include: {
        transitions: { orderBy: { sequence: "asc" } },
        person: { include: { standings: { orderBy: { from: "asc" } } } },
      },
    });
    expect(row.stage).toBe("official");
    expect([row.decisionOn, row.admittedOn, row.officialOn].map(dayOrNull)).toEqual([
      "2025-09-10",
      "2025-09-19",
      "2026-09-19",
    ]);
    expect(row.transitions.map(({ sequence }) => sequence)).toEqual(row.transitions.map((_, index) => index + 1));
    expect(row.transitions.at(-1)?.to).toBe("official");
    const standings = row.person.standings.map(({ kind, to }) => [kind, to === null]);
    expect(standings).toEqual([
      ["nonMember", false],
      ["sympathiser", false],
      ["applicant", false],
      ["probationary", false],
      ["official", true],
    ]);
    expect(await owner.deadline.count({ where: { caseId } })).toBe(0);
    // Acts from 08/04/2026 on are computed by a pack whose successor was not supplied, and say so.
    const marks = row.transitions.map(({ occurredOn, provisional }) => [
      occurredOn >= new Date("2026-04-08"),
      provisional,
    ]);
    expect(marks.every(([late, marked]) => late === marked)).toBe(true);
  });

  test("the clocks run from the day the rule names, and the next step stands on the case", async () => {
    const caseId = await toApproval("Đặng Văn Đồng Hồ");
    await walk(caseId, approval.slice(0, 2));
    const [decision] = await owner.deadline.findMany({ where: { caseId } });
    expect([decision?.kind, decision?.holder, dayOrNull(decision?.dueOn ?? null)]).toEqual([
      "decision",
      "superiorOfficer",
      "2025-10-20",
    ]);
    const row = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
    expect([row.nextStep, row.nextHolder, dayOrNull(row.nextDueOn)]).toEqual([
      "recordCommitteeVote",
      "committeeDeputySecretary",
      "2025-10-20",
    ]);
  });
});

describe("gates", () => {
  test("a step out of order is refused and audited, and changes nothing", async () => {
    const caseId = await notice("Đặng Thị Vội Vàng");
    const ceremony = approval.at(-1) as WayStep;
    expect(codesOf(await send(caseId, ceremony))).toEqual(["step-out-of-order"]);
    const audit = await owner.audit.findMany({ where: { caseId, accepted: false } });
    expect(audit.map(({ command }) => command)).toEqual(["admission.holdCeremony"]);
    expect(await sequenceOf(caseId)).toBe("1");
  });

  test("permission waits for an evaluation, and the case page says so beforehand", async () => {
    const caseId = await notice("Đặng Thị Chờ Đợi");
    await walk(caseId, mentoring.slice(0, 2));
    const permission = mentoring.find(({ step }) => step === "permitStart") as WayStep;
    expect(codesOf(await send(caseId, permission))).toEqual(["no-evaluation", "missing-startProposal"]);
    const view = await auditedCaseView(house.actors.committee, caseId, day("2025-06-16"));
    expect(view?.open.find(({ step }) => step === "proposeStart")?.missing.map(({ code }) => code)).toEqual([
      "no-evaluation",
    ]);
  });

  test("a future day, a stale form and one's own file are refused with their reason", async () => {
    const caseId = await notice("Đặng Thị Cẩn Thận");
    const listed = mentoring[0] as WayStep;
    expect(codesOf(await send(caseId, { ...listed, states: { ...listed.states, occurredOn: "2199-01-01" } }))).toEqual([
      "future-day",
    ]);
    const stale = { caseId, sequence: "0", ...named(listed.states), requestId: newId() };
    expect(codesOf(await stepCommands.listSympathiser(house.actors.cell, stale))).toEqual(["case-moved"]);
    const { personId } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
    const self = { ...house.actors.cell, personId };
    const own = { caseId, sequence: "1", ...named(listed.states), requestId: newId() };
    expect(codesOf(await stepCommands.listSympathiser(self, own))).toEqual(["own-file"]);
  });

  test("nobody decides on what the same account proposed, though both posts be held", async () => {
    const caseId = await toApproval("Đặng Văn Hai Vai");
    await walk(caseId, approval.slice(0, 2));
    const voting = approval[2] as WayStep;
    const { accountId } = house.actors.cell;
    const sent = { caseId, sequence: await sequenceOf(caseId), ...named(voting.states), requestId: newId() };
    const outcome = await stepCommands.recordCommitteeVote({ ...house.actors.committee, accountId }, sent);
    expect(codesOf(outcome)).toEqual(["own-proposal"]);
    await walk(caseId, [voting]);
  });

  test("a dossier that is returned must be sealed, certified and voted on anew", async () => {
    const caseId = await toApproval("Đặng Văn Làm Lại");
    await walk(caseId, approval.slice(0, 2));
    await walk(caseId, [
      { step: "returnDossier", by: "committee", states: { occurredOn: "2025-08-15", reason: "Bổ sung mục 15" } },
    ]);
    const again = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
    expect([again.stage, again.nextStep]).toEqual(["dossier", "sendToVerification"]);
    const form = await stepForm(house.actors.committee, caseId, "sendToVerification", day("2025-08-16"));
    expect(form?.missing).toEqual([]);
  });
});

describe("one door", () => {
  test("a form sent ten times at once has one effect and gives one answer", async () => {
    const caseId = await notice("Đặng Thị Bấm Nhanh");
    const requestId = newId();
    const sent = { caseId, sequence: "1", ...named((mentoring[0] as WayStep).states), requestId };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => stepCommands.listSympathiser(house.actors.cell, sent)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.kind).toBe("done");
    expect(await owner.transition.count({ where: { caseId } })).toBe(2);
    const other = await stepCommands.listSympathiser(house.actors.cell, { ...sent, resolution: "99-NQ/CB" });
    expect(codesOf(other)).toEqual(["request-reused"]);
  });

  test("two people in the same second: one moves the case, the other is told", async () => {
    const caseId = await notice("Đặng Văn Cùng Lúc");
    const states = { caseId, sequence: "1", ...named((mentoring[0] as WayStep).states) };
    const answers = await Promise.all(
      [newId(), newId()].map((requestId) => stepCommands.listSympathiser(house.actors.cell, { ...states, requestId })),
    );
    expect(answers.map(codesOf).sort()).toEqual([["case-moved"], "done"]);
  });

  test("history is not altered, by the app or by the owner of the tables", async () => {
    const caseId = await notice("Đặng Thị Bất Biến");
    for (const sql of [
      `UPDATE "Transition" SET step = 'x'`,
      `DELETE FROM "Audit"`,
      `UPDATE "Paper" SET number = 'x'`,
      `TRUNCATE "Vote"`,
    ]) {
      await expect(owner.$executeRawUnsafe(sql)).rejects.toThrow(/append-only/);
    }
    expect(await owner.transition.count({ where: { caseId } })).toBe(1);
  });

  test("one person has one open case, and one decision admits one person", async () => {
    const sent = { ...nomination, fullName: "Đặng Thị Bất Biến", unitId: house.office.first.id, requestId: newId() };
    expect(codesOf(await nominate(house.actors.cell, sent))).toEqual(["already-followed"]);
    const caseId = await toApproval("Đặng Thị Một Người");
    await walk(caseId, approval.slice(0, 4));
    expect(codesOf(await send(caseId, approval[4] as WayStep))).toEqual(["decision-of-another"]);
  });
});

describe("reach", () => {
  test("outsiders get not-found, whatever they ask", async () => {
    const caseId = await notice("Đặng Thị Kín Đáo");
    const stranger = house.office.actor(
      await house.office.person("Người Ngoài", house.office.second),
      "cellSecretary",
      house.office.second,
    );
    expect(await auditedCaseView(stranger, caseId, day("2025-06-16"))).toBeNull();
    const sent = { caseId, sequence: "1", ...named((mentoring[0] as WayStep).states), requestId: newId() };
    expect(codesOf(await stepCommands.listSympathiser(stranger, sent))).toBe("not-found");
    expect(await auditedCaseView(house.actors.superior, caseId, day("2025-06-16"))).toBeNull();
  });
});
