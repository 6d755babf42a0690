-- Whose account records a step is looked up by the trigger that keeps near relatives out of a case. Since accounts have row
-- policies, it has to look them up as the owner: an account the writer may not see would count as nobody's.
ALTER FUNCTION forbid_tied() SECURITY DEFINER SET search_path = public, pg_temp;
