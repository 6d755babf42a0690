import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import type { Tables } from "../database/generated/tables";
import { stateDays } from "./section";

export type AskedState = (typeof stateDays)[number]["state"];

const eb = expressionBuilder<{ s: Tables["DossierSection"] }, "s">();

/**
 * Whether the section `s` of a query is in a state, by the list of lib/dossier/section.ts. Each act clears the days of the
 * states before it in that list, so these are absent: said plainly, the index of the sections sent can be used.
 */
export const isInState = (asked: AskedState): Expression<SqlBool> => {
  const place = stateDays.findIndex(({ state }) => state === asked);
  const before = stateDays.slice(0, place);
  return eb.and([
    ...before.map(({ day }) => eb(`s.${day}`, "is", null)),
    ...stateDays
      .slice(place, place + 1)
      .flatMap(({ day, unlessLater }) => [
        eb(`s.${day}`, "is not", null),
        ...unlessLater
          .filter((other) => !before.some((each) => each.day === other))
          .map((other) => eb.or([eb(`s.${other}`, "is", null), eb(`s.${other}`, "<=", eb.ref(`s.${day}`))])),
      ]),
  ]);
};

/** Whether the section was handed in and has not come back to its writer unasked: any state of the list. */
export const isHandedIn = (): Expression<SqlBool> => eb.or(stateDays.map(({ state }) => isInState(state)));
