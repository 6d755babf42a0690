-- What was typed into a paper that is not issued yet: one sealed document for each form of a case.
CREATE TABLE "PaperDraft" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "form" TEXT NOT NULL,
    "valuesSealed" BYTEA NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "savedByName" TEXT NOT NULL,

    CONSTRAINT "PaperDraft_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "PaperDraft_caseId_form_key" ON "PaperDraft"("caseId", "form");

-- A paper as it was issued: which form in which version, its number, day and signer, and sealed all it says, so that it can be printed
-- again word for word. A mistake is corrected by another paper that replaces it.
CREATE TABLE "IssuedPaper" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "form" TEXT NOT NULL,
    "pack" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "variant" TEXT,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "number" TEXT,
    "datedOn" DATE NOT NULL,
    "signer" TEXT,
    "signerPost" TEXT,
    "contentSealed" BYTEA NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "issuedByName" TEXT NOT NULL,
    "issuedByRole" TEXT NOT NULL,
    "replacesId" UUID,
    "reasonSealed" BYTEA,

    CONSTRAINT "IssuedPaper_pkey" PRIMARY KEY ("id"),
    CHECK (("replacesId" IS NULL) = ("reasonSealed" IS NULL))
);
CREATE INDEX "IssuedPaper_caseId_idx" ON "IssuedPaper"("caseId");
CREATE UNIQUE INDEX "IssuedPaper_replacesId_key" ON "IssuedPaper"("replacesId");

-- Where an issued paper stands: signed, sealed, sent, received, scanned. The last row of a state holds; a mistake is retracted.
CREATE TABLE "PaperState" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "paperId" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "reached" BOOLEAN NOT NULL,
    "on" DATE NOT NULL,
    -- Who signed, to whom it was sent, or who received it.
    "who" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedByName" TEXT NOT NULL,

    CONSTRAINT "PaperState_pkey" PRIMARY KEY ("id"),
    CHECK ("state" IN ('signed', 'sealed', 'sent', 'received', 'scanned'))
);
CREATE INDEX "PaperState_paperId_idx" ON "PaperState"("paperId");
CREATE INDEX "PaperState_caseId_idx" ON "PaperState"("caseId");

ALTER TABLE "PaperDraft" ADD CONSTRAINT "PaperDraft_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "IssuedPaper" ADD CONSTRAINT "IssuedPaper_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "IssuedPaper" ADD CONSTRAINT "IssuedPaper_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "IssuedPaper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PaperState" ADD CONSTRAINT "PaperState_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PaperState" ADD CONSTRAINT "PaperState_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "IssuedPaper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

GRANT SELECT, INSERT ON "PaperDraft", "IssuedPaper", "PaperState" TO nguon_app;
GRANT UPDATE ("valuesSealed", "savedAt", "savedByName") ON "PaperDraft" TO nguon_app;
GRANT DELETE ON "PaperDraft" TO nguon_app;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "IssuedPaper" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "IssuedPaper" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "PaperState" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "PaperState" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();

-- As for "SectionVersion": rows of a case follow the case.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['PaperDraft', 'IssuedPaper', 'PaperState'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format($policy$CREATE POLICY with_its_case ON %I TO nguon_app USING (
      (path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)) AND (SELECT app_files()) = 'all')
      OR "caseId" = ANY ((SELECT app_cases())::uuid[])
      OR ((SELECT app_files()) = 'submitted' AND EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = "caseId")))$policy$, name);
  END LOOP;
END $$;

-- The register of numbers also holds those of papers issued here. A paper and the step that records it are one document: the same
-- number of the same case and day is then entered twice, once for each.
ALTER TABLE "PaperNumber"
  ADD COLUMN "issuedPaperId" UUID REFERENCES "IssuedPaper"(id) ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
  DROP CONSTRAINT "PaperNumber_of_one",
  ADD CONSTRAINT "PaperNumber_of_one" CHECK (num_nonnulls(sequence, "verificationId", "termId", "issuedPaperId") = 1 AND ("termId" IS NULL) = ("caseId" IS NOT NULL));
CREATE UNIQUE INDEX "PaperNumber_issuedPaperId_key" ON "PaperNumber" ("issuedPaperId");
DROP INDEX "PaperNumber_one_document";
CREATE UNIQUE INDEX "PaperNumber_one_document" ON "PaperNumber" ("issuerId", kind, number, series) WHERE list IS NULL AND "issuedPaperId" IS NULL;
CREATE UNIQUE INDEX "PaperNumber_one_paper" ON "PaperNumber" ("issuerId", kind, number, series) WHERE list IS NULL AND "issuedPaperId" IS NOT NULL;

CREATE OR REPLACE FUNCTION enter_number(entry "PaperNumber", first_day date, last_day date, is_firm boolean, confirmed boolean)
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
    AND NOT (n."caseId" = entry."caseId" AND n."datedOn" = entry."datedOn" AND (n."issuedPaperId" IS NULL) <> (entry."issuedPaperId" IS NULL))
    AND (entry."termId" IS NULL OR n."termId" IS DISTINCT FROM entry."termId")
  ORDER BY n."datedOn" = entry."datedOn" DESC, n."datedOn" DESC LIMIT 1;
  IF FOUND THEN
    RETURN jsonb_build_object('day', other."datedOn", 'of', other.held, 'settled', other."datedOn" = entry."datedOn" OR is_firm);
  END IF;
  DELETE FROM "PaperNumber" n WHERE n."termId" = entry."termId";
  INSERT INTO "PaperNumber" (id, "caseId", sequence, "verificationId", "termId", "issuedPaperId", "issuerId", kind, number, series, "datedOn", list)
  VALUES (gen_random_uuid(), entry."caseId", entry.sequence, entry."verificationId", entry."termId", entry."issuedPaperId", entry."issuerId", entry.kind, entry.number,
    CASE WHEN confirmed AND NOT is_firm THEN 'day ' || entry."datedOn" ELSE 'from ' || first_day END, entry."datedOn", entry.list);
  RETURN NULL;
END $$;

-- Keeps the number of a paper that is about to be issued. One that replaces another with the same number takes it over.
CREATE FUNCTION keep_issued_number(case_id uuid, paper_id uuid, replaced_id uuid, issuer text, of_kind text, of_number text, on_day date, of_list text, confirmed boolean)
RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  entry "PaperNumber";
BEGIN
  IF NOT EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = case_id AND (in_range(c.path) OR c.id = ANY (app_cases()))) THEN
    RAISE EXCEPTION 'No number may be kept for this case.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE "PaperNumber" n SET "issuedPaperId" = paper_id
  WHERE n."issuedPaperId" = replaced_id AND n."caseId" = case_id AND n.kind = of_kind AND n.number = of_number AND n."datedOn" = on_day;
  IF FOUND THEN RETURN NULL; END IF;
  entry."caseId" := case_id; entry."issuedPaperId" := paper_id;
  entry.kind := of_kind; entry.number := of_number; entry."datedOn" := on_day; entry.list := of_list;
  RETURN enter_case_number(entry, issuer, confirmed);
END $$;

-- The next number of a series: one after the highest in use in the term, or in the year where no term is known.
CREATE FUNCTION next_number(case_id uuid, issuer text, of_kind text, on_day date)
RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (
  SELECT coalesce(max(substring(n.number FROM '^[0-9]+')::integer), 0) + 1
  FROM days_of_series(case_id, on_day) s
  LEFT JOIN "PaperNumber" n ON n."issuerId" = keeper_of_numbers(case_id, issuer) AND n.kind = of_kind AND n."datedOn" BETWEEN s.first_day AND s.last_day
  WHERE EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = case_id AND (in_range(c.path) OR c.id = ANY (app_cases()))));

REVOKE ALL ON FUNCTION keep_issued_number(uuid, uuid, uuid, text, text, text, date, text, boolean), next_number(uuid, text, text, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION keep_issued_number(uuid, uuid, uuid, text, text, text, date, text, boolean), next_number(uuid, text, text, date) TO nguon_app;
