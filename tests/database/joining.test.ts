import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { peopleWithoutAccount } from "../../lib/accounts/queries";
import { stepCommands } from "../../lib/admissions/commands";
import { nominate } from "../../lib/admissions/nominate-commands";
import { nominationQuestion } from "../../lib/admissions/nomination-queries";
import { auditedCaseView, stepForm } from "../../lib/admissions/queries";
import { correctPerson } from "../../lib/people/commands";
import { auditedPersonView } from "../../lib/people/queries";
import { day, dayOrNull } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { historyDifferences } from "../../lib/server/history-differences";
import { unitView } from "../../lib/units/queries";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { takeAsForeseen } from "../support/foreseen";
import { buildOffice, useOwner } from "../support/office-fixture";
import { mentoringSteps, nominationFields } from "../support/planned-steps";
import { seeingSaved } from "../support/saving";
import { startStatementCounter } from "../support/statement-counter";

const owner = useOwner(useDatabase().url);
let committee: CommitteeFixture;
let second: Actor;
let deputy: Actor;
const { takeSteps } = caseDriver(owner, () => committee);
const on = day("2026-11-20");

beforeAll(async () => {
  committee = await buildCommittee(owner);
  const { office, officialMember } = committee;
  second = office.actor(await officialMember("Bùi Thị Chi Hai", office.second), "cellSecretary", office.second);
  const other = await officialMember("Đỗ Thị Soát Lại", office.organisation);
  deputy = office.actor(other, "committeeDeputySecretary", office.organisation);
});

type Noted = Readonly<{ caseId: string; personId: string }>;

/** Notes a person; whoever is like them is said to be somebody else. */
const note = async (fullName: string, bornOn: string, by: "first" | "second" = "first"): Promise<Noted> => {
  const { office, actors } = committee;
  const said = { known: "other", because: "Chưa đối chiếu được" };
  const sent = { ...nominationFields, ...said, fullName, bornOn, unitId: office[by].id, requestId: newId() };
  const outcome = await nominate(by === "first" ? actors.cell : second, sent);
  if (outcome.kind !== "done") throw new Error(`Not nominated: ${JSON.stringify(outcome)}`);
  const { caseId } = outcome.value as { caseId: string };
  const { personId } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
  return { caseId, personId };
};

/** The same person noted in the second cell with day and month exchanged, and in the first. */
const notedTwice = async (name: string) => ({
  dropped: await note(name, "1996-05-02", "second"),
  kept: await note(name, "1996-02-05"),
});

const joining = async (caseId: string, keptCaseId: string, change = {}) => ({
  ...{ caseId, keptCaseId, occurredOn: "2025-03-10", compared: "yes", requestId: newId() },
  ...{ reason: "Ghi hai lần ở hai chi bộ", provision: "Biên bản đối chiếu số 3", ...change },
  sequence: String((await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } })).sequence),
});

const join = async (caseId: string, keptCaseId: string, by = committee.actors.committee, change = {}) =>
  takeAsForeseen(by, "joinCase", await joining(caseId, keptCaseId, change));

const annul = async (caseId: string, by: Actor) => {
  const { sequence } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
  const states = { occurredOn: "2025-03-12", reason: "Là hai người", provision: "Biên bản số 5" };
  return takeAsForeseen(by, "annulStep", { ...states, caseId, sequence: String(sequence), requestId: newId() });
};

/** A case with its history; without the mark of a standing that counts use. */
const caseOf = (caseId: string) =>
  owner.admissionCase.findUniqueOrThrow({
    where: { id: caseId },
    include: {
      ...{ deadlines: true, mentorships: true, papers: true, transitions: { orderBy: { sequence: "asc" } } },
      person: { include: { standings: { where: { to: null }, omit: { sole: true } } } },
    },
  });

const peopleNamed = async (q: string) => {
  const filter = { on, group: null, q, order: "name" as const, page: 1 };
  return (await unitView(committee.actors.committee, committee.office.organisation.id, filter))?.people ?? [];
};

describe("two cases of one person", () => {
  test("are joined by the deputy secretary: one stays as it was, the other ends, points to it and keeps its history", async () => {
    const { dropped, kept } = await notedTwice("Đinh Thị Ghi Đôi");
    await takeSteps(kept.caseId, mentoringSteps.slice(0, 2));
    const [before, staying] = [await caseOf(dropped.caseId), await caseOf(kept.caseId)];
    expect(await join(dropped.caseId, kept.caseId)).toMatchObject({ kind: "done" });
    const after = await caseOf(dropped.caseId);
    expect([after.stage, dayOrNull(after.closedOn), after.nextStep, after.deadlines]).toEqual([
      ...["joined", "2025-03-10", null],
      [],
    ]);
    expect(after.transitions.slice(0, -1)).toEqual(before.transitions);
    expect(after.transitions.at(-1)).toMatchObject({
      ...{ step: "joinCase", from: "nomination", to: "joined", provisions: [] },
      facts: {
        keptCaseId: kept.caseId,
        keptPersonId: kept.personId,
        keptName: "Đinh Thị Ghi Đôi",
        keptUnit: "Chi bộ Một",
      },
    });
    expect([after.person.joinedIntoId, after.person.standings]).toEqual([kept.personId, []]);
    expect(await caseOf(kept.caseId)).toEqual(staying);
    const audit = await owner.audit.findMany({ where: { command: "admission.joinCase", caseId: dropped.caseId } });
    expect(audit).toMatchObject([{ accepted: true, actorName: "Phạm Văn Giả Định" }]);
    expect(await historyDifferences(owner)).toEqual([]);
  });

  test("lead to one another, and each reader is told only what is within reach", async () => {
    const { dropped, kept } = await notedTwice("Đinh Thị Dẫn Đường");
    const alike = await auditedCaseView(committee.actors.committee, kept.caseId, on);
    expect(alike?.related).toMatchObject({ into: null, here: [], alike: [{ id: dropped.caseId, unit: "Chi bộ Hai" }] });
    expect((await auditedCaseView(committee.actors.cell, kept.caseId, on))?.related.alike).toEqual([]);
    await join(dropped.caseId, kept.caseId);
    const shown = async (by: Actor, caseId: string) => (await auditedCaseView(by, caseId, on))?.related;
    const { committee: first } = committee.actors;
    expect(await shown(first, dropped.caseId)).toMatchObject({
      into: { id: kept.caseId, unit: "Chi bộ Một" },
      alike: [],
    });
    expect(await shown(first, kept.caseId)).toMatchObject({ into: null, here: [{ id: dropped.caseId }], alike: [] });
    expect(await shown(second, dropped.caseId)).toMatchObject({ into: { id: null, name: "Đinh Thị Dẫn Đường" } });
    expect(await shown(committee.actors.cell, kept.caseId)).toMatchObject({ into: null, here: [], alike: [] });
    const record = await auditedPersonView(first, kept.personId, on);
    expect(record?.joined).toMatchObject([{ id: dropped.personId, bornOn: "1996-05-02", unit: "Chi bộ Hai" }]);
    expect((await auditedPersonView(first, dropped.personId, on))?.joinedInto?.record?.id).toBe(kept.personId);
    expect((await auditedPersonView(second, dropped.personId, on))?.joinedInto).toEqual({ record: null });
  });

  test("count as one person afterwards", async () => {
    const { dropped, kept } = await notedTwice("Đinh Thị Đếm Một");
    expect(await peopleNamed("Đinh Thị Đếm Một")).toHaveLength(2);
    await join(dropped.caseId, kept.caseId);
    expect((await peopleNamed("Đinh Thị Đếm Một")).map(({ id }) => id)).toEqual([kept.personId]);
    const administrator = await committee.administratorNamed("Võ Thị Quản Trị");
    const offered = await peopleWithoutAccount(administrator, "Đinh Thị Đếm Một");
    expect(offered?.map(({ value }) => value)).toEqual([kept.personId]);
  });

  test("are shown to who joins them with what ends, those of people who are alike first", async () => {
    const { dropped, kept } = await notedTwice("Đinh Thị Xem Trước");
    await takeSteps(kept.caseId, mentoringSteps.slice(0, 1));
    const form = await stepForm(committee.actors.committee, kept.caseId, "joinCase", on);
    expect(form?.joining?.others[0]).toMatchObject({ id: dropped.caseId, differs: [] });
    expect(form?.joining).toMatchObject({ entries: 2, papers: 1, mentor: "Lê Thị Minh Họa" });
    expect(form?.joining?.others.map(({ id }) => id)).not.toContain(kept.caseId);
  });

  test("need at most twelve statements to be joined", async () => {
    const { dropped, kept } = await notedTwice("Đinh Thị Ít Lời");
    await takeSteps(kept.caseId, mentoringSteps.slice(0, 1));
    const values = await joining(kept.caseId, dropped.caseId);
    const counter = await startStatementCounter();
    const sent = await counter.during(
      async () => void (await stepCommands.joinCase(committee.actors.committee, values)),
    );
    counter.close();
    expect((await caseOf(kept.caseId)).stage).toBe("joined");
    expect(sent.length, sent.join("\n")).toBeLessThanOrEqual(12);
  });

  test("are not joined into each other by two deputies in the same second", async () => {
    const { dropped, kept } = await notedTwice("Đinh Thị Hai Chiều");
    const ways = [await joining(dropped.caseId, kept.caseId), await joining(kept.caseId, dropped.caseId)] as const;
    const both = [stepCommands.joinCase(committee.actors.committee, ways[0]), stepCommands.joinCase(deputy, ways[1])];
    expect((await Promise.all(both)).map(codesOf).sort()).toEqual(["done", ["join-chain", "join-not-open"]]);
  });

  test("are not joined when the other has ended or lies in another organisation, and a chain is not begun", async () => {
    const { dropped, kept } = await notedTwice("Đinh Thị Từ Chối");
    const third = await note("Đinh Thị Từ Chối", "1996-02-05");
    await join(dropped.caseId, kept.caseId);
    expect(codesOf(await join(third.caseId, dropped.caseId))).toEqual(["join-not-open"]);
    expect(codesOf(await join(kept.caseId, third.caseId))).toEqual(["join-chain"]);
    const elsewhere = await buildOffice(owner);
    const hidden = await elsewhere.openCase(await elsewhere.person("Đinh Thị Từ Chối", elsewhere.first), "mentoring");
    expect(codesOf(await join(third.caseId, hidden))).toEqual(["join-not-open"]);
    expect(codesOf(await join(third.caseId, kept.caseId, deputy, { compared: "no" }))).toEqual(["join-not-compared"]);
    expect(codesOf(await join(third.caseId, kept.caseId))).toBe("done");
  });

  test("are not joined away from a record that is named as a relative", async () => {
    const { dropped, kept } = await notedTwice("Đinh Thị Người Thân");
    const other = await note("Đinh Thị Con Gái", "1997-03-03");
    await owner.relative.create({
      data: {
        ...{ id: newId(), caseId: other.caseId, path: committee.office.first.path, kinship: "mother" },
        ...{ nameSealed: Buffer.from(""), personId: dropped.personId },
      },
    });
    expect(codesOf(await join(dropped.caseId, kept.caseId))).toEqual(["join-relative"]);
    expect(codesOf(await join(kept.caseId, dropped.caseId))).toBe("done");
  });

  test("whose records are not alike are joined only on a stated ground", async () => {
    const one = await note("Đinh Thị Khác Tên", "1996-02-05");
    const other = await note("Đinh Thị Tên Khác", "1990-11-30");
    expect(codesOf(await join(one.caseId, other.caseId))).toEqual(["join-not-alike"]);
    const confirmed = { confirmation: "Giấy khai sinh bản gốc" };
    expect(codesOf(await join(one.caseId, other.caseId, committee.actors.committee, confirmed))).toBe("done");
  });
});

describe("joining recorded by mistake", () => {
  test("is annulled by another deputy, who states why; everything stands again and both acts stay in the history", async () => {
    const { kept: dropped, dropped: kept } = await notedTwice("Đinh Thị Tách Ra");
    await takeSteps(dropped.caseId, mentoringSteps.slice(0, 1));
    const before = await caseOf(dropped.caseId);
    await join(dropped.caseId, kept.caseId);
    expect((await caseOf(dropped.caseId)).mentorships.map(({ to }) => dayOrNull(to))).toEqual(["2025-03-10"]);
    expect(codesOf(await annul(dropped.caseId, committee.actors.committee))).toEqual(["own-act"]);
    expect(codesOf(await annul(dropped.caseId, deputy))).toBe("done");
    const after = await caseOf(dropped.caseId);
    expect([after.stage, after.closedOn, after.nextStep, after.person.joinedIntoId]).toEqual([
      ...[before.stage, null, before.nextStep, null],
    ]);
    expect([after.person.standings, after.mentorships]).toMatchObject([
      before.person.standings.map(({ id, kind }) => ({ id, kind })),
      before.mentorships.map(({ id }) => ({ id, to: null })),
    ]);
    expect(after.transitions.slice(2).map(({ step }) => step)).toEqual(["joinCase", "annulStep"]);
    const own = (await historyDifferences(owner)).filter((line) => line.includes(dropped.caseId));
    expect(own).toEqual([]);
  });

  test("that a mark no longer agrees with the history is found", async () => {
    const { dropped, kept } = await notedTwice("Đinh Thị Lệch Sổ");
    await join(dropped.caseId, kept.caseId);
    await owner.person.update({ where: { id: dropped.personId }, data: { joinedIntoId: null } });
    expect((await historyDifferences(owner)).filter((line) => line.includes(dropped.caseId))).toEqual([
      `${dropped.caseId}: the person is joined into null, and its history says ${kept.personId}`,
    ]);
  });
});

describe("after two records were joined, whoever notes a person", () => {
  const ask = (by: Actor, fullName: string, bornOn: string) => nominationQuestion(by, { fullName, bornOn });

  test("is asked about the record that stays, also when the other one's birth day is typed", async () => {
    const kept = await note("Đinh Thị Hỏi Một", "1996-02-05");
    const dropped = await note("Đinh Thị Hỏi Một", "1996-05-02");
    await join(dropped.caseId, kept.caseId);
    for (const bornOn of ["1996-02-05", "1996-05-02", "1996-05-03"])
      expect(await ask(committee.actors.cell, "Đinh Thị Hỏi Một", bornOn)).toMatchObject({
        people: [{ id: kept.personId }],
        elsewhere: false,
      });
    expect(await ask(second, "Đinh Thị Hỏi Một", "1996-05-03")).toEqual({ people: [], elsewhere: true });
  });

  test("is not asked about a record in another cell that was joined into one in reach", async () => {
    const { dropped, kept } = await notedTwice("Đinh Thị Hỏi Hai");
    expect(await ask(committee.actors.cell, "Đinh Thị Hỏi Hai", "1996-02-05")).toMatchObject({ elsewhere: true });
    await join(dropped.caseId, kept.caseId);
    expect(await ask(committee.actors.cell, "Đinh Thị Hỏi Hai", "1996-02-05")).toMatchObject({
      people: [{ id: kept.personId }],
      elsewhere: false,
    });
  });

  test("and a correction of either record no longer asks about the pair", async () => {
    const { dropped, kept } = await notedTwice("Đinh Thị Hỏi Ba");
    await join(dropped.caseId, kept.caseId);
    const { occurredOn: _, reason: __, ...identity } = nominationFields;
    const corrected = (personId: string, bornOn: string) =>
      seeingSaved(correctPerson)(committee.actors.committee, {
        ...{ ...identity, fullName: "Đinh Thị Hỏi Bà", bornOn, personId, requestId: newId() },
      });
    expect(codesOf(await corrected(kept.personId, "1996-02-05"))).toBe("done");
    expect(codesOf(await corrected(dropped.personId, "1996-05-02"))).toBe("done");
  });
});
