-- The answers a case still waits for, found by the case: by their path alone all that are awaited were looked through for each case.
CREATE INDEX "Verification_awaited_of_case" ON "Verification" ("caseId") WHERE "answeredOn" IS NULL AND "voidedBy" IS NULL;
