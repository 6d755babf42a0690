-- What was noted and how somebody was judged is sealed like the personal history. The app seals; the next start moves the texts
-- that are already here, which until then stand in the columns of before.
ALTER TABLE "Note" ALTER COLUMN "text" DROP NOT NULL, ADD COLUMN "textSealed" BYTEA;
ALTER TABLE "Note" ADD CONSTRAINT "Note_one_text" CHECK (num_nonnulls("text", "textSealed") = 1);
ALTER TABLE "Evaluation" ALTER COLUMN "comment" DROP NOT NULL, ADD COLUMN "commentSealed" BYTEA;
ALTER TABLE "Evaluation" ADD CONSTRAINT "Evaluation_one_comment" CHECK (num_nonnulls("comment", "commentSealed") = 1);
