-- Whether an act would leave a unit without an administrator. Until now all administrators of the database were counted: where it holds
-- several committees, the last one of a committee could end the own post because another committee had one, and nobody could give it
-- back. And where the only one had a post with an end, no account at all could be switched off.
DROP FUNCTION administrators_left(date, uuid, uuid);

-- Whether a unit has an administrator by that account or post now, and would have none in use without an end, at it or above it.
CREATE FUNCTION leaves_no_administrator(on_day date, without_account uuid, without_post uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN is_administrator() AND EXISTS (
  SELECT FROM "Post" gone JOIN "Unit" u ON u.id = gone."unitId" JOIN "Account" g ON g."personId" = gone."personId"
  WHERE gone.role = 'administrator' AND g.active AND (gone."to" IS NULL OR gone."to" > on_day) AND (g.id = without_account OR gone.id = without_post)
    AND NOT EXISTS (
      SELECT FROM "Post" po JOIN "Unit" above ON above.id = po."unitId" JOIN "Account" a ON a."personId" = po."personId"
      WHERE po.role = 'administrator' AND a.active AND po."from" <= on_day AND po."to" IS NULL AND starts_with(u.path, above.path)
        AND a.id IS DISTINCT FROM without_account AND po.id IS DISTINCT FROM without_post));

REVOKE ALL ON FUNCTION leaves_no_administrator(date, uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION leaves_no_administrator(date, uuid, uuid) TO nguon_app;
