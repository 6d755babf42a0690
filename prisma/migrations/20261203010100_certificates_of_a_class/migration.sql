-- The certificates of a class are asked for at once, as the papers of a meeting are.
ALTER TABLE "Batch" DROP CONSTRAINT "Batch_kind_check";
ALTER TABLE "Batch" ADD CONSTRAINT "Batch_kind_check" CHECK ("kind" IN ('meeting', 'certificates', 'packet', 'bundle'));
