import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { actorOf } from "../../lib/accounts/session-queries";
import { signIn } from "../../lib/accounts/sign-in-commands";
import { isOpenStage, type Stage, stages } from "../../lib/admissions/case/stages";
import { deadlinesOf, nearestDue } from "../../lib/admissions/clocks/deadlines";
import { nextStepOf } from "../../lib/admissions/procedure/next-step";
import { admission, isStep } from "../../lib/admissions/procedure/procedure";
import { factsOf, readRecord } from "../../lib/admissions/records/case-record-queries";
import { dueDayMoves } from "../../lib/calendar/deadline-moves";
import { readCalendar, readRunningPeriods } from "../../lib/calendar/queries";
import { asActor } from "../../lib/database/client";
import type { JudgedFinding } from "../../lib/dossier/checks/answers";
import { auditedCopyView } from "../../lib/dossier/copy/queries";
import { auditedSectionView } from "../../lib/dossier/queries";
import { type Day, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { historyDifferences } from "../../lib/server/history-differences";
import { stageAfter } from "../../lib/workflow/machine";
import { accountOf, demonstrationPassword, usernames } from "../../prisma/seed/committee/accounts";
import { seedDemonstration } from "../../prisma/seed/demonstration";
import { newDevice } from "../support/account-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { seededActor } from "../support/seeded-actors";

const database = useDatabase();
const owner = useOwner(database.url);
const today = day("2026-11-24");
const midnight = (on: Day) => new Date(`${on}T00:00:00Z`);

beforeAll(() => seedDemonstration({ databaseUrl: database.url, today }), 300_000);

const holding = (kind: "official" | "probationary") =>
  owner.standing.findMany({ where: { kind, to: null }, select: { personId: true, path: true } });

const records = async () => {
  const rows = await owner.admissionCase.findMany({ select: { id: true } });
  return Promise.all(
    rows.map(async ({ id }) => {
      const record = await readRecord(owner, id);
      if (!record) throw new Error(`No case ${id}`);
      return record;
    }),
  );
};

describe("the register", () => {
  test("the committee has 43 members, 36 official and 7 probationary, in 5 cells of at least 5", async () => {
    const official = await holding("official");
    const members = [...official, ...(await holding("probationary"))];
    expect([official.length, members.length]).toEqual([36, 43]);
    expect(new Set(members.map(({ personId }) => personId)).size).toBe(43);
    const cells = await owner.unit.findMany({ where: { kind: "cell" }, select: { name: true, path: true } });
    expect(cells.map(({ name }) => name)).toContain("Chi bộ Kinh tế ngành - TĐC");
    expect(cells).toHaveLength(5);
    for (const { path } of cells)
      expect(official.filter((member) => member.path === path).length).toBeGreaterThanOrEqual(5);
  });

  test("nobody has two standings at once, and each begins on the day the previous one ended", async () => {
    const standings = await owner.standing.findMany({
      where: {
        kind: { notIn: ["temporarilyAway", "exempt", "suspended"] },
        // A person who moved to another organisation has no standing here, and of two records of a person one has none.
        person: { joinedIntoId: null, cases: { none: { stage: "transferred" } } },
      },
      orderBy: [{ personId: "asc" }, { from: "asc" }],
      select: { personId: true, from: true, to: true },
    });
    const gaps = standings.filter((standing, index) => {
      const next = standings[index + 1];
      const follows = next?.personId === standing.personId;
      return follows ? standing.to?.getTime() !== next.from.getTime() : standing.to !== null;
    });
    expect(gaps).toEqual([]);
  });

  test("the committee has nine members and every cell a secretary and a deputy", async () => {
    const posts = await owner.post.groupBy({ by: ["role"], where: { to: null }, _count: { _all: true } });
    expect(Object.fromEntries(posts.map(({ role, _count }) => [role, _count._all]))).toEqual({
      administrator: 1,
      superiorOfficer: 1,
      committeeSecretary: 1,
      committeeDeputySecretary: 1,
      committeeMember: 7,
      cellSecretary: 5,
      cellDeputySecretary: 5,
    });
  });

  test("one secretary has not confirmed what was handed over, one has authorised a member, and two members of the committee are away", async () => {
    const ended = { to: { not: null } };
    expect(
      await owner.post.findMany({
        where: ended,
        select: { role: true, acting: true, duties: true },
        orderBy: { acting: "asc" },
      }),
    ).toEqual([
      { role: "cellSecretary", acting: false, duties: [] },
      { role: "cellSecretary", acting: true, duties: ["receive"] },
    ]);
    expect(await owner.post.count({ where: { succeedsId: { not: null }, handOver: { is: null } } })).toBe(1);
    expect(await owner.absence.count({ where: { kind: "duty" } })).toBe(2);
  });

  test.each(usernames)("%s signs in with the printed password", async (username) => {
    const sent = {
      username,
      password: demonstrationPassword,
      address: `from ${username}`,
      device: newDevice(),
      at: new Date(),
    };
    expect((await signIn(sent)).kind).toBe("in");
  });
});

test.each([
  ["quantri", "administrator"],
  ["phobithu", "committeeDeputySecretary"],
  ["bithu", "cellSecretary"],
  ["bithu2", "cellSecretary"],
  ["huongdan", "mentor"],
  ["quanchung", "applicant"],
  ["captren", "superiorOfficer"],
] as const)("%s acts as %s and as nothing else", async (username, role) => {
  const identity = await actorOf({ accountId: accountOf(username), version: 1, session: newId() }, undefined, today);
  expect(identity).toMatchObject({ kind: "actor", actor: { actingPosts: [{ role }] } });
});

test("danguy acts as committeeMember, and for a week receives for the secretary of the fourth cell", async () => {
  const identity = await actorOf({ accountId: accountOf("danguy"), version: 1, session: newId() }, undefined, today);
  expect(identity).toMatchObject({
    actor: {
      actingPosts: [{ role: "committeeMember" }, { role: "cellSecretary", standsFor: { duties: ["receive"] } }],
    },
  });
});

describe("the term 2010–2015", () => {
  test("had a target of 6, and 10 people were admitted by 31/12/2014, in every cell and in four years", async () => {
    const term = await owner.term.findFirstOrThrow({ where: { name: { contains: "2010–2015" } } });
    const admitted = await owner.admissionCase.findMany({
      where: { admittedOn: { gte: term.from, lte: midnight("2014-12-31" as Day) } },
      select: { admittedOn: true, path: true, stage: true },
    });
    expect([term.target, admitted.length]).toEqual([6, 10]);
    expect(new Set(admitted.map(({ stage }) => stage))).toEqual(new Set(["official"]));
    expect(new Set(admitted.map(({ path }) => path)).size).toBe(5);
    expect(new Set(admitted.map(({ admittedOn }) => admittedOn?.getUTCFullYear())).size).toBe(4);
  });

  test("has parts by year and by cell that add up to the target", async () => {
    const terms = await owner.term.findMany({
      select: { target: true, targets: { select: { year: true, target: true } } },
    });
    expect(terms).toHaveLength(2);
    for (const { target, targets } of terms) {
      const sum = (byYear: boolean) =>
        targets.filter(({ year }) => (year !== null) === byYear).reduce((all, each) => all + each.target, 0);
      expect([sum(true), sum(false)]).toEqual([target, target]);
    }
  });
});

describe("the cases", () => {
  test("there is one at every stage, also at the final ones", async () => {
    const groups = await owner.admissionCase.groupBy({ by: ["stage"], _count: { _all: true } });
    const counts = Object.fromEntries(groups.map(({ stage, _count }) => [stage, _count._all]));
    expect(Object.keys(counts).sort()).toEqual([...stages].sort());
    expect(counts).toMatchObject({ nomination: 2, mentoring: 3, dossier: 2, approval: 2, probation: 7, official: 10 });
  });

  test("exactly one deadline is overdue, and four fall due within three weeks", async () => {
    const clocks = await owner.deadline.findMany({
      where: { dueOn: { not: null } },
      select: { kind: true, dueOn: true },
    });
    const replies = await owner.verification.findMany({ where: { answeredOn: null }, select: { dueOn: true } });
    const tasks = await owner.task.findMany({ where: { state: "open" }, select: { dueOn: true } });
    const days = [...clocks, ...replies].flatMap(({ dueOn }) => dueOn ?? []);
    expect(days.filter((on) => on < midnight(today))).toHaveLength(1);
    expect(tasks.filter(({ dueOn }) => dueOn < midnight(today))).toEqual([]);
    const soon = midnight(day("2026-12-15"));
    expect(days.filter((on) => on >= midnight(today) && on <= soon)).toHaveLength(4);
  });

  test("the steps of each lead to its stage, and none is in the future", async () => {
    for (const { stage, sequence, transitions } of await records()) {
      let reached: Stage = "nomination";
      for (const [index, { step, to, facts, sequence: number, occurredOn }] of transitions.entries()) {
        if (isStep(step)) reached = stageAfter(admission, reached, step, facts as Readonly<Record<string, unknown>>);
        expect([to, number]).toEqual([reached, index + 1]);
        expect(occurredOn < today).toBe(true);
      }
      expect([stage, sequence]).toEqual([reached, transitions.length]);
    }
  });

  test("the stored next step and due day of each are those the pure functions give", async () => {
    for (const record of await records()) {
      const facts = await factsOf(owner, record);
      const isOpen = isOpenStage(record.stage);
      const next = nextStepOf(record.stage, facts);
      const nearest = isOpen ? nearestDue(deadlinesOf(record.stage, facts)) : undefined;
      expect([record.nextStep, record.nextHolder, record.nextDueOn, record.nextDueHolder]).toEqual([
        next?.step ?? null,
        next?.holder ?? null,
        nearest?.dueOn ?? null,
        nearest?.holder ?? null,
      ]);
    }
  });

  test("each case agrees with its history", async () => {
    expect(await historyDifferences(owner)).toEqual([]);
  });

  test("every running period ends on the day the calendar gives for its working days", async () => {
    const clocks = await asActor(await seededActor("quantri", today), readRunningPeriods);
    expect(clocks.length).toBeGreaterThan(5);
    expect(dueDayMoves(await readCalendar(owner), clocks)).toEqual([]);
  });

  test("the migration fills in the periods of older rows as the regulations say", async () => {
    const kept = async () => ({
      clocks: await owner.deadline.findMany({ select: { id: true, workingDays: true }, orderBy: { id: "asc" } }),
      requests: await owner.verification.findMany({ select: { id: true, workingDays: true }, orderBy: { id: "asc" } }),
    });
    const before = await kept();
    // Deadlines of closed cases and of the member's history were added later, so none of their rows is older than the column.
    await owner.deadline.updateMany({
      where: { kind: { notIn: ["complaint", "memberHistory"] } },
      data: { workingDays: null },
    });
    await owner.verification.updateMany({ data: { workingDays: null } });
    const sql = readFileSync("prisma/migrations/20261124121000_counted_deadlines/migration.sql", "utf8");
    for (const [filling] of sql.matchAll(/^UPDATE [^;]+;/gm)) await owner.$executeRawUnsafe(filling);
    expect(await kept()).toEqual(before);
  });

  test("an official member's official date is twelve months after the ceremony", async () => {
    const cases = await owner.admissionCase.findMany({ where: { stage: "official" } });
    for (const { admittedOn, officialOn } of cases)
      expect([officialOn?.getUTCFullYear(), officialOn?.getUTCMonth()]).toEqual([
        (admittedOn?.getUTCFullYear() ?? 0) + 1,
        admittedOn?.getUTCMonth(),
      ]);
  });

  test("the applicant's history has sections in every state and two open remarks", async () => {
    const { cases } = await owner.account
      .findUniqueOrThrow({ where: { username: "quanchung" }, select: { person: { select: { cases: true } } } })
      .then(({ person }) => person);
    const sections = await owner.dossierSection.findMany({ where: { caseId: cases[0]?.id ?? "" } });
    expect(sections.filter(({ passedAt }) => passedAt)).toHaveLength(11);
    expect(sections.filter(({ returnedAt }) => returnedAt)).toHaveLength(2);
    expect(sections.filter(({ sentAt, passedAt }) => sentAt && !passedAt)).toHaveLength(2);
    expect(sections.length).toBeLessThan(23);
    expect(await owner.remark.count({ where: { caseId: cases[0]?.id ?? "", answeredAt: null } })).toBe(2);
  });
});

describe("the work on the dossiers", () => {
  const caseOf = async (fullName: string) =>
    owner.admissionCase.findFirstOrThrow({ where: { person: { fullName } }, select: { id: true } });

  test("has a handwritten copy that is finished: every page accepted, every point confirmed", async () => {
    const { id: caseId } = await caseOf("Đỗ Thành Nguyên Bản");
    const view = await auditedCopyView(await seededActor("phobithu", today), caseId, today);
    expect(view?.model?.progress).toMatchObject({ isDone: true });
    expect(view?.model?.changed).toEqual([]);
  });

  test("has a working session whose minutes both sides confirmed, and an hour agreed for another", async () => {
    const { personId } = await owner.account.findUniqueOrThrow({ where: { username: "quanchung" } });
    const held = await owner.workingSession.findMany({ include: { case: true, outcomes: true } });
    expect(held.map(({ case: { personId: of }, confirmedAt }) => [of, confirmedAt !== null])).toEqual([
      [personId, true],
    ]);
    expect(held[0]?.outcomes.map(({ outcome }) => outcome).sort()).toEqual(["passed", "returned", "returned"]);
    const [agreed, ...others] = await owner.workingAppointment.findMany();
    expect([agreed?.ended, others]).toEqual([null, []]);
    expect(agreed?.on.getTime()).toBeGreaterThan(midnight(today).getTime());
  });

  test("has letters of verification by two numbers, of which one answer is overdue and was asked for by telephone", async () => {
    const { id: caseId } = await caseOf("Đỗ Thành Nguyên Bản");
    const asked = await owner.verification.findMany({ where: { caseId }, include: { chases: true } });
    expect(asked).toHaveLength(3);
    expect(new Set(asked.map(({ requestNumber }) => requestNumber)).size).toBe(2);
    expect(asked.every(({ sentOn, receivedKnown }) => sentOn !== null && receivedKnown)).toBe(true);
    const overdue = asked.filter(({ answeredOn, dueOn }) => answeredOn === null && dueOn && dueOn < midnight(today));
    expect(overdue.map(({ chases }) => chases.map(({ means }) => means))).toEqual([["phone"]]);
  });
});

test("a second seed is refused and changes nothing", async () => {
  const count = await owner.person.count();
  await expect(seedDemonstration({ databaseUrl: database.url, today })).rejects.toThrow(/already belongs/);
  expect(await owner.person.count()).toBe(count);
});

describe("the personal histories", () => {
  test("leave nothing to look at but what the applicant explains in the two items that were returned", async () => {
    const cases = await owner.admissionCase.findMany({
      where: { sections: { some: {} } },
      select: { id: true, sections: { select: { number: true } } },
    });
    const actor = await seededActor("phobithu", today);
    const found: JudgedFinding[] = [];
    for (const { id, sections } of cases)
      for (const { number } of sections)
        found.push(...((await auditedSectionView(actor, id, number, "", today))?.findings ?? []));
    const inOrder = found.toSorted((a, b) => a.item - b.item);
    expect(inOrder.map(({ kind, item, answer }) => [kind, item, typeof answer])).toEqual([
      ["period-gap", 15, "string"],
      ["grandparents-missing", 21, "string"],
    ]);
  });
});
