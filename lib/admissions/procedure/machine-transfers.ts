import { hd06, hd38 } from "../../regulations/cite";
import { isOnFile } from "../case/facts";
import { openStages } from "../case/stages";
import { isNotVotedByCell, isPaused } from "./guards/leaving";
import type { Steps } from "./machine";

/** What happens to a case when the person moves, and when the case must wait. */
export const transfers: Steps<"recordTransferIn" | "moveToCell" | "pause" | "resume" | "transferAway"> = {
  recordTransferIn: {
    from: ["nomination", "mentoring"],
    to: "same",
    responsibleRole: "cellSecretary",
    sideStep: true,
    done: isOnFile("transferIn"),
    when: [],
    cites: hd06("3.9a"),
  },
  moveToCell: {
    from: openStages,
    to: "same",
    responsibleRole: "committeeDeputySecretary",
    sideStep: true,
    when: [],
    cites: hd06("3.9–3.10"),
  },
  transferAway: {
    from: openStages,
    to: "transferred",
    responsibleRole: "committeeDeputySecretary",
    sideStep: true,
    when: [],
    cites: hd06("3.9–3.10"),
  },
  pause: {
    from: ["nomination", "mentoring", "dossier", "verification", "approval"],
    to: "same",
    responsibleRole: "cellSecretary",
    sideStep: true,
    when: [isNotVotedByCell],
    cites: hd38("I.1.1d"),
  },
  resume: {
    from: ["nomination", "mentoring", "dossier", "verification", "approval"],
    to: "same",
    responsibleRole: "cellSecretary",
    sideStep: true,
    done: ({ pausedSince }) => pausedSince === undefined,
    when: [isPaused],
    cites: hd38("I.1.1d"),
  },
};
