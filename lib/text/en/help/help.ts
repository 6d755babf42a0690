import type { help as vi } from "../../vi/help/help";
import { administrator } from "./administrator";
import { applicant } from "./applicant";
import { cellSecretary } from "./cell-secretary";
import { committeeLeader } from "./committee-leader";
import { committeeMember } from "./committee-member";
import { firstDay } from "./first-day";
import { glossary } from "./glossary";
import { mentor } from "./mentor";
import { pictures } from "./pictures";
import { superiorOfficer } from "./superior-officer";

export const help: typeof vi = {
  title: "Help",
  intro: "Ten questions for each role, each answer read in under a minute. Every page can be printed.",
  own: "For the work at hand",
  others: "Glossary and guides for other roles",
  open: "See the ten questions",
  guideTitle: (name) => `Guide: ${name}`,
  contents: "Ten questions",
  go: "Open:",
  basis: "Source:",
  glossaryTitle: "Glossary",
  glossaryAbout: "The words and forms of admission work, in alphabetical order.",
  explain: (term) => `Explain: ${term}`,
  close: "Close",
  allTerms: "All terms",
  termsHere: "Terms on this page",
  guides: {
    cellSecretary,
    committeeLeader,
    committeeMember,
    superiorOfficer,
    mentor,
    applicant,
    administrator,
  },
  glossary,
  pictures,
  firstDay,
};
