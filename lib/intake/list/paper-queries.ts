import type { Actor } from "../../access/actor";
import { writeListSeenAudit } from "../../audit/audit-persistence";
import { asActor } from "../../database/client";
import { readInTransaction } from "../../database/pipelined-read";
import type { Typeset } from "../../documents/page/blocks";
import { issuerOn } from "../../exports/issuer-queries";
import type { Day } from "../../primitives/day";
import { text } from "../../text/text";
import { listPaper } from "./list-paper";
import { type SympathiserList, sympathiserList } from "./queries";

/** Papers are in Vietnamese, whatever language their reader uses. */
const { schooling: levels } = text("vi").admissions.options;
const levelOf = (schooling: string): string => levels[schooling as keyof typeof levels] ?? schooling;

const peopleOf = ({ listed, elsewhere }: SympathiserList) => [
  ...listed.map(({ name, bornOn, sex, schooling, occupation, papers }) => ({
    ...{ name, bornOn, sex, occupation },
    schooling: levelOf(schooling),
    listedOn: papers.listSympathiser?.on ?? null,
  })),
  ...elsewhere.map(({ personName, bornOn }) => ({
    ...{ name: personName, bornOn, sex: null, schooling: "", occupation: "", listedOn: null },
  })),
];

/**
 * The list of a cell as of a month as a paper, under the name the cell had then. Whoever is named in it may read who had it:
 * it leaves the sight of the policies. Null when the actor may not see the list.
 */
export const auditedListPaper = async (
  actor: Actor,
  asked: Parameters<typeof sympathiserList>[1],
  on: Day,
): Promise<Typeset | null> => {
  const view = await sympathiserList(actor, asked, on);
  if (!view) return null;
  const { unit, month, asOf, listed } = view;
  return asActor(actor, async (db) => {
    const [issuer] = await readInTransaction(db, issuerOn({ unitId: unit.id, on: asOf }));
    const cases = listed.map(({ id }) => id);
    await writeListSeenAudit(db, actor, { list: "sympathisers", people: [], cases });
    return listPaper({
      ...{ unit: issuer?.name ?? unit.name, superior: issuer?.superior ?? null, month, asOf },
      people: peopleOf(view),
    });
  });
};
