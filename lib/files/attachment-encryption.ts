import { createHash } from "node:crypto";
import { decryptBytes, encrypt, encryptBytes, keyedDigest, openSealed } from "../database/encryption";
import { isReadable } from "../primitives/sealed-text";
import { emptyEntry, entryFrom, type RegisterEntry, storedEntry } from "./register";

const register = "Attachment.registerSealed";
const name = "AttachmentVersion.nameSealed";
const part = "AttachmentPart.bytesSealed";

export const sealedEntry = (entry: RegisterEntry, id: string): Uint8Array<ArrayBuffer> =>
  encrypt(storedEntry(entry), register, id);

/** The entry of a row; empty where there is none, null where it cannot be read. */
export const openedEntry = (sealed: Uint8Array | null, id: string): RegisterEntry | null => {
  if (!sealed) return emptyEntry;
  const text = openSealed(sealed, register, id);
  return isReadable(text) ? entryFrom(text) : null;
};

export const sealedName = (text: string, id: string): Uint8Array<ArrayBuffer> => encrypt(text, name, id);

/** The name a file was sent under; null where there is none, or it cannot be read. */
export const openedName = (sealed: Uint8Array | null, id: string): string | null => {
  const text = sealed && openSealed(sealed, name, id);
  return text && isReadable(text) ? text : null;
};

/** Where a part belongs among the others: bound to it, so that none can be left out or put elsewhere. */
export type Place = Readonly<{ versionId: string; sequence: number; parts: number }>;

const headOf = ({ versionId, sequence, parts }: Place): Buffer => Buffer.from(`${versionId} ${sequence} ${parts}\n`);

/** @param id of the row of the part */
export const sealedPart = (bytes: Uint8Array, id: string, place: Place): Uint8Array<ArrayBuffer> =>
  encryptBytes(Buffer.concat([headOf(place), bytes]), part, id);

/** @throws when the bytes were altered, or are of another place */
export const openedPart = (sealed: Uint8Array, id: string, place: Place): Buffer => {
  const open = decryptBytes(sealed, part, id);
  const head = headOf(place);
  if (!open.subarray(0, head.length).equals(head)) throw new Error("This part is of another place.");
  return open.subarray(head.length);
};

export const digestOf = (files: readonly Uint8Array[]): string => {
  const all = createHash("sha256");
  for (const each of files) all.update(createHash("sha256").update(each).digest());
  return all.digest("hex");
};

/** Milliseconds for which what a page shows of a file may be fetched after the page was opened. */
const open = 10 * 60_000;

const passOf = (accountId: string, versionId: string, period: number): string =>
  keyedDigest(`view ${accountId} ${versionId} ${period}`);

/** Lets whoever has opened the page of a file, which the audit notes, fetch what the page shows of it. */
export const viewPass = (accountId: string, versionId: string, at: Date): string =>
  passOf(accountId, versionId, Math.floor(at.getTime() / open));

export const isViewPass = (pass: string, accountId: string, versionId: string, at: Date): boolean =>
  [0, 1].some((back) => pass === passOf(accountId, versionId, Math.floor(at.getTime() / open) - back));
