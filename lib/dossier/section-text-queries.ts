import type { Database } from "../database/client";
import { openSealed } from "../database/encryption";
import type { Prisma } from "../database/generated/client";
import { today } from "../primitives/clock";
import { isReadable, type SealedText } from "../primitives/sealed-text";
import { changesBetween } from "./text-changes";

const keptSelect = {
  id: true,
  contentSealed: true,
  returnedAt: true,
  acceptedAt: true,
} satisfies Prisma.SectionVersionSelect;

type Texts = Readonly<{
  sections: readonly Readonly<{ id: string; contentSealed: Uint8Array | null }>[];
  kept: readonly Prisma.SectionVersionGetPayload<{ select: typeof keptSelect }>[];
}>;

/** In one statement: the stored text of a section and, when `compares`, the text last returned or accepted. */
export const readTexts = (db: Database, caseId: string, number: number, compares: boolean): Promise<Texts | null> =>
  db.admissionCase.findUnique({
    where: { id: caseId },
    relationLoadStrategy: "join",
    select: {
      sections: { where: { number }, select: { id: true, contentSealed: true } },
      kept: {
        where: { number, OR: [{ returnedAt: { not: null } }, { acceptedAt: { not: null } }] },
        select: keptSelect,
        orderBy: { version: "desc" },
        take: compares ? 1 : 0,
      },
    },
  });

type Kept = Texts["kept"][number];

/** The present text of the section; null where there is none. */
export const contentIn = (texts: Texts | null): SealedText | null => {
  const [section] = texts?.sections ?? [];
  return section?.contentSealed ? openSealed(section.contentSealed, "DossierSection.contentSealed", section.id) : null;
};

/** The text last returned or accepted. */
export const keptText = ({ id, contentSealed }: Kept): SealedText =>
  openSealed(contentSealed, "SectionVersion.contentSealed", id);

/** What was changed since the reviewer last read the section: null where one of both texts cannot be read. */
export const changesSince = (kept: Kept, content: SealedText) => {
  const { returnedAt, acceptedAt } = kept;
  const at = returnedAt ?? acceptedAt;
  const before = keptText(kept);
  const runs = isReadable(before) && isReadable(content) ? changesBetween(before, content) : null;
  return { since: at && today(at), isAccepted: returnedAt === null, runs };
};
