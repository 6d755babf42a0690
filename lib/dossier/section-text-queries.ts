import type { Database } from "../database/client";
import { openSealed } from "../database/encryption";
import type { Prisma } from "../database/generated/client";
import { today } from "../primitives/clock";
import { isReadable, type SealedText } from "../primitives/sealed-text";
import { text } from "../text/text";
import { contentFrom } from "./history/content";
import { printedText } from "./history/printed-content";
import { changesBetween } from "./text-changes";

const keptSelect = {
  id: true,
  version: true,
  contentSealed: true,
  returnedAt: true,
  acceptedAt: true,
} satisfies Prisma.SectionVersionSelect;

type Texts = Readonly<{
  sections: readonly Readonly<{ id: string; contentSealed: Uint8Array | null }>[];
  kept: readonly Prisma.SectionVersionGetPayload<{ select: typeof keptSelect }>[];
}>;

/** What is compared with the present text: a version a reviewer saw, or the text last returned or accepted. */
export type Compared = Readonly<{ version: number | null }>;

/** In one statement: the stored text of a section and the one it is compared with, if any. */
export const readTexts = (
  db: Database,
  caseId: string,
  number: number,
  compared: Compared | null,
): Promise<Texts | null> =>
  db.admissionCase.findUnique({
    where: { id: caseId },
    relationLoadStrategy: "join",
    select: {
      sections: { where: { number }, select: { id: true, contentSealed: true } },
      kept: {
        where: {
          number,
          ...(compared?.version == null
            ? { OR: [{ returnedAt: { not: null } }, { acceptedAt: { not: null } }] }
            : { version: compared.version }),
        },
        select: keptSelect,
        orderBy: { version: "desc" },
        take: compared ? 1 : 0,
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

/** A stored text as the form prints it, to be compared word by word. */
const asPrinted = (number: number, stored: string): string => {
  const content = contentFrom(number, stored);
  return content ? printedText(number, content, text("vi").history) : stored;
};

/**
 * What was changed since a text a reviewer read: null where one of both texts cannot be read.
 * @param seenAt when this reviewer read it, where it was neither returned nor accepted
 */
export const changesSince = (number: number, kept: Kept, content: SealedText, seenAt: Date | null) => {
  const { returnedAt, acceptedAt } = kept;
  const at = returnedAt ?? acceptedAt ?? seenAt;
  const before = keptText(kept);
  const runs =
    isReadable(before) && isReadable(content)
      ? changesBetween(asPrinted(number, before), asPrinted(number, content))
      : null;
  const basis = returnedAt ? ("returned" as const) : acceptedAt ? ("accepted" as const) : ("seen" as const);
  return { since: at && today(at), basis, runs };
};
