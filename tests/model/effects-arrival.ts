import type { Act } from "./act";
import type { State } from "./case-state";
import { addPaper, addsPapers, type Effect, withMentor, withoutPartsDoneAgain } from "./effect-parts";

/** A dossier with the resolutions of another organisation lies before the competent committee here. */
const resolvedElsewhere = (state: State, { resolved, on }: Act): State => ({
  ...addPaper(addPaper(state, "dossierReceived", on), "submitted", on),
  votes: {
    ...state.votes,
    cell: [...(state.votes.cell ?? []), { on: resolved?.cellOn ?? on, carried: true }],
    committee: [...(state.votes.committee ?? []), { on: resolved?.committeeOn ?? on, carried: true }],
  },
});

/** How each step of an arrival changes the state. */
export const arrivals: Readonly<Record<string, Effect>> = {
  recordTransferIn: (state, act) => {
    const received = withMentor({ ...addPaper(state, "transferIn", act.on), stage: "mentoring" }, act);
    const listed = (received.papers.listed ?? []).length > 0 ? received : addPaper(received, "listed", act.on);
    const reported = act.reportedOn ? addPaper(listed, "formerReport", act.reportedOn) : listed;
    return act.introducedOn
      ? { ...reported, introductions: [...reported.introductions, { who: "elsewhere", on: act.introducedOn }] }
      : reported;
  },
  receiveDossier: (state, act) => ({
    ...withMentor(resolvedElsewhere(state, act), act),
    stage: "approval",
    came: { how: act.option as "sent", competent: "other" },
  }),
  receiveTransferredDecision: (state, act) => ({
    ...withMentor(
      addPaper(addPaper(resolvedElsewhere(state, act), "decided", act.decidedOn ?? act.on), "received", act.on),
      act,
    ),
    stage: "ceremony",
    came: { how: "decided", competent: act.competent ?? "" },
  }),
  receiveProbationer: (state, act) => ({
    ...withMentor(
      addPaper(
        addPaper(
          addPaper(addPaper(state, "decided", act.decidedOn ?? act.on), "ceremony", act.ceremonyOn ?? act.on),
          "formerReport",
          act.reportedOn ?? act.on,
        ),
        "dossierReceived",
        act.on,
      ),
      act,
    ),
    stage: "probation",
    came: { how: "probation", competent: "" },
  }),
  askReexamination: addsPapers("reexaminationAsked"),
  recordReexamination: (state, act) =>
    act.option === "upheld"
      ? addPaper(state, "reexaminationAnswered", act.on)
      : {
          ...addPaper(withoutPartsDoneAgain(state, "decision"), "reexaminationAnswered", act.on),
          stage: "approval",
        },
};
