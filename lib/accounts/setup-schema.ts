import { z } from "zod";
import { schoolings, sexes } from "../people/schema";
import { choice, dayField, line, optionalDay, optionalLine, prose } from "../schema";
import { passwordField, usernameField } from "./schema";

/** What the first administrator may be besides, so that somebody can keep the register from the first day. */
export const alsoRoles = ["none", "committeeSecretary", "committeeDeputySecretary"] as const;

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
    alsoRole: choice(alsoRoles),
    officialSince: optionalDay,
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
