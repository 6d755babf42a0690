import type { Facts } from "../facts";
import type { secondPerson as vi } from "../vi/second-person";

export const secondPerson: typeof vi = {
  title: "Exceptions: one person did what asks for two",
  intro:
    "A second person should have had a part in it. Another leader of the committee notes it here; it stays on record. What the only administrator did with an account is shown for seven days.",
  acts: {
    vote: (name: string, about: string) =>
      `Recorded the vote on ${name} after having recorded that ${about} does not count in it`,
    rulePack: (about: string) => `Entered the rule pack ${about} and switched it on`,
    password: (about: string) => `Reset the password of ${about}`,
    account: (about: string) => `Opened an account for ${about}`,
    post: (name: string, role: string, unit: string) => `Gave ${name} the post ${role}, ${unit}`,
  },
  by: (name: string, day: string) => `${name}, ${day}`,
  reason: (reason: string) => `Reason: ${reason}`,
  open: "Open the case",
  acknowledge: "Seen",
  seenBy: (name: string) => `${name} has seen it.`,
  requests: {
    title: "Accounts: waiting for a second person",
    intro:
      "An administrator asks; it can be done once another administrator or a leader of the committee agrees. Ask the person named before you agree.",
    agree: "Agree",
    own: "Waits for somebody else to agree.",
    agreed: (name: string) => `${name} has agreed. Send the same form again to do it:`,
    finish: "open the list of accounts",
  },
  own: "Waits for another leader of the committee.",
  confirmation: "Why one person enters and switches on",
  confirmationHint: "It is kept, and shown on the desk of the committee's deputy secretary.",
  refusals: {
    "second-person-needed": ({ act, about, others }: Facts) =>
      act === "vote"
        ? `You recorded that ${about} does not count in a vote, and do not record the vote that rests on it. Ask ${others} to record it.`
        : `Whoever entered the rule pack ${about} does not switch it on. Ask ${others} to compare it and switch it on.`,
    "second-person-missing": ({ act, about }: Facts) =>
      act === "vote"
        ? `You recorded that ${about} does not count in a vote, and nobody else can record this vote. State the reason and send again; it is shown on the desk of the committee's deputy secretary.`
        : `Whoever entered the rule pack ${about} does not switch it on, and there is no second administrator to do so. State the reason and send again; it is shown on the desk of the committee's deputy secretary.`,
    "request-own": () =>
      "Your own request is agreed to by somebody else. Ask another administrator or a leader of the committee.",
    "request-about-own": () =>
      "This is about your own account or post, so somebody else has to agree. Ask another administrator or a leader of the committee.",
    "request-agreed": ({ name }: Facts) => `${name} has agreed to this request already. Reload the page.`,
    "request-over": ({ days }: Facts) =>
      `This request is older than ${days} days. Ask the administrator to send it again.`,
    "exception-own": () => "Your own exception is noted by another leader of the committee. Ask that person.",
    "exception-seen": ({ name }: Facts) => `${name} has noted this exception already. Reload the page.`,
  },
};
