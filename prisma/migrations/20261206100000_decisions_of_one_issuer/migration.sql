-- One decision is about one person (HD 06-HD/TW 3.8a), and its number stands in the series of its issuer: a committee that decides by
-- delegated power and its superior may each issue their 15-QĐ/ĐU on one day. The program compared number and day alone, so that
-- whoever came second could not record the decision; and a decision recorded of the wrong person kept its number after the step was
-- annulled. Runs as the owner, since an issuer may decide in cases the actor does not see; it answers yes or no only, for a case the
-- actor sees.
CREATE FUNCTION is_decision_of_another(case_id uuid, of_issuer text, of_number text, on_day date) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = case_id AND (in_range(c.path) OR c.id = ANY (app_cases())))
  AND EXISTS (
    SELECT FROM "Paper" p JOIN "Transition" t ON t."caseId" = p."caseId" AND t.sequence = p.sequence
    WHERE p.kind IN ('decision', 'recognitionDecision', 'removalDecision') AND p.number = of_number AND p."datedOn" = on_day
      AND p."caseId" <> case_id
      -- One issued elsewhere has its number in a series of that place.
      AND p.details->>'elsewhere' IS NULL
      AND NOT EXISTS (SELECT FROM "Transition" a WHERE a."annulsId" = t.id)
      AND keeper_of_numbers(p."caseId", CASE WHEN t.step IN ('issueDecision', 'issueRecognition', 'issueRemoval') THEN 'committee' ELSE 'superior' END)
        = keeper_of_numbers(case_id, of_issuer));
REVOKE ALL ON FUNCTION is_decision_of_another(uuid, text, text, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_decision_of_another(uuid, text, text, date) TO nguon_app;

-- Decisions of removal were looked for as well, but not in the index, which a search for all three could not use.
DROP INDEX "Paper_decision";
CREATE INDEX "Paper_decision" ON "Paper" (number, "datedOn") WHERE kind IN ('decision', 'recognitionDecision', 'removalDecision');
