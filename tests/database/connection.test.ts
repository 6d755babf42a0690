import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { asActor } from "../../lib/database/client";
import { readPipelined } from "../../lib/database/pipelined-read";
import { typedQuery } from "../../lib/database/typed-query";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";

const owner = useOwner(useDatabase().url);
type Office = Awaited<ReturnType<typeof buildOffice>>;
let office: Office;
let person: Awaited<ReturnType<Office["person"]>>;
let secretary: ReturnType<Office["actor"]>;

/** Statements that were sent on a connection before its last one was answered. */
const overlapping: string[] = [];
const warnings: string[] = [];
const noteWarning = ({ message }: Error) => warnings.push(message);

beforeAll(async () => {
  office = await buildOffice(owner);
  person = await office.person("Người Được Sửa", office.first);
  secretary = office.actor(await office.person("Bí thư Một", office.first), "cellSecretary", office.first);
  const waiting = new WeakMap<pg.Client, number>();
  const send = pg.Client.prototype.query as (this: pg.Client, ...given: unknown[]) => unknown;
  vi.spyOn(pg.Client.prototype, "query").mockImplementation(function (this: pg.Client, ...given: unknown[]) {
    const before = waiting.get(this) ?? 0;
    if (before > 0) overlapping.push((given[0] as { text: string }).text);
    waiting.set(this, before + 1);
    const answered = () => waiting.set(this, (waiting.get(this) ?? 1) - 1);
    const answer = send.apply(this, given);
    if (answer instanceof Promise) answer.then(answered, answered);
    else answered();
    return answer as undefined;
  });
  process.on("warning", noteWarning);
});

beforeEach(() => {
  overlapping.length = 0;
});

afterAll(() => {
  vi.restoreAllMocks();
  process.off("warning", noteWarning);
});

const one = typedQuery((tables) => tables.selectNoFrom((eb) => eb.val(1).as("one")))({});

describe("a connection", () => {
  test("sends statements that a write asks for together one after another", async () => {
    await asActor(secretary, async (db) => {
      const occupations = ["Chuyên viên", "Văn thư", "Kế toán"];
      await Promise.all(
        occupations.map((occupation) => db.person.updateMany({ where: { id: person.id }, data: { occupation } })),
      );
      expect(overlapping).toEqual([]);
      expect((await db.person.findFirst({ where: { id: person.id } }))?.occupation).toBe("Kế toán");
    });
  });

  test("sends no statement of a read over several relations before the last one is answered", async () => {
    await asActor(secretary, (db) =>
      db.person.findMany({
        relationLoadStrategy: "query",
        select: { id: true, standings: true, cases: true, posts: true },
      }),
    );
    expect(overlapping).toEqual([]);
  });

  test("goes on after a statement that failed", async () => {
    await expect(asActor(secretary, (db) => db.$queryRawUnsafe("SELECT nothing_there"))).rejects.toThrow();
    expect(await readPipelined(secretary, one)).toEqual([[{ one: 1 }]]);
  });

  test("sends the statements of a pipelined read at once, which pg does not warn of", async () => {
    await readPipelined(secretary, one, one, one);
    expect(overlapping).toHaveLength(5);
    expect(overlapping[0]).toContain("set_config");
    await new Promise((next) => setImmediate(next));
    expect(warnings.filter((text) => text.includes("pg@9"))).toEqual([]);
  });
});
