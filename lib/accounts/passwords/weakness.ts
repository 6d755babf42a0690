import type { Day } from "../../primitives/day";
import { plainKey } from "../../primitives/name";
import { composed, shortestPassword } from "../credentials";
import { commonPasswords } from "./common-passwords";

export type PasswordWeakness =
  | "password-too-short"
  | "password-too-simple"
  | "password-too-close"
  | "password-too-common";

/** Whom a password belongs to. `places`: the committee, and the units above the person. */
export type PasswordOwner = Readonly<{
  username: string;
  name: string;
  bornOn: Day | null;
  places: readonly string[];
}>;

/** Small letters without accents, and digits: however a word was typed, it is the same word to who guesses. */
const fold = (text: string): string =>
  plainKey(text.replaceAll("@", "a").replaceAll("$", "s")).replace(/[^a-z0-9]/g, "");

const lettersOfDigits: Readonly<Record<string, string>> = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t" };
const spelledOut = (folded: string): string => folded.replace(/[013457]/g, (digit) => lettersOfDigits[digit] ?? digit);

const foldedWords = (text: string): string[] => plainKey(text).split(/[^a-z0-9]+/);

const daysOf = (bornOn: Day | null): string[] => {
  const [year = "", month = "", date = ""] = bornOn?.split("-") ?? [];
  return bornOn ? [date + month + year, month + date + year, year + month + date] : [];
};

/** What nobody's password contains: the name of the app, the first guess of anybody, and who the person is. */
const guessedOf = ({ username, name, bornOn, places }: PasswordOwner): string[] =>
  [
    "nguon",
    "matkhau",
    "password",
    "123456",
    fold(username),
    ...daysOf(bornOn),
    ...[name, ...places].map(fold).filter((whole) => whole.length > 5),
  ].filter((word) => word.length > 2);

const shortestCommon = 5;
const shortestOwn = 2;

/** How many letters of a folded text are in no word known to who guesses; digits are guessed anyway. */
const unknownLetters = (folded: string, isKnown: (word: string) => boolean): number => {
  const fewest = [0];
  for (let end = 1; end <= folded.length; end += 1) {
    const last = /[0-9]/.test(folded[end - 1] ?? "") ? 0 : 1;
    let best = (fewest[end - 1] ?? 0) + last;
    for (let start = Math.max(0, end - 30); start <= end - shortestOwn; start += 1)
      if (isKnown(folded.slice(start, end))) best = Math.min(best, fewest[start] ?? 0);
    fewest.push(best);
  }
  return fewest.at(-1) ?? 0;
};

const fewestUnknown = 6;

/** Whether it consists of common passwords and of words about the person, with hardly a letter between them. */
const isCommon = (password: string, { username, name, places }: PasswordOwner): boolean => {
  const own = new Set([username, name, ...places].flatMap(foldedWords));
  const isKnown = (word: string) => own.has(word) || (word.length >= shortestCommon && commonPasswords.has(word));
  const folded = fold(password);
  return [folded, spelledOut(folded)].some((text) => unknownLetters(text, isKnown) < fewestUnknown);
};

/**
 * Why a new password is not good enough: too short, made of very few letters, or made of what anyone would try first.
 * Source: NIST SP 800-63B-4, 3.1.1.2 (length, and a list of common and expected passwords).
 */
export const weaknessOf = (password: string, owner: PasswordOwner): PasswordWeakness | undefined => {
  const letters = [...composed(password)];
  if (letters.length < shortestPassword) return "password-too-short";
  if (new Set(letters).size < 6) return "password-too-simple";
  const folded = fold(password);
  if (guessedOf(owner).some((word) => folded.includes(word))) return "password-too-close";
  return isCommon(password, owner) ? "password-too-common" : undefined;
};
