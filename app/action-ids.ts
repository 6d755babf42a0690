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
  [...form].flatMap(([name, value]) => {
    const [, id] =
      /^\$ACTION_ID_([0-9a-f]+)$/.exec(name) ??
      ((/^\$ACTION_\d+:0$/.test(name) && /"id":"([0-9a-f]+)"/.exec(String(value))) || []);
    return id ? [id] : [];
  });

/**
 * Whether no action of this build answers the form: it was loaded before an upgrade that changed its action, or the
 * script of its page found no action and sent it without one. What no browser sends is left to the framework.
 */
export const isUnanswerable = (form: FormData): boolean =>
  [...form.keys()].some((name) => name.startsWith("$ACTION_"))
    ? idsIn(form).some((id) => !knownIds().has(id))
    : form.has("$form");
