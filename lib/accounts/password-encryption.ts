import { hash, verify } from "@node-rs/argon2";
import { composed, longestPassword } from "./credentials";
import { decoyHash } from "./decoy-hash-state";

/** Argon2id, the library's default kind, with 19 MiB and two passes: the floor OWASP names. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(composed(password), cost);

/**
 * Whether the password is the one hashed. Without a hash (nobody of that name) it works just as long against a hash
 * nobody's password fits, so that time does not tell which names exist.
 */
export const passwordFits = async (password: string, passwordHash: string | null): Promise<boolean> => {
  const decoy = await decoyHash(() => hashPassword(crypto.randomUUID()));
  const fits = await verify(passwordHash ?? decoy, composed(password.slice(0, longestPassword)));
  // Hashing a text of any length would cost as much as the sender likes; what was left out is not taken as right.
  return fits && passwordHash !== null && password.length <= longestPassword;
};
