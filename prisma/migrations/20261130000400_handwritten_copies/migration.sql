-- The model from which the personal history is copied by hand, as it was made: pages with their texts. A new one follows when an
-- item changes after that.
CREATE TABLE "HandwrittenCopy" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL,
    -- Stands on each page of the model, so that a sheet on the desk can be told from one of another model.
    "code" TEXT NOT NULL,
    "modelSealed" BYTEA NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "madeByName" TEXT NOT NULL,

    CONSTRAINT "HandwrittenCopy_pkey" PRIMARY KEY ("id"),
    CHECK ("version" >= 1)
);
CREATE UNIQUE INDEX "HandwrittenCopy_caseId_version_key" ON "HandwrittenCopy"("caseId", "version");
CREATE UNIQUE INDEX "HandwrittenCopy_code_key" ON "HandwrittenCopy"("code");

-- What was confirmed of a copy, and what a reviewer said of each of its pages; the last mark of a point or page holds.
CREATE TABLE "CopyMark" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "copyId" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "markedOn" DATE NOT NULL,
    "reasonSealed" BYTEA,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CopyMark_pkey" PRIMARY KEY ("id"),
    CHECK ("outcome" IN ('confirmed', 'retracted', 'accepted', 'returned')),
    CHECK (("outcome" = 'returned') = ("reasonSealed" IS NOT NULL))
);
CREATE INDEX "CopyMark_copyId_idx" ON "CopyMark"("copyId");
CREATE INDEX "CopyMark_caseId_idx" ON "CopyMark"("caseId");

ALTER TABLE "HandwrittenCopy" ADD CONSTRAINT "HandwrittenCopy_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CopyMark" ADD CONSTRAINT "CopyMark_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CopyMark" ADD CONSTRAINT "CopyMark_copyId_fkey" FOREIGN KEY ("copyId") REFERENCES "HandwrittenCopy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A sheet was copied from the model as it was; marks say what somebody saw on a day.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "HandwrittenCopy" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "HandwrittenCopy" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "CopyMark" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "CopyMark" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
GRANT SELECT, INSERT ON "HandwrittenCopy", "CopyMark" TO nguon_app;

-- As for "SectionVersion": rows of a case follow the case.
ALTER TABLE "HandwrittenCopy" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_its_case ON "HandwrittenCopy" TO nguon_app USING (
  (path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)) AND (SELECT app_files()) = 'all')
  OR "caseId" = ANY ((SELECT app_cases())::uuid[])
  OR ((SELECT app_files()) = 'submitted' AND EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = "caseId")));
ALTER TABLE "CopyMark" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_its_case ON "CopyMark" TO nguon_app USING (
  (path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)) AND (SELECT app_files()) = 'all')
  OR "caseId" = ANY ((SELECT app_cases())::uuid[])
  OR ((SELECT app_files()) = 'submitted' AND EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = "caseId")));
