-- A case that was joined into another case of the same person. A value added to an enum cannot be used in the transaction that
-- adds it: what names it stands in the next migration.
ALTER TYPE "Stage" ADD VALUE 'joined';
