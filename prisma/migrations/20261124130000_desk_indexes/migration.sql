-- What waits on a committee's desk is a small part of all sections and answers: an index of that part finds it at once.
CREATE INDEX "DossierSection_sent" ON "DossierSection" (path) WHERE "passedAt" IS NULL AND "returnedAt" IS NULL AND "sentAt" IS NOT NULL;
CREATE INDEX "Verification_awaited" ON "Verification" (path) WHERE "answeredOn" IS NULL;
