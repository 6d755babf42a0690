import type { Actor } from "../../access/actor";
import { type Database, reading } from "../../database/client";
import type { UnitKind } from "../../database/generated/enums";
import { isId } from "../../primitives/ids";
import type { Outcome, Refusal, Refused } from "../../workflow/refusal";
import { type NamedUnit, namingRefusal, unitNamed, unitOptions } from "./choices";

/** No Party organisation has as many units. */
const most = 2_000;

const readNamed = async (
  db: Database,
  { reach }: Actor,
  kinds: readonly UnitKind[],
  without: string | null,
): Promise<NamedUnit[]> => {
  const units = await db.unit.findMany({
    where: {
      ...{ kind: { in: [...kinds] }, to: null, path: { gte: reach.from, lt: reach.to } },
      ...(without ? { NOT: { id: without } } : {}),
    },
    select: { id: true, name: true, shortName: true, parent: { select: { shortName: true } } },
    relationLoadStrategy: "join",
    orderBy: { path: "asc" },
    take: most,
  });
  return units.map(({ parent, ...unit }) => ({ ...unit, above: parent?.shortName ?? null }));
};

/** The kinds of unit a form can ask for. */
export const unitKinds = {
  cell: ["cell"],
  parent: ["organisation", "department"],
  house: ["organisation", "department", "cell"],
  any: ["superior", "organisation", "department", "cell"],
} as const satisfies Readonly<Record<string, readonly UnitKind[]>>;
export type AskedKind = keyof typeof unitKinds;

/** The units of a kind within reach that exist today, in the order of the tree, to choose one. */
export const readUnitOptions = async (db: Database, actor: Actor, kind: AskedKind, without: string | null = null) =>
  unitOptions(await readNamed(db, actor, unitKinds[kind], without));

type Sent = Readonly<Record<string, string>>;
const refusalOf = async (actor: Actor, kind: AskedKind, typed: string): Promise<string | Omit<Refusal, "field">> => {
  const named = unitNamed(await reading(actor, (db) => readNamed(db, actor, unitKinds[kind], null)), typed);
  if (named.kind === "one") return named.id;
  return namingRefusal(named, kind === "cell" ? "cell" : "unit", typed);
};

/**
 * A command whose form asks for a unit, from a form in which its name may have been typed: the id takes the place of the name.
 * A name that means no unit, or several, is sent on as nothing chosen, so that the command refuses it as it refuses that, after
 * it has asked who sends; the message then says what is wrong with the name.
 */
export const naming =
  <Result extends Outcome<unknown>>(
    field: string,
    kind: AskedKind,
    take: (actor: Actor, sent: Sent) => Promise<Result>,
  ) =>
  async (actor: Actor, sent: Sent): Promise<Result | Refused> => {
    const typed = sent[field]?.trim() ?? "";
    if (typed === "" || isId(typed)) return take(actor, sent);
    const found = await refusalOf(actor, kind, typed);
    if (typeof found === "string") return take(actor, { ...sent, [field]: found });
    const outcome = await take(actor, { ...sent, [field]: "" });
    if (outcome.kind !== "refused") return outcome;
    return {
      ...outcome,
      refusals: outcome.refusals.map((refusal) => (refusal.field === field ? { ...found, field } : refusal)),
    };
  };
