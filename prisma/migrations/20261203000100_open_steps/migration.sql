-- The desk of a committee counts every step that is next in its cells, though it shows forty of them. Behind the row policies
-- each case was fetched for that, and for many of them a deadline and an answer awaited, one by one.

-- 1. The next steps of the open cases the actor sees, and the day each is due by whoever takes it: the last day of a body further
--    on is not its own. The view asks for the reach as the policy "seen" does, but in two parts, a range of paths or single
--    cases, each of which one index answers alone. It tells no names.
CREATE INDEX "AdmissionCase_next_step" ON "AdmissionCase" (path)
  INCLUDE (id, "unitId", "nextStep", "nextHolder", "nextDueOn", "nextDueHolder", "submittedOn") WHERE "closedOn" IS NULL AND "nextStep" IS NOT NULL;
CREATE VIEW open_steps WITH (security_barrier) AS
  WITH seen AS NOT MATERIALIZED (
    SELECT id, "unitId", "nextStep", "nextHolder", "nextDueOn", "nextDueHolder" FROM "AdmissionCase"
    WHERE "closedOn" IS NULL AND "nextStep" IS NOT NULL
      AND path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true))
      AND ((SELECT app_files()) IN ('all', 'register') OR ((SELECT app_files()) = 'submitted' AND "submittedOn" IS NOT NULL))
    UNION ALL
    SELECT id, "unitId", "nextStep", "nextHolder", "nextDueOn", "nextDueHolder" FROM "AdmissionCase"
    WHERE "closedOn" IS NULL AND "nextStep" IS NOT NULL
      AND (SELECT current_setting('app.from', true)) = '' AND id = ANY ((SELECT app_cases())::uuid[]))
  SELECT id AS "caseId", "unitId", "nextStep" AS step, "nextHolder" AS holder,
         CASE WHEN "nextDueHolder" IS NOT DISTINCT FROM "nextHolder" THEN "nextDueOn" END AS "dueOn"
  FROM seen;
GRANT SELECT ON open_steps TO nguon_app;

-- 2. What the desk asks of all cases at once, each answered by an index alone: who is on probation and until when, whose answers
--    are awaited, which sections were handed in, and which of these had been accepted before.
CREATE INDEX "Deadline_probation" ON "Deadline" (path) INCLUDE ("caseId", "dueOn") WHERE kind = 'probation';
DROP INDEX "Verification_awaited";
CREATE INDEX "Verification_awaited" ON "Verification" (path) INCLUDE ("caseId") WHERE "answeredOn" IS NULL AND "voidedBy" IS NULL;
DROP INDEX "DossierSection_sent";
CREATE INDEX "DossierSection_sent" ON "DossierSection" (path) INCLUDE ("caseId", number, "sentAt", "savedAt")
  WHERE "passedAt" IS NULL AND "returnedAt" IS NULL AND "sentAt" IS NOT NULL AND "acceptedAt" IS NULL;
CREATE INDEX "DossierSection_changed" ON "DossierSection" (path)
  WHERE "passedAt" IS NULL AND "returnedAt" IS NULL AND "sentAt" IS NOT NULL AND "acceptedAt" IS NOT NULL;
