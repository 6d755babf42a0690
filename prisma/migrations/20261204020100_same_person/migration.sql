-- Two records of the register may be one person's. Who looks at the pair joins them, or says that they are two people, or takes
-- that back. Every answer is kept; the last one of a pair holds.
CREATE TABLE "PairAnswer" (
    "id" UUID NOT NULL,
    "oneId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "answer" TEXT NOT NULL,
    "keptId" UUID,
    "paper" TEXT,
    "reasonSealed" BYTEA,
    "valuesSealed" BYTEA,
    "actorName" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PairAnswer_pkey" PRIMARY KEY ("id"),
    CHECK ("oneId" < "otherId"),
    CHECK (answer IN ('same', 'different', 'open')),
    CHECK ((answer = 'same') = ("keptId" IS NOT NULL AND paper IS NOT NULL AND "valuesSealed" IS NOT NULL)),
    CHECK ("keptId" IS NULL OR "keptId" IN ("oneId", "otherId")),
    CHECK (answer = 'same' OR "reasonSealed" IS NOT NULL)
);
CREATE INDEX "PairAnswer_oneId_otherId_recordedAt_idx" ON "PairAnswer"("oneId", "otherId", "recordedAt");
CREATE INDEX "PairAnswer_otherId_idx" ON "PairAnswer"("otherId");
-- Two records are joined once.
CREATE UNIQUE INDEX "PairAnswer_same_key" ON "PairAnswer"("oneId", "otherId") WHERE answer = 'same';
ALTER TABLE "PairAnswer" ADD CONSTRAINT "PairAnswer_oneId_fkey"
  FOREIGN KEY ("oneId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PairAnswer" ADD CONSTRAINT "PairAnswer_otherId_fkey"
  FOREIGN KEY ("otherId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "PairAnswer" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "PairAnswer" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
GRANT SELECT, INSERT ON "PairAnswer" TO nguon_app;

-- It is seen by who sees both records, and has no path of its own.
ALTER TABLE "PairAnswer" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_both_people ON "PairAnswer" TO nguon_app USING (
  (SELECT app_files()) = 'all'
  AND EXISTS (SELECT FROM "Person" p WHERE p.id = "oneId") AND EXISTS (SELECT FROM "Person" p WHERE p.id = "otherId"));

-- Whether a day or a month is easily typed for another one: one wrong digit, or the two exchanged.
CREATE FUNCTION is_near_number(one integer, other integer) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN one / 10 = other / 10 OR one % 10 = other % 10 OR (one / 10 = other % 10 AND one % 10 = other / 10);

-- Whether one day of birth (d, m, y) is easily typed for another one (od, om, oy), `days` apart: `nearBirthDays` of
-- lib/people/likeness once more, because pairs are looked for among all people at once. The day before and after, one wrong digit,
-- two exchanged ones, day and month exchanged. Numbers and no texts, so that the planner takes the conditions into its query.
CREATE FUNCTION is_near_birth_day(d integer, m integer, y integer, od integer, om integer, oy integer, days integer) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN days BETWEEN -1 AND 1
  OR (y = oy AND ((m = om AND is_near_number(d, od)) OR (d = od AND is_near_number(m, om)) OR (d = om AND m = od)
    OR (d / 10 = od / 10 AND m % 10 = om % 10 AND d % 10 = om / 10 AND m / 10 = od % 10)))
  OR (d = od AND m = om AND ((y / 100 = oy / 100 AND is_near_number(y % 100, oy % 100))
    OR (y / 1000 = oy / 1000 AND y % 100 = oy % 100) OR y % 1000 = oy % 1000
    OR (y / 1000 = oy / 1000 AND y % 10 = oy % 10 AND (y / 100) % 10 = (oy / 10) % 10 AND (y / 10) % 10 = (oy / 100) % 10)));
REVOKE ALL ON FUNCTION is_near_number(integer, integer), is_near_birth_day(integer, integer, integer, integer, integer, integer, integer) FROM PUBLIC;

-- Pairs of records within the actor's reach that may be one person's, the likeliest first. A name is compared with names alone
-- (former ones too), and then only with those of the same year, or of the same day and month, so that the work grows with the
-- register and not with its square; names are hashed in memory and not sorted on disk. Joined records and pairs said to be two people are left out. Runs as the owner: behind the
-- policies every record would be asked about alone.
CREATE FUNCTION pairs_alike(most integer)
RETURNS TABLE (place integer, "oneId" uuid, "otherId" uuid, "sameDay" boolean, "sameSex" boolean, "bothIds" boolean, "formerName" boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan SET work_mem = '64MB'
SET enable_mergejoin = off AS $$
DECLARE
  first text := current_setting('app.from', true);
  past text := current_setting('app.to', true);
BEGIN
  IF app_files() <> 'all' THEN RETURN; END IF;
  RETURN QUERY
    WITH named AS MATERIALIZED (
      SELECT p.id, name.key, name.place, p."bornOn" AS born, extract(year FROM p."bornOn")::integer AS y,
             extract(month FROM p."bornOn")::integer AS m, extract(day FROM p."bornOn")::integer AS d
      FROM "Person" p CROSS JOIN LATERAL unnest(string_to_array(p."searchKey", '|')) WITH ORDINALITY AS name(key, place)
      WHERE p.path >= first AND p.path < past AND p."joinedIntoId" IS NULL),
    shared AS MATERIALIZED (
      SELECT n.* FROM named n JOIN (SELECT key FROM named GROUP BY key HAVING count(*) > 1) twice USING (key)),
    near AS (
      SELECT a.id AS one, b.id AS other, a.born = b.born AS same_day, a.place + b.place > 2 AS former
      FROM shared a JOIN shared b ON b.key = a.key AND b.y = a.y AND b.id > a.id
      WHERE is_near_birth_day(a.d, a.m, a.y, b.d, b.m, b.y, b.born - a.born)
      UNION ALL
      SELECT a.id, b.id, FALSE, a.place + b.place > 2
      FROM shared a JOIN shared b ON b.key = a.key AND b.d = a.d AND b.m = a.m AND b.id > a.id AND b.y <> a.y
      WHERE is_near_birth_day(a.d, a.m, a.y, b.d, b.m, b.y, b.born - a.born)
      UNION ALL
      -- The last day of a month and the first of the next.
      SELECT least(a.id, b.id), greatest(a.id, b.id), FALSE, a.place + b.place > 2
      FROM shared a JOIN shared b ON b.key = a.key AND b.born = a.born + 1 AND b.id <> a.id AND b.d = 1),
    pairs AS (
      SELECT n.one, n.other, bool_or(n.same_day) AS same_day, bool_and(n.former) AS former FROM near n GROUP BY n.one, n.other)
    SELECT row_number() OVER ranked::integer, c.one, c.other, c.same_day, a.sex = b.sex, a."nationalIdHash" IS NOT NULL AND b."nationalIdHash" IS NOT NULL, c.former
    FROM pairs c JOIN "Person" a ON a.id = c.one JOIN "Person" b ON b.id = c.other
    -- A neighbouring day alone says little of two people of another sex, or with a national ID each.
    WHERE (c.same_day OR (a.sex = b.sex AND (a."nationalIdHash" IS NULL OR b."nationalIdHash" IS NULL)))
      AND CASE (SELECT x.answer FROM "PairAnswer" x WHERE x."oneId" = c.one AND x."otherId" = c.other
                ORDER BY x."recordedAt" DESC, x.id DESC LIMIT 1)
            WHEN 'open' THEN TRUE
            WHEN 'different' THEN FALSE
            ELSE NOT EXISTS (
              SELECT FROM "IdentityAnswer" i
              WHERE NOT i."isSame"
                AND ((i."personId" = c.one AND i.compared @> jsonb_build_array(jsonb_build_object('id', c.other)))
                  OR (i."personId" = c.other AND i.compared @> jsonb_build_array(jsonb_build_object('id', c.one)))))
          END
    WINDOW ranked AS (ORDER BY a."nationalIdHash" IS NOT NULL AND b."nationalIdHash" IS NOT NULL, c.same_day DESC, a.sex = b.sex DESC,
                      c.former, a."sortKey", c.one, c.other)
    ORDER BY 1
    LIMIT most;
END $$;
REVOKE ALL ON FUNCTION pairs_alike(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pairs_alike(integer) TO nguon_app;

-- Which of these people, where they are within reach, have an account that is in use: who joins records sees no accounts.
CREATE FUNCTION people_with_account(people uuid[]) RETURNS TABLE (id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT a."personId" FROM "Account" a JOIN "Person" p ON p.id = a."personId"
  WHERE a.active AND p.id = ANY (people) AND app_files() = 'all' AND in_range(p.path);
END;
REVOKE ALL ON FUNCTION people_with_account(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION people_with_account(uuid[]) TO nguon_app;

-- A person is found and counted once: of a record joined into another one within reach, the one that stays is shown, where the
-- name that was typed is also its name.
CREATE FUNCTION is_shown_by_another(joined_into uuid, sought tsquery) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp
RETURN EXISTS (
  SELECT FROM "Person" kept WHERE kept.id = joined_into AND kept.path >= current_setting('app.from', true)
    AND kept.path < current_setting('app.to', true) AND search_words(kept."searchKey") @@ sought);
REVOKE ALL ON FUNCTION is_shown_by_another(uuid, tsquery) FROM PUBLIC;

CREATE OR REPLACE FUNCTION people_named(words text[]) RETURNS TABLE (id uuid, "isNear" boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  first text := current_setting('app.from', true);
  past text := current_setting('app.to', true);
  sought tsquery := words_begun(words);
BEGIN
  IF app_files() = 'submitted' THEN RETURN; END IF;
  FOR attempt IN 1..2 LOOP
    RETURN QUERY SELECT p.id, attempt = 2 FROM "Person" p WHERE p.path >= first AND p.path < past AND search_words(p."searchKey") @@ sought AND (p."joinedIntoId" IS NULL OR NOT is_shown_by_another(p."joinedIntoId", sought));
    EXIT WHEN FOUND;
    sought := words_near(words, FALSE);
  END LOOP;
END $$;

CREATE OR REPLACE FUNCTION people_found(words text[], typed_key text, typed_sorted text, accented text[], most integer)
RETURNS TABLE (id uuid, place integer, total integer, "isNear" boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  first text := current_setting('app.from', true);
  past text := current_setting('app.to', true);
  whole text[] := whole_words(words);
  sought tsquery := words_begun(words);
  near boolean := FALSE;
  counted integer;
  of_whole integer;
BEGIN
  IF app_files() = 'submitted' THEN RETURN; END IF;
  FOR attempt IN 1..2 LOOP
    SELECT count(*) INTO counted FROM (
      SELECT FROM "Person" p WHERE p.path >= first AND p.path < past AND search_words(p."searchKey") @@ sought AND (p."joinedIntoId" IS NULL OR NOT is_shown_by_another(p."joinedIntoId", sought)) LIMIT 5001) AS matches;
    EXIT WHEN counted > 0 OR near;
    sought := words_near(words, FALSE);
    near := TRUE;
  END LOOP;
  IF counted > 5000 AND NOT near THEN
    sought := (SELECT string_agg(quote_literal(word), ' & ')::tsquery FROM unnest(words) AS word);
    SELECT count(*) INTO of_whole FROM (
      SELECT FROM "Person" p WHERE p.path >= first AND p.path < past AND search_words(p."searchKey") @@ sought AND (p."joinedIntoId" IS NULL OR NOT is_shown_by_another(p."joinedIntoId", sought)) LIMIT 5001) AS matches;
    IF of_whole NOT BETWEEN 1 AND 5000 THEN
      RETURN QUERY SELECT NULL::uuid, 0, counted, near;
      RETURN;
    END IF;
  END IF;
  RETURN QUERY SELECT f.id, row_number() OVER (ORDER BY f.rank, f."sortKey", f.id)::integer, counted, near FROM (
    SELECT p.id, p."sortKey", name_rank(p."searchKey", p."sortKey", typed_key, typed_sorted, accented, whole) AS rank
    FROM "Person" p WHERE p.path >= first AND p.path < past AND search_words(p."searchKey") @@ sought AND (p."joinedIntoId" IS NULL OR NOT is_shown_by_another(p."joinedIntoId", sought))
    ORDER BY 3, 2, 1 LIMIT most) f;
END $$;

-- On a day before two records were joined, both had a standing.
CREATE OR REPLACE FUNCTION people_of_unit(first text, past text, on_day date, has text[], lacks text[], by text, reversed boolean, skip integer, take integer)
RETURNS TABLE (id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  way text := CASE WHEN reversed THEN 'DESC' ELSE 'ASC' END;
  places text := CASE by
    WHEN 'born' THEN format('p."bornOn" %1$s, p."sortKey", p.id', way)
    WHEN 'unit' THEN format('p.path %1$s, p."sortKey", p.id', way)
    ELSE format('p."sortKey" %1$s, p.id', way) END;
BEGIN
  IF app_files() NOT IN ('all', 'register') THEN RETURN; END IF;
  RETURN QUERY EXECUTE format($query$
    SELECT p.id FROM "Person" p
    WHERE p.path >= current_setting('app.from', true) AND p.path < current_setting('app.to', true)
      AND EXISTS (SELECT FROM "Standing" s WHERE s."personId" = p.id AND s.path >= $1 AND s.path < $2
                    AND s."from" <= $3 AND (s."to" IS NULL OR s."to" > $3) AND (cardinality($4) = 0 OR s.kind::text = ANY ($4)))
      AND NOT EXISTS (SELECT FROM "Standing" s WHERE s."personId" = p.id AND s.path >= $1 AND s.path < $2
                        AND s."from" <= $3 AND (s."to" IS NULL OR s."to" > $3) AND s.kind::text = ANY ($5))
      AND (p."joinedIntoId" IS NULL OR NOT EXISTS (
        SELECT FROM "Standing" s WHERE s."personId" = p."joinedIntoId" AND s.path >= $1 AND s.path < $2
          AND s."from" <= $3 AND (s."to" IS NULL OR s."to" > $3)))
    ORDER BY %s OFFSET $6 LIMIT $7 $query$, places)
  USING greatest(first, current_setting('app.from', true)), least(past, current_setting('app.to', true)), on_day, has, lacks, skip, take;
END $$;
