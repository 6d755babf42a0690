-- The page of an organisation counts its people, each once, in the first group any standing puts them in. To see who has several
-- standings, the standings of all were gathered by person: 70 ms of the database for 100,000 people. Most people are only one
-- thing at a time. So each standing says whether any other one of its person holds on one of its days: those that stand alone
-- are counted in an index, for whatever day, and only the others are gathered.
ALTER TABLE "Standing" ADD COLUMN sole BOOLEAN NOT NULL DEFAULT true;
WITH each AS (
  SELECT s.id, s."from", s."to", coalesce(p."joinedIntoId", p.id) AS person FROM "Standing" s JOIN "Person" p ON p.id = s."personId")
UPDATE "Standing" s SET sole = false FROM each WHERE each.id = s.id AND EXISTS (
  SELECT FROM each o WHERE o.person = each.person AND o.id <> each.id AND daterange(o."from", o."to") && daterange(each."from", each."to"));

-- Records that were joined into one are one person: their standings stand beside one another, and are gathered by that person.
-- Runs as the owner: whoever records a standing may not see all records of the person.
CREATE FUNCTION mark_sole_of(record uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  kept uuid := (SELECT coalesce(p."joinedIntoId", p.id) FROM "Person" p WHERE p.id = record);
  records uuid[] := kept || ARRAY(SELECT p.id FROM "Person" p WHERE p."joinedIntoId" = kept);
BEGIN
  -- Waits for whoever is recording another standing of this person: neither would see the other's.
  PERFORM FROM "Person" WHERE id = ANY (records) ORDER BY id FOR NO KEY UPDATE;
  UPDATE "Standing" s SET sole = NOT s.sole
  WHERE s."personId" = ANY (records) AND s.sole = EXISTS (
    SELECT FROM "Standing" o WHERE o."personId" = ANY (records) AND o.id <> s.id
      AND daterange(o."from", o."to") && daterange(s."from", s."to"));
END $$;
REVOKE ALL ON FUNCTION mark_sole_of(uuid) FROM PUBLIC;

CREATE FUNCTION mark_sole_standings() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM mark_sole_of(CASE TG_OP WHEN 'DELETE' THEN OLD."personId" ELSE NEW."personId" END);
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION mark_sole_standings() FROM PUBLIC;
CREATE TRIGGER marks_sole AFTER INSERT OR DELETE OR UPDATE OF "from", "to", sole ON "Standing"
  FOR EACH ROW EXECUTE FUNCTION mark_sole_standings();

CREATE FUNCTION mark_joined_standings() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM mark_sole_of(record) FROM unnest(ARRAY[OLD."joinedIntoId", NEW.id]) AS record WHERE record IS NOT NULL;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION mark_joined_standings() FROM PUBLIC;
CREATE TRIGGER marks_joined AFTER UPDATE OF "joinedIntoId" ON "Person" FOR EACH ROW
  WHEN (NEW."joinedIntoId" IS DISTINCT FROM OLD."joinedIntoId") EXECUTE FUNCTION mark_joined_standings();

-- A standing is its person's for good.
CREATE TRIGGER keeps_person BEFORE UPDATE OF "personId" ON "Standing" FOR EACH ROW
  WHEN (NEW."personId" <> OLD."personId") EXECUTE FUNCTION forbid_change();

-- The same counts as before, of which the columns of the old index are enough no more.
DROP INDEX "Standing_kind_path_from_to_personId_idx";
CREATE INDEX "Standing_sole" ON "Standing" (kind, path, "from", "to") WHERE sole;
CREATE INDEX "Standing_beside_others" ON "Standing" (path, "personId", kind, "from", "to") WHERE NOT sole;

-- Who is official and on probation the same day counts as official. Nobody is official twice on a day: one membership ends
-- where the next begins.
CREATE OR REPLACE FUNCTION members_by_unit(on_day date) RETURNS TABLE (path text, standing text, count integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT each.path, each.kind::text, sum(each.count)::integer FROM (
    SELECT s.path, s.kind, count(*) FROM "Standing" s
    WHERE app_files() IN ('all', 'register') AND s.sole AND s.kind IN ('official', 'probationary')
      AND s.path >= current_setting('app.from', true) AND s.path < current_setting('app.to', true)
      AND s."from" <= on_day AND (s."to" IS NULL OR s."to" > on_day)
    GROUP BY s.kind, s.path
    UNION ALL
    SELECT s.path, s.kind, count(*) FROM "Standing" s
    WHERE app_files() IN ('all', 'register') AND NOT s.sole AND s.kind IN ('official', 'probationary')
      AND s.path >= current_setting('app.from', true) AND s.path < current_setting('app.to', true)
      AND s."from" <= on_day AND (s."to" IS NULL OR s."to" > on_day)
      AND (s.kind = 'official' OR NOT EXISTS (
        SELECT FROM "Standing" o WHERE o."personId" = s."personId" AND o.kind = 'official'
          AND o."from" <= on_day AND (o."to" IS NULL OR o."to" > on_day)))
    GROUP BY s.kind, s.path) AS each
  GROUP BY each.path, each.kind;
END;

CREATE OR REPLACE FUNCTION people_by_group(first text, past text, on_day date) RETURNS TABLE ("group" text, count integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  from_path text := greatest(first, current_setting('app.from', true));
  to_path text := least(past, current_setting('app.to', true));
BEGIN
  IF app_files() NOT IN ('all', 'register') THEN RETURN; END IF;
  RETURN QUERY
    SELECT counted.standing, sum(counted.people)::integer FROM (
      SELECT CASE WHEN s.kind IN ('official', 'probationary') THEN s.kind::text ELSE 'other' END AS standing, count(*) AS people
      FROM "Standing" s
      WHERE s.sole AND s.path >= from_path AND s.path < to_path AND s."from" <= on_day AND (s."to" IS NULL OR s."to" > on_day)
      GROUP BY s.kind
      UNION ALL
      SELECT CASE min(CASE s.kind WHEN 'official' THEN 0 WHEN 'probationary' THEN 1 ELSE 2 END)
               WHEN 0 THEN 'official' WHEN 1 THEN 'probationary' ELSE 'other' END, 1
      FROM "Standing" s LEFT JOIN (SELECT p.id, p."joinedIntoId" FROM "Person" p WHERE p."joinedIntoId" IS NOT NULL) gone ON gone.id = s."personId"
      WHERE NOT s.sole AND s.path >= from_path AND s.path < to_path AND s."from" <= on_day AND (s."to" IS NULL OR s."to" > on_day)
      GROUP BY coalesce(gone."joinedIntoId", s."personId")) AS counted
    GROUP BY counted.standing;
END $$;
