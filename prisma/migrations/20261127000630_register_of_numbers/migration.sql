-- The register of numbers: a number stands for one document of its issuer, of its kind, in a term. Two people never share a
-- resolution, a decision or a submission; a list of the cell or the committee may be about several people, on one day. The terms
-- of a cell and of the superior are not in the app: theirs are taken to be the committee's, and where a series may have begun
-- anew meanwhile, a person confirms it. `series` is what such a number is unique in.
CREATE TABLE "PaperNumber" (
  "caseId" UUID NOT NULL REFERENCES "AdmissionCase"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  sequence INTEGER NOT NULL,
  "issuerId" UUID NOT NULL REFERENCES "Unit"(id) ON DELETE RESTRICT ON UPDATE CASCADE,
  kind TEXT NOT NULL,
  number TEXT NOT NULL,
  series TEXT NOT NULL,
  "datedOn" DATE NOT NULL,
  list TEXT,
  CONSTRAINT "PaperNumber_pkey" PRIMARY KEY ("caseId", sequence)
);
CREATE INDEX "PaperNumber_issuerId_kind_number_idx" ON "PaperNumber" ("issuerId", kind, number);
CREATE UNIQUE INDEX "PaperNumber_one_document" ON "PaperNumber" ("issuerId", kind, number, series) WHERE list IS NULL;
-- Read and written by the two functions below only.
ALTER TABLE "PaperNumber" ENABLE ROW LEVEL SECURITY;

-- Who keeps the series a document of a case belongs to.
CREATE FUNCTION keeper_of_numbers(case_id uuid, issuer text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (
  SELECT CASE issuer WHEN 'cell' THEN c."unitId" WHEN 'committee' THEN o.id ELSE coalesce(o."parentId", o.id) END
  FROM "AdmissionCase" c JOIN "Unit" u ON u.id = c."unitId" JOIN "Unit" o ON o.kind = 'organisation' AND starts_with(u.path, o.path)
  WHERE c.id = case_id ORDER BY length(o.path) LIMIT 1);

-- The days in which the number of a day is not used again: the term of the committee, or the year where no term is known.
CREATE FUNCTION days_of_series(case_id uuid, on_day date, OUT first_day date, OUT last_day date, OUT is_term boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT coalesce(t."from", date_trunc('year', on_day)::date), coalesce(t."to", (date_trunc('year', on_day) + interval '1 year - 1 day')::date), t.id IS NOT NULL
  FROM (SELECT keeper_of_numbers(case_id, 'committee') AS id) o
  LEFT JOIN "Term" t ON t."unitId" = o.id AND on_day >= t."from" AND on_day < t."to"
  ORDER BY t."from" DESC NULLS LAST LIMIT 1;
END;

-- Keeps a number for the step that is being recorded, or tells of which day the document is that has it. Waits for whoever records
-- the same number in the same moment. `settled`: no confirmation makes it another document.
CREATE FUNCTION keep_number(case_id uuid, at_sequence integer, issuer text, of_kind text, of_number text, on_day date, of_list text, confirmed boolean)
RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  keeper uuid;
  span record;
  other record;
  is_firm boolean;
BEGIN
  IF NOT EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = case_id AND (in_range(c.path) OR c.id = ANY (app_cases()))) THEN
    RAISE EXCEPTION 'No number may be kept for this case.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  keeper := keeper_of_numbers(case_id, issuer);
  SELECT * INTO span FROM days_of_series(case_id, on_day);
  is_firm := issuer = 'committee' AND span.is_term;
  PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(' ', keeper, of_kind, of_number), 0));
  SELECT n."datedOn", n."caseId" = case_id AS own INTO other FROM "PaperNumber" n
  WHERE n."issuerId" = keeper AND n.kind = of_kind AND n.number = of_number
    AND (n."datedOn" = on_day OR (NOT confirmed OR is_firm) AND n."datedOn" BETWEEN span.first_day AND span.last_day)
    AND NOT (n.list IS NOT DISTINCT FROM of_list AND of_list IS NOT NULL AND n."datedOn" = on_day)
  ORDER BY n."datedOn" = on_day DESC, n."datedOn" DESC LIMIT 1;
  IF FOUND THEN
    RETURN jsonb_build_object('day', other."datedOn", 'own', other.own, 'settled', other."datedOn" = on_day OR is_firm);
  END IF;
  INSERT INTO "PaperNumber" VALUES (case_id, at_sequence, keeper, of_kind, of_number,
    CASE WHEN confirmed AND NOT is_firm THEN 'day ' || on_day ELSE 'from ' || span.first_day END, on_day, of_list);
  RETURN NULL;
END $$;

-- The step was annulled: its number is free again.
CREATE FUNCTION free_number(case_id uuid, at_sequence integer) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  DELETE FROM "PaperNumber" n USING "AdmissionCase" c WHERE c.id = case_id AND in_range(c.path) AND n."caseId" = c.id AND n.sequence = at_sequence;
END;

REVOKE ALL ON FUNCTION keeper_of_numbers(uuid, text), days_of_series(uuid, date), keep_number(uuid, integer, text, text, text, date, text, boolean),
  free_number(uuid, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keep_number(uuid, integer, text, text, text, date, text, boolean), free_number(uuid, integer) TO nguon_app;

-- The numbers of votes, decisions and submissions recorded so far, where they are written as the rules say; of several documents
-- with one number the first recorded keeps it.
INSERT INTO "PaperNumber"
SELECT DISTINCT ON (p."caseId", p.sequence) p."caseId", p.sequence, keeper_of_numbers(p."caseId", p.issuer), split_part(split_part(p.number, '-', 2), '/', 1),
  split_part(p.number, '-', 1), 'from ' || (days_of_series(p."caseId", p."datedOn")).first_day, p."datedOn", NULL
FROM (
  SELECT v."caseId", v.sequence, v.body::text AS issuer, v.resolution AS number, v."heldOn" AS "datedOn" FROM "Vote" v WHERE v.carried AND v.body <> 'superior'
  UNION ALL
  SELECT x."caseId", x.sequence, CASE WHEN x.kind LIKE '%ubmission' THEN 'committee' ELSE 'superior' END, x.number, x."datedOn" FROM "Paper" x
  WHERE x.kind IN ('decision', 'recognitionDecision', 'removalDecision', 'annulment', 'submission', 'recognitionSubmission')) p
WHERE p.number ~ '^[0-9]{2,5}[a-z]?-(NQ|QĐ|TTr)/[[:alpha:]]+$' AND p."datedOn" >= '2018-04-03'
  AND NOT EXISTS (SELECT FROM "Transition" t JOIN "Transition" a ON a."annulsId" = t.id WHERE t."caseId" = p."caseId" AND t.sequence = p.sequence)
ORDER BY p."caseId", p.sequence
ON CONFLICT DO NOTHING;
