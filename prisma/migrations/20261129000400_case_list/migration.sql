-- The list of cases must not cost more in a larger organisation. Sorting and searching by name read the person of every case;
-- counting checked the row policy on every case three times.

-- 1. The keys of the person's name stand on the case too. The database keeps them equal, whoever writes.
ALTER TABLE "AdmissionCase" ADD COLUMN "sortKey" TEXT COLLATE "C" NOT NULL DEFAULT '',
                            ADD COLUMN "searchKey" TEXT COLLATE "C" NOT NULL DEFAULT '';
UPDATE "AdmissionCase" c SET "sortKey" = p."sortKey", "searchKey" = p."searchKey" FROM "Person" p WHERE p.id = c."personId";

CREATE FUNCTION take_name_keys() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  SELECT p."sortKey", p."searchKey" INTO NEW."sortKey", NEW."searchKey" FROM "Person" p WHERE p.id = NEW."personId";
  RETURN NEW;
END $$;
CREATE TRIGGER with_name_keys BEFORE INSERT OR UPDATE OF "personId", "sortKey", "searchKey" ON "AdmissionCase"
  FOR EACH ROW EXECUTE FUNCTION take_name_keys();
CREATE FUNCTION give_name_keys() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE "AdmissionCase" SET "sortKey" = NEW."sortKey", "searchKey" = NEW."searchKey" WHERE "personId" = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER gives_name_keys AFTER UPDATE OF "sortKey", "searchKey" ON "Person"
  FOR EACH ROW WHEN (OLD."sortKey" <> NEW."sortKey" OR OLD."searchKey" <> NEW."searchKey") EXECUTE FUNCTION give_name_keys();

-- 2. What a list begins from: ids and counts of cases the actor sees, found without the policy on each row. The condition is
--    that of the policy "seen" with the reach written into it, so that the planner knows how much of the table it is: in a large
--    organisation it walks the index of an order, of many small ones it sorts the few. Rows are read under the policy.
CREATE FUNCTION seen_cases() RETURNS text LANGUAGE sql STABLE SET search_path = public, pg_temp
RETURN format('(c.path >= %L AND c.path < %L AND %s%s)', coalesce(current_setting('app.from', true), ''), coalesce(current_setting('app.to', true), ''),
  CASE app_files() WHEN 'all' THEN 'true' WHEN 'register' THEN 'true' WHEN 'submitted' THEN 'c."submittedOn" IS NOT NULL' ELSE 'false' END,
  CASE WHEN cardinality(app_cases()) > 0 THEN format(' OR c.id = ANY (%L::uuid[])', app_cases()) ELSE '' END);

-- The cases of people named as searched for; where nobody is, of those whose names are a letter a word away.
CREATE FUNCTION cases_named(named text[], slips text[]) RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  found uuid[];
  wanted CONSTANT text := 'SELECT array_agg(c.id) FROM "AdmissionCase" c WHERE ' || seen_cases();
BEGIN
  EXECUTE wanted || ' AND c."searchKey" LIKE ALL ($1)' INTO found USING named;
  IF found IS NULL AND cardinality(slips) > 0 THEN
    EXECUTE wanted || ' AND c."searchKey" ~ ALL ($1)' INTO found USING slips;
  END IF;
  RETURN coalesce(found, '{}');
END $$;

-- The open cases with something overdue, answers on a history included: as `overdue_cases` counts them.
CREATE FUNCTION overdue_case_ids(on_day date) RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE found uuid[];
BEGIN
  EXECUTE format('SELECT ARRAY(SELECT c.id FROM "AdmissionCase" c WHERE %1$s AND c."closedOn" IS NULL AND c."nextDueOn" < $1
    UNION SELECT c.id FROM "Verification" v JOIN "AdmissionCase" c ON c.id = v."caseId"
    WHERE v."answeredOn" IS NULL AND v."dueOn" < $1 AND %1$s AND c."closedOn" IS NULL)', seen_cases()) INTO found USING on_day;
  RETURN found;
END $$;
CREATE INDEX "Verification_awaited_by_due" ON "Verification" ("dueOn") WHERE "answeredOn" IS NULL;

-- How many cases stand at each stage, and how many of them were returned and not answered in full: of those named, or, where
-- none are, of all.
CREATE FUNCTION case_counts(ids uuid[]) RETURNS TABLE (stage "Stage", count integer, returned integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN QUERY EXECUTE format('SELECT c.stage, count(*)::integer, count(c."returnedBy")::integer FROM %s WHERE %s GROUP BY c.stage',
    CASE WHEN ids IS NULL THEN '"AdmissionCase" c' ELSE 'unnest($1) AS asked (id) JOIN "AdmissionCase" c ON c.id = asked.id' END,
    seen_cases()) USING ids;
END $$;

-- One page of them in an order, ties always the same way.
CREATE FUNCTION case_page(ids uuid[], stages "Stage"[], by text, open boolean, start integer, most integer) RETURNS TABLE (place integer, id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  due CONSTANT text := 'c."nextDueOn" ASC NULLS LAST, c.id';
  sorted CONSTANT text := CASE by
    WHEN 'due' THEN due WHEN '-due' THEN 'c."nextDueOn" DESC NULLS LAST, c.id DESC'
    WHEN 'name' THEN 'c."sortKey", c.id' WHEN '-name' THEN 'c."sortKey" DESC, c.id DESC'
    WHEN 'unit' THEN 'c.path, ' || due WHEN '-unit' THEN 'c.path DESC, ' || due
    WHEN 'stage' THEN 'c.stage, ' || due WHEN '-stage' THEN 'c.stage DESC, ' || due END;
BEGIN
  RETURN QUERY EXECUTE format(
    'SELECT (row_number() OVER ())::integer, shown.id FROM (SELECT c.id FROM %s WHERE %s%s AND c.stage = ANY ($2) ORDER BY %s%s OFFSET $3 LIMIT $4) shown',
    CASE WHEN ids IS NULL THEN '"AdmissionCase" c' ELSE 'unnest($1) AS asked (id) JOIN "AdmissionCase" c ON c.id = asked.id' END,
    seen_cases(), CASE WHEN open THEN ' AND c."closedOn" IS NULL' ELSE '' END,
    -- What has ended follows what is open, the last ended first.
    CASE WHEN open THEN '' ELSE 'c."closedOn" DESC NULLS FIRST, ' END, sorted) USING ids, stages, start, most;
END $$;
CREATE INDEX "AdmissionCase_open_by_due" ON "AdmissionCase" ("nextDueOn", id) WHERE "closedOn" IS NULL;
CREATE INDEX "AdmissionCase_open_by_name" ON "AdmissionCase" ("sortKey", id) WHERE "closedOn" IS NULL;
CREATE INDEX "AdmissionCase_open_by_stage" ON "AdmissionCase" (stage, "nextDueOn", id) WHERE "closedOn" IS NULL;

REVOKE ALL ON FUNCTION cases_named(text[], text[]), overdue_case_ids(date), case_counts(uuid[]),
                       case_page(uuid[], "Stage"[], text, boolean, integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION cases_named(text[], text[]), overdue_case_ids(date), case_counts(uuid[]),
                          case_page(uuid[], "Stage"[], text, boolean, integer, integer) TO nguon_app;
