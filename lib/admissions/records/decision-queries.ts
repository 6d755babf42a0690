import { Prisma } from "../../database/generated/client";
import { type Day, dateOf } from "../../primitives/day";
import { hd06 } from "../../regulations/cite";
import type { Refusal } from "../../workflow/refusal";
import { definitionOf, type Step } from "../procedure/procedure";

type Deciding = Readonly<{ caseId: string; occurredOn: Day; number?: string }>;

/** Whether the number and day of a decision stand in somebody else's case: a condition, asked for while the case is locked. */
export const isAnothersDecision = (step: Step, { caseId, occurredOn, number }: Deciding): Prisma.Sql =>
  definitionOf(step).issuesDecision && number
    ? Prisma.sql`EXISTS (SELECT FROM "Paper" p WHERE p.kind IN ('decision', 'recognitionDecision', 'removalDecision')
        AND p.number = ${number} AND p."datedOn" = ${dateOf(occurredOn)} AND p.issuer IS NULL AND p."caseId" <> ${caseId}::uuid)`
    : Prisma.sql`false`;

/** One decision is about one person and has its own number. Source: HD 06-HD/TW 3.8a. */
export const decisionOfAnother = ({ occurredOn, number = "" }: Omit<Deciding, "caseId">): Refusal => {
  const facts = { number, day: occurredOn };
  return { code: "decision-of-another", facts, cites: hd06("3.8a"), field: "number" };
};
