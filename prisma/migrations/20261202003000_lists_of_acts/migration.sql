-- Lists of posts, cells and class results beside lists of people. Each row of them is an act that is done by hand, too.
ALTER TABLE "Import" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'people';
ALTER TABLE "Import"
  ALTER COLUMN "kind" DROP DEFAULT,
  ADD CHECK ("kind" IN ('people', 'cells', 'posts', 'certificates'));

-- What a row made, where that is no person: a unit, a post, or the case that has the step. How it stood then is its fingerprint.
ALTER TABLE "ImportRow" ADD COLUMN "madeId" UUID;

-- Somebody of the register may stand otherwise in the list: `differs` where the register is kept, `changed` where the list is taken.
ALTER TABLE "ImportRow" DROP CONSTRAINT "ImportRow_verdict_check";
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_verdict_check"
  CHECK ("verdict" IN ('error', 'question', 'new', 'known', 'differs', 'changed', 'skipped'));

-- Posts are the administrator's, who sees no file; all other lists are of those who keep the people of a unit.
DROP POLICY kept ON "Import";
CREATE POLICY kept ON "Import" TO nguon_app USING (
  path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true))
  AND CASE WHEN kind = 'posts' THEN (SELECT current_setting('app.role', true)) = 'administrator' ELSE (SELECT app_files()) = 'all' END);

-- How a unit stands: whoever renames, places or dissolves it changes this.
CREATE FUNCTION unit_fingerprint(unit uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT md5(to_jsonb(u)::text) FROM "Unit" u WHERE u.id = unit;
$$;

-- Whether anything was ever recorded in a unit or under it; the audit tells of units founded there, too, and does not count.
-- Tables that are added later are looked at, too.
CREATE FUNCTION is_unit_used(unit_path text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  held text;
  found boolean;
BEGIN
  FOR held IN
    SELECT c.table_name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.column_name = 'path' AND c.table_name NOT IN ('Unit', 'Audit')
  LOOP
    EXECUTE format('SELECT EXISTS (SELECT FROM %I WHERE starts_with(path, $1))', held) INTO found USING unit_path;
    IF found THEN RETURN true; END IF;
  END LOOP;
  RETURN false;
END $$;

-- Takes back the units an import founded, those below before those above: each that is as it was founded, in which nothing was
-- recorded and to which nothing refers. What came of each row is kept.
CREATE FUNCTION undo_founding(of_import uuid) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  founded record;
  outcome text;
  removed integer := 0;
BEGIN
  IF (SELECT in_range(i.path) AND app_files() = 'all' AND i.kind = 'cells' AND i.state = 'committed' FROM "Import" i WHERE i.id = of_import FOR UPDATE) IS NOT TRUE THEN
    RAISE EXCEPTION 'This import may not be undone.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  FOR founded IN
    SELECT r.id, r."madeId", r.fingerprint, u.path FROM "ImportRow" r LEFT JOIN "Unit" u ON u.id = r."madeId"
    WHERE r."importId" = of_import AND r."madeId" IS NOT NULL ORDER BY length(u.path) DESC NULLS LAST, r.number
  LOOP
    IF founded.path IS NULL OR unit_fingerprint(founded."madeId") IS DISTINCT FROM founded.fingerprint THEN
      outcome := 'changed';
    ELSIF is_unit_used(founded.path) THEN
      outcome := 'used';
    ELSE
      BEGIN
        DELETE FROM "Unit" WHERE id = founded."madeId";
        outcome := 'removed';
        removed := removed + 1;
      EXCEPTION WHEN foreign_key_violation OR restrict_violation THEN
        outcome := 'used';
      END;
    END IF;
    UPDATE "ImportRow" SET undone = outcome WHERE id = founded.id;
  END LOOP;
  RETURN removed;
END $$;
REVOKE ALL ON FUNCTION unit_fingerprint(uuid), is_unit_used(text), undo_founding(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION unit_fingerprint(uuid), undo_founding(uuid) TO nguon_app;
