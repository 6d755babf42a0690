import type { Facts } from "../../facts";
import type { annulments as vi } from "../../vi/admissions/annulments";

export const annulments: typeof vi = {
  link: "Ask to annul this step",
  listLink: "Requests to annul",
  form: {
    title: "Ask to annul a step recorded by mistake",
    intro: "The deputy secretary of the committee answers. Until then the case stays as it is.",
    step: "Step recorded by mistake",
    recordedBy: (name, day) => `recorded by ${name}, of ${day}`,
    after: "Before this step, those recorded after it would have to be annulled:",
    reason: "What is wrong, and how it should be",
    submit: "Send the request",
  },
  list: {
    title: "Requests to annul a step",
    none: "Nothing has been asked about this case",
    noneHint: "For a step recorded by mistake, open the history and press “Ask to annul this step” there.",
    askedBy: (role, name, day) => `${role} ${name} asked on ${day}`,
    waiting: "Waits for an answer",
    annulled: (name, day) => `${name} annulled the step on ${day}`,
    kept: (name, day) => `${name} answered on ${day} that it stays`,
    annul: "Annul the step",
    ownStep: "You recorded this step yourself: another deputy secretary of the committee annuls it.",
    first: "To be annulled first, from the latest:",
    because: "Why it stays",
    keep: "Keep the step",
  },
  done: {
    askAnnulment: "The request is sent. The deputy secretary of the committee finds it on the desk.",
    answerAnnulment: "Answered: the step stays. Whoever asked finds the answer on the desk.",
  },
  refusals: {
    "annulment-not-standing": () =>
      "This step no longer stands: it may just have been annulled. Open the history again.",
    "annulment-already-asked": ({ name }: Facts) =>
      `${name} has asked to annul this step and waits for an answer. There is no need to ask again.`,
    "annulment-answered": () => "This request has been answered. Open the page again to see it.",
    "annulment-own": () =>
      "Whoever asked does not answer the request. Wait for another deputy secretary of the committee to answer it.",
  },
};
