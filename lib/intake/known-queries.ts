import type { Database } from "../database/client";
import type { Refusal } from "../workflow/refusal";

/** Why a person of the register is not introduced: a member, or somebody a cell follows already. */
export const readFollowed = async (db: Database, personId: string): Promise<Refusal[]> => {
  const person = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      id: true,
      fullName: true,
      standings: { where: { to: null, kind: { in: ["probationary", "official"] } }, select: { kind: true } },
      cases: { where: { closedOn: null }, select: { id: true } },
    },
  });
  const { id, fullName: name, standings, cases } = person;
  return [
    ...(standings.length > 0
      ? [{ code: "already-member", facts: {}, field: "fullName", met: [{ kind: "person" as const, id, name }] }]
      : []),
    ...cases.map((open) => ({
      ...{ code: "already-followed", facts: {}, field: "fullName" },
      met: [{ kind: "case" as const, id: open.id, name }],
    })),
  ];
};
