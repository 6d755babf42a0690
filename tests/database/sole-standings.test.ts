import type { PoolClient } from "pg";
import { beforeAll, expect, test } from "vitest";
import { addDays, type Day, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { drawFrom } from "../fuzz/draw";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";

const { owner: pool, url } = useDatabase();
const owner = useOwner(url);

const kinds = ["nonMember", "sympathiser", "applicant", "probationary", "official", "temporarilyAway"] as const;
const firstDay = day("2020-01-01");
/** What is invented: so many people, so many changes to what they are, on days within so many. */
const [people, changes, days] = [40, 400, 2_000];

const draw = drawFrom(7);
const anyDay = (): Day => addDays(firstDay, draw.of(days));

/** Joins a record into another one, where both stand alone so far. */
const join = (gone: string, kept: string) =>
  pool.query(
    `UPDATE "Person" p SET "joinedIntoId" = $2 WHERE p.id = $1 AND p.id <> $2 AND p."joinedIntoId" IS NULL
       AND NOT EXISTS (SELECT FROM "Person" o WHERE o."joinedIntoId" = p.id OR (o.id = $2 AND o."joinedIntoId" IS NOT NULL))`,
    [gone, kept],
  );

/** One change to what somebody is: begun, begun for good, dated anew, ended on its first day, removed, or joined. */
const change = async (personIds: readonly string[], paths: readonly string[]): Promise<void> => {
  const [personId, from] = [draw.from(personIds), anyDay()];
  const to = draw.of(2) ? null : addDays(from, draw.of(500));
  const some = `(SELECT id FROM "Standing" WHERE "personId" = $1 ORDER BY id OFFSET $2 LIMIT 1)`;
  const [kind, which] = [draw.of(10), draw.of(3)];
  if (draw.of(30) === 0) await join(personId, draw.from(personIds));
  else if (kind < 6)
    await pool.query(
      `INSERT INTO "Standing" (id, "personId", path, kind, "from", "to") VALUES ($1, $2, $3, $4, $5, $6)`,
      [newId(), personId, draw.from(paths), draw.from(kinds), from, to],
    );
  else if (kind < 8)
    await pool.query(`UPDATE "Standing" SET "from" = $3, "to" = $4 WHERE id = ${some}`, [personId, which, from, to]);
  else if (kind === 8) await pool.query(`UPDATE "Standing" SET "to" = "from" WHERE id = ${some}`, [personId, which]);
  else await pool.query(`DELETE FROM "Standing" WHERE id = ${some}`, [personId, which]);
};

const held = `s.path >= $1 AND s.path < $2 AND s."from" <= $3 AND (s."to" IS NULL OR s."to" > $3)`;
/** The counts as they are defined, by gathering the standings of each person. */
const gathered = {
  groups: `
    SELECT standing AS "group", count(*)::integer FROM (
      SELECT CASE min(CASE s.kind WHEN 'official' THEN 0 WHEN 'probationary' THEN 1 ELSE 2 END)
               WHEN 0 THEN 'official' WHEN 1 THEN 'probationary' ELSE 'other' END AS standing
      FROM "Standing" s JOIN "Person" p ON p.id = s."personId" WHERE ${held}
      GROUP BY coalesce(p."joinedIntoId", p.id)) AS person GROUP BY standing ORDER BY 1`,
  members: `
    SELECT s.path, s.kind::text AS standing, count(*)::integer FROM "Standing" s
    WHERE ${held} AND (s.kind = 'official' OR s.kind = 'probationary' AND NOT EXISTS (
      SELECT FROM "Standing" o WHERE o."personId" = s."personId" AND o.kind = 'official' AND o."from" <= $3
        AND (o."to" IS NULL OR o."to" > $3)))
    GROUP BY 1, 2 ORDER BY 1, 2`,
};

/** What the functions of the database count, for who sees a range. */
const counted = async (client: PoolClient, from: string, to: string, on: Day) => {
  await client.query(
    `SELECT set_config('app.files', 'all', true), set_config('app.from', $1, true), set_config('app.to', $2, true)`,
    [from, to],
  );
  const groups = await client.query(`SELECT * FROM people_by_group($1, $2, $3) ORDER BY 1`, [from, to, on]);
  const members = await client.query(
    `SELECT path, standing, sum(count)::integer AS count FROM members_by_unit($1) GROUP BY 1, 2 ORDER BY 1, 2`,
    [on],
  );
  return { groups: groups.rows, members: members.rows };
};

let office: Awaited<ReturnType<typeof buildOffice>>;
let ranges: readonly (readonly [from: string, to: string])[];
beforeAll(async () => {
  office = await buildOffice(owner);
  const { first, second, organisation } = office;
  const cells = [first, second];
  const personIds: string[] = [];
  for (let index = 0; index < people; index += 1)
    personIds.push((await office.person(`Vũ Thị Đếm ${index}`, draw.from(cells))).id);
  const paths = cells.map(({ path }) => path);
  for (let index = 0; index < changes; index += 1) await change(personIds, paths);
  ranges = [organisation, ...cells].map(({ path }) => [path, path.replace(/\.$/, "/")]);
});

test("a standing is marked as the only one as long as none of the same person shares a day with it", async () => {
  const { rows } = await pool.query(`
    WITH s AS (SELECT s.*, coalesce(p."joinedIntoId", p.id) AS "keptId" FROM "Standing" s JOIN "Person" p ON p.id = s."personId")
    SELECT s.sole, NOT EXISTS (
      SELECT FROM generate_series('2020-01-01'::date, '2027-12-31'::date, '1 day') d JOIN s o ON o."keptId" = s."keptId"
      WHERE o.id <> s.id AND s."from" <= d AND (s."to" IS NULL OR s."to" > d) AND o."from" <= d AND (o."to" IS NULL OR o."to" > d)) AS "isSole"
    FROM s`);
  expect(rows.filter(({ sole, isSole }) => sole !== isSole)).toEqual([]);
  expect(new Set(rows.map(({ sole }) => sole)).size).toBe(2);
});

test("people and members are counted as by gathering the standings of each person, on any day, past or to come", async () => {
  const client = await pool.connect();
  const differing = [];
  await client.query("BEGIN");
  for (let step = 0; step <= 40; step += 1) {
    const on = addDays(firstDay, Math.floor((step * (days + 600)) / 40));
    for (const [from, to] of ranges) {
      const expected = {
        groups: (await client.query(gathered.groups, [from, to, on])).rows,
        members: (await client.query(gathered.members, [from, to, on])).rows,
      };
      const found = await counted(client, from, to, on);
      if (JSON.stringify(found) !== JSON.stringify(expected)) differing.push({ on, from, found, expected });
    }
  }
  await client.query("ROLLBACK");
  client.release();
  expect(differing).toEqual([]);
});

test("of two who record a standing of the same person in the same second, the second sees the first", async () => {
  const { id } = await office.person("Vũ Thị Cùng Lúc", office.first);
  const record = `INSERT INTO "Standing" (id, "personId", path, kind, "from") VALUES ($1, $2, $3, $4, '2024-01-01')`;
  const clients = [await pool.connect(), await pool.connect()] as const;
  for (const client of clients) await client.query("BEGIN");
  const [one, other] = clients;
  await one.query(record, [newId(), id, office.first.path, "nonMember"]);
  const waiting = other.query(record, [newId(), id, office.first.path, "applicant"]);
  await one.query("COMMIT");
  await waiting;
  await other.query("COMMIT");
  for (const client of clients) client.release();
  const { rows } = await pool.query(`SELECT sole FROM "Standing" WHERE "personId" = $1`, [id]);
  expect(rows).toEqual([{ sole: false }, { sole: false }]);
});

test("a standing stays its person's, and its mark what its days say", async () => {
  const { id } = await office.person("Vũ Thị Riêng", office.first);
  const [standing, other] = [newId(), await office.person("Vũ Thị Khác", office.first)];
  await pool.query(
    `INSERT INTO "Standing" (id, "personId", path, kind, "from", sole) VALUES ($1, $2, $3, 'official', '2024-01-01', false)`,
    [standing, id, office.first.path],
  );
  await pool.query(`UPDATE "Standing" SET sole = false WHERE id = $1`, [standing]);
  const { rows } = await pool.query(`SELECT sole FROM "Standing" WHERE id = $1`, [standing]);
  expect(rows).toEqual([{ sole: true }]);
  await expect(
    pool.query(`UPDATE "Standing" SET "personId" = $2 WHERE id = $1`, [standing, other.id]),
  ).rejects.toThrow();
});
