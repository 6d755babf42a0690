-- Who decides follows from the rules: beside the superior standing committee it may be the superior committee as a whole, or the
-- standing committee of the grass-roots organisation itself. Their votes are kept like those of the other bodies.
ALTER TYPE "VoteBody" ADD VALUE 'superiorCommittee';
ALTER TYPE "VoteBody" ADD VALUE 'standingCommittee';
