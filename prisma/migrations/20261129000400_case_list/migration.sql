-- The list of cases must not cost more in a larger organisation. Sorting and searching by name read the person of every case;
-- counting checked the row policy on every case three times.

-- 1. The key a case is sorted by its person's name by, beside the case and apart from it: what is told of a case without its
--    name must not tell it. The database keeps it equal, whoever writes; only the functions below read it.
CREATE TABLE "CaseName" (
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "sortKey" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "CaseName_pkey" PRIMARY KEY ("caseId")
);
CREATE INDEX "CaseName_path_idx" ON "CaseName"("path");
CREATE INDEX "CaseName_sortKey_caseId_idx" ON "CaseName"("sortKey", "caseId");
ALTER TABLE "CaseName" ADD CONSTRAINT "CaseName_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "CaseName" ENABLE ROW LEVEL SECURITY;
INSERT INTO "CaseName" SELECT c.id, c.path, p."sortKey" FROM "AdmissionCase" c JOIN "Person" p ON p.id = c."personId";

CREATE FUNCTION keep_case_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO "CaseName" SELECT NEW.id, NEW.path, p."sortKey" FROM "Person" p WHERE p.id = NEW."personId"
  ON CONFLICT ("caseId") DO UPDATE SET path = EXCLUDED.path, "sortKey" = EXCLUDED."sortKey";
  RETURN NULL;
END $$;
CREATE TRIGGER keeps_name AFTER INSERT OR UPDATE OF "personId", path ON "AdmissionCase" FOR EACH ROW EXECUTE FUNCTION keep_case_name();
CREATE FUNCTION keep_case_names() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE "CaseName" SET "sortKey" = NEW."sortKey" WHERE "caseId" IN (SELECT c.id FROM "AdmissionCase" c WHERE c."personId" = NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER keeps_names AFTER UPDATE OF "sortKey" ON "Person"
  FOR EACH ROW WHEN (OLD."sortKey" <> NEW."sortKey") EXECUTE FUNCTION keep_case_names();

-- 2. What a list begins from: ids and counts of cases the actor sees, found without the policy on each row. The condition is
--    that of the policy "seen" with the reach written into it, so that the planner knows how much of the table it is: in a large
--    organisation it walks the index of an order, of many small ones it sorts the few. Rows are read under the policy.
CREATE FUNCTION seen_cases() RETURNS text LANGUAGE sql STABLE SET search_path = public, pg_temp
RETURN format('(c.path >= %L AND c.path < %L AND %s%s)', coalesce(current_setting('app.from', true), ''), coalesce(current_setting('app.to', true), ''),
  CASE app_files() WHEN 'all' THEN 'true' WHEN 'register' THEN 'true' WHEN 'submitted' THEN 'c."submittedOn" IS NOT NULL' ELSE 'false' END,
  CASE WHEN cardinality(app_cases()) > 0 THEN format(' OR c.id = ANY (%L::uuid[])', app_cases()) ELSE '' END);
-- Rows of cases in the range, where the reach has one: whether the case is seen is still to be asked.
CREATE FUNCTION rows_in_range(of text) RETURNS text LANGUAGE sql STABLE SET search_path = public, pg_temp
RETURN CASE WHEN coalesce(current_setting('app.from', true), '') = '' THEN 'true'
  ELSE format('(%1$I.path >= %2$L AND %1$I.path < %3$L)', of, current_setting('app.from', true), current_setting('app.to', true)) END;

-- The cases named by their ids, one by one: of a few hundred among many the planner would rather read all.
CREATE FUNCTION asked_cases() RETURNS text LANGUAGE sql IMMUTABLE
RETURN 'unnest($1) AS asked (id) CROSS JOIN LATERAL (SELECT * FROM "AdmissionCase" a WHERE a.id = asked.id OFFSET 0) c';

-- The cases of people who have all words of a name; where nobody has, of those whose names are a letter away (`isNear`).
CREATE FUNCTION cases_named(words text[]) RETURNS TABLE (ids uuid[], "isNear" boolean)
LANGUAGE plpgsql STABLE ROWS 1 SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  wanted CONSTANT text := 'SELECT array_agg(c.id) FROM "Person" p JOIN "AdmissionCase" c ON c."personId" = p.id
                           WHERE search_words(p."searchKey") @@ $1 AND ' || seen_cases();
BEGIN
  "isNear" := false;
  EXECUTE wanted INTO ids USING words_begun(words);
  IF ids IS NULL THEN
    "isNear" := true;
    EXECUTE wanted INTO ids USING words_near(words, false);
  END IF;
  ids := coalesce(ids, '{}');
  RETURN NEXT;
END $$;

-- The open cases with something overdue, answers on a history included: what the list shows, the desk counts and the dashboard
-- begins with.
CREATE FUNCTION overdue_case_ids(on_day date) RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE found uuid[];
BEGIN
  EXECUTE format('SELECT ARRAY(SELECT c.id FROM "AdmissionCase" c WHERE %1$s AND c."closedOn" IS NULL AND c."nextDueOn" < $1
    UNION SELECT c.id FROM "AdmissionCase" c WHERE %1$s AND c."closedOn" IS NULL AND c.id = ANY (ARRAY(
      SELECT v."caseId" FROM "Verification" v WHERE %2$s AND v."answeredOn" IS NULL AND v."voidedBy" IS NULL AND v."dueOn" < $1)))',
    seen_cases(), rows_in_range('v')) INTO found USING on_day;
  RETURN found;
END $$;
CREATE OR REPLACE FUNCTION overdue_cases(on_day date) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN cardinality(overdue_case_ids(on_day));
CREATE INDEX "Verification_awaited_by_due" ON "Verification" ("dueOn") WHERE "answeredOn" IS NULL AND "voidedBy" IS NULL;

-- How many cases stand at each stage, and how many of them were returned and not answered in full: of those named, or, where
-- none are, of all.
CREATE FUNCTION case_counts(ids uuid[]) RETURNS TABLE (stage "Stage", count integer, returned integer)
LANGUAGE plpgsql STABLE ROWS 15 SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF ids IS NOT NULL THEN
    RETURN QUERY EXECUTE format('SELECT c.stage, count(*)::integer, count(c."returnedBy")::integer
      FROM %s WHERE %s GROUP BY c.stage', asked_cases(), seen_cases()) USING ids;
  ELSE
    -- Counted apart, so that each is answered by its index alone.
    RETURN QUERY EXECUTE format('SELECT c.stage, c.count, coalesce(r.count, 0)
      FROM (SELECT c.stage, count(*)::integer FROM "AdmissionCase" c WHERE %1$s GROUP BY c.stage) c
      LEFT JOIN (SELECT c.stage, count(*)::integer FROM "AdmissionCase" c WHERE %1$s AND c."returnedBy" IS NOT NULL GROUP BY c.stage) r USING (stage)',
      seen_cases());
  END IF;
END $$;

-- One page of them in an order, ties always the same way.
CREATE FUNCTION case_page(ids uuid[], stages "Stage"[], by text, open boolean, start integer, most integer) RETURNS TABLE (place integer, id uuid)
LANGUAGE plpgsql STABLE ROWS 50 SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  due CONSTANT text := 'c."nextDueOn" ASC NULLS LAST, c.id';
  sorted CONSTANT text := CASE by
    WHEN 'due' THEN due WHEN '-due' THEN 'c."nextDueOn" DESC NULLS LAST, c.id DESC'
    WHEN 'name' THEN 'n."sortKey", n."caseId"' WHEN '-name' THEN 'n."sortKey" DESC, n."caseId" DESC'
    WHEN 'unit' THEN 'c.path, ' || due WHEN '-unit' THEN 'c.path DESC, ' || due
    WHEN 'stage' THEN 'c.stage, ' || due WHEN '-stage' THEN 'c.stage DESC, ' || due END;
BEGIN
  RETURN QUERY EXECUTE format(
    'SELECT (row_number() OVER ())::integer, shown.id FROM (SELECT c.id FROM %s%s WHERE %s%s AND c.stage = ANY ($2) ORDER BY %s%s OFFSET $3 LIMIT $4) shown',
    CASE WHEN ids IS NULL THEN '"AdmissionCase" c' ELSE asked_cases() END,
    CASE WHEN by IN ('name', '-name') THEN format(' JOIN "CaseName" n ON n."caseId" = c.id AND %s', rows_in_range('n')) ELSE '' END,
    seen_cases(), CASE WHEN open THEN ' AND c."closedOn" IS NULL' ELSE '' END,
    -- What has ended follows what is open, the last ended first.
    CASE WHEN open THEN '' ELSE 'c."closedOn" DESC NULLS FIRST, ' END, sorted) USING ids, stages, start, most;
END $$;
CREATE INDEX "AdmissionCase_open_by_due" ON "AdmissionCase" ("nextDueOn", id) WHERE "closedOn" IS NULL;
CREATE INDEX "AdmissionCase_open_by_stage" ON "AdmissionCase" (stage, "nextDueOn", id) WHERE "closedOn" IS NULL;

REVOKE ALL ON FUNCTION cases_named(text[]), overdue_case_ids(date), case_counts(uuid[]),
                       case_page(uuid[], "Stage"[], text, boolean, integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION cases_named(text[]), overdue_case_ids(date), case_counts(uuid[]),
                          case_page(uuid[], "Stage"[], text, boolean, integer, integer) TO nguon_app;
