-- A version that was attached by mistake may be withdrawn: who did it and why stay as its row, its content is erased. Before, content
-- was erased only of papers kept by their entry alone.
ALTER TABLE "AttachmentVersion" ADD COLUMN "withdrawnFor" TEXT;
ALTER TABLE "AttachmentVersion" ADD COLUMN "withdrawnByName" TEXT;
ALTER TABLE "AttachmentVersion" ADD CHECK ("withdrawnFor" IN ('wrong-person', 'wrong-paper', 'poor-scan', 'not-to-be-kept'));
ALTER TABLE "AttachmentVersion" ADD CHECK (("withdrawnFor" IS NULL) = ("withdrawnByName" IS NULL) AND ("withdrawnFor" IS NULL OR "erasedAt" IS NOT NULL));

CREATE OR REPLACE FUNCTION keep_attachment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  place text := CASE WHEN TG_OP = 'DELETE' THEN OLD.path ELSE NEW.path END;
  attachment uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD."attachmentId" ELSE NEW."attachmentId" END;
  erasing text[] := '{path,erasedAt,nameSealed,withdrawnFor,withdrawnByName}';
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
  -- Content is erased once, with its name: of a paper kept by its entry alone, or of a version that is withdrawn.
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'AttachmentVersion' THEN
    IF to_jsonb(NEW) - erasing = to_jsonb(OLD) - erasing AND to_jsonb(OLD)->>'erasedAt' IS NULL
      AND to_jsonb(NEW)->>'erasedAt' IS NOT NULL AND to_jsonb(NEW)->>'nameSealed' IS NULL
      AND (is_register_only(of_paper, place) OR to_jsonb(NEW)->>'withdrawnFor' IS NOT NULL) THEN RETURN NEW; END IF;
  END IF;
  IF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'AttachmentPart' THEN
    IF is_register_only(of_paper, place) OR EXISTS (
      SELECT FROM "AttachmentVersion" v WHERE v.id = (to_jsonb(OLD)->>'versionId')::uuid AND v."erasedAt" IS NOT NULL
    ) THEN RETURN OLD; END IF;
  END IF;
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;

-- Whoever keeps the papers of a case withdraws; the person they are about does not. The trigger lets nothing else pass.
GRANT UPDATE ("erasedAt", "nameSealed", "withdrawnFor", "withdrawnByName") ON "AttachmentVersion" TO nguon_app;
GRANT DELETE ON "AttachmentPart" TO nguon_app;
CREATE POLICY withdrawn_by_leaders ON "AttachmentVersion" AS RESTRICTIVE FOR UPDATE TO nguon_app USING ((SELECT current_setting('app.role', true))
  IN ('cellSecretary', 'cellDeputySecretary', 'committeeSecretary', 'committeeDeputySecretary'));
CREATE POLICY withdrawn_by_leaders ON "AttachmentPart" AS RESTRICTIVE FOR DELETE TO nguon_app USING ((SELECT current_setting('app.role', true))
  IN ('cellSecretary', 'cellDeputySecretary', 'committeeSecretary', 'committeeDeputySecretary'));

-- Scans go with a packet and a bundle: `paperId` of such a paper is a version.
ALTER TABLE "BatchPaper" DROP CONSTRAINT "BatchPaper_what_check";
ALTER TABLE "BatchPaper" ADD CONSTRAINT "BatchPaper_what_check" CHECK ("what" IN ('form', 'issued', 'index', 'scan'));
ALTER TABLE "BatchPaper" DROP CONSTRAINT "BatchPaper_check";
ALTER TABLE "BatchPaper" ADD CONSTRAINT "BatchPaper_check" CHECK (("form" IS NOT NULL) = ("what" = 'form') AND ("paperId" IS NOT NULL) = ("what" IN ('issued', 'scan')));
CREATE INDEX "BatchPaper_scan" ON "BatchPaper"("paperId") WHERE "what" = 'scan';

-- What was made of a scan does not outlive it. Runs as the owner of the tables: batches are seen by their askers alone. One that is still
-- being made is not waited for; its files are not handed out, see lib/batches/queries.ts.
CREATE FUNCTION forget_erased_scan() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE "Batch" b SET "pdfSealed" = NULL, "zipSealed" = NULL, failure = 'scan-erased'
  WHERE b."finishedAt" IS NOT NULL
    AND b.id IN (SELECT p."batchId" FROM "BatchPaper" p WHERE p.what = 'scan' AND p."paperId" = NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER forgotten_elsewhere AFTER UPDATE OF "erasedAt" ON "AttachmentVersion" FOR EACH ROW
  WHEN (OLD."erasedAt" IS NULL AND NEW."erasedAt" IS NOT NULL) EXECUTE FUNCTION forget_erased_scan();
