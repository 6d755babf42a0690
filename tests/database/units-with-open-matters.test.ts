import { beforeAll, describe, expect, test } from "vitest";
import { asActor } from "../../lib/database/client";
import { decline, introduce, takeUp } from "../../lib/intake/commands";
import { openInvitation } from "../../lib/intake/invitation-commands";
import { invitationView } from "../../lib/intake/invitation-queries";
import { intakeQueue } from "../../lib/intake/queries";
import { introduceOneself } from "../../lib/intake/self-commands";
import { now, today } from "../../lib/primitives/clock";
import { addDays, type Day, dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { historyDifferences } from "../../lib/server/history-differences";
import { mergeCell } from "../../lib/units/cell-commands";
import { dissolveUnit, foundUnit, placeUnit } from "../../lib/units/commands";
import { cellForm, unitForm } from "../../lib/units/form-queries";
import type { Outcome } from "../../lib/workflow/refusal";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { approvalSteps, nominationFields } from "../support/planned-steps";
import { seeingSaved } from "../support/saving";

const owner = useOwner(useDatabase().url);
const on = today();
let fixture: CommitteeFixture;
const { openVerifiedCase, takeSteps } = caseDriver(owner, () => fixture);

beforeAll(async () => {
  fixture = await buildCommittee(owner);
});

const unitOf = (outcome: Outcome<{ unitId: string }>): string => {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value.unitId;
};

const found = async (kind: "cell" | "department", change: Readonly<Record<string, string>> = {}) =>
  unitOf(
    await foundUnit(fixture.actors.committee, {
      ...{ requestId: newId(), kind, parentId: fixture.office.organisation.id, name: `Tổ chức ${newId()}` },
      ...{ shortName: newId(), from: "2025-01-06", paper: "QĐ 31-QĐ/ĐU", ...change },
    }),
  );

const place = async (unitId: string, parentId: string, placedOn: string) =>
  unitOf(
    await seeingSaved(placeUnit)(fixture.actors.committee, {
      ...{ requestId: newId(), unitId, parentId, placedOn, paper: "QĐ 32-QĐ/ĐU" },
    }),
  );

/** The secretary of a cell that was just founded. */
const secretaryOf = async (unitId: string) => {
  const cell = await owner.unit.findUniqueOrThrow({ where: { id: unitId } });
  return fixture.office.actor(await fixture.office.person("Trần Thị Bí Thư", cell), "cellSecretary", cell);
};
type Secretary = Awaited<ReturnType<typeof secretaryOf>>;

const introduced = async (cell: Secretary, fullName: string): Promise<string> => {
  const outcome = await introduce(cell, {
    ...{ unitId: cell.actingPost.unitId, fullName, bornOn: "1997-04-04", occupation: "Chuyên viên" },
    ...{ union: "youthUnion", unionName: "Chi đoàn Văn phòng", paperNumber: "7-NQ/ĐTN", paperOn: addDays(on, -20) },
    ...{ receivedOn: addDays(on, -18), reason: "Đoàn viên ưu tú", requestId: newId() },
  });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value.introductionId;
};

const declined = async (cell: Secretary, fullName: string, lookAgainOn: Day): Promise<string> => {
  const introductionId = await introduced(cell, fullName);
  const refusal = { occurredOn: addDays(on, -1), resolution: "12-NQ/CB", because: "Cần theo dõi thêm", lookAgainOn };
  expect(codesOf(await decline(cell, { introductionId, ...refusal, requestId: newId() }))).toBe("done");
  return introductionId;
};

/** Opens an invitation of the cell and returns the secret of its link. */
const invited = async (cell: Secretary): Promise<string> => {
  const { unitId } = cell.actingPost;
  const asked = { unitId, lastDay: addDays(on, 5), cap: "20", requestId: newId() };
  expect(codesOf(await openInvitation(cell, asked))).toBe("done");
  return (await invitationView(cell, unitId, on))?.open?.path.split("/").at(-1) ?? "";
};

const introduceBy = async (token: string, fullName: string) => {
  const sent = { fullName, bornOn: "1998-08-08", occupation: "Nhân viên", contact: "0900 000 000" };
  const outcome = await introduceOneself(
    { token, ...sent, reason: "Muốn góp sức", consent: "on" },
    { at: now(), on, address: newId() },
  );
  expect(codesOf(outcome)).toBe("done");
};

const merge = (unitId: string, intoId: string, mergedOn = on) =>
  mergeCell(fixture.actors.committee, { requestId: newId(), unitId, intoId, mergedOn, paper: "QĐ 33-QĐ/ĐU" });

const dissolve = (unitId: string, lastDay: string = addDays(on, -1)) =>
  dissolveUnit(fixture.actors.committee, { requestId: newId(), unitId, lastDay, paper: "QĐ 34-QĐ/ĐU" });

describe("a cell put under a department", () => {
  test("owes the appraisal in the cases it has voted on, and owes it no more once it lies under the organisation again", async () => {
    const caseId = await openVerifiedCase("Đặng Thị Thẩm Định");
    const voted = approvalSteps.findIndex(({ step }) => step === "recordCellVote");
    await takeSteps(caseId, approvalSteps.slice(0, voted + 1));
    const next = async () => (await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } })).nextStep;
    expect(await next()).toBe("recordCommitteeVote");
    await place(fixture.office.first.id, await found("department"), "2025-08-01");
    expect(await next()).toBe("recordAppraisal");
    expect(await historyDifferences(owner)).toEqual([]);
    await place(fixture.office.first.id, fixture.office.organisation.id, "2025-08-16");
    expect(await next()).toBe("recordCommitteeVote");
    expect(await historyDifferences(owner)).toEqual([]);
  });
});

describe("a cell that is merged into another one", () => {
  test("gives it whoever was introduced and not taken up, who is decided on there; whom it was introduced to stays said", async () => {
    const [from, into] = [await secretaryOf(await found("cell")), await secretaryOf(await found("cell"))];
    const waiting = await introduced(from, "Đinh Thị Chờ Xét");
    await declined(from, "Đinh Văn Xem Lại", addDays(on, 10));
    expect((await cellForm(fixture.actors.committee, from.actingPost.unitId, on))?.introduced).toBe(2);
    expect(codesOf(await merge(from.actingPost.unitId, into.actingPost.unitId))).toBe("done");
    const queue = await intakeQueue(into, { unitId: null, page: 1 }, on);
    expect(queue?.toDecide.map(({ name, mergedFrom }) => [name, mergedFrom])).toEqual([
      ["Đinh Thị Chờ Xét", from.actingPost.unitName],
    ]);
    expect(queue?.later.map(({ name, decisions }) => [name, decisions.length])).toEqual([["Đinh Văn Xem Lại", 1]]);
    const taken = await takeUp(into, {
      ...{ ...nominationFields, fullName: "Đinh Thị Chờ Xét", bornOn: "1997-04-04", occurredOn: on },
      ...{ introductionId: waiting, resolution: "21-NQ/CB", requestId: newId() },
    });
    expect(codesOf(taken)).toBe("done");
    const made = await owner.admissionCase.findFirstOrThrow({ where: { introductions: { some: { id: waiting } } } });
    expect(made.unitId).toBe(into.actingPost.unitId);
  });

  test("gives it the open link for strangers, so that who comes by it is seen; where that has one, the link ends", async () => {
    const [one, other] = [await secretaryOf(await found("cell")), await secretaryOf(await found("cell"))];
    const into = await secretaryOf(await found("cell"));
    const [token, ended] = [await invited(one), await invited(other)];
    expect(codesOf(await merge(one.actingPost.unitId, into.actingPost.unitId))).toBe("done");
    expect(codesOf(await merge(other.actingPost.unitId, into.actingPost.unitId))).toBe("done");
    await introduceBy(token, "Sầm Thị Đến Sau");
    await introduceBy(ended, "Sầm Văn Không Tới");
    const queue = await intakeQueue(into, { unitId: null, page: 1 }, on);
    expect(queue?.toDecide.map(({ name }) => name)).toEqual(["Sầm Thị Đến Sau"]);
  });

  test("takes those along whom both cells were sent, and only a merger does so", async () => {
    const [from, into] = [await secretaryOf(await found("cell")), await secretaryOf(await found("cell"))];
    for (const cell of [from, into]) await introduced(cell, "Đinh Thị Hai Nơi");
    const { unitId } = from.actingPost;
    const give = asActor(
      fixture.actors.committee,
      (db) => db.$executeRaw`SELECT give_queue_of_merged_cell(${unitId}::uuid, ${dateOf(on)}::date, now(), '')`,
    );
    await expect(give).rejects.toThrow(/Only the queue of a merged cell/);
    expect(codesOf(await merge(unitId, into.actingPost.unitId))).toBe("done");
    const queue = await intakeQueue(into, { unitId: null, page: 1 }, on);
    expect(queue?.toDecide.map(({ name }) => name)).toEqual(["Đinh Thị Hai Nơi", "Đinh Thị Hai Nơi"]);
  });
});

describe("dissolving a unit", () => {
  const notEmpty = (outcome: Outcome<unknown>) =>
    outcome.kind === "refused" ? outcome.refusals.map(({ code, facts }) => [code, facts]) : outcome.kind;
  const left = { members: 0, cases: 0, posts: 0, units: 0, introduced: 0 };

  test("waits for the cell to decide on whoever was introduced, and ends its link for strangers", async () => {
    const cell = await secretaryOf(await found("cell"));
    const { unitId } = cell.actingPost;
    const introductionId = await introduced(cell, "Đinh Thị Còn Chờ");
    const token = await invited(cell);
    const lastDay = addDays(on, -1);
    expect(notEmpty(await dissolve(unitId))).toEqual([["unit-not-empty", { ...left, introduced: 1, lastDay }]]);
    const because = { occurredOn: addDays(on, -1), resolution: "12-NQ/CB", because: "Giải thể" };
    expect(
      codesOf(await decline(cell, { introductionId, ...because, lookAgainOn: addDays(on, 30), requestId: newId() })),
    ).toBe("done");
    expect(codesOf(await dissolve(unitId))).toBe("done");
    await introduceBy(token, "Sầm Thị Đến Muộn");
    expect(await owner.introduction.count({ where: { unitId, state: "waiting" } })).toBe(0);
  });

  test("is refused with a last day on which a member, a case or a cell still was in it, and taken with the day they left", async () => {
    const department = await found("department");
    const unitId = await found("cell", { parentId: department });
    const cell = await owner.unit.findUniqueOrThrow({ where: { id: unitId } });
    const who = await fixture.officialMember("Vũ Văn Đi Sau", cell);
    const closed = await fixture.office.openCase(await fixture.office.person("Đặng Văn Khép Sau", cell), "withdrawn", {
      closedOn: day("2026-03-10"),
    });
    await owner.standing.updateMany({ where: { personId: who.id }, data: { to: dateOf(day("2026-03-10")) } });
    expect(closed).not.toBe("");
    expect(notEmpty(await dissolve(unitId, "2026-03-08"))).toEqual([
      ["unit-not-empty", { ...left, members: 1, cases: 1, lastDay: "2026-03-08" }],
    ]);
    expect(notEmpty(await dissolve(unitId, "2026-03-09"))).toEqual([
      ["unit-not-empty", { ...left, cases: 1, lastDay: "2026-03-09" }],
    ]);
    await place(unitId, fixture.office.organisation.id, "2026-04-02");
    expect(notEmpty(await dissolve(department, "2026-03-31"))).toEqual([
      ["unit-not-empty", { ...left, units: 1, lastDay: "2026-03-31" }],
    ]);
    expect(codesOf(await dissolve(department, "2026-04-01"))).toBe("done");
    expect(codesOf(await dissolve(unitId, "2026-03-10"))).toBe("done");
  });

  test("is offered on the last day of a post in it, and not on the day before", async () => {
    const unitId = await found("cell");
    const holder = fixture.members[0]?.id ?? "";
    const post = { id: newId(), personId: holder, unitId, role: "cellSecretary" as const };
    await owner.post.create({ data: { ...post, from: dateOf(day("2026-01-05")), to: dateOf(addDays(on, 1)) } });
    const postsOn = async (asked: Day) =>
      (await unitForm(fixture.actors.committee, unitId, asked))?.occupancy?.posts ?? null;
    expect([await postsOn(addDays(on, -1)), await postsOn(on)]).toEqual([1, 0]);
    expect(codesOf(await dissolve(unitId, on))).toBe("done");
  });
});
