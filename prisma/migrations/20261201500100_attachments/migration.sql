-- What is kept of a paper beside its entry in the record: number, day and place of the original, and its scans. The content lies in
-- rows, in parts sealed one by one: one transaction writes all of it or nothing, the row policies guard it, and every backup of the
-- database has it.
CREATE TABLE "Attachment" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "paper" TEXT NOT NULL,
    "registerSealed" BYTEA,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "addedByName" TEXT NOT NULL,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Attachment_caseId_idx" ON "Attachment"("caseId");

CREATE TABLE "AttachmentVersion" (
    "id" UUID NOT NULL,
    "attachmentId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    -- Of photographs: one part a page.
    "pages" INTEGER,
    "parts" INTEGER NOT NULL,
    -- The version it was cropped from.
    "madeFrom" INTEGER,
    "nameSealed" BYTEA,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "addedByName" TEXT NOT NULL,
    -- When its content was erased, because the paper came to be kept by its entry alone.
    "erasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AttachmentVersion_pkey" PRIMARY KEY ("id"),
    CHECK ("version" >= 1 AND "size" > 0 AND "parts" > 0),
    CHECK ("form" IN ('images', 'pdf', 'docx')),
    CHECK (("form" = 'images') = ("pages" IS NOT NULL))
);
CREATE UNIQUE INDEX "AttachmentVersion_attachmentId_version_key" ON "AttachmentVersion"("attachmentId", "version");

CREATE TABLE "AttachmentPart" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "attachmentId" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "sequence" INTEGER NOT NULL,
    "bytesSealed" BYTEA NOT NULL,

    CONSTRAINT "AttachmentPart_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "AttachmentPart_versionId_sequence_key" ON "AttachmentPart"("versionId", "sequence");
-- Sealed bytes do not get smaller; to try costs time.
ALTER TABLE "AttachmentPart" ALTER COLUMN "bytesSealed" SET STORAGE EXTERNAL;

ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "AttachmentVersion" ADD CONSTRAINT "AttachmentVersion_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "AttachmentVersion" ADD CONSTRAINT "AttachmentVersion_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "AttachmentPart" ADD CONSTRAINT "AttachmentPart_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "AttachmentPart" ADD CONSTRAINT "AttachmentPart_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "AttachmentPart" ADD CONSTRAINT "AttachmentPart_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "AttachmentVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Papers a committee keeps by their entry alone, beside those the program treats as secret. Rows are added and never taken away.
CREATE TABLE "RegisterOnlyPaper" (
    "id" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "paper" TEXT NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "addedByName" TEXT NOT NULL,

    CONSTRAINT "RegisterOnlyPaper_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "RegisterOnlyPaper_path_paper_key" ON "RegisterOnlyPaper"("path", "paper");

-- Of a matter, its conclusion and a former membership no content is kept anywhere; `isSecret` in lib/admissions/case/papers.ts.
CREATE FUNCTION is_register_only(of_paper text, at_path text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN of_paper IN ('matter', 'conclusion', 'formerMembership') OR starts_with(of_paper, 'conclusion-')
  OR EXISTS (SELECT FROM "RegisterOnlyPaper" r WHERE r.paper = of_paper AND starts_with(at_path, r.path));
REVOKE ALL ON FUNCTION is_register_only(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_register_only(text, text) TO nguon_app;

-- A version and its parts stay as they were written. Content of a paper kept by its entry alone is refused, also by the hand of the
-- owner of the tables, and may only be erased.
CREATE FUNCTION keep_attachment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  place text := CASE WHEN TG_OP = 'DELETE' THEN OLD.path ELSE NEW.path END;
  attachment uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD."attachmentId" ELSE NEW."attachmentId" END;
  of_paper text;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF to_jsonb(NEW) - 'path' = to_jsonb(OLD) - 'path' THEN RETURN NEW; END IF;
  END IF;
  SELECT a.paper INTO of_paper FROM "Attachment" a WHERE a.id = attachment;
  IF TG_OP = 'INSERT' THEN
    IF is_register_only(of_paper, place) THEN
      RAISE EXCEPTION 'Of this paper no content is kept.' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF is_register_only(of_paper, place) THEN
    IF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'AttachmentPart' THEN RETURN OLD; END IF;
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'AttachmentVersion' THEN
      IF to_jsonb(NEW) - '{path,erasedAt,nameSealed}'::text[] = to_jsonb(OLD) - '{path,erasedAt,nameSealed}'::text[]
        AND to_jsonb(NEW)->>'nameSealed' IS NULL AND to_jsonb(NEW)->>'erasedAt' IS NOT NULL THEN RETURN NEW; END IF;
    END IF;
  END IF;
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER kept BEFORE INSERT OR UPDATE OR DELETE ON "AttachmentVersion" FOR EACH ROW EXECUTE FUNCTION keep_attachment();
CREATE TRIGGER kept BEFORE INSERT OR UPDATE OR DELETE ON "AttachmentPart" FOR EACH ROW EXECUTE FUNCTION keep_attachment();
CREATE TRIGGER never_removed BEFORE DELETE ON "Attachment" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_narrowed BEFORE UPDATE OR DELETE ON "RegisterOnlyPaper" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "Attachment" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "AttachmentVersion" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "AttachmentPart" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "RegisterOnlyPaper" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();

-- What the papers of a kind hold is erased, below the unit of the administrator, who sees none of it. Its entry stays. Runs as the
-- owner of the tables, and asks itself who wants it.
CREATE FUNCTION erase_register_only(of_paper text, on_moment timestamptz) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  erased integer;
BEGIN
  IF NOT keeps_regulations() THEN
    RAISE EXCEPTION 'This may not be erased.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  DELETE FROM "AttachmentPart" p USING "Attachment" a
  WHERE a.id = p."attachmentId" AND a.paper = of_paper AND in_range(a.path) AND is_register_only(a.paper, a.path);
  UPDATE "AttachmentVersion" v SET "erasedAt" = on_moment, "nameSealed" = NULL FROM "Attachment" a
  WHERE a.id = v."attachmentId" AND a.paper = of_paper AND in_range(a.path) AND is_register_only(a.paper, a.path) AND v."erasedAt" IS NULL;
  GET DIAGNOSTICS erased = ROW_COUNT;
  RETURN erased;
END $$;
REVOKE ALL ON FUNCTION erase_register_only(text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_register_only(text, timestamptz) TO nguon_app;

GRANT SELECT, INSERT ON "Attachment", "AttachmentVersion", "AttachmentPart", "RegisterOnlyPaper" TO nguon_app;
GRANT UPDATE ("registerSealed") ON "Attachment" TO nguon_app;

-- Rows of a case follow the case. The mentor reads none; the person it is about reads the own papers, and not what others state.
ALTER TABLE "Attachment" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_its_case ON "Attachment" TO nguon_app USING (
  ((path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true)) AND (SELECT app_files()) = 'all')
   OR "caseId" = ANY ((SELECT app_cases())::uuid[])
   OR ((SELECT app_files()) = 'submitted' AND EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = "caseId")))
  AND CASE (SELECT current_setting('app.role', true))
    WHEN 'mentor' THEN false
    WHEN 'applicant' THEN paper IN ('awarenessCertificate', 'application', 'history', 'decision', 'memberHistory', 'memberCard',
      'newMemberCertificate', 'selfReview', 'recognitionDecision', 'marriageCertificate', 'portrait')
    ELSE true END);
ALTER TABLE "AttachmentVersion" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_its_attachment ON "AttachmentVersion" TO nguon_app
  USING (EXISTS (SELECT FROM "Attachment" a WHERE a.id = "attachmentId" AND a."caseId" = "AttachmentVersion"."caseId"));
ALTER TABLE "AttachmentPart" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_its_attachment ON "AttachmentPart" TO nguon_app
  USING (EXISTS (SELECT FROM "Attachment" a WHERE a.id = "attachmentId" AND a."caseId" = "AttachmentPart"."caseId"));
ALTER TABLE "RegisterOnlyPaper" ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON "RegisterOnlyPaper" FOR SELECT TO nguon_app USING (true);
CREATE POLICY written ON "RegisterOnlyPaper" FOR INSERT TO nguon_app WITH CHECK ((SELECT keeps_regulations()) AND in_range(path));
