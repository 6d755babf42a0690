-- A list of days off that arrives late moves due days already stored. They can be counted anew only where it is kept how
-- they were counted.

-- 1. How many working days after its first day a period ends. Absent where months are counted (the probation), which no
--    day off can move, and where no period is known.
ALTER TABLE "Deadline" ADD COLUMN "workingDays" integer CHECK ("workingDays" > 0);
ALTER TABLE "Verification" ADD COLUMN "workingDays" integer CHECK ("workingDays" > 0);

-- Rows from before this column: the periods in force on the day each began, as lib/regulations/deadlines.ts had them on
-- the day of this migration. A row exists only where the period was known.
UPDATE "Deadline" SET "workingDays" = CASE kind WHEN 'decision' THEN CASE WHEN "startedOn" < '2025-07-01' THEN 60 ELSE 45 END ELSE 30 END
WHERE kind IN ('decision', 'ceremony', 'recognitionVote', 'recognitionDecision');
UPDATE "Verification" SET "workingDays" = CASE WHEN abroad THEN 90 ELSE 30 END WHERE "receivedOn" >= '2025-06-09';

-- 2. The administrator keeps the calendar and sees no file. These three run as the owner, so that a change of the calendar
--    reaches every open case, and tell or change nothing but days: no name, no path, no case.

-- Whoever computes a due day holds the case's row until the end of the transaction. Holding all of them first means that
-- nobody is counting by the calendar of before; in the order of ids, so that two such changes never wait for each other.
CREATE FUNCTION hold_open_cases() RETURNS bigint LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT count(*) FROM (SELECT id FROM "AdmissionCase" WHERE "closedOn" IS NULL ORDER BY id FOR NO KEY UPDATE) held;
END;

CREATE FUNCTION open_clocks() RETURNS TABLE (id uuid, kind text, "startedOn" date, "workingDays" integer, "dueOn" date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT d.id, d.kind, d."startedOn", d."workingDays", d."dueOn"
  FROM "Deadline" d JOIN "AdmissionCase" c ON c.id = d."caseId" AND c."closedOn" IS NULL WHERE d."workingDays" IS NOT NULL
  UNION ALL
  SELECT v.id, 'verification', v."receivedOn", v."workingDays", v."dueOn"
  FROM "Verification" v JOIN "AdmissionCase" c ON c.id = v."caseId" AND c."closedOn" IS NULL
  WHERE v."answeredOn" IS NULL AND v."workingDays" IS NOT NULL;
END;

-- Sets the due days of a list [{"id", "dueOn"}]. All of them or none: a row that is no open clock, or a day that would be
-- too early even if every day between were worked, is a mistake of the program. The nearest day of each case follows.
CREATE FUNCTION move_due_days(moves jsonb) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  moved integer;
  answers integer;
BEGIN
  IF EXISTS (SELECT FROM jsonb_to_recordset(moves) AS m(id uuid, "dueOn" date) JOIN open_clocks() o ON o.id = m.id
             WHERE m."dueOn" < o."startedOn" + o."workingDays") THEN
    RAISE EXCEPTION 'A due day lies before the period can be over' USING ERRCODE = 'check_violation';
  END IF;
  UPDATE "Deadline" d SET "dueOn" = m."dueOn"
  FROM jsonb_to_recordset(moves) AS m(id uuid, "dueOn" date), open_clocks() o WHERE d.id = m.id AND o.id = d.id;
  GET DIAGNOSTICS moved = ROW_COUNT;
  UPDATE "Verification" v SET "dueOn" = m."dueOn"
  FROM jsonb_to_recordset(moves) AS m(id uuid, "dueOn" date), open_clocks() o WHERE v.id = m.id AND o.id = v.id;
  GET DIAGNOSTICS answers = ROW_COUNT;
  IF moved + answers <> jsonb_array_length(moves) THEN
    RAISE EXCEPTION 'A due day was to be set of a clock that is not open' USING ERRCODE = 'check_violation';
  END IF;
  UPDATE "AdmissionCase" c SET "nextDueOn" = nearest.on_day
  FROM (SELECT d."caseId", min(d."dueOn") AS on_day FROM "Deadline" d GROUP BY d."caseId") nearest
  WHERE c.id = nearest."caseId" AND c."closedOn" IS NULL AND c."nextDueOn" IS DISTINCT FROM nearest.on_day
    AND c.id IN (SELECT d."caseId" FROM jsonb_to_recordset(moves) AS m(id uuid) JOIN "Deadline" d ON d.id = m.id);
END $$;

REVOKE ALL ON FUNCTION hold_open_cases(), open_clocks(), move_due_days(jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION hold_open_cases(), open_clocks(), move_due_days(jsonb) TO nguon_app;
