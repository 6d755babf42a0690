-- Deputy secretary and applicant go through the personal history together: by appointment or at once. What came of each item is
-- kept, and the minutes that follow from it cannot be changed.
CREATE TABLE "WorkingAppointment" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "reviewerId" UUID NOT NULL,
    "reviewerName" TEXT NOT NULL,
    "on" DATE NOT NULL,
    -- After midnight in Viet Nam.
    "minute" INTEGER NOT NULL,
    "bookedById" UUID NOT NULL,
    "bookedByName" TEXT NOT NULL,
    "bookedAt" TIMESTAMPTZ(3) NOT NULL,
    "movedFromId" UUID,
    "ended" TEXT,
    "endedById" UUID,
    "endedByName" TEXT,
    "endedAt" TIMESTAMPTZ(3),
    "reasonSealed" BYTEA,

    CONSTRAINT "WorkingAppointment_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "WorkingAppointment"
  ADD CONSTRAINT "WorkingAppointment_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "WorkingAppointment_movedFromId_fkey" FOREIGN KEY ("movedFromId") REFERENCES "WorkingAppointment"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CHECK ("minute" BETWEEN 0 AND 1439),
  ADD CHECK (ended IN ('moved', 'cancelled', 'held')),
  ADD CHECK (num_nulls(ended, "endedById", "endedByName", "endedAt") IN (0, 4)),
  -- Whoever moves or cancels says why.
  ADD CHECK ((coalesce(ended, '') IN ('moved', 'cancelled')) = ("reasonSealed" IS NOT NULL));
CREATE INDEX "WorkingAppointment_caseId_idx" ON "WorkingAppointment" ("caseId");
CREATE INDEX "WorkingAppointment_open" ON "WorkingAppointment" (path) WHERE ended IS NULL;
CREATE UNIQUE INDEX "WorkingAppointment_one_of_case" ON "WorkingAppointment" ("caseId") WHERE ended IS NULL;
CREATE UNIQUE INDEX "WorkingAppointment_one_at_a_time" ON "WorkingAppointment" ("reviewerId", "on", "minute") WHERE ended IS NULL;
CREATE UNIQUE INDEX "WorkingAppointment_movedFromId_key" ON "WorkingAppointment" ("movedFromId");

CREATE TRIGGER never_removed BEFORE DELETE ON "WorkingAppointment" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "WorkingAppointment" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER ended_once BEFORE UPDATE ON "WorkingAppointment" FOR EACH ROW
  WHEN (OLD.ended IS NOT NULL AND to_jsonb(NEW) - 'path' <> to_jsonb(OLD) - 'path') EXECUTE FUNCTION forbid_change();
GRANT SELECT, INSERT ON "WorkingAppointment" TO nguon_app;
GRANT UPDATE (ended, "endedById", "endedByName", "endedAt", "reasonSealed") ON "WorkingAppointment" TO nguon_app;

CREATE TABLE "WorkingSession" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "appointmentId" UUID,
    "reviewerId" UUID NOT NULL,
    "reviewerName" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    -- The numbers of the items that were open when it began.
    "items" JSONB NOT NULL,
    "notesSealed" BYTEA,
    "endedAt" TIMESTAMPTZ(3),
    "minutesSealed" BYTEA,
    "confirmedAt" TIMESTAMPTZ(3),
    "confirmedByName" TEXT,
    "commentSealed" BYTEA,

    CONSTRAINT "WorkingSession_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "WorkingSession"
  ADD CONSTRAINT "WorkingSession_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "WorkingSession_appointmentId_fkey" FOREIGN KEY ("appointmentId") REFERENCES "WorkingAppointment"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CHECK (jsonb_typeof(items) = 'array' AND items <> '[]'),
  ADD CHECK (num_nulls("endedAt", "minutesSealed") IN (0, 2)),
  ADD CHECK (num_nulls("confirmedAt", "confirmedByName") IN (0, 2)),
  ADD CHECK ("confirmedAt" IS NULL OR "endedAt" IS NOT NULL),
  ADD CHECK ("commentSealed" IS NULL OR "confirmedAt" IS NOT NULL);
CREATE INDEX "WorkingSession_caseId_idx" ON "WorkingSession" ("caseId");
CREATE INDEX "WorkingSession_unconfirmed" ON "WorkingSession" (path) WHERE "confirmedAt" IS NULL;
CREATE UNIQUE INDEX "WorkingSession_appointmentId_key" ON "WorkingSession" ("appointmentId");
-- Of two who begin in the same second, the second is led to what the first began.
CREATE UNIQUE INDEX "WorkingSession_one_open" ON "WorkingSession" ("caseId") WHERE "endedAt" IS NULL;

CREATE TRIGGER never_removed BEFORE DELETE ON "WorkingSession" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "WorkingSession" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
-- Once the minutes are made they stay; the applicant's confirmation is added, once.
CREATE TRIGGER kept_once_ended BEFORE UPDATE ON "WorkingSession" FOR EACH ROW
  WHEN (OLD."endedAt" IS NOT NULL
        AND (OLD."confirmedAt" IS NOT NULL AND to_jsonb(NEW) - 'path' <> to_jsonb(OLD) - 'path'
             OR to_jsonb(NEW) - 'path' - 'confirmedAt' - 'confirmedByName' - 'commentSealed'
                <> to_jsonb(OLD) - 'path' - 'confirmedAt' - 'confirmedByName' - 'commentSealed'))
  EXECUTE FUNCTION forbid_change();
GRANT SELECT, INSERT ON "WorkingSession" TO nguon_app;
GRANT UPDATE ("notesSealed", "endedAt", "minutesSealed", "confirmedAt", "confirmedByName", "commentSealed") ON "WorkingSession" TO nguon_app;

-- What came of an item each time it was gone through.
CREATE TABLE "WorkingSessionItem" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    -- The ids of the remarks that were made: the points.
    "remarkIds" JSONB NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WorkingSessionItem_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "WorkingSessionItem"
  ADD CONSTRAINT "WorkingSessionItem_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "WorkingSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CHECK (outcome IN ('passed', 'returned', 'later')),
  ADD CHECK ((outcome = 'returned') = (jsonb_typeof("remarkIds") = 'array' AND "remarkIds" <> '[]'));
CREATE INDEX "WorkingSessionItem_sessionId_idx" ON "WorkingSessionItem" ("sessionId");
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "WorkingSessionItem" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "WorkingSessionItem" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE FUNCTION forbid_after_minutes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "WorkingSession" s WHERE s.id = NEW."sessionId" AND s."endedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'The minutes of the session are made' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER before_minutes BEFORE INSERT ON "WorkingSessionItem" FOR EACH ROW EXECUTE FUNCTION forbid_after_minutes();
GRANT SELECT, INSERT ON "WorkingSessionItem" TO nguon_app;

-- As for "DossierSection": rows of a case follow the case, and its register readers see none of them.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['WorkingAppointment', 'WorkingSession', 'WorkingSessionItem'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format($policy$
      CREATE POLICY with_its_case ON %I TO nguon_app USING (
        (path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)) AND (SELECT app_files()) = 'all')
        OR "caseId" = ANY ((SELECT app_cases())::uuid[])
        OR ((SELECT app_files()) = 'submitted' AND EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = "caseId")))
    $policy$, name);
  END LOOP;
END $$;

-- With whom the applicant goes through the history: the leaders of the committee who have an account and are no relatives. Told
-- to whoever has the file, since an applicant sees no people of the committee.
CREATE FUNCTION reviewers_of(of_case uuid, on_day date) RETURNS TABLE ("personId" uuid, name text, role text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT p.id, p."fullName", min(po.role::text)
  FROM "AdmissionCase" c
  JOIN "Unit" u ON starts_with(c.path, u.path)
  JOIN "Post" po ON po."unitId" = u.id AND po."from" <= on_day AND (po."to" IS NULL OR po."to" > on_day)
    AND po.role IN ('committeeDeputySecretary', 'committeeSecretary')
  JOIN "Person" p ON p.id = po."personId"
  WHERE c.id = of_case AND (c.id = ANY (app_cases()) OR in_range(c.path) AND app_files() = 'all')
    AND EXISTS (SELECT FROM "Account" a WHERE a."personId" = p.id AND a.active) AND NOT is_tied(p.id, c.id)
  GROUP BY p.id
  -- "committeeDeputySecretary" comes first.
  ORDER BY min(po.role::text), p."sortKey", p.id
  LIMIT 5;
END;

-- When a leader of a committee has no time, to whoever would make an appointment: whole days away, and hours taken. Not why.
CREATE FUNCTION no_time(reviewer uuid, from_day date, to_day date) RETURNS TABLE ("from" date, "lastDay" date, "minute" integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT a."from", a."lastDay", NULL::integer FROM "Absence" a
  WHERE a."personId" = reviewer AND a."lastDay" >= from_day AND a."from" <= to_day AND app_account() IS NOT NULL
    AND EXISTS (SELECT FROM "Post" po WHERE po."personId" = reviewer AND po.role IN ('committeeDeputySecretary', 'committeeSecretary'))
  UNION ALL
  SELECT w."on", w."on", w."minute" FROM "WorkingAppointment" w
  WHERE w."reviewerId" = reviewer AND w.ended IS NULL AND w."on" BETWEEN from_day AND to_day AND app_account() IS NOT NULL;
END;
REVOKE ALL ON FUNCTION reviewers_of(uuid, date), no_time(uuid, date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION reviewers_of(uuid, date), no_time(uuid, date, date) TO nguon_app;
