import { readFileSync } from "node:fs";
import { join } from "node:path";

type Manifest = Readonly<{ node: Readonly<Record<string, unknown>> }>;

let known: ReadonlySet<string> | undefined;

/** The ids of this build's actions. */
const knownIds = (): ReadonlySet<string> => {
  if (known) return known;
  const file = join(process.cwd(), process.env.NGUON_DIST || ".next", "server", "server-reference-manifest.json");
  const manifest: Manifest = JSON.parse(readFileSync(file, "utf8"));
  known = new Set(Object.keys(manifest.node));
  return known;
};

/** The ids a form sent without JavaScript names: of an action alone, or of one with values bound to it. */
const idsIn = (form: FormData): string[] =>
  [...form.keys()].flatMap((name) => {
    const [, id] = /^\$ACTION_ID_(.+)$/.exec(name) ?? [];
    const [, reference] = /^\$ACTION_REF_(\d+)$/.exec(name) ?? [];
    if (reference === undefined) return id ? [id] : [];
    const { 1: bound = "" } = /"id":"([^"]+)"/.exec(String(form.get(`$ACTION_${reference}:0`))) ?? [];
    return [bound];
  });

/**
 * Whether no action of this build answers the form: it was loaded before an upgrade that changed its action, or the
 * browser sent it by itself because its script was told so.
 */
export const isUnanswerable = (form: FormData): boolean => {
  const ids = idsIn(form);
  return ids.length > 0 ? ids.some((id) => !knownIds().has(id)) : form.has("$form");
};
