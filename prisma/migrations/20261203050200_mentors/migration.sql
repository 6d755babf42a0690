-- What a mentor leaves to the one who follows, which the new mentor confirms.
CREATE TABLE "MentorHandOver" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "mentorshipId" UUID NOT NULL,
    "textSealed" BYTEA NOT NULL,
    "authorName" TEXT NOT NULL,
    "authorRole" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "confirmedByName" TEXT,

    CONSTRAINT "MentorHandOver_pkey" PRIMARY KEY ("id"),
    CHECK (("confirmedAt" IS NULL) = ("confirmedByName" IS NULL))
);
ALTER TABLE "MentorHandOver"
  ADD CONSTRAINT "MentorHandOver_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "MentorHandOver_mentorshipId_fkey" FOREIGN KEY ("mentorshipId") REFERENCES "Mentorship"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "MentorHandOver_caseId_writtenAt_idx" ON "MentorHandOver" ("caseId", "writtenAt");
CREATE INDEX "MentorHandOver_mentorshipId_idx" ON "MentorHandOver" ("mentorshipId");
-- The desk looks for those that nobody confirmed.
CREATE INDEX "MentorHandOver_open" ON "MentorHandOver" ("caseId") WHERE "confirmedAt" IS NULL;

-- What was left to the next mentor stays as it was written; it is confirmed once. A move changes the path alone.
CREATE TRIGGER never_removed BEFORE DELETE ON "MentorHandOver" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "MentorHandOver" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER confirmed_once BEFORE UPDATE ON "MentorHandOver" FOR EACH ROW
  WHEN (to_jsonb(NEW) - '{path,confirmedAt,confirmedByName}'::text[] <> to_jsonb(OLD) - '{path,confirmedAt,confirmedByName}'::text[]
    OR OLD."confirmedAt" IS NOT NULL AND (NEW."confirmedAt", NEW."confirmedByName") IS DISTINCT FROM (OLD."confirmedAt", OLD."confirmedByName"))
  EXECUTE FUNCTION forbid_change();
GRANT SELECT, INSERT ON "MentorHandOver" TO nguon_app;
GRANT UPDATE ("confirmedAt", "confirmedByName") ON "MentorHandOver" TO nguon_app;

-- Written about the person, as openly as a note: for the cell and the mentors, neither for the person nor for a committee, whose
-- range begins higher than the path of the cell.
ALTER TABLE "MentorHandOver" ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_the_cell ON "MentorHandOver" TO nguon_app USING (
  path = (SELECT current_setting('app.from', true)) AND (SELECT app_files()) = 'all');
CREATE POLICY of_the_mentor ON "MentorHandOver" TO nguon_app USING (
  "caseId" = ANY ((SELECT app_cases())::uuid[])
  AND EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = "caseId" AND c."personId" IS DISTINCT FROM (SELECT app_own_person())));

-- A mentor whom somebody else follows owes the new one a word. Nothing is asked of those who were followed before.
ALTER TABLE "Mentorship" ADD COLUMN "handOverOwed" BOOLEAN NOT NULL DEFAULT false;
CREATE INDEX "Mentorship_owed" ON "Mentorship" ("caseId") WHERE "handOverOwed";
-- The desk of a cell looks at its present mentors each time.
CREATE INDEX "Mentorship_present" ON "Mentorship" ("caseId") WHERE "to" IS NULL;

-- How many people each member within reach helps at present, also outside it: a number alone. Runs as the owner of the tables,
-- because a cell sees no case of another one.
-- The range is written out, here and below: no index finds one that is asked by a function.
CREATE FUNCTION mentor_loads() RETURNS TABLE ("personId" uuid, load integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT m."personId", count(*)::integer
  FROM "Mentorship" m JOIN "AdmissionCase" c ON c.id = m."caseId" JOIN "Person" p ON p.id = m."personId"
  WHERE app_files() = 'all' AND p.path >= current_setting('app.from', true) AND p.path < current_setting('app.to', true)
    AND m."to" IS NULL AND c."closedOn" IS NULL
  GROUP BY m."personId";
END;
REVOKE ALL ON FUNCTION mentor_loads() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION mentor_loads() TO nguon_app;

-- Present mentors of open cases who can help no more on a day: their official membership in the cell has ended since they were
-- named (they moved, left, were expelled, died), or they are suspended. From the first day on which that holds. Runs as the owner
-- of the tables, because whoever moved to another cell is not seen in this one any more.
CREATE FUNCTION lost_mentors(on_day date) RETURNS TABLE ("caseId" uuid, name text, since date, why text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT m."caseId", m."personName", least(CASE WHEN NOT g.present THEN g.ended END, g.suspended),
         CASE WHEN NOT g.present AND (g.suspended IS NULL OR g.ended <= g.suspended)
              THEN CASE WHEN g.ending IS NULL THEN 'moved' WHEN g.ending IN ('transferred', 'died') THEN g.ending ELSE 'left' END
              ELSE 'suspended' END
  FROM "Mentorship" m
  JOIN "AdmissionCase" c ON c.id = m."caseId"
  CROSS JOIN LATERAL (
    SELECT coalesce(bool_or(s.kind = 'official' AND s."from" <= on_day AND (s."to" IS NULL OR s."to" > on_day)), false) AS present,
           max(s."to") FILTER (WHERE s.kind = 'official' AND s."to" <= on_day) AS ended,
           (array_agg(s.ending ORDER BY s."to" DESC) FILTER (WHERE s.kind = 'official' AND s."to" <= on_day))[1] AS ending,
           min(s."from") FILTER (WHERE s.kind = 'suspended' AND s."from" <= on_day AND (s."to" IS NULL OR s."to" > on_day)) AS suspended
    FROM "Standing" s
    WHERE s."personId" = m."personId" AND (s.path = c.path OR s.kind = 'suspended')
  ) g
  WHERE app_files() = 'all' AND c.path >= current_setting('app.from', true) AND c.path < current_setting('app.to', true)
    AND c."closedOn" IS NULL AND m."to" IS NULL
    AND (NOT g.present AND g.ended > m."from" OR g.suspended IS NOT NULL);
END;
REVOKE ALL ON FUNCTION lost_mentors(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION lost_mentors(date) TO nguon_app;
