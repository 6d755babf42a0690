-- Two sign-ins of one moment stand in the order in which they were made, which their ids tell.
CREATE OR REPLACE FUNCTION own_sign_ins(most integer) RETURNS json LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (
  SELECT coalesce(json_agg(json_build_object('at', latest.at, 'accepted', latest.accepted) ORDER BY latest.at DESC, latest.id DESC), '[]')
  FROM (
    SELECT a.id, a.at, a.accepted FROM "Audit" a
    WHERE a."accountId" = app_account() AND a.command = 'accounts.signIn' ORDER BY a.at DESC, a.id DESC LIMIT most
  ) latest);
