-- A reset, a new account and a new post beyond a cell are not one administrator's alone. Where there is another administrator, one
-- asks and another person agrees, that administrator or a leader of the committee; then it is done. Where there is none it is
-- done, and stands on the desk of the committee's leaders for seven days and until one has seen it.
CREATE TABLE "ControlRequest" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "accountId" UUID NOT NULL,
    "actorName" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "agreedAt" TIMESTAMPTZ(3),
    "agreedById" UUID,
    "agreedBy" TEXT,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ControlRequest_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "ControlRequest" ADD CHECK (act IN ('password', 'account', 'post')),
  ADD CHECK (("agreedAt" IS NULL) = ("agreedBy" IS NULL) AND ("agreedAt" IS NULL) = ("agreedById" IS NULL)),
  ADD CHECK ("agreedById" <> "accountId"),
  ADD CHECK ("usedAt" IS NULL OR "agreedAt" IS NOT NULL);
CREATE INDEX "ControlRequest_open" ON "ControlRequest" (path, "at") WHERE "usedAt" IS NULL;
CREATE TRIGGER never_removed BEFORE DELETE ON "ControlRequest" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "ControlRequest" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
GRANT SELECT, INSERT ON "ControlRequest" TO nguon_app;
GRANT UPDATE ("agreedAt", "agreedById", "agreedBy", "usedAt") ON "ControlRequest" TO nguon_app;

ALTER TABLE "ControlRequest" ENABLE ROW LEVEL SECURITY;
CREATE POLICY asked ON "ControlRequest" FOR INSERT TO nguon_app
  WITH CHECK (in_range(path) AND (SELECT current_setting('app.role', true)) = 'administrator');
CREATE POLICY seen ON "ControlRequest" FOR SELECT TO nguon_app USING (
  (SELECT current_setting('app.role', true)) IN ('administrator', 'committeeSecretary', 'committeeDeputySecretary')
  AND (in_range(path) OR starts_with((SELECT current_setting('app.from', true)), path)));
CREATE POLICY answered ON "ControlRequest" FOR UPDATE TO nguon_app USING (
  (SELECT current_setting('app.role', true)) IN ('administrator', 'committeeSecretary', 'committeeDeputySecretary')
  AND (in_range(path) OR starts_with((SELECT current_setting('app.from', true)), path)));

ALTER TABLE "ControlException" DROP CONSTRAINT "ControlException_act_check", DROP CONSTRAINT "ControlException_reason_check";
ALTER TABLE "ControlException" ADD CHECK (act IN ('vote', 'rulePack', 'password', 'account', 'post')),
  ADD CHECK (reason <> '' OR act IN ('password', 'account', 'post'));
