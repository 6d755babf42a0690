-- The writer may change a section that was passed. The accepted text is then kept, as a returned one is, and the section
-- remembers since when it had been accepted until it passes again.
ALTER TABLE "DossierSection" ADD COLUMN "acceptedAt" TIMESTAMPTZ(3);
ALTER TABLE "SectionVersion" ADD COLUMN "acceptedAt" TIMESTAMPTZ(3);
ALTER TABLE "SectionVersion" ALTER COLUMN "returnedAt" DROP NOT NULL;
ALTER TABLE "SectionVersion" ADD CONSTRAINT "SectionVersion_why_kept" CHECK ("returnedAt" IS NOT NULL OR "acceptedAt" IS NOT NULL);
