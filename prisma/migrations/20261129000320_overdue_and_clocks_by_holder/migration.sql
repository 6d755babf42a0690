-- The clocks of one holder: a committee has few of its own among all that run in its cells.
CREATE INDEX "Deadline_holder_path_idx" ON "Deadline" (holder, path);

-- The same number as before, from what is overdue instead of from all open cases.
CREATE OR REPLACE FUNCTION overdue_cases(on_day date) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (
  SELECT count(*)::integer FROM (
    SELECT c.id FROM "AdmissionCase" c
    WHERE c.path >= current_setting('app.from', true) AND c.path < current_setting('app.to', true)
      AND c."closedOn" IS NULL AND c."nextDueOn" < on_day
    UNION
    SELECT c.id FROM "Verification" v JOIN "AdmissionCase" c ON c.id = v."caseId"
    WHERE v.path >= current_setting('app.from', true) AND v.path < current_setting('app.to', true)
      AND c.path >= current_setting('app.from', true) AND c.path < current_setting('app.to', true)
      AND v."answeredOn" IS NULL AND v."dueOn" < on_day AND c."closedOn" IS NULL) AS overdue);
