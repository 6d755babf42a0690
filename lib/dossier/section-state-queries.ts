import { type ExpressionWrapper, expressionBuilder, type SqlBool } from "kysely";
import type { Tables } from "../database/generated/tables";
import { stateTimestamps } from "./section";

export type AskedState = (typeof stateTimestamps)[number]["state"];

type Sections = { s: Tables["DossierSection"] };
type SectionCondition = ExpressionWrapper<Sections, "s", SqlBool>;

const eb = expressionBuilder<Sections, "s">();

/**
 * Whether the section `s` of a query is in a state, by the list of lib/dossier/section.ts. Each act clears the days of the
 * states before it in that list, so these are absent: said plainly, the index of the sections sent can be used.
 */
export const isInState = (asked: AskedState): SectionCondition => {
  const place = stateTimestamps.findIndex(({ state }) => state === asked);
  const before = stateTimestamps.slice(0, place);
  return eb.and([
    ...before.map(({ at }) => eb(`s.${at}`, "is", null)),
    ...stateTimestamps
      .slice(place, place + 1)
      .flatMap(({ at, unlessLater }) => [
        eb(`s.${at}`, "is not", null),
        ...unlessLater
          .filter((other) => !before.some((each) => each.at === other))
          .map((other) => eb.or([eb(`s.${other}`, "is", null), eb(`s.${other}`, "<=", eb.ref(`s.${at}`))])),
      ]),
  ]);
};

/** Whether the writer has handed the section in: it is in one of the states listed. */
export const isHandedIn = (): SectionCondition => eb.or(stateTimestamps.map(({ state }) => isInState(state)));
