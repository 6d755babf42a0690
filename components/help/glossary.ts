import { charter, hd06, hd38, qd294 } from "@/lib/regulations/cite";
import type { Words } from "@/lib/text/text";
import type { Citation } from "@/lib/workflow/refusal";

export type TermName = keyof Words["help"]["glossary"];

/** Where each term is written. */
export const termSources: Readonly<Record<TermName, Citation>> = {
  outstanding: hd38("I.1.1d"),
  sympathiser: hd38("I.1.1c–d"),
  awarenessClass: hd06("3.1, 5.4b"),
  mentor: hd38("I.1.1d"),
  introducer: qd294("3.2"),
  cellCommittee: qd294("23.2"),
  committee: qd294("9.3"),
  competent: qd294("4.3"),
  standingCommittee: hd06("3.7a"),
  delegation: qd294("22.1"),
  appraisal: hd06("3.6b"),
  resolution: hd06("3.6"),
  permission: hd38("I.1.1c–d"),
  application: hd06("3.2"),
  history: hd06("3.3"),
  introduction: qd294("3.2"),
  unionResolution: charter("4.1"),
  opinions: hd06("3.5"),
  seal: hd06("3.4d"),
  verification: hd06("3.4"),
  certification: hd38("I.1.4 (25)(26)"),
  politicalStandard: hd38("I.1.4 (26)"),
  lapse: hd06("5.4a"),
  convened: qd294("9.3.2"),
  voteForm: hd06("5.1"),
  decision: qd294("4.3.1"),
  ceremony: hd06("3.8"),
  probation: charter("5.1"),
  selfReview: hd06("4.2"),
  recognition: qd294("4.2.2"),
  partyAge: charter("5.4"),
  removal: charter("5.2"),
  memberHistory: hd38("I.2"),
  temporarilyAway: qd294("9.3.2"),
  readmission: qd294("3.5"),
};

export const termNames = Object.keys(termSources) as TermName[];
