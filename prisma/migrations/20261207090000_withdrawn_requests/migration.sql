-- Requests of a verification that were sent by mistake and are taken back before an answer: when, by whom and why. The requests
-- name the row as what made them void.
CREATE TABLE "VerificationWithdrawal" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "withdrawnOn" DATE NOT NULL,
    "authorName" TEXT NOT NULL,
    "reasonSealed" BYTEA NOT NULL,

    CONSTRAINT "VerificationWithdrawal_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "VerificationWithdrawal_caseId_idx" ON "VerificationWithdrawal" ("caseId");
ALTER TABLE "VerificationWithdrawal"
  ADD CONSTRAINT "VerificationWithdrawal_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "VerificationWithdrawal" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "VerificationWithdrawal" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
ALTER TABLE "VerificationWithdrawal" ENABLE ROW LEVEL SECURITY;
-- As for "Verification": rows of a case follow the case.
CREATE POLICY with_its_case ON "VerificationWithdrawal" TO nguon_app USING (
  (path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)) AND (SELECT app_files()) = 'all')
  OR "caseId" = ANY ((SELECT app_cases())::uuid[])
  OR ((SELECT app_files()) = 'submitted' AND EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = "caseId")));
GRANT SELECT, INSERT ON "VerificationWithdrawal" TO nguon_app;

-- A trip that is not made: its places await an answer as before.
ALTER TABLE "VerificationTrip" ADD COLUMN "withdrawnBy" UUID
  CONSTRAINT "VerificationTrip_withdrawnBy_fkey" REFERENCES "VerificationWithdrawal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "VerificationTrip_withdrawnBy_idx" ON "VerificationTrip" ("withdrawnBy");
GRANT UPDATE ("withdrawnBy") ON "VerificationTrip" TO nguon_app;
