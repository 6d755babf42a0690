import { expect } from "vitest";
import { stepCommands } from "../../lib/admissions/commands";
import { nominate } from "../../lib/admissions/nominate-commands";
import type { Step } from "../../lib/admissions/procedure/procedure";
import type { PrismaClient } from "../../lib/database/generated/client";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import type { Outcome } from "../../lib/workflow/refusal";
import type { Company } from "./company";
import { dossier, mentoring, nomination, sendToVerification, type WayStep } from "./way";

/** The codes an outcome was refused with, or the kind it is. */
export const codesOf = (outcome: Outcome<unknown>) =>
  outcome.kind === "refused" ? outcome.refusals.map(({ code }) => code) : outcome.kind;

/** Walks cases through a company by commands. @param company asked for late, since a hook builds it */
export const walkerIn = (owner: PrismaClient, company: () => Company) => {
  const named = (states: WayStep["states"]): Record<string, string> =>
    Object.fromEntries(Object.entries(states).map(([field, value]) => [field, company().people[value] ?? value]));

  const sequenceOf = async (caseId: string): Promise<string> => {
    const { sequence } = await owner.admissionCase.findUniqueOrThrow({
      where: { id: caseId },
      select: { sequence: true },
    });
    return String(sequence);
  };

  const send = async (caseId: string, { step, by, states }: WayStep, requestId = newId()) =>
    stepCommands[step as Step](company().actors[by], {
      caseId,
      sequence: await sequenceOf(caseId),
      ...named(states),
      requestId,
    });

  const notice = async (fullName: string): Promise<string> => {
    const { office, actors } = company();
    const sent = { ...nomination, fullName, unitId: office.first.id, requestId: newId() };
    const outcome = await nominate(actors.cell, sent);
    if (outcome.kind !== "done") throw new Error(`Not noted: ${JSON.stringify(outcome)}`);
    return (outcome.value as { caseId: string }).caseId;
  };

  const walk = async (caseId: string, way: readonly WayStep[]) => {
    for (const step of way) expect([step.step, codesOf(await send(caseId, step))]).toEqual([step.step, "done"]);
  };

  const evaluate = (caseId: string) =>
    owner.evaluation.create({
      data: {
        id: newId(),
        caseId,
        path: company().office.first.path,
        evaluatedOn: dateOf(day("2025-06-01")),
        attitude: 4,
        responsibility: 4,
        motive: 4,
        comment: "Chắc chắn",
        authorName: "Lê Thị Minh Họa",
        recordedAt: new Date(),
      },
    });

  const passSections = (caseId: string) =>
    owner.dossierSection.createMany({
      data: Array.from({ length: 23 }, (_, index) => {
        const at = new Date("2025-07-05");
        return {
          id: newId(),
          caseId,
          path: company().office.first.path,
          number: index + 1,
          version: 1,
          savedAt: at,
          sentAt: at,
          passedAt: at,
        };
      }),
    });

  const verify = (caseId: string) =>
    owner.verification.create({
      data: {
        id: newId(),
        caseId,
        path: company().office.first.path,
        agency: "Đảng ủy xã",
        abroad: false,
        receivedOn: dateOf(day("2025-07-08")),
        answeredOn: dateOf(day("2025-08-05")),
        result: "correct",
      },
    });

  /** A case that only lacks what `approval` brings. */
  const toApproval = async (fullName: string): Promise<string> => {
    const caseId = await notice(fullName);
    await walk(caseId, mentoring.slice(0, 2));
    await evaluate(caseId);
    await walk(caseId, [...mentoring.slice(2), ...dossier]);
    await passSections(caseId);
    await walk(caseId, [sendToVerification]);
    await verify(caseId);
    return caseId;
  };

  return { named, sequenceOf, send, notice, walk, toApproval };
};
