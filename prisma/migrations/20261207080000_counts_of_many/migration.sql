-- What a large committee counts on its pages, counted with less work. Nothing is stored, and every number stays what it was.

-- The planner took each of these for a thousand rows, and read all cases to look ten of them up.
ALTER FUNCTION people_found(text[], text, text, text[], integer) ROWS 10;
ALTER FUNCTION cases_found(text[], text, text, text[], integer) ROWS 10;
ALTER FUNCTION units_found(text[], text, integer) ROWS 10;
ALTER FUNCTION documents_found(text[], text[], text[], integer) ROWS 10;

-- The sections sent in, case by case, so that the desk counts those of each without sorting them.
DROP INDEX "DossierSection_sent";
CREATE INDEX "DossierSection_sent" ON "DossierSection" (path, "caseId") INCLUDE (number, "sentAt", "savedAt")
  WHERE "passedAt" IS NULL AND "returnedAt" IS NULL AND "sentAt" IS NOT NULL AND "acceptedAt" IS NULL;

-- How many cases within reach were admitted in a span, by stage and year, and how many are open, by stage.
CREATE FUNCTION cases_by_stage(first date, last date)
RETURNS TABLE (admitted boolean, stage "Stage", year integer, count integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 30 SET search_path = public, pg_temp AS $$
BEGIN
  RETURN QUERY EXECUTE format(
    'SELECT true, day.stage, extract(year FROM day."admittedOn")::integer, sum(day.count)::integer
     FROM (SELECT c.stage, c."admittedOn", count(*) FROM "AdmissionCase" c
       WHERE %1$s AND c."admittedOn" BETWEEN $1 AND $2 GROUP BY c.stage, c."admittedOn") AS day
     GROUP BY 2, 3
     UNION ALL
     SELECT false, c.stage, NULL, count(*)::integer FROM "AdmissionCase" c
     WHERE %1$s AND c."closedOn" IS NULL GROUP BY c.stage', seen_cases()) USING first, last;
END $$;

-- The last of those admitted within reach in a span.
CREATE FUNCTION last_admitted(first date, last date, most integer)
RETURNS TABLE (id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 4 SET search_path = public, pg_temp AS $$
BEGIN
  RETURN QUERY EXECUTE format(
    'SELECT c.id FROM "AdmissionCase" c WHERE %s AND c."admittedOn" BETWEEN $1 AND $2
     ORDER BY c."admittedOn" DESC, c.id LIMIT $3', seen_cases()) USING first, last, most;
END $$;

REVOKE ALL ON FUNCTION cases_by_stage(date, date), last_admitted(date, date, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION cases_by_stage(date, date), last_admitted(date, date, integer) TO nguon_app;

-- The members of every unit within reach on a day, each person once, official before probationary. A unit has a row for those
-- who are only that, and may have another one for those who are something else besides: they are added up by whoever asks.
CREATE OR REPLACE FUNCTION members_by_unit(on_day date)
RETURNS TABLE (path text, standing text, count integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  first CONSTANT text := current_setting('app.from', true);
  past CONSTANT text := current_setting('app.to', true);
BEGIN
  IF app_files() NOT IN ('all', 'register') THEN RETURN; END IF;
  RETURN QUERY
    SELECT s.path, s.kind::text, count(*)::integer FROM "Standing" s
    WHERE s.sole AND s."to" IS NULL AND s.kind IN ('official', 'probationary')
      AND s.path >= first AND s.path < past AND s."from" <= on_day
    GROUP BY s.kind, s.path
    UNION ALL
    SELECT s.path, s.kind::text, count(*)::integer FROM "Standing" s
    WHERE s.sole AND s."to" IS NOT NULL AND s.kind IN ('official', 'probationary')
      AND s.path >= first AND s.path < past AND s."from" <= on_day AND s."to" > on_day
    GROUP BY s.kind, s.path
    UNION ALL
    SELECT s.path, s.kind::text, count(*)::integer FROM "Standing" s
    WHERE NOT s.sole AND s.kind IN ('official', 'probationary')
      AND s.path >= first AND s.path < past AND s."from" <= on_day AND (s."to" IS NULL OR s."to" > on_day)
      AND (s.kind = 'official' OR NOT EXISTS (
        SELECT FROM "Standing" o WHERE o."personId" = s."personId" AND o.kind = 'official'
          AND o."from" <= on_day AND (o."to" IS NULL OR o."to" > on_day)))
    GROUP BY s.kind, s.path;
END $$;

-- The people within a range of paths and within reach on a day, each once. Those who are one thing only are counted kind by kind,
-- which an index answers without comparing a row with the next.
CREATE OR REPLACE FUNCTION people_by_group(first text, past text, on_day date)
RETURNS TABLE ("group" text, count integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  from_path CONSTANT text := greatest(first, current_setting('app.from', true));
  to_path CONSTANT text := least(past, current_setting('app.to', true));
BEGIN
  IF app_files() NOT IN ('all', 'register') THEN RETURN; END IF;
  RETURN QUERY
    SELECT counted.standing, sum(counted.people)::integer FROM (
      SELECT CASE WHEN k.kind IN ('official', 'probationary') THEN k.kind::text ELSE 'other' END AS standing,
        (SELECT count(*) FROM "Standing" o WHERE o.sole AND o."to" IS NULL AND o.kind = k.kind
          AND o.path >= from_path AND o.path < to_path AND o."from" <= on_day)
        + (SELECT count(*) FROM "Standing" e WHERE e.sole AND e."to" IS NOT NULL AND e.kind = k.kind
          AND e.path >= from_path AND e.path < to_path AND e."from" <= on_day AND e."to" > on_day) AS people
      FROM unnest(enum_range(NULL::"StandingKind")) AS k (kind)
      UNION ALL
      SELECT CASE min(CASE s.kind WHEN 'official' THEN 0 WHEN 'probationary' THEN 1 ELSE 2 END)
               WHEN 0 THEN 'official' WHEN 1 THEN 'probationary' ELSE 'other' END, 1
      FROM "Standing" s LEFT JOIN (SELECT p.id, p."joinedIntoId" FROM "Person" p WHERE p."joinedIntoId" IS NOT NULL) gone ON gone.id = s."personId"
      WHERE NOT s.sole AND s.path >= from_path AND s.path < to_path AND s."from" <= on_day AND (s."to" IS NULL OR s."to" > on_day)
      GROUP BY coalesce(gone."joinedIntoId", s."personId")) AS counted
    WHERE counted.people > 0
    GROUP BY counted.standing;
END $$;
