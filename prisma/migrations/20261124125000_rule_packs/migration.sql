-- A new regulation is data: what an administrator enters, tries on cases and switches on at a day.

-- CreateEnum
CREATE TYPE "RulePackState" AS ENUM ('draft', 'on', 'off', 'replaced');

-- CreateTable
CREATE TABLE "RulePack" (
    "id" UUID NOT NULL,
    "pack" TEXT NOT NULL,
    "instrument" TEXT NOT NULL,
    "issuedOn" DATE NOT NULL,
    "from" DATE NOT NULL,
    "state" "RulePackState" NOT NULL,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,
    "enteredBy" TEXT NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "changedBy" TEXT NOT NULL,

    CONSTRAINT "RulePack_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RuleValue" (
    "id" UUID NOT NULL,
    "packId" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "clause" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,

    CONSTRAINT "RuleValue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RuleOverlay" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "rule" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "instrument" TEXT NOT NULL,
    "clause" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,
    "enteredBy" TEXT NOT NULL,

    CONSTRAINT "RuleOverlay_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "RuleValue_packId_rule_key" ON "RuleValue"("packId", "rule");

-- CreateIndex
CREATE INDEX "RuleOverlay_path_idx" ON "RuleOverlay"("path");

-- CreateIndex
CREATE INDEX "RuleOverlay_unitId_idx" ON "RuleOverlay"("unitId");

-- AddForeignKey
ALTER TABLE "RuleValue" ADD CONSTRAINT "RuleValue_packId_fkey" FOREIGN KEY ("packId") REFERENCES "RulePack"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RuleOverlay" ADD CONSTRAINT "RuleOverlay_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- 1. Facts that are impossible, whoever writes them. One pack of a name is on, one draft of it waits, and no two begin on one day.
ALTER TABLE "RulePack" ADD CHECK ("from" >= "issuedOn");
ALTER TABLE "RuleValue" ADD CHECK (clause <> ''), ADD CHECK (confidence IN ('high', 'medium', 'low'));
ALTER TABLE "RuleOverlay" ADD CHECK (clause <> ''), ADD CHECK (confidence IN ('high', 'medium', 'low')),
                          ADD CHECK ("until" IS NULL OR "until" >= "from");
CREATE UNIQUE INDEX "RulePack_one_on" ON "RulePack" (pack) WHERE state = 'on';
CREATE UNIQUE INDEX "RulePack_one_draft" ON "RulePack" (pack) WHERE state = 'draft';
CREATE UNIQUE INDEX "RulePack_one_day" ON "RulePack" ("from") WHERE state = 'on';

-- 2. What was entered stays as it was entered, also for the owner of the tables: a pack changes its state, a local text gets its end.
CREATE FUNCTION keep_as_entered() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE later text[] := CASE TG_TABLE_NAME WHEN 'RulePack' THEN ARRAY['state', 'changedAt', 'changedBy'] ELSE ARRAY['until'] END;
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - later = to_jsonb(NEW) - later THEN RETURN NEW; END IF;
  RAISE EXCEPTION '% keeps what was entered: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER as_entered BEFORE UPDATE OR DELETE ON "RulePack" FOR EACH ROW EXECUTE FUNCTION keep_as_entered();
CREATE TRIGGER as_entered BEFORE UPDATE OR DELETE ON "RuleOverlay" FOR EACH ROW EXECUTE FUNCTION keep_as_entered();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "RuleValue" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "RulePack" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "RuleValue" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "RuleOverlay" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();

-- 3. Who sees and writes. The actor's transaction now also says which part it acts in. Packs that are on and local texts are
--    law, which everybody may read; what is only tried is for the one who keeps the regulations, and nobody else writes.
CREATE FUNCTION keeps_regulations() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce((SELECT current_setting('app.role', true)), '') = 'administrator';

GRANT SELECT, INSERT ON "RulePack", "RuleValue", "RuleOverlay" TO nguon_app;
GRANT UPDATE ON "RulePack", "RuleOverlay" TO nguon_app;

ALTER TABLE "RulePack" ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON "RulePack" FOR SELECT TO nguon_app USING (state = 'on' OR (SELECT keeps_regulations()));
CREATE POLICY written ON "RulePack" FOR INSERT TO nguon_app WITH CHECK ((SELECT keeps_regulations()));
CREATE POLICY changed ON "RulePack" FOR UPDATE TO nguon_app USING ((SELECT keeps_regulations()));

ALTER TABLE "RuleValue" ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON "RuleValue" FOR SELECT TO nguon_app USING (EXISTS (SELECT FROM "RulePack" p WHERE p.id = "packId"));
CREATE POLICY written ON "RuleValue" FOR INSERT TO nguon_app WITH CHECK ((SELECT keeps_regulations()));

ALTER TABLE "RuleOverlay" ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON "RuleOverlay" FOR SELECT TO nguon_app USING (true);
CREATE POLICY written ON "RuleOverlay" FOR INSERT TO nguon_app WITH CHECK ((SELECT keeps_regulations()) AND in_range(path));
CREATE POLICY changed ON "RuleOverlay" FOR UPDATE TO nguon_app USING ((SELECT keeps_regulations()) AND in_range(path));

-- 4. The facts of cases that a change of rules is judged by, for the administrator, who sees no personal file. Runs as the
--    owner and therefore returns only what guards and deadlines look at, of cases within reach: no name of anybody, no
--    number or issuer of a paper, nothing that was written about the person. Rows come whole but for those columns, so that
--    a column added later is judged too; whoever adds a column that names somebody takes it out here.
CREATE FUNCTION facts_for_rules(open boolean, since date) RETURNS SETOF jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT to_jsonb(c) - '{nextHolder,decisionNumber}'::text[] || jsonb_build_object(
    'unit', jsonb_build_object('id', u.id, 'name', '', 'shortName', u."shortName", 'parent',
      (SELECT jsonb_build_object('kind', a.kind, 'path', a.path, 'from', a."from", 'to', a."to",
                                 'parent', (SELECT jsonb_build_object('path', b.path) FROM "Unit" b WHERE b.id = a."parentId"))
       FROM "Unit" a WHERE a.id = u."parentId")),
    'person', jsonb_build_object('id', p.id, 'fullName', '', 'bornOn', p."bornOn", 'schooling', p.schooling),
    'transitions', (SELECT coalesce(jsonb_agg(to_jsonb(t) - '{actorName,accountId,requestId,facts}'::text[] || '{"actorName":"","facts":{}}' ORDER BY t.sequence), '[]') FROM "Transition" t WHERE t."caseId" = c.id),
    'papers', (SELECT coalesce(jsonb_agg(to_jsonb(x) - '{number,issuer,details}'::text[] || jsonb_build_object('number', NULL, 'issuer', NULL, 'details',
                 -- What is sealed stays sealed: whose it is would be the same under any rules.
                 coalesce((SELECT jsonb_object_agg(d.key, d.value) FROM jsonb_each(x.details) d WHERE d.key = ANY
                   ('{togetherSince,union,madeBy,isMember,youthUnion,tradeUnion,unionOfficer,replaces,days}'::text[])), '{}')) ORDER BY x.sequence, x.id), '[]') FROM "Paper" x WHERE x."caseId" = c.id),
    'votes', (SELECT coalesce(jsonb_agg(to_jsonb(v) - '{resolution,electorate}'::text[] || '{"resolution":"","electorate":{}}' ORDER BY v.sequence, v.id), '[]') FROM "Vote" v WHERE v."caseId" = c.id),
    'mentorships', (SELECT coalesce(jsonb_agg(to_jsonb(m) - '{personName,resolution}'::text[] || '{"personName":"","resolution":""}' ORDER BY m."from", m.id), '[]') FROM "Mentorship" m WHERE m."caseId" = c.id),
    'deadlines', (SELECT coalesce(jsonb_agg(to_jsonb(d) ORDER BY d."dueOn"), '[]') FROM "Deadline" d WHERE d."caseId" = c.id),
    'evaluations', (SELECT coalesce(jsonb_agg(jsonb_build_object('evaluatedOn', e."evaluatedOn") ORDER BY e."evaluatedOn"), '[]') FROM "Evaluation" e WHERE e."caseId" = c.id),
    'sections', (SELECT coalesce(jsonb_agg(jsonb_build_object('number', s.number, 'passedAt', s."passedAt")), '[]') FROM "DossierSection" s WHERE s."caseId" = c.id),
    -- Who is related to whom refuses or allows the same under any rules: it is not handed out.
    'relatives', '[]'::jsonb,
    'verifications', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'receivedOn', r."receivedOn", 'dueOn', r."dueOn", 'abroad', r.abroad, 'answeredOn', r."answeredOn", 'result', r.result)), '[]') FROM "Verification" r WHERE r."caseId" = c.id),
    'named', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'name', '', 'official',
                (SELECT coalesce(jsonb_agg(jsonb_build_object('from', s."from", 'to', s."to") ORDER BY s."from"), '[]') FROM "Standing" s WHERE s."personId" = n.id AND s.kind = 'official'))), '[]')
              FROM (SELECT m."personId" AS id FROM "Mentorship" m WHERE m."caseId" = c.id UNION SELECT x."personId" FROM "Paper" x WHERE x."caseId" = c.id AND x."personId" IS NOT NULL) n))
  FROM "AdmissionCase" c JOIN "Unit" u ON u.id = c."unitId" JOIN "Person" p ON p.id = c."personId"
  WHERE keeps_regulations() AND in_range(c.path)
    AND CASE WHEN open THEN c."closedOn" IS NULL ELSE c."closedOn" >= since END
  ORDER BY c.path, c."openedOn", c.id LIMIT 5000
$$;
REVOKE ALL ON FUNCTION facts_for_rules(boolean, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION facts_for_rules(boolean, date) TO nguon_app;

-- 5. Before a pack is switched on or off every open case is locked: a step that is being taken ends under the rules it began
--    under, and the next one reads the new ones.
CREATE FUNCTION lock_open_cases() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF keeps_regulations() THEN
    PERFORM FROM "AdmissionCase" c WHERE in_range(c.path) AND c."closedOn" IS NULL ORDER BY c.id FOR UPDATE;
  END IF;
END $$;
REVOKE ALL ON FUNCTION lock_open_cases() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION lock_open_cases() TO nguon_app;

-- 6. Puts the deadlines computed under other rules in the place of those before, of open cases within reach and no others.
CREATE FUNCTION replace_deadlines(cases uuid[], rows jsonb) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE mine uuid[];
BEGIN
  IF NOT keeps_regulations() THEN RETURN 0; END IF;
  SELECT coalesce(array_agg(c.id), '{}') INTO mine FROM "AdmissionCase" c WHERE c.id = ANY (cases) AND in_range(c.path) AND c."closedOn" IS NULL;
  DELETE FROM "Deadline" WHERE "caseId" = ANY (mine);
  INSERT INTO "Deadline" SELECT d.* FROM jsonb_populate_recordset(NULL::"Deadline", rows) d WHERE d."caseId" = ANY (mine);
  UPDATE "AdmissionCase" c SET "nextDueOn" = (SELECT min(d."dueOn") FROM "Deadline" d WHERE d."caseId" = c.id) WHERE c.id = ANY (mine);
  RETURN cardinality(mine);
END $$;
REVOKE ALL ON FUNCTION replace_deadlines(uuid[], jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION replace_deadlines(uuid[], jsonb) TO nguon_app;

-- The same for the day a reply is due, of requests that wait for their answer.
CREATE FUNCTION replace_reply_days(rows jsonb) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE moved integer;
BEGIN
  IF NOT keeps_regulations() THEN RETURN 0; END IF;
  UPDATE "Verification" v SET "workingDays" = r."workingDays", "dueOn" = r."dueOn"
  FROM jsonb_to_recordset(rows) AS r(id uuid, "workingDays" integer, "dueOn" date)
  WHERE v.id = r.id AND v."answeredOn" IS NULL AND in_range(v.path);
  GET DIAGNOSTICS moved = ROW_COUNT;
  RETURN moved;
END $$;
REVOKE ALL ON FUNCTION replace_reply_days(jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION replace_reply_days(jsonb) TO nguon_app;

-- 7. Whether a step was decided by a pack: then the pack can no longer be taken back.
CREATE FUNCTION pack_has_decided(name text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (SELECT EXISTS (SELECT FROM "Transition" t WHERE t."rulePack" = name));
REVOKE ALL ON FUNCTION pack_has_decided(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pack_has_decided(text) TO nguon_app;
