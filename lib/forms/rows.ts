const field = /^rows\.(\d{1,3})\.(\w+)$/;

/**
 * The fields of a form with several rows as its command takes them: "rows.0.verdict" becomes a field of the first of its `rows`.
 * What is refused about a row then names the field as the form does.
 */
export const withRows = (sent: Readonly<Record<string, string>>): Record<string, unknown> => {
  const rows: Record<string, string>[] = [];
  const others = Object.entries(sent).filter(([name, value]) => {
    const [, index, column] = field.exec(name) ?? [];
    if (index === undefined || column === undefined) return true;
    const row = rows[Number(index)] ?? {};
    row[column] = value;
    rows[Number(index)] = row;
    return false;
  });
  return { ...Object.fromEntries(others), rows: Array.from(rows, (row) => row ?? {}) };
};

/** The fields of a form with ticks as its command takes them: each "seats.<id>" that was ticked becomes one of its `seats`. */
export const withTicks = (sent: Readonly<Record<string, string>>, name: string): Record<string, unknown> => {
  const isTick = (field: string): boolean => field.startsWith(`${name}.`);
  const fields = Object.entries(sent);
  return {
    ...Object.fromEntries(fields.filter(([field]) => !isTick(field))),
    [name]: fields.flatMap(([field, value]) => (isTick(field) && value === "on" ? [field.slice(name.length + 1)] : [])),
  };
};
