-- The dashboard takes the last stays of each stage. Where many ended on one day, as after a meeting of the committee, all of that
-- day were read and sorted: now they stand in order.
DROP INDEX "StageStay_organisation_stage_leftOn_idx";
CREATE INDEX "StageStay_organisation_stage_leftOn_caseId_idx" ON "StageStay" (organisation, stage, "leftOn" DESC, "caseId");
