-- Until when the papers of a case count, for the desk of the cell: of those the rules give a time, computed with every step; of the
-- others the first day somebody stated, beside the sealed list it is part of. Neither tells which paper it is.
ALTER TABLE "AdmissionCase" ADD COLUMN "papersHoldUntil" DATE;
ALTER TABLE "PaperChecklist" ADD COLUMN "plannedOn" DATE, ADD COLUMN "statedUntil" DATE;
GRANT UPDATE ("plannedOn", "statedUntil") ON "PaperChecklist" TO nguon_app;
