import { plainKey } from "../primitives/name";

/** Usernames are typed on phones that write capitals and accents; this is how one is stored and compared. */
export const usernameKey = (typed: string): string => plainKey(typed).replace(/\s/gu, "");

/** Letters, digits, dot, dash and underscore; 3 to 40 of them, beginning with a letter. */
export const isUsername = (key: string): boolean => /^[a-z][a-z0-9._-]{2,39}$/.test(key);

/** Shortest password of an account that signs in with a password alone. Source: NIST SP 800-63B-4, 3.1.1.2. */
export const shortestPassword = 15;
export const longestPassword = 200;

/** How long a word for one time can be used. */
export const hoursOfWord = 72;

/** Keyboards compose Vietnamese letters differently; the same password typed on two of them must stay the same. */
export const composed = (password: string): string => password.normalize("NFKC");
