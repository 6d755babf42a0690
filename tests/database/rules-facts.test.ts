import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { readOpenCases } from "../../lib/admissions/records/unnamed-case-queries";
import { reading } from "../../lib/database/client";
import { readRulesAndCalendar } from "../../lib/regulations/queries";
import { caseDriver } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { approvalSteps } from "../support/planned-steps";

const owner = useOwner(useDatabase().url);
let fixture: CommitteeFixture;
let administrator: Actor;
const { openVerifiedCase, takeSteps } = caseDriver(owner, () => fixture);

beforeAll(async () => {
  fixture = await buildCommittee(owner);
  const { superior } = fixture.office;
  administrator = fixture.office.actor(
    await fixture.office.person("Vũ Thị Quản Trị", superior),
    "administrator",
    superior,
  );
});

/** The facts of a case as read for a change of rules, without names. */
const judged = (caseId: string) =>
  reading(administrator, async (db) => {
    const found = (await readOpenCases(db)).find(({ id }) => id === caseId);
    if (!found) throw new Error("The case is not among the open ones.");
    return found.factsOn(await readRulesAndCalendar(db, found.path));
  });

describe("the facts read for a change of rules", () => {
  test("leave out what an annulled decision made invalid, as in the case itself", async () => {
    const caseId = await openVerifiedCase("Đặng Thị Sai Quyền");
    await takeSteps(caseId, approvalSteps.slice(0, 6));
    const before = await judged(caseId);
    expect(before.papers.map(({ kind }) => kind)).toContain("decision");
    expect(before.votes.map(({ body }) => body)).toEqual(["cell", "committee", "superior"]);
    const states = { number: "520-QĐ/ĐU", reason: "Sai thẩm quyền", provision: "TB 12", redo: "committeeVote" };
    await takeSteps(caseId, [
      { step: "annulDecision", by: "superior", fields: { ...states, occurredOn: "2025-09-16" } },
    ]);
    const after = await judged(caseId);
    expect(after.papers.map(({ kind }) => kind)).not.toContain("decision");
    expect(after.votes.map(({ body }) => body)).toEqual(["cell"]);
  });

  test("hold what the rules on relatives, schooling and residence are judged by, and not who the relatives are", async () => {
    const caseId = await openVerifiedCase("Đặng Thị Đủ Giấy");
    await takeSteps(caseId, approvalSteps.slice(0, 1));
    const { family, verifications, relatives, papers } = await judged(caseId);
    const about = family.map(({ id }) => verifications.some(({ relativeId }) => relativeId === id));
    expect([family.map(({ kinship }) => kinship).sort(), about]).toEqual([
      ["father", "mother"],
      [true, true],
    ]);
    expect(relatives).toEqual([]);
    const detailsOf = (wanted: string) => papers.find(({ kind }) => kind === wanted)?.details;
    expect(detailsOf("committeeCertification")).toEqual({ schoolingShownBy: "diploma" });
    expect(detailsOf("residenceOpinion")).toEqual({ givenBy: "cellCommittee" });
  });
});
