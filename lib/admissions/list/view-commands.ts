import { lockOwnAccount } from "../../accounts/account-lock";
import { command } from "../../command";
import type { Database } from "../../database/client";
import { newId } from "../../primitives/ids";
import { done, notFound, type Refusal, refused } from "../../workflow/refusal";
import { filterIn, queryOf } from "./filter";
import { newView, oneView, viewName } from "./schema";
import { mostViews } from "./views";

const permission = "cases.list";

type View = Readonly<{ id: string; name: string; query: string }>;

/** The views of an account that is locked: nobody else adds one. */
const viewsOf = (db: Database, accountId: string): Promise<View[]> =>
  db.savedView.findMany({ where: { accountId }, select: { id: true, name: true, query: true } });

const keyOf = (name: string): string => name.toLowerCase();

/** Refuses the name of another view, in whatever case it is written. */
const takenBy = (others: readonly View[], name: string): Refusal[] => {
  const taken = others.find((other) => keyOf(other.name) === keyOf(name));
  return taken ? [{ code: "view-name-taken", facts: { name: taken.name }, field: "name" }] : [];
};

/** Keeps a filter and an order of the list of cases under a name, for the own account. */
export const keepView = command({
  name: "views.keep",
  permission,
  input: newView,
  lock: (db, _input, actor) => lockOwnAccount(db, actor.accountId),
  run: async ({ db, actor: { accountId }, input: { name, query: asked }, at }) => {
    const views = await viewsOf(db, accountId);
    const tooMany = views.length >= mostViews ? [{ code: "views-too-many", facts: { most: mostViews } }] : [];
    const refusals = [...tooMany, ...takenBy(views, name)];
    if (refusals.length > 0) return refused(...refusals);
    const query = queryOf({ ...filterIn(asked), page: 1 });
    await db.savedView.create({ data: { id: newId(), accountId, name, query, savedAt: at }, select: { id: true } });
    return done({ query });
  },
});

export const renameView = command({
  name: "views.rename",
  permission,
  input: viewName,
  lock: (db, _input, actor) => lockOwnAccount(db, actor.accountId),
  run: async ({ db, actor: { accountId }, input: { viewId, name } }) => {
    const views = await viewsOf(db, accountId);
    const view = views.find(({ id }) => id === viewId);
    if (!view) return notFound;
    const refusals = takenBy(
      views.filter(({ id }) => id !== viewId),
      name,
    );
    if (refusals.length > 0) return refused(...refusals);
    await db.savedView.update({ where: { id: viewId }, data: { name }, select: { id: true } });
    return done({ query: view.query });
  },
});

export const removeView = command({
  name: "views.remove",
  permission,
  input: oneView,
  lock: (db, _input, actor) => lockOwnAccount(db, actor.accountId),
  run: async ({ db, actor: { accountId }, input: { viewId } }) => {
    const view = (await viewsOf(db, accountId)).find(({ id }) => id === viewId);
    if (!view) return notFound;
    await db.savedView.delete({ where: { id: viewId }, select: { id: true } });
    return done({ query: view.query });
  },
});
