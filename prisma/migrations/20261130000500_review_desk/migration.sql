-- A return has a cause, and points at a row or a box of the item. "continues": the first remark of a point that was not settled;
-- a point is that remark and all that continue it. "causeName": the name an own cause had then.
ALTER TABLE "Remark"
  ADD COLUMN "continues" UUID,
  ADD COLUMN "rowId" TEXT,
  ADD COLUMN "box" TEXT,
  ADD COLUMN "cause" TEXT,
  ADD COLUMN "causeName" TEXT,
  ADD CHECK (length("rowId") BETWEEN 1 AND 100),
  ADD CHECK (length("box") BETWEEN 1 AND 60),
  ADD CHECK (length("cause") BETWEEN 1 AND 60);
ALTER TABLE "Remark" ADD CONSTRAINT "Remark_continues_fkey" FOREIGN KEY ("continues") REFERENCES "Remark"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "Remark_section_cause_idx" ON "Remark"("section", "cause");

-- Which version of a section a reviewer opened last, and which one before it: the next reading begins at the difference.
CREATE TABLE "SectionLook" (
    "accountId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "earlierVersion" INTEGER,
    "earlierAt" TIMESTAMPTZ(3),

    CONSTRAINT "SectionLook_pkey" PRIMARY KEY ("accountId", "caseId", "number")
);
ALTER TABLE "SectionLook" ADD CONSTRAINT "SectionLook_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
GRANT SELECT, INSERT, UPDATE ON "SectionLook" TO nguon_app;
ALTER TABLE "SectionLook" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON "SectionLook" TO nguon_app USING ("accountId" = (SELECT app_account()));

-- How a reviewer goes through the items of a history ("ownOrder": numbers, separated by commas); without a row, in the order of the form and with keys.
CREATE TABLE "ReviewSettings" (
    "accountId" UUID NOT NULL,
    "order" TEXT NOT NULL DEFAULT 'form',
    "ownOrder" TEXT NOT NULL DEFAULT '',
    "keys" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "ReviewSettings_pkey" PRIMARY KEY ("accountId")
);
ALTER TABLE "ReviewSettings" ADD CHECK ("order" IN ('form', 'changed', 'own')), ADD CHECK (length("ownOrder") <= 200);
GRANT SELECT, INSERT, UPDATE ON "ReviewSettings" TO nguon_app;
ALTER TABLE "ReviewSettings" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON "ReviewSettings" TO nguon_app USING ("accountId" = (SELECT app_account()));

-- A reviewer's own stock phrases. They are for any history, so no personal data belongs in them, and they stand open.
CREATE TABLE "StockPhrase" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StockPhrase_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "StockPhrase_accountId_idx" ON "StockPhrase"("accountId");
ALTER TABLE "StockPhrase" ADD CHECK (length("text") BETWEEN 1 AND 500);
GRANT SELECT, INSERT, DELETE ON "StockPhrase" TO nguon_app;
ALTER TABLE "StockPhrase" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON "StockPhrase" TO nguon_app USING ("accountId" = (SELECT app_account()));

-- The causes a committee adds to those that ship with the program, and which of both are no longer offered. A shipped one has a
-- row only once it was retired.
CREATE TABLE "ReturnCause" (
    "id" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "key" TEXT,
    "name" TEXT,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReturnCause_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "ReturnCause_path_key_key" ON "ReturnCause"("path", "key");
ALTER TABLE "ReturnCause" ADD CHECK (("key" IS NULL) <> ("name" IS NULL)), ADD CHECK (length("name") BETWEEN 1 AND 120);
GRANT SELECT, INSERT, UPDATE ON "ReturnCause" TO nguon_app;
ALTER TABLE "ReturnCause" ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_committee ON "ReturnCause" TO nguon_app USING (
  in_range(path) AND (SELECT current_setting('app.role', true)) IN ('committeeSecretary', 'committeeDeputySecretary'));

-- What reviewers tell one another about an item. No applicant, mentor or cell reads it.
CREATE TABLE "ReviewNote" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "section" INTEGER NOT NULL,
    "textSealed" BYTEA NOT NULL,
    "authorName" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReviewNote_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "ReviewNote_caseId_section_idx" ON "ReviewNote"("caseId", "section");
ALTER TABLE "ReviewNote" ADD CONSTRAINT "ReviewNote_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ReviewNote" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "ReviewNote" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
GRANT SELECT, INSERT ON "ReviewNote" TO nguon_app;
ALTER TABLE "ReviewNote" ENABLE ROW LEVEL SECURITY;
CREATE POLICY among_reviewers ON "ReviewNote" TO nguon_app USING (
  in_range(path) AND (SELECT app_files()) = 'all'
  AND (SELECT current_setting('app.role', true)) IN ('committeeSecretary', 'committeeDeputySecretary'));

-- A closed remark as a tip for the next applicants, at its item or box, without any name.
CREATE TABLE "ErrorTip" (
    "id" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "remarkId" UUID NOT NULL,
    "section" INTEGER NOT NULL,
    "box" TEXT,
    "cause" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedByName" TEXT NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "ErrorTip_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "ErrorTip_remarkId_key" ON "ErrorTip"("remarkId");
CREATE INDEX "ErrorTip_section_idx" ON "ErrorTip"("section");
ALTER TABLE "ErrorTip" ADD CONSTRAINT "ErrorTip_remarkId_fkey" FOREIGN KEY ("remarkId") REFERENCES "Remark"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ErrorTip" ADD CHECK (length("text") BETWEEN 1 AND 600);
GRANT SELECT, INSERT ON "ErrorTip" TO nguon_app;
GRANT UPDATE ("retiredAt") ON "ErrorTip" TO nguon_app;
ALTER TABLE "ErrorTip" ENABLE ROW LEVEL SECURITY;
-- Read by everybody of the committee's cells: whose reach lies below it, and who has a case there.
CREATE POLICY seen ON "ErrorTip" FOR SELECT TO nguon_app USING (
  in_range(path) OR starts_with((SELECT current_setting('app.from', true)), path)
  OR EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = ANY ((SELECT app_cases())::uuid[]) AND starts_with(c.path, "ErrorTip".path)));
CREATE POLICY published ON "ErrorTip" FOR INSERT TO nguon_app WITH CHECK (
  in_range(path) AND (SELECT current_setting('app.role', true)) IN ('committeeSecretary', 'committeeDeputySecretary'));
CREATE POLICY retired ON "ErrorTip" FOR UPDATE TO nguon_app USING (
  in_range(path) AND (SELECT current_setting('app.role', true)) IN ('committeeSecretary', 'committeeDeputySecretary'));

-- How often a cause was given at an item in the cases of a committee: a number only, for whoever reads a tip. Remarks of a
-- return that was annulled do not count.
CREATE FUNCTION times_raised(place text, item integer, why text) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(*)::integer FROM "Remark" r
  WHERE r.section = item AND r.cause = why AND starts_with(r.path, place) AND (r."closedAt" IS NULL OR r."answeredAt" IS NOT NULL)
$$;
