import { encrypt, openSealed } from "../database/encryption";
import type { Shown } from "../forms/edit";
import { isReadable } from "../primitives/sealed-text";
import { type KeptRow, nothingFound, type Settings } from "./list-row";

export const sealSettings = (settings: Settings, importId: string) =>
  encrypt(JSON.stringify(settings), "Import.settingsSealed", importId);

/** How a list is read; null where it was altered, and of a list that is over. */
export const openSettings = (sealed: Uint8Array | null, importId: string): Settings | null => {
  const text = sealed && openSealed(sealed, "Import.settingsSealed", importId);
  // A list that was read by an earlier version says no kind: it was one of people.
  return text && isReadable(text) ? ({ kind: "people", ...JSON.parse(text) } as Settings) : null;
};

export const sealRow = (row: KeptRow, rowId: string) => encrypt(JSON.stringify(row), "ImportRow.sealed", rowId);

/** What the register said of somebody before the list corrected them, in the place of the row: undoing needs it. */
export const sealBefore = (was: Shown, rowId: string) => encrypt(JSON.stringify(was), "ImportRow.sealed", rowId);

/** The same as it was kept; null where it was altered. */
export const openBefore = (sealed: Uint8Array, rowId: string): Shown | null => {
  const text = openSealed(sealed, "ImportRow.sealed", rowId);
  return isReadable(text) ? (JSON.parse(text) as Shown) : null;
};

const lostRow: KeptRow = {
  ...{ sheet: "", line: 0, layout: 0, group: "", cells: [], typed: {} },
  ...{ checked: false, skipped: null, found: nothingFound },
};

/** A row as it was kept; an empty one where it was altered. */
export const openRow = (sealed: Uint8Array | null, rowId: string): KeptRow => {
  const text = sealed && openSealed(sealed, "ImportRow.sealed", rowId);
  return text && isReadable(text) ? (JSON.parse(text) as KeptRow) : lostRow;
};
