import { z } from "zod";
import { choice, dayField, line, optionalLine, prose } from "../schema";
import { passwordField, usernameField } from "./schema";

export const sexes = ["female", "male"] as const;
export const schoolings = [
  "none",
  "primary",
  "lowerSecondary",
  "upperSecondary",
  "vocational",
  "bachelor",
  "master",
  "doctorate",
] as const;

/** First-run setup: the committee and its tree, and the person who will administer it. */
export const setup = z
  .strictObject({
    superiorName: optionalLine(),
    committeeName: line(),
    cells: prose(5_000),
    fullName: line(100),
    bornOn: dayField,
    sex: choice(sexes),
    schooling: choice(schoolings),
    occupation: line(),
    joinedUnitOn: dayField,
    username: usernameField,
    password: passwordField,
    repeatedPassword: passwordField,
  })
  .transform(({ cells, ...rest }) => ({
    ...rest,
    cells: [
      ...new Set(
        cells
          .split("\n")
          .map((name) => name.trim())
          .filter(Boolean),
      ),
    ],
  }))
  .refine(({ cells }) => cells.length <= 100 && cells.every((name) => name.length <= 200), {
    error: "field-too-long",
    path: ["cells"],
  });
