import { searchKey } from "../primitives/name";

/** Usernames are typed on phones that write capitals and accents; this is how one is stored and compared. */
export const usernameKey = (typed: string): string => searchKey(typed).replace(/\s/gu, "");

/** Letters, digits, dot, dash and underscore; 3 to 40 of them, beginning with a letter. */
export const isUsername = (key: string): boolean => /^[a-z][a-z0-9._-]{2,39}$/.test(key);
