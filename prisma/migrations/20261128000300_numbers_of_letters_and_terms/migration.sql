-- The register of numbers also holds the letters that ask for a verification and the resolution that sets a term's target. A row is
-- of a step, of a verification or of a term. The two keys are checked at the end, because the number is kept before its row is written.
ALTER TABLE "Term" ADD COLUMN "resolvedOn" DATE;
ALTER TABLE "PaperNumber" DROP CONSTRAINT "PaperNumber_pkey",
  ADD COLUMN id UUID NOT NULL DEFAULT gen_random_uuid(),
  ADD COLUMN "verificationId" UUID REFERENCES "Verification"(id) ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
  ADD COLUMN "termId" UUID REFERENCES "Term"(id) ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
  ALTER COLUMN "caseId" DROP NOT NULL,
  ALTER COLUMN sequence DROP NOT NULL,
  ADD CONSTRAINT "PaperNumber_pkey" PRIMARY KEY (id),
  ADD CONSTRAINT "PaperNumber_of_one" CHECK (num_nonnulls(sequence, "verificationId", "termId") = 1 AND ("termId" IS NULL) = ("caseId" IS NOT NULL));
CREATE UNIQUE INDEX "PaperNumber_caseId_sequence_key" ON "PaperNumber" ("caseId", sequence);
CREATE UNIQUE INDEX "PaperNumber_verificationId_key" ON "PaperNumber" ("verificationId");
CREATE UNIQUE INDEX "PaperNumber_termId_key" ON "PaperNumber" ("termId");

-- Enters a number, or tells which document has it. Waits for whoever records the same number in the same moment. `settled`: no
-- confirmation makes it another document. A term that is corrected has its former number until the new one is entered.
CREATE FUNCTION enter_number(entry "PaperNumber", first_day date, last_day date, is_firm boolean, confirmed boolean)
RETURNS jsonb LANGUAGE plpgsql VOLATILE SET search_path = public, pg_temp AS $$
DECLARE
  other record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(' ', entry."issuerId", entry.kind, entry.number), 0));
  SELECT n."datedOn", CASE WHEN n."termId" IS NOT NULL THEN 'term' WHEN n."caseId" = entry."caseId" THEN 'own' ELSE 'another' END AS held
  INTO other FROM "PaperNumber" n
  WHERE n."issuerId" = entry."issuerId" AND n.kind = entry.kind AND n.number = entry.number
    AND (n."datedOn" = entry."datedOn" OR (NOT confirmed OR is_firm) AND n."datedOn" BETWEEN first_day AND last_day)
    AND NOT (n.list IS NOT DISTINCT FROM entry.list AND entry.list IS NOT NULL AND n."datedOn" = entry."datedOn")
    AND (entry."termId" IS NULL OR n."termId" IS DISTINCT FROM entry."termId")
  ORDER BY n."datedOn" = entry."datedOn" DESC, n."datedOn" DESC LIMIT 1;
  IF FOUND THEN
    RETURN jsonb_build_object('day', other."datedOn", 'of', other.held, 'settled', other."datedOn" = entry."datedOn" OR is_firm);
  END IF;
  DELETE FROM "PaperNumber" n WHERE n."termId" = entry."termId";
  INSERT INTO "PaperNumber" (id, "caseId", sequence, "verificationId", "termId", "issuerId", kind, number, series, "datedOn", list)
  VALUES (gen_random_uuid(), entry."caseId", entry.sequence, entry."verificationId", entry."termId", entry."issuerId", entry.kind, entry.number,
    CASE WHEN confirmed AND NOT is_firm THEN 'day ' || entry."datedOn" ELSE 'from ' || first_day END, entry."datedOn", entry.list);
  RETURN NULL;
END $$;

-- Enters the number of a document of a case, which whoever sees the case may do.
CREATE FUNCTION enter_case_number(entry "PaperNumber", issuer text, confirmed boolean)
RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  span record;
BEGIN
  IF NOT EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = entry."caseId" AND (in_range(c.path) OR c.id = ANY (app_cases()))) THEN
    RAISE EXCEPTION 'No number may be kept for this case.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  entry."issuerId" := keeper_of_numbers(entry."caseId", issuer);
  SELECT * INTO span FROM days_of_series(entry."caseId", entry."datedOn");
  RETURN enter_number(entry, span.first_day, span.last_day, issuer = 'committee' AND span.is_term, confirmed);
END $$;

CREATE OR REPLACE FUNCTION keep_number(case_id uuid, at_sequence integer, issuer text, of_kind text, of_number text, on_day date, of_list text, confirmed boolean)
RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  entry "PaperNumber";
BEGIN
  entry."caseId" := case_id; entry.sequence := at_sequence;
  entry.kind := of_kind; entry.number := of_number; entry."datedOn" := on_day; entry.list := of_list;
  RETURN enter_case_number(entry, issuer, confirmed);
END $$;

CREATE FUNCTION keep_letter_number(case_id uuid, verification_id uuid, issuer text, of_kind text, of_number text, on_day date, of_list text, confirmed boolean)
RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  entry "PaperNumber";
BEGIN
  entry."caseId" := case_id; entry."verificationId" := verification_id;
  entry.kind := of_kind; entry.number := of_number; entry."datedOn" := on_day; entry.list := of_list;
  RETURN enter_case_number(entry, issuer, confirmed);
END $$;

-- The resolution of a term: its series is the term itself, whose last day is the first of the next one.
CREATE FUNCTION keep_term_number(unit_id uuid, term_id uuid, of_kind text, of_number text, on_day date, from_day date, to_day date)
RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  entry "PaperNumber";
BEGIN
  IF NOT EXISTS (SELECT FROM "Unit" u WHERE u.id = unit_id AND in_range(u.path)) THEN
    RAISE EXCEPTION 'No number may be kept for this committee.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  entry."termId" := term_id; entry."issuerId" := unit_id;
  entry.kind := of_kind; entry.number := of_number; entry."datedOn" := on_day;
  RETURN enter_number(entry, least(from_day, on_day), to_day - 1, TRUE, FALSE);
END $$;

REVOKE ALL ON FUNCTION enter_number("PaperNumber", date, date, boolean, boolean), enter_case_number("PaperNumber", text, boolean),
  keep_letter_number(uuid, uuid, text, text, text, date, text, boolean), keep_term_number(uuid, uuid, text, text, date, date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keep_letter_number(uuid, uuid, text, text, text, date, text, boolean),
  keep_term_number(uuid, uuid, text, text, date, date, date) TO nguon_app;

-- What is recorded so far and written as the rules say: minutes and reports of failed votes, reports of deadlocks, letters of
-- verifications, resolutions of terms. Of several documents with one number the first keeps it; the others stay as they are.
WITH recorded AS (
  SELECT v."caseId", v.sequence, NULL::uuid AS "verificationId", v.body::text AS issuer, v.electorate->>'minutes' AS number, v."heldOn" AS "datedOn", 'meeting' AS list
  FROM "Vote" v WHERE NOT v.carried AND v.body IN ('cell', 'committee')
  UNION ALL
  SELECT x."caseId", x.sequence, NULL, CASE split_part(x.number, '/', 2) WHEN 'CB' THEN 'cell' ELSE 'committee' END, x.number, x."datedOn", NULL
  FROM "Paper" x WHERE x.kind IN ('failedVoteReport', 'deadlockReport')
  UNION ALL
  SELECT v."caseId", NULL, v.id, 'committee', v."requestNumber", v."receivedOn", 'letter to ' || v.agency FROM "Verification" v WHERE v.ground IS NULL
), numbered AS (
  SELECT r."caseId", r.sequence, r."verificationId", keeper_of_numbers(r."caseId", r.issuer) AS "issuerId",
    split_part(split_part(r.number, '-', 2), '/', 1) AS kind, split_part(r.number, '-', 1) AS number,
    'from ' || (days_of_series(r."caseId", r."datedOn")).first_day AS series, r."datedOn", r.list
  FROM recorded r
  WHERE r.number ~ '^[0-9]{2,5}[a-z]?-(BB|BC|TTr|CV|GGT)/(CB|ĐU)$' AND r."datedOn" >= '2018-04-03'
    AND NOT EXISTS (SELECT FROM "Transition" t JOIN "Transition" a ON a."annulsId" = t.id WHERE t."caseId" = r."caseId" AND t.sequence = r.sequence)
), ordered AS (
  SELECT n.*, row_number() OVER one_number AS place, first_value(n."datedOn") OVER one_number AS "firstOn", first_value(n.list) OVER one_number AS "firstList"
  FROM numbered n
  WINDOW one_number AS (PARTITION BY n."issuerId", n.kind, n.number, n.series ORDER BY n."datedOn", n."caseId", n.sequence, n."verificationId")
)
INSERT INTO "PaperNumber" ("caseId", sequence, "verificationId", "issuerId", kind, number, series, "datedOn", list)
SELECT o."caseId", o.sequence, o."verificationId", o."issuerId", o.kind, o.number, o.series, o."datedOn", o.list
FROM ordered o
WHERE (o.place = 1 OR o."datedOn" = o."firstOn" AND o.list = o."firstList")
  AND NOT EXISTS (SELECT FROM "PaperNumber" k WHERE k."issuerId" = o."issuerId" AND k.kind = o.kind AND k.number = o.number AND k.series = o.series)
ON CONFLICT DO NOTHING;

INSERT INTO "PaperNumber" ("termId", "issuerId", kind, number, series, "datedOn")
SELECT t.id, t."unitId", CASE found[2] WHEN 'ĐH' THEN 'NQ/ĐH' ELSE 'NQ' END, found[1], 'from ' || t."from", t."from"
FROM "Term" t, LATERAL regexp_match(t.resolution, '(?<![0-9])([0-9]{2,5}[a-z]?)-NQ/(ĐH|ĐU)(?![[:alpha:]])') AS found
WHERE found IS NOT NULL AND t."from" >= '2018-04-03'
ON CONFLICT DO NOTHING;
