-- The applicant and near relatives never verify, introduce, help, count votes or approve on a file (HD 38-HD/BTCTW I.1.4).
-- A relative who is in the register is named by person, so that the program and the database itself can see the tie.
ALTER TABLE "Relative" ADD COLUMN "personId" UUID REFERENCES "Person" (id) ON DELETE RESTRICT;
CREATE INDEX "Relative_personId_idx" ON "Relative" ("personId");
-- A member sent to verify in person; a request by letter names nobody.
ALTER TABLE "Verification" ADD COLUMN "verifierId" UUID REFERENCES "Person" (id) ON DELETE RESTRICT;
CREATE INDEX "Verification_verifierId_idx" ON "Verification" ("verifierId");

-- Runs as the owner, because whoever writes may not see the relatives; it answers yes or no about one person and one case.
CREATE FUNCTION is_tied(person uuid, of_case uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = of_case AND c."personId" = person)
    OR EXISTS (SELECT FROM "Relative" r WHERE r."caseId" = of_case AND r."personId" = person
               AND r.kinship IN ('father', 'mother', 'raisedBy', 'spouse', 'sibling', 'child'));
REVOKE ALL ON FUNCTION is_tied(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_tied(uuid, uuid) TO nguon_app;

-- The second lock: whatever the program does, no part in a case is written for somebody tied to it.
CREATE FUNCTION forbid_tied() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE part uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid;
BEGIN
  IF TG_TABLE_NAME = 'Transition' THEN
    SELECT "personId" INTO part FROM "Account" WHERE id = part;
    -- Whoever counts the votes of a step is named in what the step states.
    IF is_tied((to_jsonb(NEW) -> 'facts' ->> 'tellerId')::uuid, NEW."caseId") THEN
      RAISE EXCEPTION 'The applicant and near relatives count no votes: % refused', TG_TABLE_NAME USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  IF part IS NOT NULL AND is_tied(part, NEW."caseId") THEN
    RAISE EXCEPTION 'The applicant and near relatives have no part in the case: % refused', TG_TABLE_NAME USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER no_part_for_the_tied BEFORE INSERT OR UPDATE OF "personId" ON "Mentorship" FOR EACH ROW EXECUTE FUNCTION forbid_tied('personId');
CREATE TRIGGER no_part_for_the_tied BEFORE INSERT ON "Paper" FOR EACH ROW WHEN (NEW.kind = 'introduction') EXECUTE FUNCTION forbid_tied('personId');
CREATE TRIGGER no_part_for_the_tied BEFORE INSERT OR UPDATE ON "Verification" FOR EACH ROW EXECUTE FUNCTION forbid_tied('verifierId');
CREATE TRIGGER no_part_for_the_tied BEFORE INSERT ON "Transition" FOR EACH ROW EXECUTE FUNCTION forbid_tied('accountId');
