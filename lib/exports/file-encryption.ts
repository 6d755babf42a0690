import { hash } from "node:crypto";

/** The SHA-256 of a file, by which two copies are known for the same. */
export const fileHash = (bytes: Uint8Array): string => hash("sha256", bytes, "hex");
