-- The rhythm of training: what the mentor reports each quarter, what the person reports each half-year, and the cell's comment
-- that is written from them.
CREATE TABLE "MentorReport" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "quarter" DATE NOT NULL,
    "version" INTEGER NOT NULL,
    "attitude" INTEGER NOT NULL,
    "responsibility" INTEGER NOT NULL,
    "motive" INTEGER NOT NULL,
    "contentSealed" BYTEA NOT NULL,
    "authorName" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MentorReport_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "MentorReport"
  ADD CONSTRAINT "MentorReport_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CHECK (quarter = date_trunc('quarter', quarter)::date),
  ADD CHECK (version >= 1),
  ADD CHECK (attitude BETWEEN 1 AND 4 AND responsibility BETWEEN 1 AND 4 AND motive BETWEEN 1 AND 4);
-- Of two who write the same version in the same second, the second is refused.
CREATE UNIQUE INDEX "MentorReport_caseId_quarter_version_key" ON "MentorReport" ("caseId", "quarter", "version");

CREATE TABLE "OwnReport" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "half" DATE NOT NULL,
    "version" INTEGER NOT NULL,
    "answersSealed" BYTEA NOT NULL,
    "authorName" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OwnReport_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "OwnReport"
  ADD CONSTRAINT "OwnReport_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CHECK (extract(month FROM half) IN (1, 7) AND extract(day FROM half) = 1),
  ADD CHECK (version >= 1);
CREATE UNIQUE INDEX "OwnReport_caseId_half_version_key" ON "OwnReport" ("caseId", "half", "version");

CREATE TABLE "CommentDraft" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "purpose" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "sentencesSealed" BYTEA NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "savedByName" TEXT NOT NULL,

    CONSTRAINT "CommentDraft_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "CommentDraft"
  ADD CONSTRAINT "CommentDraft_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CHECK (purpose ~ '^(history|admission|recognition|quarter-\d{4}-\d{2}-01)$'),
  ADD CHECK (version >= 1);
CREATE UNIQUE INDEX "CommentDraft_caseId_purpose_key" ON "CommentDraft" ("caseId", "purpose");

-- What was reported stays: who was wrong writes a new version. Units that move take the rows with them by their path alone.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['MentorReport', 'OwnReport'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION forbid_change()', name);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION forbid_change()', name);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO nguon_app', name);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON "CommentDraft" TO nguon_app;
GRANT UPDATE ("version", "sentencesSealed", "savedAt", "savedByName") ON "CommentDraft" TO nguon_app;
ALTER TABLE "CommentDraft" ENABLE ROW LEVEL SECURITY;

-- The mentor's report is for the cell and the leaders of the committee above it, like an evaluation; registers and the superior
-- do not see it.
CREATE POLICY with_its_case ON "MentorReport" TO nguon_app USING (
  (path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)) AND (SELECT app_files()) = 'all')
  OR "caseId" = ANY ((SELECT app_cases())::uuid[]));
-- What people write of themselves is for the mentor and the cell alone, the comment that is being written for the cell alone:
-- the range of a committee begins higher than the path of the cell.
CREATE POLICY of_the_cell ON "OwnReport" TO nguon_app USING (
  (path = (SELECT current_setting('app.from', true)) AND (SELECT app_files()) = 'all')
  OR "caseId" = ANY ((SELECT app_cases())::uuid[]));
CREATE POLICY of_the_cell ON "CommentDraft" TO nguon_app USING (
  path = (SELECT current_setting('app.from', true)) AND (SELECT app_files()) = 'all');
