-- Reasons and other sentences that people write about people are sealed like the notes: what a task is for and what came of it, why
-- somebody is somebody else, why one person did what asks for two. The app seals; the next start moves the texts that are here,
-- which until then stand in the columns of before. Sentences in documents (what was stated with a step, details of a paper, who
-- came to a vote) are sealed within them, under "sealed".
ALTER TABLE "Task" ALTER COLUMN "purpose" DROP NOT NULL, ADD COLUMN "purposeSealed" BYTEA, ADD COLUMN "resultSealed" BYTEA;
ALTER TABLE "Task" ADD CONSTRAINT "Task_one_purpose" CHECK (num_nonnulls("purpose", "purposeSealed") = 1),
                   ADD CONSTRAINT "Task_one_result" CHECK (num_nonnulls("result", "resultSealed") <= 1);

ALTER TABLE "IdentityAnswer" ADD COLUMN "becauseSealed" BYTEA;
ALTER TABLE "IdentityAnswer" DROP CONSTRAINT "IdentityAnswer_check",
  ADD CONSTRAINT "IdentityAnswer_one_because" CHECK (num_nonnulls("because", "becauseSealed") <= 1),
  -- Somebody else is said to be somebody else for a reason.
  ADD CONSTRAINT "IdentityAnswer_because" CHECK ("isSame" OR num_nonnulls("because", "becauseSealed") = 1);

ALTER TABLE "ControlException" ALTER COLUMN "reason" DROP NOT NULL, ADD COLUMN "reasonSealed" BYTEA;
ALTER TABLE "ControlException" DROP CONSTRAINT "ControlException_check1",
  ADD CONSTRAINT "ControlException_one_reason" CHECK (num_nonnulls("reason", "reasonSealed") <= 1),
  ADD CONSTRAINT "ControlException_reason" CHECK (
    num_nonnulls(nullif("reason", ''), "reasonSealed") = 1 OR act IN ('password', 'account', 'post'));
