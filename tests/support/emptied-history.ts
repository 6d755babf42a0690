import pg from "pg";

/** What a personal history left behind, each table before those it refers to. */
const tables = ["SectionLook", "Remark", "SectionVersion", "DossierSection"];

/** Makes the personal history of a case one that nobody has begun, as the owner of the tables. */
export const emptyHistory = async (ownerUrl: string, caseId: string): Promise<void> => {
  const db = new pg.Client({ connectionString: ownerUrl });
  await db.connect();
  for (const table of tables) {
    await db.query(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
    await db.query(`DELETE FROM "${table}" WHERE "caseId" = $1`, [caseId]);
    await db.query(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
  }
  await db.end();
};
