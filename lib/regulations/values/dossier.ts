import { dated } from "../dated";
import { provision } from "../instruments";

const q45 = { from: "2011-11-01", value: "unknown", cites: provision("QĐ 45-QĐ/TW"), confidence: "low" } as const;

/** Relatives whose history may have to be verified, in the order of the texts. */
export const verifiedKinships = [
  "father",
  "mother",
  "raisedBy",
  "fatherInLaw",
  "motherInLaw",
  "spouse",
  "spouseRaisedBy",
  "child",
] as const;
export type VerifiedKinship = (typeof verifiedKinships)[number];

export const verifiedRelatives = dated<readonly VerifiedKinship[]>("Relatives whose history is verified", [
  q45,
  {
    from: "2025-06-09",
    value: ["father", "mother", "raisedBy", "fatherInLaw", "motherInLaw", "spouse", "child"],
    cites: provision("HD 06-HD/TW", "3.4"),
  },
]);

/** Who gives the opinion of the place of residence. The form of HD 38 names the cell where it has no committee. */
export const residenceOpinionFrom = dated<readonly ("cellCommittee" | "cell")[]>(
  "Who gives the opinion of the place of residence",
  [q45, { from: "2025-06-09", value: ["cellCommittee"], cites: provision("HD 06-HD/TW", "3.5"), confidence: "medium" }],
);

/** What shows the least schooling. Which texts say so was read for lower secondary school only. */
export const schoolingShownBy = dated<"diplomaOrEquivalent" | "diploma" | "programmeCompleted">(
  "What shows the least schooling",
  [
    q45,
    { from: "2016-07-25", value: "diplomaOrEquivalent", cites: provision("QĐ 29-QĐ/TW", "1.2a") },
    { from: "2021-07-30", value: "diploma", cites: provision("QĐ 24-QĐ/TW", "1.2.1") },
    { from: "2025-01-20", value: "diploma", cites: provision("QĐ 232-QĐ/TW", "1.2.1") },
    { from: "2025-07-01", value: "diploma", cites: provision("QĐ 294-QĐ/TW", "1.2.1") },
  ],
);

/** The meeting at which the cell announces the decision of recognition. */
export const announcedAt = dated<"nextMeeting">("When the decision of recognition is announced", [
  q45,
  { from: "2025-06-09", value: "nextMeeting", cites: provision("HD 06-HD/TW", "4.5b") },
]);
