import { randomBytes } from "node:crypto";

// Without I and O, which a screen shows like 1 and 0; thirty-two signs, so that no remainder favours one of them.
const signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** A code of sixty bits, in three groups to be typed by hand: whoever can read the server's console may set it up. */
export const newSetupCode = (): string =>
  [...randomBytes(12)]
    .map((byte) => signs[byte % signs.length])
    .join("")
    .replace(/(.{4})(?=.)/g, "$1-");
