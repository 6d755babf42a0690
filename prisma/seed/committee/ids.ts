import { createHash } from "node:crypto";

/**
 * The identifier of a named row of the demonstration: the same name gives the same identifier (UUID version 8, RFC 9562).
 * It has a file of its own because every other file of the demonstration needs it.
 */
export const idOf = (name: string): string => {
  const digest = createHash("sha256").update(`nguon demonstration ${name}`).digest("hex");
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
};
