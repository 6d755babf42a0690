import { type Facts, formatFact, formatList } from "../../facts";
import type { joining as vi } from "../../vi/admissions/joining";

const differences = { name: "name", bornOn: "birth day", sex: "sex", nationalId: "national ID" };

export const joining: typeof vi = {
  stages: { joined: "Joined into another case" },
  steps: { joinCase: "Join into another case of the same person" },
  happened: { joinCase: "The case was joined into another case of the same person" },
  done: { joinCase: "This case is joined into the one that stays." },
  occurredOn: { joinCase: "Day of joining" },
  fields: {
    keptCaseId: "The case that stays",
    compared: "The papers of both cases were compared and are of the same person",
  },
  hints: {
    keptCaseId:
      "This case ends and leads to the chosen one. People with the same or nearly the same name and birth day come first.",
    compared: "Compare identity papers and statements; the same name alone is not enough.",
  },
  noProvision: "A correction of records; no text speaks of it",
  option: (name, bornOn, unit, stage) => `${name}, born ${bornOn} · ${unit} · ${stage.toLowerCase()}`,
  page: {
    alike: "Open cases of people who are alike",
    nobody:
      "Nobody with an open case has the same or nearly the same name and birth day. Another case can be chosen; then a ground must be stated.",
    columns: { name: "Name", bornOn: "Birth day", unit: "Cell", stage: "Stage", other: "Which case stays" },
    this: (one) => `The case at hand: ${one}.`,
    keepThis: "Keep this case and join the other into it",
    follows: "When this is recorded",
    stage: (stage) =>
      `This case ends at the stage “${stage}” and is marked “Joined into another case”. The case that stays keeps its stage.`,
    history: (entries, papers) =>
      `The history (entries: ${entries}), the papers (${papers}), the training log and the personal history of this case stay as they are and can be read from both cases. Nothing is carried over: a paper that still holds is recorded again in the case that stays.`,
    mentor: (name) => `${name} is no longer the mentor in this case from that day.`,
    noMentor: "This case has no mentor.",
    deadlines: (count) =>
      count > 0
        ? `What is due in this case (${count}) is due no more; the periods of the case that stays go on.`
        : "Nothing is due in this case; the periods of the case that stays go on.",
    person:
      "The two records are marked as one person's: lists and statistics count once, and whoever notes somebody is not asked about this pair again. The name and birth day of this case are still found.",
    account:
      "An account that belongs to this case, if there is one, no longer opens it; the administrator gives one for the case that stays.",
    undo: "If this was a mistake, another deputy secretary annuls the step, with reason and ground; both the joining and the annulment stay in the history.",
  },
  file: {
    alike: "Possibly the same person",
    alikeText: "Somebody with the same or nearly the same name and birth day has another case:",
    joinThis: "Join this case into the other",
    into: (name, unit) => `This case was joined into the case of ${name} (${unit}), since both are of one person.`,
    open: "Open the case that stays",
    here: "Cases of the same person were joined into this one:",
    kept: (name, unit) => `The case that stays: ${name} (${unit})`,
    one: (name, bornOn, unit) => `${name}, born ${bornOn} (${unit})`,
  },
  record: {
    into: "The same person as",
    here: "Also recorded as",
  },
  refusals: {
    "join-voted": ({ heldOn }: Facts) =>
      `A vote was taken in this case (the last on ${formatFact(heldOn)}), so it has to be the one that stays: open the other case and join that one into this. If votes were taken in both, they cannot be joined; annul the record of the votes in one of them first.`,
    "join-former-member": () =>
      "The person of this case was a member before, by the register or by declaration, and re-admission is judged by it. Keep this case: open the other one and join that into this.",
    "join-chain": () =>
      "Another case was joined into this one already, so it has to be the one that stays. Open the other case and join that one into this.",
    "join-relative": () =>
      "The person of this case is named as a relative in somebody else's case and so has no part in it. For this to hold, keep this case: open the other one and join that into this.",
    "join-not-open": () => "The chosen case is no longer open, or not within your reach. Choose a case that is open.",
    "join-not-compared": () =>
      "Two cases are joined only once their papers were compared. Compare them first; if they are of two people, leave both as they are.",
    "join-not-alike": ({ name, differs }: Facts) =>
      `The two cases differ in ${formatList(differs, (key) => differences[key as keyof typeof differences] ?? key)} (the other: ${formatFact(name)}). If it is one person nevertheless, state the ground for this step; if not, choose another case.`,
  },
};
