import { hash, verify } from "@node-rs/argon2";
import { keyedDigest } from "../../database/encryption";
import { composed, longestPassword } from "../credentials";
import { decoyHash } from "./decoy-hash-state";
import { inTurn } from "./hash-queue-state";

/** Argon2id, the library's default kind: 64 MiB and four passes. What it takes is measured in the README of the room. */
const cost = { memoryCost: 65_536, timeCost: 4, parallelism: 1 } as const;

/** @throws TooBusy when too many hashes wait */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(composed(password), cost));

/** Whether a hash was made at a lower cost than today's: the next right sign-in makes it anew. */
export const isWeaker = (passwordHash: string): boolean => {
  const [, memory = 0, time = 0] = (/^\$argon2id\$v=19\$m=(\d+),t=(\d+),/.exec(passwordHash) ?? []).map(Number);
  return memory < cost.memoryCost || time < cost.timeCost;
};

/**
 * Whether the password is the one hashed. Without a hash (nobody of that name) it works just as long against a hash
 * nobody's password fits, so that time does not tell which names exist.
 * @throws TooBusy when too many hashes wait
 */
export const passwordFits = (password: string, passwordHash: string | null): Promise<boolean> =>
  inTurn(async () => {
    const decoy = await decoyHash(() => hash(composed(crypto.randomUUID()), cost));
    const fits = await verify(passwordHash ?? decoy, composed(password.slice(0, longestPassword)));
    // Hashed at a lower cost by an earlier version: a wrong password must not be answered sooner than an unknown name.
    if (!fits && passwordHash && isWeaker(passwordHash)) await verify(decoy, "");
    // Hashing a text of any length would cost as much as the sender likes; what was left out is not taken as right.
    return fits && passwordHash !== null && password.length <= longestPassword;
  });

// Without letters and digits that look alike.
const characters = "23456789abcdefghjkmnpqrstuvwxyz";

/**
 * The word for one time of a row of that table: sixteen characters in groups, about 79 bits. It follows from the row's id and
 * the key of the installation, so that it can be shown for some minutes without being stored.
 */
export const oneTimeWord = (id: string): string =>
  [...Buffer.from(keyedDigest(`one-time word ${id}`), "hex").subarray(0, 16)]
    .map((byte) => characters[byte % characters.length])
    .join("")
    .replace(/(.{4})(?=.)/g, "$1-");
