-- Whoever recorded something by mistake asks the deputy secretary of the committee to annul it, and is answered.
CREATE TABLE "AnnulmentRequest" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "transitionId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "accountId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "actorName" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "reasonSealed" BYTEA NOT NULL,
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" UUID,
    "answeredBy" TEXT,
    "becauseSealed" BYTEA,

    CONSTRAINT "AnnulmentRequest_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "AnnulmentRequest"
  ADD CONSTRAINT "AnnulmentRequest_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "AnnulmentRequest_transitionId_fkey" FOREIGN KEY ("transitionId") REFERENCES "Transition"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CHECK (answer IN ('annulled', 'kept')),
  ADD CHECK (num_nulls(answer, "answeredAt", "answeredById", "answeredBy") IN (0, 4)),
  ADD CHECK ((answer = 'kept') = ("becauseSealed" IS NOT NULL)),
  ADD CHECK ("answeredById" <> "accountId");
CREATE INDEX "AnnulmentRequest_caseId_idx" ON "AnnulmentRequest" ("caseId");
CREATE INDEX "AnnulmentRequest_open" ON "AnnulmentRequest" (path) WHERE answer IS NULL;
CREATE INDEX "AnnulmentRequest_answered" ON "AnnulmentRequest" ("personId", "answeredAt") WHERE answer IS NOT NULL;
-- Of two who ask about the same step in the same second, the second is told.
CREATE UNIQUE INDEX "AnnulmentRequest_one_open" ON "AnnulmentRequest" ("transitionId") WHERE answer IS NULL;

-- What was asked stays; only its answer is added, once.
CREATE TRIGGER never_removed BEFORE DELETE ON "AnnulmentRequest" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "AnnulmentRequest" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER answered_once BEFORE UPDATE ON "AnnulmentRequest" FOR EACH ROW
  WHEN (OLD.answer IS NOT NULL AND to_jsonb(NEW) - 'path' <> to_jsonb(OLD) - 'path') EXECUTE FUNCTION forbid_change();
GRANT SELECT, INSERT ON "AnnulmentRequest" TO nguon_app;
GRANT UPDATE (answer, "answeredAt", "answeredById", "answeredBy", "becauseSealed") ON "AnnulmentRequest" TO nguon_app;

-- Seen by who sees the file; asked and answered within reach.
ALTER TABLE "AnnulmentRequest" ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON "AnnulmentRequest" FOR SELECT TO nguon_app USING (
  (in_range(path) AND (SELECT app_files()) = 'all')
  OR ((SELECT app_files()) = 'submitted' AND EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = "caseId")));
CREATE POLICY asked ON "AnnulmentRequest" FOR INSERT TO nguon_app WITH CHECK (
  "accountId" = (SELECT app_account()) AND answer IS NULL
  AND EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = "caseId" AND c.path = "AnnulmentRequest".path));
CREATE POLICY answered ON "AnnulmentRequest" FOR UPDATE TO nguon_app USING (
  in_range(path) AND (SELECT app_files()) = 'all')
  WITH CHECK ("answeredById" = (SELECT app_account()));
