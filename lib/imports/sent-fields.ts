import { type ComparedField, comparedFields, isTypedField } from "./list-row";

type Sent = Readonly<Record<string, string>>;

const numbered = (sent: Sent, name: string): [number, string][] =>
  Object.entries(sent).flatMap(([key, value]) => {
    const [, index] = new RegExp(`^${name}\\.(\\d{1,4})$`).exec(key) ?? [];
    return index === undefined ? [] : [[Number(index), value]];
  });

/** The fields of the form that tells the columns, as its command takes them: "use.0.3", "unitName.2" with "unit.2", "default.sex". */
export const mappingIn = (sent: Sent): Record<string, unknown> => {
  const uses: string[][] = [];
  for (const [key, value] of Object.entries(sent)) {
    const [, layout, column] = /^use\.(\d{1,2})\.(\d{1,3})$/.exec(key) ?? [];
    if (layout === undefined) continue;
    uses[Number(layout)] ??= [];
    (uses[Number(layout)] ?? [])[Number(column)] = value;
  }
  const chosen = new Map(numbered(sent, "unit"));
  return {
    requestId: sent.requestId,
    importId: sent.importId,
    // A column without a name or value is not asked for.
    uses: Array.from(uses, (each) => Array.from(each ?? [], (use) => use ?? "")),
    units: Object.fromEntries(numbered(sent, "unitName").map(([index, name]) => [name, chosen.get(index) ?? ""])),
    defaults: Object.fromEntries(
      Object.entries(sent).flatMap(([key, value]) => (key.startsWith("default.") ? [[key.slice(8), value]] : [])),
    ),
  };
};

type RowSent = {
  number: number;
  typed: Record<string, string>;
  checked: boolean;
  skipped: boolean;
  takes?: readonly ComparedField[];
};

/** The fields of several rows, "12.bornOn", as the command takes them: every row the form showed. */
export const correctionIn = (sent: Sent): Record<string, unknown> => {
  const rows = new Map<number, RowSent>();
  const rowOf = (number: number): RowSent => {
    const row = rows.get(number) ?? { number, typed: {}, checked: false, skipped: false };
    rows.set(number, row);
    return row;
  };
  for (const number of (sent.rows ?? "").split(",").filter(Boolean)) rowOf(Number(number));
  for (const [key, value] of Object.entries(sent)) {
    const [, number, field = "", compared] = /^(\d{1,6})\.(\w+)(?:\.(\w+))?$/.exec(key) ?? [];
    if (number === undefined) continue;
    const row = rowOf(Number(number));
    const taken = field === "take" && comparedFields.find((each) => each === compared);
    if (taken) row.takes = [...(row.takes ?? []), ...(value === "list" ? [taken] : [])];
    else if (field === "checked") row.checked = value === "on";
    else if (field === "skipped") row.skipped = value === "on";
    else if (isTypedField(field)) row.typed[field] = value;
  }
  return { requestId: sent.requestId, importId: sent.importId, rows: [...rows.values()] };
};
