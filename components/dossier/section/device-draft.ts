/** Words typed and not yet with the server. `version` is that of the stored text they were typed over; `at` in milliseconds. */
export type Draft = Readonly<{ content: string; answer: string; version: number; at: number }>;

/** Where a draft lies on the device, and the key (hexadecimal) which only the page of its signed-in writer is told. */
export type DraftPlace = Readonly<{ name: string; key: string }>;

const prefix = "nguon.draft ";

/** Browsers seal only on pages over TLS or from this machine; elsewhere a draft lies open and ends with its tab. */
const canEncrypt = (): boolean => globalThis.isSecureContext && crypto.subtle !== undefined;
const draftStorage = (): Storage => (canEncrypt() ? localStorage : sessionStorage);

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const textOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
const keyOf = (hexadecimal: string): Promise<CryptoKey> => {
  const bytes = Uint8Array.from(hexadecimal.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
};

const encryptDraft = async (text: string, key: string): Promise<string> => {
  if (!canEncrypt()) return text;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await keyOf(key), new TextEncoder().encode(text));
  return textOf(iv) + textOf(new Uint8Array(sealed));
};

const decryptDraft = async (kept: string, key: string): Promise<string> => {
  if (!canEncrypt()) return kept;
  const bytes = bytesOf(kept);
  const open = await crypto.subtle.decrypt(
    { name: "AES-GCM", iv: bytes.subarray(0, 12) },
    await keyOf(key),
    bytes.subarray(12),
  );
  return new TextDecoder().decode(open);
};

/** Keeps the words, in place of those kept before. Where the browser keeps nothing, nothing is kept. */
export const keepDraft = async ({ name, key }: DraftPlace, draft: Draft): Promise<void> => {
  try {
    draftStorage().setItem(prefix + name, await encryptDraft(JSON.stringify(draft), key));
  } catch {
    // The device is full or forbids it: the form itself still holds the words.
  }
};

export const dropDraft = ({ name }: Pick<DraftPlace, "name">): void => {
  try {
    draftStorage().removeItem(prefix + name);
  } catch {
    // What may not be kept need not be dropped.
  }
};

export const readDraft = async (place: DraftPlace): Promise<Draft | null> => {
  try {
    const kept = draftStorage().getItem(prefix + place.name);
    return kept === null ? null : (JSON.parse(await decryptDraft(kept, place.key)) as Draft);
  } catch {
    // Sealed with another key, or cut short: nobody can read it any more.
    dropDraft(place);
    return null;
  }
};

// Lives as long as the page: an address that says "saved", opened anew, drops nothing.
const beingSent = new Set<string>();

/** Notes that the words are on their way to the server, or that they came back. */
export const markSending = ({ name }: DraftPlace, isUnderWay: boolean): void => {
  if (isUnderWay) beingSent.add(name);
  else beingSent.delete(name);
};

/** Drops what the server has taken. */
export const dropSentDrafts = (): void => {
  for (const name of beingSent) dropDraft({ name });
  beingSent.clear();
};

/** Drops every draft on this device. */
export const dropAllDrafts = (): void => {
  try {
    for (const storage of [localStorage, sessionStorage])
      for (const name of Object.keys(storage).filter((each) => each.startsWith(prefix))) storage.removeItem(name);
  } catch {
    // A browser that keeps nothing has nothing to drop.
  }
};
