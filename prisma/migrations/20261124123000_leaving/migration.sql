-- The ways out and the repairs: removal, annulment, transfer. A value added to an enum cannot be used in the transaction that
-- adds it, so nothing below names one of the new stages.
ALTER TYPE "Stage" ADD VALUE 'removed';
ALTER TYPE "Stage" ADD VALUE 'annulled';
ALTER TYPE "Stage" ADD VALUE 'transferred';
ALTER TYPE "VotePurpose" ADD VALUE 'removal';

-- 1. A case is closed when it has left the line: said by the stages of the line, so that an exit added later needs no change here.
ALTER TABLE "AdmissionCase" DROP CONSTRAINT "AdmissionCase_check2";
ALTER TABLE "AdmissionCase" ADD CONSTRAINT "AdmissionCase_closed" CHECK (
  ("closedOn" IS NULL) = (stage IN ('nomination', 'mentoring', 'dossier', 'verification', 'approval', 'ceremony', 'probation')));

-- 2. Which step began a standing or the care of a mentor, and which ended it: an annulment of that step takes exactly this back.
--    A standing begun by an annulled step held on no day, so its end may be its beginning.
ALTER TABLE "Standing" DROP CONSTRAINT "Standing_check";
ALTER TABLE "Standing" ADD CONSTRAINT "Standing_order" CHECK ("to" IS NULL OR "to" >= "from");
ALTER TABLE "Standing" ADD COLUMN "openedBy" UUID, ADD COLUMN "endedBy" UUID;
ALTER TABLE "Mentorship" ADD COLUMN "openedBy" UUID, ADD COLUMN "endedBy" UUID;

-- One step is annulled once.
CREATE UNIQUE INDEX "Transition_annulsId_key" ON "Transition"("annulsId");

-- What was recorded before these columns existed is told by its day and its kind.
UPDATE "Standing" s SET "openedBy" = t.id FROM "Transition" t JOIN "AdmissionCase" c ON c.id = t."caseId"
WHERE c."personId" = s."personId" AND t."occurredOn" = s."from" AND (t.step, s.kind::text) IN (VALUES
  ('listSympathiser', 'sympathiser'), ('recordApplication', 'applicant'), ('holdCeremony', 'probationary'),
  ('recordRecognition', 'official'), ('takeOffList', 'nonMember'), ('withdraw', 'nonMember'), ('refuse', 'nonMember'));
UPDATE "Standing" s SET "endedBy" = n."openedBy" FROM "Standing" n
WHERE n."personId" = s."personId" AND n."from" = s."to" AND n.id <> s.id AND n."openedBy" IS NOT NULL
  AND s.kind IN ('nonMember', 'sympathiser', 'applicant', 'probationary', 'official');
UPDATE "Mentorship" m SET "openedBy" = t.id FROM "Transition" t
WHERE t."caseId" = m."caseId" AND t."occurredOn" = m."from" AND t.step IN ('listSympathiser', 'replaceMentor', 'holdCeremony');
UPDATE "Mentorship" m SET "endedBy" = t.id FROM "Transition" t
WHERE t."caseId" = m."caseId" AND t."occurredOn" = m."to" AND t.id IS DISTINCT FROM m."openedBy"
  AND t.step IN ('replaceMentor', 'holdCeremony', 'recordRecognition', 'takeOffList', 'withdraw', 'refuse');

-- 3. Where a row lies is not history: it says who may see the row today, and follows the person. All else stays as it was written,
--    also under the hand of the owner of the tables; the app may not update these tables at all.
CREATE OR REPLACE FUNCTION forbid_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF to_jsonb(NEW) ? 'path' AND to_jsonb(NEW) - 'path' = to_jsonb(OLD) - 'path' THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;

-- A person goes to another cell of the same organisation, and every row that speaks of them goes along. Runs as the owner, because
-- the app may not touch history; so it asks itself whether the actor's files reach both cells, and changes paths only.
CREATE FUNCTION move_person(person uuid, cell uuid) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  old_path text;
  new_path text;
  name text;
BEGIN
  SELECT p.path INTO old_path FROM "Person" p WHERE p.id = person FOR UPDATE;
  SELECT u.path INTO new_path FROM "Unit" u WHERE u.id = cell AND u.kind = 'cell' AND u."to" IS NULL;
  IF (in_range(old_path) AND in_range(new_path) AND app_files() = 'all' AND EXISTS (
        SELECT FROM "Unit" o WHERE o.kind = 'organisation' AND starts_with(old_path, o.path) AND starts_with(new_path, o.path))) IS NOT TRUE THEN
    RAISE EXCEPTION 'This person may not be moved there.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE "Person" SET path = new_path, "unitId" = cell WHERE id = person;
  UPDATE "Standing" SET path = new_path WHERE "personId" = person;
  UPDATE "AdmissionCase" SET path = new_path, "unitId" = cell WHERE "personId" = person;
  FOREACH name IN ARRAY ARRAY['Transition', 'Paper', 'Vote', 'Deadline', 'Mentorship', 'Task', 'Note', 'Evaluation',
                              'DossierSection', 'Remark', 'Relative', 'Verification'] LOOP
    EXECUTE format('UPDATE %I SET path = $1 WHERE "caseId" IN (SELECT id FROM "AdmissionCase" WHERE "personId" = $2)', name)
      USING new_path, person;
  END LOOP;
  UPDATE "Audit" SET path = new_path
  WHERE "caseId" IN (SELECT id FROM "AdmissionCase" WHERE "personId" = person) OR "subjectId" = person::text;
  RETURN new_path;
END $$;
REVOKE ALL ON FUNCTION move_person(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION move_person(uuid, uuid) TO nguon_app;

-- 4. Who was removed, whose admission was annulled, or who went elsewhere no longer opens the file as an applicant.
CREATE OR REPLACE FUNCTION actor_of(account uuid, on_day date) RETURNS json LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (
  WITH me AS (
    SELECT a.id, a.username, a.active, a."sessionVersion", a."personId", p."fullName" FROM "Account" a JOIN "Person" p ON p.id = a."personId" WHERE a.id = account
  ), mentored AS (
    SELECT c.id, c."personId" FROM me JOIN "Mentorship" m ON m."personId" = me."personId" AND m."from" <= on_day AND (m."to" IS NULL OR m."to" > on_day)
      JOIN "AdmissionCase" c ON c.id = m."caseId" AND c."closedOn" IS NULL
  ), applied AS (
    SELECT c.id FROM me JOIN "AdmissionCase" c ON c."personId" = me."personId" AND c.stage IN ('nomination', 'mentoring', 'dossier', 'verification', 'approval', 'ceremony', 'probation', 'official')
  )
  SELECT json_build_object(
    'accountId', me.id, 'username', me.username, 'active', me.active, 'sessionVersion', me."sessionVersion", 'personId', me."personId", 'name', me."fullName",
    'posts', coalesce((SELECT json_agg(json_build_object('id', po.id, 'role', po.role, 'unitId', u.id, 'unitName', u."shortName", 'path', u.path) ORDER BY po."from", po.id)
                       FROM "Post" po JOIN "Unit" u ON u.id = po."unitId"
                       WHERE po."personId" = me."personId" AND po."from" <= on_day AND (po."to" IS NULL OR po."to" > on_day)), '[]'),
    'home', (SELECT json_build_object('unitId', u.id, 'unitName', u."shortName", 'path', u.path) FROM "Person" p JOIN "Unit" u ON u.id = p."unitId" WHERE p.id = me."personId"),
    'mentored', coalesce((SELECT json_agg(id) FROM mentored), '[]'),
    'applied', coalesce((SELECT json_agg(id) FROM applied), '[]'),
    'people', (SELECT json_agg(DISTINCT id) FROM (
        SELECT me."personId" AS id UNION SELECT "personId" FROM mentored
        UNION SELECT m."personId" FROM "Mentorship" m JOIN applied ON applied.id = m."caseId") met)
  ) FROM me);
