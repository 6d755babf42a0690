-- A post in a cell or a committee is held by an official member of that organisation (Charter, article 3). However a membership
-- ends there (its end is recorded, the admission or the recognition is annulled, the member goes elsewhere), such a post ends with
-- it, at the latest on its own first day. It is looked at when the transaction ends, because a move closes a membership in one
-- cell before it opens the next. Votes that were recorded keep the base they were counted on. Runs as the owner: who ends a
-- membership does not keep the posts.
CREATE FUNCTION end_posts_with_membership() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  -- Waits for whoever is giving this person a post meanwhile.
  PERFORM FROM "Person" WHERE id = NEW."personId" FOR UPDATE;
  UPDATE "Post" po SET "to" = greatest(po."from", NEW."to")
  FROM "Unit" u
  WHERE u.id = po."unitId" AND po."personId" = NEW."personId" AND po.role NOT IN ('administrator', 'superiorOfficer')
    AND starts_with(NEW.path, u.path) AND (po."to" IS NULL OR po."to" > greatest(po."from", NEW."to"))
    AND NOT EXISTS (
      SELECT FROM "Standing" s WHERE s."personId" = NEW."personId" AND s.kind = 'official' AND starts_with(s.path, u.path)
        AND s."from" <= greatest(po."from", NEW."to") AND (s."to" IS NULL OR s."to" > greatest(po."from", NEW."to")));
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION end_posts_with_membership() FROM PUBLIC;
CREATE CONSTRAINT TRIGGER ends_posts AFTER UPDATE ON "Standing" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.kind = 'official' AND NEW."to" IS NOT NULL AND NEW."to" IS DISTINCT FROM OLD."to")
  EXECUTE FUNCTION end_posts_with_membership();
