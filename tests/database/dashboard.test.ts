import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { effectiveEntries } from "../../lib/admissions/case/history";
import { isOpenStage, type Stage, stages } from "../../lib/admissions/case/stages";
import { parseCaseFilter } from "../../lib/admissions/list/filter";
import { caseList } from "../../lib/admissions/list/queries";
import { auditedCaseView } from "../../lib/admissions/queries";
import { termView } from "../../lib/goals/queries";
import { registerLine } from "../../lib/goals/register-queries";
import { today } from "../../lib/primitives/clock";
import { addDays, type Day, dateOf, day, dayOf, daysBetween } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { seedDemonstration } from "../../prisma/seed/demonstration";
import { useDatabase } from "../support/database";
import { buildOffice, type Office, useOwner } from "../support/office-fixture";
import { actorNamed } from "../support/page-reads";

const database = useDatabase();
const owner = useOwner(database.url);
const on = today();

beforeAll(() => seedDemonstration({ databaseUrl: database.url, today: on }), 300_000);

const pipelineOf = async (actor: Actor) => {
  const view = await termView(actor, null, on);
  if (!view?.pipeline) throw new Error("the running term is not visible");
  return { ...view, pipeline: view.pipeline };
};

describe("a committee with hand-written histories", () => {
  const first = day("2024-01-01");
  let office: Office;
  let written = 0;

  type Move = readonly [from: Stage | null, to: Stage, after: number, annuls?: string];
  /** Writes a case whose steps are so many days after the first day. @returns the ids of its steps */
  const write = async (moves: readonly Move[]): Promise<string[]> => {
    written += 1;
    const person = await office.person(`Người Thứ ${written}`, office.first);
    const stage = moves.at(-1)?.[1] ?? "nomination";
    const caseId = await office.openCase(person, stage, isOpenStage(stage) ? {} : { closedOn: first });
    const ids: string[] = [];
    for (const [index, [from, to, after, annuls]] of moves.entries()) {
      const id = newId();
      ids.push(id);
      await owner.transition.create({
        data: {
          ...{ id, caseId, path: office.first.path, sequence: index + 1, step: "written", from, to },
          ...{ occurredOn: dateOf(addDays(first, after)), recordedAt: new Date(), accountId: newId(), actorName: "" },
          ...{ role: "cellSecretary", provisions: [], facts: {}, rulePack: "2025-01", provisional: false },
          ...{ requestId: newId(), annulsId: annuls === "last" ? ids.at(-2) : null },
        },
      });
    }
    return ids;
  };

  beforeAll(async () => {
    office = await buildOffice(owner);
    await owner.term.create({
      data: {
        ...{ id: newId(), unitId: office.organisation.id, path: office.organisation.path, name: "Nhiệm kỳ này" },
        ...{ resolution: "01-NQ/ĐH", from: dateOf(addDays(on, -100)), to: dateOf(addDays(on, 100)), target: 3 },
      },
    });
    // Days at the stage of nomination: 10, 20, 30, 40, 90; at that of mentoring: 100 of one case.
    for (const days of [10, 20, 30, 40])
      await write([
        [null, "nomination", 0],
        ["nomination", "mentoring", days],
      ]);
    await write([
      [null, "nomination", 0],
      ["nomination", "nomination", 50],
      ["nomination", "mentoring", 90],
      ["mentoring", "dossier", 190],
    ]);
    // An exit, and a move that was annulled, say nothing about the stage.
    await write([
      [null, "nomination", 0],
      ["nomination", "withdrawn", 1],
    ]);
    await write([
      [null, "nomination", 0],
      ["nomination", "mentoring", 2],
      ["mentoring", "nomination", 3, "last"],
    ]);
  });

  const paces = async (actor: Actor) =>
    (await pipelineOf(actor)).pipeline.funnel.map(({ stage, pace }) => [stage, pace.stays, pace.days]).slice(0, 3);

  test("says the middle number of days of each stage as it is counted by hand, without exits and annulled moves", async () => {
    const someone = await office.person("Phó Bí Thư", office.first);
    const expected = [
      ["nomination", 5, 30],
      ["mentoring", 1, null],
      ["dossier", 0, null],
    ];
    expect(await paces(office.actor(someone, "committeeDeputySecretary", office.organisation))).toEqual(expected);
    expect(await paces(office.actor(someone, "committeeMember", office.organisation))).toEqual(expected);
    // How long a stage takes is said of the whole organisation also to a cell without a case.
    expect(await paces(office.actor(someone, "cellSecretary", office.second))).toEqual(expected);
  });

  test("counts a stage from its beginning when the move that ended it was annulled and taken again", async () => {
    await write([
      [null, "nomination", 0],
      ["nomination", "mentoring", 5],
      ["mentoring", "nomination", 6, "last"],
      ["nomination", "mentoring", 70],
    ]);
    const someone = await office.person("Bí Thư", office.first);
    // 10, 20, 30, 40, 70, 90
    expect((await paces(office.actor(someone, "committeeSecretary", office.organisation)))[0]).toEqual([
      "nomination",
      6,
      35,
    ]);
  });
});

describe("the dashboard of the demonstration", () => {
  test("rests on stays that equal a recount of the histories", async () => {
    const cases = await owner.admissionCase.findMany({
      include: { transitions: { orderBy: { sequence: "asc" } }, stays: { orderBy: { sequence: "asc" } } },
    });
    let counted = 0;
    for (const { transitions, stays } of cases) {
      const steps = effectiveEntries(
        transitions.map((row) => ({
          ...row,
          from: row.from as Stage | null,
          to: row.to as Stage,
          occurredOn: dayOf(row.occurredOn),
        })),
      ).filter(({ from, to }) => from !== to);
      const expected = steps.flatMap(({ sequence, from, to, occurredOn }, index) => {
        const entered = steps[index - 1]?.occurredOn;
        const isOnward =
          from !== null && stages.indexOf(to) > stages.indexOf(from) && (to === "official" || isOpenStage(to));
        return entered && isOnward ? [[sequence, from, occurredOn, Math.max(0, daysBetween(entered, occurredOn))]] : [];
      });
      expect(stays.map(({ sequence, stage, leftOn, days }) => [sequence, stage, dayOf(leftOn), days])).toEqual(
        expected,
      );
      counted += expected.length;
    }
    expect(counted).toBeGreaterThan(50);
  });

  test.each(["phobithu", "danguy", "bithu"] as const)(
    "says as %s how many cases are overdue as the list it leads to does, and names the first of that list",
    async (username) => {
      const actor = await actorNamed(owner, username);
      const { overdue } = (await pipelineOf(actor)).pipeline;
      const asked = Object.fromEntries(new URL(overdue.href, "http://localhost").searchParams);
      const list = await caseList(actor, parseCaseFilter(asked), on);
      expect(list?.total).toBe(overdue.count);
      expect(overdue.rows.map(({ id }) => id)).toEqual(list?.rows.slice(0, 5).map(({ id }) => id));
      for (const { dueOn } of overdue.rows) expect(dueOn < on).toBe(true);
    },
  );

  test("shows what is overdue", async () => {
    expect((await pipelineOf(await actorNamed(owner, "phobithu"))).pipeline.overdue.count).toBeGreaterThan(0);
  });

  test("shows the ceremonies and recognitions whose days are stored, each case once", async () => {
    const until = addDays(on, 300);
    const kinds = ["ceremony", "probation", "recognitionVote", "recognitionDecision"];
    const stored = await owner.deadline.findMany({
      where: { kind: { in: kinds }, dueOn: { gte: dateOf(on), lt: dateOf(until) } },
    });
    const { coming } = (await pipelineOf(await actorNamed(owner, "danguy"))).pipeline;
    const cases = new Set(stored.map(({ caseId }) => caseId));
    expect(cases.size).toBeGreaterThan(3);
    const counted = coming.counts.reduce((sum, { count, isEstimate }) => sum + (isEstimate ? 0 : count), 0);
    expect(counted).toBeGreaterThanOrEqual(cases.size);
    expect(coming.lanes.flatMap(({ counts }) => counts).reduce((sum, { count }) => sum + count, 0)).toBe(coming.count);
    const nearest = coming.rows[0];
    const first = stored.map(({ dueOn }) => dayOf(dueOn as Date)).sort()[0] as Day;
    expect(nearest && nearest.on <= first).toBe(true);
  });

  test("gives a committee member for each name what the register tells, and no file", async () => {
    const member = await actorNamed(owner, "danguy");
    const { pipeline, admissions, mayOpenCases } = await pipelineOf(member);
    const named = [
      ...pipeline.overdue.rows.map(({ id }) => id),
      ...pipeline.coming.rows.map(({ caseId }) => caseId),
      ...admissions.map(({ id }) => id),
    ];
    expect(named.length).toBeGreaterThan(5);
    expect(mayOpenCases).toBe(false);
    for (const caseId of named) {
      expect(await registerLine(member, caseId)).toMatchObject({ id: caseId, opens: false });
      expect(await auditedCaseView(member, caseId, on)).toBeNull();
    }
  });

  test("tells a line of the register only within reach, and to nobody without a list", async () => {
    const secretary = await actorNamed(owner, "bithu");
    const others = await owner.admissionCase.findFirstOrThrow({ where: { path: "s.o.k2." } });
    expect(await registerLine(secretary, others.id)).toBeNull();
    expect(await registerLine(await actorNamed(owner, "quantri"), others.id)).toBeNull();
    expect(await registerLine(await actorNamed(owner, "captren"), others.id)).toBeNull();
  });
});
