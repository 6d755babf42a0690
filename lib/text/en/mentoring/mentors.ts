import type { mentors as vietnamese } from "../../vi/mentoring/mentors";

export const mentors: typeof vietnamese = {
  choice: {
    title: "To be known when a mentor is named",
    hint: (most) =>
      `Said of a member who helps ${most} people or more, is away or will be for long, or is of the family. The office sets the levels; only a near relative may not be named, by the guidance.`,
    nothing: "No other member helps anybody, is away, or is of this person's family.",
    load: (count) => `helps ${count}`,
    away: (days) => `away ${days}`,
    kin: (kinship) => `family: ${kinship}`,
    warnings: {
      load: (load, most) => `Helps ${load}; the office's level is ${most}`,
      away: (days) => `Away ${days}`,
      kin: (kinship) => `Of the family (${kinship}): for the cell to consider`,
      nearKin: (kinship) => `Near relative (${kinship}): may not be named`,
    },
    review: "To be heeded about the mentor",
  },
  handOver: {
    title: (name) => `Hand-over: helping ${name}`,
    link: "Hand-over",
    intro:
      "The mentor before writes down what the one who follows has to know; the cell does where the former one cannot. Only the cell and the mentors read it. What is written is not changed; what is to be added is written as a new one.",
    of: (name) => `Handed over from ${name}`,
    by: (name, moment) => `written by ${name}, ${moment}`,
    confirmed: (name, moment) => `${name} confirmed having read it, ${moment}`,
    waits: (name) => `Waits for ${name} to read and confirm it`,
    before: "Goes to the one who follows when the cell names somebody.",
    none: "Nothing was handed over yet.",
    write: "Write a hand-over",
    writeMore: "Add to it",
    forWhom: (name, isOver) =>
      isOver ? `Hands over what ${name} did.` : `Hands over what ${name} does, for whoever follows.`,
    text: "What is handed over",
    textHint: "It begins with the log: open work, the last two talks, the last evaluation. Change it as you like.",
    save: "Save the hand-over",
    confirmIntro: "When you have read it, confirm it, so that the cell knows that you have taken over.",
    confirm: "Confirm that I have read it and take over",
    done: {
      writeHandOver: "The hand-over is saved.",
      confirmHandOver: "The hand-over is confirmed.",
    },
  },
  losses: {
    moved: "moved to another cell",
    transferred: "was transferred elsewhere",
    died: "died",
    left: "is no member any more",
    suspended: "is suspended from Party activity",
  },
  desk: {
    lost: (name, why, days) =>
      `Name somebody in the place of the mentor ${name}, who ${why}${days === 0 ? " as of today" : `, ${days}\u00a0days ago`}`,
    owed: (name) => `Write the hand-over for the mentor who follows ${name}`,
    toConfirm: (name) => `Read and confirm the hand-over from ${name}`,
  },
  refusals: {
    "nothing-to-hand-over": () =>
      "Nobody was named to help this person, or you are not the present mentor, so there is nothing to hand over.",
    "not-the-mentor": () => "Only the present mentor confirms a hand-over. Choose the right post and confirm again.",
    "nothing-to-confirm": () => "No hand-over waits to be confirmed. Load the page again.",
  },
};
