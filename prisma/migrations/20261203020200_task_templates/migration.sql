-- Sample tasks a cell keeps for itself, beside those of the program. They tell of work and of no person. One that is no longer
-- wanted is retired: tasks that were given by it stay as they are.
CREATE TABLE "TaskTemplate" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    -- Days usually needed.
    "days" INTEGER NOT NULL,
    "keptAt" TIMESTAMPTZ(3) NOT NULL,
    "keptByName" TEXT NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),
    "retiredByName" TEXT,

    CONSTRAINT "TaskTemplate_pkey" PRIMARY KEY ("id"),
    CHECK ("kind" IN ('advice', 'service', 'reform', 'movement', 'learning', 'other')),
    CHECK ("days" BETWEEN 1 AND 366),
    CHECK (("retiredAt" IS NULL) = ("retiredByName" IS NULL))
);
-- The same title twice in one list would not be told apart.
CREATE UNIQUE INDEX "TaskTemplate_one_title" ON "TaskTemplate" ("unitId", lower("title")) WHERE "retiredAt" IS NULL;
ALTER TABLE "TaskTemplate" ADD CONSTRAINT "TaskTemplate_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER never_removed BEFORE DELETE ON "TaskTemplate" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "TaskTemplate" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER retired_once BEFORE UPDATE ON "TaskTemplate" FOR EACH ROW
  WHEN (OLD."retiredAt" IS NOT NULL AND to_jsonb(NEW) - 'path' <> to_jsonb(OLD) - 'path') EXECUTE FUNCTION forbid_change();
GRANT SELECT, INSERT ON "TaskTemplate" TO nguon_app;
GRANT UPDATE ("retiredAt", "retiredByName") ON "TaskTemplate" TO nguon_app;

-- Read by those of the cell, and by a mentor whose case lies in it; kept within reach.
ALTER TABLE "TaskTemplate" ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON "TaskTemplate" FOR SELECT TO nguon_app USING (
  in_range(path) OR EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = ANY ((SELECT app_cases())::uuid[]) AND c."unitId" = "TaskTemplate"."unitId"));
CREATE POLICY kept ON "TaskTemplate" FOR INSERT TO nguon_app WITH CHECK (in_range(path));
CREATE POLICY retired ON "TaskTemplate" FOR UPDATE TO nguon_app USING (in_range(path));
