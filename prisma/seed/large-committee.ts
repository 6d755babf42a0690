import pg from "pg";
import { sealedFor } from "../../lib/database/encryption";
import { holdingOf, sealedColumns } from "../../lib/database/sealed-columns";
import { addDays, type Day } from "../../lib/primitives/day";
import { searchKey, sortKey } from "../../lib/primitives/name";
import { pathOf, unitOf } from "./committee/units";

type Options = Readonly<{
  databaseUrl: string;
  today: Day;
  people?: number;
  cells?: number;
  cases?: number;
}>;

const families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý"];
const middles = ["Văn", "Thị", "Minh", "Hữu", "Ngọc", "Quang", "Thu", "Đức"];
const given = ["Thí", "Dụ", "Mẫu", "Họa", "Định", "Phỏng", "Sử", "Lệ", "Chứng", "Tập", "Diễn", "Thảo", "Ước", "Ý"];

const names = families.flatMap((family) =>
  middles.flatMap((middle) => given.map((last) => `${family} ${middle} ${last}`)),
);

/** The tables whose rows belong to a case, and the columns that refer to other copied rows or must stay unique. */
const caseTables: readonly (readonly [table: string, others: string])[] = [
  ["Transition", `, 'requestId', gen_random_uuid()`],
  ["Paper", ""],
  ["Vote", ""],
  ["Deadline", ""],
  ["Mentorship", `, 'personId', copy.mentor, 'personName', copy.mentor_name`],
  ["Task", ""],
  ["Note", ""],
  ["Evaluation", ""],
  ["DossierSection", ""],
  ["SectionVersion", ""],
  ["Remark", ""],
  ["Relative", ""],
  ["Verification", `, 'relativeId', copied(t."relativeId", copy.number)`],
];

const copyOf = (table: string, others: string): string => `
  INSERT INTO "${table}" SELECT (jsonb_populate_record(t, jsonb_build_object(
    'id', copied(t.id, copy.number), 'caseId', copy.id, 'path', copy.path${others}))).*
  FROM "${table}" t JOIN copy ON copy.source = t."caseId"`;

/** Seals the texts of the copies for their own rows: as they were copied, they open in none. */
const sealCopies = async (db: pg.Client): Promise<void> => {
  for (const place of sealedColumns) {
    const { table, value, set, type, decode, encode } = holdingOf(place);
    if (!caseTables.some(([name]) => name === table)) continue;
    const { rows } = await db.query<{ source: string; id: string; sealed: never }>(
      `SELECT t.id AS source, pg_temp.copied(t.id, copy.number) AS id, t.${value} AS sealed
       FROM "${table}" t JOIN copy ON copy.source = t."caseId" WHERE t.${value} IS NOT NULL`,
    );
    const sealed = rows.map((row) =>
      encode(
        sealedFor({ column: place, row: row.id }, new Uint8Array(decode(row.sealed)), {
          column: place,
          row: row.source,
        }),
      ),
    );
    await db.query(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
    await db.query(
      `UPDATE "${table}" t SET ${set} FROM unnest($1::uuid[], $2::${type}[]) AS n (id, value) WHERE t.id = n.id`,
      [rows.map(({ id }) => id), sealed],
    );
    await db.query(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
  }
};

/**
 * Adds many cells with their secretaries, people and cases to a database that holds the demonstration. Each case is a copy of
 * one of the demonstration. Only the measurement of speed (`npm run bench`) calls it.
 */
export const seedLargeCommittee = async ({
  databaseUrl,
  today,
  people = 10_000,
  cells = 200,
  cases = 2_000,
}: Options): Promise<void> => {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    await db.query("BEGIN");
    await db.query(`
      CREATE FUNCTION pg_temp.copied(id uuid, number int) RETURNS uuid LANGUAGE sql IMMUTABLE
        RETURN md5(id::text || number::text)::uuid`);
    await db.query(`SET LOCAL search_path = public, pg_temp`);
    await db.query(
      `INSERT INTO "Unit" (id, "parentId", kind, name, "shortName", path, "from")
       SELECT md5('cell ' || n)::uuid, $2::uuid, 'cell', 'Chi bộ Ví dụ ' || n, 'Ví dụ ' || n, $3 || 'm' || lpad(n::text, 4, '0') || '.', '2000-01-03'
       FROM generate_series(1, $1::int) n`,
      [cells, unitOf("organisation"), pathOf("organisation")],
    );
    await db.query(
      `INSERT INTO "Person" (id, "unitId", path, "fullName", "sortKey", "searchKey", "bornOn", sex, schooling, occupation, "joinedUnitOn")
       SELECT md5('person ' || n)::uuid, u.id, u.path, name.full_name, name.sort_key, name.search_key,
              $3::date - 9000 - (n * 37) % 8000, (ARRAY['female', 'male']::"Sex"[])[1 + n % 2], 'bachelor', 'Chuyên viên', $3::date - 1500 - n % 3000
       FROM generate_series(1, $1::int) n
       JOIN "Unit" u ON u.id = md5('cell ' || 1 + n % $2::int)::uuid
       JOIN unnest($4::text[], $5::text[], $6::text[]) WITH ORDINALITY AS name (full_name, sort_key, search_key, place)
         ON name.place = 1 + (n * 7) % $7::int`,
      [people, cells, today, names, names.map(sortKey), names.map(searchKey), names.length],
    );
    await db.query(
      `CREATE TEMP TABLE copy ON COMMIT DROP AS
       SELECT c.id AS source, c."personId" AS source_person, n AS number, pg_temp.copied(c.id, n) AS id, p.id AS person, p."unitId" AS unit, p.path,
              mentor.id AS mentor, mentor."fullName" AS mentor_name
       FROM (SELECT id, "personId", row_number() OVER (ORDER BY id) AS place, count(*) OVER () AS many FROM "AdmissionCase") c
       CROSS JOIN generate_series(1, ceil($1::numeric / (SELECT count(*) FROM "AdmissionCase"))::int) n
       JOIN "Person" p ON p.id = md5('person ' || (n - 1) * c.many + c.place)::uuid
       JOIN "Person" mentor ON mentor.id = md5('person ' || $2::int - (n - 1) * c.many - c.place)::uuid`,
      [cases, people],
    );
    await db.query(`
      INSERT INTO "AdmissionCase" SELECT (jsonb_populate_record(t, jsonb_build_object('id', copy.id, 'path', copy.path, 'unitId', copy.unit,
        'personId', copy.person, 'decisionNumber', t."decisionNumber" || '/' || copy.number))).*
      FROM "AdmissionCase" t JOIN copy ON copy.source = t.id`);
    await db.query(`
      INSERT INTO "Standing" SELECT (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'personId', copy.person, 'path', copy.path))).*
      FROM "Standing" t JOIN copy ON copy.source_person = t."personId"`);
    await db.query(
      `INSERT INTO "Standing" (id, "personId", path, kind, "from")
       SELECT gen_random_uuid(), id, path, (CASE WHEN right(id::text, 1) < '3' THEN 'nonMember' ELSE 'official' END)::"StandingKind", $1::date
       FROM "Person" p WHERE "unitId" IN (SELECT id FROM "Unit" WHERE path LIKE $2)
         AND NOT EXISTS (SELECT FROM "Standing" s WHERE s."personId" = p.id)`,
      [addDays(today, -3000), `${pathOf("organisation")}m%`],
    );
    await db.query(
      `INSERT INTO "Post" (id, "personId", "unitId", role, "from")
       SELECT DISTINCT ON (p."unitId") md5('post ' || p.id)::uuid, p.id, p."unitId", 'cellSecretary', $1::date
       FROM "Person" p JOIN "Unit" u ON u.id = p."unitId" JOIN "Standing" s ON s."personId" = p.id
       WHERE u.path LIKE $2 AND s.kind = 'official' AND s."to" IS NULL ORDER BY p."unitId", p.id`,
      [addDays(today, -700), `${pathOf("organisation")}m%`],
    );
    for (const [table, others] of caseTables)
      await db.query(copyOf(table, others).replaceAll("copied(", "pg_temp.copied("));
    await sealCopies(db);
    await db.query("COMMIT");
    // As the server does by itself before long: only then is a count answered by an index alone.
    await db.query("VACUUM ANALYZE");
  } finally {
    await db.end();
  }
};
