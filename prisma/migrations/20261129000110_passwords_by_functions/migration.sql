-- Passwords are read and written by functions of the database alone. Until now the app could write any password hash it could see:
-- that the old password had been verified, or that a second person had agreed to a reset, was only the program's word.
REVOKE SELECT, INSERT, UPDATE ON "Account" FROM nguon_app;
GRANT SELECT (id, username, "personId", active, "sessionVersion", "createdAt", "lastSignInAt", scheme, "textSize") ON "Account" TO nguon_app;
GRANT UPDATE (active, "sessionVersion", "lastSignInAt", scheme, "textSize") ON "Account" TO nguon_app;
REVOKE INSERT ON "OneTimeWord" FROM nguon_app;
DROP POLICY given ON "OneTimeWord";

-- 1. By the owner: in exchange for the hash the old password was verified by. It is gone when the password was changed meanwhile.
CREATE FUNCTION own_password_hash() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT a."passwordHash" FROM "Account" a WHERE a.id = app_account() AND a.active);

-- Ends every session of the account. `version`: of the session that asks, so that one that is over changes nothing. Words for one
-- time given before are over.
CREATE FUNCTION set_own_password(old_hash text, new_hash text, version integer, moment timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE "Account" SET "passwordHash" = new_hash, "sessionVersion" = "sessionVersion" + 1
  WHERE id = app_account() AND active AND "passwordHash" = old_hash AND "sessionVersion" = version;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE "OneTimeWord" SET "replacedAt" = moment WHERE "accountId" = app_account() AND "replacedAt" IS NULL;
  RETURN true;
END $$;
DROP FUNCTION replace_words(uuid, timestamptz);

-- The same password, hashed at a higher cost.
CREATE FUNCTION strengthen_own_password(old_hash text, new_hash text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE "Account" SET "passwordHash" = new_hash WHERE id = app_account() AND active AND "passwordHash" = old_hash;
  RETURN FOUND;
END $$;

-- 2. By an administrator: with a word for one time, and in exchange for an agreement, which is used up. Without one only where no
-- other administrator could agree.
-- Whether whoever acts may give the person a password on that day: as an administrator of a unit above, and to nobody's own account.
CREATE FUNCTION may_give_password(wanted_act text, wanted text, person uuid, agreement uuid, moment timestamptz, on_day date) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  place text := (SELECT p.path FROM "Person" p WHERE p.id = person);
  giver uuid := (
    SELECT a."personId" FROM "Account" a
    WHERE a.id = app_account() AND a.active AND a."personId" <> person AND EXISTS (
      SELECT FROM "Post" po JOIN "Unit" u ON u.id = po."unitId"
      WHERE po."personId" = a."personId" AND po.role = 'administrator' AND po."from" <= on_day AND (po."to" IS NULL OR po."to" > on_day)
        AND starts_with(place, u.path)));
BEGIN
  IF giver IS NULL THEN RETURN false; END IF;
  IF agreement IS NOT NULL THEN
    UPDATE "ControlRequest" SET "usedAt" = moment
    WHERE id = agreement AND act = wanted_act AND subject = wanted AND "personId" = person AND "agreedById" <> app_account()
      AND "usedAt" IS NULL AND "at" > moment - interval '7 days';
    RETURN FOUND;
  END IF;
  RETURN NOT EXISTS (SELECT FROM others_who_could(ARRAY['administrator'], ARRAY[giver, person],
    ARRAY(SELECT u.path FROM "Unit" u WHERE starts_with(place, u.path)), on_day));
END $$;

CREATE FUNCTION write_word(word uuid, account uuid, is_new boolean, moment timestamptz, runs_out timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  INSERT INTO "OneTimeWord" (id, "accountId", "at", "byId", "byName", "isNew", "until")
  SELECT word, account, moment, a.id, p."fullName", is_new, runs_out
  FROM "Account" a JOIN "Person" p ON p.id = a."personId" WHERE a.id = app_account();
END;

-- @returns false where the name or the person has an account already
CREATE FUNCTION open_account(account uuid, named text, person uuid, hash text, word uuid, runs_out timestamptz, agreement uuid,
                             moment timestamptz, on_day date) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT may_give_password('account', person::text || ' ' || named, person, agreement, moment, on_day) THEN
    RAISE EXCEPTION 'Nobody who may agreed to this account.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  INSERT INTO "Account" (id, username, "passwordHash", "personId", "createdAt") VALUES (account, named, hash, person, moment);
  PERFORM write_word(word, account, true, moment, runs_out);
  RETURN true;
EXCEPTION WHEN unique_violation THEN
  RETURN false;
END $$;

-- Ends every session of the account.
CREATE FUNCTION reset_password(account uuid, hash text, word uuid, runs_out timestamptz, agreement uuid, moment timestamptz, on_day date)
RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT may_give_password('password', account::text, (SELECT a."personId" FROM "Account" a WHERE a.id = account), agreement, moment, on_day) THEN
    RAISE EXCEPTION 'Nobody who may agreed to this reset.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE "Account" SET "passwordHash" = hash, "sessionVersion" = "sessionVersion" + 1 WHERE id = account;
  PERFORM write_word(word, account, false, moment, runs_out);
  RETURN true;
END $$;

-- 3. The first setup, while there is no account at all. @returns false where there is one
CREATE FUNCTION open_first_account(account uuid, named text, person uuid, hash text, moment timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF account IS DISTINCT FROM app_account() OR EXISTS (SELECT FROM "Account") THEN RETURN false; END IF;
  INSERT INTO "Account" (id, username, "passwordHash", "personId", "createdAt") VALUES (account, named, hash, person, moment);
  RETURN true;
END $$;

REVOKE ALL ON FUNCTION own_password_hash(), set_own_password(text, text, integer, timestamptz), strengthen_own_password(text, text),
  may_give_password(text, text, uuid, uuid, timestamptz, date), write_word(uuid, uuid, boolean, timestamptz, timestamptz),
  open_account(uuid, text, uuid, text, uuid, timestamptz, uuid, timestamptz, date),
  reset_password(uuid, text, uuid, timestamptz, uuid, timestamptz, date),
  open_first_account(uuid, text, uuid, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION own_password_hash(), set_own_password(text, text, integer, timestamptz), strengthen_own_password(text, text),
  open_account(uuid, text, uuid, text, uuid, timestamptz, uuid, timestamptz, date),
  reset_password(uuid, text, uuid, timestamptz, uuid, timestamptz, date),
  open_first_account(uuid, text, uuid, text, timestamptz) TO nguon_app;

-- 4. What is agreed to is agreed to by whoever acts: a request is written for its sender and unanswered, and answered in the
-- answerer's own name, once.
DROP POLICY asked ON "ControlRequest";
CREATE POLICY asked ON "ControlRequest" FOR INSERT TO nguon_app WITH CHECK (
  in_range(path) AND (SELECT is_administrator()) AND "accountId" = (SELECT app_account()) AND "agreedAt" IS NULL AND "usedAt" IS NULL);
CREATE FUNCTION forbid_foreign_agreement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."agreedById" IS NOT NULL OR NEW."agreedById" IS DISTINCT FROM app_account() THEN
    RAISE EXCEPTION 'This is not agreed to by whoever acts.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER agreed_by_who_acts BEFORE UPDATE OF "agreedById" ON "ControlRequest"
  FOR EACH ROW WHEN (NEW."agreedById" IS DISTINCT FROM OLD."agreedById") EXECUTE FUNCTION forbid_foreign_agreement();
