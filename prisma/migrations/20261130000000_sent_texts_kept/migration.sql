-- Every text that a reviewer could read is kept when it changes: one that was sent and is changed before it is reviewed, too.
-- "sentAt" is when that text was sent.
ALTER TABLE "SectionVersion" ADD COLUMN "sentAt" TIMESTAMPTZ(3);
ALTER TABLE "SectionVersion" DROP CONSTRAINT "SectionVersion_why_kept";
ALTER TABLE "SectionVersion" ADD CONSTRAINT "SectionVersion_why_kept"
  CHECK ("returnedAt" IS NOT NULL OR "acceptedAt" IS NOT NULL OR "sentAt" IS NOT NULL);
