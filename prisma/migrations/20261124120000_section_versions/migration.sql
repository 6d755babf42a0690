-- The text of a section as it was when a reviewer returned it. Without it the next reading begins at the first line again:
-- "no file is redone twice" holds for the reviewer too.
CREATE TABLE "SectionVersion" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "contentSealed" BYTEA NOT NULL,
    "returnedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SectionVersion_pkey" PRIMARY KEY ("id")
);

-- A version is returned once: what is sent again has a higher number. Also finds the latest one of a section.
CREATE UNIQUE INDEX "SectionVersion_caseId_number_version_key" ON "SectionVersion"("caseId", "number", "version");

ALTER TABLE "SectionVersion" ADD CONSTRAINT "SectionVersion_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was returned stays as it was read.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "SectionVersion" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "SectionVersion" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
GRANT SELECT, INSERT ON "SectionVersion" TO nguon_app;

-- As for "DossierSection": rows of a case follow the case, and its register readers see none of them.
ALTER TABLE "SectionVersion" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_its_case ON "SectionVersion" TO nguon_app USING (
  (path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)) AND (SELECT app_files()) = 'all')
  OR "caseId" = ANY ((SELECT app_cases())::uuid[])
  OR ((SELECT app_files()) = 'submitted' AND EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = "caseId")));
