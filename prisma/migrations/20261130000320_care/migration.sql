-- Words a mentor writes to help with an item of the personal history, and which items the applicant lets a mentor read. Neither is
-- part of the dossier.
CREATE TABLE "SectionHelp" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "textSealed" BYTEA NOT NULL,
    "authorName" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SectionHelp_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "SectionHelp_caseId_number_idx" ON "SectionHelp"("caseId", "number");
ALTER TABLE "SectionHelp" ADD CONSTRAINT "SectionHelp_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An item shared with one mentorship: it ends with that, or when the applicant ends it. A later mentor reads nothing by it.
CREATE TABLE "SectionShare" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "mentorshipId" UUID NOT NULL,
    "sharedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SectionShare_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "SectionShare_open" ON "SectionShare"("mentorshipId", "number") WHERE "endedAt" IS NULL;
CREATE INDEX "SectionShare_caseId_idx" ON "SectionShare"("caseId");
ALTER TABLE "SectionShare" ADD CONSTRAINT "SectionShare_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SectionShare" ADD CONSTRAINT "SectionShare_mentorshipId_fkey" FOREIGN KEY ("mentorshipId") REFERENCES "Mentorship"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

GRANT SELECT, INSERT ON "SectionHelp" TO nguon_app;
GRANT SELECT, INSERT, UPDATE ON "SectionShare" TO nguon_app;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['SectionHelp', 'SectionShare'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format($policy$
      CREATE POLICY with_its_case ON %I TO nguon_app USING (
        (path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)) AND (SELECT app_files()) = 'all')
        OR "caseId" = ANY ((SELECT app_cases())::uuid[]))
    $policy$, name);
  END LOOP;
END $$;

-- Help is between the mentor, the person and the cell.
CREATE POLICY in_the_cell ON "SectionHelp" AS RESTRICTIVE TO nguon_app USING (
  (SELECT current_setting('app.role', true)) IN ('applicant', 'mentor', 'cellSecretary', 'cellDeputySecretary'));

-- A mentor sees what is shared with the own mentorship while both hold, shares nothing, and reads no earlier text.
CREATE POLICY for_its_mentor ON "SectionShare" AS RESTRICTIVE TO nguon_app USING (
  (SELECT current_setting('app.role', true)) <> 'mentor'
  OR ("endedAt" IS NULL AND EXISTS (
        SELECT FROM "Mentorship" m JOIN "Account" a ON a."personId" = m."personId"
        WHERE m.id = "mentorshipId" AND m."to" IS NULL AND a.id = (SELECT app_account()))));
CREATE POLICY shared_by_the_applicant ON "SectionShare" AS RESTRICTIVE FOR INSERT TO nguon_app WITH CHECK (
  (SELECT current_setting('app.role', true)) = 'applicant');
CREATE POLICY not_for_mentors ON "SectionVersion" AS RESTRICTIVE FOR SELECT TO nguon_app USING (
  (SELECT current_setting('app.role', true)) <> 'mentor');
