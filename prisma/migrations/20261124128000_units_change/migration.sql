-- Units are founded, renamed, placed under a department and dissolved in the app. `placedOn` is the day since which a unit lies
-- under its present parent, where that is not its first; `paper` names the decisions its days rest on.
ALTER TABLE "Unit" ADD COLUMN "placedOn" DATE, ADD COLUMN paper TEXT;
ALTER TABLE "Unit" ADD CHECK ("placedOn" >= "from");

-- A department appraises what its cells propose from the day they came under it, not from its own first day.
DO $$
DECLARE
  told text := pg_get_functiondef('facts_for_rules(boolean, date)'::regprocedure);
  changed text := replace(told, '''from'', a."from"', '''from'', GREATEST(a."from", u."placedOn")');
BEGIN
  IF changed = told THEN RAISE EXCEPTION 'facts_for_rules does not tell of departments as expected.'; END IF;
  EXECUTE changed;
END $$;

-- A cell goes under another organisation or department of the same organisation, and every row that lies in it goes along. Runs
-- as the owner, because the app may not touch history; so it asks itself whether the actor's files reach both, and changes paths
-- only. Its label stays, since labels are given once in an organisation.
CREATE FUNCTION move_unit(unit uuid, parent uuid, since date) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  old_path text;
  above text;
  new_path text;
  name text;
BEGIN
  SELECT u.path INTO old_path FROM "Unit" u WHERE u.id = unit AND u.kind = 'cell' AND u."to" IS NULL FOR UPDATE;
  SELECT u.path INTO above FROM "Unit" u WHERE u.id = parent AND u.kind IN ('organisation', 'department') AND u."to" IS NULL FOR UPDATE;
  IF (in_range(old_path) AND in_range(above) AND app_files() = 'all' AND EXISTS (
        SELECT FROM "Unit" o WHERE o.kind = 'organisation' AND starts_with(old_path, o.path) AND starts_with(above, o.path))) IS NOT TRUE THEN
    RAISE EXCEPTION 'This unit may not be moved there.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  new_path := above || split_part(old_path, '.', -2) || '.';
  UPDATE "Unit" SET "parentId" = parent, path = new_path, "placedOn" = since WHERE id = unit;
  FOR name IN
    SELECT c.table_name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND c.column_name = 'path' AND t.table_type = 'BASE TABLE' AND c.table_name <> 'Unit'
  LOOP
    EXECUTE format('UPDATE %I SET path = $1 WHERE path = $2', name) USING new_path, old_path;
  END LOOP;
  RETURN new_path;
END $$;
REVOKE ALL ON FUNCTION move_unit(uuid, uuid, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION move_unit(uuid, uuid, date) TO nguon_app;

-- Whoever was ever an official member of a cell, with every period as one there and what came upon them meanwhile: who has moved
-- elsewhere since belongs to the base of an earlier meeting, and lies out of sight of those who record it. Days and names only.
CREATE FUNCTION members_of_cell(cell text) RETURNS TABLE (id uuid, name text, kind text, "from" date, "to" date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT p.id, p."fullName", s.kind::text, s."from", s."to"
  FROM "Person" p JOIN "Standing" s ON s."personId" = p.id
  WHERE in_range(cell) AND app_files() = 'all'
    AND p.id IN (SELECT o."personId" FROM "Standing" o WHERE o.path = cell AND o.kind = 'official')
    AND (s.kind IN ('temporarilyAway', 'exempt', 'suspended') OR s.kind = 'official' AND s.path = cell)
  ORDER BY p.id, s."from";
END;
REVOKE ALL ON FUNCTION members_of_cell(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION members_of_cell(text) TO nguon_app;

-- What somebody was in another cell is read by whoever may read the person now; it is changed only from where it lies.
DROP POLICY with_its_person ON "Standing";
CREATE POLICY with_its_person ON "Standing" TO nguon_app USING (
  (path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)) AND (SELECT app_files()) IN ('all', 'register'))
  OR "personId" = ANY ((SELECT app_people())::uuid[])
  OR ((SELECT app_files()) IN ('all', 'register', 'submitted') AND EXISTS (SELECT FROM "Person" p WHERE p.id = "personId")))
WITH CHECK (
  (path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)) AND (SELECT app_files()) IN ('all', 'register'))
  OR "personId" = ANY ((SELECT app_people())::uuid[])
  OR ((SELECT app_files()) = 'submitted' AND EXISTS (SELECT FROM "Person" p WHERE p.id = "personId")));
