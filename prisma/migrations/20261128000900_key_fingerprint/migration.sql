-- A second machine started on this database with another NGUON_KEY would write what the first cannot read. One row, written by
-- the first start, tells which key belongs to the database: a keyed digest of a constant, from which the key cannot be found.
-- Only the owner of the tables reads it, when it starts the app; the role of the app has no right to it.
CREATE TABLE "KeyFingerprint" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "digest" TEXT NOT NULL,

    CONSTRAINT "KeyFingerprint_pkey" PRIMARY KEY ("id"),
    CHECK ("id" = 1)
);
ALTER TABLE "KeyFingerprint" ENABLE ROW LEVEL SECURITY;
