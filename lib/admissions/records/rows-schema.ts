import { z } from "zod";
import { storedDay } from "../../primitives/day-schema";
import { endings } from "../case/memberships";
import { verificationGrounds } from "../case/relatives";
import { stages } from "../case/stages";

export const filesOfReach = z.string();

/** What a transition states, as its JSON column holds it. */
export const transitionFacts = z.record(z.string(), z.union([z.string(), z.number(), z.null(), z.array(z.string())]));
/** What a paper of its kind has beside number and day; sealed values are texts. */
export const paperDetails = z.record(z.string(), z.string().nullable());

/** The document that has a number: its day, what it is of, and whether no confirmation can make it another one. */
export const numberHolder = z.strictObject({
  ...{ day: storedDay, of: z.enum(["own", "another", "term", "given"]), settled: z.boolean() },
});
/** A row of `next_numbers` of the database. */
export const nextNumberOfCase = z.strictObject({
  ...{ issuer: z.enum(["cell", "committee", "superior"]), kind: z.string(), next: z.number() },
  ...{ issuedNumber: z.string().nullable(), issuedOn: storedDay.nullable() },
});
/** A row of `next_of_unit`. */
export const nextNumberOfUnit = z.strictObject({ kind: z.string(), next: z.number() });
export type NumberHolder = z.output<typeof numberHolder>;

/** How long a step has taken in the organisation of a case: the middle number of days, over so many cases. */
export const stepPaceRow = z.strictObject({ step: z.string(), cases: z.number(), days: z.number() });

const period = { from: storedDay, to: storedDay.nullable() };

/** What the register knows of a person as a member, and the former memberships declared, details as stored. */
export const registerOfPerson = z.strictObject({
  standings: z.array(
    z.strictObject({
      ...{ ...period, kind: z.enum(["probationary", "official"]), ending: z.enum(endings).nullable() },
      ...{ caseId: z.string().nullable(), decidedOn: storedDay.nullable() },
      ...{ admittedOn: storedDay.nullable(), officialOn: storedDay.nullable() },
    }),
  ),
  declared: z.array(z.strictObject({ caseId: z.string(), id: z.string(), details: paperDetails })),
});

const text = z.string();
const day = storedDay;
const stage = z.enum(stages);
const ofCase = { id: text, caseId: text, path: text };
const nobody = z.literal("");

const transition = z.strictObject({
  ...{ ...ofCase, annulsId: text.nullable(), sequence: z.number(), step: text, from: stage.nullable(), to: stage },
  ...{ occurredOn: day, recordedAt: text, actorName: nobody, role: text, provisions: z.unknown(), rulePack: text },
  provisional: z.boolean(),
  facts: z.strictObject({ redo: text.optional(), corrects: z.array(text).optional() }),
});

const paper = z.strictObject({
  ...{ ...ofCase, kind: text, number: z.null(), datedOn: day, issuer: z.null(), personId: text.nullable() },
  ...{ details: z.record(text, text.nullable()), sequence: z.number(), recordedAt: text },
});

const count = z.number();
const voteBodies = ["cell", "committee", "superior", "superiorCommittee", "standingCommittee"] as const;
const vote = z.strictObject({
  ...ofCase,
  ...{ purpose: z.enum(["admission", "recognition", "removal"]), body: z.enum(voteBodies) },
  ...{ heldOn: day, resolution: nobody, form: text, total: count, excluded: count, base: count, present: count },
  ...{ yes: count, no: count, blank: count, carried: z.boolean(), electorate: z.strictObject({}), sequence: count },
});

const mentorship = z.strictObject({
  ...{ ...ofCase, ...period, personId: text, personName: nobody, resolution: nobody },
  ...{ openedBy: text.nullable(), endedBy: text.nullable(), handOverOwed: z.boolean() },
});

const deadline = z.strictObject({
  ...{ ...ofCase, kind: text, holder: text, startedOn: day, workingDays: count.nullable(), dueOn: day.nullable() },
  ...{ cites: z.unknown(), rulePack: text, provisional: z.boolean() },
});

const verification = z.strictObject({
  ...{ relativeId: text.nullable(), checksId: text.nullable(), ground: z.enum(verificationGrounds).nullable() },
  ...{ id: text, receivedOn: day, dueOn: day.nullable(), abroad: z.boolean(), answeredOn: day.nullable() },
  result: z.enum(["correct", "incorrect", "incomplete"]).nullable(),
});

const above = z.strictObject({ ...period, kind: text, path: text, parent: z.strictObject({ path: text }).nullable() });

/** The record of a case without what it says of people; of each section of the history, whether it was passed. */
export const unnamedCaseRow = z.strictObject({
  ...{ id: text, personId: text, unitId: text, path: text, stage, sequence: count, openedOn: day },
  ...{ closedOn: day.nullable(), nextStep: text.nullable(), nextDueOn: day.nullable() },
  ...{ nextDueHolder: text.nullable(), submittedOn: day.nullable() },
  ...{ decisionOn: day.nullable(), decisionReceivedOn: day.nullable(), admittedOn: day.nullable() },
  ...{ officialOn: day.nullable(), papersHoldUntil: day.nullable(), provisional: z.boolean() },
  unit: z.strictObject({ id: text, name: nobody, shortName: text, parent: above.nullable() }),
  person: z.strictObject({ id: text, fullName: nobody, bornOn: day, schooling: text }),
  transitions: z.array(transition),
  papers: z.array(paper),
  votes: z.array(vote),
  mentorships: z.array(mentorship),
  deadlines: z.array(deadline),
  evaluations: z.array(z.strictObject({ evaluatedOn: day })),
  sections: z.array(z.strictObject({ number: count, passedAt: text.nullable() })),
  /** Which kinds of relative a file names; not who they are. */
  relatives: z.array(z.strictObject({ id: text, kinship: text, personId: z.null() })),
  delegations: z.array(z.strictObject(period)),
  verifications: z.array(verification),
  named: z.array(z.strictObject({ id: text, name: nobody, official: z.array(z.strictObject(period)) })),
});
