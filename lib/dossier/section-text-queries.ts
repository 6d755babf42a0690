import type { Database } from "../database/client";
import { decrypt } from "../database/encryption";
import type { Prisma } from "../database/generated/client";
import { today } from "../primitives/clock";
import { changesBetween } from "./text-changes";

const keptSelect = { contentSealed: true, returnedAt: true, acceptedAt: true } satisfies Prisma.SectionVersionSelect;

type Texts = Readonly<{
  sections: readonly Readonly<{ contentSealed: Uint8Array | null }>[];
  kept: readonly Prisma.SectionVersionGetPayload<{ select: typeof keptSelect }>[];
}>;

/** In one statement: the stored text of a section and, when `compares`, the text last returned or accepted. */
export const readTexts = (db: Database, caseId: string, number: number, compares: boolean): Promise<Texts | null> =>
  db.admissionCase.findUnique({
    where: { id: caseId },
    relationLoadStrategy: "join",
    select: {
      sections: { where: { number }, select: { contentSealed: true } },
      kept: {
        where: { number },
        select: keptSelect,
        orderBy: { version: "desc" },
        take: compares ? 1 : 0,
      },
    },
  });

type Kept = Texts["kept"][number];

/** What was changed since the reviewer last read the section. */
export const changesSince = ({ contentSealed, returnedAt, acceptedAt }: Kept, content: string) => {
  const at = returnedAt ?? acceptedAt;
  const runs = changesBetween(decrypt(contentSealed), content);
  return { since: at && today(at), isAccepted: returnedAt === null, runs };
};
