import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

const keyVersion = 1;

const key = (purpose: "seal" | "match" | "device"): Buffer => {
  const secret = process.env.NGUON_KEY;
  if (!secret || secret.length < 32)
    throw new Error("NGUON_KEY must hold at least 32 characters. `npm start` makes a key file when none is set.");
  return Buffer.from(hkdfSync("sha256", secret, "", `nguon ${purpose} ${keyVersion}`, 32));
};

/** Encrypts a sensitive text (AES-256-GCM). Layout: key version (1 byte), nonce (12), tag (16), ciphertext. */
export const encrypt = (text: string): Uint8Array<ArrayBuffer> => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key("seal"), nonce);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return new Uint8Array(Buffer.concat([Buffer.of(keyVersion), nonce, cipher.getAuthTag(), body]));
};

/** @throws when the bytes were altered, or sealed with another key */
export const decrypt = (sealed: Uint8Array): string => {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== keyVersion)
    throw new Error(`Sealed with key version ${bytes[0]}; this server knows version ${keyVersion}.`);
  const decipher = createDecipheriv("aes-256-gcm", key("seal"), bytes.subarray(1, 13));
  decipher.setAuthTag(bytes.subarray(13, 29));
  return Buffer.concat([decipher.update(bytes.subarray(29)), decipher.final()]).toString("utf8");
};

/** A keyed digest under which equal texts are found without being readable. */
export const keyedDigest = (text: string): string => createHmac("sha256", key("match")).update(text).digest("hex");

/** A key (hexadecimal, 32 bytes) for what a browser keeps about `text`: the same at every visit, and stored nowhere. */
export const deviceKey = (text: string): string => createHmac("sha256", key("device")).update(text).digest("hex");
