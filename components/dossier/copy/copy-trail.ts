import type { CopyView } from "@/lib/dossier/copy/queries";
import type { Words } from "@/lib/text/text";
import { caseTrail } from "../../layout/menu";

/** The way to what lies below the page of a handwritten copy. */
export const copyTrail = ({ caseId, person, isApplicant }: CopyView, words: Words) =>
  caseTrail(
    { id: caseId, name: person.name, isOwn: isApplicant },
    words,
    { href: `/dossiers/${caseId}`, label: words.dossier.title },
    { href: `/dossiers/${caseId}/copy`, label: words.copying.title },
  );
