-- The official code of a Party organisation: fourteen digits, one organisation each in the whole country. How its digits are
-- grouped is not known here, so they are kept as one number.
ALTER TABLE "Unit" ADD COLUMN code TEXT;
ALTER TABLE "Unit" ADD CHECK (code ~ '^[0-9]{14}$');
CREATE UNIQUE INDEX "Unit_code_key" ON "Unit" (code);
