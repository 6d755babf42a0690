-- Whoever was introduced to a cell that is merged waits in the other one: nobody decides any more in a cell that has ended. To
-- which cell they were introduced stays said. Somebody may now wait in one queue twice, once from each cell.
ALTER TABLE "Introduction" ADD COLUMN "mergedFromId" UUID REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "Introduction_mergedFromId_idx" ON "Introduction"("mergedFromId");

DROP INDEX "Introduction_one_review", "Introduction_one_paper", "Introduction_one_self";
CREATE UNIQUE INDEX "Introduction_one_review" ON "Introduction" ("unitId", "personId")
  WHERE door = 'review' AND state = 'waiting' AND "mergedFromId" IS NULL;
CREATE UNIQUE INDEX "Introduction_one_paper" ON "Introduction" ("unitId", "searchKey", "bornOn", "paperNumber", "paperOn")
  WHERE door = 'union' AND "mergedFromId" IS NULL;
CREATE UNIQUE INDEX "Introduction_one_self" ON "Introduction" ("unitId", "searchKey", "bornOn")
  WHERE door = 'invitation' AND state <> 'taken' AND "mergedFromId" IS NULL;

-- The app may still change none of the columns that say where somebody waits: only the function below does.
DROP TRIGGER taken_once ON "Introduction";
CREATE TRIGGER taken_once BEFORE UPDATE ON "Introduction" FOR EACH ROW
  WHEN (OLD.state = 'taken' OR to_jsonb(NEW) - '{state,lookAgainOn,openedCaseId,personId,unitId,path,mergedFromId}'::text[]
    <> to_jsonb(OLD) - '{state,lookAgainOn,openedCaseId,personId,unitId,path,mergedFromId}'::text[]) EXECUTE FUNCTION forbid_change();

-- Gives whoever was not taken up, and the link that is open, to the cell another one was merged into; where that has an open
-- link of its own, the other one ends. The links first: who comes by one in the same second waits for its row. Runs as the
-- owner, since the app may not say where somebody waits.
CREATE FUNCTION give_queue_of_merged_cell(cell uuid, on_day date, at timestamptz, by_name text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  into_cell "Unit";
BEGIN
  SELECT i.* INTO into_cell FROM "Unit" u JOIN "Unit" i ON i.id = u."mergedIntoId"
    WHERE u.id = cell AND in_range(u.path) AND in_range(i.path) AND app_files() = 'all';
  IF NOT FOUND THEN
    RAISE EXCEPTION 'Only the queue of a merged cell goes to another one.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE "Invitation" SET "endedAt" = at, "endedBy" = by_name
    WHERE "unitId" IN (cell, into_cell.id) AND "endedAt" IS NULL AND "lastDay" < on_day;
  UPDATE "Invitation" SET "unitId" = into_cell.id, path = into_cell.path
    WHERE "unitId" = cell AND "endedAt" IS NULL
      AND NOT EXISTS (SELECT FROM "Invitation" o WHERE o."unitId" = into_cell.id AND o."endedAt" IS NULL);
  UPDATE "Invitation" SET "endedAt" = at, "endedBy" = by_name WHERE "unitId" = cell AND "endedAt" IS NULL;
  UPDATE "IntroductionDecision" d SET path = into_cell.path FROM "Introduction" i
    WHERE i.id = d."introductionId" AND i."unitId" = cell AND i.state <> 'taken';
  UPDATE "Introduction" SET "unitId" = into_cell.id, path = into_cell.path, "mergedFromId" = coalesce("mergedFromId", cell)
    WHERE "unitId" = cell AND state <> 'taken';
END $$;
REVOKE ALL ON FUNCTION give_queue_of_merged_cell(uuid, date, timestamptz, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION give_queue_of_merged_cell(uuid, date, timestamptz, text) TO nguon_app;

-- Those whom earlier mergers left behind wait now where the people of their cell are. Links of units that have ended take in
-- nobody any more.
WITH RECURSIVE merged AS (
  SELECT u.id, u."mergedIntoId" AS into_id FROM "Unit" u WHERE u."mergedIntoId" IS NOT NULL
  UNION ALL SELECT m.id, u."mergedIntoId" FROM merged m JOIN "Unit" u ON u.id = m.into_id WHERE u."mergedIntoId" IS NOT NULL
), last AS (
  SELECT m.id, u.id AS into_id, u.path FROM merged m JOIN "Unit" u ON u.id = m.into_id AND u."mergedIntoId" IS NULL
), moved AS (
  UPDATE "Introduction" i SET "unitId" = l.into_id, path = l.path, "mergedFromId" = l.id FROM last l
  WHERE l.id = i."unitId" AND i.state <> 'taken' RETURNING i.id, i.path
)
UPDATE "IntroductionDecision" d SET path = m.path FROM moved m WHERE m.id = d."introductionId";
UPDATE "Invitation" v SET "endedAt" = now(), "endedBy" = '' FROM "Unit" u
  WHERE u.id = v."unitId" AND u."to" IS NOT NULL AND v."endedAt" IS NULL;
