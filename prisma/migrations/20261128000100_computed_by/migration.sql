-- What is stored of a case beside its history (the next step, who owes it, due days) is computed by the program, and a later
-- program may compute it otherwise. Which program did it last stands here, so that a start after an upgrade does it again once.
-- In databases filled so far, recognitions without an announcement wait for one that was never asked for; that start ends it.
ALTER TABLE "Installation" ADD COLUMN "computedBy" TEXT;
