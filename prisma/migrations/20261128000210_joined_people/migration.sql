-- The same person may have two records. Of two that are joined, one stays, and the other points to it; both are kept.
ALTER TABLE "Person" ADD COLUMN "joinedIntoId" UUID;
ALTER TABLE "Person" ADD CONSTRAINT "Person_joinedIntoId_fkey"
  FOREIGN KEY ("joinedIntoId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Person" ADD CHECK ("joinedIntoId" <> "id");
CREATE INDEX "Person_joinedIntoId_idx" ON "Person"("joinedIntoId") WHERE "joinedIntoId" IS NOT NULL;

-- A record outside the actor's reach that was joined into one inside it is not somebody elsewhere, where the one inside is found
-- by the same name and day.
CREATE OR REPLACE FUNCTION is_known_elsewhere(name_key text, birth_days date[], id_digest text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT app_files() = 'all' AND EXISTS (
    SELECT FROM "Person" p
    WHERE NOT in_range(p.path)
      AND ((name_key = ANY (string_to_array(p."searchKey", '|')) AND p."bornOn" = ANY (birth_days)) OR p."nationalIdHash" = id_digest)
      AND NOT EXISTS (
        SELECT FROM "Person" kept
        WHERE kept.id = p."joinedIntoId" AND in_range(kept.path)
          AND name_key = ANY (string_to_array(kept."searchKey", '|')) AND kept."bornOn" = ANY (birth_days)));
END;
