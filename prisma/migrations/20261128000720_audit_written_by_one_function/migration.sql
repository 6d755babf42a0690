-- The app no longer inserts into the audit: this is the one way. Within an actor's transaction a row is of that account in the
-- acting role and of nobody else; without an actor it is somebody who signs in or out, in no role. Runs as the owner of the
-- tables, so it takes whole rows and reads nothing.
CREATE FUNCTION write_audit(row_id uuid, at timestamptz, account uuid, actor_name text, acting_role text, place text, command text, case_id uuid,
                            subject text, accepted boolean, refusals jsonb, request uuid)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  actor uuid := nullif(current_setting('app.account', true), '')::uuid;
BEGIN
  IF acting_role <> coalesce(nullif(current_setting('app.role', true), ''), 'none')
     OR (actor IS NOT NULL AND account IS DISTINCT FROM actor)
     OR (actor IS NULL AND command NOT IN ('accounts.signIn', 'accounts.signOut')) THEN
    RAISE EXCEPTION 'This audit row is not of whoever acts.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO "Audit" (id, at, "accountId", "actorName", role, path, command, "caseId", "subjectId", accepted, refusals, "requestId")
  VALUES (row_id, at, account, actor_name, acting_role, place, command, case_id, subject, accepted, refusals, request);
END $$;
REVOKE ALL ON FUNCTION write_audit(uuid, timestamptz, uuid, text, text, text, text, uuid, text, boolean, jsonb, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION write_audit(uuid, timestamptz, uuid, text, text, text, text, uuid, text, boolean, jsonb, uuid) TO nguon_app;

DROP POLICY written ON "Audit";
REVOKE INSERT ON "Audit" FROM nguon_app;
