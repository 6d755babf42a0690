-- A returned dossier names what is to be corrected. A verification it names no longer counts; the row says which step made
-- it void, so that annulling that step brings it back.
ALTER TABLE "Verification" ADD COLUMN "voidedBy" UUID;

-- Until everything a return names is answered, the case knows the return, so that desks and lists can say so. The reason and
-- the day stand in the history.
ALTER TABLE "AdmissionCase" ADD COLUMN "returnedBy" UUID;
CREATE INDEX "AdmissionCase_returned" ON "AdmissionCase" (path) WHERE "returnedBy" IS NOT NULL;
