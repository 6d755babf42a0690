import { z } from "zod";
import { choice, dayField, idField, line } from "../schema";
import { longestPassword } from "./limits";
import { postRoles } from "./posts";
import { isUsername, usernameKey } from "./username";

/** A password is stored as typed: no trimming, no joining of spaces. */
export const passwordField = z
  .string({ error: "field-required" })
  .min(1, { error: "field-required", abort: true })
  .max(longestPassword, { error: "field-too-long" });

export const usernameField = line(100).transform(usernameKey).refine(isUsername, "username-malformed");

export const newAccount = z.strictObject({ personId: idField, username: usernameField, password: passwordField });
export const oneAccount = z.strictObject({ accountId: idField });
export const newPassword = z.strictObject({ accountId: idField, password: passwordField });
export const ownPassword = z.strictObject({
  currentPassword: passwordField,
  newPassword: passwordField,
  repeatedPassword: passwordField,
});
export const newPost = z.strictObject({
  accountId: idField,
  unitId: idField,
  role: choice(postRoles),
  from: dayField,
});
export const postEnd = z.strictObject({ postId: idField, to: dayField });
