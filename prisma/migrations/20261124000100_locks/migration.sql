-- The second lock: whatever the program does, the database itself keeps history unaltered and each actor within reach.

-- 1. The role the app runs as. It owns nothing and bypasses nothing; whoever installs gives it a password and LOGIN.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'nguon_app') THEN
    CREATE ROLE nguon_app NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
END $$;
GRANT USAGE ON SCHEMA public TO nguon_app;

-- 2. Facts that are impossible, whoever writes them.
ALTER TABLE "Unit" ADD CHECK ("to" IS NULL OR "to" > "from"), ADD CHECK (path ~ '^([a-z0-9]+\.)+$');
ALTER TABLE "Standing" ADD CHECK ("to" IS NULL OR "to" > "from");
-- A post given by mistake is taken back the same day: it then held on no day at all.
ALTER TABLE "Post" ADD CHECK ("to" IS NULL OR "to" >= "from");
ALTER TABLE "Mentorship" ADD CHECK ("to" IS NULL OR "to" >= "from");
ALTER TABLE "Term" ADD CHECK ("to" > "from"), ADD CHECK (target >= 0);
ALTER TABLE "Task" ADD CHECK ("dueOn" >= "givenOn");
ALTER TABLE "Evaluation" ADD CHECK (attitude BETWEEN 1 AND 4 AND responsibility BETWEEN 1 AND 4 AND motive BETWEEN 1 AND 4);
ALTER TABLE "Vote" ADD CHECK (base = total - excluded AND base > 0 AND excluded >= 0 AND yes >= 0 AND no >= 0 AND blank >= 0
                              AND yes + no + blank = present AND present <= total);
ALTER TABLE "AdmissionCase" ADD CHECK (("admittedOn" IS NULL OR "decisionOn" IS NOT NULL) AND ("admittedOn" >= "decisionOn"))
                          , ADD CHECK ("officialOn" IS NULL OR "officialOn" > "admittedOn")
                          , ADD CHECK (("closedOn" IS NOT NULL) = (stage IN ('official', 'takenOff', 'refused', 'withdrawn')));
ALTER TABLE "Installation" ADD CHECK (id = 1);
-- One person has one open case; one decision admits one person.
CREATE UNIQUE INDEX "AdmissionCase_one_open" ON "AdmissionCase" ("personId") WHERE "closedOn" IS NULL;
CREATE UNIQUE INDEX "AdmissionCase_decision" ON "AdmissionCase" ("decisionNumber", "decisionOn") WHERE "decisionNumber" IS NOT NULL;
CREATE INDEX "AdmissionCase_open" ON "AdmissionCase" (path, "nextDueOn") WHERE "closedOn" IS NULL;
CREATE INDEX "AdmissionCase_admitted" ON "AdmissionCase" (path, "admittedOn") WHERE "admittedOn" IS NOT NULL;
CREATE INDEX "Person_search" ON "Person" ("searchKey");

-- 3. History is added to, never changed, not even by the owner of the tables.
CREATE FUNCTION forbid_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Transition', 'Audit', 'Paper', 'Vote', 'Receipt'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION forbid_change()', name);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION forbid_change()', name);
  END LOOP;
END $$;

-- 4. What the app may do to each table.
GRANT SELECT ON "Installation", "Unit", "Person", "Standing", "Post", "Account", "AdmissionCase", "Deadline", "Mentorship", "Task",
                "DossierSection", "Remark", "Relative", "Verification", "Term", "TermTarget", "CalendarYear", "CalendarDay",
                "Transition", "Audit", "Paper", "Vote", "Note", "Evaluation", "Receipt" TO nguon_app;
GRANT INSERT ON "Installation", "Unit", "Person", "Standing", "Post", "Account", "AdmissionCase", "Deadline", "Mentorship", "Task",
                "DossierSection", "Remark", "Relative", "Verification", "Term", "TermTarget", "CalendarYear", "CalendarDay",
                "Transition", "Audit", "Paper", "Vote", "Note", "Evaluation", "Receipt" TO nguon_app;
GRANT UPDATE ON "Unit", "Person", "Standing", "Post", "Account", "AdmissionCase", "Mentorship", "Task", "DossierSection", "Remark",
                "Relative", "Verification", "Term", "TermTarget", "CalendarYear", "CalendarDay" TO nguon_app;
GRANT DELETE ON "Deadline", "CalendarDay" TO nguon_app;

-- 5. Who sees which row. The actor's transaction sets app.from, app.to (a bytewise range of paths), app.files and two lists of
--    single rows. Comparisons of C-collated text are leakproof, so the planner may use the path indexes under the policy.
CREATE FUNCTION in_range(path text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN path COLLATE "C" >= (SELECT current_setting('app.from', true)) AND path COLLATE "C" < (SELECT current_setting('app.to', true));
CREATE FUNCTION app_files() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE RETURN (SELECT current_setting('app.files', true));
CREATE FUNCTION app_cases() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
  RETURN string_to_array(coalesce(current_setting('app.cases', true), ''), ',')::uuid[];
CREATE FUNCTION app_people() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
  RETURN string_to_array(coalesce(current_setting('app.people', true), ''), ',')::uuid[];

ALTER TABLE "AdmissionCase" ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON "AdmissionCase" FOR SELECT TO nguon_app USING (
  (path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true))
   AND ((SELECT app_files()) IN ('all', 'register') OR ((SELECT app_files()) = 'submitted' AND "submittedOn" IS NOT NULL)))
  OR id = ANY ((SELECT app_cases())::uuid[]));
CREATE POLICY changed ON "AdmissionCase" FOR UPDATE TO nguon_app USING (
  (path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true))
   AND ((SELECT app_files()) = 'all' OR ((SELECT app_files()) = 'submitted' AND "submittedOn" IS NOT NULL)))
  OR id = ANY ((SELECT app_cases())::uuid[]));
CREATE POLICY opened ON "AdmissionCase" FOR INSERT TO nguon_app WITH CHECK (
  path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)) AND (SELECT app_files()) = 'all');

-- Rows of a case follow the case, and its register readers see none of them.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Transition', 'Paper', 'Vote', 'Deadline', 'Mentorship', 'Task', 'Note', 'Evaluation',
                              'DossierSection', 'Remark', 'Relative', 'Verification'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format($policy$
      CREATE POLICY with_its_case ON %I TO nguon_app USING (
        (path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)) AND (SELECT app_files()) = 'all')
        OR "caseId" = ANY ((SELECT app_cases())::uuid[])
        OR ((SELECT app_files()) = 'submitted' AND EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = "caseId")))
    $policy$, name);
  END LOOP;
END $$;

ALTER TABLE "Person" ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON "Person" FOR SELECT TO nguon_app USING (
  (path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)) AND (SELECT app_files()) <> 'submitted')
  OR id = ANY ((SELECT app_people())::uuid[])
  OR ((SELECT app_files()) = 'submitted' AND EXISTS (SELECT FROM "AdmissionCase" c WHERE c."personId" = "Person".id)));
CREATE POLICY written ON "Person" FOR INSERT TO nguon_app WITH CHECK (
  path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)));
CREATE POLICY changed ON "Person" FOR UPDATE TO nguon_app USING (
  path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)));

ALTER TABLE "Standing" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_its_person ON "Standing" TO nguon_app USING (
  (path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)) AND (SELECT app_files()) IN ('all', 'register'))
  OR "personId" = ANY ((SELECT app_people())::uuid[])
  OR ((SELECT app_files()) = 'submitted' AND EXISTS (SELECT FROM "Person" p WHERE p.id = "personId")));

-- The tree and the terms are no secret inside the house; only those within reach are changed.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Unit', 'Term', 'TermTarget'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY seen ON %I FOR SELECT TO nguon_app USING (true)', name);
    EXECUTE format('CREATE POLICY written ON %I FOR INSERT TO nguon_app WITH CHECK (in_range(path))', name);
    EXECUTE format('CREATE POLICY changed ON %I FOR UPDATE TO nguon_app USING (in_range(path))', name);
  END LOOP;
END $$;

ALTER TABLE "Audit" ENABLE ROW LEVEL SECURITY;
CREATE POLICY written ON "Audit" FOR INSERT TO nguon_app WITH CHECK (true);
CREATE POLICY seen ON "Audit" FOR SELECT TO nguon_app USING (
  (path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)) AND (SELECT app_files()) = 'all')
  OR "caseId" = ANY ((SELECT app_cases())::uuid[]));

-- 6. Who an account is, read before any reach is known: its posts on a day, the cases mentored and the own one, and the
--    people met in them. Runs as the owner and therefore returns only what follows from the account named.
CREATE FUNCTION actor_of(account uuid, on_day date) RETURNS json LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (
  WITH me AS (
    SELECT a.id, a.username, a.active, a."sessionVersion", a."personId", p."fullName" FROM "Account" a JOIN "Person" p ON p.id = a."personId" WHERE a.id = account
  ), mentored AS (
    SELECT c.id, c."personId" FROM me JOIN "Mentorship" m ON m."personId" = me."personId" AND m."from" <= on_day AND (m."to" IS NULL OR m."to" > on_day)
      JOIN "AdmissionCase" c ON c.id = m."caseId" AND c."closedOn" IS NULL
  ), applied AS (
    SELECT c.id FROM me JOIN "AdmissionCase" c ON c."personId" = me."personId" AND c.stage NOT IN ('takenOff', 'refused', 'withdrawn')
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
REVOKE ALL ON FUNCTION actor_of(uuid, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION actor_of(uuid, date) TO nguon_app;

-- 7. Since when, and until when, people were official members: guards need it of introducers and mentors whose records lie
--    outside the reach of who asks (the superior's officer, the applicant). Days only, for people already known by id.
CREATE FUNCTION official_periods(people uuid[]) RETURNS TABLE (id uuid, name text, "from" date, "to" date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT p.id, p."fullName", s."from", s."to" FROM "Person" p LEFT JOIN "Standing" s ON s."personId" = p.id AND s.kind = 'official'
  WHERE p.id = ANY (people) ORDER BY p.id, s."from";
END;
REVOKE ALL ON FUNCTION official_periods(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION official_periods(uuid[]) TO nguon_app;
