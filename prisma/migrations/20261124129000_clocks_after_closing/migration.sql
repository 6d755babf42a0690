-- Two periods run on when a case is closed: the complaint of a member who was removed, and the forwarding of a dossier whose
-- person went elsewhere. A change of the calendar moves them as it moves those of open cases.
CREATE FUNCTION still_runs(stage "Stage", closed date) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN closed IS NULL OR stage IN ('removed', 'transferred');
REVOKE ALL ON FUNCTION still_runs("Stage", date) FROM PUBLIC;

CREATE OR REPLACE FUNCTION hold_open_cases() RETURNS bigint LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT count(*) FROM (SELECT id FROM "AdmissionCase" WHERE still_runs(stage, "closedOn") ORDER BY id FOR NO KEY UPDATE) held;
END;

CREATE OR REPLACE FUNCTION open_clocks() RETURNS TABLE (id uuid, kind text, "startedOn" date, "workingDays" integer, "dueOn" date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT d.id, d.kind, d."startedOn", d."workingDays", d."dueOn"
  FROM "Deadline" d JOIN "AdmissionCase" c ON c.id = d."caseId" AND still_runs(c.stage, c."closedOn") WHERE d."workingDays" IS NOT NULL
  UNION ALL
  SELECT v.id, 'verification', v."receivedOn", v."workingDays", v."dueOn"
  FROM "Verification" v JOIN "AdmissionCase" c ON c.id = v."caseId" AND c."closedOn" IS NULL
  WHERE v."answeredOn" IS NULL AND v."workingDays" IS NOT NULL;
END;
