-- Posts of a unit for which successors are planned, and who is planned for them.
CREATE TABLE "PlannedPost" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "firstYear" INTEGER NOT NULL,
    "lastYear" INTEGER NOT NULL,
    "wanted" INTEGER NOT NULL,
    "paper" TEXT NOT NULL,
    "closedOn" DATE,
    "because" TEXT,

    CONSTRAINT "PlannedPost_pkey" PRIMARY KEY ("id"),
    CHECK ("firstYear" <= "lastYear"),
    CHECK (wanted > 0),
    CHECK (("closedOn" IS NULL) = (because IS NULL))
);
CREATE TABLE "Successor" (
    "id" UUID NOT NULL,
    "postId" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "personName" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "paper" TEXT NOT NULL,
    "to" DATE,
    "because" TEXT,

    CONSTRAINT "Successor_pkey" PRIMARY KEY ("id"),
    CHECK ("to" >= "from"),
    CHECK (("to" IS NULL) = (because IS NULL))
);
CREATE INDEX "PlannedPost_unitId_idx" ON "PlannedPost"("unitId");
CREATE INDEX "PlannedPost_path_idx" ON "PlannedPost"("path");
CREATE INDEX "Successor_postId_idx" ON "Successor"("postId");
CREATE INDEX "Successor_personId_idx" ON "Successor"("personId");
CREATE INDEX "Successor_path_idx" ON "Successor"("path");
-- Nobody is planned twice for a post at a time.
CREATE UNIQUE INDEX "Successor_postId_personId_present_key" ON "Successor"("postId", "personId") WHERE "to" IS NULL;
ALTER TABLE "PlannedPost" ADD CONSTRAINT "PlannedPost_unitId_fkey"
  FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Successor" ADD CONSTRAINT "Successor_postId_fkey"
  FOREIGN KEY ("postId") REFERENCES "PlannedPost"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Successor" ADD CONSTRAINT "Successor_personId_fkey"
  FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "PlannedPost" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Successor" ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON "PlannedPost", "Successor" TO nguon_app;
-- Who reads registers sees which posts are planned for; by whom, only who keeps files.
CREATE POLICY seen ON "PlannedPost" FOR SELECT TO nguon_app USING ((SELECT app_files()) IN ('all', 'register') AND in_range(path));
CREATE POLICY written ON "PlannedPost" FOR INSERT TO nguon_app WITH CHECK ((SELECT app_files()) = 'all' AND in_range(path));
CREATE POLICY changed ON "PlannedPost" FOR UPDATE TO nguon_app USING ((SELECT app_files()) = 'all' AND in_range(path));
CREATE POLICY kept ON "Successor" TO nguon_app USING ((SELECT app_files()) = 'all' AND in_range(path));

-- How many are planned for each post within reach, and how many of them are neither members nor in training: numbers only, for
-- who may not read the names.
CREATE FUNCTION successors_by_post(on_day date) RETURNS TABLE ("postId" uuid, named integer, untrained integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT s."postId", count(*)::integer, count(*) FILTER (WHERE NOT EXISTS (
           SELECT FROM "Standing" m WHERE m."personId" = s."personId" AND m.kind IN ('official', 'probationary')
             AND m."from" <= on_day AND (m."to" IS NULL OR m."to" > on_day))
         AND NOT EXISTS (SELECT FROM "AdmissionCase" c WHERE c."personId" = s."personId" AND c."closedOn" IS NULL))::integer
  FROM "Successor" s
  WHERE app_files() IN ('all', 'register') AND in_range(s.path) AND s."from" <= on_day AND (s."to" IS NULL OR s."to" > on_day)
  GROUP BY s."postId";
END;
REVOKE ALL ON FUNCTION successors_by_post(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION successors_by_post(date) TO nguon_app;
