-- The power to decide on admission that a superior committee delegates to the committee of an organisation, from a day on.
CREATE TABLE "Delegation" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,
    "paper" TEXT NOT NULL,
    "endPaper" TEXT,
    "members" INTEGER NOT NULL,
    "goodYears" INTEGER NOT NULL,
    "ground" TEXT,

    CONSTRAINT "Delegation_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Delegation_unitId_idx" ON "Delegation"("unitId");
ALTER TABLE "Delegation" ADD CONSTRAINT "Delegation_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Delegation" ADD CHECK ("to" IS NULL OR "to" > "from"), ADD CHECK (("to" IS NULL) = ("endPaper" IS NULL)),
  ADD CHECK (members >= 0 AND "goodYears" >= 0 AND paper <> '');
-- A committee has the power or has it not: one delegation at a time.
CREATE UNIQUE INDEX "Delegation_one_running" ON "Delegation" ("unitId") WHERE "to" IS NULL;

-- What was recorded stays as it was: decisions rest on it. It only gets its end.
CREATE FUNCTION keep_delegation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."to" IS NULL AND to_jsonb(OLD) - '{to,endPaper}'::text[] = to_jsonb(NEW) - '{to,endPaper}'::text[] THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'A delegation keeps what was recorded: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER as_recorded BEFORE UPDATE OR DELETE ON "Delegation" FOR EACH ROW EXECUTE FUNCTION keep_delegation();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "Delegation" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();

-- Who decides is known to everybody who sees a case, also in a cell below; the committee records it.
GRANT SELECT, INSERT ON "Delegation" TO nguon_app;
GRANT UPDATE ("to", "endPaper") ON "Delegation" TO nguon_app;
ALTER TABLE "Delegation" ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON "Delegation" FOR SELECT TO nguon_app USING (true);
CREATE POLICY written ON "Delegation" FOR INSERT TO nguon_app WITH CHECK (in_range(path) AND (SELECT app_files()) = 'all');
CREATE POLICY changed ON "Delegation" FOR UPDATE TO nguon_app USING (in_range(path) AND (SELECT app_files()) = 'all');

-- Another rule on who decides gives open cases another next step: the administrator, who sees no case, replaces it with the
-- deadlines when a pack is switched.
CREATE FUNCTION replace_next_steps(rows jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF keeps_regulations() THEN
    UPDATE "AdmissionCase" c SET "nextStep" = r."nextStep", "nextHolder" = r."nextHolder"
    FROM jsonb_to_recordset(rows) AS r(id uuid, "nextStep" text, "nextHolder" text)
    WHERE c.id = r.id AND in_range(c.path) AND c."closedOn" IS NULL;
  END IF;
END $$;
REVOKE ALL ON FUNCTION replace_next_steps(jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION replace_next_steps(jsonb) TO nguon_app;
