-- Most of the steps a desk counts wait for somebody else. All were gathered and placed to show forty of them. Now those of the
-- reader's role are found by their holder, the nearest of the others by their days, and the rest is only counted, in an index.
DROP INDEX "AdmissionCase_next_step";
CREATE INDEX "AdmissionCase_next_step" ON "AdmissionCase" ("nextHolder", path)
  INCLUDE (id, "unitId", "nextStep", "nextDueOn", "nextDueHolder", "submittedOn") WHERE "closedOn" IS NULL AND "nextStep" IS NOT NULL;
CREATE INDEX "AdmissionCase_dated_step" ON "AdmissionCase" (path)
  INCLUDE (id, "unitId", "nextHolder", "nextStep", "nextDueOn", "nextDueHolder", "submittedOn")
  WHERE "closedOn" IS NULL AND "nextStep" IS NOT NULL AND "nextDueOn" IS NOT NULL;

-- "caseDueOn" is the day of the case, whoever takes it: it is there wherever "dueOn" is, and an index finds the cases that have one.
CREATE OR REPLACE VIEW open_steps WITH (security_barrier) AS
  WITH seen AS NOT MATERIALIZED (
    SELECT id, "unitId", "nextStep", "nextHolder", "nextDueOn", "nextDueHolder" FROM "AdmissionCase"
    WHERE "closedOn" IS NULL AND "nextStep" IS NOT NULL
      AND path >= (SELECT current_setting('app.from', true)) AND path < (SELECT current_setting('app.to', true))
      AND ((SELECT app_files()) IN ('all', 'register') OR ((SELECT app_files()) = 'submitted' AND "submittedOn" IS NOT NULL))
    UNION ALL
    SELECT id, "unitId", "nextStep", "nextHolder", "nextDueOn", "nextDueHolder" FROM "AdmissionCase"
    WHERE "closedOn" IS NULL AND "nextStep" IS NOT NULL
      AND (SELECT current_setting('app.from', true)) = '' AND id = ANY ((SELECT app_cases())::uuid[]))
  SELECT id AS "caseId", "unitId", "nextStep" AS step, "nextHolder" AS holder,
         CASE WHEN "nextDueHolder" IS NOT DISTINCT FROM "nextHolder" THEN "nextDueOn" END AS "dueOn",
         "nextDueOn" AS "caseDueOn"
  FROM seen;

-- Whether a cell has a secretary is asked of each cell of an organisation.
CREATE INDEX "Post_cell_leaders" ON "Post" ("unitId") INCLUDE (role, "from", "to", acting)
  WHERE role IN ('cellSecretary', 'cellDeputySecretary');

-- Of all open cases those are chosen that cells leave for long: with these columns the index alone tells.
DROP INDEX "AdmissionCase_open";
CREATE INDEX "AdmissionCase_open" ON "AdmissionCase" (path, "nextDueOn")
  INCLUDE (id, "unitId", stage, "submittedOn", "personId", "openedOn") WHERE "closedOn" IS NULL;
