import { hash, verify } from "@node-rs/argon2";
import { searchKey } from "../primitives/name";
import { longestPassword, shortestPassword } from "./limits";

/** Argon2id, the library's default kind, with 19 MiB and two passes: the floor OWASP names. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Keyboards compose Vietnamese letters differently; the same password typed on two of them must stay the same. */
const composed = (password: string): string => password.normalize("NFKC");

export const hashPassword = (password: string): Promise<string> => hash(composed(password), cost);

let stranger: Promise<string> | undefined;

/**
 * Whether the password is the one hashed. Without a hash (nobody of that name) it works just as long against a hash
 * nobody's password fits, so that time does not tell which names exist.
 */
export const passwordFits = async (password: string, passwordHash: string | null): Promise<boolean> => {
  stranger ??= hashPassword(crypto.randomUUID());
  const fits = await verify(passwordHash ?? (await stranger), composed(password.slice(0, longestPassword)));
  return fits && passwordHash !== null;
};

export type PasswordWeakness = "password-too-short" | "password-too-simple" | "password-too-close";

/** Why a new password is not good enough: too short, made of very few letters, or made of words anyone would try first. */
export const weaknessOf = (password: string, username: string): PasswordWeakness | undefined => {
  const letters = [...composed(password)];
  if (letters.length < shortestPassword) return "password-too-short";
  if (new Set(letters).size < 6) return "password-too-simple";
  const plain = searchKey(password).replace(/[^\p{L}\p{N}]/gu, "");
  const guessed = ["nguon", "matkhau", "password", "123456", username.replace(/[^a-z0-9]/g, "")];
  return guessed.some((word) => word.length > 2 && plain.includes(word)) ? "password-too-close" : undefined;
};
