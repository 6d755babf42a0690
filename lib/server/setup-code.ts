import { randomBytes } from "node:crypto";

// Without I and O, which look like 1 and 0. There are 32 characters, so that `byte % 32` makes all equally likely.
const characters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/**
 * A random code of 60 bits in three groups, to be typed by hand, as "ABCD-EFGH-2345". An empty server asks for it before
 * the first administrator is created, so that only a person who can read the server's console may do that.
 */
export const newSetupCode = (): string =>
  [...randomBytes(12)]
    .map((byte) => characters[byte % characters.length])
    .join("")
    .replace(/(.{4})(?=.)/g, "$1-");
