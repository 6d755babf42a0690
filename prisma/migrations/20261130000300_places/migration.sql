-- Communes with the names they have and had, loaded by an administrator from a file, offered while a place is typed. The papers
-- keep the text that was chosen, so the catalogue may be replaced at any time.

-- Each file that was read, and whether it was applied. Its text stays only while it waits for that.
CREATE TABLE "PlaceLoad" (
    "id" UUID NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL,
    "readBy" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "lines" INTEGER NOT NULL,
    "communes" INTEGER NOT NULL,
    "formerNames" INTEGER NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE NOT NULL,
    "content" TEXT,
    "mode" TEXT,
    "appliedAt" TIMESTAMPTZ(3),
    "appliedBy" TEXT,

    CONSTRAINT "PlaceLoad_pkey" PRIMARY KEY ("id"),
    CHECK ("mode" IN ('replace', 'append')),
    CHECK (("appliedAt" IS NULL) = ("mode" IS NULL))
);

-- A commune by its present name alone, or with one name it had. "key" and "formerKey": without accents, a space around each word.
CREATE TABLE "Place" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "province" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "commune" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "formerCommune" TEXT,
    "formerDistrict" TEXT,
    "formerProvince" TEXT,
    "remark" TEXT,
    "key" TEXT NOT NULL,
    "formerKey" TEXT NOT NULL,

    CONSTRAINT "Place_pkey" PRIMARY KEY ("id"),
    CHECK ("kind" IN ('xã', 'phường', 'đặc khu'))
);

GRANT SELECT, INSERT, UPDATE, DELETE ON "PlaceLoad" TO nguon_app;
GRANT SELECT, INSERT, DELETE ON "Place" TO nguon_app;

-- Nothing in them is of a person: whoever is signed in looks places up, and an administrator loads them.
ALTER TABLE "PlaceLoad" ENABLE ROW LEVEL SECURITY;
CREATE POLICY kept ON "PlaceLoad" TO nguon_app USING ((SELECT current_setting('app.role', true)) = 'administrator');
ALTER TABLE "Place" ENABLE ROW LEVEL SECURITY;
CREATE POLICY looked_up ON "Place" FOR SELECT TO nguon_app USING ((SELECT current_setting('app.role', true)) <> '');
CREATE POLICY kept ON "Place" TO nguon_app USING ((SELECT current_setting('app.role', true)) = 'administrator');

-- The places all of whose patterns fit the present name, or a former one. First those that have the words as they were typed,
-- whole or begun; of these the shortest name.
CREATE FUNCTION places_found(patterns TEXT[], typed TEXT, most INTEGER)
RETURNS TABLE("province" TEXT, "kind" TEXT, "commune" TEXT, "formerCommune" TEXT, "formerDistrict" TEXT, "formerProvince" TEXT, "remark" TEXT,
              "place" INTEGER)
LANGUAGE sql STABLE AS $$
  SELECT p."province", p."kind", p."commune", p."formerCommune", p."formerDistrict", p."formerProvince", p."remark",
         (row_number() OVER (ORDER BY f.fit, length(f.found), f.found, p."formerKey", p."code"))::integer
  FROM "Place" p
  CROSS JOIN LATERAL (SELECT CASE WHEN p."key" LIKE ALL (patterns) THEN p."key" ELSE p."formerKey" END AS found) k
  CROSS JOIN LATERAL (
    SELECT k.found,
           CASE WHEN position(' ' || typed || ' ' IN k.found) > 0 THEN 0 WHEN position(' ' || typed IN k.found) > 0 THEN 1 ELSE 2 END AS fit
  ) f
  WHERE p."key" LIKE ALL (patterns) OR p."formerKey" LIKE ALL (patterns)
  ORDER BY 8
  LIMIT most;
$$;
REVOKE ALL ON FUNCTION places_found(TEXT[], TEXT, INTEGER) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION places_found(TEXT[], TEXT, INTEGER) TO nguon_app;
