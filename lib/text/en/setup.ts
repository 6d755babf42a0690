import type { setup as vi } from "../vi/setup";

export const setup: typeof vi = {
  title: "First-run setup",
  intro:
    "This server holds nothing yet. Name the organisation and its first administrator, who then opens accounts for everybody else. This page works once.",
  committee: "Organisation",
  superiorName: "Immediate superior committee",
  superiorHint: "Only if the superior committee will receive dossiers and decide on them here.",
  committeeName: "Name of the Party organisation",
  cells: "Its cells",
  cellsHint: "One cell on each line.",
  administrator: "First administrator",
  fullName: "Full name",
  bornOn: "Date of birth",
  sex: "Sex",
  sexes: { female: "Female", male: "Male" },
  schooling: "Highest schooling",
  schoolings: {
    none: "None",
    primary: "Primary",
    lowerSecondary: "Lower secondary",
    upperSecondary: "Upper secondary",
    vocational: "Vocational college",
    bachelor: "Bachelor",
    master: "Master",
    doctorate: "Doctorate",
  },
  occupation: "Occupation",
  joinedUnitOn: "With this organisation since",
  username: "Username",
  usernameHint: "Small letters without accents, digits, dots or dashes; a letter first.",
  password: "Password",
  passwordHint: (shortest: number) =>
    `At least ${shortest} characters; a long sentence that is easy to remember is best.`,
  repeatedPassword: "Password again",
  submit: "Set up",
  refusals: {
    "setup-already-done": () => "The system has been set up already. Sign in.",
    "setup-born-later": () => "The date of birth must lie in the past. Check it.",
    "setup-joined-later": () => "The day of joining lies in the future. Check it.",
  },
};
