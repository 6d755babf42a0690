import type { Command } from "../../lib/command";
import { seenText } from "../../lib/forms/edit";
import { newId } from "../../lib/primitives/ids";

/** The edit as somebody sends it whose form shows what is saved now. */
export const seeingSaved = <Value>(edit: Command<Value>): Command<Value> =>
  Object.assign(
    async (...[actor, sent]: Parameters<Command<Value>>) => {
      const told = await edit(actor, { ...sent, requestId: newId() });
      const saved = told.kind === "refused" ? told.saved : undefined;
      return saved ? edit(actor, { ...sent, seen: seenText(saved) }) : told;
    },
    { definition: edit.definition, within: edit.within },
  );
