import { z } from "zod";
import { choice, dayField, idField, line, nameLine, optionalDay, optionalLine, prose } from "../forms/field-schema";
import { sexes } from "../people/schema";
import { searchKey, tidy } from "../primitives/name";
import { listLines } from "../primitives/typed-list";
import { schoolingLevels } from "../regulations/values/admission";
import { isUsername, longestPassword, usernameKey } from "./credentials";
import { schemes, textSizes } from "./own-account/display";
import { alsoRoles, postRoles } from "./posts";

/** A password is stored as typed: no trimming, no joining of spaces. */
export const passwordField = z
  .string({ error: "field-required" })
  .min(1, { error: "field-required", abort: true })
  .max(longestPassword, { error: "field-too-long" });

export const usernameField = line(100).transform(usernameKey).refine(isUsername, "username-malformed");

export const noInput = z.strictObject({});
export const displayChoice = z.strictObject({ scheme: choice(schemes), textSize: choice(textSizes) });
export const newAccount = z.strictObject({ personId: idField, username: usernameField });
export const oneAccount = z.strictObject({ accountId: idField });
export const ownPassword = z.strictObject({
  currentPassword: passwordField,
  newPassword: passwordField,
  repeatedPassword: passwordField,
});
/** Chosen by a session that has proved the word for one time. */
export const firstPassword = ownPassword.omit({ currentPassword: true });
export const newPost = z.strictObject({
  personId: idField,
  unitId: idField,
  role: choice(postRoles),
  from: dayField,
});
export const postEnd = z.strictObject({ postId: idField, to: dayField });

/** The names of a pasted list, each once, however it is numbered, and whatever accents and spaces its repeats have. */
const cellsIn = (text: string): readonly string[] => {
  const names = listLines(text).map(tidy).filter(Boolean);
  const keys = names.map(searchKey);
  return names.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
};

/** First-run setup: the committee and its tree, and the person who will administer it. */
export const setup = z
  .strictObject({
    setupCode: line(40),
    superiorName: optionalLine(),
    committeeName: nameLine(200),
    cells: prose(5_000),
    fullName: nameLine(100),
    bornOn: dayField,
    sex: choice(sexes),
    schooling: choice(schoolingLevels),
    occupation: line(),
    joinedUnitOn: dayField,
    alsoRole: choice(alsoRoles),
    officialSince: optionalDay,
    username: usernameField,
    password: passwordField,
    repeatedPassword: passwordField,
  })
  .transform(({ cells, ...rest }) => ({
    ...rest,
    cells: cellsIn(cells),
  }))
  .refine(({ cells }) => cells.length <= 100 && cells.every((name) => name.length <= 200), {
    error: "field-too-long",
    path: ["cells"],
  });
