import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../../access/actor";
import { definitionOf, isStep } from "../../admissions/procedure/procedure";
import { reading } from "../../database/client";
import { rowsFunction } from "../../database/database-function";
import { asDay } from "../../database/expressions";
import { readInTransaction } from "../../database/pipelined-read";
import { inRange, type Range } from "../../database/reach-filter";
import { type Given, typedQuery } from "../../database/typed-query";
import type { Day } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { readRulebook } from "../../regulations/queries";
import { levelsOn } from "../levels";
import { mentorLoad } from "./rows-schema";
import { warningsOf } from "./warnings";

type Asked = Range & Readonly<{ caseId: string; on: Day }>;

const mentorLoads = rowsFunction("mentor_loads", mentorLoad);

/** As many members as a cell has; of a whole organisation the form offers more, and says no more of them. */
const mostMembers = 200;

/** The official members of the cell or committee of the actor, with whom they help, when they are away, and what they are to the person. */
const members = typedQuery((tables, given: Given<Asked>) =>
  tables
    .selectFrom("Person as p")
    .leftJoin(mentorLoads().as("n"), "n.personId", "p.id")
    .where((eb) => inRange(eb.ref("p.path"), given))
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("Standing as s")
          .whereRef("s.personId", "=", "p.id")
          .where("s.kind", "=", "official")
          .where("s.to", "is", null)
          .select("s.id"),
      ),
    )
    .select(["p.id", "p.fullName as name", "p.bornOn"])
    .select((eb) => [
      eb.fn.coalesce("n.load", eb.lit(0)).as("load"),
      // Whom the member helps here stays with the member: only the others are counted.
      eb
        .exists(
          eb
            .selectFrom("Mentorship as m")
            .whereRef("m.personId", "=", "p.id")
            .where("m.caseId", "=", given.caseId)
            .where("m.to", "is", null)
            .select("m.id"),
        )
        .$castTo<boolean>()
        .as("isPresent"),
      eb
        .selectFrom("Relative as r")
        .whereRef("r.personId", "=", "p.id")
        .where("r.caseId", "=", given.caseId)
        .select("r.kinship")
        .limit(1)
        .$asScalar()
        .as("kinship"),
      jsonArrayFrom(
        eb
          .selectFrom("Absence as a")
          .whereRef("a.personId", "=", "p.id")
          .where("a.lastDay", ">=", asDay(given.on))
          .select(["a.from", "a.lastDay"])
          .orderBy("a.from")
          .limit(3),
      ).as("away"),
    ])
    .orderBy("p.sortKey")
    .orderBy("p.id")
    .limit(mostMembers),
);

/**
 * What is known of each member who could be named as mentor of the person of a case: load, travel, kinship, and what of it is to
 * be heeded. Null for a step that names no mentor, or is not the actor's.
 */
export const mentorChoices = async (actor: Actor, caseId: string, step: string, on: Day) => {
  if (!isStep(step) || !("mentorId" in definitionOf(step).form) || !may(actor, `admission.${step}`)) return null;
  if (!isId(caseId)) return null;
  const { from, to } = actor.reach;
  return reading(actor, async (db) => {
    const rows = await readInTransaction(db, members({ from, to, caseId, on }));
    const rules = await readRulebook(db, actor.actingPost.path);
    const levels = levelsOn(rules, on);
    const choices = rows.map(({ load, isPresent, ...row }) => {
      const candidate = { ...row, isPresent, load: load - (isPresent ? 1 : 0) };
      return { ...candidate, warnings: warningsOf(candidate, levels, on) };
    });
    return {
      most: levels.mostInCare,
      /** The present mentor is replaced by somebody else. */
      choices: step === "replaceMentor" ? choices.filter(({ isPresent }) => !isPresent) : choices,
    };
  });
};

export type MentorChoices = NonNullable<Awaited<ReturnType<typeof mentorChoices>>>;
