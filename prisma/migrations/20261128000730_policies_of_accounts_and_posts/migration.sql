-- Row policies for the tables that had none: accounts, posts and receipts. `app.account` is the account that acts; without it
-- somebody is signing in, and sees no row of them.
CREATE FUNCTION app_account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('app.account', true), '')::uuid;
CREATE FUNCTION is_administrator() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce(current_setting('app.role', true), '') = 'administrator';

-- 1. An account is seen and changed, its password included, by whoever it belongs to and by an administrator of its person's unit.
ALTER TABLE "Account" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON "Account" TO nguon_app USING (id = (SELECT app_account()));
CREATE POLICY kept ON "Account" TO nguon_app USING (
  (SELECT is_administrator()) AND "personId" IN (SELECT p.id FROM "Person" p));

-- 2. Who holds which post is no secret inside the house; administrators give and end posts in the units within reach.
ALTER TABLE "Post" ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON "Post" FOR SELECT TO nguon_app USING ((SELECT app_account()) IS NOT NULL);
CREATE POLICY written ON "Post" FOR INSERT TO nguon_app WITH CHECK (
  (SELECT is_administrator()) AND "unitId" IN (SELECT u.id FROM "Unit" u WHERE in_range(u.path)));
CREATE POLICY changed ON "Post" FOR UPDATE TO nguon_app USING (
  (SELECT is_administrator()) AND "unitId" IN (SELECT u.id FROM "Unit" u WHERE in_range(u.path)));

-- 3. A receipt is of the account that sent the form. That a number is somebody else's may be known; not whose, nor the answer.
ALTER TABLE "Receipt" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON "Receipt" TO nguon_app USING ("accountId" = (SELECT app_account()));
CREATE FUNCTION is_request_of_another(request uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN EXISTS (SELECT FROM "Receipt" r WHERE r."requestId" = request AND r."accountId" IS DISTINCT FROM app_account());

-- 4. What must be known of accounts beyond the policies.
-- Who signs in names an account and shows a password: nobody acts yet.
CREATE FUNCTION account_to_sign_in(named text) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT jsonb_build_object('id', a.id, 'username', a.username, 'passwordHash', a."passwordHash", 'active', a.active,
                                  'sessionVersion', a."sessionVersion")
        FROM "Account" a WHERE a.username = named AND app_account() IS NULL);

-- One name is one account in all units.
CREATE FUNCTION is_username_taken(wanted text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN EXISTS (SELECT FROM "Account" a WHERE a.username = wanted AND is_administrator());

-- How many administrators with an account in use would remain, wherever they are.
CREATE FUNCTION administrators_left(on_day date, without_account uuid, without_post uuid) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT count(DISTINCT a.id) FROM "Account" a JOIN "Post" po ON po."personId" = a."personId"
        WHERE a.active AND po.role = 'administrator' AND po."from" <= on_day AND po."to" IS NULL
          AND a.id IS DISTINCT FROM without_account AND po.id IS DISTINCT FROM without_post AND is_administrator());

-- Who else could do an act on a day, by name, or by username where the person is out of the actor's sight.
CREATE FUNCTION others_who_could(roles text[], except_people uuid[], places text[], on_day date) RETURNS TABLE (name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT DISTINCT CASE WHEN in_range(p.path) AND app_files() <> 'submitted' OR p.id = ANY (app_people()) THEN p."fullName" ELSE a.username END
  FROM "Post" po JOIN "Unit" u ON u.id = po."unitId" JOIN "Account" a ON a."personId" = po."personId" JOIN "Person" p ON p.id = po."personId"
  WHERE app_account() IS NOT NULL AND a.active AND po.role::text = ANY (roles) AND po."from" <= on_day AND (po."to" IS NULL OR po."to" > on_day)
    AND NOT (po."personId" = ANY (except_people)) AND (places IS NULL OR u.path = ANY (places))
  ORDER BY 1 LIMIT 5;
END;

REVOKE ALL ON FUNCTION is_request_of_another(uuid), account_to_sign_in(text), is_username_taken(text),
                       administrators_left(date, uuid, uuid), others_who_could(text[], uuid[], text[], date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_request_of_another(uuid), account_to_sign_in(text), is_username_taken(text),
                          administrators_left(date, uuid, uuid), others_who_could(text[], uuid[], text[], date) TO nguon_app;
