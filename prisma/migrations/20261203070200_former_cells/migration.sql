-- In which cell somebody lay before, until which day and by which paper: papers and lists of an earlier day name that cell. A row
-- goes where its person goes. No paper: a step of the case says by which one.
CREATE TABLE "FormerCell" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "until" DATE NOT NULL,
    "paper" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FormerCell_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "FormerCell_personId_until_recordedAt_idx" ON "FormerCell"("personId", "until", "recordedAt");
CREATE INDEX "FormerCell_unitId_idx" ON "FormerCell"("unitId");
ALTER TABLE "FormerCell" ADD CONSTRAINT "FormerCell_personId_fkey"
  FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "FormerCell" ADD CONSTRAINT "FormerCell_unitId_fkey"
  FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "FormerCell" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "FormerCell" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
ALTER TABLE "FormerCell" ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON "FormerCell" TO nguon_app;
CREATE POLICY with_its_person ON "FormerCell" FOR SELECT TO nguon_app USING (EXISTS (SELECT FROM "Person" p WHERE p.id = "personId"));

-- Into which cell a cell was merged, and out of which one it was split.
ALTER TABLE "Unit" ADD COLUMN "mergedIntoId" UUID REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD COLUMN "splitFromId" UUID REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Several people move at once when cells are merged or split; one when a member moves. Every row about them goes along, as
-- before, and what cell they leave is kept.
DROP FUNCTION move_person(uuid, uuid);
CREATE FUNCTION move_people(people uuid[], cell uuid, since date, by_paper text, recorded timestamptz) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  new_path text;
  name text;
BEGIN
  PERFORM FROM "Person" p WHERE p.id = ANY (people) ORDER BY p.id FOR UPDATE;
  SELECT u.path INTO new_path FROM "Unit" u WHERE u.id = cell AND u.kind = 'cell' AND u."to" IS NULL;
  IF (in_range(new_path) AND app_files() = 'all' AND cardinality(people) > 0 AND NOT EXISTS (
        SELECT FROM unnest(people) AS asked(id) LEFT JOIN "Person" p USING (id)
        WHERE (in_range(p.path) AND EXISTS (
          SELECT FROM "Unit" o WHERE o.kind = 'organisation' AND starts_with(p.path, o.path) AND starts_with(new_path, o.path))) IS NOT TRUE)) IS NOT TRUE THEN
    RAISE EXCEPTION 'These people may not be moved there.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO "FormerCell" (id, "personId", "unitId", until, paper, "recordedAt")
    SELECT gen_random_uuid(), p.id, p."unitId", since, by_paper, recorded FROM "Person" p WHERE p.id = ANY (people);
  UPDATE "Person" SET path = new_path, "unitId" = cell WHERE id = ANY (people);
  UPDATE "Standing" SET path = new_path WHERE "personId" = ANY (people);
  UPDATE "AdmissionCase" SET path = new_path, "unitId" = cell WHERE "personId" = ANY (people);
  FOR name IN
    SELECT t.table_name FROM information_schema.tables t
    WHERE t.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND 2 = (
      SELECT count(*) FROM information_schema.columns c
      WHERE c.table_schema = t.table_schema AND c.table_name = t.table_name AND c.column_name IN ('path', 'caseId'))
  LOOP
    EXECUTE format('UPDATE %I SET path = $1 WHERE "caseId" IN (SELECT id FROM "AdmissionCase" WHERE "personId" = ANY ($2))', name)
      USING new_path, people;
  END LOOP;
  UPDATE "Audit" SET path = new_path WHERE "subjectId" = ANY (SELECT each::text FROM unnest(people) AS each);
  RETURN new_path;
END $$;
REVOKE ALL ON FUNCTION move_people(uuid[], uuid, date, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION move_people(uuid[], uuid, date, text, timestamptz) TO nguon_app;
