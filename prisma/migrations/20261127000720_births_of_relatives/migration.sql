-- When a relative was born, as far as it is known: a year, a month or a day. Encrypted like the name.
ALTER TABLE "Relative" ADD COLUMN "bornSealed" BYTEA;
