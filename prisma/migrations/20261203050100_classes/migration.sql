-- Classes people are sent to: the awareness class before admission, the class for new members during probation.
CREATE TABLE "TrainingClass" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "days" DATE[] NOT NULL,
    "quota" INTEGER NOT NULL,
    "cancelledOn" DATE,
    "because" TEXT,

    CONSTRAINT "TrainingClass_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "ClassSeat" (
    "id" UUID NOT NULL,
    "classId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "state" TEXT NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "changedBy" TEXT NOT NULL,
    "presentOn" DATE[] NOT NULL DEFAULT '{}',
    "absentOn" DATE[] NOT NULL DEFAULT '{}',
    "result" TEXT,
    "paperId" UUID,

    CONSTRAINT "ClassSeat_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "TrainingClass"
  ADD CONSTRAINT "TrainingClass_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CHECK (kind IN ('awareness', 'newMembers')),
  ADD CHECK (quota > 0),
  ADD CHECK (cardinality(days) > 0),
  ADD CHECK (("cancelledOn" IS NULL) = (because IS NULL));
ALTER TABLE "ClassSeat"
  ADD CONSTRAINT "ClassSeat_classId_fkey" FOREIGN KEY ("classId") REFERENCES "TrainingClass"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "ClassSeat_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "ClassSeat_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CHECK (state IN ('proposed', 'chosen', 'withdrawn')),
  ADD CHECK (result IN ('passed', 'failed')),
  ADD CHECK (NOT "presentOn" && "absentOn"),
  -- Only who sat in the class has a result, and only who passed has a certificate of it.
  ADD CHECK (result IS NULL OR state = 'chosen'),
  ADD CHECK ("paperId" IS NULL OR result IS NOT DISTINCT FROM 'passed');
CREATE INDEX "TrainingClass_unitId_idx" ON "TrainingClass" ("unitId");
CREATE INDEX "TrainingClass_path_idx" ON "TrainingClass" ("path");
CREATE UNIQUE INDEX "ClassSeat_classId_caseId_key" ON "ClassSeat" ("classId", "caseId");
CREATE INDEX "ClassSeat_caseId_idx" ON "ClassSeat" ("caseId");
CREATE INDEX "ClassSeat_paperId_idx" ON "ClassSeat" ("paperId");

-- Nobody is taken off a list without a trace.
CREATE TRIGGER never_removed BEFORE DELETE ON "ClassSeat" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "ClassSeat" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_removed BEFORE DELETE ON "TrainingClass" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "TrainingClass" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();

GRANT SELECT, INSERT ON "TrainingClass", "ClassSeat" TO nguon_app;
GRANT UPDATE (name, place, holder, days, quota, "cancelledOn", because) ON "TrainingClass" TO nguon_app;
GRANT UPDATE (state, "changedAt", "changedBy", "presentOn", "absentOn", result, "paperId") ON "ClassSeat" TO nguon_app;

ALTER TABLE "TrainingClass" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ClassSeat" ENABLE ROW LEVEL SECURITY;
-- Who keeps the files of a cell or of the committee keeps their people on the list; the mentor and the person see the own place.
CREATE POLICY kept ON "ClassSeat" TO nguon_app USING (in_range(path) AND (SELECT app_files()) = 'all');
CREATE POLICY own ON "ClassSeat" FOR SELECT TO nguon_app USING ("caseId" = ANY ((SELECT app_cases())::uuid[]));
-- The class of a committee is seen by the cells below it, which propose their people, and by who sees somebody on its list.
CREATE POLICY kept ON "TrainingClass" TO nguon_app USING (in_range(path) AND (SELECT app_files()) = 'all');
CREATE POLICY from_below ON "TrainingClass" FOR SELECT TO nguon_app USING (
  (SELECT app_files()) = 'all' AND starts_with((SELECT current_setting('app.from', true)), path));
CREATE POLICY with_a_seat ON "TrainingClass" FOR SELECT TO nguon_app USING (EXISTS (
  SELECT FROM "ClassSeat" s WHERE s."classId" = "TrainingClass".id AND s."caseId" = ANY ((SELECT app_cases())::uuid[])));
