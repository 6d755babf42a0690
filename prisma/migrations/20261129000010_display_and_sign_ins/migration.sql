-- How an account sees the app, kept with the account so that each browser its owner signs in on shows it alike.
CREATE TYPE "Scheme" AS ENUM ('light', 'dark', 'system');
CREATE TYPE "TextSize" AS ENUM ('normal', 'large');
ALTER TABLE "Account" ADD COLUMN "scheme" "Scheme" NOT NULL DEFAULT 'light', ADD COLUMN "textSize" "TextSize" NOT NULL DEFAULT 'normal';

-- The latest attempts to sign in to the account that asks, newest first: its owner sees an attempt of somebody else.
CREATE INDEX "Audit_signIn_idx" ON "Audit" ("accountId", at) WHERE command = 'accounts.signIn';
CREATE FUNCTION own_sign_ins(most integer) RETURNS json LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (
  SELECT coalesce(json_agg(json_build_object('at', latest.at, 'accepted', latest.accepted) ORDER BY latest.at DESC), '[]')
  FROM (
    SELECT a.at, a.accepted FROM "Audit" a
    WHERE a."accountId" = app_account() AND a.command = 'accounts.signIn' ORDER BY a.at DESC LIMIT most
  ) latest);

-- The committee whose work a unit belongs to: the nearest organisation above it, or itself.
CREATE FUNCTION committee_name(unit uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (
  WITH RECURSIVE above AS (
    SELECT u.id, u."parentId", u.kind, u."shortName", 0 AS height FROM "Unit" u WHERE u.id = unit
    UNION ALL
    SELECT p.id, p."parentId", p.kind, p."shortName", above.height + 1 FROM above JOIN "Unit" p ON p.id = above."parentId"
    WHERE above.kind NOT IN ('organisation', 'superior')
  )
  SELECT "shortName" FROM above ORDER BY height DESC LIMIT 1);

-- With the full name of the unit an acting post belongs to, for the heading of what is printed.
CREATE OR REPLACE FUNCTION actor_of(account uuid, on_day date) RETURNS json LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (
  WITH me AS (
    SELECT a.id, a.username, a.active, a."sessionVersion", a."personId", p."fullName" FROM "Account" a JOIN "Person" p ON p.id = a."personId" WHERE a.id = account
  ), mentored AS (
    SELECT c.id, c."personId" FROM me JOIN "Mentorship" m ON m."personId" = me."personId" AND m."from" <= on_day AND (m."to" IS NULL OR m."to" > on_day)
      JOIN "AdmissionCase" c ON c.id = m."caseId" AND c."closedOn" IS NULL
  ), applied AS (
    SELECT c.id FROM me JOIN "AdmissionCase" c ON c."personId" = me."personId" AND c.stage IN ('nomination', 'mentoring', 'dossier', 'verification', 'approval', 'ceremony', 'probation', 'official')
  )
  SELECT json_build_object(
    'accountId', me.id, 'username', me.username, 'active', me.active, 'sessionVersion', me."sessionVersion", 'personId', me."personId", 'name', me."fullName",
    'posts', coalesce((SELECT json_agg(json_build_object('id', po.id, 'role', po.role, 'unitId', u.id, 'unitName', u."shortName", 'unitTitle', u.name, 'path', u.path, 'committeeName', committee_name(u.id)) ORDER BY po."from", po.id)
                       FROM "Post" po JOIN "Unit" u ON u.id = po."unitId"
                       WHERE po."personId" = me."personId" AND po."from" <= on_day AND (po."to" IS NULL OR po."to" > on_day)), '[]'),
    'home', (SELECT json_build_object('unitId', u.id, 'unitName', u."shortName", 'unitTitle', u.name, 'path', u.path, 'committeeName', committee_name(u.id)) FROM "Person" p JOIN "Unit" u ON u.id = p."unitId" WHERE p.id = me."personId"),
    'mentored', coalesce((SELECT json_agg(id) FROM mentored), '[]'),
    'applied', coalesce((SELECT json_agg(id) FROM applied), '[]'),
    'people', (SELECT json_agg(DISTINCT id) FROM (
        SELECT me."personId" AS id UNION SELECT "personId" FROM mentored
        UNION SELECT m."personId" FROM "Mentorship" m JOIN applied ON applied.id = m."caseId") met)
  ) FROM me);
