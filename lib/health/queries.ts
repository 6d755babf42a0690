import { healthClient } from "../database/client";
import { foreignTable } from "../database/database-function";
import { countRows } from "../database/expressions";
import { readInTransaction } from "../database/pipelined-read";
import { typedQuery } from "../database/typed-query";
import { migrationRow } from "./rows-schema";

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

const migrations = foreignTable("_prisma_migrations", migrationRow);

const state = typedQuery((tables) =>
  tables
    .selectFrom(migrations.as("m"))
    .where("m.finished_at", "is not", null)
    .where("m.rolled_back_at", "is", null)
    .select((eb) => [
      countRows().as("applied"),
      eb.fn.max("m.migration_name").as("latest"),
      eb
        .selectFrom("CalendarYear as y")
        .select((year) => year.fn.max("y.year").as("year"))
        .$asScalar()
        .as("loadedTo"),
    ]),
);

const queryHealth = async (): Promise<Health> => {
  const [row] = await readInTransaction(healthClient(), state({}));
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
