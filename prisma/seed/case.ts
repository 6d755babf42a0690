import { stepCommands } from "../../lib/admissions/commands";
import type { Step } from "../../lib/admissions/procedure/procedure";
import type { Day } from "../../lib/primitives/day";
import type { Username } from "./accounts";
import type { Narrator } from "./narrator";
import type { Invented } from "./people";
import type { Cell } from "./units";

/** One case to be told: whose, who helps, who introduces beside the mentor, when the cell votes, and the last step told. */
export type Plan = Readonly<{
  key: string;
  cell: Cell;
  mentor: string;
  introducer: string;
  /** An officer of the Youth Union stays in youth age longer. */
  isUnionOfficer?: true;
  cellVoteOn: Day;
  until: Step | "nominate";
}>;

/** A case being told; `sequence` counts its transitions, as the forms do. */
export type Case = Readonly<{
  id: string;
  index: number;
  plan: Plan;
  person: Invented;
  narrator: Narrator;
  /** Official members of the cell on a day, and those of them outside the base of a vote. */
  membersOn: (on: Day) => Readonly<{ total: number; excluded: number }>;
}> & { sequence: number };

/** A case told along the usual course, and what happened afterwards. */
export type Tale = Plan & Readonly<{ afterwards?: (file: Case) => Promise<unknown> }>;

export type Stated = Readonly<Record<string, string | number>>;

const secretaries: Readonly<Record<Cell, Username>> = {
  k1: "bithu",
  k2: "bithu2",
  k3: "bithu3",
  k4: "bithu4",
  k5: "bithu5",
};
export const secretaryOf = ({ cell }: Plan): Username => secretaries[cell];

/** Who takes a step, where it is not the cell's secretary. */
const others: Readonly<Partial<Record<Step, Username>>> = {
  confirmSympathiser: "phobithu",
  permitStart: "phobithu",
  sendToVerification: "phobithu",
  certifyHistory: "phobithu",
  recordCommitteeVote: "phobithu",
  submitForDecision: "phobithu",
  recordDecision: "captren",
  refuse: "captren",
  recordRemovalCommitteeVote: "phobithu",
  recordRemoval: "captren",
  annulDecision: "captren",
  transferAway: "phobithu",
};

/** Takes a step of the case on a day. */
export const takeStep = async (file: Case, step: Step, on: Day, stated: Stated = {}): Promise<void> => {
  const sent = { caseId: file.id, sequence: file.sequence, occurredOn: on, ...stated };
  await file.narrator.tell(others[step] ?? secretaryOf(file.plan), on, stepCommands[step], sent);
  file.sequence += 1;
};
