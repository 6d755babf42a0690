import { stepCommands } from "../../../lib/admissions/commands";
import type { Step } from "../../../lib/admissions/procedure/procedure";
import type { Day } from "../../../lib/primitives/day";
import type { Username } from "../committee/accounts";
import type { Person } from "../committee/people";
import type { Cell } from "../committee/units";
import type { FormSender } from "./form-sender";

/** The plan of a case: its person, mentor, second introducer, the day of the cell's vote, and the last step taken. */
export type CasePlan = Readonly<{
  key: string;
  cell: Cell;
  mentor: string;
  introducer: string;
  /** An officer of the Youth Union stays in the age of the Youth Union longer. */
  isUnionOfficer?: true;
  cellVoteOn: Day;
  /** The handwritten copy of the history was followed page by page. */
  isCopied?: true;
  until: Step | "nominate";
}>;

/** A case being written. `sequence` is the number of its transitions so far, which every form must name. */
export type Case = Readonly<{
  id: string;
  index: number;
  plan: CasePlan;
  person: Person;
  forms: FormSender;
  /** The number of official members of the cell on a day, and how many of them do not count in the base of a vote. */
  membersOn: (on: Day) => Readonly<{ total: number; excluded: number }>;
}> & { sequence: number };

/** A case that follows the usual course up to `until`, and what happens after that. */
export type PresentCase = CasePlan & Readonly<{ afterwards?: (file: Case) => Promise<unknown> }>;

/** Values of form fields, by the names of the fields. */
export type FormValues = Readonly<Record<string, string | number>>;

const secretaries: Readonly<Record<Cell, Username>> = {
  k1: "bithu",
  k2: "bithu2",
  k3: "bithu3",
  k4: "bithu4",
  k5: "bithu5",
};
export const secretaryOf = ({ cell }: CasePlan): Username => secretaries[cell];

/** Who takes a step that is not the cell secretary's. */
const stepTakers: Readonly<Partial<Record<Step, Username>>> = {
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
  joinCase: "phobithu",
};

/** Takes a step of the case on a day. */
export const takeStep = async (file: Case, step: Step, on: Day, values: FormValues = {}): Promise<void> => {
  const sent = { caseId: file.id, sequence: file.sequence, occurredOn: on, ...values };
  await file.forms.send(stepTakers[step] ?? secretaryOf(file.plan), on, stepCommands[step], sent);
  file.sequence += 1;
};
