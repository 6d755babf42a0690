-- What people and units were called before, until which day and by which paper. Added to, never changed; a row goes where its
-- person or unit goes, and has no path of its own.
CREATE TABLE "FormerName" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "fullName" TEXT NOT NULL,
    "until" DATE NOT NULL,
    "paper" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormerName_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "FormerName_personId_until_idx" ON "FormerName"("personId", "until");
ALTER TABLE "FormerName" ADD CONSTRAINT "FormerName_personId_fkey"
  FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "FormerUnitName" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "until" DATE NOT NULL,
    "paper" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormerUnitName_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "FormerUnitName_unitId_until_idx" ON "FormerUnitName"("unitId", "until");
ALTER TABLE "FormerUnitName" ADD CONSTRAINT "FormerUnitName_unitId_fkey"
  FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['FormerName', 'FormerUnitName'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION forbid_change()', name);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION forbid_change()', name);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON "FormerName", "FormerUnitName" TO nguon_app;

CREATE POLICY with_its_person ON "FormerName" TO nguon_app USING (EXISTS (SELECT FROM "Person" p WHERE p.id = "personId"))
  WITH CHECK ((SELECT app_files()) = 'all' AND EXISTS (SELECT FROM "Person" p WHERE p.id = "personId" AND in_range(p.path)));
-- As the tree itself, its former names are no secret inside the house.
CREATE POLICY seen ON "FormerUnitName" FOR SELECT TO nguon_app USING (true);
CREATE POLICY written ON "FormerUnitName" FOR INSERT TO nguon_app WITH CHECK (
  EXISTS (SELECT FROM "Unit" u WHERE u.id = "unitId" AND in_range(u.path)));

-- The search key of a person holds the keys of all names, parted by "|".
CREATE OR REPLACE FUNCTION is_known_elsewhere(name_key text, birth_days date[], id_digest text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT app_files() = 'all' AND EXISTS (
    SELECT FROM "Person" p
    WHERE NOT in_range(p.path)
      AND ((name_key = ANY (string_to_array(p."searchKey", '|')) AND p."bornOn" = ANY (birth_days)) OR p."nationalIdHash" = id_digest));
END;
