/**
 * A form that could not be answered: its session was over, or it came from the app before an upgrade.
 * `form`: which form of its page it is.
 */
export type KeptForm = Readonly<{
  form: string;
  values: Readonly<Record<string, string>>;
  because: "signed-out" | "upgraded";
}>;

const hour = 3_600_000;
/** Until the writer comes back: over a night, over a weekend. In milliseconds. */
export const longestKept = 72 * hour;
/** Once it was shown again: long enough to load the page a second time. In milliseconds. */
export const longestShown = hour / 2;
/** More than any page asks for. */
const mostCharacters = 200_000;

/** What is kept of a form: all but passwords and the setup code. Null when it is more than any page of the app asks for. */
export const keptText = ({ form, values, because }: KeptForm): string | null => {
  const open = Object.entries(values).filter(([name]) => !/password|setupCode/i.test(name));
  const text = JSON.stringify({ form, values: Object.fromEntries(open), because } satisfies KeptForm);
  return text.length > mostCharacters ? null : text;
};
