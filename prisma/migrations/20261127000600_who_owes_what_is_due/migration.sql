-- The nearest due day of a case may be the last day of a body further on than the one that takes the next step: the row of the
-- case names who owes it. The end of the twelve months is no due day: from it the self-review may be written, and nothing ends
-- with it.
ALTER TABLE "AdmissionCase" ADD COLUMN "nextDueHolder" TEXT;

CREATE FUNCTION set_nearest_due(cases uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  UPDATE "AdmissionCase" c SET "nextDueOn" = nearest."dueOn", "nextDueHolder" = nearest.holder
  FROM "AdmissionCase" same LEFT JOIN LATERAL (
    SELECT d."dueOn", d.holder FROM "Deadline" d
    WHERE d."caseId" = same.id AND d.kind <> 'probation' AND d."dueOn" IS NOT NULL ORDER BY d."dueOn" LIMIT 1) nearest ON true
  WHERE c.id = same.id AND c.id = ANY (cases) AND c."closedOn" IS NULL
    AND (c."nextDueOn" IS DISTINCT FROM nearest."dueOn" OR c."nextDueHolder" IS DISTINCT FROM nearest.holder);
END;
REVOKE ALL ON FUNCTION set_nearest_due(uuid[]) FROM PUBLIC;

SELECT set_nearest_due((SELECT coalesce(array_agg(id), '{}') FROM "AdmissionCase"));

CREATE OR REPLACE FUNCTION replace_deadlines(cases uuid[], rows jsonb) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE mine uuid[];
BEGIN
  IF NOT keeps_regulations() THEN RETURN 0; END IF;
  SELECT coalesce(array_agg(c.id), '{}') INTO mine FROM "AdmissionCase" c WHERE c.id = ANY (cases) AND in_range(c.path) AND c."closedOn" IS NULL;
  DELETE FROM "Deadline" WHERE "caseId" = ANY (mine);
  INSERT INTO "Deadline" SELECT d.* FROM jsonb_populate_recordset(NULL::"Deadline", rows) d WHERE d."caseId" = ANY (mine);
  PERFORM set_nearest_due(mine);
  RETURN cardinality(mine);
END $$;

CREATE OR REPLACE FUNCTION move_due_days(moves jsonb) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
  PERFORM set_nearest_due(ARRAY(SELECT d."caseId" FROM jsonb_to_recordset(moves) AS m(id uuid) JOIN "Deadline" d ON d.id = m.id));
END $$;
