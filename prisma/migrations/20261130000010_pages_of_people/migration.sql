-- One page of the people of a unit, and how many they are, without a name to find them by. Behind the policies the whole
-- unit was read for each page: the planner kept one plan for a cell and for an organisation, and asked of each standing
-- whether it may be seen. Here the range and the role are asked once, and the plan is made for the range at hand.
CREATE INDEX "Person_sortKey_id_idx" ON "Person" ("sortKey", id);
CREATE INDEX "Person_bornOn_sortKey_id_idx" ON "Person" ("bornOn", "sortKey", id);

-- `has`, `lacks`: kinds of standing on the day; `by`: "name", "born" or "unit". Equal ones follow by name.
CREATE FUNCTION people_of_unit(first text, past text, on_day date, has text[], lacks text[], by text, reversed boolean, skip integer, take integer)
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
    ORDER BY %s OFFSET $6 LIMIT $7 $query$, places)
  USING greatest(first, current_setting('app.from', true)), least(past, current_setting('app.to', true)), on_day, has, lacks, skip, take;
END $$;
REVOKE ALL ON FUNCTION people_of_unit(text, text, date, text[], text[], text, boolean, integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION people_of_unit(text, text, date, text[], text[], text, boolean, integer, integer) TO nguon_app;

-- Each person once: official before on probation before everybody else.
CREATE FUNCTION people_by_group(first text, past text, on_day date) RETURNS TABLE ("group" text, count integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  from_path text := greatest(first, current_setting('app.from', true));
  to_path text := least(past, current_setting('app.to', true));
BEGIN
  IF app_files() NOT IN ('all', 'register') THEN RETURN; END IF;
  RETURN QUERY
    SELECT person.standing, count(*)::integer FROM (
      SELECT CASE min(CASE s.kind WHEN 'official' THEN 0 WHEN 'probationary' THEN 1 ELSE 2 END)
               WHEN 0 THEN 'official' WHEN 1 THEN 'probationary' ELSE 'other' END AS standing
      FROM "Standing" s
      WHERE s.path >= from_path AND s.path < to_path AND s."from" <= on_day AND (s."to" IS NULL OR s."to" > on_day)
      GROUP BY s."personId") AS person
    GROUP BY person.standing;
END $$;
REVOKE ALL ON FUNCTION people_by_group(text, text, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION people_by_group(text, text, date) TO nguon_app;
