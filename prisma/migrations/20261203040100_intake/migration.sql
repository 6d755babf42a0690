-- People are proposed to a cell by three doors: its yearly review, the introduction of a union, and an invitation by which
-- they introduce themselves. All wait in one queue until the cell takes them up or declines them by a resolution.
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "lastDay" DATE NOT NULL,
    "cap" INTEGER NOT NULL,
    "received" INTEGER NOT NULL DEFAULT 0,
    "turnedAway" INTEGER NOT NULL DEFAULT 0,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "openedBy" TEXT NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedBy" TEXT,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "Introduction" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "door" TEXT NOT NULL,
    "receivedOn" DATE NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedBy" TEXT,
    "personId" UUID,
    "fullName" TEXT NOT NULL,
    "searchKey" TEXT NOT NULL,
    "bornOn" DATE NOT NULL,
    "occupation" TEXT NOT NULL,
    "contactSealed" BYTEA,
    "reasonSealed" BYTEA NOT NULL,
    "union" TEXT,
    "unionName" TEXT,
    "paperNumber" TEXT,
    "paperOn" DATE,
    "invitationId" UUID,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "lookAgainOn" DATE,
    "openedCaseId" UUID,

    CONSTRAINT "Introduction_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "IntroductionDecision" (
    "id" UUID NOT NULL,
    "introductionId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "outcome" TEXT NOT NULL,
    "decidedOn" DATE NOT NULL,
    "resolution" TEXT NOT NULL,
    "becauseSealed" BYTEA,
    "lookAgainOn" DATE,
    "decidedBy" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IntroductionDecision_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "YearReviewEntry" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "year" INTEGER NOT NULL,
    "personId" UUID NOT NULL,
    "verdict" TEXT NOT NULL,
    "sentenceSealed" BYTEA NOT NULL,
    "reviewedOn" DATE NOT NULL,
    "reviewedBy" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "YearReviewEntry_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "Invitation"
  ADD CONSTRAINT "Invitation_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CHECK ("from" <= "lastDay"),
  ADD CHECK (cap > 0 AND received BETWEEN 0 AND cap),
  ADD CHECK (num_nulls("endedAt", "endedBy") IN (0, 2));
ALTER TABLE "Introduction"
  ADD CONSTRAINT "Introduction_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Introduction_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Introduction_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Introduction_openedCaseId_fkey" FOREIGN KEY ("openedCaseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CHECK (door IN ('review', 'union', 'invitation')),
  ADD CHECK ("union" IN ('youthUnion', 'tradeUnion')),
  ADD CHECK (num_nulls("union", "unionName", "paperNumber", "paperOn") = CASE WHEN door = 'union' THEN 0 ELSE 4 END),
  ADD CHECK ((door = 'invitation') = ("invitationId" IS NOT NULL)),
  ADD CHECK ((door = 'invitation') = ("recordedBy" IS NULL)),
  ADD CHECK (state IN ('waiting', 'declined', 'taken')),
  ADD CHECK ((state = 'declined') = ("lookAgainOn" IS NOT NULL)),
  ADD CHECK ((state = 'taken') = ("openedCaseId" IS NOT NULL));
ALTER TABLE "IntroductionDecision"
  ADD CONSTRAINT "IntroductionDecision_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CHECK (outcome IN ('taken', 'declined')),
  ADD CHECK (num_nulls("becauseSealed", "lookAgainOn") = CASE WHEN outcome = 'declined' THEN 0 ELSE 2 END);
ALTER TABLE "YearReviewEntry"
  ADD CONSTRAINT "YearReviewEntry_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "YearReviewEntry_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CHECK (verdict IN ('proposed', 'notYet'));

CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation" ("tokenHash");
CREATE INDEX "Invitation_unitId_idx" ON "Invitation" ("unitId");
CREATE INDEX "Introduction_unitId_idx" ON "Introduction" ("unitId");
CREATE INDEX "Introduction_personId_idx" ON "Introduction" ("personId");
CREATE INDEX "Introduction_invitationId_idx" ON "Introduction" ("invitationId");
CREATE INDEX "Introduction_openedCaseId_idx" ON "Introduction" ("openedCaseId");
-- The desk counts those who wait.
CREATE INDEX "Introduction_open" ON "Introduction" (path) WHERE state <> 'taken';
CREATE INDEX "IntroductionDecision_introductionId_idx" ON "IntroductionDecision" ("introductionId");
CREATE INDEX "YearReviewEntry_unitId_year_idx" ON "YearReviewEntry" ("unitId", year);
CREATE INDEX "YearReviewEntry_personId_idx" ON "YearReviewEntry" ("personId");
-- One invitation of a cell is open at a time.
CREATE UNIQUE INDEX "Invitation_one_open" ON "Invitation" ("unitId") WHERE "endedAt" IS NULL;
-- Nobody waits twice by the same door: of two who send it in the same second, the second is told.
CREATE UNIQUE INDEX "Introduction_one_review" ON "Introduction" ("unitId", "personId") WHERE door = 'review' AND state = 'waiting';
CREATE UNIQUE INDEX "Introduction_one_paper" ON "Introduction" ("unitId", "searchKey", "bornOn", "paperNumber", "paperOn")
  WHERE door = 'union';
CREATE UNIQUE INDEX "Introduction_one_self" ON "Introduction" ("unitId", "searchKey", "bornOn")
  WHERE door = 'invitation' AND state <> 'taken';

-- What was proposed, resolved and found stays.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "IntroductionDecision" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "IntroductionDecision" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "YearReviewEntry" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "YearReviewEntry" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_removed BEFORE DELETE ON "Introduction" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "Introduction" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER taken_once BEFORE UPDATE ON "Introduction" FOR EACH ROW
  WHEN (OLD.state = 'taken' OR to_jsonb(NEW) - '{state,lookAgainOn,openedCaseId,personId}'::text[]
    <> to_jsonb(OLD) - '{state,lookAgainOn,openedCaseId,personId}'::text[]) EXECUTE FUNCTION forbid_change();

GRANT SELECT, INSERT ON "Introduction", "IntroductionDecision", "Invitation", "YearReviewEntry" TO nguon_app;
GRANT UPDATE (state, "lookAgainOn", "openedCaseId", "personId") ON "Introduction" TO nguon_app;
GRANT UPDATE ("endedAt", "endedBy") ON "Invitation" TO nguon_app;

-- Seen and kept by those who keep whole files of the cell. Who was introduced stays seen where the person now belongs.
ALTER TABLE "Introduction" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "IntroductionDecision" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Invitation" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "YearReviewEntry" ENABLE ROW LEVEL SECURITY;
CREATE POLICY kept ON "Introduction" TO nguon_app USING (in_range(path) AND (SELECT app_files()) = 'all');
CREATE POLICY kept ON "IntroductionDecision" TO nguon_app USING (in_range(path) AND (SELECT app_files()) = 'all');
CREATE POLICY kept ON "Invitation" TO nguon_app USING (in_range(path) AND (SELECT app_files()) = 'all');
CREATE POLICY kept ON "YearReviewEntry" TO nguon_app USING (in_range(path) AND (SELECT app_files()) = 'all');
CREATE POLICY of_person ON "Introduction" FOR SELECT TO nguon_app USING (
  (SELECT app_files()) = 'all' AND EXISTS (SELECT FROM "Person" p WHERE p.id = "personId" AND in_range(p.path)));

-- Takes in somebody who introduces oneself. The sender is nobody the program knows: the function answers the same for a link
-- that is known, over, full or made up, and for somebody who is waiting already. Runs as the owner of the tables, since
-- there is no actor whose reach could be asked.
CREATE FUNCTION receive_self_introduction(hash text, row_id uuid, today date, at timestamptz, name text, key text, born date,
                                          work text, contact bytea, reason bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  invited "Invitation";
BEGIN
  SELECT * INTO invited FROM "Invitation"
  WHERE "tokenHash" = hash AND "endedAt" IS NULL AND today BETWEEN "from" AND "lastDay" FOR UPDATE;
  IF NOT FOUND THEN
    RETURN true;
  END IF;
  IF EXISTS (SELECT FROM "Introduction" WHERE "unitId" = invited."unitId" AND "searchKey" = key AND "bornOn" = born
             AND door = 'invitation' AND state <> 'taken') THEN
    RETURN true;
  END IF;
  IF invited.received >= invited.cap THEN
    UPDATE "Invitation" SET "turnedAway" = least("turnedAway" + 1, 1000000) WHERE id = invited.id;
    RETURN true;
  END IF;
  UPDATE "Invitation" SET received = received + 1 WHERE id = invited.id;
  INSERT INTO "Introduction" (id, "unitId", path, door, "receivedOn", "recordedAt", "fullName", "searchKey", "bornOn", occupation,
                              "contactSealed", "reasonSealed", "invitationId")
  VALUES (row_id, invited."unitId", invited.path, 'invitation', today, at, name, key, born, work, contact, reason, invited.id);
  INSERT INTO "Audit" (id, at, "actorName", role, path, command, "subjectId", accepted)
  VALUES (gen_random_uuid(), at, '', 'none', invited.path, 'intake.introduceOneself', row_id::text, true);
  RETURN true;
END $$;
REVOKE ALL ON FUNCTION receive_self_introduction(text, uuid, date, timestamptz, text, text, date, text, bytea, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION receive_self_introduction(text, uuid, date, timestamptz, text, text, date, text, bytea, bytea) TO nguon_app;
