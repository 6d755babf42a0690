import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { stepCommands } from "../../lib/admissions/commands";
import { nominate } from "../../lib/admissions/nominate-commands";
import { toBeCompared } from "../../lib/documents/forms/typeset";
import { plainText } from "../../lib/documents/page/blocks";
import { confirmList, resolveList } from "../../lib/intake/list/commands";
import { monthInAddress, monthOf } from "../../lib/intake/list/month";
import { auditedListPaper } from "../../lib/intake/list/paper-queries";
import { confirmingForm, resolvingForm, sympathiserList } from "../../lib/intake/list/queries";
import { today } from "../../lib/primitives/clock";
import { addDays, addMonths, formatDay } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { nominationFields } from "../support/planned-steps";

const owner = useOwner(useDatabase().url);
const on = today();
const month = monthOf(on);
let fixture: CommitteeFixture;
let other: Actor;
beforeAll(async () => {
  fixture = await buildCommittee(owner);
  const { office, officialMember } = fixture;
  other = office.actor(await officialMember("Tạ Thị Chi Bộ Hai", office.second), "cellSecretary", office.second);
});

type Row = Readonly<{ caseId: string; sequence: string; outcome: string; mentorId?: string; reason?: string }>;

const noted = async (actor: Actor, fullName: string): Promise<string> => {
  const sent = { ...nominationFields, fullName, unitId: actor.actingPost.unitId, requestId: newId() };
  const outcome = await nominate(actor, sent);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value.caseId;
};
const sequenceOf = async (caseId: string): Promise<string> =>
  String((await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } })).sequence);
const evaluated = (caseId: string, path: string) =>
  owner.evaluation.create({
    data: {
      ...{
        id: newId(),
        caseId,
        path,
        evaluatedOn: new Date(addDays(on, -40)),
        attitude: 4,
        responsibility: 4,
        motive: 4,
      },
      ...{ comment: "Chắc chắn", authorName: "Lê Thị Minh Họa", recordedAt: new Date() },
    },
  });
const listed = async (actor: Actor, fullName: string, occurredOn = addDays(on, -70), number = "101-NQ/CB") => {
  const caseId = await noted(actor, fullName);
  const sent = { caseId, sequence: "1", occurredOn, resolution: number, mentorId: fixture.memberIds.mentor };
  const outcome = await stepCommands.listSympathiser(actor, { ...sent, requestId: newId() });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  await evaluated(caseId, actor.actingPost.path);
  return caseId;
};
const row = async (caseId: string, outcome: string, more = {}): Promise<Row> => ({
  ...{ caseId, sequence: await sequenceOf(caseId), outcome },
  ...more,
});
const resolving = (actor: Actor, rows: readonly Row[], more: Readonly<Record<string, string>> = {}) =>
  resolveList(actor, {
    ...{ unitId: actor.actingPost.unitId, month, heldOn: on, resolution: "201-NQ/CB", requestId: newId() },
    ...{ rows, ...more },
  });
const namesOn = async (actor: Actor, asked: string | null = null, unitId = actor.actingPost.unitId) =>
  ((await sympathiserList(actor, { unitId, month: asked }, on))?.listed ?? []).map(({ name }) => name);

describe("the list of sympathisers of a month", () => {
  let kept: string;
  let proposed: string;
  let off: string;
  let added: string;
  const mentor = () => ({ mentorId: fixture.memberIds.mentor });

  test("is resolved in one act: kept, put on with a mentor, proposed and taken off, each with its own step", async () => {
    const { cell } = fixture.actors;
    kept = await listed(cell, "An Thị Giữ Lại");
    proposed = await listed(cell, "Bế Thị Đề Nghị");
    off = await listed(cell, "Cù Văn Đưa Ra");
    added = await noted(cell, "Dư Thị Đưa Vào");
    const rows = [
      await row(kept, "kept"),
      await row(proposed, "proposed"),
      await row(off, "takenOff", { reason: "câu đưa ra kín" }),
      await row(added, "added", mentor()),
    ];
    // A row that lacks something stops the whole, and nothing of it stays.
    const lacking = [...rows.slice(0, 2), await row(off, "takenOff"), ...rows.slice(3)];
    const withProposal = { proposalResolution: "202-NQ/CB" };
    expect(await resolving(cell, lacking, withProposal)).toMatchObject({
      refusals: [{ code: "field-required", field: "rows.2.reason" }],
    });
    const steps = (caseId: string) => owner.transition.findMany({ where: { caseId }, orderBy: { sequence: "asc" } });
    expect(await owner.listMeeting.count()).toBe(0);
    expect((await steps(added)).map(({ step }) => step)).toEqual(["nominate"]);
    expect(codesOf(await resolving(cell, rows))).toEqual(["field-required"]);
    expect(codesOf(await resolving(cell, rows, withProposal))).toBe("done");
    const last = async (caseId: string) => (await steps(caseId)).at(-1);
    expect((await last(kept))?.step).toBe("listSympathiser");
    expect(await last(proposed)).toMatchObject({ step: "proposeStart", facts: { resolution: "202-NQ/CB" } });
    expect((await last(off))?.step).toBe("takeOffList");
    expect(await last(added)).toMatchObject({ step: "listSympathiser", facts: { resolution: "201-NQ/CB" } });
    expect(await namesOn(cell)).toEqual(["An Thị Giữ Lại", "Bế Thị Đề Nghị", "Dư Thị Đưa Vào"]);
    const view = await sympathiserList(cell, { unitId: null, month: null }, on);
    expect(view?.meeting?.entries.map(({ personName, outcome }) => [personName, outcome])).toEqual([
      ["An Thị Giữ Lại", "kept"],
      ["Bế Thị Đề Nghị", "proposed"],
      ["Cù Văn Đưa Ra", "takenOff"],
      ["Dư Thị Đưa Vào", "added"],
    ]);
  });

  test("is a paper in the columns of the form, said to be compared, and whoever is named may read who had it", async () => {
    const { cell } = fixture.actors;
    const paper = await auditedListPaper(cell, { unitId: null, month: null }, on);
    expect(paper?.foot).toBe(toBeCompared);
    const lines = plainText(paper?.blocks ?? []).split("\n");
    expect(lines).toContain("CHI BỘ MỘT");
    expect(lines.find((each) => each.startsWith("STT"))).toBe(
      [
        ...["STT", "Họ và tên", "Ngày, tháng, năm sinh: Nam", "Ngày, tháng, năm sinh: Nữ", "Dân tộc", "Tôn giáo"],
        ...["Quê quán", "Chỗ ở hiện nay", "Trình độ chuyên môn", "Chức vụ chính quyền", "Chức vụ đoàn thể"],
        "Ngày chi bộ công nhận là cảm tình Đảng",
      ].join("\t"),
    );
    expect(lines.filter((each) => /^\d+\t/.test(each)).map((each) => each.split("\t")[1])).toEqual([
      ...["An Thị Giữ Lại", "Bế Thị Đề Nghị", "Dư Thị Đưa Vào"],
    ]);
    const [row] = lines.filter((each) => each.includes("An Thị Giữ Lại"));
    expect(row).toContain(formatDay(addDays(on, -70)));
    expect(await owner.audit.count({ where: { command: "list.seen", caseId: kept } })).toBe(1);
    const others = await auditedListPaper(other, { unitId: cell.actingPost.unitId, month: null }, on);
    expect(plainText(others?.blocks ?? [])).not.toMatch(/Giữ Lại|Đề Nghị|Đưa Vào/);
    const administrator = await fixture.administratorNamed("Kỳ Thị Quản Trị");
    expect(await auditedListPaper(administrator, { unitId: null, month: null }, on)).toBeNull();
  });

  test("is resolved once a month, of everybody on it, in that month, and by the cell alone", async () => {
    const { cell, committee } = fixture.actors;
    expect(codesOf(await resolving(cell, []))).toEqual(["list-resolved"]);
    expect(await resolvingForm(cell, on)).toBeNull();
    const second = await listed(other, "Đoàn Thị Chi Bộ Hai", addDays(on, -70), "301-NQ/CB");
    expect(codesOf(await resolving(other, []))).toEqual(["list-moved"]);
    expect(codesOf(await resolving(other, [await row(kept, "kept"), await row(second, "kept")]))).toEqual([
      "not-on-the-list",
    ]);
    const early = { heldOn: addDays(month, -1) };
    expect(codesOf(await resolving(other, [await row(second, "kept")], early))).toEqual(["meeting-of-another-month"]);
    const stale = [{ ...(await row(second, "takenOff", { reason: "x" })), sequence: "1" }];
    expect(await resolving(other, stale)).toMatchObject({
      refusals: [{ code: "case-moved", field: "rows.0.outcome" }],
    });
    expect(codesOf(await resolving(committee, []))).toEqual(["not-permitted"]);
    const asOther = { unitId: fixture.office.first.id };
    expect((await resolving(other, [], asOther)).kind).toBe("not-found");
  });

  test("is confirmed for all cells in one act with one number; permission is ticked by person with a number of its own", async () => {
    const { committee, cell } = fixture.actors;
    const form = await confirmingForm(committee, on);
    expect(form?.toList.map(({ name }) => name).sort()).toEqual(
      ["An Thị Giữ Lại", "Bế Thị Đề Nghị", "Dư Thị Đưa Vào", "Đoàn Thị Chi Bộ Hai"].sort(),
    );
    expect(form?.toPermit.map(({ name }) => name)).toEqual(["Bế Thị Đề Nghị"]);
    expect(form?.takenOff.map(({ personName }) => personName)).toEqual(["Cù Văn Đưa Ra"]);
    expect(await confirmingForm(cell, on)).toBeNull();
    const rows = [
      ...(form?.toList ?? []).map(({ id, sequence }) => ({
        caseId: id,
        sequence: String(sequence),
        act: "listed",
        ticked: "on",
      })),
      ...(form?.takenOff ?? []).map(({ id, listedCaseId, sequence }) => ({
        ...{ caseId: listedCaseId, sequence: String(sequence), act: "takenOff", entryId: id, ticked: "on" },
      })),
      ...(form?.toPermit ?? []).map(({ id, sequence }) => ({
        ...{ caseId: id, sequence: String(sequence), act: "permitted", ticked: "on" },
      })),
    ];
    const sent = { confirmedOn: on, number: "41-TB/ĐU", rows };
    const send = (more = {}) => confirmList(committee, { ...sent, ...more, requestId: newId() });
    expect(codesOf(await send())).toEqual(["field-required"]);
    expect(codesOf(await send({ rows: rows.map(({ ticked: _, ...each }) => each) }))).toEqual(["confirmed-nobody"]);
    expect(codesOf(await send({ permissionNumber: "42-NQ/ĐU" }))).toBe("done");
    const stages = await owner.admissionCase.findMany({
      where: { id: { in: [kept, proposed, added] } },
      select: { stage: true, person: { select: { fullName: true } } },
    });
    expect(stages.map(({ stage, person }) => [person.fullName, stage]).sort()).toEqual([
      ["An Thị Giữ Lại", "mentoring"],
      ["Bế Thị Đề Nghị", "dossier"],
      ["Dư Thị Đưa Vào", "mentoring"],
    ]);
    expect(await owner.listConfirmation.count()).toBe(6);
    const after = await confirmingForm(committee, on);
    expect([after?.toList, after?.toPermit, after?.takenOff]).toEqual([[], [], []]);
    const list = await sympathiserList(cell, { unitId: null, month: null }, on);
    expect(list?.listed.map(({ papers }) => papers.confirmSympathiser?.number)).toEqual([
      "41-TB/ĐU",
      "41-TB/ĐU",
      "41-TB/ĐU",
    ]);
    expect(list?.meeting?.entries.find(({ outcome }) => outcome === "takenOff")?.confirmed?.number).toBe("41-TB/ĐU");
    expect((await send({ permissionNumber: "42-NQ/ĐU" })).kind).toBe("refused");
  });

  test("as of an earlier month is as it was then: neither who came later nor without who left since or moved away", async () => {
    const { cell, committee } = fixture.actors;
    const before = monthInAddress(addMonths(month, -1));
    const then = ["Bế Thị Đề Nghị", "An Thị Giữ Lại", "Cù Văn Đưa Ra"];
    const sorted = async (actor: Actor, asked: string) => (await namesOn(actor, asked, fixture.office.first.id)).sort();
    expect(await sorted(cell, before)).toEqual([...then].sort());
    expect(await sorted(cell, monthInAddress(addMonths(month, -6)))).toEqual([]);
    const moved = await stepCommands.moveToCell(committee, {
      ...{ caseId: kept, sequence: await sequenceOf(kept), occurredOn: on, unitId: fixture.office.second.id },
      ...{ resolution: "401-NQ/CB", mentorId: fixture.memberIds.secondIntroducer, requestId: newId() },
    });
    expect(codesOf(moved)).toBe("done");
    expect(await sorted(committee, before)).toEqual([...then].sort());
    expect(await namesOn(other, before)).not.toContain("An Thị Giữ Lại");
    expect(await namesOn(other)).toContain("An Thị Giữ Lại");
    // The cell it left no longer sees the file, and still prints what it resolved.
    const view = await sympathiserList(cell, { unitId: null, month: null }, on);
    expect(view?.elsewhere.map(({ personName }) => personName)).toEqual(["An Thị Giữ Lại"]);
  });

  test("is kept for good, and shown to nobody but the cell and the committee above it", async () => {
    const change = owner.listEntry.updateMany({ data: { outcome: "kept" } });
    await expect(change).rejects.toThrow(/append-only/);
    const { office } = fixture;
    for (const [role, at] of [
      ["administrator", office.organisation],
      ["committeeMember", office.organisation],
      ["superiorOfficer", office.superior],
      ["mentor", office.first],
      ["applicant", office.first],
    ] as const) {
      const actor = office.actor(await office.person(`Người ${role}`, at), role, at);
      expect(await sympathiserList(actor, { unitId: office.first.id, month: null }, on)).toBeNull();
    }
    expect((await sympathiserList(other, { unitId: office.first.id, month: null }, on))?.unit.id).toBe(
      office.second.id,
    );
  });
});
