-- The cell hears a decision of recognition at its next meeting, and from that day the new official member counts in its votes. The
-- announcement is recorded after the case has ended; until then it waits on the desk of the cell. Of recognitions recorded so
-- far no announcement is known: they wait too, and until it is recorded their members count from the day of the decision.
CREATE INDEX "AdmissionCase_owed" ON "AdmissionCase" (path) WHERE "closedOn" IS NOT NULL AND "nextStep" IS NOT NULL;
UPDATE "AdmissionCase" SET "nextStep" = 'announceRecognition', "nextHolder" = 'cellSecretary' WHERE stage = 'official';
