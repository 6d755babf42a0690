import type { Day } from "../../primitives/day";
import type { PaperKind } from "../case/facts";
import { paperOf } from "../case/paper";
import type { Step } from "../case/stages";
import { ballots } from "../voting/ballots";
import { voteOfBody, voteOfSuperior } from "../voting/vote-records";
import { transferPointOn } from "./guards/transfer-point";
import { type Effects, left, type Stated } from "./writing";

type Numbered = Readonly<{ occurredOn: Day; number: string }>;

const reported =
  (kind: PaperKind) =>
  ({ occurredOn, number }: Numbered): Effects => ({ papers: [paperOf(kind, occurredOn, { number })] });

type Annulling = Numbered & Readonly<{ redo: string; provision: string }>;

/** An annulled admission takes the person off the list, or back among those whose dossier is redone. */
const annulled = ({ occurredOn, number, redo, provision }: Annulling): Effects => ({
  papers: [paperOf("annulment", occurredOn, { number, details: { provision } })],
  standing: { kind: redo === "nothing" ? "nonMember" : "applicant", from: occurredOn },
});

type Leaving =
  | "recordRemovalVote"
  | "recordRemovalCommitteeVote"
  | "recordRemoval"
  | "receiveRemoval"
  | "reportDeadlock"
  | "reportFailedVote"
  | "recordTransferIn"
  | "moveToCell"
  | "pause"
  | "resume"
  | "transferAway"
  | "annulDecision"
  | "annulAdmission"
  | "annulStep";

/** What the ways out and the repairs write. */
export const leaving: { readonly [S in Leaving & Step]: Stated<S> } = {
  recordRemovalVote: (input, facts) => ({ vote: voteOfBody(facts, ballots.recordRemovalVote, input) }),
  recordRemovalCommitteeVote: (input, facts) => ({
    vote: voteOfBody(facts, ballots.recordRemovalCommitteeVote, input),
  }),
  recordRemoval: (input, facts) => ({
    ...left(input),
    vote: voteOfSuperior(facts, "removal", input),
    papers: [
      paperOf("removalDecision", input.occurredOn, {
        number: input.number,
        details: { receivedOn: input.receivedOn },
      }),
    ],
  }),
  receiveRemoval: ({ occurredOn }) => ({ papers: [paperOf("removalReceipt", occurredOn)] }),
  reportDeadlock: reported("deadlockReport"),
  reportFailedVote: reported("failedVoteReport"),
  recordTransferIn: ({ occurredOn, number, issuer }) => ({
    papers: [paperOf("transferIn", occurredOn, { number, issuer })],
  }),
  moveToCell: ({ occurredOn, unitId, mentorId, resolution }) => ({
    move: { unitId },
    mentor: { personId: mentorId, resolution, from: occurredOn },
  }),
  pause: () => ({}),
  resume: () => ({}),
  transferAway: ({ occurredOn, transferredOn, destination, competent, number }, facts) => {
    const point = transferPointOn(facts, transferredOn, competent);
    const kind = point === "beforeResolution" ? "transferCertificate" : "transferLetter";
    return {
      papers: [paperOf(kind, occurredOn, { number, details: { transferredOn, destination, competent, point } })],
      standing: { kind: null, from: occurredOn },
    };
  },
  annulDecision: ({ redo, ...input }) =>
    redo === "nothing" ? annulled({ ...input, redo }) : { papers: annulled({ ...input, redo }).papers },
  annulAdmission: annulled,
  annulStep: () => ({}),
};
