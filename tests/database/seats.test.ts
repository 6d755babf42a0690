import { beforeAll, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { grantPost } from "../../lib/accounts/post-commands";
import type { PostRole } from "../../lib/accounts/posts";
import { stepCommands } from "../../lib/admissions/commands";
import { stepForm } from "../../lib/admissions/queries";
import { movePerson } from "../../lib/people/move-commands";
import { endStanding } from "../../lib/people/standing-commands";
import { today } from "../../lib/primitives/clock";
import { dateOf, day, dayOf, dayOrNull } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { approvalSteps, type PlannedStep, recognitionSteps } from "../support/planned-steps";
import { seeingSaved } from "../support/saving";

const owner = useOwner(useDatabase().url);
let fixture: CommitteeFixture;
let administrator: Actor;
const { openVerifiedCase, takeSteps, sequenceOf } = caseDriver(owner, () => fixture);

beforeAll(async () => {
  fixture = await buildCommittee(owner);
  const keeper = await fixture.office.person("Võ Văn Quản", fixture.office.organisation);
  administrator = fixture.office.actor(keeper, "administrator", fixture.office.organisation);
}, 60_000);

/** A new official member of the first cell. */
const officialMember = async (name: string) => {
  const person = await fixture.office.person(name, fixture.office.first);
  const standingId = newId();
  await owner.standing.create({
    data: {
      ...{ id: standingId, personId: person.id, path: person.unit.path, kind: "official" },
      from: dateOf(day("2021-05-19")),
    },
  });
  return { ...person, standingId };
};

const give = (personId: string, role: PostRole, from: string, unitId = fixture.office.organisation.id) =>
  grantPost(administrator, { personId, role, unitId, from, requestId: newId() });

const postsOf = async (personId: string) => {
  const rows = await owner.post.findMany({ where: { personId }, orderBy: { role: "asc" } });
  return rows.map(({ role, from, to }) => [role, dayOf(from), dayOrNull(to)]);
};

const endMembership = (personId: string, standingId: string, lastDay: string) =>
  seeingSaved(endStanding)(fixture.actors.committee, {
    ...{ personId, standingId, lastDay, paper: "QĐ 12-QĐ/ĐU", ending: "transferred", requestId: newId() },
  });

const committeeRoll = async (caseId: string, heldOn: string) =>
  (await stepForm(fixture.actors.committee, caseId, "recordCommitteeVote", today(), day(heldOn)))?.roll;

test("a post of somebody who is no official member gives no seat: the base of the committee's vote stays nine", async () => {
  const caseId = await openVerifiedCase("Đặng Thị Chín Người");
  await takeSteps(caseId, approvalSteps.slice(0, 2));
  const probationer = await fixture.office.person("Trần Thị Lấy Ví", fixture.office.first);
  const post = { personId: probationer.id, unitId: fixture.office.organisation.id, role: "committeeMember" as const };
  await owner.standing.create({
    data: {
      ...{ id: newId(), personId: probationer.id, path: probationer.unit.path, kind: "probationary" },
      from: dateOf(day("2025-03-04")),
    },
  });
  // As an earlier version of the program let it be given.
  await owner.post.create({ data: { id: newId(), ...post, from: dateOf(day("2025-06-18")) } });
  expect(await committeeRoll(caseId, "2025-09-05")).toMatchObject({ total: 9, base: 9 });
  expect(codesOf(await give(probationer.id, "committeeDeputySecretary", "2025-06-18"))).toContain(
    "seat-needs-official",
  );
  expect(await postsOf(probationer.id)).toEqual([["committeeMember", "2025-06-18", null]]);
});

test("a seat given on a recognition ends with it when the recognition or the admission is annulled", async () => {
  const { organisation } = fixture.office;
  const another = await fixture.office.person("Đỗ Thị Soát Lại", organisation);
  const deputy = fixture.office.actor(another, "committeeDeputySecretary", organisation);
  const caseId = await openVerifiedCase("Đặng Thị Vừa Được Công Nhận");
  await takeSteps(caseId, [...approvalSteps, ...recognitionSteps]);
  const { personId } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
  const annul = async (step: "annulStep" | "annulAdmission", actor: Actor, form: Readonly<Record<string, string>>) => {
    const sent = { caseId, sequence: await sequenceOf(caseId), occurredOn: "2026-11-20", ...form };
    expect(codesOf(await stepCommands[step](actor, { ...sent, requestId: newId() }))).toBe("done");
  };
  expect(codesOf(await give(personId, "committeeMember", "2026-11-16"))).toBe("done");
  await annul("annulStep", deputy, { reason: "Ghi nhầm", provision: "Biên bản số 5" });
  expect(await postsOf(personId)).toEqual([["committeeMember", "2026-11-16", "2026-11-16"]]);
  expect(codesOf(await give(personId, "committeeMember", "2026-11-16"))).toEqual(["seat-needs-official"]);

  await takeSteps(caseId, recognitionSteps.slice(-1));
  expect(codesOf(await give(personId, "committeeDeputySecretary", "2026-11-16"))).toBe("done");
  await annul("annulAdmission", fixture.actors.superior, {
    ...{ number: "31-QĐ/ĐU", reason: "Sai tiêu chuẩn", provision: "Kết luận kiểm tra", redo: "nothing" },
  });
  expect(await postsOf(personId)).toContainEqual(["committeeDeputySecretary", "2026-11-16", "2026-11-20"]);
}, 120_000);

test("a seat ends with the membership, a post of account does not, and the days it was held stay counted", async () => {
  const { id, standingId } = await officialMember("Lý Thị Ra Đi");
  const { first } = fixture.office;
  expect(codesOf(await give(id, "committeeMember", "2025-06-18"))).toBe("done");
  expect(codesOf(await give(id, "cellDeputySecretary", "2025-06-18", first.id))).toBe("done");
  expect(codesOf(await give(id, "administrator", "2025-06-18"))).toBe("done");
  const caseId = await openVerifiedCase("Đặng Thị Giữ Nguyên");
  await takeSteps(caseId, approvalSteps.slice(0, 1));
  const [, cellVote, committeeVote] = approvalSteps;
  if (!cellVote || !committeeVote) throw new Error("The planned votes are missing.");
  const withOneAway = (vote: PlannedStep) => ({
    ...vote,
    fields: { ...vote.fields, absent: "1", absenceReasons: "Một đồng chí đi công tác" },
  });
  await takeSteps(caseId, [withOneAway(cellVote), withOneAway(committeeVote)]);
  const before = await owner.vote.findMany({ where: { caseId }, orderBy: { sequence: "asc" } });
  expect(before.map(({ body, base }) => [body, base])).toEqual([
    ["cell", 9],
    ["committee", 10],
  ]);

  expect(codesOf(await endMembership(id, standingId, "2025-12-31"))).toBe("done");
  expect(await postsOf(id)).toEqual([
    ["administrator", "2025-06-18", null],
    ["cellDeputySecretary", "2025-06-18", "2026-01-01"],
    ["committeeMember", "2025-06-18", "2026-01-01"],
  ]);
  expect(await owner.vote.findMany({ where: { caseId }, orderBy: { sequence: "asc" } })).toEqual(before);
  expect(await committeeRoll(caseId, "2025-12-31")).toMatchObject({ total: 10 });
  expect(await committeeRoll(caseId, "2026-01-01")).toMatchObject({ total: 9 });
});

test("a seat given from a later day than the end of the membership was held on no day at all", async () => {
  const { id, standingId } = await officialMember("Lý Thị Chưa Kịp");
  expect(codesOf(await give(id, "committeeMember", "2026-02-02"))).toBe("done");
  expect(codesOf(await endMembership(id, standingId, "2026-01-15"))).toBe("done");
  expect(await postsOf(id)).toEqual([["committeeMember", "2026-02-02", "2026-02-02"]]);
});

test("a seat in the committee stays with a member who moves to another cell", async () => {
  const { id } = await officialMember("Lý Thị Chuyển Tổ");
  expect(codesOf(await give(id, "committeeMember", "2025-06-18"))).toBe("done");
  const sent = { personId: id, unitId: fixture.office.second.id, movedOn: "2026-03-02", paper: "GGT 05" };
  expect(codesOf(await seeingSaved(movePerson)(fixture.actors.committee, { ...sent, requestId: newId() }))).toBe(
    "done",
  );
  expect(await postsOf(id)).toEqual([["committeeMember", "2025-06-18", null]]);
});
