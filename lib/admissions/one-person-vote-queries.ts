import type { Actor } from "../access/actor";
import type { Database } from "../database/client";
import type { Day } from "../primitives/day";
import { readOthers } from "../second-person/queries";
import type { ByOne } from "../second-person/second-person";
import type { AdmissionFacts } from "./case/facts";
import type { CaseRecord } from "./case/record";
import { ballotOf, definitionOf, type Step, type StepInput } from "./procedure/procedure";
import { excludingOn } from "./voting/ballots";
import { electorateOf } from "./voting/electorate";
import { readOwnExclusions } from "./voting/own-exclusion-queries";
import { pathsTo } from "./voting/voters-queries";

type Recording = Readonly<{
  actor: Actor;
  step: Step;
  record: CaseRecord;
  facts: AdmissionFacts;
  input: StepInput;
  /** The day of recording, on which somebody else could do it. */
  on: Day;
}>;

/**
 * A vote that leaves somebody out of its base whom its recorder had entered as away, exempt or suspended, and who else could
 * record it. Undefined for any other step.
 */
export const readOnePersonVote = async (
  db: Database,
  { actor, step, record, facts, input, on }: Recording,
): Promise<(ByOne & Readonly<{ others: readonly string[] }>) | undefined> => {
  const ballot = ballotOf(step);
  if (!ballot) return undefined;
  const here = "here" in input ? input.here : [];
  const excluding = excludingOn(facts.rules, ballot.body, input.occurredOn);
  const { excluded } = electorateOf(facts.voters ?? [], input.occurredOn, here, excluding);
  const names = await readOwnExclusions(db, actor.accountId, excluded, input.occurredOn);
  if (names.length === 0) return undefined;
  const others = await readOthers(db, {
    roles: definitionOf(step).allowedTo,
    paths: pathsTo(record.path),
    // Neither the applicant, nor relatives, nor who is away or suspended that day.
    except: [actor.personId, facts.person.id, ...facts.relatives, ...excluded.map(({ personId }) => personId)],
    on,
  });
  return { act: "vote", about: names.join(", "), others };
};
