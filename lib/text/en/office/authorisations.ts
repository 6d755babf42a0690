import { formatFact } from "../../facts";
import type { authorisations as vi } from "../../vi/office/authorisations";

const duties = {
  receive: "receive dossiers and papers",
  review: "review histories and verify",
  sign: "sign papers for the holder",
};

export const authorisations: typeof vi = {
  title: "Authorisations",
  intro:
    "While away, you may authorise another official member of the organisation to do some of your duties for a period. It ends by itself after the last day. Voting, recording votes, introducing, mentoring, conclusions, ceremonies, taking people off the list and annulling steps cannot be handed on.",
  duties,
  dutyHints: {
    receive: "Receive applications, certificates, resolutions of unions, decisions and dossiers, and keep papers.",
    review:
      "Review sections of the history, arrange and hold sessions, send and follow verification, return the dossier.",
    sign: "Issue papers, take numbers, send dossiers up. How a Party paper is signed by somebody authorised is not in the texts compared so far: the print follows the form, and the records name both.",
  },
  dutyList: (named) => named.join("; "),
  new: (role, unit) => `Authorise for the duties of the ${role.toLowerCase()}, ${unit}`,
  who: "Authorise whom",
  whoHint: "An official member of the organisation. To work in the app the member needs an account.",
  choose: "Choose a member",
  what: "Duties handed on",
  from: "From",
  lastDay: "Last day",
  paper: "Paper",
  paperHint: "Number and day of the authorisation or notice.",
  confirm: "I understand: everything done under it is recorded with both names; who counts and votes does not change.",
  give: "Authorise",
  given: "Given",
  noneGiven: "Nobody is authorised.",
  own: "You act for",
  period: (from, lastDay) => `from ${from} to ${lastDay}`,
  untilDay: (lastDay) => `until ${lastDay}`,
  of: (holder, role, unit) => `For ${holder}, ${role.toLowerCase()}, ${unit}`,
  end: "Take back",
  over: "Over",
  done: { give: "The authorisation is recorded.", end: "The authorisation is taken back." },
  onDesk: {
    acting: (holder, named, lastDay) =>
      `You act for ${holder} by authorisation, to the end of ${lastDay}. Duties handed on: ${named}. Nothing else can be done in this capacity; every record names both of you.`,
    other: (holder, named, lastDay) =>
      `You are authorised to act for ${holder}, to the end of ${lastDay}. Duties handed on: ${named}. To do them, switch to this capacity in the account menu.`,
  },
  asOption: (post, holder) => `${post} (for ${holder})`,
  mark: "authorised",
  inUnit: (holder, named, paper) => `authorised to act for ${holder}: ${named} (${paper})`,
  refusals: {
    "authorisation-own": () => "Nobody authorises themselves. Choose another member.",
    "authorisation-ring": ({ name }) =>
      `${formatFact(name)} authorises you in turn on these days, directly or through others, so nobody would do the work. Choose somebody else, or have that authorisation taken back first.`,
    "authorisation-needs-official": ({ name, unit, from, since }) =>
      since
        ? `${formatFact(name)} is an official member in ${unit} from ${formatFact(since)}, after ${formatFact(from)}. Begin later or choose somebody else.`
        : `${formatFact(name)} is no official member of ${unit}: probationary members and people outside the Party do not stand in. Choose somebody else.`,
    "authorisation-without-duty": () => "No duty is ticked. Tick at least one.",
    "authorisation-no-such-duty": ({ duty }) =>
      `This post has no duty “${duties[duty as keyof typeof duties]}” to hand on. Remove the tick.`,
    "authorisation-in-past": ({ today }) =>
      `An authorisation does not work backwards. The first day possible is today, ${formatFact(today)}; choose the day again.`,
    "authorisation-ends-first": ({ from }) =>
      `The last day cannot be before the first one (${formatFact(from)}). Check the two days.`,
    "authorisation-beyond-post": ({ last }) =>
      `You hold this post until ${formatFact(last)} and cannot authorise beyond that day. Choose an earlier last day.`,
    "authorisation-already": ({ name, from }) =>
      `${formatFact(name)} is authorised from ${formatFact(from)}, which overlaps these days. Take that back and record again.`,
    "authorisation-over": ({ last }) =>
      `This authorisation ended after ${formatFact(last)} already. Load the page again.`,
  },
};
