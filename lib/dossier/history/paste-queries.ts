import type { Actor } from "../../access/actor";
import { reading } from "../../database/client";
import { openSealed } from "../../database/encryption";
import { isReadable } from "../../primitives/sealed-text";
import { auditedSectionView } from "../queries";
import { contentFrom } from "./content";
import { fieldsOf } from "./item-fields";

/**
 * An item with boxes or rows as its writer pastes into it, with the free text that they replaced. Null for anybody else.
 */
export const auditedPasteForm = async (actor: Actor, caseId: string, number: number) => {
  const view = fieldsOf(number) ? await auditedSectionView(actor, caseId, number) : null;
  if (!view?.mayWrite) return null;
  const kept = await reading(actor, (db) =>
    db.sectionVersion.findFirst({
      where: { caseId, number, replacedAt: { not: null } },
      orderBy: { version: "desc" },
      select: { id: true, contentSealed: true },
    }),
  );
  const replaced = kept && openSealed(kept.contentSealed, "SectionVersion.contentSealed", kept.id);
  return {
    view,
    /** The free text before there were boxes or rows. */
    replaced: replaced && isReadable(replaced) && !contentFrom(number, replaced) ? replaced : null,
  };
};

export type PasteForm = NonNullable<Awaited<ReturnType<typeof auditedPasteForm>>>;
