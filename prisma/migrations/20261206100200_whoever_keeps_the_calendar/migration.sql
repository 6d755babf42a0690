-- Three functions answered whoever asked, because only one command asks each of them; now the database looks at who asks as well.

-- 1. The calendar is one for all committees, so a change of it holds and recounts every running period, whatever the reach. Only
--    administrators keep it. Holding stops everybody who takes a step, and the running periods are those of all committees.
CREATE OR REPLACE FUNCTION hold_open_cases() RETURNS bigint LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT is_administrator() THEN
    RAISE EXCEPTION 'Only whoever keeps the calendar holds all open cases.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN (SELECT count(*) FROM (SELECT id FROM "AdmissionCase" WHERE still_runs(stage, "closedOn") ORDER BY id FOR NO KEY UPDATE) held);
END $$;

CREATE OR REPLACE FUNCTION open_clocks() RETURNS TABLE (id uuid, kind text, "startedOn" date, "workingDays" integer, "dueOn" date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT d.id, d.kind, d."startedOn", d."workingDays", d."dueOn"
  FROM "Deadline" d JOIN "AdmissionCase" c ON c.id = d."caseId" AND still_runs(c.stage, c."closedOn")
  WHERE d."workingDays" IS NOT NULL AND (SELECT is_administrator())
  UNION ALL
  SELECT v.id, 'verification', v."receivedOn", v."workingDays", v."dueOn"
  FROM "Verification" v JOIN "AdmissionCase" c ON c.id = v."caseId" AND c."closedOn" IS NULL
  WHERE v."answeredOn" IS NULL AND v."workingDays" IS NOT NULL AND (SELECT is_administrator());
END;

-- 2. It is asked about members proposed to verify, by who sees them. A number of somebody of another committee was answered with the
--    name and the days as a member, and that member taken.
CREATE OR REPLACE FUNCTION official_periods(people uuid[]) RETURNS TABLE (id uuid, name text, "from" date, "to" date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT p.id, p."fullName", s."from", s."to" FROM "Person" p LEFT JOIN "Standing" s ON s."personId" = p.id AND s.kind = 'official'
  WHERE p.id = ANY (people) AND in_range(p.path) AND app_files() = 'all' ORDER BY p.id, s."from";
END;
