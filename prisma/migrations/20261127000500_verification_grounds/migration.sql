-- A relative need not be verified on a ground of HD 06-HD/TW 3.4c: the row then holds who confirmed it and when, and the
-- day the residence confirmed present matters (HD 38-HD/BTCTW I.1.5).
ALTER TABLE "Verification" ADD COLUMN ground TEXT CHECK (ground IN ('memberInFamily', 'memberInSpousesFamily', 'sameCommune'));
ALTER TABLE "Verification" ADD COLUMN "residenceOn" DATE;
ALTER TABLE "Verification" ADD CONSTRAINT "Verification_ground_is_an_answer" CHECK (
  ground IS NULL OR ("relativeId" IS NOT NULL AND "answeredOn" IS NOT NULL AND result = 'correct'));

-- An answer that is not correct stands. What clears it is a second request, which names the answer it checks.
ALTER TABLE "Verification" ADD COLUMN "checksId" UUID REFERENCES "Verification"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "Verification_checksId_idx" ON "Verification"("checksId");

-- The second lock: no recorded answer is written over, whatever the program does.
CREATE FUNCTION forbid_second_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A recorded answer is not written over: ask for a second check' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER answered_once BEFORE UPDATE OF "answeredOn", result, "findingSealed" ON "Verification"
  FOR EACH ROW WHEN (OLD.result IS NOT NULL) EXECUTE FUNCTION forbid_second_answer();

-- What is to be cleared up is a small part of all answers: the desk finds it at once.
CREATE INDEX "Verification_unclear" ON "Verification" (path) WHERE result IN ('incorrect', 'incomplete');
