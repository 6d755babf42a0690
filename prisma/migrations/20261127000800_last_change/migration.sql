-- A form that was opened before somebody else saved is refused with the name of that person and the time. The audit holds
-- both, but who may write a row may not always read its audit: the function answers with nothing else, and only about the
-- command and the row named.
CREATE INDEX "Audit_subjectId_at_idx" ON "Audit" ("subjectId", "at");
CREATE FUNCTION last_change(changed text, by_command text) RETURNS TABLE ("by" text, "at" timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT "actorName", "at" FROM "Audit" WHERE "subjectId" = changed AND command = by_command AND accepted ORDER BY "at" DESC LIMIT 1
$$;
REVOKE ALL ON FUNCTION last_change(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION last_change(text, text) TO nguon_app;
