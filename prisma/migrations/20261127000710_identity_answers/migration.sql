-- Whoever enters a person is asked about people of the register who may be the same one. The answer is kept.
CREATE TABLE "IdentityAnswer" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "isSame" BOOLEAN NOT NULL,
    "because" TEXT,
    "compared" JSONB NOT NULL,
    "elsewhere" BOOLEAN NOT NULL,
    "stated" JSONB NOT NULL,
    "actorName" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IdentityAnswer_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "IdentityAnswer_personId_idx" ON "IdentityAnswer"("personId");
ALTER TABLE "IdentityAnswer" ADD CONSTRAINT "IdentityAnswer_personId_fkey"
  FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- Somebody else is said to be somebody else for a reason.
ALTER TABLE "IdentityAnswer" ADD CHECK ("isSame" OR "because" IS NOT NULL);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "IdentityAnswer" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "IdentityAnswer" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
GRANT SELECT, INSERT ON "IdentityAnswer" TO nguon_app;

-- It goes where its person goes, and has no path of its own.
ALTER TABLE "IdentityAnswer" ENABLE ROW LEVEL SECURITY;
CREATE POLICY with_its_person ON "IdentityAnswer" TO nguon_app USING (
  (SELECT app_files()) = 'all' AND EXISTS (SELECT FROM "Person" p WHERE p.id = "personId"));

-- Whether the register has somebody outside the actor's reach with this name and one of these birth days, or with this national ID.
-- Yes or no, to those who enter people: not who it is, nor where.
CREATE FUNCTION is_known_elsewhere(name_key text, birth_days date[], id_digest text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT app_files() = 'all' AND EXISTS (
    SELECT FROM "Person" p
    WHERE NOT in_range(p.path) AND ((p."searchKey" = name_key AND p."bornOn" = ANY (birth_days)) OR p."nationalIdHash" = id_digest));
END;
REVOKE ALL ON FUNCTION is_known_elsewhere(text, date[], text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_known_elsewhere(text, date[], text) TO nguon_app;
