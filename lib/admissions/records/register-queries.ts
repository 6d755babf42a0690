import type { Database } from "../../database/client";
import { valueFunction } from "../../database/database-function";
import { readInTransaction } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import { membershipsFrom, type RegisterFact } from "../case/memberships";
import type { CaseRecord } from "../case/record";
import { decryptedDetails } from "./details-encryption";
import { registerOfPerson } from "./rows-schema";

/** What the register knows of a person as a member, whoever asks. */
export const registerOf = valueFunction("register_of", registerOfPerson);

/** The register as the guards read it. @param own the case at hand, whose own writing is left out */
export const registerFrom = ({ standings, declared }: CaseRecord["register"], own: string | null): RegisterFact => ({
  memberships: membershipsFrom(standings).filter(({ caseId }) => own === null || caseId !== own),
  declared: declared.flatMap(({ caseId, id, details }) =>
    caseId === own ? [] : [decryptedDetails(id, "formerMembership", details)],
  ),
});

/**
 * Whether the register has counted the person as an official member since the recognition in the case itself: it was
 * recorded before its announcement was followed, and none is asked for.
 */
export const countsSinceRecognition = ({ id, register, transitions }: CaseRecord): boolean =>
  transitions.every(({ step }) => step !== "announceRecognition") &&
  register.standings.some(({ kind, caseId, from, to }) => kind === "official" && caseId === id && from !== to);

const registerAlone = typedQuery((tables, { personId }: Given<Readonly<{ personId: string }>>) =>
  tables.selectNoFrom((eb) => registerOf(eb.cast<string>(personId, "uuid")).as("register")),
);

/** What the register knows of a person, read where there is no case yet. */
export const readRegister = async (db: Database, personId: string): Promise<RegisterFact> => {
  const [row] = await readInTransaction(db, registerAlone({ personId }));
  return registerFrom(row?.register ?? { standings: [], declared: [] }, null);
};
