-- The answers a case still waits for, found by the case: by their path alone all that are awaited were looked through for each case.
CREATE INDEX "Verification_awaited_of_case" ON "Verification" ("caseId") WHERE "answeredOn" IS NULL AND "voidedBy" IS NULL;
-- The clocks of one holder: a committee has few of its own among all that run in its cells.
CREATE INDEX "Deadline_holder_path_idx" ON "Deadline" (holder, path);
