import type { Actor } from "../access/actor";
import type { Refusal } from "../workflow/refusal";
import { mayImport } from "./kinds";
import { type ImportState, isOpenState } from "./list-import";
import type { Settings } from "./list-row";

/** An import that is not over, with its settings; or why this actor can change nothing in it. */
export const openOf = (
  { state, settings }: Readonly<{ state: ImportState; settings: Settings | null }>,
  actor: Actor,
): Settings | Refusal => {
  if (!isOpenState(state)) return { code: "import-over", facts: {} };
  if (!settings) return { code: "import-unreadable", facts: {} };
  return mayImport(actor, settings.kind) ? settings : { code: "not-permitted", facts: {} };
};
export const isRefusal = (open: Settings | Refusal): open is Refusal => "code" in open;
