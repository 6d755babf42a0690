import type { Actor } from "../access/actor";
import { correctionKey } from "../admissions/case/corrections";
import { writeSeenAudit } from "../audit/audit-persistence";
import { reading } from "../database/client";
import { openSealed } from "../database/encryption";
import { isId } from "../primitives/ids";
import { isReadable, type SealedText } from "../primitives/sealed-text";
import { mayReadHistory } from "./permissions";

/** Name and year of birth, by the key of the correction that concerns the relative. */
export type NamesOfKin = ReadonlyMap<string, Readonly<{ name: SealedText; bornIn: string | null }>>;

type Concerned = Readonly<{ key: string; isAlike: boolean }>;

/**
 * The names of the relatives whom their kinship does not tell apart: two children, two who raised the person. Names are
 * read, and an audit row written, only where there are such, and for those who read the history.
 */
export const auditedNamesOfKin = async (
  actor: Actor,
  caseId: string,
  concerned: readonly Concerned[],
): Promise<NamesOfKin> => {
  const keys = new Set(concerned.flatMap(({ key, isAlike }) => (isAlike ? [key] : [])));
  if (keys.size === 0 || !mayReadHistory(actor) || !isId(caseId)) return new Map();
  return reading(actor, async (db) => {
    const file = await db.admissionCase.findUnique({
      where: { id: caseId },
      select: { id: true, path: true, relatives: { select: { id: true, nameSealed: true, bornSealed: true } } },
    });
    if (!file) return new Map();
    await writeSeenAudit(db, actor, "dossier.seen", { id: file.id, path: file.path, caseId: file.id }, "names");
    return new Map(
      file.relatives.flatMap(({ id, nameSealed, bornSealed }) => {
        const key = correctionKey({ kind: "verification", relativeId: id });
        if (!keys.has(key)) return [];
        const born = bornSealed && openSealed(bornSealed, "Relative.bornSealed", id);
        const bornIn = born && isReadable(born) ? born.slice(0, 4) : null;
        return [[key, { name: openSealed(nameSealed, "Relative.nameSealed", id), bornIn }] as const];
      }),
    );
  });
};
