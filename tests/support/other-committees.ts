import type { PrismaClient } from "../../lib/database/generated/client";
import { searchKey, sortKey } from "../../lib/primitives/name";

const name = "Trần Thị Ban Ngành";

/**
 * Adds committees with five cells each, whose paths sort before those of every other. In each cell stand a secretary with
 * an account, a member without a post, and an applicant whose case is open and overdue; each committee has a term and a
 * local rule. Everybody is called the same.
 */
export const addOtherCommittees = async (owner: PrismaClient, count: number): Promise<void> => {
  const [key, sorted] = [searchKey(name), sortKey(name)];
  await owner.$executeRaw`
    INSERT INTO "Unit" (id, "parentId", kind, name, "shortName", path, "from")
    SELECT md5('unit' || path)::uuid, CASE WHEN above = '' THEN NULL ELSE md5('unit' || above)::uuid END, kind::"UnitKind",
           kind || ' ' || path, kind || ' ' || path, path, date '2015-01-01'
    FROM generate_series(1, ${count}::int) AS n, LATERAL (VALUES
      ('a' || lpad(n::text, 4, '0') || '.', '', 'superior'),
      ('a' || lpad(n::text, 4, '0') || '.o.', 'a' || lpad(n::text, 4, '0') || '.', 'organisation')) AS above_cells(path, above, kind)
    UNION ALL
    SELECT md5('unit' || o || 'k' || k || '.')::uuid, md5('unit' || o)::uuid, 'cell', 'cell ' || o || k, 'cell ' || o || k,
           o || 'k' || k || '.', date '2015-01-01'
    FROM generate_series(1, ${count}::int) AS n, LATERAL (SELECT 'a' || lpad(n::text, 4, '0') || '.o.' AS o) AS organisation,
         generate_series(1, 5) AS k`;
  await owner.$executeRaw`
    INSERT INTO "Person" (id, "unitId", path, "fullName", "sortKey", "searchKey", "bornOn", sex, schooling, occupation, "joinedUnitOn")
    SELECT md5('person' || u.path || k)::uuid, u.id, u.path, ${name}, ${sorted}, ${key}, '1990-05-05', 'female', 'bachelor', 'x', '2015-01-01'
    FROM "Unit" u, (VALUES ('secretary'), ('member'), ('applicant')) AS kinds(k) WHERE u.kind = 'cell' AND u.path LIKE 'a%'`;
  await owner.$executeRaw`
    INSERT INTO "Standing" (id, "personId", path, kind, "from")
    SELECT md5('standing' || u.path || k)::uuid, md5('person' || u.path || k)::uuid, u.path,
           (CASE WHEN k = 'applicant' THEN 'applicant' ELSE 'official' END)::"StandingKind", '2015-01-01'
    FROM "Unit" u, (VALUES ('secretary'), ('member'), ('applicant')) AS kinds(k) WHERE u.kind = 'cell' AND u.path LIKE 'a%'`;
  await owner.$executeRaw`
    INSERT INTO "Post" (id, "personId", "unitId", role, "from")
    SELECT md5('post' || path)::uuid, md5('person' || path || 'secretary')::uuid, id, 'cellSecretary', '2016-01-01'
    FROM "Unit" WHERE kind = 'cell' AND path LIKE 'a%'`;
  await owner.$executeRaw`
    INSERT INTO "Account" (id, username, "passwordHash", "personId", "createdAt")
    SELECT md5('account' || path)::uuid, 'ban' || replace(path, '.', ''), 'x', md5('person' || path || 'secretary')::uuid, now()
    FROM "Unit" WHERE kind = 'cell' AND path LIKE 'a%'`;
  await owner.$executeRaw`
    INSERT INTO "AdmissionCase" (id, "personId", "unitId", path, stage, sequence, "openedOn", "nextStep", "nextHolder", "nextDueOn", "nextDueHolder")
    SELECT md5('case' || path)::uuid, md5('person' || path || 'applicant')::uuid, id, path, 'dossier', 1, '2025-01-01',
           'sendToVerification', 'committeeDeputySecretary', '2025-06-01', 'committeeDeputySecretary'
    FROM "Unit" WHERE kind = 'cell' AND path LIKE 'a%'`;
  await owner.$executeRaw`
    INSERT INTO "Term" (id, "unitId", path, name, resolution, "from", "to", target)
    SELECT md5('term' || path)::uuid, id, path, 'Nhiệm kỳ khác', '01-NQ/ĐH', '2025-06-01', '2030-06-01', 9
    FROM "Unit" WHERE kind = 'organisation' AND path LIKE 'a%'`;
  await owner.$executeRaw`ANALYZE`;
};
