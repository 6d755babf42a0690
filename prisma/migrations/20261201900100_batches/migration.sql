-- Many papers asked for at once: who asked, in which post, and when ready one PDF and one zip, sealed. Removed after some days.
CREATE TABLE "Batch" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    -- The post the asker was acting in: the papers are made with its rights at the time of making.
    "postId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    -- The unit or person it is about, by name.
    "about" TEXT NOT NULL,
    -- What was typed for all its papers.
    "wishSealed" BYTEA NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "removeAt" TIMESTAMPTZ(3) NOT NULL,
    -- How often its files were begun: what ends the worker time and again is given up.
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "finishedAt" TIMESTAMPTZ(3),
    "failure" TEXT,
    "pdfSealed" BYTEA,
    "zipSealed" BYTEA,

    CONSTRAINT "Batch_pkey" PRIMARY KEY ("id"),
    CHECK ("kind" IN ('meeting', 'packet', 'bundle')),
    CHECK ("finishedAt" IS NOT NULL OR num_nonnulls("failure", "pdfSealed", "zipSealed") = 0)
);
CREATE INDEX "Batch_accountId_askedAt_idx" ON "Batch"("accountId", "askedAt");
CREATE INDEX "Batch_removeAt_idx" ON "Batch"("removeAt");
CREATE INDEX "Batch_unfinished" ON "Batch"("askedAt") WHERE "finishedAt" IS NULL;

-- The papers of a batch, in the order of its files. `what`: a form filled from the record, a paper as it was issued, or the index.
CREATE TABLE "BatchPaper" (
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "fileOf" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "form" TEXT,
    "paperId" UUID,
    "title" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "reason" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "endedAt" TIMESTAMPTZ(3),
    -- The paper as it was set, and its own file; only until the files of the batch are made.
    "pageSealed" BYTEA,
    "fileSealed" BYTEA,

    CONSTRAINT "BatchPaper_pkey" PRIMARY KEY ("id"),
    CHECK ("what" IN ('form', 'issued', 'index')),
    CHECK (("form" IS NOT NULL) = ("what" = 'form') AND ("paperId" IS NOT NULL) = ("what" = 'issued')),
    CHECK ("state" IN ('waiting', 'making', 'done', 'failed')),
    CHECK (("state" IN ('done', 'failed')) = ("endedAt" IS NOT NULL) AND ("state" = 'failed') = ("reason" IS NOT NULL))
);
CREATE UNIQUE INDEX "BatchPaper_batchId_position_key" ON "BatchPaper"("batchId", "position");
CREATE INDEX "BatchPaper_fileOf_idx" ON "BatchPaper"("fileOf");

ALTER TABLE "Batch" ADD CONSTRAINT "Batch_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "BatchPaper" ADD CONSTRAINT "BatchPaper_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "BatchPaper" ADD CONSTRAINT "BatchPaper_fileOf_fkey" FOREIGN KEY ("fileOf") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

GRANT SELECT, INSERT, DELETE ON "Batch", "BatchPaper" TO nguon_app;
GRANT UPDATE ("finishedAt", "failure", "pdfSealed", "zipSealed") ON "Batch" TO nguon_app;
GRANT UPDATE ("state", "reason", "endedAt", "pageSealed", "fileSealed") ON "BatchPaper" TO nguon_app;

-- A batch is its asker's alone.
ALTER TABLE "Batch" ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_its_asker ON "Batch" TO nguon_app
  USING ("accountId" = (SELECT nullif(current_setting('app.account', true), '')::uuid));
ALTER TABLE "BatchPaper" ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_its_batch ON "BatchPaper" TO nguon_app
  USING (EXISTS (SELECT FROM "Batch" b WHERE b.id = "batchId"));

-- The next paper to make, or the batch whose files are to be made: whose it is and nothing else, since who asks is nobody yet. A row
-- that somebody is making is locked and passed over; one whose maker was killed is not, and is made by the next.
CREATE FUNCTION claim_batch_work(most_attempts integer, at timestamptz) RETURNS jsonb
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  found_paper record;
  found_batch record;
BEGIN
  LOOP
    SELECT p.id, p.attempts, b.id AS batch, b."accountId" AS account, b."postId" AS post INTO found_paper
    FROM "Batch" b JOIN "BatchPaper" p ON p."batchId" = b.id
    WHERE b."finishedAt" IS NULL AND p.state IN ('waiting', 'making')
    ORDER BY b."askedAt", p.position LIMIT 1 FOR UPDATE OF p SKIP LOCKED;
    EXIT WHEN NOT FOUND;
    IF found_paper.attempts >= most_attempts THEN
      UPDATE "BatchPaper" SET state = 'failed', reason = 'worker-ended', "endedAt" = at WHERE id = found_paper.id;
      CONTINUE;
    END IF;
    UPDATE "BatchPaper" SET state = 'making', attempts = attempts + 1 WHERE id = found_paper.id;
    RETURN jsonb_build_object('batchId', found_paper.batch, 'paperId', found_paper.id, 'accountId', found_paper.account, 'postId', found_paper.post);
  END LOOP;
  LOOP
    SELECT b.id, b.attempts, b."accountId" AS account, b."postId" AS post INTO found_batch
    FROM "Batch" b
    WHERE b."finishedAt" IS NULL AND NOT EXISTS (SELECT FROM "BatchPaper" p WHERE p."batchId" = b.id AND p.state IN ('waiting', 'making'))
    ORDER BY b."askedAt" LIMIT 1 FOR UPDATE OF b SKIP LOCKED;
    EXIT WHEN NOT FOUND;
    IF found_batch.attempts >= most_attempts THEN
      UPDATE "Batch" SET "finishedAt" = at, failure = 'worker-ended' WHERE id = found_batch.id;
      CONTINUE;
    END IF;
    UPDATE "Batch" SET attempts = attempts + 1 WHERE id = found_batch.id;
    RETURN jsonb_build_object('batchId', found_batch.id, 'paperId', NULL, 'accountId', found_batch.account, 'postId', found_batch.post);
  END LOOP;
  RETURN NULL;
END $$;

-- Removes the batches whose days are over.
CREATE FUNCTION remove_old_batches(at timestamptz) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  DELETE FROM "Batch" WHERE "removeAt" < at;
END;

REVOKE ALL ON FUNCTION claim_batch_work(integer, timestamptz), remove_old_batches(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION claim_batch_work(integer, timestamptz), remove_old_batches(timestamptz) TO nguon_app;
