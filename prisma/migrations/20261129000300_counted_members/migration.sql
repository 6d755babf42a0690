-- Members of each unit on a day, from the standings alone and in the order of an index. Behind the policies the same count
-- reads every person, and asks of each standing whether it may be seen: here the range and the role are asked once.
CREATE INDEX "Standing_kind_path_from_to_personId_idx" ON "Standing" (kind, path, "from", "to", "personId");

-- Who is official and on probation the same day counts as official. Nobody is official twice on a day: one membership ends
-- where the next begins.
CREATE FUNCTION members_by_unit(on_day date) RETURNS TABLE (path text, standing text, count integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT s.path, s.kind::text, count(*)::integer FROM "Standing" s
  WHERE app_files() IN ('all', 'register') AND s.kind = 'official'
    AND s.path >= current_setting('app.from', true) AND s.path < current_setting('app.to', true)
    AND s."from" <= on_day AND (s."to" IS NULL OR s."to" > on_day)
  GROUP BY s.path, s.kind
  UNION ALL
  SELECT s.path, s.kind::text, count(*)::integer FROM "Standing" s
  WHERE app_files() IN ('all', 'register') AND s.kind = 'probationary'
    AND s.path >= current_setting('app.from', true) AND s.path < current_setting('app.to', true)
    AND s."from" <= on_day AND (s."to" IS NULL OR s."to" > on_day)
    AND NOT EXISTS (SELECT FROM "Standing" o WHERE o."personId" = s."personId" AND o.kind = 'official'
                      AND o."from" <= on_day AND (o."to" IS NULL OR o."to" > on_day))
  GROUP BY s.path, s.kind;
END;
REVOKE ALL ON FUNCTION members_by_unit(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION members_by_unit(date) TO nguon_app;
