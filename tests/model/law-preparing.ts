import type { Act } from "./acts";
import { afterMonths } from "./calendar";
import type { Judge } from "./judge";
import { numberOn } from "./numbers";
import type { State, World } from "./state";
import { isOfficial } from "./votes";

type Law = (judge: Judge, state: State, act: Act, world: World) => void;
const at = (judge: Judge, state: State, ...places: readonly State["place"][]) =>
  judge.must(places.includes(state.place), `not while the case is at ${state.place}`);

/** From the first notice to the certified history: domain §2.1, steps 1–10. */
export const preparing: Readonly<Record<string, Law>> = {
  // B38 I.1.1d: the cell resolves, and assigns an official member.
  listSympathiser: (judge, state, act, world) => {
    at(judge, state, "nomination");
    judge.must(isOfficial(world.cell, act.who, act.on), "the mentor is an official member");
  },
  // B38 I.1.1c: the committee considers the cell's proposal for the list.
  confirmSympathiser: (judge, state, act) => {
    at(judge, state, "mentoring");
    judge.must(state.listed !== undefined && state.listed <= act.on, "the cell has put the person on the list before");
  },
  // H06 §3.1: only somebody on the list is sent to the class; taken again when the certificate grows too old.
  recordCertificate: (judge, state) => at(judge, state, "mentoring", "dossier", "verification", "approval"),
  // B38 I.1.1d: the cell proposes by resolution, on the mentor's positive report, for somebody the committee has on its list.
  proposeStart: (judge, state, act) => {
    at(judge, state, "mentoring");
    judge.must(state.confirmed !== undefined && state.confirmed <= act.on, "the committee has confirmed the list");
    judge.must(state.evaluated.some((day) => day <= act.on), "the mentor has reported");
  },
  // B38 I.1.1c: the committee decides on the cell's proposal.
  permitStart: (judge, state, act) => {
    at(judge, state, "mentoring");
    judge.must(state.proposed !== undefined && state.proposed <= act.on, "the cell has proposed the start");
  },
  // §2.1 step 5: after the permission.
  recordApplication: (judge, state, act) => {
    at(judge, state, "dossier");
    judge.must(state.permitted !== undefined && state.permitted <= act.on, "the start is permitted");
  },
  // Charter art. 4.2; Q294 §3.2: official at the time, and twelve months together unless a substitute.
  recordIntroduction: (judge, state, act, world) => {
    at(judge, state, "dossier", "verification", "approval");
    judge.must(isOfficial(world.cell, act.who, act.on), "the introducer is an official member on that day");
    const together = afterMonths(act.other ?? act.on, numberOn("monthsTogether", act.on) ?? 12) <= act.on;
    if (act.replaces === undefined) return judge.must(together, "twelve months together");
    judge.must(act.replaces !== act.who && state.introductions.some(({ who }) => who === act.replaces), "somebody else is replaced");
    judge.must(act.assigned !== undefined && act.assigned <= act.on, "the cell has assigned the substitute");
    if (!together) judge.by(numberOn("substituteExempt", act.on), "whether a substitute needs twelve months", (value) => value === 1);
  },
  // Charter art. 4.1; Q294 §3.1.
  recordUnionResolution: (judge, state, act) => {
    at(judge, state, "dossier", "verification", "approval");
    judge.must(act.yes?.[0] === true, "the person is a member of the union");
    if (act.choice === "branch") judge.by(numberOn("branchMayIntroduce", act.on), "whether a branch may introduce", (value) => value === 1);
  },
  // H06 §3.5: the cell committee puts together what the organisations and the residence say.
  recordOpinions: (judge, state, act) => {
    at(judge, state, "dossier", "verification", "approval");
    judge.must(act.other !== undefined && act.other <= act.on, "the residence has answered before");
    judge.must(state.application === undefined || state.application <= act.on, "opinions are not older than the dossier");
  },
  // H06 §3.4d: complete, sealed across the pages, then sent out.
  sendToVerification: (judge, state, act) => {
    at(judge, state, "dossier");
    judge.must(state.application !== undefined && state.application <= act.on, "the application is written");
    judge.must(state.history, "the personal history is complete");
    judge.must(act.other !== undefined && act.other <= act.on, "sealed before it is sent");
    judge.must(act.other === undefined || state.application === undefined || state.application <= act.other, "the application comes before the personal history");
  },
  // B38 I.1.4 (25)(26): the cell's comment when every answer is in, then the committee's conclusion.
  certifyHistory: (judge, state, act, world) => {
    at(judge, state, "verification");
    const comment = act.other ?? act.on;
    judge.must(state.checks.length > world.relatives, "everybody is looked into");
    judge.must(state.checks.every((day) => day !== undefined && day <= comment), "every answer is in before the comment");
    judge.must(comment <= act.on, "the committee concludes after the cell's comment");
  },
};
