import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { asActor, connections, reading } from "../../lib/database/client";
import { isBusyError } from "../../lib/database/watched-connections";
import { readHealth } from "../../lib/health/queries";
import { lockPerson } from "../../lib/people/person-lock";
import { answering } from "../../lib/primitives/answer-state";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";

const database = useDatabase();
const owner = useOwner(database.url);

let office: Awaited<ReturnType<typeof buildOffice>>;
let actor: Actor;
beforeAll(async () => {
  office = await buildOffice(owner);
  actor = office.actor(await office.person("Lê Thị Chờ Khóa", office.first), "cellSecretary", office.first);
});

/** Health gives up after less than a second, which a busy machine may need for one answer. */
const untilHealthy = () =>
  vi.waitFor(async () => expect((await readHealth()).status).toBe("ok"), { timeout: 20_000, interval: 100 });

/** Runs as one answer. @returns whether it failed because the database could not serve, and with what */
const answered = (run: () => Promise<unknown>) =>
  new Promise<{ busy: boolean; error: unknown }>((resolve) =>
    answering((answer) =>
      run().then(
        () => resolve({ busy: answer.busy, error: null }),
        (error: unknown) => resolve({ busy: answer.busy, error }),
      ),
    ),
  );

describe("the role of the app", () => {
  test("waits for no statement, lock or silent transaction without end", async () => {
    const { rows } = await connections().query(
      "SELECT name, setting::int FROM pg_settings WHERE name ~ 'statement_timeout|lock_timeout|idle_in_transaction' ORDER BY 1",
    );
    expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toMatchObject({
      idle_in_transaction_session_timeout: 20_000,
      lock_timeout: 5_000,
      statement_timeout: 12_000,
    });
  });
});

describe("while somebody holds a row", () => {
  test("whoever waits for it is told that the database is busy, others are served, and health has its own connection", async () => {
    const held = owner.$transaction(
      async (db) => {
        await db.$queryRaw`SELECT id FROM "Person" WHERE id = ${actor.personId}::uuid FOR UPDATE`;
        const waiting = Array.from({ length: 10 }, () =>
          answered(() => asActor(actor, (own) => lockPerson(own, actor.personId, actor.reach))),
        );
        await untilHealthy();
        const all = await Promise.all(waiting);
        expect(all.map(({ busy }) => busy)).toEqual(all.map(() => true));
      },
      { timeout: 60_000 },
    );
    await held;
    const { busy, error } = await answered(() => reading(actor, (db) => lockPerson(db, actor.personId, actor.reach)));
    expect([busy, error]).toEqual([false, null]);
  });

  test("a statement that is wrong is no sign of a busy database", async () => {
    const { busy, error } = await answered(() => asActor(actor, (db) => db.$executeRawUnsafe("SELECT nonsense")));
    expect([busy, error]).toEqual([false, expect.anything()]);
    expect(isBusyError(Object.assign(new Error("lock"), { code: "55P03" }))).toBe(true);
    expect(isBusyError(new Error("timeout exceeded when trying to connect"))).toBe(true);
    expect(isBusyError(Object.assign(new Error("unique"), { code: "23505" }))).toBe(false);
  });
});
