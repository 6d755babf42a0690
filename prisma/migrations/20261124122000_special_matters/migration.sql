-- A departmental organisation stands between a committee and its cells and appraises what they propose (HD 06-HD/TW 3.6b).
ALTER TYPE "UnitKind" ADD VALUE 'department' BEFORE 'cell';

-- Since when, and until when, people were official members of one organisation. An introducer answers to the cell for the
-- person introduced, so one who has gone to another organisation no longer stands behind the introduction. Days only, for
-- people already known by id, as in official_periods.
CREATE FUNCTION official_periods_within(people uuid[], organisation text) RETURNS TABLE (id uuid, name text, "from" date, "to" date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT p.id, p."fullName", s."from", s."to"
  FROM "Person" p LEFT JOIN "Standing" s ON s."personId" = p.id AND s.kind = 'official' AND starts_with(s.path, organisation)
  WHERE p.id = ANY (people) ORDER BY p.id, s."from";
END;
REVOKE ALL ON FUNCTION official_periods_within(uuid[], text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION official_periods_within(uuid[], text) TO nguon_app;

-- One decision is about one person: before one is recorded, its number and day are looked for in the cases of others.
CREATE INDEX "Paper_decision" ON "Paper" (number, "datedOn") WHERE kind IN ('decision', 'recognitionDecision');
