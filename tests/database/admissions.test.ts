import { beforeAll, describe, expect, test } from "vitest";
import { stepCommands } from "../../lib/admissions/commands";
import { nominate } from "../../lib/admissions/nominate-commands";
import { auditedCaseView, stepForm } from "../../lib/admissions/queries";
import { day, dayOrNull } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import {
  approvalSteps,
  mentoringSteps,
  nominationFields,
  type PlannedStep,
  recognitionSteps,
} from "../support/planned-steps";

const owner = useOwner(useDatabase().url);
let fixture: CommitteeFixture;
beforeAll(async () => {
  fixture = await buildCommittee(owner);
});

const { formValues, sequenceOf, takeStep, nominateCase, takeSteps, openVerifiedCase, takeStepAsPlanned } = caseDriver(
  owner,
  () => fixture,
);

describe("an admission taken by commands from nomination to official membership", () => {
  test("every fact is stored in its table", async () => {
    const caseId = await openVerifiedCase("Đặng Thị Khởi Nguồn");
    await takeSteps(caseId, [...approvalSteps, ...recognitionSteps]);
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
    expect([row.nextStep, dayOrNull(row.closedOn)]).toEqual([null, "2026-10-20"]);
  });

  test("a step is marked provisional from 08/04/2026 on, and only if it rests on a value of an older text", async () => {
    const { transitions } = await owner.admissionCase.findFirstOrThrow({
      where: { stage: "official" },
      select: { transitions: { select: { step: true, occurredOn: true, provisional: true } } },
    });
    const marked = transitions.filter(({ provisional }) => provisional);
    expect(marked.every(({ occurredOn }) => occurredOn >= new Date("2026-04-08"))).toBe(true);
    expect(marked.map(({ step }) => step)).toEqual([
      "recordProbationOpinions",
      "recordRecognitionVote",
      "recordRecognitionCommitteeVote",
      "submitForRecognition",
      "recordRecognition",
      "announceRecognition",
    ]);
  });

  test("the deadlines run from the day the rule names, and the next step is stored on the case", async () => {
    const caseId = await openVerifiedCase("Đặng Văn Đồng Hồ");
    await takeSteps(caseId, approvalSteps.slice(0, 2));
    const [decision] = await owner.deadline.findMany({ where: { caseId } });
    expect([decision?.kind, decision?.holder, dayOrNull(decision?.dueOn ?? null)]).toEqual([
      "decision",
      "superiorOfficer",
      "2025-10-20",
    ]);
    const row = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
    expect([row.nextStep, row.nextHolder, dayOrNull(row.nextDueOn), row.nextDueHolder]).toEqual([
      "recordCommitteeVote",
      "committeeDeputySecretary",
      "2025-10-20",
      "superiorOfficer",
    ]);
  });
});

describe("checks before a step", () => {
  test("a step out of order is refused, recorded in the audit log, and changes nothing", async () => {
    const caseId = await nominateCase("Đặng Thị Vội Vàng");
    const ceremony = approvalSteps.at(-1) as PlannedStep;
    expect(codesOf(await takeStep(caseId, ceremony))).toEqual(["step-out-of-order"]);
    const audit = await owner.audit.findMany({ where: { caseId, accepted: false } });
    expect(audit.map(({ command }) => command)).toEqual(["admission.holdCeremony"]);
    expect(await sequenceOf(caseId)).toBe("1");
  });

  test("the permission to start needs an evaluation, and the case page says so beforehand", async () => {
    const caseId = await nominateCase("Đặng Thị Chờ Đợi");
    await takeSteps(caseId, mentoringSteps.slice(0, 2));
    const permission = mentoringSteps.find(({ step }) => step === "permitStart") as PlannedStep;
    expect(codesOf(await takeStep(caseId, permission))).toEqual(["no-evaluation", "missing-startProposal"]);
    const view = await auditedCaseView(fixture.actors.committee, caseId, day("2025-06-16"));
    expect(view?.open.find(({ step }) => step === "proposeStart")?.missing.map(({ code }) => code)).toEqual([
      "no-evaluation",
    ]);
  });

  test("a future day, an outdated form and a step in one's own case are refused with a reason", async () => {
    const caseId = await nominateCase("Đặng Thị Cẩn Thận");
    const listed = mentoringSteps[0] as PlannedStep;
    expect(
      codesOf(await takeStep(caseId, { ...listed, fields: { ...listed.fields, occurredOn: "2199-01-01" } })),
    ).toEqual(["future-day"]);
    const stale = { caseId, sequence: "0", ...formValues(listed), requestId: newId() };
    expect(codesOf(await stepCommands.listSympathiser(fixture.actors.cell, stale))).toEqual(["case-moved"]);
    const { personId } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
    const self = { ...fixture.actors.cell, personId };
    const own = { caseId, sequence: "1", ...formValues(listed), requestId: newId() };
    expect(codesOf(await stepCommands.listSympathiser(self, own))).toEqual(["own-file"]);
  });

  test("nobody decides on a proposal from the same account, even with both posts", async () => {
    const caseId = await openVerifiedCase("Đặng Văn Hai Vai");
    await takeSteps(caseId, approvalSteps.slice(0, 2));
    const voting = approvalSteps[2] as PlannedStep;
    const { accountId } = fixture.actors.cell;
    const sent = { caseId, sequence: await sequenceOf(caseId), ...formValues(voting), requestId: newId() };
    const outcome = await stepCommands.recordCommitteeVote({ ...fixture.actors.committee, accountId }, sent);
    expect(codesOf(outcome)).toEqual(["own-proposal"]);
    await takeSteps(caseId, [voting]);
  });

  test("a dossier returned for a section is sealed and certified again once that section has passed", async () => {
    const caseId = await openVerifiedCase("Đặng Văn Làm Lại");
    await takeSteps(caseId, approvalSteps.slice(0, 2));
    const reason = { occurredOn: "2025-08-15", reason: "Bổ sung mục 15" };
    await takeSteps(caseId, [
      { step: "returnDossier", by: "committee", fields: { ...reason, "corrects-section-15": "on" } },
    ]);
    const again = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
    expect([again.stage, again.nextStep]).toEqual(["dossier", "sendToVerification"]);
    const form = await stepForm(fixture.actors.committee, caseId, "sendToVerification", day("2025-08-16"));
    expect(form?.missing).toMatchObject([{ code: "sections-not-passed", facts: { open: "15" } }]);
  });
});

describe("concurrent writes and history", () => {
  test("a form sent ten times at once takes effect once and gets the same answer", async () => {
    const caseId = await nominateCase("Đặng Thị Bấm Nhanh");
    const requestId = newId();
    const sent = { caseId, sequence: "1", ...formValues(mentoringSteps[0] as PlannedStep), requestId };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => stepCommands.listSympathiser(fixture.actors.cell, sent)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.kind).toBe("done");
    expect(await owner.transition.count({ where: { caseId } })).toBe(2);
    const other = await stepCommands.listSympathiser(fixture.actors.cell, { ...sent, resolution: "99-NQ/CB" });
    expect(codesOf(other)).toEqual(["request-reused"]);
  });

  test("of two people acting at the same time one moves the case and the other is refused", async () => {
    const caseId = await nominateCase("Đặng Văn Cùng Lúc");
    const states = { caseId, sequence: "1", ...formValues(mentoringSteps[0] as PlannedStep) };
    const answers = await Promise.all(
      [newId(), newId()].map((requestId) =>
        stepCommands.listSympathiser(fixture.actors.cell, { ...states, requestId }),
      ),
    );
    expect(answers.map(codesOf).sort()).toEqual([["case-moved"], "done"]);
  });

  test("neither the app nor the owner of the tables can change history", async () => {
    const caseId = await nominateCase("Đặng Thị Bất Biến");
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

  test("a person has at most one open case, and a decision admits one person", async () => {
    const { id: known } = await owner.person.findFirstOrThrow({ where: { fullName: "Đặng Thị Bất Biến" } });
    const sent = {
      ...nominationFields,
      fullName: "Đặng Thị Bất Biến",
      unitId: fixture.office.first.id,
      known,
      requestId: newId(),
    };
    expect(codesOf(await nominate(fixture.actors.cell, sent))).toEqual(["already-followed"]);
    const caseId = await openVerifiedCase("Đặng Thị Một Người");
    await takeSteps(caseId, approvalSteps.slice(0, 4));
    expect(codesOf(await takeStepAsPlanned(caseId, approvalSteps[4] as PlannedStep))).toEqual(["decision-of-another"]);
  });
});

describe("reach", () => {
  test("people outside the case's reach always get not-found", async () => {
    const caseId = await nominateCase("Đặng Thị Kín Đáo");
    const stranger = fixture.office.actor(
      await fixture.office.person("Người Ngoài", fixture.office.second),
      "cellSecretary",
      fixture.office.second,
    );
    expect(await auditedCaseView(stranger, caseId, day("2025-06-16"))).toBeNull();
    const sent = { caseId, sequence: "1", ...formValues(mentoringSteps[0] as PlannedStep), requestId: newId() };
    expect(codesOf(await stepCommands.listSympathiser(stranger, sent))).toBe("not-found");
    expect(await auditedCaseView(fixture.actors.superior, caseId, day("2025-06-16"))).toBeNull();
  });
});
