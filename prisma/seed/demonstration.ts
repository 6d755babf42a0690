import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "../../lib/database/generated/client";
import { now } from "../../lib/primitives/clock";
import type { Day } from "../../lib/primitives/day";
import { writeRegisters } from "./base-data";
import { asApp } from "./present-cases/app-role-transaction";
import { tellCases } from "./present-cases/present-cases";

type Wish = Readonly<{
  /** The connection of the role that owns the tables. */
  databaseUrl: string;
  /** The day the present cases are dated around. */
  today: Day;
}>;

/**
 * Fills an empty database with the demonstration committee, all of it or nothing.
 * @throws when the database already belongs to an installation
 */
export const seedDemonstration = async ({ databaseUrl, today }: Wish): Promise<void> => {
  const owner = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl, max: 1 }) });
  try {
    await owner.$transaction(
      async (db) => {
        const at = now();
        if (await db.installation.findFirst({ select: { id: true } }))
          throw new Error("This database already belongs to a committee; the demonstration needs an empty one.");
        await db.installation.create({
          data: { committeeName: "Đảng bộ Văn phòng UBND tỉnh (trình diễn)", demonstration: true, createdAt: at },
          select: { id: true },
        });
        const people = await writeRegisters(db, today, at);
        await asApp(db, () => tellCases(people, today));
      },
      // A few seconds of work, but some machines are slow and busy.
      { timeout: 600_000, maxWait: 60_000 },
    );
  } finally {
    await owner.$disconnect();
  }
};
