type Values = Readonly<Record<string, string>>;

/**
 * What was typed and is not yet saved on the server, by field. `base`: what tells the stored text apart that it was begun
 * from · `at`: milliseconds.
 */
export type Draft = Readonly<{ values: Values; base: string; at: number }>;

/** A draft of the time when a section was a text and an answer. */
type TextDraft = Readonly<{ content: string; answer: string; version: number; at: number }>;

const draftFrom = (stored: Draft | TextDraft): Draft => {
  if ("values" in stored) return stored;
  const { content, answer, version, at } = stored;
  return { values: { content, answer }, base: String(version), at };
};

/** The name under which a draft is stored on the device, and its key (hexadecimal), which only the writer's page receives. */
export type DraftPlace = Readonly<{ name: string; key: string }>;

const prefix = "nguon.draft ";

/** Browsers encrypt only on pages over TLS or from this machine. Elsewhere a draft is not encrypted and ends with its tab. */
const canEncrypt = (): boolean => globalThis.isSecureContext && crypto.subtle !== undefined;
const draftStorage = (): Storage => (canEncrypt() ? localStorage : sessionStorage);

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));
const textOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
const keyOf = (hexadecimal: string): Promise<CryptoKey> => {
  const bytes = Uint8Array.from(hexadecimal.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
};

const encryptDraft = async (text: string, key: string): Promise<string> => {
  if (!canEncrypt()) return text;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const encrypted = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv },
    await keyOf(key),
    new TextEncoder().encode(text),
  );
  return textOf(iv) + textOf(new Uint8Array(encrypted));
};

const decryptDraft = async (stored: string, key: string): Promise<string> => {
  if (!canEncrypt()) return stored;
  const bytes = bytesOf(stored);
  const decrypted = await crypto.subtle.decrypt(
    { name: "AES-GCM", iv: bytes.subarray(0, 12) },
    await keyOf(key),
    bytes.subarray(12),
  );
  return new TextDecoder().decode(decrypted);
};

/** Stores a draft in place of the earlier one. @returns whether the browser keeps it */
export const keepDraft = async ({ name, key }: DraftPlace, draft: Draft): Promise<boolean> => {
  try {
    draftStorage().setItem(prefix + name, await encryptDraft(JSON.stringify(draft), key));
    return true;
  } catch {
    // Storage is full or forbidden: the form itself still holds the text.
    return false;
  }
};

export const dropDraft = ({ name }: Pick<DraftPlace, "name">): void => {
  try {
    draftStorage().removeItem(prefix + name);
  } catch {
    // Storage is forbidden, so there is no draft.
  }
};

export const readDraft = async (place: DraftPlace): Promise<Draft | null> => {
  try {
    const stored = draftStorage().getItem(prefix + place.name);
    return stored === null ? null : draftFrom(JSON.parse(await decryptDraft(stored, place.key)));
  } catch {
    // Encrypted with another key, or incomplete: it cannot be read any more.
    dropDraft(place);
    return null;
  }
};

// In memory only: opening an address with `?done=saveSection` again must not remove a newer draft.
const beingSent = new Set<string>();

/** Records that a draft is being sent to the server, or that the server refused it. */
export const markSending = ({ name }: DraftPlace, isBeingSent: boolean): void => {
  if (isBeingSent) beingSent.add(name);
  else beingSent.delete(name);
};

/** Removes the drafts the server has accepted. */
export const dropSentDrafts = (): void => {
  for (const name of beingSent) dropDraft({ name });
  beingSent.clear();
};

/** What follows a name in the names of the drafts on this device, "" for the draft of that name itself. */
export const draftsBelow = (name: string): readonly string[] => {
  try {
    const whole = prefix + name;
    return Object.keys(draftStorage())
      .filter((each) => each === whole || each.startsWith(`${whole} `))
      .map((each) => each.slice(whole.length + 1));
  } catch {
    return [];
  }
};

/** Removes every draft on this device. */
export const dropAllDrafts = (): void => {
  try {
    for (const storage of [localStorage, sessionStorage])
      for (const name of Object.keys(storage).filter((each) => each.startsWith(prefix))) storage.removeItem(name);
  } catch {
    // Storage is forbidden, so there are no drafts.
  }
};
