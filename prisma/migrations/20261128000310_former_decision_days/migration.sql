-- What the register said of the day of a member's admission decision before it was corrected, and who corrected it. Added to, never
-- changed; a row goes where its person goes, and has no path of its own.
CREATE TABLE "FormerDecisionDay" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "decidedOn" DATE NOT NULL,
    "actorName" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormerDecisionDay_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "FormerDecisionDay_personId_recordedAt_idx" ON "FormerDecisionDay"("personId", "recordedAt");
ALTER TABLE "FormerDecisionDay" ADD CONSTRAINT "FormerDecisionDay_personId_fkey"
  FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "FormerDecisionDay" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "FormerDecisionDay" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
ALTER TABLE "FormerDecisionDay" ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON "FormerDecisionDay" TO nguon_app;
CREATE POLICY with_its_person ON "FormerDecisionDay" TO nguon_app USING (EXISTS (SELECT FROM "Person" p WHERE p.id = "personId"))
  WITH CHECK ((SELECT app_files()) = 'all' AND EXISTS (SELECT FROM "Person" p WHERE p.id = "personId" AND in_range(p.path)));
