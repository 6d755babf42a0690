-- A vote that failed resolves nothing and has no number of a resolution; its minutes or the report of it are named with the
-- electorate. Votes recorded before were given a number whatever their result, and history is not edited.
ALTER TABLE "Vote" ALTER COLUMN resolution DROP NOT NULL;
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_resolved_when_carried" CHECK ((resolution IS NOT NULL) = carried) NOT VALID;
