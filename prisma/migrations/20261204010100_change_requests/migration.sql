-- People with an account ask for corrections of their own record in the register, and are answered field by field by whoever may
-- correct it. Without a path of its own: a request lies where its person does, also after a move.
CREATE TABLE "ChangeRequest" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "askedById" UUID NOT NULL,
    "reasonSealed" BYTEA NOT NULL,
    "paperSealed" BYTEA NOT NULL,
    "fields" TEXT[],
    "valuesSealed" BYTEA NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "closedAt" TIMESTAMPTZ(3),
    "answeredById" UUID,
    "answeredBy" TEXT,
    "answersSealed" BYTEA,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "ChangeRequest_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "ChangeRequest"
  ADD CONSTRAINT "ChangeRequest_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CHECK (cardinality(fields) > 0),
  ADD CHECK (state IN ('waiting', 'withdrawn', 'answered')),
  ADD CHECK ((state = 'waiting') = ("closedAt" IS NULL)),
  ADD CHECK (num_nulls("answeredById", "answeredBy", "answersSealed") = CASE WHEN state = 'answered' THEN 0 ELSE 3 END),
  ADD CHECK ("answeredById" <> "askedById"),
  ADD CHECK ("readAt" IS NULL OR state = 'answered');
CREATE INDEX "ChangeRequest_personId_askedAt_idx" ON "ChangeRequest" ("personId", "askedAt");
-- One at a time: of two sent in the same second, the second is told. The desk counts those that wait.
CREATE UNIQUE INDEX "ChangeRequest_one_waiting" ON "ChangeRequest" ("personId") WHERE state = 'waiting';

-- What was asked and answered stays. It ends once, and is read after it was answered.
CREATE TRIGGER never_removed BEFORE DELETE ON "ChangeRequest" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "ChangeRequest" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER asked_once BEFORE UPDATE ON "ChangeRequest" FOR EACH ROW
  WHEN (to_jsonb(NEW) - '{state,closedAt,answeredById,answeredBy,answersSealed,readAt}'::text[]
    <> to_jsonb(OLD) - '{state,closedAt,answeredById,answeredBy,answersSealed,readAt}'::text[]) EXECUTE FUNCTION forbid_change();
CREATE TRIGGER ended_once BEFORE UPDATE ON "ChangeRequest" FOR EACH ROW
  WHEN (OLD.state <> 'waiting' AND to_jsonb(NEW) - 'readAt' <> to_jsonb(OLD) - 'readAt') EXECUTE FUNCTION forbid_change();
CREATE TRIGGER read_once BEFORE UPDATE ON "ChangeRequest" FOR EACH ROW
  WHEN (NEW."readAt" IS DISTINCT FROM OLD."readAt" AND (OLD.state <> 'answered' OR OLD."readAt" IS NOT NULL))
  EXECUTE FUNCTION forbid_change();
GRANT SELECT, INSERT ON "ChangeRequest" TO nguon_app;
GRANT UPDATE (state, "closedAt", "answeredById", "answeredBy", "answersSealed", "readAt") ON "ChangeRequest" TO nguon_app;

-- One's own are seen, asked, withdrawn and read; those of the people whose record one keeps are seen and answered, never one's own.
ALTER TABLE "ChangeRequest" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON "ChangeRequest" FOR SELECT TO nguon_app USING ("personId" = (SELECT app_own_person()));
CREATE POLICY kept ON "ChangeRequest" FOR SELECT TO nguon_app USING (
  (SELECT app_files()) = 'all' AND EXISTS (SELECT FROM "Person" p WHERE p.id = "personId" AND in_range(p.path)));
CREATE POLICY asked ON "ChangeRequest" FOR INSERT TO nguon_app WITH CHECK (
  "personId" = (SELECT app_own_person()) AND "askedById" = (SELECT app_account()) AND state = 'waiting');
CREATE POLICY ended_by_person ON "ChangeRequest" FOR UPDATE TO nguon_app USING ("personId" = (SELECT app_own_person()))
  WITH CHECK ("personId" = (SELECT app_own_person()) AND (state = 'withdrawn' OR "readAt" IS NOT NULL));
CREATE POLICY answered ON "ChangeRequest" FOR UPDATE TO nguon_app USING (
  (SELECT app_files()) = 'all' AND EXISTS (SELECT FROM "Person" p WHERE p.id = "personId" AND in_range(p.path)))
  WITH CHECK ("answeredById" = (SELECT app_account()) AND "personId" IS DISTINCT FROM (SELECT app_own_person()));

-- What the register holds of whoever acts: in many posts one's own record lies outside the reach. Runs as the owner of the tables
-- and therefore tells of that account's person alone.
CREATE FUNCTION own_record() RETURNS json LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (
  SELECT json_build_object(
    'id', p.id, 'path', p.path, 'unit', u.name, 'fullName', p."fullName", 'bornOn', p."bornOn", 'sex', p.sex, 'schooling', p.schooling,
    'occupation', p.occupation, 'joinedUnitOn', p."joinedUnitOn", 'nationalId', encode(p."nationalIdSealed", 'base64'),
    'isAdmitted', EXISTS (SELECT FROM "AdmissionCase" c WHERE c."personId" = p.id AND c."admittedOn" IS NOT NULL),
    'standings', coalesce((SELECT json_agg(json_build_object('kind', s.kind, 'from', s."from", 'openedBy', s."openedBy", 'decidedOn', s."decidedOn"))
                           FROM "Standing" s WHERE s."personId" = p.id), '[]'))
  FROM "Account" a JOIN "Person" p ON p.id = a."personId" JOIN "Unit" u ON u.id = p."unitId"
  WHERE a.id = app_account() AND a.active);
REVOKE ALL ON FUNCTION own_record() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION own_record() TO nguon_app;
