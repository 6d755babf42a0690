-- Whose national ID it is: of joined records the one that stays is meant, whichever of them has the number and wherever that one
-- lies. Somebody outside the reach is told without id and name. Runs as the owner, because the record that has the number may lie
-- outside the reach of who sees the one that stays. What the person's own records have is nobody else's.
CREATE FUNCTION national_id_holder(digest text, except_person uuid) RETURNS TABLE (id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT CASE WHEN in_range(kept.path) THEN kept.id END, CASE WHEN in_range(kept.path) THEN kept."fullName" END
  FROM "Person" p JOIN "Person" kept ON kept.id = coalesce(p."joinedIntoId", p.id)
  WHERE p."nationalIdHash" = digest AND app_files() = 'all'
    AND (except_person IS NULL OR except_person NOT IN (p.id, kept.id));
END;
REVOKE ALL ON FUNCTION national_id_holder(text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national_id_holder(text, uuid) TO nguon_app;
