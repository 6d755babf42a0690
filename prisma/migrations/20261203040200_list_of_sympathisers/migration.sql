-- Each month a cell resolves who stays on its list of sympathisers, who is put on it and who is taken off, and the committee
-- confirms what all cells resolved in one act. The steps of each case are written as ever; these tables keep what was resolved
-- together, so that the list of a month can be printed again as it was.
CREATE TABLE "ListMeeting" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "month" DATE NOT NULL,
    "heldOn" DATE NOT NULL,
    "resolution" TEXT NOT NULL,
    "proposalResolution" TEXT,
    "recordedBy" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ListMeeting_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "ListEntry" (
    "id" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "listedCaseId" UUID NOT NULL,
    "personName" TEXT NOT NULL,
    "bornOn" DATE NOT NULL,
    "outcome" TEXT NOT NULL,

    CONSTRAINT "ListEntry_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "ListConfirmation" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "listedCaseId" UUID NOT NULL,
    "entryId" UUID,
    "act" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "confirmedOn" DATE NOT NULL,
    "confirmedBy" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ListConfirmation_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "ListMeeting"
  ADD CONSTRAINT "ListMeeting_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CHECK (date_trunc('month', "heldOn") = month);
ALTER TABLE "ListEntry"
  ADD CONSTRAINT "ListEntry_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "ListMeeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "ListEntry_listedCaseId_fkey" FOREIGN KEY ("listedCaseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CHECK (outcome IN ('kept', 'added', 'proposed', 'takenOff'));
ALTER TABLE "ListConfirmation"
  ADD CONSTRAINT "ListConfirmation_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "ListConfirmation_listedCaseId_fkey" FOREIGN KEY ("listedCaseId") REFERENCES "AdmissionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "ListConfirmation_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "ListEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CHECK (act IN ('listed', 'permitted', 'takenOff')),
  ADD CHECK ((act = 'takenOff') = ("entryId" IS NOT NULL));
-- A cell resolves on its list once a month: of two who record it in the same second, the second is told.
CREATE UNIQUE INDEX "ListMeeting_unitId_month_key" ON "ListMeeting" ("unitId", month);
CREATE INDEX "ListEntry_meetingId_idx" ON "ListEntry" ("meetingId");
CREATE INDEX "ListEntry_listedCaseId_idx" ON "ListEntry" ("listedCaseId");
CREATE INDEX "ListEntry_takenOff" ON "ListEntry" (path) WHERE outcome = 'takenOff';
CREATE INDEX "ListConfirmation_unitId_idx" ON "ListConfirmation" ("unitId");
CREATE INDEX "ListConfirmation_listedCaseId_idx" ON "ListConfirmation" ("listedCaseId");
CREATE INDEX "ListConfirmation_entryId_idx" ON "ListConfirmation" ("entryId");
-- Somebody taken off is confirmed once.
CREATE UNIQUE INDEX "ListConfirmation_one_taking_off" ON "ListConfirmation" ("entryId");

DO $$ DECLARE name text; BEGIN
  FOREACH name IN ARRAY ARRAY['ListMeeting', 'ListEntry', 'ListConfirmation'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION forbid_change()', name);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION forbid_change()', name);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO nguon_app', name);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY kept ON %I TO nguon_app USING (in_range(path) AND (SELECT app_files()) = ''all'')', name);
  END LOOP;
END $$;
