-- How long cases stood at each stage. The dashboard says the middle number of days; counted from the histories it would cost
-- more with every case a committee has ever had. The rows follow from the history: the database writes them with each step.

-- 1. One row for each move on in the procedure, under the sequence of the step. Exits and returns are no measure of a stage.
CREATE TABLE "StageStay" (
    "caseId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "organisation" TEXT COLLATE "C" NOT NULL,
    "stage" "Stage" NOT NULL,
    "leftOn" DATE NOT NULL,
    "days" INTEGER NOT NULL,

    CONSTRAINT "StageStay_pkey" PRIMARY KEY ("caseId", "sequence")
);
CREATE INDEX "StageStay_organisation_stage_leftOn_idx" ON "StageStay"("organisation", "stage", "leftOn" DESC);
ALTER TABLE "StageStay" ADD CONSTRAINT "StageStay_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
                        ADD CHECK ("days" >= 0);
-- Nobody reads or writes it but the functions here.
ALTER TABLE "StageStay" ENABLE ROW LEVEL SECURITY;

-- The stay a step in effect ends: since the last step in effect that led to the stage. Null where it does not move the case on.
CREATE FUNCTION stay_ended_by(step "Transition") RETURNS "StageStay" LANGUAGE sql STABLE SET search_path = public, pg_temp
RETURN (
  SELECT ROW(step."caseId", step.sequence, o.path, step."from", step."occurredOn", greatest(step."occurredOn" - entered."occurredOn", 0))::"StageStay"
  FROM LATERAL (
    SELECT e."occurredOn" FROM "Transition" e
    WHERE e."caseId" = step."caseId" AND e.sequence < step.sequence AND e."to" = step."from" AND e."from" IS DISTINCT FROM e."to"
      AND e."annulsId" IS NULL AND NOT EXISTS (SELECT FROM "Transition" a WHERE a."annulsId" = e.id)
    ORDER BY e.sequence DESC LIMIT 1) entered
  JOIN "Unit" o ON o.kind = 'organisation'
    AND o.path = ANY (ARRAY(SELECT left(step.path, n) FROM generate_series(1, length(step.path)) n))
  WHERE step."annulsId" IS NULL AND step."to" > step."from" AND step."to" <= 'official'
    AND NOT EXISTS (SELECT FROM "Transition" a WHERE a."annulsId" = step.id));

CREATE FUNCTION keep_stage_stay() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW."annulsId" IS NOT NULL THEN
    DELETE FROM "StageStay" s USING "Transition" t
    WHERE t.id = NEW."annulsId" AND s."caseId" = t."caseId" AND s.sequence = t.sequence;
  ELSIF NEW."to" > NEW."from" AND NEW."to" <= 'official' THEN
    INSERT INTO "StageStay" SELECT stay.* FROM stay_ended_by(NEW) stay WHERE stay."caseId" IS NOT NULL;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER keeps_stage_stay AFTER INSERT ON "Transition" FOR EACH ROW EXECUTE FUNCTION keep_stage_stay();

INSERT INTO "StageStay" SELECT stay.* FROM "Transition" t CROSS JOIN LATERAL stay_ended_by(t) stay
WHERE t."to" > t."from" AND t."to" <= 'official' AND stay."caseId" IS NOT NULL;

-- 2. The days of the last stays at each stage in the actor's organisation. Days only, of nobody in particular, as in `step_paces`.
CREATE FUNCTION stage_stays(most integer) RETURNS TABLE (stage text, days integer[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT s.stage::text, ARRAY(
    SELECT y.days FROM "StageStay" y WHERE y.organisation = o.path AND y.stage = s.stage ORDER BY y."leftOn" DESC, y."caseId" LIMIT most)
  FROM unnest(enum_range('nomination'::"Stage", 'probation'::"Stage")) AS s (stage)
  JOIN "Unit" o ON o.kind = 'organisation' AND o.path = ANY (ARRAY(
    SELECT left(current_setting('app.from', true), n) FROM generate_series(1, length(current_setting('app.from', true))) n))
  WHERE app_files() IN ('all', 'register');
END;

-- 3. The next days by which a ceremony is to be held, a decision to be given or a recognition to be resolved on, the first ones,
--    in the cases the actor may list. Committee members see no row of a case, but its next due day stands in their lists. The
--    range is written into the statement, so that the planner knows how much of the table it is.
CREATE FUNCTION due_ahead(on_day date, until date, most integer) RETURNS TABLE ("caseId" uuid, path text, kind text, "dueOn" date)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF app_files() NOT IN ('all', 'register') THEN RETURN; END IF;
  RETURN QUERY EXECUTE format(
    'SELECT d."caseId", d.path, d.kind, d."dueOn" FROM "Deadline" d
     WHERE d.path >= %L AND d.path < %L AND d."dueOn" >= $1 AND d."dueOn" < $2
       AND d.kind IN (''ceremony'', ''decision'', ''probation'', ''recognitionVote'', ''recognitionDecision'')
     ORDER BY d."dueOn", d."caseId", d.kind LIMIT $3',
    coalesce(current_setting('app.from', true), ''), coalesce(current_setting('app.to', true), '')) USING on_day, until, most;
END $$;
CREATE INDEX "Deadline_dueOn_idx" ON "Deadline"("dueOn");

-- 4. The first of the cases of `overdue_case_ids`, in the order of their list, since when something is late, and how many there are.
--    `kind` is that of the deadline, or "verification" where an answer on a history is late.
CREATE FUNCTION overdue_first(on_day date, most integer) RETURNS TABLE (id uuid, "dueOn" date, kind text, total integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT late.id, late.due, coalesce((SELECT d.kind FROM "Deadline" d
      WHERE d."caseId" = late.id AND d."dueOn" = late.due AND d.kind <> 'probation' ORDER BY d.kind LIMIT 1), 'verification'), late.total
  FROM (
    SELECT first.*, least(CASE WHEN first.next < on_day THEN first.next END, (SELECT min(v."dueOn") FROM "Verification" v
      WHERE v."caseId" = first.id AND v."answeredOn" IS NULL AND v."voidedBy" IS NULL AND v."dueOn" < on_day)) AS due
    FROM (
      SELECT c.id, c."nextDueOn" AS next, (count(*) OVER ())::integer AS total
      FROM unnest(overdue_case_ids(on_day)) AS overdue (id) JOIN "AdmissionCase" c USING (id)
      ORDER BY c."nextDueOn" NULLS LAST, c.id LIMIT most) first) late
  ORDER BY late.next NULLS LAST, late.id;
END;

REVOKE ALL ON FUNCTION stay_ended_by("Transition"), keep_stage_stay(), stage_stays(integer), due_ahead(date, date, integer),
                       overdue_first(date, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION stage_stays(integer), due_ahead(date, date, integer), overdue_first(date, integer) TO nguon_app;
