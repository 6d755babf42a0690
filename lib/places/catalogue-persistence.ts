import type { Database } from "../database/client";
import { type CatalogueLine, keysOf } from "./catalogue";

/** Puts these lines in the place of the whole catalogue, in one statement: a large one has fourteen thousand. */
export const writeCatalogue = async (db: Database, lines: readonly CatalogueLine[]): Promise<void> => {
  await db.place.deleteMany({});
  const rows = JSON.stringify(lines.map((line) => ({ ...line, ...keysOf(line) })));
  await db.$executeRaw`
    INSERT INTO "Place" (province, code, kind, commune, "from", "formerCommune", "formerDistrict", "formerProvince", remark, key, "formerKey")
    SELECT * FROM jsonb_to_recordset(${rows}::jsonb) AS line(province text, code text, kind text, commune text, "from" date,
      "formerCommune" text, "formerDistrict" text, "formerProvince" text, remark text, key text, "formerKey" text)`;
};
