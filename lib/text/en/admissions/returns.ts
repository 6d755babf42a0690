import { isReadable } from "../../../primitives/sealed-text";
import { formatFact, formatList } from "../../facts";
import type { returns as vi } from "../../vi/admissions/returns";
import { layout } from "../layout";
import { verification } from "../verification/verification";

const papers = {
  application: "the application",
  certificate: "the class certificate",
  introduction: "the members' introductions",
  unionResolution: "the union's resolution",
  opinions: "the opinions of organisations and residence",
};
const votes = { cellVote: "the cell's vote", committeeVote: "the committee's vote" };

const item = (key: string): string => {
  const what = key.slice(key.indexOf("-") + 1);
  if (key.startsWith("section-")) return `item ${what}`;
  const person = verification.spoken[what as keyof typeof verification.spoken] ?? verification.spoken.applicant;
  if (key.startsWith("verification-")) return `verification of ${person}`;
  return papers[what as keyof typeof papers] ?? votes[what as keyof typeof votes] ?? key;
};

export const returns: typeof vi = {
  title: (day) => `Dossier returned on ${day}`,
  by: (name) => `Recorded by ${name}`,
  reason: (reason) => `Reason: ${reason}`,
  answer: "To be corrected or completed:",
  item,
  person: (what, who) => {
    if (!who) return what;
    return `${what}: ${isReadable(who.name) ? who.name : layout.unreadable}${who.bornIn ? ` (born ${who.bornIn})` : ""}`;
  },
  answered: "done",
  open: "open",
  next: "The dossier can be sent up again once everything is done.",
  form: {
    title: "What is to be corrected",
    hint: "Only what is ticked is done again. A history corrected or verified again is certified again; after a new vote of the cell the committee votes again too.",
    kinds: { section: "Items of the history", verification: "Verification", paper: "Papers", vote: "Votes" },
  },
  void: "No longer counts",
  voidSince: (what, day) => `No longer counts: ${what}, ${day}`,
  refusals: {
    "return-not-answered": ({ on, open }) =>
      `The dossier was returned on ${formatFact(on)} and is still to be corrected in: ${formatList(open, item)}. It can be sent up again after that.`,
    "nothing-to-correct": () =>
      "Something ticked is no longer in the dossier. Load the page again and tick what is to be corrected.",
  },
};
