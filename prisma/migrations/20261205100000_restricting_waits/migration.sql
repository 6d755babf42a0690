-- A paper may come to be kept by its entry alone while a version of it is being written, which takes seconds: the erasing did not see
-- that version, and the trigger of the version did not see the new row. Whoever adds content now holds a shared lock until the end of
-- the transaction; a row that restricts waits for all of them, and content that comes later waits for the row.
CREATE FUNCTION wait_for_content() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('register only', 0));
  RETURN NEW;
END $$;
CREATE TRIGGER after_content BEFORE INSERT ON "RegisterOnlyPaper" FOR EACH ROW EXECUTE FUNCTION wait_for_content();

CREATE FUNCTION hold_content() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtextextended('register only', 0));
  RETURN NEW;
END $$;
-- Triggers run in the order of their names: the lock is held before `kept` asks whether content is kept.
CREATE TRIGGER held BEFORE INSERT ON "AttachmentVersion" FOR EACH ROW EXECUTE FUNCTION hold_content();
CREATE TRIGGER held BEFORE INSERT ON "AttachmentPart" FOR EACH ROW EXECUTE FUNCTION hold_content();
