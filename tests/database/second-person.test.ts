import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { stepCommands } from "../../lib/admissions/commands";
import { tickOf } from "../../lib/admissions/procedure/schema";
import { openSealed } from "../../lib/database/encryption";
import { deskView } from "../../lib/desk/queries";
import { addStanding } from "../../lib/people/standing-commands";
import { today } from "../../lib/primitives/clock";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { enterPack, switchOnPack } from "../../lib/rule-packs/commands";
import { acknowledgeException } from "../../lib/second-person/commands";
import { codes, form } from "../support/account-fixture";
import { caseDriver } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";
import { approvalSteps, type PlannedStep } from "../support/planned-steps";

const owner = useOwner(useDatabase().url);
const reason = "Phó Bí thư chi bộ chưa có tài khoản.";
let fixture: CommitteeFixture;
let caseId: string;
let administrator: Actor;
const { openVerifiedCase, takeSteps, sequenceOf, formValues } = caseDriver(owner, () => fixture);

const nameOf = (number: number) => fixture.members[number]?.name ?? "";
const idOf = (number: number) => fixture.members[number]?.id ?? "";

beforeAll(async () => {
  fixture = await buildCommittee(owner);
  const { office, actors } = fixture;
  const keeper = await office.person("Võ Văn Quản", office.organisation);
  administrator = office.actor(keeper, "administrator", office.organisation);
  caseId = await openVerifiedCase("Đặng Thị Hai Người");
  await takeSteps(caseId, approvalSteps.slice(0, 1));
  const exempt = { personId: idOf(2), kind: "exempt", from: "2024-01-01", lastDay: "", paper: "QĐ 07" };
  expect(codes(await addStanding(actors.cell, form(exempt)))).toEqual(["done"]);
}, 60_000);

const cellVote = approvalSteps[1] as PlannedStep;
const recordVote = async (actor: Actor, stated: Readonly<Record<string, string>> = {}) =>
  stepCommands.recordCellVote(actor, {
    ...{ caseId, sequence: await sequenceOf(caseId), ...formValues(cellVote) },
    ...{ present: "7", absent: "1", absenceReasons: "Một đồng chí sinh hoạt tạm thời nơi khác", yes: "6", no: "1" },
    ...stated,
    requestId: newId(),
  });

/** Gives a person a post, and an account that is in use or not. */
const give = async (personId: string, role: "cellDeputySecretary" | "administrator", unitId: string, active = true) => {
  await owner.account.upsert({
    where: { personId },
    create: { id: newId(), username: newId(), passwordHash: "", personId, active, createdAt: new Date() },
    update: { active },
  });
  await owner.post.create({ data: { id: newId(), personId, unitId, role, from: dateOf(day("2025-06-18")) } });
};
const exceptions = async () =>
  (await owner.controlException.findMany({ orderBy: { at: "asc" } })).map(({ reasonSealed, ...row }) => ({
    ...row,
    reason: reasonSealed && openSealed(reasonSealed, "ControlException.reasonSealed", row.id),
  }));
const annul = async () => {
  const sent = { occurredOn: "2026-11-20", reason: "Ghi nhầm", provision: "Biên bản 5" };
  const another = fixture.office.actor(
    await fixture.office.person("Đỗ Thị Soát Lại", fixture.office.organisation),
    "committeeDeputySecretary",
    fixture.office.organisation,
  );
  const outcome = await stepCommands.annulStep(another, {
    ...{ caseId, sequence: await sequenceOf(caseId), ...sent },
    requestId: newId(),
  });
  expect(codes(outcome)).toEqual(["done"]);
};

describe("whoever left a member out of the base of a vote and records it", () => {
  test("is asked for a reason where nobody else can, and the vote becomes an exception", async () => {
    expect(await recordVote(fixture.actors.cell)).toMatchObject({
      refusals: [{ code: "second-person-missing", facts: { act: "vote", about: nameOf(2) }, field: "confirmation" }],
    });
    expect(await exceptions()).toEqual([]);
    expect(codes(await recordVote(fixture.actors.cell, { confirmation: reason }))).toEqual(["done"]);
    const { accountId, name } = fixture.actors.cell;
    expect(await exceptions()).toMatchObject([
      { act: "vote", about: nameOf(2), caseId, reason, accountId, actorName: name, seenBy: null },
    ]);
    await annul();
  });

  test("is not asked where the member came and voted, or where somebody else wrote the exclusion", async () => {
    const here = { [tickOf(idOf(2))]: "on", present: "8", absent: "0", yes: "7" };
    expect(codes(await recordVote(fixture.actors.cell, here))).toEqual(["done"]);
    await annul();
    const another = fixture.office.actor(
      fixture.members[3] ?? { id: "", name: "", unit: fixture.office.first },
      "cellDeputySecretary",
      fixture.office.first,
    );
    expect(codes(await recordVote(another))).toEqual(["done"]);
    await annul();
    expect(await exceptions()).toHaveLength(1);
  });

  test("is refused where a deputy has an account in use, by name; an account switched off is nobody", async () => {
    await give(idOf(3), "cellDeputySecretary", fixture.office.first.id, false);
    // Nor is a deputy who is left out of the vote.
    await give(idOf(2), "cellDeputySecretary", fixture.office.first.id);
    expect(codes(await recordVote(fixture.actors.cell))).toEqual(["second-person-missing"]);
    await owner.account.update({ where: { personId: idOf(3) }, data: { active: true } });
    expect(await recordVote(fixture.actors.cell, { confirmation: reason })).toMatchObject({
      refusals: [{ code: "second-person-needed", facts: { others: nameOf(3) } }],
    });
    expect(await exceptions()).toHaveLength(1);
  });
});

describe("a rule pack", () => {
  const pack = {
    ...{ pack: "2026-07", instrument: "QĐ 208-QĐ/TW", issuedOn: "26/07/2026", from: "03/08/2026" },
    lines: "admissionDecisionDays | 30 | 4.3.1 | cao",
  };
  let packId: string;

  test("is switched on by another administrator than the one who entered it, where there is one", async () => {
    const outcome = await enterPack(administrator, form(pack));
    packId = (outcome as { value: { packId: string } }).value.packId;
    const { office } = fixture;
    const second = await office.person("Võ Thị Đối Chiếu", office.organisation);
    await give(second.id, "administrator", office.organisation.id);
    expect(await switchOnPack(administrator, form({ packId, confirmation: reason }))).toMatchObject({
      refusals: [
        { code: "second-person-needed", facts: { act: "rulePack", about: "2026-07", others: "Võ Thị Đối Chiếu" } },
      ],
    });
    await owner.account.update({ where: { personId: second.id }, data: { active: false } });
  });

  test("is switched on by the same one, with a reason and as an exception, where there is none", async () => {
    expect(codes(await switchOnPack(administrator, form({ packId })))).toEqual(["second-person-missing"]);
    expect(codes(await switchOnPack(administrator, form({ packId, confirmation: reason })))).toEqual(["done"]);
    expect(await exceptions()).toMatchObject([
      { act: "vote" },
      { act: "rulePack", about: "2026-07", caseId: null, reason },
    ]);
  });
});

describe("an exception", () => {
  const onDeskOf = async (actor: Actor) => (await deskView(actor, today())).exceptions;

  test("stands on the desk of the committee's leaders and on nobody else's", async () => {
    const { committee, cell, superior } = fixture.actors;
    expect(await onDeskOf(committee)).toMatchObject([
      { act: "rulePack", about: "2026-07", reason, actorName: administrator.name, own: false },
      { act: "vote", about: nameOf(2), reason, caseId, name: "Đặng Thị Hai Người", own: false },
    ]);
    for (const other of [cell, superior, administrator]) expect(await onDeskOf(other)).toEqual([]);
  });

  test("leaves it when a leader who did not make it has seen it, once", async () => {
    const { committee } = fixture.actors;
    const [first, vote] = await onDeskOf(committee);
    const sent = { exceptionId: first?.id ?? "" };
    const own = { ...committee, accountId: administrator.accountId };
    expect(codes(await acknowledgeException(own, form(sent)))).toEqual(["exception-own"]);
    expect(codes(await acknowledgeException(committee, form(sent)))).toEqual(["done"]);
    expect(codes(await acknowledgeException(committee, form(sent)))).toEqual(["exception-seen"]);
    expect((await onDeskOf(committee)).map(({ id }) => id)).toEqual([vote?.id]);
    expect((await exceptions()).map(({ seenBy }) => seenBy)).toEqual([null, committee.name]);
  });

  test("cannot be taken away, and the committee of another organisation does not see it", async () => {
    await expect(owner.controlException.deleteMany()).rejects.toThrow(/append-only/);
    const other = await buildOffice(owner);
    const stranger = await other.person("Lê Thị Nơi Khác", other.organisation);
    expect(await onDeskOf(other.actor(stranger, "committeeDeputySecretary", other.organisation))).toEqual([]);
  });
});
