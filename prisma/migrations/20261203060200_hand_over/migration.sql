-- A post that follows another in its unit: what was open then is handed over, and the new holder confirms it once. Known from the
-- day posts name whom they follow; of earlier ones nothing is asked.
ALTER TABLE "Post"
  ADD COLUMN "succeedsId" UUID,
  ADD CONSTRAINT "Post_succeedsId_fkey" FOREIGN KEY ("succeedsId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CHECK ("succeedsId" IS NULL OR NOT acting);
-- A post is followed once.
CREATE UNIQUE INDEX "Post_succeedsId_key" ON "Post" ("succeedsId");

-- What the new holder confirmed, in numbers, as the packet showed it that day.
CREATE TABLE "HandOver" (
    "id" UUID NOT NULL,
    "postId" UUID NOT NULL,
    "confirmedOn" DATE NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedByName" TEXT NOT NULL,
    "counts" JSONB NOT NULL,

    CONSTRAINT "HandOver_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "HandOver_postId_key" ON "HandOver" ("postId");
ALTER TABLE "HandOver"
  ADD CONSTRAINT "HandOver_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "HandOver" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "HandOver" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
GRANT SELECT, INSERT ON "HandOver" TO nguon_app;
ALTER TABLE "HandOver" ENABLE ROW LEVEL SECURITY;
-- It lies where the unit of its post lies, also after that was placed elsewhere.
CREATE POLICY seen ON "HandOver" FOR SELECT TO nguon_app USING (
  "postId" IN (SELECT po.id FROM "Post" po JOIN "Unit" u ON u.id = po."unitId" WHERE in_range(u.path)));
-- Whoever holds the post confirms, and nobody for another.
CREATE POLICY confirmed ON "HandOver" FOR INSERT TO nguon_app WITH CHECK (
  "postId" IN (SELECT po.id FROM "Post" po WHERE po."personId" = (SELECT app_own_person()) AND NOT po.acting));
