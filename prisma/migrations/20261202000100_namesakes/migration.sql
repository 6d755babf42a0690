-- People of the register of whom somebody said that they only bear the relative's name: they are proposed no more.
ALTER TABLE "Relative" ADD COLUMN "notPersonIds" UUID[] NOT NULL DEFAULT '{}';
