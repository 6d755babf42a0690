-- The holder of a post authorises another official member to do some of its duties for a while: an acting post that stands for the
-- holder's. It gives the rights of the duties named and no vote, because no roll counts an acting post.
ALTER TABLE "Post"
  ADD COLUMN "standsForId" UUID,
  ADD COLUMN "duties" TEXT[] NOT NULL DEFAULT '{}',
  ADD COLUMN "paper" TEXT,
  ADD CONSTRAINT "Post_standsForId_fkey" FOREIGN KEY ("standsForId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CHECK (duties <@ ARRAY['receive', 'review', 'sign']),
  -- It says which duties, by which paper, and ends by itself.
  ADD CHECK ("standsForId" IS NULL AND duties = '{}' AND paper IS NULL
             OR acting AND "standsForId" IS NOT NULL AND duties <> '{}' AND paper IS NOT NULL AND "to" IS NOT NULL);
CREATE INDEX "Post_standsForId_idx" ON "Post" ("standsForId");

-- Whether a post is whoever acts's own and of that role and unit. A post that stands for another is nobody's own to hand on.
-- Runs as the owner: a policy of the table cannot read the table itself.
CREATE FUNCTION is_own_post(post uuid, of_role text, of_unit uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN EXISTS (SELECT FROM "Post" po WHERE po.id = post AND po.role::text = of_role AND po."unitId" = of_unit AND NOT po.acting
                 AND po."personId" = app_own_person());
REVOKE ALL ON FUNCTION is_own_post(uuid, text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_own_post(uuid, text, uuid) TO nguon_app;
CREATE POLICY authorised ON "Post" FOR INSERT TO nguon_app WITH CHECK (
  acting AND "standsForId" IS NOT NULL AND is_own_post("standsForId", role::text, "unitId") AND "personId" <> (SELECT app_own_person()));
CREATE POLICY taken_back ON "Post" FOR UPDATE TO nguon_app USING (
  acting AND "standsForId" IS NOT NULL AND is_own_post("standsForId", role::text, "unitId"));

-- What stands for a post ends with it, however that ends. Runs as the owner: who ends a post need not have authorised anybody.
CREATE FUNCTION end_what_stands_for() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE "Post" SET "to" = greatest("from", NEW."to") WHERE "standsForId" = NEW.id AND "to" > greatest("from", NEW."to");
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION end_what_stands_for() FROM PUBLIC;
CREATE TRIGGER ends_what_stands_for AFTER UPDATE ON "Post" FOR EACH ROW
  WHEN (NEW."to" IS NOT NULL AND NEW."to" IS DISTINCT FROM OLD."to" AND NOT NEW.acting)
  EXECUTE FUNCTION end_what_stands_for();

-- With whom a person stands in, and for which duties, is read with the posts at every request.
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
    'posts', coalesce((SELECT json_agg(json_build_object('id', po.id, 'role', po.role, 'unitId', u.id, 'unitName', u."shortName", 'unitTitle', u.name, 'path', u.path, 'committeeName', committee_name(u.id),
                         'standsFor', CASE WHEN po."standsForId" IS NOT NULL THEN (SELECT json_build_object('name', h."fullName", 'duties', po.duties, 'to', po."to") FROM "Post" held JOIN "Person" h ON h.id = held."personId" WHERE held.id = po."standsForId") END)
                       ORDER BY po."from", po.id)
                       FROM "Post" po JOIN "Unit" u ON u.id = po."unitId"
                       WHERE po."personId" = me."personId" AND po."from" <= on_day AND (po."to" IS NULL OR po."to" > on_day)), '[]'),
    'home', (SELECT json_build_object('unitId', u.id, 'unitName', u."shortName", 'unitTitle', u.name, 'path', u.path, 'committeeName', committee_name(u.id)) FROM "Person" p JOIN "Unit" u ON u.id = p."unitId" WHERE p.id = me."personId"),
    'mentored', coalesce((SELECT json_agg(id) FROM mentored), '[]'),
    'applied', coalesce((SELECT json_agg(id) FROM applied), '[]'),
    'people', (SELECT json_agg(DISTINCT id) FROM (
        SELECT me."personId" AS id UNION SELECT "personId" FROM mentored
        UNION SELECT m."personId" FROM "Mentorship" m JOIN applied ON applied.id = m."caseId") met)
  ) FROM me);

-- A second person decides for the post itself: nobody who stands in is one.
CREATE OR REPLACE FUNCTION others_who_could(roles text[], except_people uuid[], places text[], on_day date) RETURNS TABLE (name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT DISTINCT CASE WHEN in_range(p.path) AND app_files() <> 'submitted' OR p.id = ANY (app_people()) THEN p."fullName" ELSE a.username END
  FROM "Post" po JOIN "Unit" u ON u.id = po."unitId" JOIN "Account" a ON a."personId" = po."personId" JOIN "Person" p ON p.id = po."personId"
  WHERE app_account() IS NOT NULL AND a.active AND po."standsForId" IS NULL AND po.role::text = ANY (roles) AND po."from" <= on_day AND (po."to" IS NULL OR po."to" > on_day)
    AND NOT (po."personId" = ANY (except_people)) AND (places IS NULL OR u.path = ANY (places))
  ORDER BY 1 LIMIT 5;
END;

-- The applicant goes through the history with whoever may review it.
CREATE OR REPLACE FUNCTION reviewers_of(of_case uuid, on_day date) RETURNS TABLE ("personId" uuid, name text, role text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT p.id, p."fullName", min(po.role::text)
  FROM "AdmissionCase" c
  JOIN "Unit" u ON starts_with(c.path, u.path)
  JOIN "Post" po ON po."unitId" = u.id AND po."from" <= on_day AND (po."to" IS NULL OR po."to" > on_day)
    AND po.role IN ('committeeDeputySecretary', 'committeeSecretary')
    AND (po."standsForId" IS NULL OR 'review' = ANY (po.duties))
  JOIN "Person" p ON p.id = po."personId"
  WHERE c.id = of_case AND (c.id = ANY (app_cases()) OR in_range(c.path) AND app_files() = 'all')
    AND EXISTS (SELECT FROM "Account" a WHERE a."personId" = p.id AND a.active) AND NOT is_tied(p.id, c.id)
  GROUP BY p.id
  -- "committeeDeputySecretary" comes first.
  ORDER BY min(po.role::text), p."sortKey", p.id
  LIMIT 5;
END;
