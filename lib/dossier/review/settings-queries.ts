import { type Actor, may } from "../../access/actor";
import { reading } from "../../database/client";
import { settingsFrom } from "./order";

/** A reviewer's order, keys and own phrases. Null for whoever reviews nothing. */
export const reviewSettings = async (actor: Actor) => {
  if (!may(actor, "dossier.review")) return null;
  const { accountId } = actor;
  return reading(actor, async (db) => {
    const row = await db.reviewSettings.findUnique({ where: { accountId } });
    const phrases = await db.stockPhrase.findMany({
      where: { accountId },
      select: { id: true, text: true },
      orderBy: [{ addedAt: "asc" }, { id: "asc" }],
    });
    return { ...settingsFrom(row), phrases };
  });
};

export type ReviewSettingsView = NonNullable<Awaited<ReturnType<typeof reviewSettings>>>;
