import { z } from "zod";
import { duties } from "../access/duties";
import { roles } from "../access/roles";
import { day } from "../primitives/day";

/** What `count_attempts` answers: null when the attempt may go on. */
export const minutesToWait = z.number().nullable();

/** What `own_password_hash` tells whoever acts. */
export const ownHash = z.string().nullable();

/** What `words_about` tells of an account: what its password must not be made of. */
export const personalWords = z.strictObject({
  username: z.string(),
  name: z.string(),
  bornOn: z.string(),
  places: z.array(z.string()).nullable(),
});

/** What `take_word` answers of an account whose password was right. */
export const takenWord = z.enum(["none", "taken", "over"]);

/** What `password_state` tells: moments as text. */
export const passwordState = z.strictObject({
  isForOneTime: z.boolean(),
  words: z.array(z.strictObject({ at: z.string(), by: z.string(), isNew: z.boolean(), usedAt: z.string().nullable() })),
});

const place = {
  unitId: z.string(),
  unitName: z.string(),
  unitTitle: z.string(),
  path: z.string(),
  committeeName: z.string(),
};

const standsFor = z.strictObject({
  name: z.string(),
  duties: z.array(z.enum(duties)),
  to: z.string().transform((text) => day(text)),
});

/** What `own_sign_ins` tells: moments as text, newest first. */
export const ownSignIns = z.array(z.strictObject({ at: z.string(), accepted: z.boolean() }));

/** What the database function `account_to_sign_in` tells of the account a name belongs to. */
export const accountToSignIn = z.strictObject({
  id: z.string(),
  username: z.string(),
  passwordHash: z.string(),
  active: z.boolean(),
  sessionVersion: z.number(),
});

/** What the database function `actor_of` tells of an account on a day. */
export const accountFacts = z.strictObject({
  accountId: z.string(),
  username: z.string(),
  active: z.boolean(),
  sessionVersion: z.number(),
  personId: z.string(),
  name: z.string(),
  posts: z.array(z.strictObject({ id: z.string(), role: z.enum(roles), ...place, standsFor: standsFor.nullable() })),
  home: z.strictObject(place),
  mentored: z.array(z.string()),
  applied: z.array(z.string()),
  people: z.array(z.string()),
});
