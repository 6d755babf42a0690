import { beforeAll, describe, expect, test } from "vitest";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { delegate, endDelegation } from "../../lib/units/delegation-commands";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { approvalSteps } from "../support/planned-steps";

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

  test("stays as it was recorded; it only gets its end", async () => {
    const { id } = await owner.delegation.findFirstOrThrow({ where: { to: null } });
    await expect(owner.delegation.update({ where: { id }, data: { members: 500 } })).rejects.toThrow();
    await expect(owner.delegation.delete({ where: { id } })).rejects.toThrow();
  });
});
