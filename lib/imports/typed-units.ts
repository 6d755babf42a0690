import { isId } from "../primitives/ids";
import { type NamedUnit, namingRefusal, unitNamed } from "../units/named/choices";
import type { Refusal } from "../workflow/refusal";
import type { Settings } from "./list-row";

type Fields = Readonly<Record<string, string>>;

/** Units by the field in which an id or a name was sent: the ids, and what is said of a name that means no unit, or several. */
const meantIn = (sent: Fields, units: readonly NamedUnit[]) => {
  const ids: Record<string, string> = {};
  const refusals: Refusal[] = [];
  for (const [field, value] of Object.entries(sent)) {
    const typed = value.trim();
    if (typed === "" || isId(typed)) ids[field] = typed;
    else {
      const named = unitNamed(units, typed);
      if (named.kind === "one") ids[field] = named.id;
      else refusals.push({ ...namingRefusal(named, "unit", typed), field });
    }
  }
  return { ids, refusals };
};

type Told = Readonly<{
  units: Fields;
  defaults: Readonly<Partial<Record<"unitId" | "parentId", string | null>>>;
}>;

/** Which units the form of the columns means, by id or by name. @param listed the names of the list, which it numbers in their order */
export const toldUnits = ({ units: told, defaults }: Told, listed: Settings["units"], units: readonly NamedUnit[]) => {
  const names = Object.entries(listed);
  const { ids, refusals } = meantIn(
    {
      ...Object.fromEntries(names.map(([name, before], index) => [`unit.${index}`, told[name] ?? before])),
      ...{ "default.unitId": defaults.unitId ?? "", "default.parentId": defaults.parentId ?? "" },
    },
    units,
  );
  return {
    ...{ ids, refusals },
    units: Object.fromEntries(names.map(([name], index) => [name, ids[`unit.${index}`] ?? ""])),
    defaults: { unitId: ids["default.unitId"] ?? "", parentId: ids["default.parentId"] ?? "" },
  };
};

type TypedRow = Readonly<{
  number: number;
  skipped: boolean;
  typed: Readonly<Partial<Record<"unitId" | "parentId", string>>>;
}>;

/** Rows with the ids of the units whose names were typed in them; a row that is left out may say anything. */
export const typedInRows = <Row extends TypedRow>(rows: readonly Row[], units: readonly NamedUnit[]) => {
  const refusals: Refusal[] = [];
  const meant = rows.map((row) => {
    const { unitId, parentId } = row.typed;
    const sent = { ...(unitId === undefined ? {} : { unitId }), ...(parentId === undefined ? {} : { parentId }) };
    const { ids, refusals: own } = meantIn(sent, units);
    if (!row.skipped)
      refusals.push(...own.map((refusal) => ({ ...refusal, field: `${row.number}.${refusal.field ?? ""}` })));
    return { ...row, typed: { ...row.typed, ...ids } };
  });
  return { rows: meant, refusals };
};
