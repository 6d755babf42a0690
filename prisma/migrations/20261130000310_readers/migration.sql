-- Who has opened a file and who can open it now: for the person it is about, and for the secretary and the deputy secretary of the
-- committee. These run as the owner of the tables, because the rows tell of accounts nobody else may see; they tell of names,
-- posts, days and parts only, never of what was read.

CREATE FUNCTION sees_readers(of_case uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN EXISTS (
  SELECT FROM "AdmissionCase" c
  WHERE c.id = of_case AND CASE current_setting('app.role', true)
    WHEN 'applicant' THEN c.id = ANY (app_cases()) AND c."personId" = (SELECT a."personId" FROM "Account" a WHERE a.id = app_account())
    WHEN 'committeeSecretary' THEN app_files() = 'all' AND in_range(c.path)
    WHEN 'committeeDeputySecretary' THEN app_files() = 'all' AND in_range(c.path)
    ELSE false END);

-- Every opening of the case by somebody else, and of the sheet of the person, latest first. "part" is what the row is about; rows
-- from before it was kept have the case. The unit is that of the post held then.
CREATE FUNCTION file_readings(of_case uuid, passed_over integer, most integer)
RETURNS TABLE("id" uuid, "at" timestamptz, "name" text, "role" text, "unit" text, "command" text, "part" text, "total" integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH about AS (
    SELECT c.id, c."personId" FROM "AdmissionCase" c WHERE c.id = of_case AND sees_readers(of_case)
  ), opened AS (
    SELECT a.* FROM about JOIN "Audit" a ON a."caseId" = about.id
    UNION ALL
    SELECT a.* FROM about JOIN "Audit" a ON a."subjectId" = about."personId"::text AND a."caseId" IS NULL
  ), by_others AS (
    SELECT o.*, r."personId" FROM opened o JOIN "Account" r ON r.id = o."accountId" CROSS JOIN about
    WHERE o.command LIKE '%.seen' AND o.accepted AND r."personId" <> about."personId"
  )
  SELECT b.id, b.at, b."actorName", b.role,
         (SELECT u."shortName" FROM "Post" p JOIN "Unit" u ON u.id = p."unitId"
          WHERE p."personId" = b."personId" AND p.role::text = b.role AND p."from" <= (b.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
          ORDER BY p."from" DESC LIMIT 1),
         b.command, nullif(b."subjectId", of_case::text), (count(*) OVER ())::integer
  FROM by_others b ORDER BY b.at DESC, b.id DESC OFFSET passed_over LIMIT most;
$$;

-- Whoever can open the case on a day: by a post whose reach it lies in, or as its mentor; since when, and when last. The same
-- reach as in lib/access/reach.ts; tests/database/readers.test.ts compares them.
CREATE FUNCTION file_viewers(of_case uuid, on_day date)
RETURNS TABLE("id" uuid, "name" text, "role" text, "unit" text, "since" date, "last" timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH about AS (
    SELECT c.* FROM "AdmissionCase" c WHERE c.id = of_case AND sees_readers(of_case)
  ), can AS (
    SELECT p.id, p."personId", p.role::text AS role, u."shortName" AS unit, p."from" AS since
    FROM about JOIN "Unit" u ON starts_with(about.path, u.path) JOIN "Post" p ON p."unitId" = u.id
    WHERE p."from" <= on_day AND (p."to" IS NULL OR p."to" > on_day)
      AND (p.role::text IN ('cellSecretary', 'cellDeputySecretary', 'committeeSecretary', 'committeeDeputySecretary')
           OR (p.role::text = 'superiorOfficer' AND about."submittedOn" IS NOT NULL))
    UNION ALL
    SELECT m.id, m."personId", 'mentor', NULL, m."from"
    FROM about JOIN "Mentorship" m ON m."caseId" = about.id
    WHERE about."closedOn" IS NULL AND m."from" <= on_day AND (m."to" IS NULL OR m."to" > on_day)
  )
  SELECT can.id, p."fullName", can.role, can.unit, can.since,
         (SELECT max(a.at) FROM "Audit" a
          WHERE a."caseId" = of_case AND a."accountId" = r.id AND a.role = can.role AND a.command LIKE '%.seen' AND a.accepted)
  FROM can JOIN "Person" p ON p.id = can."personId" JOIN "Account" r ON r."personId" = p.id AND r.active CROSS JOIN about
  WHERE p.id <> about."personId"
  ORDER BY can.since, can.id;
$$;

REVOKE ALL ON FUNCTION sees_readers(uuid), file_readings(uuid, integer, integer), file_viewers(uuid, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sees_readers(uuid), file_readings(uuid, integer, integer), file_viewers(uuid, date) TO nguon_app;
