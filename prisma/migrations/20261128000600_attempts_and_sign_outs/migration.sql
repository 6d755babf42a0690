-- Attempts at a password or at the setup code, and sessions signed out before they ran out, were kept in the memory of one
-- process: a restart forgot them, and two processes behind one address did not agree. Keys are keyed digests, so that the table
-- tells neither names nor addresses. The app has no grant on either table; it calls the functions below, which remove what has
-- run out. Time is the database's, so that the clocks of several machines do not matter.
CREATE TABLE "Attempt" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("key")
);
CREATE INDEX "Attempt_until_idx" ON "Attempt"("until");
CREATE TABLE "EndedSession" (
    "session" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EndedSession_pkey" PRIMARY KEY ("session")
);
CREATE INDEX "EndedSession_until_idx" ON "EndedSession"("until");
ALTER TABLE "Attempt" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "EndedSession" ENABLE ROW LEVEL SECURITY;

-- Counts an attempt under each key, in the order of the keys, so that two attempts at the same time wait for each other and
-- never in a ring. Answers how many minutes to wait when one key has had more than it is allowed, and NULL otherwise.
CREATE FUNCTION count_attempts(tried text[], allowed integer[]) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  minutes integer;
BEGIN
  DELETE FROM "Attempt" WHERE "key" IN (
    SELECT "key" FROM "Attempt" WHERE "until" <= now() ORDER BY "key" LIMIT 1000 FOR UPDATE SKIP LOCKED);
  WITH counted AS (
    INSERT INTO "Attempt" AS kept ("key", "count", "until")
    SELECT one, 1, now() + interval '15 minutes' FROM unnest(tried) AS one ORDER BY one
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN kept."until" <= now() THEN 1 ELSE least(kept."count" + 1, 1000000) END,
      "until" = CASE WHEN kept."until" <= now() THEN excluded."until" ELSE kept."until" END
    RETURNING "key", "count", "until")
  SELECT greatest(1, ceil(extract(epoch FROM max(counted."until") - now()) / 60)) INTO minutes
  FROM counted JOIN unnest(tried, allowed) AS asked (one, most) ON asked.one = counted."key"
  WHERE counted."count" > asked.most
  HAVING count(*) > 0;
  RETURN minutes;
END $$;

-- What a right password clears, and what it only gives its own attempt back to.
CREATE FUNCTION forgive_attempts(cleared text[], given_back text[]) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM "Attempt" WHERE "key" = ANY (cleared || given_back) ORDER BY "key" FOR UPDATE;
  DELETE FROM "Attempt" WHERE "key" = ANY (cleared);
  UPDATE "Attempt" SET "count" = greatest("count" - 1, 0) WHERE "key" = ANY (given_back);
  RETURN true;
END $$;

CREATE FUNCTION end_session(ended uuid, runs_out timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM "EndedSession" WHERE "session" IN (
    SELECT "session" FROM "EndedSession" WHERE "until" <= now() ORDER BY "session" LIMIT 1000 FOR UPDATE SKIP LOCKED);
  INSERT INTO "EndedSession" ("session", "until") VALUES (ended, runs_out) ON CONFLICT ("session") DO NOTHING;
  RETURN true;
END $$;

CREATE FUNCTION is_session_ended(asked uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN EXISTS (SELECT FROM "EndedSession" WHERE "session" = asked);

-- What a password must not be made of: who the person is, and of which committee.
CREATE FUNCTION words_about(account uuid) RETURNS json
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (
  SELECT json_build_object(
    'username', a.username, 'name', p."fullName", 'bornOn', p."bornOn",
    'places', (SELECT json_agg(name) FROM (
      SELECT "committeeName" AS name FROM "Installation"
      UNION SELECT unnest(ARRAY[u.name, u."shortName"]) FROM "Unit" u WHERE starts_with(p.path, u.path)) named))
  FROM "Account" a JOIN "Person" p ON p.id = a."personId" WHERE a.id = account);

REVOKE ALL ON FUNCTION count_attempts(text[], integer[]), forgive_attempts(text[], text[]), end_session(uuid, timestamptz),
                       is_session_ended(uuid), words_about(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION count_attempts(text[], integer[]), forgive_attempts(text[], text[]), end_session(uuid, timestamptz),
                          is_session_ended(uuid), words_about(uuid) TO nguon_app;
