-- A person may come from another organisation with a dossier or a decision. Which period then runs depends on how far the dossier
-- had come there, so the facts a change of rules is judged by tell it. It names nobody.
DO $$
DECLARE
  told text := pg_get_functiondef('facts_for_rules(boolean, date)'::regprocedure);
  changed text := replace(told, 'unionOfficer,replaces,days}', 'unionOfficer,replaces,days,arrival,competent,point,transferredOn,decidedOn,receivedOn,elsewhere}');
BEGIN
  IF changed = told THEN RAISE EXCEPTION 'facts_for_rules does not tell of papers as expected.'; END IF;
  EXECUTE changed;
END $$;
