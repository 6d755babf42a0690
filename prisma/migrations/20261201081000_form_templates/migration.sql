-- An organisation's own templates of the forms, as Word files: no personal data. A changed template is another version; papers
-- issued by an earlier one are printed from it for ever.
CREATE TABLE "FormTemplate" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "form" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    -- Fields the shipped form has and this template does not.
    "lacks" TEXT[] NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL,
    "uploadedByName" TEXT NOT NULL,

    CONSTRAINT "FormTemplate_pkey" PRIMARY KEY ("id"),
    CHECK (octet_length("content") BETWEEN 1 AND 5000000 AND "version" > 0)
);
CREATE UNIQUE INDEX "FormTemplate_unitId_form_version_key" ON "FormTemplate"("unitId", "form", "version");

-- By which template a form is made from a day on; by the shipped form where none is named. The last row of the latest day holds.
CREATE TABLE "FormTemplateUse" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "form" TEXT NOT NULL,
    "templateId" UUID,
    "from" DATE NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedByName" TEXT NOT NULL,

    CONSTRAINT "FormTemplateUse_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "FormTemplateUse_form_path_idx" ON "FormTemplateUse"("form", "path");

ALTER TABLE "FormTemplate" ADD CONSTRAINT "FormTemplate_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "FormTemplateUse" ADD CONSTRAINT "FormTemplateUse_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "FormTemplateUse" ADD CONSTRAINT "FormTemplateUse_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "FormTemplate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The template by which an issued paper is made as a Word file.
ALTER TABLE "IssuedPaper" ADD COLUMN "templateId" UUID;
ALTER TABLE "IssuedPaper" ADD CONSTRAINT "IssuedPaper_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "FormTemplate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

GRANT SELECT, INSERT ON "FormTemplate", "FormTemplateUse" TO nguon_app;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "FormTemplate" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "FormTemplate" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "FormTemplateUse" FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON "FormTemplateUse" FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();

-- Whoever makes papers below an organisation reads its templates, and who may open single cases those of the organisations above
-- them; who keeps forms writes those of the own organisation.
CREATE FUNCTION keeps_forms() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN coalesce((SELECT current_setting('app.role', true)), '') IN ('administrator', 'committeeSecretary', 'committeeDeputySecretary');

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['FormTemplate', 'FormTemplateUse'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format($policy$CREATE POLICY seen ON %1$I FOR SELECT TO nguon_app USING (
      in_range(path)
      OR starts_with((SELECT current_setting('app.from', true)), path)
      OR EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = ANY ((SELECT app_cases())::uuid[]) AND starts_with(c.path, %1$I.path)))$policy$, name);
    EXECUTE format('CREATE POLICY written ON %I FOR INSERT TO nguon_app WITH CHECK ((SELECT keeps_forms()) AND path = (SELECT current_setting(''app.from'', true)))', name);
  END LOOP;
END $$;
