-- Search over everything. A row policy keeps the index of words from being used, because matching words is not leakproof: so
-- functions that run as the owner look for the rows, check the actor's reach themselves, and hand out ids and how many there are.
-- The rows are then read under the policies. Each search is planned for its own words and reach: in a small committee the index
-- of paths is the faster way, in a large one that of the words.

-- The words of a search key, parted by spaces and signs, as `searchedWords` of lib/primitives/name parts what is typed.
CREATE FUNCTION search_words(key text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN array_to_tsvector(string_to_array(trim(regexp_replace(key, '[ !-/:-@\[-`{-~]+', ' ', 'g')), ' '));

-- A number of a document as it is searched: "05-NQ/CB" and "5 nq cb" are one.
CREATE FUNCTION number_key(number text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(search_key(number), '\m0+(?=\d)', '', 'g');

-- A unit is found by its names of today and by former ones.
ALTER TABLE "Unit" ADD COLUMN "searchKey" TEXT NOT NULL GENERATED ALWAYS AS (search_key(name) || '|' || search_key("shortName")) STORED;
ALTER TABLE "FormerUnitName" ADD COLUMN "searchKey" TEXT NOT NULL GENERATED ALWAYS AS (search_key(name) || '|' || search_key("shortName")) STORED;

-- Each row enters its index at once: the many probes for slips would each read the list of rows that wait to enter.
CREATE INDEX "Person_words" ON "Person" USING gin (search_words("searchKey")) WITH (fastupdate = off);
CREATE INDEX "Unit_words" ON "Unit" USING gin (search_words("searchKey")) WITH (fastupdate = off);
CREATE INDEX "FormerUnitName_words" ON "FormerUnitName" USING gin (search_words("searchKey")) WITH (fastupdate = off);
CREATE INDEX "Paper_words" ON "Paper" USING gin (search_words(number_key(number))) WITH (fastupdate = off);
CREATE INDEX "Vote_words" ON "Vote" USING gin (search_words(number_key(coalesce(resolution, electorate ->> 'minutes')))) WITH (fastupdate = off);
CREATE INDEX "Verification_words" ON "Verification" USING gin (search_words(number_key("requestNumber"))) WITH (fastupdate = off);

-- All of the words, each from its beginning.
CREATE FUNCTION words_begun(words text[]) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT string_agg(quote_literal(word) || ':*', ' & ')::tsquery FROM unnest(words) AS word);

-- Every word at most one letter away: one wrong, one missing, one too many, or two exchanged.
CREATE FUNCTION slips_of(word text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
  SELECT left(word, place) || letter || substr(word, place + 1 + gone)
  FROM generate_series(0, length(word)) AS place, generate_series(0, 1) AS gone,
       unnest(string_to_array('abcdefghijklmnopqrstuvwxyz', NULL) || '{""}'::text[]) AS letter
  UNION
  SELECT left(word, place - 1) || substr(word, place + 1, 1) || substr(word, place, 1) || substr(word, place + 2)
  FROM generate_series(1, length(word) - 1) AS place;
END;

-- All of the words, each or one that is a slip away from it and is a word of somebody's name, or of a unit's.
-- Each is looked for in the index: the planner, who cannot know that hardly any is a word, would rather read all people.
CREATE FUNCTION words_near(words text[], of_units boolean) RETURNS tsquery LANGUAGE sql STABLE SET search_path = public, pg_temp
SET enable_seqscan = off SET enable_indexscan = off SET enable_indexonlyscan = off
RETURN (
  SELECT string_agg('(' || quote_literal(word) || ':*' || coalesce((
    SELECT string_agg(' | ' || quote_literal(slip), '') FROM slips_of(word) AS slip
    WHERE slip <> '' AND CASE WHEN of_units
      THEN EXISTS (SELECT FROM "Unit" u WHERE search_words(u."searchKey") @@ quote_literal(slip)::tsquery)
      ELSE EXISTS (SELECT FROM "Person" p WHERE search_words(p."searchKey") @@ quote_literal(slip)::tsquery) END
      -- Shorter words would be slips of every short name; longer ones, or more of them, are no name.
      AND word ~ '^[a-z]{3,12}$' AND cardinality(words) <= 8), '') || ')', ' & ')::tsquery
  FROM unnest(words) AS word);

-- How well a name fits what was typed: 0 the very name, 1 the same without accents, 2 every word with its accents, 3 every word,
-- 4 beginnings of words. `accented` and `whole` are patterns of the words with and without accents, in the sort key and the key.
CREATE FUNCTION name_rank(key text, sorted text, typed_key text, typed_sorted text, accented text[], whole text[]) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
  WHEN NOT ' ' || replace(key, '|', ' ') || ' ' LIKE ALL (whole) THEN 4
  WHEN sorted = typed_sorted THEN 0
  WHEN typed_key = ANY (string_to_array(key, '|')) THEN 1
  WHEN '!' || replace(sorted, '"', '!') || '!' LIKE ALL (accented) THEN 2
  ELSE 3 END;

CREATE FUNCTION whole_words(words text[]) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN ARRAY(SELECT '% ' || word || ' %' FROM unnest(words) AS word);

-- People of the units within the actor's reach by name; where nobody has it, those whose names are a letter away (`isNear`).
-- Whoever sees single people, or only those of files sent up, finds nobody.
CREATE FUNCTION people_named(words text[]) RETURNS TABLE (id uuid, "isNear" boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  first text := current_setting('app.from', true);
  past text := current_setting('app.to', true);
  sought tsquery := words_begun(words);
BEGIN
  IF app_files() = 'submitted' THEN RETURN; END IF;
  FOR attempt IN 1..2 LOOP
    RETURN QUERY SELECT p.id, attempt = 2 FROM "Person" p WHERE p.path >= first AND p.path < past AND search_words(p."searchKey") @@ sought;
    EXIT WHEN FOUND;
    sought := words_near(words, FALSE);
  END LOOP;
END $$;

-- The best `most` of them in their order. Of more than five thousand only those are ranked who have every word as a whole; of too
-- many of these only the number is told, in a row without an id. A number above five thousand stands for all above it.
CREATE FUNCTION people_found(words text[], typed_key text, typed_sorted text, accented text[], most integer)
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
      SELECT FROM "Person" p WHERE p.path >= first AND p.path < past AND search_words(p."searchKey") @@ sought LIMIT 5001) AS matches;
    EXIT WHEN counted > 0 OR near;
    sought := words_near(words, FALSE);
    near := TRUE;
  END LOOP;
  IF counted > 5000 AND NOT near THEN
    sought := (SELECT string_agg(quote_literal(word), ' & ')::tsquery FROM unnest(words) AS word);
    SELECT count(*) INTO of_whole FROM (
      SELECT FROM "Person" p WHERE p.path >= first AND p.path < past AND search_words(p."searchKey") @@ sought LIMIT 5001) AS matches;
    IF of_whole NOT BETWEEN 1 AND 5000 THEN
      RETURN QUERY SELECT NULL::uuid, 0, counted, near;
      RETURN;
    END IF;
  END IF;
  RETURN QUERY SELECT f.id, row_number() OVER (ORDER BY f.rank, f."sortKey", f.id)::integer, counted, near FROM (
    SELECT p.id, p."sortKey", name_rank(p."searchKey", p."sortKey", typed_key, typed_sorted, accented, whole) AS rank
    FROM "Person" p WHERE p.path >= first AND p.path < past AND search_words(p."searchKey") @@ sought
    ORDER BY 3, 2, 1 LIMIT most) f;
END $$;

-- The cases the actor sees by the name of their person, best first.
CREATE FUNCTION cases_found(words text[], typed_key text, typed_sorted text, accented text[], most integer)
RETURNS TABLE (id uuid, place integer, total integer, "isNear" boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  first text := current_setting('app.from', true);
  past text := current_setting('app.to', true);
  files text := app_files();
  own uuid[] := app_cases();
  whole text[] := whole_words(words);
  sought tsquery := words_begun(words);
BEGIN
  FOR attempt IN 1..2 LOOP
    RETURN QUERY SELECT f.id, row_number() OVER (ORDER BY f.rank, f."sortKey", f.id)::integer, f.count::integer, attempt = 2 FROM (
      SELECT c.id, p."sortKey", name_rank(p."searchKey", p."sortKey", typed_key, typed_sorted, accented, whole) AS rank, count(*) OVER () AS count
      FROM "AdmissionCase" c JOIN "Person" p ON p.id = c."personId"
      WHERE search_words(p."searchKey") @@ sought
        AND (c.path >= first AND c.path < past AND (files IN ('all', 'register') OR files = 'submitted' AND c."submittedOn" IS NOT NULL)
          OR c.id = ANY (own))
      ORDER BY 3, 2, 1 LIMIT most) f;
    EXIT WHEN FOUND;
    sought := words_near(words, FALSE);
  END LOOP;
END $$;

-- Units within the actor's reach, by their names of today and former ones.
CREATE FUNCTION units_found(words text[], typed_key text, most integer)
RETURNS TABLE (id uuid, place integer, total integer, "isNear" boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  first text := current_setting('app.from', true);
  past text := current_setting('app.to', true);
  whole text[] := whole_words(words);
  sought tsquery := words_begun(words);
BEGIN
  FOR attempt IN 1..2 LOOP
    RETURN QUERY SELECT f.id, row_number() OVER (ORDER BY f.rank, f.path)::integer, f.count::integer, attempt = 2 FROM (
      SELECT u.id, u.path, name_rank(u."searchKey", NULL, typed_key, NULL, NULL, whole) AS rank, count(*) OVER () AS count
      FROM "Unit" u WHERE u.path >= first AND u.path < past
        AND u.id IN (
          SELECT o.id FROM "Unit" o WHERE o.path >= first AND o.path < past AND search_words(o."searchKey") @@ sought
          UNION ALL SELECT n."unitId" FROM "FormerUnitName" n WHERE search_words(n."searchKey") @@ sought)
      ORDER BY 3, 2 LIMIT most) f;
    EXIT WHEN FOUND;
    sought := words_near(words, TRUE);
  END LOOP;
END $$;

-- Documents by their number, the latest first: papers, resolutions and minutes of votes, letters of verifications, resolutions of
-- terms. Not those of a step that was annulled. `sources` and `except_kinds` say which of them the actor's role may be shown.
CREATE FUNCTION documents_found(words text[], sources text[], except_kinds text[], most integer)
RETURNS TABLE (source text, id uuid, place integer, total integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  first text := current_setting('app.from', true);
  past text := current_setting('app.to', true);
  files text := app_files();
  own uuid[] := app_cases();
  -- A figure is another number when it goes on; a word may.
  sought tsquery := (SELECT string_agg(quote_literal(word) || CASE WHEN word ~ '^[0-9]' THEN '' ELSE ':*' END, ' & ')::tsquery FROM unnest(words) AS word);
BEGIN
  RETURN QUERY
  WITH found AS (
    SELECT 'paper' AS source, x.id, x."caseId", x.sequence, x."datedOn" FROM "Paper" x
    WHERE 'paper' = ANY (sources) AND NOT x.kind = ANY (except_kinds) AND search_words(number_key(x.number)) @@ sought
    UNION ALL
    SELECT 'vote', v.id, v."caseId", v.sequence, v."heldOn" FROM "Vote" v
    WHERE 'vote' = ANY (sources) AND search_words(number_key(coalesce(v.resolution, v.electorate ->> 'minutes'))) @@ sought
    UNION ALL
    SELECT 'letter', l.id, l."caseId", NULL, l."receivedOn" FROM "Verification" l
    WHERE 'letter' = ANY (sources) AND search_words(number_key(l."requestNumber")) @@ sought
  ), seen AS (
    SELECT d.source, d.id, d."datedOn" FROM found d JOIN "AdmissionCase" c ON c.id = d."caseId"
    WHERE (c.path >= first AND c.path < past AND (files = 'all' OR files = 'submitted' AND c."submittedOn" IS NOT NULL) OR c.id = ANY (own))
      AND NOT EXISTS (SELECT FROM "Transition" t JOIN "Transition" a ON a."annulsId" = t.id WHERE t."caseId" = d."caseId" AND t.sequence = d.sequence)
    UNION ALL
    SELECT 'term', t.id, t."from" FROM "Term" t
    WHERE 'term' = ANY (sources) AND t.path >= first AND t.path < past AND search_words(number_key(t.resolution)) @@ sought
  )
  SELECT s.source, s.id, row_number() OVER (ORDER BY s."datedOn" DESC, s.id)::integer, (count(*) OVER ())::integer
  FROM seen s ORDER BY 3 LIMIT most;
END $$;

REVOKE ALL ON FUNCTION words_near(text[], boolean), people_named(text[]), people_found(text[], text, text, text[], integer),
  cases_found(text[], text, text, text[], integer), units_found(text[], text, integer), documents_found(text[], text[], text[], integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION people_named(text[]), people_found(text[], text, text, text[], integer),
  cases_found(text[], text, text, text[], integer), units_found(text[], text, integer), documents_found(text[], text[], text[], integer) TO nguon_app;
