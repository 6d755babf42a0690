import { beforeAll, expect, test } from "vitest";
import { readPipelined } from "../../lib/database/pipelined-read";
import { today } from "../../lib/primitives/clock";
import { usernames } from "../../prisma/seed/committee/accounts";
import { seedDemonstration } from "../../prisma/seed/demonstration";
import { useDatabase } from "../support/database";
import { seededActor } from "../support/seeded-actors";

const { url } = useDatabase();
beforeAll(() => seedDemonstration({ databaseUrl: url, today: today() }), 300_000);

const inView = `SELECT "caseId", "unitId", step, holder, "dueOn", "caseDueOn" FROM open_steps ORDER BY "caseId"`;
const behindThePolicy = `
  SELECT id AS "caseId", "unitId", "nextStep" AS step, "nextHolder" AS holder,
         CASE WHEN "nextDueHolder" IS NOT DISTINCT FROM "nextHolder" THEN "nextDueOn" END AS "dueOn",
         "nextDueOn" AS "caseDueOn"
  FROM "AdmissionCase" WHERE "closedOn" IS NULL AND "nextStep" IS NOT NULL ORDER BY id`;

test.each(usernames)("the steps told to %s are those of the open cases the policy lets them see", async (username) => {
  const actor = await seededActor(username);
  const ask = (sql: string) => ({ sql, parameters: [] });
  const [told, seen] = await readPipelined(actor, ask(inView), ask(behindThePolicy));
  expect(told).toEqual(seen);
  expect(told.length > 0).toBe(actor.actingPost.role !== "administrator");
});

test("who acts for nobody is told no step", async () => {
  const actor = await seededActor("phobithu");
  const nobody = { ...actor, reach: { from: "", to: "", files: "none", cases: [], people: [] } } as const;
  const [told] = await readPipelined(nobody, { sql: inView, parameters: [] });
  expect(told).toEqual([]);
});
