import { type Actor, may } from "../../access/actor";
import { reading } from "../../database/client";
import { isId } from "../../primitives/ids";
import { type CaseFilter, filterIn } from "./filter";

type Units = readonly Readonly<{ id: string; shortName: string }>[];
export type ViewForm = Readonly<{ filter: CaseFilter; units: Units }>;
export type OwnView = ViewForm & Readonly<{ id: string; name: string; query: string }>;

/** What a view that is to be kept asks for, with the name of its cell. Null when the actor may not list cases. */
export const newViewForm = async (actor: Actor, filter: CaseFilter): Promise<ViewForm | null> => {
  if (!may(actor, "cases.list")) return null;
  const { unit } = filter;
  const units = unit
    ? await reading(actor, (db) => db.unit.findMany({ where: { id: unit }, select: { id: true, shortName: true } }))
    : [];
  return { filter, units };
};

/** One of the actor's own views. Null where there is none. */
export const viewForm = async (actor: Actor, viewId: string): Promise<OwnView | null> => {
  if (!may(actor, "cases.list") || !isId(viewId)) return null;
  return reading(actor, async (db) => {
    const view = await db.savedView.findFirst({
      where: { id: viewId, accountId: actor.accountId },
      select: { id: true, name: true, query: true },
    });
    if (!view) return null;
    const filter = filterIn(view.query);
    const units = filter.unit
      ? await db.unit.findMany({ where: { id: filter.unit }, select: { id: true, shortName: true } })
      : [];
    return { ...view, filter, units };
  });
};
