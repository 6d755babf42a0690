import { afterMonths } from "./calendar";
import { introducing } from "./dossier";
import { after, at, followsTheMentor, hasOfficialMentor, isSomebodyWhoMay, type Law } from "./law-rules";
import { numberOn } from "./numbers";
import { isConcluded, mayComeBack } from "./special";
import { lastOf } from "./state";

/** From the first notice to the certified history: §2.1, steps 1–10. */
export const preparing: Readonly<Record<string, Law>> = {
  // B38 I.1.1d: the cell resolves, and assigns an official member.
  listSympathiser: (judge, state, act, world) => {
    at(judge, state, "nomination");
    isSomebodyWhoMay(judge, act, world, "mentor");
  },
  // B38 I.1.1c: the committee considers the cell's proposal for the list.
  confirmSympathiser: (judge, state, act) => {
    at(judge, state, "mentoring");
    after(judge, state, "listed", act.on);
  },
  // H06 §3.1: somebody on the list goes to the class, and again when the certificate grows too old.
  recordCertificate: (judge, state) => at(judge, state, "mentoring", "dossier", "verification", "approval"),
  // B38 I.1.1d: the cell proposes by resolution, on what the mentor reports.
  proposeStart: (judge, state, act, world) => {
    at(judge, state, "mentoring");
    hasOfficialMentor(judge, state, world, act.on);
    judge.must(
      state.evaluated.some((day) => day <= act.on),
      "the mentor has reported",
    );
  },
  // B38 I.1.1c–d: the committee decides on the proposal, of somebody on its list.
  permitStart: (judge, state, act, world) => {
    at(judge, state, "mentoring");
    hasOfficialMentor(judge, state, world, act.on);
    judge.must(
      state.evaluated.some((day) => day <= act.on),
      "the mentor has reported",
    );
    after(judge, state, "confirmed", act.on);
    after(judge, state, "proposed", act.on);
    isConcluded(judge, state, "start", act.on);
    mayComeBack(judge, state, act.on);
  },
  // §2.1 step 5: after the permission.
  recordApplication: (judge, state, act) => {
    at(judge, state, "dossier");
    after(judge, state, "permitted", act.on);
  },
  // Charter art. 4.2; Q294 §3.2: official at the time, and twelve months together unless a substitute. Step 7 follows step 5.
  recordIntroduction: (judge, state, act, world) => {
    at(judge, state, "dossier", "verification", "approval");
    after(judge, state, "application", act.on);
    isSomebodyWhoMay(judge, act, world, "introducer");
    const before = introducing(state, act.on);
    judge.must(!before.some(({ who }) => who === act.who), "nobody introduces twice");
    const months = numberOn("monthsTogether", act.on) ?? 12;
    const together = afterMonths(act.other ?? act.on, months) <= act.on;
    if (act.replaces === undefined) return judge.must(together, "twelve months together");
    judge.must(
      before.some(({ who }) => who === act.replaces),
      "an introducer is replaced",
    );
    judge.must(act.assigned !== undefined && act.assigned <= act.on, "the cell has assigned the substitute");
    if (!together)
      judge.by(numberOn("substituteExempt", act.on), "whether a substitute needs twelve months", () => true);
  },
  // Charter art. 4.1; Q294 §3.1: a member of the union; its committee, or a branch that is itself grass-roots.
  recordUnionResolution: (judge, state, act) => {
    at(judge, state, "dossier", "verification", "approval");
    after(judge, state, "application", act.on);
    judge.must(act.isMember, "the person is a member of the union");
    if (act.branch) judge.by(numberOn("branchMayIntroduce", act.on), "whether a branch may introduce", () => true);
  },
  // H06 §3.5; §5.4 of the domain: opinions are not older than the dossier.
  recordOpinions: (judge, state, act) => {
    at(judge, state, "dossier", "verification", "approval");
    after(judge, state, "application", act.on);
    const [residence, compiled] = [act.other ?? act.on, lastOf(state, "application")];
    judge.must(residence <= act.on, "the residence has answered before");
    judge.must(compiled === undefined || compiled <= residence, "opinions are not older than the dossier");
  },
  // H06 §3.4d: complete, sealed across the pages, then sent out.
  sendToVerification: (judge, state, act) => {
    at(judge, state, "dossier");
    after(judge, state, "application", act.on);
    judge.must(state.history, "the personal history is complete");
    const [sealed, written] = [act.other ?? act.on, lastOf(state, "application")];
    judge.must(sealed <= act.on, "sealed before it is sent");
    judge.must(written === undefined || written <= sealed, "the application comes before the personal history");
  },
  // B38 I.1.4 (25)(26): the cell's comment when every answer is in, then the committee's conclusion.
  certifyHistory: (judge, state, act) => {
    at(judge, state, "verification");
    const comment = act.other ?? act.on;
    judge.must(state.checks.length > 0, "somebody was looked into");
    judge.must(
      state.checks.every(({ answered, right }) => answered !== undefined && right),
      "every answer is in and agrees",
    );
    judge.must(
      state.checks.every(({ answered = "" }) => answered <= comment),
      "the comment comes after the answers",
    );
    judge.must(comment <= act.on, "the committee concludes after the cell's comment");
  },
  // H06 §3.10: another official member when the first cannot go on.
  replaceMentor: (judge, state, act, world) => {
    at(judge, state, "mentoring", "dossier", "verification", "approval", "ceremony", "probation");
    isSomebodyWhoMay(judge, act, world, "mentor");
    followsTheMentor(judge, state, act.on);
    judge.must(state.mentors.at(-1)?.who !== act.who, "another member");
  },
};
