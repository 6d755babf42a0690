import { afterMonths, type Day } from "./calendar";
import { daysOf, lastOf, type State, verificationPoints } from "./case-state";
import {
  type Law,
  mustAskRightBody,
  mustBeAtStage,
  mustBeEligibleMember,
  mustFollowPaper,
  mustFollowPreviousMentor,
  mustHaveOfficialMentor,
} from "./law-conditions";
import { currentIntroductions } from "./law-dossier";
import { mustBeConcluded, mustBeReadmissible } from "./law-special-cases";
import { ruleValueOn } from "./rule-values";
import type { VerdictBuilder } from "./verdict";

/** B38 I.1.1d; H06 §3.9a: the mentor has reported, here or at the place the person came from. */
const mustBeReportedOn = (verdict: VerdictBuilder, state: State, on: Day): void =>
  verdict.require(
    [...state.evaluatedOn, ...daysOf(state, "formerReport")].some((day) => day <= on),
    "the mentor has reported",
  );

/** The steps from the list of sympathisers to the certified personal history. */
export const preparationLaws: Readonly<Record<string, Law>> = {
  // B38 I.1.1d: the cell resolves and assigns an official member as mentor.
  listSympathiser: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "nomination");
    mustBeEligibleMember(verdict, act, setup, "mentor");
  },
  // B38 I.1.1c: the committee considers the cell's proposal for the list.
  confirmSympathiser: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "mentoring");
    mustFollowPaper(verdict, state, "listed", act.on);
  },
  // H06 §3.1: a person on the list attends the class, and again when the certificate is too old.
  recordCertificate: (verdict, state) =>
    mustBeAtStage(verdict, state, "mentoring", "dossier", "verification", "approval"),
  // B38 I.1.1d: the cell proposes by resolution, after the mentor's report.
  proposeStart: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "mentoring");
    mustHaveOfficialMentor(verdict, state, setup, act.on);
    mustBeReportedOn(verdict, state, act.on);
  },
  // B38 I.1.1c–d: the committee decides on the cell's proposal for a person on its list.
  permitStart: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "mentoring");
    mustHaveOfficialMentor(verdict, state, setup, act.on);
    mustBeReportedOn(verdict, state, act.on);
    mustFollowPaper(verdict, state, "confirmed", act.on);
    mustFollowPaper(verdict, state, "proposed", act.on);
    mustBeConcluded(verdict, state, "start", act.on);
    mustBeReadmissible(verdict, state, act.on);
  },
  // The application comes after the permission to start.
  recordApplication: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "dossier");
    mustFollowPaper(verdict, state, "permitted", act.on);
  },
  // Charter art. 4.2; Q294 §3.2: an official member who has worked with the person for 12 months, or a substitute.
  recordIntroduction: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "dossier", "verification", "approval");
    mustFollowPaper(verdict, state, "application", act.on);
    mustBeEligibleMember(verdict, act, setup, "introducer");
    const before = currentIntroductions(state, act.on);
    verdict.require(!before.some(({ who }) => who === act.memberId), "nobody introduces twice");
    const months = ruleValueOn("monthsTogether", act.on) ?? 12;
    // H06 §3.9a: whoever the new cell assigned as mentor to a person from elsewhere needs no twelve months.
    const cameToMentor =
      daysOf(state, "transferIn").length > 0 && state.mentors.some(({ who }) => who === act.memberId);
    const together = cameToMentor || afterMonths(act.otherDay ?? act.on, months) <= act.on;
    if (act.replacedId === undefined) return verdict.require(together, "twelve months together");
    verdict.require(
      before.some(({ who }) => who === act.replacedId),
      "an introducer is replaced",
    );
    verdict.require(act.assignedOn !== undefined && act.assignedOn <= act.on, "the cell has assigned the substitute");
    if (!together)
      verdict.requireIfKnown(
        ruleValueOn("substituteExempt", act.on),
        "whether a substitute needs twelve months",
        () => true,
      );
  },
  // Charter art. 4.1; Q294 §3.1: a member is introduced by the union's committee, or by a branch that is grass-roots.
  recordUnionResolution: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "dossier", "verification", "approval");
    mustFollowPaper(verdict, state, "application", act.on);
    verdict.require(act.isMember, "the person is a member of the union");
    if (act.byBranch)
      verdict.requireIfKnown(ruleValueOn("branchMayIntroduce", act.on), "whether a branch may introduce", () => true);
  },
  // H06 §3.5: opinions are not older than the application.
  recordOpinions: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "dossier", "verification", "approval");
    mustFollowPaper(verdict, state, "application", act.on);
    const [residence, compiled] = [act.otherDay ?? act.on, lastOf(state, "application")];
    mustAskRightBody(verdict, act);
    verdict.require(residence <= act.on, "the residence has answered before");
    verdict.require(compiled === undefined || compiled <= residence, "opinions are not older than the dossier");
  },
  // H06 §3.4d: the complete history is sealed across its pages, then sent out.
  sendToVerification: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "dossier");
    mustFollowPaper(verdict, state, "application", act.on);
    verdict.require(state.historyAccepted && state.reopened.length === 0, "the personal history is complete");
    const [sealed, written] = [act.otherDay ?? act.on, lastOf(state, "application")];
    verdict.require(sealed <= act.on, "sealed before it is sent");
    verdict.require(written === undefined || written <= sealed, "the application comes before the personal history");
  },
  // H06 §3.4: the applicant; parents or who raised the applicant; the spouse and, with one, the parents-in-law; children.
  // H06 §3.4c: a member in the spouse's family excuses that side. B38 I.1.4 (25)(26): the cell comments when all answers
  // have come, then the committee concludes.
  certifyHistory: (verdict, state, act) => {
    mustBeAtStage(verdict, state, "verification");
    const comment = act.otherDay ?? act.on;
    const { relatives, verifications } = state;
    const has = (kinship: string) => relatives.includes(kinship);
    const excused = verifications.some(({ about, excused: is }) => about === "spouse" && is);
    const isWhole =
      (has("raisedBy") || (has("father") && has("mother"))) &&
      (!has("spouse") || excused || has("spouseRaisedBy") || (has("fatherInLaw") && has("motherInLaw")));
    // H06 names the parents-in-law, not who raised the spouse: who is named beside both of them is not looked into.
    const isListed = (kinship: string) =>
      kinship !== "spouseRaisedBy" ||
      ruleValueOn("relativesListed", act.on) === undefined ||
      !(has("fatherInLaw") && has("motherInLaw"));
    verdict.requireIfKnown(
      isWhole ? 1 : undefined,
      "parents everybody has are named, or why not is stated",
      () => true,
    );
    // B38 I.1.5: the political history is one matter, how policy and law are observed now another.
    for (const whose of ["applicant", ...relatives.filter((each) => each !== "sibling" && isListed(each))])
      for (const point of verificationPoints)
        verdict.require(
          verifications.some((each) => each.about === whose && (each.point === undefined || each.point === point)),
          `${whose} was looked into as to ${point}, or excused`,
        );
    verdict.require(
      verifications.every(({ answered, right }) => answered !== undefined && right),
      "every answer is in and agrees",
    );
    // B38 I.1.4 (25): what an answer found wrong is put right first.
    verdict.require(state.reopened.length === 0, "the items found wrong have passed again");
    verdict.require(
      state.verifications.every(({ answered = "" }) => answered <= comment),
      "the comment comes after the answers",
    );
    verdict.require(comment <= act.on, "the committee concludes after the cell's comment");
  },
  // H06 §3.10: another official member when the first cannot go on.
  replaceMentor: (verdict, state, act, setup) => {
    mustBeAtStage(verdict, state, "mentoring", "dossier", "verification", "approval", "ceremony", "probation");
    mustBeEligibleMember(verdict, act, setup, "mentor");
    mustFollowPreviousMentor(verdict, state, act.on);
    verdict.require(state.mentors.at(-1)?.who !== act.memberId, "another member");
  },
};
