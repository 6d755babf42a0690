import type { PrismaClient } from "../../lib/database/generated/client";
import type { Day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { buildOffice } from "./office-fixture";

/** An office with one person in training since a day, and an actor of each role that has to do with the log. */
export const buildLog = async (owner: PrismaClient, openedOn: Day) => {
  const office = await buildOffice(owner);
  const { first, second, organisation, superior } = office;
  const helped = await office.person("Lê Thị Mai", first);
  const helper = await office.person("Phạm Văn Giúp", first);
  const leader = await office.person("Nguyễn Văn Thư", first);
  const caseId = await office.openCase(helped, "mentoring", { openedOn });
  return {
    ...{ office, helped, helper, caseId, path: first.path },
    secretary: office.actor(leader, "cellSecretary", first),
    mentor: office.actor(helper, "mentor", first, { mentored: [caseId], people: [helped.id] }),
    applicant: office.actor(helped, "applicant", first, { applied: [caseId], people: [helper.id] }),
    deputy: office.actor(leader, "committeeDeputySecretary", organisation),
    viewer: office.actor(leader, "committeeMember", organisation),
    superior: office.actor(leader, "superiorOfficer", superior),
    stranger: office.actor(leader, "cellSecretary", second),
    otherMentor: office.actor(helper, "mentor", second, { mentored: [newId()] }),
  };
};

export type LogFixture = Awaited<ReturnType<typeof buildLog>>;
