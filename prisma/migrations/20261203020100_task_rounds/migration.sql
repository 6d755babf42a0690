-- What passes between the person and the assessors about a task is kept round by round. The task itself keeps its present state,
-- the number of its returns and the last verdict, because lists and the desk read them.
ALTER TABLE "Task"
  -- The kind of work; absent on tasks given before there were kinds.
  ADD COLUMN "kind" TEXT CHECK ("kind" IN ('advice', 'service', 'reform', 'movement', 'learning', 'other')),
  -- Who gave it, and in which role; absent on tasks given before this was kept.
  ADD COLUMN "giverId" UUID,
  ADD COLUMN "giverRole" TEXT,
  -- The resolution or the meeting it was given by.
  ADD COLUMN "basis" TEXT CHECK ("basis" IN ('resolution', 'meeting')),
  ADD COLUMN "basisNumber" TEXT,
  ADD COLUMN "basisOn" DATE,
  -- Why it was given while the case was paused.
  ADD COLUMN "pauseReasonSealed" BYTEA,
  -- What the person waits for: a verdict on what was handed in, or an answer to a request for more time.
  ADD COLUMN "waitsFor" TEXT CHECK ("waitsFor" IN ('verdict', 'time')),
  ADD COLUMN "waitsSince" DATE,
  ADD CHECK (("giverId" IS NULL) = ("giverRole" IS NULL)),
  ADD CHECK (("basis" IS NULL) = ("basisOn" IS NULL)),
  ADD CHECK ("basis" IS NOT NULL OR "basisNumber" IS NULL),
  ADD CHECK (("waitsFor" IS NULL) = ("waitsSince" IS NULL)),
  ADD CHECK ("waitsFor" IS NULL OR "state" IN ('open', 'returned'));
CREATE INDEX "Task_waiting" ON "Task" (path) WHERE "waitsFor" IS NOT NULL;

CREATE TABLE "TaskEntry" (
    "id" UUID NOT NULL,
    "taskId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "on" DATE NOT NULL,
    -- What was said: the words of a hand-in, the sentence of a verdict, the reason for more time.
    "textSealed" BYTEA,
    -- Where the product of the work is kept.
    "placeSealed" BYTEA,
    -- The file that was handed in.
    "attachmentId" UUID,
    -- Of a request for more time and its answer: the due day before, and the one asked for or set.
    "wasDueOn" DATE,
    "dueOn" DATE,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "byRole" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TaskEntry_pkey" PRIMARY KEY ("id"),
    CHECK ("kind" IN ('handedIn', 'accepted', 'returned', 'withdrawn', 'timeAsked', 'timeGranted', 'timeRefused')),
    CHECK ("sequence" >= 1),
    -- Nobody is left without a word why; to grant what was asked for needs none.
    CHECK ("textSealed" IS NOT NULL OR "kind" = 'timeGranted'),
    CHECK ("kind" = 'handedIn' OR num_nonnulls("placeSealed", "attachmentId") = 0),
    CHECK (("kind" IN ('timeAsked', 'timeGranted')) = ("dueOn" IS NOT NULL)),
    CHECK (("dueOn" IS NULL) = ("wasDueOn" IS NULL))
);
-- Two who send in the same second do not write the same round.
CREATE UNIQUE INDEX "TaskEntry_taskId_sequence_key" ON "TaskEntry"("taskId", "sequence");
CREATE INDEX "TaskEntry_caseId_idx" ON "TaskEntry"("caseId");
ALTER TABLE "TaskEntry"
  ADD CONSTRAINT "TaskEntry_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "TaskEntry_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "TaskEntry_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX "TaskEntry_attachmentId_key" ON "TaskEntry"("attachmentId");

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "TaskEntry" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "TaskEntry" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
GRANT SELECT, INSERT ON "TaskEntry" TO nguon_app;

-- As for "Task": rows of a case follow the case, and its register readers see none of them.
ALTER TABLE "TaskEntry" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_its_case ON "TaskEntry" TO nguon_app USING (
  (path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)) AND (SELECT app_files()) = 'all')
  OR "caseId" = ANY ((SELECT app_cases())::uuid[])
  OR ((SELECT app_files()) = 'submitted' AND EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = "caseId")));

-- A file handed in lies where the scans of papers lie. It belongs to the log and to no dossier: the person and the mentor read it,
-- the superior committee does not.
ALTER POLICY with_its_case ON "Attachment" USING (
  ((path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)) AND (SELECT app_files()) = 'all')
   OR "caseId" = ANY ((SELECT app_cases())::uuid[])
   OR ((SELECT app_files()) = 'submitted' AND EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = "caseId")))
  AND CASE (SELECT current_setting('app.role', true))
    WHEN 'mentor' THEN paper = 'taskProduct'
    WHEN 'superiorOfficer' THEN paper <> 'taskProduct'
    WHEN 'applicant' THEN paper IN ('awarenessCertificate', 'application', 'history', 'decision', 'memberHistory', 'memberCard',
      'newMemberCertificate', 'selfReview', 'recognitionDecision', 'marriageCertificate', 'portrait', 'taskProduct')
    ELSE true END);

-- An evaluation may be of one task; otherwise it is of its quarter. Its author is known beside the name.
ALTER TABLE "Evaluation"
  ADD COLUMN "taskId" UUID REFERENCES "Task"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD COLUMN "authorId" UUID,
  ADD COLUMN "authorRole" TEXT,
  ADD CHECK (("authorId" IS NULL) = ("authorRole" IS NULL));
CREATE INDEX "Evaluation_taskId_idx" ON "Evaluation"("taskId");
