-- What a case is asked about the papers it needs, and where each of them is: one sealed document a case, since which papers are
-- needed tells of a religion or a former membership.
CREATE TABLE "PaperChecklist" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "contentSealed" BYTEA NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PaperChecklist_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "PaperChecklist_caseId_key" ON "PaperChecklist"("caseId");
ALTER TABLE "PaperChecklist" ADD CONSTRAINT "PaperChecklist_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
GRANT SELECT, INSERT ON "PaperChecklist" TO nguon_app;
GRANT UPDATE ("contentSealed", "changedAt") ON "PaperChecklist" TO nguon_app;

-- As for "DossierSection": rows of a case follow the case.
ALTER TABLE "PaperChecklist" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_its_case ON "PaperChecklist" TO nguon_app USING (
  (path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)) AND (SELECT app_files()) = 'all')
  OR "caseId" = ANY ((SELECT app_cases())::uuid[])
  OR ((SELECT app_files()) = 'submitted' AND EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = "caseId")));
