-- Lists of people read from Excel files. A list is kept until it is taken over or left, so that a phone or a restart loses nothing;
-- it is personal data and sealed, and what of it is not taken over goes.
CREATE TABLE "Import" (
    "id" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "fileName" TEXT NOT NULL,
    "accountId" UUID NOT NULL,
    "actorName" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "touchedAt" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL,
    "settingsSealed" BYTEA,
    "committedAt" TIMESTAMPTZ(3),
    "committedBy" TEXT,
    "undoneAt" TIMESTAMPTZ(3),
    "undoneBy" TEXT,

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "Import"
  ADD CHECK ("state" IN ('read', 'checked', 'committed', 'undone')),
  ADD CHECK (("state" IN ('committed', 'undone')) = ("committedAt" IS NOT NULL AND "committedBy" IS NOT NULL)),
  ADD CHECK (("state" = 'undone') = ("undoneAt" IS NOT NULL AND "undoneBy" IS NOT NULL)),
  ADD CHECK (("state" IN ('read', 'checked')) = ("settingsSealed" IS NOT NULL));
CREATE INDEX "Import_path_startedAt" ON "Import" (path, "startedAt");

CREATE TABLE "ImportRow" (
    "id" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "sealed" BYTEA,
    "verdict" TEXT NOT NULL,
    "personId" UUID,
    "fingerprint" TEXT,
    "undone" TEXT,

    CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "ImportRow"
  ADD CONSTRAINT "ImportRow_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CHECK ("verdict" IN ('error', 'question', 'new', 'known', 'skipped'));
CREATE UNIQUE INDEX "ImportRow_importId_number_key" ON "ImportRow" ("importId", "number");

GRANT SELECT, INSERT, UPDATE, DELETE ON "Import", "ImportRow" TO nguon_app;
ALTER TABLE "Import" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "ImportRow" ENABLE ROW LEVEL SECURITY;
-- Of those who keep the people of a unit; a list that names people of a whole organisation is not of its cells.
CREATE POLICY kept ON "Import" TO nguon_app USING (
  path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)) AND (SELECT app_files()) = 'all');
CREATE POLICY with_its_import ON "ImportRow" TO nguon_app USING (EXISTS (SELECT FROM "Import" i WHERE i.id = "importId"));

-- Which of many people are known somewhere outside the actor's reach, by their numbers: by name and birth day, and by national ID.
CREATE FUNCTION known_elsewhere_among(sought jsonb) RETURNS TABLE("number" integer, "byName" boolean, "byId" boolean)
LANGUAGE sql STABLE AS $$
  SELECT f.number, f.by_name, f.by_id FROM (
    SELECT s.number, is_known_elsewhere(s.key, s.days, NULL) AS by_name,
           s.digest IS NOT NULL AND is_known_elsewhere(NULL, '{}', s.digest) AS by_id
    FROM jsonb_to_recordset(sought) AS s(number integer, key text, days date[], digest text)
  ) f WHERE f.by_name OR f.by_id ORDER BY 1;
$$;

-- How the record of a person stands, with its standings: whoever changes it changes this. Where it lies is left out: a cell that
-- is placed elsewhere is no change of a person.
CREATE FUNCTION person_fingerprint(person uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT md5((to_jsonb(p) - 'path' - 'unitId')::text || coalesce(
    (SELECT string_agg((to_jsonb(s) - 'path')::text, '' ORDER BY s.id) FROM "Standing" s WHERE s."personId" = p.id), ''))
  FROM "Person" p WHERE p.id = person;
$$;

-- Takes back the people an import entered, as long as nothing else has touched them: each record that is as it was entered, and that
-- nothing refers to, is removed with its standings. What came of each row is kept; a record that stays is as it was.
CREATE FUNCTION undo_import(of_import uuid) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  entered record;
  outcome text;
  removed integer := 0;
BEGIN
  IF (SELECT in_range(i.path) AND app_files() = 'all' AND i.state = 'committed' FROM "Import" i WHERE i.id = of_import FOR UPDATE) IS NOT TRUE THEN
    RAISE EXCEPTION 'This import may not be undone.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  FOR entered IN
    SELECT r.id, r."personId", r.fingerprint FROM "ImportRow" r
    WHERE r."importId" = of_import AND r."personId" IS NOT NULL AND r.fingerprint IS NOT NULL ORDER BY r.number
  LOOP
    IF person_fingerprint(entered."personId") IS DISTINCT FROM entered.fingerprint THEN
      outcome := 'changed';
    ELSE
      BEGIN
        DELETE FROM "Standing" WHERE "personId" = entered."personId";
        DELETE FROM "Person" WHERE id = entered."personId";
        outcome := 'removed';
        removed := removed + 1;
      EXCEPTION WHEN foreign_key_violation OR restrict_violation THEN
        GET STACKED DIAGNOSTICS outcome = TABLE_NAME;
      END;
    END IF;
    UPDATE "ImportRow" SET undone = outcome WHERE id = entered.id;
  END LOOP;
  RETURN removed;
END $$;
REVOKE ALL ON FUNCTION known_elsewhere_among(jsonb), person_fingerprint(uuid), undo_import(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION known_elsewhere_among(jsonb), person_fingerprint(uuid), undo_import(uuid) TO nguon_app;
