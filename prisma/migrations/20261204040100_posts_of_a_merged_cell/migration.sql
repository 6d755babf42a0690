-- A cell that is merged has no secretary from that day on: what is held in it ends with it, by the decision that merges it. Nobody is
-- given anything, so that this is no administrator's act. Runs as the owner: who merges cells neither ends other posts nor sees
-- accounts. Whoever held a post signs in again, as when an administrator ends it; not whoever is just recording the merger.
CREATE FUNCTION end_posts_of_merged_cell(cell uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  last_day date;
  holders uuid[];
BEGIN
  SELECT u."to" INTO last_day FROM "Unit" u
    WHERE u.id = cell AND u."mergedIntoId" IS NOT NULL AND in_range(u.path) AND app_files() = 'all';
  IF last_day IS NULL THEN
    RAISE EXCEPTION 'Only posts of a merged cell end with it.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  WITH ended AS (
    UPDATE "Post" SET "to" = last_day WHERE "unitId" = cell AND ("to" IS NULL OR "to" > last_day) RETURNING "personId"
  )
  SELECT coalesce(array_agg("personId"), '{}') INTO holders FROM ended;
  UPDATE "Account" SET "sessionVersion" = "sessionVersion" + 1 WHERE "personId" = ANY (holders) AND id IS DISTINCT FROM app_account();
END $$;
REVOKE ALL ON FUNCTION end_posts_of_merged_cell(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION end_posts_of_merged_cell(uuid) TO nguon_app;

-- Posts a merged cell planned for go on in the cell its people went to; whose they were first stays said.
ALTER TABLE "PlannedPost" ADD COLUMN "mergedFromId" UUID REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "PlannedPost_mergedFromId_idx" ON "PlannedPost"("mergedFromId");
