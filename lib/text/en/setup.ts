import type { setup as vi } from "../vi/setup";

export const setup: typeof vi = {
  title: "First-run setup",
  intro:
    "This server holds nothing yet. Name the organisation and its first administrator, who then opens accounts for everybody else. This page works once.",
  setupCode: "Setup code",
  setupCodeHint:
    "12 characters, printed on the server's screen after npm start, just below the address. With it only who runs the server can set it up.",
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
  alsoRole: "Also holds the post of",
  alsoRoleHint:
    "Somebody of the committee is needed from the first day to keep the register of people. Once there is another administrator, either post can be ended.",
  alsoNone: "No other post",
  officialSince: "Official member since",
  username: "Username",
  usernameHint: "Lower-case letters without accents, digits, dots or dashes; it begins with a letter.",
  password: "Password",
  passwordHint: (shortest: number) =>
    `At least ${shortest} characters; a long sentence that is easy to remember is best.`,
  repeatedPassword: "Password again",
  submit: "Set up",
  refusals: {
    "setup-already-done": () => "The system has been set up already. Sign in.",
    "setup-code-wrong": () =>
      "The setup code is wrong. Look at the server's screen, just below the address; each start prints a new one.",
    "setup-throttled": ({ minutes }: { minutes: number }) =>
      `The setup code was wrong too often: trying is paused. Try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}, with the code on the server's screen.`,
    "setup-officer-not-member": () =>
      "A secretary or deputy secretary is an official member. Enter the day of official membership.",
    "setup-member-when": () => "The day of official membership lies after the birth and not in the future. Check it.",
  },
};
