import { beforeAll, describe, expect, test } from "vitest";
import { stepCommands } from "../../lib/admissions/commands";
import { tickOf } from "../../lib/admissions/procedure/schema";
import { auditedCaseView, stepForm } from "../../lib/admissions/queries";
import { openSentences } from "../../lib/database/sentences-encryption";
import { addDays, dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import type { Exclusion } from "../../lib/regulations/values/exclusions";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { approvalSteps, type PlannedStep, recognitionSteps } from "../support/planned-steps";
import { startStatementCounter } from "../support/statement-counter";

const owner = useOwner(useDatabase().url);
const met = day("2025-08-14");

let fixture: CommitteeFixture;
const { openVerifiedCase, takeStep, sequenceOf, takeSteps } = caseDriver(owner, () => fixture);

/** Gives a member a standing that excludes from votes, from one day to another; `lastDay` null has no end. */
const setAside = (number: number, kind: Exclusion, from: string, lastDay: string | null = null) => {
  const person = fixture.members[number];
  if (!person) throw new Error(`No member ${number}`);
  const to = lastDay === null ? null : dateOf(addDays(day(lastDay), 1));
  return owner.standing.create({
    data: {
      id: newId(),
      personId: person.id,
      path: person.unit.path,
      kind,
      from: dateOf(day(from)),
      to,
      paper: "01-GGT",
    },
  });
};

/** A cell of eight: three members excluded on the day of the meeting, three whose exclusion ended or begins a day off. */
beforeAll(async () => {
  fixture = await buildCommittee(owner);
  await setAside(2, "exempt", "2024-01-01");
  await setAside(3, "temporarilyAway", "2025-08-14");
  await setAside(4, "suspended", "2025-08-01", "2025-08-14");
  await setAside(5, "temporarilyAway", "2025-07-01", "2025-08-13");
  await setAside(6, "exempt", "2025-08-15");
  // Guests: a probationary member, a member of another cell, one who becomes official the day after.
  const home = fixture.office.first;
  for (const [name, unit, kind, from] of [
    ["Dự Bị", home, "probationary", "2025-01-01"],
    ["Chi Bộ Khác", fixture.office.second, "official", "2015-01-01"],
    ["Hôm Sau", home, "official", "2025-08-15"],
  ] as const) {
    const { id } = await fixture.office.person(name, unit);
    await owner.standing.create({
      data: { id: newId(), personId: id, path: unit.path, kind, from: dateOf(day(from)) },
    });
  }
}, 120_000);

const cellVote = approvalSteps[1] as PlannedStep;
const ballot = (present: number, yes: number, rest: Readonly<Record<string, string>> = {}): PlannedStep => {
  const counts = { present: String(present), yes: String(yes), no: String(present - yes) };
  const absence: Record<string, string> =
    present < 8 ? { absent: String(8 - present), absenceReasons: "Ba đồng chí đi công tác" } : {};
  return { ...cellVote, fields: { ...cellVote.fields, ...counts, ...absence, ...rest } };
};
const idOf = (number: number): string => fixture.members[number]?.id ?? "";
const voteOf = async (caseId: string) =>
  owner.vote.findFirstOrThrow({ where: { caseId }, orderBy: { sequence: "desc" } });

const beforeTheCell = async (name: string): Promise<string> => {
  const caseId = await openVerifiedCase(name);
  await takeSteps(caseId, approvalSteps.slice(0, 1));
  return caseId;
};

describe("the cell votes", () => {
  let caseId: string;
  beforeAll(async () => {
    caseId = await beforeTheCell("Đặng Thị Mẫu Số");
  }, 60_000);

  test("the form names the excluded members with the reason, and the votes needed", async () => {
    const form = await stepForm(fixture.actors.cell, caseId, "recordCellVote", met);
    expect(form?.roll).toMatchObject({ total: 8, base: 5, needed: 4, mayLack: 1, allHere: { base: 7, needed: 5 } });
    expect(form?.roll?.excluded.map(({ personId, reason, since }) => [personId, reason, since])).toEqual([
      [idOf(2), "exempt", "2024-01-01"],
      [idOf(3), "temporarilyAway", "2025-08-14"],
      [idOf(4), "suspended", "2025-08-01"],
    ]);
    expect(form?.fields).not.toContain("total");
  });

  test.each([
    ["2025-07-31", 8, 6],
    ["2025-08-13", 8, 5],
    ["2025-08-14", 8, 5],
    ["2025-08-15", 9, 6],
  ])(
    "on %s the register convenes %i members, of whom %i are the base when the others are absent",
    async (heldOn, total, base) => {
      const form = await stepForm(fixture.actors.cell, caseId, "recordCellVote", day("2025-08-20"), day(heldOn));
      expect(form?.roll).toMatchObject({ on: heldOn, total, base });
    },
  );

  test("more votes than the base are refused unless members who came are ticked; a suspended member cannot be ticked", async () => {
    expect(codesOf(await takeStep(caseId, ballot(6, 6)))).toEqual(["present-exceeds-base"]);
    expect(codesOf(await takeStep(caseId, ballot(6, 6, { [tickOf(idOf(4))]: "on" })))).toEqual([
      "present-exceeds-base",
    ]);
    expect(codesOf(await takeStep(caseId, ballot(9, 9)))).toEqual(["more-present-than-registered"]);
    expect(codesOf(await takeStep(caseId, ballot(5, 5, { total: "5" })))).toEqual(["field-unknown"]);
    expect(await owner.vote.count({ where: { caseId } })).toBe(0);
  });

  test("nothing is recorded when the attendance roll was shown for another day", async () => {
    const other = await stepForm(fixture.actors.cell, caseId, "recordCellVote", day("2025-08-20"));
    const shown = other?.roll?.mark ?? "";
    expect(codesOf(await takeStep(caseId, ballot(5, 5, { shown })))).toEqual(["roll-differs"]);
    expect(await owner.vote.count({ where: { caseId } })).toBe(0);
  });

  test("the recorded vote keeps its base and exclusions, and later corrections of the register do not change it", async () => {
    const form = await stepForm(fixture.actors.cell, caseId, "recordCellVote", met);
    const stated = { shown: form?.roll?.mark ?? "", [tickOf(idOf(2))]: "on", probationersPresent: "1" };
    expect(codesOf(await takeStep(caseId, ballot(6, 4, stated)))).toBe("done");
    const kept = await voteOf(caseId);
    expect(kept).toMatchObject({ total: 8, excluded: 2, base: 6, present: 6, yes: 4, carried: true });
    const cites = { instrument: "QĐ 294-QĐ/TW", clause: "9.3.2" };
    const electorate = {
      total: 8,
      base: 6,
      absent: 2,
      absenceReasons: "Ba đồng chí đi công tác",
      minutes: null,
      probationersPresent: 1,
      exclusions: [
        // The rule on exclusions is known from 01/07/2025, and this meeting was later.
        {
          personId: idOf(3),
          name: fixture.members[3]?.name,
          reason: "temporarilyAway",
          since: "2025-08-14",
          cites,
          present: false,
        },
        {
          personId: idOf(4),
          name: fixture.members[4]?.name,
          reason: "suspended",
          since: "2025-08-01",
          cites,
          present: false,
        },
        {
          personId: idOf(2),
          name: fixture.members[2]?.name,
          reason: "exempt",
          since: "2024-01-01",
          cites,
          present: true,
        },
      ],
    };
    const { document, isWhole } = openSentences(kept.electorate as never, "Vote.electorate", kept.id);
    expect([document, isWhole]).toEqual([electorate, true]);
    const corrected = await setAside(7, "exempt", "2025-01-01");
    expect(await voteOf(caseId)).toEqual(kept);
    await owner.standing.delete({ where: { id: corrected.id } });
    await expect(owner.$executeRaw`UPDATE "Vote" SET electorate = '{}'`).rejects.toThrow(/append-only/);
  });

  test("the case file shows the counts and the votes needed, and names only to people who keep the register", async () => {
    const today = day("2025-08-20");
    const seenBy = async (actor: Parameters<typeof auditedCaseView>[0]) =>
      (await auditedCaseView(actor, caseId, today))?.votes;
    const { office, memberIds, actors } = fixture;
    const cell = await seenBy(actors.cell);
    expect(cell).toMatchObject([{ base: 6, yes: 4, needed: 4, excluded: 2, probationersPresent: 1 }]);
    expect(cell?.[0]?.exclusions).toHaveLength(3);
    expect((await seenBy(actors.committee))?.[0]?.exclusions).toHaveLength(3);

    const { personId } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
    const mentor = office.actor(
      { id: memberIds.mentor, name: "Lê Thị Minh Họa", unit: office.first },
      "mentor",
      office.first,
      { mentored: [caseId], people: [personId] },
    );
    const applicant = office.actor(
      { id: personId, name: "Đặng Thị Mẫu Số", unit: office.first },
      "applicant",
      office.first,
      {
        applied: [caseId],
      },
    );
    const member = office.actor(
      await office.person("Chu Thị Xem", office.organisation),
      "committeeMember",
      office.organisation,
    );
    expect(await seenBy(mentor)).toMatchObject([{ base: 6, exclusions: [] }]);
    expect(await seenBy(applicant)).toEqual([]);
    expect(await seenBy(member)).toBeUndefined();
    for (const viewer of [mentor, applicant, member, actors.superior, actors.committee])
      expect(await stepForm(viewer, caseId, "recordCellVote", today)).toBeNull();
    const readable = JSON.stringify([
      await auditedCaseView(mentor, caseId, today),
      await auditedCaseView(applicant, caseId, today),
    ]);
    for (const number of [3, 4]) expect(readable).not.toContain(fixture.members[number]?.name);
  });
});

describe("the committee votes", () => {
  test("by the members who have a seat on that day, with one vote each; an acting post has no vote", async () => {
    const caseId = await beforeTheCell("Đặng Văn Cấp Ủy");
    await takeSteps(caseId, [ballot(5, 5)]);
    const { office, actors, officialMember } = fixture;
    const seat = (personId: string, from: string, to: string | null, acting = false) =>
      owner.post.create({
        data: {
          id: newId(),
          personId,
          unitId: office.organisation.id,
          role: "committeeMember",
          acting,
          from: dateOf(day(from)),
          to: to === null ? null : dateOf(day(to)),
        },
      });
    const newcomer = await officialMember("Ngô Thị Vào Sau", office.organisation);
    const leaver = await officialMember("Ngô Thị Ra Trước", office.organisation);
    const standIn = await officialMember("Ngô Thị Thay Mặt", office.organisation);
    await seat(newcomer.id, "2025-08-20", null);
    await seat(leaver.id, "2020-06-18", "2025-08-20");
    await seat(standIn.id, "2025-01-01", null, true);
    // The deputy secretary has two posts but one vote; one member is exempt.
    await seat(actors.committee.personId, "2020-06-18", null);
    await owner.standing.create({
      data: {
        id: newId(),
        personId: newcomer.id,
        path: newcomer.unit.path,
        kind: "exempt",
        from: dateOf(day("2025-08-21")),
      },
    });
    const rolls = await Promise.all(
      ["2025-08-19", "2025-08-20", "2025-08-21"].map(async (heldOn) => {
        const form = await stepForm(actors.committee, caseId, "recordCommitteeVote", day("2025-08-31"), day(heldOn));
        return [form?.roll?.total, form?.roll?.base, form?.roll?.needed];
      }),
    );
    expect(rolls).toEqual([
      [10, 10, 7],
      [10, 10, 7],
      [10, 9, 6],
    ]);
    const vote = approvalSteps[2] as PlannedStep;
    const absence = { absent: "1", absenceReasons: "Một đồng chí được miễn sinh hoạt" };
    const counts = { occurredOn: "2025-08-21", present: "9", yes: "6", no: "3", ...absence };
    expect(codesOf(await takeStep(caseId, { ...vote, fields: { ...vote.fields, ...counts } }))).toBe("done");
    expect(await voteOf(caseId)).toMatchObject({ body: "committee", total: 10, excluded: 1, base: 9, carried: true });
  });
});

describe("a new official member", () => {
  test("counts in the votes of the cell from the day the recognition was announced there, not from the decision", async () => {
    const caseId = await openVerifiedCase("Đặng Thị Mới Chính Thức");
    const absence = (absent: string) => ({ absent, absenceReasons: "Vắng có lý do" });
    const counts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      "8": { present: "5", yes: "5", no: "0", ...absence("3") },
      "9": absence("1"),
    };
    const full = (step: PlannedStep): PlannedStep => ({
      ...step,
      fields: {
        ...step.fields,
        ...counts[step.fields.present ?? ""],
        // One more is on the roll by then.
        ...(step.step === "recordRecognitionVote" ? absence("4") : {}),
      },
    });
    const own = ([...approvalSteps, ...recognitionSteps] as readonly PlannedStep[]).map(full);
    await takeSteps(caseId, own.slice(0, -1));
    const other = await beforeTheCell("Đặng Văn Người Sau");
    const convenedOn = async (heldOn: string) =>
      (await stepForm(fixture.actors.cell, other, "recordCellVote", day("2026-11-20"), day(heldOn)))?.roll?.total;
    const before = await convenedOn("2026-10-26");
    expect(await convenedOn("2026-10-27")).toBe(before);
    const standing = async () => {
      const { personId } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
      const open = await owner.standing.findMany({ where: { personId, to: null }, select: { kind: true } });
      return open.map(({ kind }) => kind);
    };
    expect(await standing()).toEqual(["probationary"]);
    await takeSteps(caseId, own.slice(-1));
    expect(await standing()).toEqual(["official"]);
    expect([await convenedOn("2026-10-26"), await convenedOn("2026-10-27")]).toEqual([before, (before ?? 0) + 1]);
  });
});

describe("the form of a vote", () => {
  test("is read with at most six statements", async () => {
    const caseId = await beforeTheCell("Đặng Thị Sáu Câu");
    const counter = await startStatementCounter();
    const statements = await counter.during(() => stepForm(fixture.actors.cell, caseId, "recordCellVote", met));
    await counter.close();
    expect(statements.length).toBeLessThanOrEqual(6);
  });

  test("records the vote on one person; no command accepts several cases", async () => {
    const caseId = await beforeTheCell("Đặng Văn Từng Người");
    const sent = {
      ...ballot(5, 5, { resolution: "97-NQ/CB" }).fields,
      caseId,
      sequence: await sequenceOf(caseId),
      requestId: newId(),
    };
    const two = { ...sent, caseIds: `${caseId},${caseId}` };
    expect(codesOf(await stepCommands.recordCellVote(fixture.actors.cell, two))).toEqual(["field-unknown"]);
    expect(codesOf(await stepCommands.recordCellVote(fixture.actors.cell, sent))).toBe("done");
    expect(await owner.vote.count({ where: { caseId } })).toBe(1);
  });
});
