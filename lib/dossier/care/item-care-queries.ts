import type { Actor } from "../../access/actor";
import type { Database } from "../../database/client";
import { openSealed } from "../../database/encryption";
import type { Prisma } from "../../database/generated/client";
import { today } from "../../primitives/clock";
import { mayReadHelp } from "../permissions";

export const helpSelect = {
  id: true,
  textSealed: true,
  authorName: true,
  writtenAt: true,
} satisfies Prisma.SectionHelpSelect;

type HelpRow = Prisma.SectionHelpGetPayload<{ select: typeof helpSelect }>;

export const helpView = ({ id, textSealed, authorName, writtenAt }: HelpRow) => ({
  id,
  authorName,
  writtenOn: today(writtenAt),
  text: openSealed(textSealed, "SectionHelp.textSealed", id),
});

export type HelpView = ReturnType<typeof helpView>;

/**
 * What mentors wrote on an item, for those who may read it, and for the applicant with whom the item is shared, or could be.
 * Nothing is asked for anybody else.
 */
export const readItemCare = async (db: Database, actor: Actor, caseId: string, number: number) => {
  if (!mayReadHelp(actor)) return { help: [], sharing: null };
  const found = await db.admissionCase.findUnique({
    where: { id: caseId },
    relationLoadStrategy: "join",
    select: {
      help: { where: { number }, select: helpSelect, orderBy: { writtenAt: "asc" } },
      mentorships: {
        where: { to: null },
        select: { personName: true, shares: { where: { number, endedAt: null }, select: { sharedAt: true } } },
        orderBy: { from: "asc" },
      },
    },
  });
  const mentors = (found?.mentorships ?? []).map(({ personName, shares: [share] }) => ({
    name: personName,
    sharedOn: share ? today(share.sharedAt) : null,
  }));
  return {
    help: (found?.help ?? []).map(helpView),
    sharing: actor.actingPost.role === "applicant" && mentors.length > 0 ? mentors : null,
  };
};

/** With each mentor, since when the item is shared; null where it is not. */
export type Sharing = NonNullable<Awaited<ReturnType<typeof readItemCare>>["sharing"]>;
