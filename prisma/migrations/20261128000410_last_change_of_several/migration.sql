-- Who saved last, as in 20261127000800_last_change, where the same values are saved by several commands or under several
-- subjects: a year's days off by four commands, of which two name the day; a draft of rules by the pack entered before.
DROP FUNCTION last_change(text, text);
CREATE FUNCTION last_change(changed text[], by_commands text[]) RETURNS TABLE ("by" text, "at" timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT "actorName", "at" FROM "Audit" WHERE "subjectId" = ANY (changed) AND command = ANY (by_commands) AND accepted ORDER BY "at" DESC LIMIT 1
$$;
REVOKE ALL ON FUNCTION last_change(text[], text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION last_change(text[], text[]) TO nguon_app;
