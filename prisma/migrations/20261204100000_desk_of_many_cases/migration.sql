-- The desk of a committee finds the cases in which the history is worked on, and the probationary members, by an index of their
-- own: there are few of each among all open cases, and the index alone tells what is asked of them.
CREATE INDEX "AdmissionCase_with_history" ON "AdmissionCase" (path) INCLUDE (id, "submittedOn")
  WHERE "closedOn" IS NULL AND stage IN ('dossier', 'verification');
CREATE INDEX "AdmissionCase_probation" ON "AdmissionCase" (path) INCLUDE (id, "unitId", "personId", "openedOn", "submittedOn")
  WHERE "closedOn" IS NULL AND stage = 'probation';
