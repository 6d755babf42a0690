import type { Facts } from "../facts";
import type { secondPerson as vi } from "../vi/second-person";

export const secondPerson: typeof vi = {
  title: "Exceptions: one person did both acts",
  intro:
    "The later act should have been a second person's. Another leader of the committee notes it here; it stays on record.",
  acts: {
    vote: (name: string, about: string) =>
      `Recorded the vote on ${name} after having recorded that ${about} does not count in it`,
    rulePack: (about: string) => `Entered the rule pack ${about} and switched it on`,
  },
  by: (name: string, day: string) => `${name}, ${day}`,
  reason: (reason: string) => `Reason: ${reason}`,
  open: "Open the case",
  acknowledge: "Seen",
  own: "Waits for another leader of the committee.",
  confirmation: "Why one person enters and switches on",
  confirmationHint: "It is kept, and shown on the desk of the committee's deputy secretary.",
  refusals: {
    "second-person-needed": ({ act, about, others }: Facts) =>
      act === "vote"
        ? `You recorded that ${about} does not count in a vote, and do not record the vote that rests on it. Ask ${others} to record it.`
        : `You entered the rule pack ${about} and do not switch it on yourself. Ask ${others} to compare it and switch it on.`,
    "second-person-missing": ({ act, about }: Facts) =>
      act === "vote"
        ? `You recorded that ${about} does not count in a vote, and nobody else can record this vote. State the reason and send again; it is shown on the desk of the committee's deputy secretary.`
        : `You entered the rule pack ${about}, and there is no second administrator to switch it on. State the reason and send again; it is shown on the desk of the committee's deputy secretary.`,
    "exception-own": () => "Your own exception is noted by another leader of the committee. Ask that person.",
    "exception-seen": ({ name }: Facts) => `${name} has noted this exception already. Reload the page.`,
  },
};
