-- The desk of a cell asks for its lost mentors, and the form of a mentor for what each member has in care. Both looked at the
-- mentors of every case there is, because no index finds a range that is asked by a function. Here it is written out; otherwise
-- the functions are as they were.
CREATE OR REPLACE FUNCTION mentor_loads() RETURNS TABLE ("personId" uuid, load integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT m."personId", count(*)::integer
  FROM "Mentorship" m JOIN "AdmissionCase" c ON c.id = m."caseId" JOIN "Person" p ON p.id = m."personId"
  WHERE app_files() = 'all' AND p.path >= current_setting('app.from', true) AND p.path < current_setting('app.to', true)
    AND m."to" IS NULL AND c."closedOn" IS NULL
  GROUP BY m."personId";
END;

CREATE OR REPLACE FUNCTION lost_mentors(on_day date) RETURNS TABLE ("caseId" uuid, name text, since date, why text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT m."caseId", m."personName", least(CASE WHEN NOT g.present THEN g.ended END, g.suspended),
         CASE WHEN NOT g.present AND (g.suspended IS NULL OR g.ended <= g.suspended)
              THEN CASE WHEN g.ending IS NULL THEN 'moved' WHEN g.ending IN ('transferred', 'died') THEN g.ending ELSE 'left' END
              ELSE 'suspended' END
  FROM "Mentorship" m
  JOIN "AdmissionCase" c ON c.id = m."caseId"
  CROSS JOIN LATERAL (
    SELECT coalesce(bool_or(s.kind = 'official' AND s."from" <= on_day AND (s."to" IS NULL OR s."to" > on_day)), false) AS present,
           max(s."to") FILTER (WHERE s.kind = 'official' AND s."to" <= on_day) AS ended,
           (array_agg(s.ending ORDER BY s."to" DESC) FILTER (WHERE s.kind = 'official' AND s."to" <= on_day))[1] AS ending,
           min(s."from") FILTER (WHERE s.kind = 'suspended' AND s."from" <= on_day AND (s."to" IS NULL OR s."to" > on_day)) AS suspended
    FROM "Standing" s
    WHERE s."personId" = m."personId" AND (s.path = c.path OR s.kind = 'suspended')
  ) g
  WHERE app_files() = 'all' AND c.path >= current_setting('app.from', true) AND c.path < current_setting('app.to', true)
    AND c."closedOn" IS NULL AND m."to" IS NULL
    AND (NOT g.present AND g.ended > m."from" OR g.suspended IS NOT NULL);
END;
