-- How many open cases within the actor's range have something overdue. Committee members see this number, though not the
-- requests for verification that some of it comes from: without it they read "nothing overdue" beside another's desk that
-- names a late answer.
CREATE FUNCTION overdue_cases(on_day date) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (
  SELECT count(*)::integer FROM "AdmissionCase" c
  WHERE in_range(c.path) AND c."closedOn" IS NULL
    AND (c."nextDueOn" < on_day
      OR EXISTS (SELECT FROM "Verification" v WHERE v."caseId" = c.id AND v."answeredOn" IS NULL AND v."dueOn" < on_day)));
REVOKE ALL ON FUNCTION overdue_cases(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION overdue_cases(date) TO nguon_app;
