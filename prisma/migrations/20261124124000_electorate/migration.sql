-- Who was convened at a vote, frozen with it: each member away, exempt or suspended that day, why, by which provision, and
-- whether present all the same. The register is corrected later; what a vote was counted on must stay readable as it was.
-- Votes recorded before this column, and those of the superior's standing committee, keep an empty object.
ALTER TABLE "Vote" ADD COLUMN "electorate" JSONB NOT NULL DEFAULT '{}';
