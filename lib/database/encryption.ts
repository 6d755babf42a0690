import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { isReadable, type SealedText, unreadable } from "../primitives/sealed-text";
import type { SealedColumn } from "./sealed-columns";

const keyVersion = 1;

/** Derived once: a list of thousands of rows is sealed row by row. */
const derived = new Map<string, Buffer>();

const key = (purpose: "seal" | "match" | "device"): Buffer => {
  const secret = process.env.NGUON_KEY;
  if (!secret || secret.length < 32)
    throw new Error("NGUON_KEY must hold at least 32 characters. `npm start` makes a key file when none is set.");
  const known = derived.get(purpose + secret);
  if (known) return known;
  const made = Buffer.from(hkdfSync("sha256", secret, "", `nguon ${purpose} ${keyVersion}`, 32));
  derived.set(purpose + secret, made);
  return made;
};

/** Texts sealed by the first releases open in any row; `npm start` seals them again. */
const unbound = 1;
const bound = 2;

/** What a sealed text belongs to: moved to another table, column or row, it does not open. */
const placeOf = (column: SealedColumn, row: string) => Buffer.from(`${column.replace(".", "|")}|${row}`);

/** Encrypts sensitive bytes for one place (AES-256-GCM). Layout: format (1 byte), nonce (12), tag (16), ciphertext. */
export const encryptBytes = (open: Uint8Array, column: SealedColumn, row: string): Uint8Array<ArrayBuffer> => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key("seal"), nonce).setAAD(placeOf(column, row));
  const body = [cipher.update(open), cipher.final()];
  return new Uint8Array(Buffer.concat([Buffer.of(bound), nonce, cipher.getAuthTag(), ...body]));
};

/** The same of a text. */
export const encrypt = (text: string, column: SealedColumn, row: string): Uint8Array<ArrayBuffer> =>
  encryptBytes(Buffer.from(text, "utf8"), column, row);

/** @throws when the bytes were altered, are of another place, or were sealed with another key */
export const decryptBytes = (sealed: Uint8Array, column: SealedColumn, row: string): Buffer => {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const format = bytes[0];
  if (format !== unbound && format !== bound) throw new Error(`Sealed in format ${format}, which is not known.`);
  const decipher = createDecipheriv("aes-256-gcm", key("seal"), bytes.subarray(1, 13), { authTagLength: 16 });
  if (format === bound) decipher.setAAD(placeOf(column, row));
  decipher.setAuthTag(bytes.subarray(13, 29));
  return Buffer.concat([decipher.update(bytes.subarray(29)), decipher.final()]);
};

/** The same of a text. */
export const decrypt = (sealed: Uint8Array, column: SealedColumn, row: string): string =>
  decryptBytes(sealed, column, row).toString("utf8");

const reported = new Set<string>();
const mostReported = 10_000;

/** Says on the console, once, which text does not open: not what it holds. */
const reportUnreadable = (column: SealedColumn, row: string): void => {
  const place = `${column} ${row}`;
  if (reported.has(place) || reported.size >= mostReported) return;
  reported.add(place);
  console.error(`Không đọc được một nội dung đã mã hóa · A sealed text cannot be read: ${column}, row ${row}`);
};

/** What a page shows of a sealed text. One that was altered is reported, and the rest of the page is shown. */
export const openSealed = <Text extends string = string>(
  sealed: Uint8Array,
  column: SealedColumn,
  row: string,
): SealedText<Text> => {
  // A server without its key does not start to show texts as damaged.
  key("seal");
  try {
    return decrypt(sealed, column, row) as Text;
  } catch {
    reportUnreadable(column, row);
    return unreadable;
  }
};

/** The same of bytes that a statement told in JSON, in hexadecimal. */
export const openSealedHex = <Text extends string = string>(
  sealed: string,
  column: SealedColumn,
  row: string,
): SealedText<Text> => openSealed(Buffer.from(sealed, "hex"), column, row);

type Place = Readonly<{ column: SealedColumn; row: string }>;

/** The same text for another place. One that was altered is handed on as it is, and stays unreadable there. */
export const sealedFor = (to: Place, sealed: Uint8Array<ArrayBuffer>, from: Place): Uint8Array<ArrayBuffer> => {
  const text = openSealed(sealed, from.column, from.row);
  return isReadable(text) ? encrypt(text, to.column, to.row) : sealed;
};

/**
 * The same text for its own place, in the present format.
 * @throws when it does not open
 */
export const sealedAgain = (sealed: Uint8Array, column: SealedColumn, row: string): Uint8Array<ArrayBuffer> =>
  encrypt(decrypt(sealed, column, row), column, row);

/** A keyed digest under which equal texts are found without being readable. */
export const keyedDigest = (text: string): string => createHmac("sha256", key("match")).update(text).digest("hex");

/** A key (hexadecimal, 32 bytes) for what a browser keeps about `text`: the same at every visit, and stored nowhere. */
export const deviceKey = (text: string): string => createHmac("sha256", key("device")).update(text).digest("hex");
