-- When somebody is away, from the first day to the last: meetings and working sessions are not set on those days.
CREATE TABLE "Absence" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "from" DATE NOT NULL,
    "lastDay" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "recordedBy" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Absence_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "Absence"
  ADD CONSTRAINT "Absence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CHECK ("from" <= "lastDay"),
  ADD CHECK (kind IN ('duty', 'leave', 'other'));
CREATE INDEX "Absence_personId_lastDay_idx" ON "Absence" ("personId", "lastDay");

GRANT SELECT, INSERT, UPDATE, DELETE ON "Absence" TO nguon_app;
ALTER TABLE "Absence" ENABLE ROW LEVEL SECURITY;

-- Whose account acts.
CREATE FUNCTION app_own_person() RETURNS uuid LANGUAGE sql STABLE
  RETURN (SELECT a."personId" FROM "Account" a WHERE a.id = app_account());

-- One's own, and those of the people whose files one keeps.
CREATE POLICY own ON "Absence" TO nguon_app USING ("personId" = (SELECT app_own_person()));
CREATE POLICY kept ON "Absence" TO nguon_app USING (
  (SELECT app_files()) = 'all' AND EXISTS (SELECT FROM "Person" p WHERE p.id = "personId" AND in_range(p.path)));
