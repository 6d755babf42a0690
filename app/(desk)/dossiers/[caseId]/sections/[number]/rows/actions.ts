"use server";

import { action } from "@/app/action";
import { readWords } from "@/app/language";
import { pastedReview } from "@/components/dossier/rows/paste-page";
import type { FormState } from "@/components/ui/form-state";
import * as items from "@/lib/dossier/history/item-commands";
import { boxNamesOf } from "@/lib/dossier/history/item-fields";
import { pastedRefusals } from "@/lib/dossier/history/item-refusals";
import { pastedRows } from "@/lib/dossier/history/pasted/pasted-rows";
import * as rows from "@/lib/dossier/history/row-commands";
import { text } from "@/lib/text/text";
import { done, refused } from "@/lib/workflow/refusal";

type ItemKey = Readonly<{ caseId: string; number: number }>;

const itemAfter =
  (act: string) =>
  ({ caseId, number }: ItemKey): string =>
    `/dossiers/${caseId}/sections/${number}?done=${act}&item=${number}`;

const listAfter =
  (act: string) =>
  ({ caseId, number }: ItemKey): string =>
    `/dossiers/${caseId}?done=${act}&item=${number}`;

type Sent = ItemKey & Readonly<{ held: number }>;

/** To the list, or back to the item where the checks still find something in it. */
const sentOrHeld =
  (act: string) =>
  ({ held, ...key }: Sent): string =>
    held > 0 ? `/dossiers/${key.caseId}/sections/${key.number}?held=yes` : listAfter(act)(key);

type RowKey = ItemKey & Readonly<{ rowId: string }>;

/** Back to the list, where the row stands. */
const rowAfter =
  (act: string) =>
  (key: RowKey): string =>
    `${itemAfter(act)(key)}#row-${key.rowId}`;

const saveItem = action(items.saveItem, itemAfter("saveItem"));
const sendItem = action(items.sendItem, sentOrHeld("sendItem"));

/** The pressed button of a form with several, which is not a field of the command. */
const intentOf = (form: FormData): string => {
  const intent = String(form.get("intent") ?? "");
  form.delete("intent");
  return intent;
};

/** The form of an item with boxes. "fill" puts "Không" into the boxes left empty, and saves. */
export const writeItem = async (previous: FormState, form: FormData): Promise<FormState> => {
  const intent = intentOf(form);
  const blank = intent === "fill" ? boxNamesOf(Number(form.get("number"))).filter((name) => !form.get(name)) : [];
  for (const name of blank) form.set(name, text("vi").history.none);
  return intent === "send" ? sendItem(previous, form) : saveItem(previous, form);
};

const saveRow = action(rows.saveRow, rowAfter("saveRow"));
const saveAndNext = action(
  rows.saveRow,
  ({ caseId, number, rowId }) =>
    `/dossiers/${caseId}/sections/${number}/rows/new?after=${rowId}&done=saveRow&item=${number}`,
);

/** The form of one row; the pressed button decides where it goes on. */
export const writeRow = async (previous: FormState, form: FormData): Promise<FormState> => {
  // A row is compared box by box, not by the version of the whole item.
  form.delete("version");
  return intentOf(form) === "next" ? saveAndNext(previous, form) : saveRow(previous, form);
};

const sendStored = action(items.sendRows, sentOrHeld("sendRows"));

export const sendRows = async (previous: FormState, form: FormData): Promise<FormState> => {
  intentOf(form);
  return sendStored(previous, form);
};

const arranging = {
  move: action(rows.moveRow, rowAfter("moveRow")),
  copy: action(rows.copyRow, rowAfter("copyRow")),
  delete: action(rows.deleteRow, itemAfter("deleteRow")),
  says: action(items.stateNothing, itemAfter("stateNothing")),
};

/** The list of rows; the pressed button says what is done to which: "up:ID", "copy:ID", "delete:ID", "says:none". */
export const arrangeRows = async (previous: FormState, form: FormData): Promise<FormState> => {
  const [act = "", what = ""] = String(form.get("intent") ?? "").split(":");
  form.delete("intent");
  form.set(act === "says" ? "says" : "rowId", what);
  if (act === "says") return arranging.says(previous, form);
  if (act === "copy" || act === "delete") return arranging[act](previous, form);
  form.set("to", act);
  return arranging.move(previous, form);
};

/** What was pasted is first shown as it is understood, then taken over. */
export const takeRows = action(rows.takeRows, itemAfter("takeRows"), {
  review: async (_, { number, pasted }) => {
    const read = pastedRows(Number(number), pasted ?? "");
    const refusals = pastedRefusals(read);
    if (refusals.length > 0) return refused(...refusals);
    return done({ review: { rows: pastedReview(Number(number), read, await readWords()) } });
  },
});
