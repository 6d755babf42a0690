import { client } from "../database/client";

/** The state of the installation. Contains no personal data. */
export type Health =
  | Readonly<{
      status: "ok";
      database: "reachable";
      migrations: { applied: number; latest: string };
      /** The last year whose working days are known; null before any calendar was loaded. */
      calendar: { loadedTo: number | null };
    }>
  | Readonly<{ status: "unavailable"; database: "unreachable" }>;

const timeoutMs = 900;

const queryHealth = async (): Promise<Health> => {
  const [row] = await client().$queryRaw<{ applied: number; latest: string; loadedTo: number | null }[]>`
    SELECT count(*)::int AS applied, max(migration_name) AS latest, (SELECT max(year) FROM "CalendarYear") AS "loadedTo"
    FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  if (!row) return { status: "unavailable", database: "unreachable" };
  const { applied, latest, loadedTo } = row;
  return { status: "ok", database: "reachable", migrations: { applied, latest }, calendar: { loadedTo } };
};

/** The state of the database, migrations and calendar, within 0.9 s. Needs no actor, since it contains no personal data. */
export const readHealth = (): Promise<Health> => {
  const unavailable: Health = { status: "unavailable", database: "unreachable" };
  const timeout = new Promise<Health>((resolve) => setTimeout(() => resolve(unavailable), timeoutMs).unref());
  return Promise.race([queryHealth().catch(() => unavailable), timeout]);
};
