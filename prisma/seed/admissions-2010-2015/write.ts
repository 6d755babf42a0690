import type { Database } from "../../../lib/database/client";
import { addDays } from "../../../lib/primitives/day";
import { accountOf } from "../committee/accounts";
import { admissions } from "../committee/admitted-2010-2015";
import { nominationReason, type Person, personOf } from "../committee/people";
import { committee } from "../committee/posts";
import { officialCount, votersAmong } from "../committee/standings";
import { paperCaseRows } from "./case-rows";
import { issuers, stepsOf } from "./steps";

/** Writes the ten cases of the term 2010–2015, as the deputy secretary copied them from their paper files. */
export const writePaperCases = async (db: Database, people: readonly Person[], at: Date): Promise<void> => {
  const names = new Map(people.map(({ key, name }) => [personOf(key), name]));
  const accountId = accountOf("phobithu");
  const recorder = { accountId, name: names.get(personOf("phobithu")) ?? "", role: "committeeDeputySecretary", at };
  const count = officialCount(people);
  for (const [index, admission] of admissions.entries()) {
    const person = people.find(({ key }) => key === admission.key);
    if (!person) throw new Error(`The demonstration has no person with the key ${admission.key}.`);
    const { bornOn, joinedUnitOn } = person;
    const steps = stepsOf(admission, index, count, person.bornOn);
    const openedOn = addDays(steps[0]?.[1].occurredOn ?? admission.ceremony, -30);
    const voters = {
      cell: votersAmong(people.filter(({ place }) => place === admission.cell)),
      committee: votersAmong(people.filter(({ key }) => committee.includes(key))),
    };
    const paperCase = {
      ...admission,
      bornOn,
      joinedUnitOn,
      openedOn,
      reason: nominationReason,
      steps,
      issuers,
      voters,
    };
    const rows = paperCaseRows(paperCase, recorder, names);
    await db.admissionCase.createMany({ data: rows.cases });
    await db.transition.createMany({ data: rows.transitions });
    await db.paper.createMany({ data: rows.papers });
    await db.vote.createMany({ data: rows.votes });
    await db.mentorship.createMany({ data: rows.mentorships });
    await db.standing.createMany({ data: rows.standings });
  }
};
