-- A form that was sent after its session had ended, or from a page of the app before an upgrade, waits here for its sender.
-- What was typed is encrypted by the app. `browser` and `place` are keyed digests: of the random token in the sender's cookie,
-- and of that token with the account and the page. Whoever reads this table learns neither.
CREATE TABLE "KeptForm" (
    "place" TEXT NOT NULL,
    "browser" TEXT NOT NULL,
    "accountId" UUID,
    "sealed" BYTEA NOT NULL,
    "keptAt" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "KeptForm_pkey" PRIMARY KEY ("place")
);
CREATE INDEX "KeptForm_until_idx" ON "KeptForm"("until");
CREATE INDEX "KeptForm_accountId_keptAt_idx" ON "KeptForm"("accountId", "keptAt");
ALTER TABLE "KeptForm" ADD CHECK (octet_length("sealed") <= 1000000);

GRANT SELECT, INSERT, UPDATE, DELETE ON "KeptForm" TO nguon_app;
ALTER TABLE "KeptForm" ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_its_sender ON "KeptForm" TO nguon_app USING (
  "browser" = (SELECT current_setting('app.browser', true))
  AND "accountId" IS NOT DISTINCT FROM (SELECT nullif(current_setting('app.account', true), '')::uuid));

-- Each new form makes room: those that have run out go, whosever they were, and all but the newest nineteen others of the
-- account. A row that another form is removing in the same moment is left to it.
CREATE FUNCTION make_room_for_form() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM "KeptForm" WHERE place IN (
    SELECT place FROM "KeptForm" WHERE "until" < NEW."keptAt" FOR UPDATE SKIP LOCKED);
  DELETE FROM "KeptForm" WHERE place IN (
    SELECT place FROM "KeptForm" WHERE place IN (
      SELECT place FROM "KeptForm" WHERE "accountId" IS NOT DISTINCT FROM NEW."accountId" AND place <> NEW.place
      ORDER BY "keptAt" DESC OFFSET 19)
    FOR UPDATE SKIP LOCKED);
  RETURN NEW;
END $$;
CREATE TRIGGER make_room BEFORE INSERT ON "KeptForm" FOR EACH ROW EXECUTE FUNCTION make_room_for_form();
