import { ownerClient } from "../../lib/database/client";
import { now } from "../../lib/primitives/clock";
import type { Day } from "../../lib/primitives/day";
import { writePaperCases } from "./admissions-2010-2015/write";
import { writeCommittee } from "./committee/write";
import { runAsAppRole } from "./present-cases/app-role-transaction";
import { writePresentCases } from "./present-cases/write";

type Options = Readonly<{
  /** Connects as the role that owns the tables. */
  databaseUrl: string;
  /** The day around which the present cases are dated. */
  today: Day;
}>;

/**
 * Fills an empty database with the demonstration committee, in one transaction.
 * @throws when the database already belongs to an installation
 */
export const seedDemonstration = async ({ databaseUrl, today }: Options): Promise<void> => {
  const owner = ownerClient(databaseUrl, 1);
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
        const people = await writeCommittee(db, today, at);
        await writePaperCases(db, people, at);
        await runAsAppRole(db, () => writePresentCases(people, today));
      },
      // It takes a few seconds, but some machines are slow and busy.
      { timeout: 600_000, maxWait: 60_000 },
    );
  } finally {
    await owner.$disconnect();
  }
};
