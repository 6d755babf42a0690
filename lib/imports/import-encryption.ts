import { encrypt, openSealed } from "../database/encryption";
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

const lostRow: KeptRow = {
  ...{ sheet: "", line: 0, layout: 0, group: "", cells: [], typed: {} },
  ...{ checked: false, skipped: null, found: nothingFound },
};

/** A row as it was kept; an empty one where it was altered. */
export const openRow = (sealed: Uint8Array | null, rowId: string): KeptRow => {
  const text = sealed && openSealed(sealed, "ImportRow.sealed", rowId);
  return text && isReadable(text) ? (JSON.parse(text) as KeptRow) : lostRow;
};
