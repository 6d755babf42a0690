import { type Actor, may } from "../access/actor";
import { reading } from "../database/client";
import { readAlike } from "../people/alike-queries";
import { type AlikePeople, nobodyAlike } from "../people/likeness";
import { readUnitOptions } from "../units/named/queries";
import { nominationSchema } from "./schema";

/** The cells in which the actor may note a person. */
export const nominationForm = async (actor: Actor) => {
  if (!may(actor, "admission.nominate")) return null;
  return reading(actor, async (db) => ({ cells: await readUnitOptions(db, actor, "cell") }));
};

/**
 * People of the register within reach who may be the one being noted, to be asked about; nobody where the name or the
 * birth day cannot be read.
 */
export const nominationQuestion = async (
  actor: Actor,
  sent: Readonly<Record<string, string>>,
): Promise<AlikePeople> => {
  const typed = nominationSchema.pick({ fullName: true, bornOn: true }).safeParse({
    fullName: sent.fullName,
    bornOn: sent.bornOn,
  });
  if (!may(actor, "admission.nominate") || !typed.success) return nobodyAlike;
  return reading(actor, (db) => readAlike(db, actor, typed.data));
};
