-- Under which organisation a cell lay before, until which day: the tree of an earlier day shows it there. Added to, never changed.
CREATE TABLE "FormerUnitPlace" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "parentId" UUID NOT NULL,
    "until" DATE NOT NULL,
    "paper" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormerUnitPlace_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "FormerUnitPlace_unitId_until_recordedAt_idx" ON "FormerUnitPlace"("unitId", "until", "recordedAt");
ALTER TABLE "FormerUnitPlace" ADD CONSTRAINT "FormerUnitPlace_unitId_fkey"
  FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "FormerUnitPlace" ADD CONSTRAINT "FormerUnitPlace_parentId_fkey"
  FOREIGN KEY ("parentId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "FormerUnitPlace" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "FormerUnitPlace" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
ALTER TABLE "FormerUnitPlace" ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON "FormerUnitPlace" TO nguon_app;
-- As the tree itself, where a unit lay is no secret inside the house.
CREATE POLICY seen ON "FormerUnitPlace" FOR SELECT TO nguon_app USING (true);
CREATE POLICY written ON "FormerUnitPlace" FOR INSERT TO nguon_app WITH CHECK (
  EXISTS (SELECT FROM "Unit" u WHERE u.id = "unitId" AND in_range(u.path)));
