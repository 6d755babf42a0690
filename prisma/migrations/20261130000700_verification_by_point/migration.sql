-- Whom the history itself names: the row of item 21, which stays through every change of that item, and what is verified of the
-- relative: the political history, present conduct, or both (empty).
ALTER TABLE "Relative" ADD COLUMN "rowId" TEXT;
ALTER TABLE "Relative" ADD COLUMN points TEXT[] NOT NULL DEFAULT '{}' CHECK (points <@ ARRAY['history', 'conduct']);
CREATE UNIQUE INDEX "Relative_caseId_rowId_key" ON "Relative" ("caseId", "rowId");

-- What a request asks (empty: all of it), when the letter left, and whether the day it was received is known: until then the reply
-- is due as if it had been received the day it left. With a short way: the confirmation it asks for, which counts once it has come.
-- "reopens": the items of the history the answer found wrong or incomplete.
ALTER TABLE "Verification"
  ADD COLUMN points TEXT[] NOT NULL DEFAULT '{}' CHECK (points <@ ARRAY['history', 'conduct']),
  ADD COLUMN shortcut TEXT CHECK (shortcut IN ('memberInFamily', 'memberInSpousesFamily', 'sameCommune')),
  ADD COLUMN "sentOn" DATE,
  ADD COLUMN "receivedKnown" BOOLEAN NOT NULL DEFAULT TRUE,
  ADD COLUMN reopens INTEGER[] NOT NULL DEFAULT '{}',
  ADD COLUMN "chaseOn" DATE,
  ADD COLUMN "escalatesOn" DATE;
ALTER TABLE "Verification" ADD CONSTRAINT "Verification_shortcut_is_asked" CHECK (shortcut IS NULL OR (ground IS NULL AND "relativeId" IS NOT NULL));

-- What an answer says of each point that was asked.
CREATE TABLE "VerificationFinding" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "verificationId" UUID NOT NULL,
    "point" TEXT NOT NULL CHECK (point IN ('history', 'conduct')),
    "result" "VerificationResult" NOT NULL,
    "findingSealed" BYTEA,

    CONSTRAINT "VerificationFinding_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "VerificationFinding_says_why" CHECK (result = 'correct' OR "findingSealed" IS NOT NULL)
);
CREATE UNIQUE INDEX "VerificationFinding_verificationId_point_key" ON "VerificationFinding" ("verificationId", "point");
CREATE INDEX "VerificationFinding_caseId_idx" ON "VerificationFinding" ("caseId");

-- Each time an agency was reminded: by letter, by telephone or by a visit.
CREATE TABLE "VerificationChase" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "verificationId" UUID NOT NULL,
    "means" TEXT NOT NULL CHECK (means IN ('letter', 'phone', 'visit')),
    "chasedOn" DATE NOT NULL,
    "authorName" TEXT NOT NULL,
    "noteSealed" BYTEA,

    CONSTRAINT "VerificationChase_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "VerificationChase_caseId_idx" ON "VerificationChase" ("caseId");
CREATE INDEX "VerificationChase_verificationId_idx" ON "VerificationChase" ("verificationId");

-- A trip of two members to verify in person, with its letter of introduction and what it cost, in đồng.
CREATE TABLE "VerificationTrip" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE NOT NULL,
    "verifierId" UUID NOT NULL,
    "secondId" UUID NOT NULL,
    "number" TEXT,
    "cost" INTEGER CHECK (cost >= 0),

    CONSTRAINT "VerificationTrip_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "VerificationTrip_of_two" CHECK ("verifierId" <> "secondId"),
    CONSTRAINT "VerificationTrip_days" CHECK ("from" <= "to")
);
CREATE INDEX "VerificationTrip_caseId_idx" ON "VerificationTrip" ("caseId");
CREATE INDEX "VerificationTrip_verifierId_idx" ON "VerificationTrip" ("verifierId");
CREATE INDEX "VerificationTrip_secondId_idx" ON "VerificationTrip" ("secondId");
ALTER TABLE "Verification" ADD COLUMN "tripId" UUID;
CREATE INDEX "Verification_tripId_idx" ON "Verification" ("tripId");

ALTER TABLE "VerificationFinding"
  ADD CONSTRAINT "VerificationFinding_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "VerificationFinding_verificationId_fkey" FOREIGN KEY ("verificationId") REFERENCES "Verification"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "VerificationChase"
  ADD CONSTRAINT "VerificationChase_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "VerificationChase_verificationId_fkey" FOREIGN KEY ("verificationId") REFERENCES "Verification"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "VerificationTrip"
  ADD CONSTRAINT "VerificationTrip_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "VerificationTrip_verifierId_fkey" FOREIGN KEY ("verifierId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "VerificationTrip_secondId_fkey" FOREIGN KEY ("secondId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Verification"
  ADD CONSTRAINT "Verification_tripId_fkey" FOREIGN KEY ("tripId") REFERENCES "VerificationTrip"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A request may have the number of its letter, and that of the letter of introduction of a trip.
DROP INDEX "PaperNumber_verificationId_key";
CREATE UNIQUE INDEX "PaperNumber_verificationId_kind_key" ON "PaperNumber" ("verificationId", kind);

-- Neither member of a trip is the applicant or a near relative (HD 38-HD/BTCTW I.1.4).
CREATE TRIGGER no_part_for_the_tied BEFORE INSERT OR UPDATE OF "caseId", "verifierId" ON "VerificationTrip" FOR EACH ROW EXECUTE FUNCTION forbid_tied('verifierId');
CREATE TRIGGER no_second_part_for_the_tied BEFORE INSERT OR UPDATE OF "caseId", "secondId" ON "VerificationTrip" FOR EACH ROW EXECUTE FUNCTION forbid_tied('secondId');

-- What was answered and when it was asked again stays as it was recorded.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['VerificationFinding', 'VerificationChase', 'VerificationTrip'] LOOP
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION forbid_change()', name);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    -- As for "Verification": rows of a case follow the case.
    EXECUTE format($policy$CREATE POLICY with_its_case ON %I TO nguon_app USING (
      (path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)) AND (SELECT app_files()) = 'all')
      OR "caseId" = ANY ((SELECT app_cases())::uuid[])
      OR ((SELECT app_files()) = 'submitted' AND EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = "caseId")))$policy$, name);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO nguon_app', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['VerificationFinding', 'VerificationChase'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION forbid_change()', name);
  END LOOP;
END $$;
GRANT UPDATE (cost) ON "VerificationTrip" TO nguon_app;

-- Nor do they assess: no evaluation, and no section of the history passed, by the account of somebody tied to the case.
CREATE FUNCTION forbid_assessing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE who uuid;
BEGIN
  SELECT "personId" INTO who FROM "Account" WHERE id = nullif(current_setting('app.account', true), '')::uuid;
  IF who IS NOT NULL AND is_tied(who, NEW."caseId") THEN
    RAISE EXCEPTION 'The applicant and near relatives assess nothing of the case: % refused', TG_TABLE_NAME USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER no_assessment_by_the_tied BEFORE INSERT ON "Evaluation" FOR EACH ROW EXECUTE FUNCTION forbid_assessing();
CREATE TRIGGER no_assessment_by_the_tied BEFORE UPDATE OF "passedAt" ON "DossierSection"
  FOR EACH ROW WHEN (NEW."passedAt" IS NOT NULL AND NEW."passedAt" IS DISTINCT FROM OLD."passedAt") EXECUTE FUNCTION forbid_assessing();
