import type pg from "pg";
import { decrypt, keyedDigest } from "../../database/encryption";
import type { SealedColumn } from "../../database/sealed-columns";
import { withConnection } from "./database-checks";

/** Equal under equal keys; the key cannot be found from it. */
const fingerprint = (): string => keyedDigest("fingerprint of the key");

type Sealed = Readonly<{ sealed: Uint8Array; column: SealedColumn; row: string }>;

const opens = ({ sealed, column, row }: Sealed): boolean => {
  try {
    decrypt(sealed, column, row);
    return true;
  } catch {
    return false;
  }
};

const hasTable = async (client: pg.Client, name: string): Promise<boolean> =>
  (await client.query("SELECT WHERE to_regclass($1) IS NOT NULL", [`"${name}"`])).rowCount === 1;

/**
 * Whether the database is used with the key of this process (NGUON_KEY), or with none so far. A database that was filled
 * before it kept a fingerprint is asked for something encrypted.
 * @param databaseUrl connects as the owner of the tables; there may be no tables yet
 */
export const fitsKey = (databaseUrl: string): Promise<boolean> =>
  withConnection("DATABASE_URL", databaseUrl, async (client) => {
    if (await hasTable(client, "KeyFingerprint")) {
      const { rows } = await client.query<{ digest: string }>('SELECT digest FROM "KeyFingerprint"');
      if (rows[0]) return rows[0].digest === fingerprint();
    }
    if (!(await hasTable(client, "Person"))) return true;
    const { rows } = await client.query<Sealed>(
      `(SELECT "nationalIdSealed" AS sealed, 'Person.nationalIdSealed' AS column, id AS row FROM "Person" WHERE "nationalIdSealed" IS NOT NULL LIMIT 5)
       UNION ALL (SELECT "contentSealed", 'DossierSection.contentSealed', id FROM "DossierSection" WHERE "contentSealed" IS NOT NULL LIMIT 5)`,
    );
    // One of them may be damaged; none opens with a key that is not theirs.
    return rows.length === 0 || rows.some(opens);
  });

/** Remembers the key of this process as the one of the database, unless it has one. */
export const noteKey = (databaseUrl: string): Promise<void> =>
  withConnection("DATABASE_URL", databaseUrl, async (client) => {
    await client.query('INSERT INTO "KeyFingerprint" (digest) VALUES ($1) ON CONFLICT DO NOTHING', [fingerprint()]);
  });
