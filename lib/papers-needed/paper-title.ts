import type { Words } from "../text/text";

const prefix = "conclusion-";

/** The name of a paper; of a conclusion, with its matter. */
export const paperTitle = (key: string, { papersNeeded, matters }: Words): string => {
  const titles: Readonly<Record<string, string>> = papersNeeded.titles;
  const kinds: Readonly<Record<string, string>> = matters.kinds;
  if (!key.startsWith(prefix)) return titles[key] ?? key;
  const matter = key.slice(prefix.length);
  return papersNeeded.conclusion(kinds[matter] ?? matter);
};
