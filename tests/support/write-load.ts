import { randomUUID } from "node:crypto";
import pg from "pg";

/**
 * Writes pairs of receipts on several connections, each pair in one transaction, until the server is gone.
 * @returns `acknowledged`: request ids whose commit was confirmed; `finished`: resolves when all connections are broken
 */
export const writeUntilKilled = (url: string, writers = 4): { acknowledged: string[]; finished: Promise<unknown> } => {
  const acknowledged: string[] = [];
  const write = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    client.on("error", () => undefined);
    await client.connect();
    for (;;) {
      const id = randomUUID();
      await client.query("BEGIN");
      await client.query(
        `INSERT INTO "Receipt" ("requestId", "accountId", command, "inputHash", outcome, at) VALUES ($1, $1, 'test', '', '{}', now())`,
        [id],
      );
      await client.query(
        `INSERT INTO "Receipt" ("requestId", "accountId", command, "inputHash", outcome, at) VALUES ($2, $1, 'test twin', '', '{}', now())`,
        [id, randomUUID()],
      );
      await client.query("COMMIT");
      acknowledged.push(id);
    }
  };
  return { acknowledged, finished: Promise.allSettled(Array.from({ length: writers }, write)) };
};

/** Counts confirmed writes that are missing, and pairs of which only one row exists. */
export const countLostWrites = async (
  url: string,
  acknowledged: readonly string[],
): Promise<{ lost: number; halves: number }> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ lost: number; halves: number }>(
    `SELECT (SELECT count(*)::int FROM unnest($1::uuid[]) AS a(id) WHERE NOT EXISTS (SELECT FROM "Receipt" WHERE "requestId" = a.id)) AS lost,
            (SELECT count(*)::int FROM (SELECT FROM "Receipt" WHERE command LIKE 'test%' GROUP BY "accountId" HAVING count(*) <> 2) h) AS halves`,
    [acknowledged],
  );
  await client.end();
  return rows[0] ?? { lost: -1, halves: -1 };
};

type NominatedRows = Readonly<{ name: string; people: number; cases: number; steps: number; audits: number }>;

/** The rows of each nominated person. Each number must be one; otherwise a write was lost, incomplete or repeated. */
export const countNominated = async (url: string, names: readonly string[]): Promise<NominatedRows[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<NominatedRows>(
    `SELECT n.name, count(DISTINCT p.id)::int AS people, count(DISTINCT c.id)::int AS cases, count(DISTINCT t.id)::int AS steps, count(DISTINCT a.id)::int AS audits
     FROM unnest($1::text[]) WITH ORDINALITY AS n(name, place)
     LEFT JOIN "Person" p ON p."fullName" = n.name LEFT JOIN "AdmissionCase" c ON c."personId" = p.id
     LEFT JOIN "Transition" t ON t."caseId" = c.id LEFT JOIN "Audit" a ON a."requestId" = t."requestId" AND a.accepted
     GROUP BY n.name, n.place ORDER BY n.place`,
    [names],
  );
  await client.end();
  return rows;
};
