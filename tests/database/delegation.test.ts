import { beforeAll, describe, expect, test } from "vitest";
import { dateOf, day, dayOrNull } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { delegate, endDelegation } from "../../lib/units/delegation-commands";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { approvalSteps, dossierSteps, type PlannedStep, recognitionSteps, voteFields } from "../support/planned-steps";

const owner = useOwner(useDatabase().url);
let committee: CommitteeFixture;
const { takeSteps, takeStep, openVerifiedCase } = caseDriver(owner, () => committee);

/** So many members more of the first cell. */
const addMembers = async (count: number) => {
  const { office } = committee;
  for (let number = 1; number <= count; number += 1) {
    const person = await office.person(`Đoàn Văn Đông ${number}`, office.first);
    const standing = { id: newId(), personId: person.id, path: person.unit.path, kind: "official" } as const;
    await owner.standing.create({ data: { ...standing, from: dateOf(day("2025-09-01")) } });
  }
};

const stated = (rest: object = {}) => ({
  unitId: committee.office.organisation.id,
  from: "2025-10-01",
  paper: "QĐ 12-QĐ/ĐU",
  goodYears: "3",
  confirmation: "",
  requestId: newId(),
  ...rest,
});
const waitingIn = async (id: string) => {
  const { nextStep, nextHolder, nextDueHolder, deadlines } = await owner.admissionCase.findUniqueOrThrow({
    where: { id },
    select: {
      nextStep: true,
      nextHolder: true,
      nextDueHolder: true,
      deadlines: { select: { kind: true, holder: true } },
    },
  });
  return { nextStep, nextHolder, nextDueHolder, holders: deadlines.map(({ kind, holder }) => `${kind} ${holder}`) };
};

const upToCommittee = approvalSteps.slice(0, 3);

describe("the power to decide that a superior delegates", () => {
  beforeAll(async () => {
    committee = await buildCommittee(owner);
  });

  test("is refused to a small organisation, and nothing is stored", async () => {
    const outcome = await delegate(committee.actors.committee, stated());
    expect(codesOf(outcome)).toEqual(["delegation-below-minimum"]);
    expect(await owner.delegation.count()).toBe(0);
    expect(await owner.audit.count({ where: { command: "units.delegate", accepted: false } })).toBe(1);
  });

  test("changes the next step, the holder and the clock of open cases, and its end changes them back", async () => {
    await addMembers(101);
    const caseId = await openVerifiedCase("Phan Thị Ủy Quyền");
    await takeSteps(caseId, upToCommittee);
    const above = {
      nextStep: "submitForDecision",
      nextHolder: "committeeDeputySecretary",
      nextDueHolder: "superiorOfficer",
      holders: ["decision superiorOfficer"],
    };
    expect(await waitingIn(caseId)).toEqual(above);
    expect(codesOf(await delegate(committee.actors.committee, stated()))).toBe("done");
    expect(await waitingIn(caseId)).toEqual({
      nextStep: "issueDecision",
      nextHolder: "committeeDeputySecretary",
      nextDueHolder: "committeeDeputySecretary",
      holders: ["decision committeeDeputySecretary"],
    });
    const ending = { unitId: stated().unitId, lastDay: "2025-10-31", paper: "QĐ 20-QĐ/ĐU" };
    expect(codesOf(await endDelegation(committee.actors.committee, { ...ending, requestId: newId() }))).toBe("done");
    expect(await waitingIn(caseId)).toEqual(above);
  });

  test("lets the committee issue the decision itself, and no second one run beside it", async () => {
    const caseId = await openVerifiedCase("Tạ Văn Tự Quyết");
    await takeSteps(caseId, upToCommittee);
    expect(codesOf(await delegate(committee.actors.committee, stated({ from: "2025-11-01" })))).toBe("done");
    expect(codesOf(await delegate(committee.actors.committee, stated({ from: "2025-11-03" })))).toEqual([
      "delegated-already",
    ]);
    const issue = { occurredOn: "2025-11-04", number: "7-QĐ/ĐU", lateReason: "Chờ ủy quyền" };
    const issued = await takeStep(caseId, { step: "issueDecision", by: "committee", fields: issue });
    expect(codesOf(issued)).toBe("done");
    const { stage, decisionNumber } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
    expect([stage, decisionNumber]).toEqual(["ceremony", expect.stringMatching(/7-QĐ\/ĐU$/)]);
  });

  test("does not let it decide before what it returned is answered: nothing is sent up, where that would be asked", async () => {
    const caseId = await openVerifiedCase("Tạ Thị Trả Lại");
    await takeSteps(caseId, upToCommittee);
    const returned = { occurredOn: "2025-11-05", reason: "Ý kiến nơi cư trú chưa rõ", "corrects-paper-opinions": "on" };
    await takeSteps(caseId, [{ step: "returnDossier", by: "committee", fields: returned }]);
    const issue: PlannedStep = {
      step: "issueDecision",
      by: "committee",
      fields: { occurredOn: "2025-11-06", number: "8-QĐ/ĐU", lateReason: "Chờ ủy quyền" },
    };
    expect(codesOf(await takeStep(caseId, issue))).toEqual(["return-not-answered"]);
    const opinions = dossierSteps.at(-1) as PlannedStep;
    await takeSteps(caseId, [
      { ...opinions, fields: { ...opinions.fields, occurredOn: "2025-11-06", residenceOn: "2025-11-06" } },
      issue,
    ]);
  });

  /** Everybody of the cell came, those who were added to it included. */
  const present = "109";
  const admitted = async (fullName: string): Promise<string> => {
    const caseId = await openVerifiedCase(fullName);
    await takeSteps(caseId, approvalSteps);
    return caseId;
  };
  const kept = async (id: string) => {
    const found = await owner.admissionCase.findUniqueOrThrow({
      where: { id },
      include: { deadlines: true, mentorships: { where: { to: null } }, person: { include: { standings: true } } },
    });
    return {
      ...{ stage: found.stage, nextStep: found.nextStep, officialOn: dayOrNull(found.officialOn) },
      standing: found.person.standings.flatMap(({ kind, to }) => (to ? [] : [kind])),
      deadlines: found.deadlines.map(({ kind, dueOn }) => `${kind} ${dayOrNull(dueOn)}`),
      mentors: found.mentorships.length,
    };
  };

  test("lets it recognise the member itself, as of the day probation ended, and ends the clock and the mentoring", async () => {
    const caseId = await admitted("Tạ Thị Tự Công Nhận");
    const [vote, committeeVote] = recognitionSteps.slice(4, 6) as [PlannedStep, PlannedStep];
    const fields = { ...voteFields("2026-09-29", "19-NQ/CB", present, present), lateReason: "" };
    await takeSteps(caseId, [...recognitionSteps.slice(0, 4), { ...vote, fields }, committeeVote]);
    const before = await kept(caseId);
    expect([before.nextStep, before.deadlines]).toEqual(["issueRecognition", [expect.stringContaining("recognition")]]);
    const issue = { occurredOn: "2026-10-13", number: "9-QĐ/ĐU", lateReason: "" };
    await takeSteps(caseId, [{ step: "issueRecognition", by: "committee", fields: issue }]);
    const issued = { stage: "official", officialOn: "2026-09-19", deadlines: [], mentors: 0 };
    expect(await kept(caseId)).toEqual({ ...issued, nextStep: "announceRecognition", standing: ["probationary"] });
    await takeSteps(caseId, recognitionSteps.slice(-1));
    expect(await kept(caseId)).toEqual({ ...issued, nextStep: null, standing: ["official"] });
  });

  test("lets it remove a probationary member itself, and the complaint's deadline begins on receipt", async () => {
    const caseId = await admitted("Tạ Văn Tự Xóa Tên");
    await takeSteps(caseId, [
      { step: "recordRemovalVote", by: "cell", fields: voteFields("2025-11-10", "31-NQ/CB", present, present) },
      { step: "recordRemovalCommitteeVote", by: "committee", fields: voteFields("2025-11-14", "52-NQ/ĐU", "9", "8") },
    ]);
    expect((await kept(caseId)).nextStep).toBe("issueRemoval");
    const issue = { occurredOn: "2025-11-17", number: "10-QĐ/ĐU", reason: "Bỏ sinh hoạt", receivedOn: "2025-11-20" };
    await takeSteps(caseId, [{ step: "issueRemoval", by: "committee", fields: issue }]);
    expect(await kept(caseId)).toEqual({
      ...{ stage: "removed", nextStep: null, officialOn: null },
      ...{ standing: ["nonMember"], deadlines: ["complaint 2026-01-05"], mentors: 0 },
    });
  });

  test("stays as it was recorded; it only gets its end", async () => {
    const { id } = await owner.delegation.findFirstOrThrow({ where: { to: null } });
    await expect(owner.delegation.update({ where: { id }, data: { members: 500 } })).rejects.toThrow();
    await expect(owner.delegation.delete({ where: { id } })).rejects.toThrow();
  });
});
