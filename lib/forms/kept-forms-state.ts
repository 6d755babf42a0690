/**
 * A form that could not be answered: its session was over, or it came from the app before an upgrade.
 * `form`: which form of its page it is.
 */
export type KeptForm = Readonly<{
  form: string;
  values: Readonly<Record<string, string>>;
  because: "signed-out" | "upgraded";
}>;

type Entry = Readonly<{ kept: KeptForm; until: number }>;

// Pages, actions and the proxy are separate bundles. In memory only: what was typed is often personal.
const memory = globalThis as { nguonKeptForms?: Map<string, Entry> };
const entries = (): Map<string, Entry> => {
  memory.nguonKeptForms ??= new Map();
  return memory.nguonKeptForms;
};

const hour = 3_600_000;
/** Until the writer comes back: over a night, over a weekend. */
const longest = 72 * hour;
/** Once it was shown again: long enough to load the page a second time. */
const longestShown = hour / 2;
const mostForms = 200;
const mostCharacters = 200_000;

const keyOf = (accountId: string, path: string): string => `${accountId} ${path}`;

/** Keeps what was sent from a page for the account; passwords are not kept. @param at milliseconds */
export const keepForm = (accountId: string, path: string, { values, ...kept }: KeptForm, at: number): void => {
  const open = Object.fromEntries(Object.entries(values).filter(([name]) => !/password/i.test(name)));
  if (Object.values(open).join("").length > mostCharacters) return;
  const all = entries();
  for (const [key, { until }] of all) if (until < at) all.delete(key);
  all.delete(keyOf(accountId, path));
  const [oldest] = all.keys();
  if (oldest !== undefined && all.size >= mostForms) all.delete(oldest);
  all.set(keyOf(accountId, path), { kept: { ...kept, values: open }, until: at + longest });
};

/** The form kept for the account on this page; null when there is none. @param at milliseconds */
export const showKeptForm = (accountId: string, path: string, at: number): KeptForm | null => {
  const key = keyOf(accountId, path);
  const entry = entries().get(key);
  if (!entry || entry.until < at) return null;
  entries().set(key, { ...entry, until: Math.min(entry.until, at + longestShown) });
  return entry.kept;
};

/** Forgets the form of a page, which has been answered. */
export const dropKeptForm = (accountId: string, path: string): void => {
  entries().delete(keyOf(accountId, path));
};

/** Forgets every form of an account that signs out. */
export const dropKeptForms = (accountId: string): void => {
  for (const key of entries().keys()) if (key.startsWith(`${accountId} `)) entries().delete(key);
};
