-- A way of looking at the list of cases that somebody named and keeps: the filter and the order, as in the address of the list.
CREATE TABLE "SavedView" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "SavedView_accountId_name_key" ON "SavedView"("accountId", "name");
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SavedView" ADD CHECK (length("name") BETWEEN 1 AND 60), ADD CHECK (length("query") <= 4000);

GRANT SELECT, INSERT, UPDATE, DELETE ON "SavedView" TO nguon_app;
ALTER TABLE "SavedView" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON "SavedView" TO nguon_app USING ("accountId" = (SELECT app_account()));
