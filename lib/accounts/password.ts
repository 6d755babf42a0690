import { searchKey } from "../primitives/name";
import { shortestPassword } from "./limits";

/** Keyboards compose Vietnamese letters differently; the same password typed on two of them must stay the same. */
export const composed = (password: string): string => password.normalize("NFKC");

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
