-- A password that an administrator gives is a word for one time: it lets its owner choose a password and do nothing else, it runs
-- out, and it is told to the owner. Before, whoever reset a password could go on signing in as that person. Rows are kept: they
-- tell the person when a word was given, by whom, and when it was used.
CREATE TABLE "OneTimeWord" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "isNew" BOOLEAN NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "spentAt" TIMESTAMPTZ(3),
    "replacedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OneTimeWord_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "OneTimeWord" ADD CONSTRAINT "OneTimeWord_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id")
  ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "OneTimeWord" ADD CHECK ("until" > "at");
CREATE INDEX "OneTimeWord_accountId_at_idx" ON "OneTimeWord"("accountId", "at");
CREATE TRIGGER never_removed BEFORE DELETE ON "OneTimeWord" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "OneTimeWord" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();

GRANT INSERT ON "OneTimeWord" TO nguon_app;
ALTER TABLE "OneTimeWord" ENABLE ROW LEVEL SECURITY;
CREATE POLICY given ON "OneTimeWord" FOR INSERT TO nguon_app
  WITH CHECK ((SELECT current_setting('app.role', true)) = 'administrator');

-- Takes the word of an account, once: 'taken', or 'over' when it was taken before or has run out, or 'none' when the password is
-- the person's own. To be asked after the word was found right.
CREATE FUNCTION take_word(account uuid, moment timestamptz) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  word "OneTimeWord";
BEGIN
  SELECT * INTO word FROM "OneTimeWord" WHERE "accountId" = account AND "replacedAt" IS NULL ORDER BY "at" DESC, id DESC LIMIT 1 FOR UPDATE;
  IF NOT FOUND THEN
    RETURN 'none';
  ELSIF word."spentAt" IS NOT NULL OR word."until" <= moment THEN
    RETURN 'over';
  END IF;
  UPDATE "OneTimeWord" SET "spentAt" = moment WHERE id = word.id;
  RETURN 'taken';
END $$;

-- The person has chosen a password: the words before it are over.
CREATE FUNCTION replace_words(account uuid, moment timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE "OneTimeWord" SET "replacedAt" = moment WHERE "accountId" = account AND "replacedAt" IS NULL;
  RETURN FOUND;
END $$;

-- Whether the password is a word for one time, and the words of the last seven days, for their owner to read.
CREATE FUNCTION password_state(account uuid, on_day date) RETURNS json
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN json_build_object(
  'isForOneTime', EXISTS (SELECT FROM "OneTimeWord" WHERE "accountId" = account AND "replacedAt" IS NULL),
  'words', coalesce((
    SELECT json_agg(json_build_object('at', w."at", 'by', w."byName", 'isNew', w."isNew", 'usedAt', w."spentAt") ORDER BY w."at" DESC)
    FROM (SELECT * FROM "OneTimeWord" WHERE "accountId" = account AND ("replacedAt" IS NULL OR "at" >= on_day - 7)
          ORDER BY "at" DESC LIMIT 5) w), '[]'));

-- Whether a word may still be shown to the administrator who gave it: for ten minutes, and until it is used.
CREATE FUNCTION may_show_word(word uuid, account uuid, giver uuid, moment timestamptz) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN EXISTS (SELECT FROM "OneTimeWord" WHERE id = word AND "accountId" = account AND "byId" = giver AND "spentAt" IS NULL
               AND "replacedAt" IS NULL AND "at" > moment - interval '10 minutes');

REVOKE ALL ON FUNCTION take_word(uuid, timestamptz), replace_words(uuid, timestamptz), password_state(uuid, date),
                       may_show_word(uuid, uuid, uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_word(uuid, timestamptz), replace_words(uuid, timestamptz), password_state(uuid, date),
                          may_show_word(uuid, uuid, uuid, timestamptz) TO nguon_app;
