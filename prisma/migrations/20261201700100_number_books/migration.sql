-- The number books of a cell and of the committee: what the register of numbers holds, with numbers given on paper to documents the
-- app does not hold, and why a number has no document.

-- A number given on paper: it stands for that document until it is withdrawn as recorded by mistake.
CREATE TABLE "GivenNumber" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "datedOn" DATE NOT NULL,
    "title" TEXT NOT NULL,
    "signer" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedByName" TEXT NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnByName" TEXT,

    CONSTRAINT "GivenNumber_pkey" PRIMARY KEY ("id"),
    CHECK (("withdrawnAt" IS NULL) = ("withdrawnByName" IS NULL))
);
CREATE INDEX "GivenNumber_unitId_idx" ON "GivenNumber"("unitId");
CREATE INDEX "GivenNumber_path_idx" ON "GivenNumber"("path");

-- Why the numbers from one to another have no document. Append-only: the last reason of a number holds, and a document that has the
-- number goes before it.
CREATE TABLE "GapReason" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT NOT NULL,
    "first" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,
    -- A day of the term or year the numbers belong to: that of the next document.
    "datedOn" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "words" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedByName" TEXT NOT NULL,

    CONSTRAINT "GapReason_pkey" PRIMARY KEY ("id"),
    CHECK ("first" BETWEEN 1 AND "last"),
    CHECK ("reason" IN ('spoiled', 'blank', 'earlier', 'other')),
    CHECK ("reason" <> 'other' OR "words" IS NOT NULL)
);
CREATE INDEX "GapReason_unitId_kind_idx" ON "GapReason"("unitId", "kind");
CREATE INDEX "GapReason_path_idx" ON "GapReason"("path");

ALTER TABLE "GivenNumber" ADD CONSTRAINT "GivenNumber_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "GapReason" ADD CONSTRAINT "GapReason_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

GRANT SELECT, INSERT ON "GivenNumber", "GapReason" TO nguon_app;
GRANT UPDATE ("withdrawnAt", "withdrawnByName") ON "GivenNumber" TO nguon_app;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "GapReason" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "GapReason" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "GivenNumber" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['GivenNumber', 'GapReason'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format($policy$CREATE POLICY of_units_in_reach ON %I TO nguon_app USING (
      path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)) AND (SELECT app_files()) = 'all')$policy$, name);
  END LOOP;
END $$;

ALTER TABLE "PaperNumber"
  ADD COLUMN "givenNumberId" UUID REFERENCES "GivenNumber"(id) ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT "PaperNumber_of_one",
  ADD CONSTRAINT "PaperNumber_of_one" CHECK (num_nonnulls(sequence, "verificationId", "termId", "issuedPaperId", "givenNumberId") = 1
    AND ("caseId" IS NULL) = (num_nonnulls("termId", "givenNumberId") = 1));
CREATE UNIQUE INDEX "PaperNumber_givenNumberId_key" ON "PaperNumber" ("givenNumberId");

-- As before, and for numbers given on paper. A term and a given number are of no case, which the comparison of cases took for unknown:
-- a paper issued on the day of such a document got its number.
CREATE OR REPLACE FUNCTION enter_number(entry "PaperNumber", first_day date, last_day date, is_firm boolean, confirmed boolean)
RETURNS jsonb LANGUAGE plpgsql VOLATILE SET search_path = public, pg_temp AS $$
DECLARE
  other record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(' ', entry."issuerId", entry.kind, entry.number), 0));
  SELECT n."datedOn", CASE WHEN n."termId" IS NOT NULL THEN 'term' WHEN n."givenNumberId" IS NOT NULL THEN 'given'
    WHEN n."caseId" = entry."caseId" THEN 'own' ELSE 'another' END AS held
  INTO other FROM "PaperNumber" n
  WHERE n."issuerId" = entry."issuerId" AND n.kind = entry.kind AND n.number = entry.number
    AND (n."datedOn" = entry."datedOn" OR (NOT confirmed OR is_firm) AND n."datedOn" BETWEEN first_day AND last_day)
    AND NOT (n.list IS NOT DISTINCT FROM entry.list AND entry.list IS NOT NULL AND n."datedOn" = entry."datedOn")
    AND NOT (n."caseId" IS NOT DISTINCT FROM entry."caseId" AND n."datedOn" = entry."datedOn" AND (n."issuedPaperId" IS NULL) <> (entry."issuedPaperId" IS NULL))
    AND (entry."termId" IS NULL OR n."termId" IS DISTINCT FROM entry."termId")
  ORDER BY n."datedOn" = entry."datedOn" DESC, n."datedOn" DESC LIMIT 1;
  IF FOUND THEN
    RETURN jsonb_build_object('day', other."datedOn", 'of', other.held, 'settled', other."datedOn" = entry."datedOn" OR is_firm);
  END IF;
  DELETE FROM "PaperNumber" n WHERE n."termId" = entry."termId";
  INSERT INTO "PaperNumber" (id, "caseId", sequence, "verificationId", "termId", "issuedPaperId", "givenNumberId", "issuerId", kind, number, series, "datedOn", list)
  VALUES (gen_random_uuid(), entry."caseId", entry.sequence, entry."verificationId", entry."termId", entry."issuedPaperId", entry."givenNumberId",
    entry."issuerId", entry.kind, entry.number,
    CASE WHEN confirmed AND NOT is_firm THEN 'day ' || entry."datedOn" ELSE 'from ' || first_day END, entry."datedOn", entry.list);
  RETURN NULL;
END $$;

-- The grass-roots organisation a unit belongs to, or for what lies above it that of the reader; its terms are those of the books.
CREATE FUNCTION organisation_of_books(path text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (
  SELECT o.id FROM "Unit" o
  WHERE o.kind = 'organisation' AND (starts_with(path, o.path) OR starts_with(current_setting('app.from', true), o.path))
  ORDER BY starts_with(path, o.path) DESC, length(o.path) LIMIT 1);

-- The days of the book a number of a day stands in: the term of the organisation, or the year where no term is known.
CREATE FUNCTION book_of_day(organisation uuid, on_day date, OUT "firstDay" date, OUT "lastDay" date, OUT term text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT coalesce(t."from", date_trunc('year', on_day)::date), coalesce(t."to" - 1, (date_trunc('year', on_day) + interval '1 year - 1 day')::date), t.name
  FROM (SELECT organisation AS id) o
  LEFT JOIN "Term" t ON t."unitId" = o.id AND on_day >= t."from" AND on_day < t."to"
  ORDER BY t."from" DESC NULLS LAST LIMIT 1;
END;

-- The numbers of the books the actor sees, or of one issuer and kind: of the units in reach; for the committee also those the superior
-- gave to documents about its cases; for the superior's officer its own. The resolution of a term stands in the book of that term.
CREATE FUNCTION numbers_in_books(of_issuer uuid, of_kind text)
RETURNS TABLE ("issuerId" uuid, kind text, number text, "datedOn" date, "caseId" uuid, sequence integer, "verificationId" uuid, "termId" uuid,
  "issuedPaperId" uuid, "givenNumberId" uuid, list text, "firstDay" date, "lastDay" date, term text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  WITH issuer AS MATERIALIZED (
    SELECT u.id, u.kind, in_range(u.path) AS within, organisation_of_books(u.path) AS organisation
    FROM "Unit" u
    WHERE (of_issuer IS NULL OR u.id = of_issuer) AND (
      app_files() = 'all' AND (in_range(u.path)
        OR u.kind = 'superior' AND EXISTS (SELECT FROM "Unit" own WHERE own.kind = 'organisation' AND own.path = current_setting('app.from', true)))
      OR app_files() = 'submitted' AND u.path = current_setting('app.from', true)))
  SELECT n."issuerId", n.kind, n.number, n."datedOn", n."caseId", n.sequence, n."verificationId", n."termId", n."issuedPaperId", n."givenNumberId", n.list,
    coalesce(t."from", b."firstDay"), coalesce(t."to" - 1, b."lastDay"), coalesce(t.name, b.term)
  FROM issuer i JOIN "PaperNumber" n ON n."issuerId" = i.id AND (of_kind IS NULL OR n.kind = of_kind)
  LEFT JOIN "Term" t ON t.id = n."termId"
  CROSS JOIN LATERAL book_of_day(i.organisation, n."datedOn") b
  WHERE i.within OR EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = n."caseId" AND in_range(c.path));
END;

-- The books the actor sees, with how many documents each has and which running numbers they use.
CREATE FUNCTION number_books(of_issuer uuid)
RETURNS TABLE ("issuerId" uuid, kind text, "firstDay" date, "lastDay" date, term text, documents integer, ordinals integer[])
LANGUAGE sql STABLE SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT n."issuerId", n.kind, n."firstDay", n."lastDay", n.term, count(DISTINCT (n.number, n."datedOn"))::integer,
    coalesce(array_agg(DISTINCT n.number::integer) FILTER (WHERE n.number ~ '^[0-9]+$'), '{}')
  FROM numbers_in_books(of_issuer, NULL) n GROUP BY 1, 2, 3, 4, 5;
END;

-- Why numbers of the books the actor sees have no document.
CREATE FUNCTION reasons_in_books(of_issuer uuid, of_kind text)
RETURNS TABLE ("issuerId" uuid, kind text, first integer, last integer, "datedOn" date, reason text, words text, by text, "firstDay" date)
LANGUAGE sql STABLE SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT g."unitId", g.kind, g.first, g.last, g."datedOn", g.reason, g.words, g."recordedByName", b."firstDay"
  FROM "GapReason" g CROSS JOIN LATERAL book_of_day(organisation_of_books(g.path), g."datedOn") b
  WHERE (of_issuer IS NULL OR g."unitId" = of_issuer) AND (of_kind IS NULL OR g.kind = of_kind)
  ORDER BY g."recordedAt", g.id;
END;

-- Keeps a number that was given on paper, or tells which document has it.
CREATE FUNCTION keep_given_number(unit_id uuid, given_id uuid, of_kind text, of_number text, on_day date, confirmed boolean)
RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  entry "PaperNumber";
  keeper "Unit";
  span record;
BEGIN
  SELECT * INTO keeper FROM "Unit" u WHERE u.id = unit_id AND u.kind IN ('cell', 'organisation') AND in_range(u.path) AND app_files() = 'all';
  IF NOT FOUND THEN
    RAISE EXCEPTION 'No number may be kept for this unit.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT * INTO span FROM book_of_day(organisation_of_books(keeper.path), on_day);
  entry."givenNumberId" := given_id; entry."issuerId" := unit_id;
  entry.kind := of_kind; entry.number := of_number; entry."datedOn" := on_day;
  RETURN enter_number(entry, span."firstDay", span."lastDay", keeper.kind = 'organisation' AND span.term IS NOT NULL, confirmed);
END $$;

-- The number was recorded by mistake: it is free again.
CREATE FUNCTION free_given_number(given_id uuid) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  DELETE FROM "PaperNumber" n USING "GivenNumber" g WHERE g.id = given_id AND in_range(g.path) AND app_files() = 'all' AND n."givenNumberId" = g.id;
END;

-- One after the highest number in use from one day to another, or explained as having no document.
CREATE FUNCTION next_in_series(issuer uuid, of_kind text, first_day date, last_day date) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN 1 + greatest(0,
  (SELECT max(substring(n.number FROM '^[0-9]+')::integer) FROM "PaperNumber" n
   WHERE n."issuerId" = issuer AND n.kind = of_kind AND n."datedOn" BETWEEN first_day AND last_day),
  (SELECT max(g.last) FROM "GapReason" g WHERE g."unitId" = issuer AND g.kind = of_kind AND g."datedOn" BETWEEN first_day AND last_day));

CREATE OR REPLACE FUNCTION next_number(case_id uuid, issuer text, of_kind text, on_day date)
RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (
  SELECT next_in_series(keeper_of_numbers(case_id, issuer), of_kind, s.first_day, s.last_day)
  FROM days_of_series(case_id, on_day) s
  WHERE EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = case_id AND (in_range(c.path) OR c.id = ANY (app_cases()))));

-- The next numbers of several series a case takes its numbers from, and of each the number of a paper issued for the case that no step
-- has recorded yet.
CREATE FUNCTION next_numbers(case_id uuid, issuers text[], kinds text[], on_day date)
RETURNS TABLE (issuer text, kind text, next integer, "issuedNumber" text, "issuedOn" date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT a.issuer, a.kind, next_number(case_id, a.issuer, a.kind, on_day), waiting.number, waiting."datedOn"
  FROM unnest(issuers, kinds) AS a(issuer, kind)
  LEFT JOIN LATERAL (
    SELECT i.number, n."datedOn" FROM "PaperNumber" n JOIN "IssuedPaper" i ON i.id = n."issuedPaperId"
    WHERE n."caseId" = case_id AND n."issuerId" = keeper_of_numbers(case_id, a.issuer) AND n.kind = a.kind
      AND NOT EXISTS (SELECT FROM "PaperNumber" s WHERE s."caseId" = n."caseId" AND s.sequence IS NOT NULL
        AND s."issuerId" = n."issuerId" AND s.kind = n.kind AND s.number = n.number AND s."datedOn" = n."datedOn")
    ORDER BY i."issuedAt" DESC LIMIT 1) waiting ON TRUE
  WHERE EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = case_id AND (in_range(c.path) OR c.id = ANY (app_cases())));
END;

-- The next numbers of a unit, by kind.
CREATE FUNCTION next_of_unit(unit_id uuid, kinds text[], on_day date)
RETURNS TABLE (kind text, next integer) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT k, next_in_series(u.id, k, b."firstDay", b."lastDay")
  FROM "Unit" u CROSS JOIN LATERAL book_of_day(organisation_of_books(u.path), on_day) b CROSS JOIN unnest(kinds) AS k
  WHERE u.id = unit_id AND in_range(u.path) AND app_files() = 'all';
END;

REVOKE ALL ON FUNCTION organisation_of_books(text), book_of_day(uuid, date), numbers_in_books(uuid, text), number_books(uuid), reasons_in_books(uuid, text),
  keep_given_number(uuid, uuid, text, text, date, boolean), free_given_number(uuid), next_in_series(uuid, text, date, date),
  next_numbers(uuid, text[], text[], date), next_of_unit(uuid, text[], date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organisation_of_books(text), book_of_day(uuid, date), numbers_in_books(uuid, text), number_books(uuid), reasons_in_books(uuid, text),
  keep_given_number(uuid, uuid, text, text, date, boolean), free_given_number(uuid), next_numbers(uuid, text[], text[], date),
  next_of_unit(uuid, text[], date) TO nguon_app;
