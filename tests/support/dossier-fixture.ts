import type { Actor } from "../../lib/access/actor";
import type { Stage } from "../../lib/admissions/case/stages";
import type { Command } from "../../lib/command";
import type { PrismaClient } from "../../lib/database/generated/client";
import { answerField } from "../../lib/dossier/answers";
import { type Day, dateOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import type { Outcome } from "../../lib/workflow/refusal";
import { buildOffice } from "./office-fixture";

/** An applicant with a case at a stage, and one actor of each role that may or may not read the personal history. */
export const buildDossier = async (owner: PrismaClient, stage: Stage = "dossier", { applied = true } = {}) => {
  const office = await buildOffice(owner);
  const { first, second, organisation, superior } = office;
  const writer = await office.person("Lê Thị Thử", first);
  const neighbour = await office.person("Ngô Văn Khác", second);
  const officer = await office.person("Trần Văn Xem", first);
  const helper = await office.person("Phạm Thị Giúp", first);
  const caseId = await office.openCase(writer, stage);
  const otherCaseId = await office.openCase(neighbour, stage);
  const paper = (id: string, path: string) =>
    owner.paper.create({
      data: {
        id: newId(),
        caseId: id,
        path,
        kind: "application",
        datedOn: dateOf("2026-01-05" as Day),
        details: {},
        sequence: 1,
        recordedAt: new Date("2026-01-05T03:00:00Z"),
      },
    });
  if (applied) {
    await paper(caseId, first.path);
    await paper(otherCaseId, second.path);
  }
  return {
    office,
    caseId,
    otherCaseId,
    writer,
    applicant: office.actor(writer, "applicant", first, { applied: [caseId] }),
    otherApplicant: office.actor(neighbour, "applicant", second, { applied: [otherCaseId] }),
    deputy: office.actor(officer, "committeeDeputySecretary", organisation),
    secretary: office.actor(officer, "cellSecretary", first),
    otherSecretary: office.actor(officer, "cellSecretary", second),
    mentor: office.actor(helper, "mentor", first, { mentored: [caseId], people: [writer.id] }),
    viewer: office.actor(officer, "committeeMember", organisation),
    superior: office.actor(officer, "superiorOfficer", superior),
    administrator: office.actor(officer, "administrator", organisation),
    /** The applicant with a post on the committee. */
    applicantAsDeputy: office.actor(writer, "committeeDeputySecretary", organisation),
  };
};

export const send = (command: Command, actor: Actor, values: Record<string, string>): Promise<Outcome<unknown>> =>
  command(actor, { requestId: newId(), ...values });

/** The refusal codes of an outcome, or its kind if it was not refused. */
export const codesOf = (outcome: Outcome<unknown>) =>
  outcome.kind === "refused" ? outcome.refusals.map(({ code }) => code) : outcome.kind;

/** The fields in which a form answers the open remarks of an item, in their order, as it would be sent now. */
export const answersTo = async (
  owner: PrismaClient,
  caseId: string,
  section: number,
  texts: readonly string[],
): Promise<Record<string, string>> => {
  const open = await owner.remark.findMany({
    where: { caseId, section, answeredAt: null, closedAt: null },
    orderBy: [{ writtenAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  return Object.fromEntries(
    open.flatMap(({ id }, index) => (texts[index] === undefined ? [] : [[answerField(id), texts[index]]])),
  );
};
