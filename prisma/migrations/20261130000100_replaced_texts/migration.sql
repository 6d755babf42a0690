-- A free text from the time before an item had rows is kept when its rows replace it, sent or not: "replacedAt" is when. One that
-- was never sent is its writer's, as any draft.
ALTER TABLE "SectionVersion" ADD COLUMN "replacedAt" TIMESTAMPTZ(3);
ALTER TABLE "SectionVersion" DROP CONSTRAINT "SectionVersion_why_kept";
ALTER TABLE "SectionVersion" ADD CONSTRAINT "SectionVersion_why_kept"
  CHECK ("returnedAt" IS NOT NULL OR "acceptedAt" IS NOT NULL OR "sentAt" IS NOT NULL OR "replacedAt" IS NOT NULL);
