-- How long each step has taken in the organisation of a case: the middle number of days since the step before it, and the
-- cases it rests on. Days only, of nobody in particular, so that whoever may open the case may know them. What was annulled
-- does not count, and steps beside the procedure are left out.
CREATE FUNCTION step_paces(of_case uuid, counted text[]) RETURNS TABLE (step text, cases integer, days integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  WITH organisation AS (
    SELECT u.path FROM "AdmissionCase" c JOIN "Unit" u ON u.kind = 'organisation' AND starts_with(c.path, u.path)
    WHERE c.id = of_case AND (in_range(c.path) OR c.id = ANY (app_cases()))
  ), taken AS (
    SELECT t."caseId", t.step, t."occurredOn" - lag(t."occurredOn") OVER (PARTITION BY t."caseId" ORDER BY t.sequence) AS days
    FROM "Transition" t JOIN organisation o ON starts_with(t.path, o.path)
    WHERE t.step = ANY (counted) AND NOT EXISTS (SELECT FROM "Transition" a WHERE a."annulsId" = t.id)
  )
  SELECT t.step, count(DISTINCT t."caseId")::integer,
    (percentile_cont(0.5) WITHIN GROUP (ORDER BY greatest(t.days, 0)))::integer
  FROM taken t WHERE t.days IS NOT NULL GROUP BY t.step;
END;
REVOKE ALL ON FUNCTION step_paces(uuid, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION step_paces(uuid, text[]) TO nguon_app;
