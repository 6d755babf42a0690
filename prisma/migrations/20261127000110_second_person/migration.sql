-- Some acts ask for a second person: a vote by whoever left a member out of its base, a rule pack switched on by whoever entered
-- it. So it is kept who did the first act. Of earlier standings it is not known; of packs the audit tells it.
ALTER TABLE "Standing" ADD COLUMN "recordedBy" UUID;
ALTER TABLE "RulePack" ADD COLUMN "enteredById" UUID;
ALTER TABLE "RulePack" DISABLE TRIGGER as_entered;
UPDATE "RulePack" p SET "enteredById" = a."accountId" FROM "Audit" a
WHERE a.command = 'packs.enter' AND a.accepted AND a."subjectId" = p.id::text;
ALTER TABLE "RulePack" ENABLE TRIGGER as_entered;

-- CreateTable
CREATE TABLE "ControlException" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "accountId" UUID NOT NULL,
    "actorName" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "caseId" UUID,
    "reason" TEXT NOT NULL,
    "seenAt" TIMESTAMPTZ(3),
    "seenBy" TEXT,

    CONSTRAINT "ControlException_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "ControlException" ADD CHECK (act IN ('vote', 'rulePack')), ADD CHECK (reason <> ''),
                               ADD CHECK (("seenAt" IS NULL) = ("seenBy" IS NULL));
CREATE INDEX "ControlException_unseen" ON "ControlException" (path) WHERE "seenAt" IS NULL;

-- What was recorded stays; only that somebody has seen it is added.
CREATE TRIGGER never_removed BEFORE DELETE ON "ControlException" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "ControlException" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
GRANT SELECT, INSERT ON "ControlException" TO nguon_app;
GRANT UPDATE ("seenAt", "seenBy") ON "ControlException" TO nguon_app;

-- Read by who sees all files of a unit: what happened in it, and what happened above it and concerns it, as a rule pack does.
ALTER TABLE "ControlException" ENABLE ROW LEVEL SECURITY;
CREATE POLICY written ON "ControlException" FOR INSERT TO nguon_app WITH CHECK (in_range(path));
CREATE POLICY seen ON "ControlException" FOR SELECT TO nguon_app USING (
  (SELECT app_files()) = 'all' AND (in_range(path) OR starts_with((SELECT current_setting('app.from', true)), path)));
CREATE POLICY changed ON "ControlException" FOR UPDATE TO nguon_app USING (
  (SELECT app_files()) = 'all' AND (in_range(path) OR starts_with((SELECT current_setting('app.from', true)), path)));
