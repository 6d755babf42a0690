-- On a day before two records were joined, both had a standing. It is looked for one by one: as NOT EXISTS, the standings of all
-- would be gathered first.
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
      AND (p."joinedIntoId" IS NULL OR (
        SELECT s.id FROM "Standing" s WHERE s."personId" = p."joinedIntoId" AND s.path >= $1 AND s.path < $2
          AND s."from" <= $3 AND (s."to" IS NULL OR s."to" > $3) LIMIT 1) IS NULL)
    ORDER BY %s OFFSET $6 LIMIT $7 $query$, places)
  USING greatest(first, current_setting('app.from', true)), least(past, current_setting('app.to', true)), on_day, has, lacks, skip, take;
END $$;
