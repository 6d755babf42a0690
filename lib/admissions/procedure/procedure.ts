import type { Role } from "../../access/roles";
import { charter, hd06, hd38, qd294 } from "../../regulations/cite";
import type { StepRule } from "../../workflow/machine";
import type { AdmissionFacts } from "../case/facts";
import {
  beforeDecision,
  beforeProbation,
  fromMentoringOn,
  gathering,
  mentoringOrGathering,
  openStages,
  type Stage,
  stages,
} from "../case/stages";
import type { Ballot } from "../voting/ballots";
import { annulled, paused, removing, type StopCondition } from "./conditions";
import { type Invalidation, nothing } from "./invalidation";
import type { AnyStep, Stated } from "./step";
import { annulStep } from "./steps/any-stage/annul-step";
import { joinCase } from "./steps/any-stage/join-case";
import { moveToCell } from "./steps/any-stage/move-to-cell";
import { pause } from "./steps/any-stage/pause";
import { replaceMentor } from "./steps/any-stage/replace-mentor";
import { resume } from "./steps/any-stage/resume";
import { takeOffList } from "./steps/any-stage/take-off-list";
import { transferAway } from "./steps/any-stage/transfer-away";
import { withdraw } from "./steps/any-stage/withdraw";
import { annulDecision } from "./steps/approval/annul-decision";
import { extendDecision } from "./steps/approval/extend-decision";
import { holdCeremony } from "./steps/approval/hold-ceremony";
import { issueDecision } from "./steps/approval/issue-decision";
import { receiveDecision } from "./steps/approval/receive-decision";
import { recordAppraisal } from "./steps/approval/record-appraisal";
import { recordCellVote } from "./steps/approval/record-cell-vote";
import { recordCommitteeVote } from "./steps/approval/record-committee-vote";
import { recordDecision } from "./steps/approval/record-decision";
import { refuse } from "./steps/approval/refuse";
import { reportFailedVote } from "./steps/approval/report-failed-vote";
import { submitForDecision } from "./steps/approval/submit-for-decision";
import { askReexamination } from "./steps/arrival/ask-reexamination";
import { receiveDossier } from "./steps/arrival/receive-dossier";
import { receiveProbationer } from "./steps/arrival/receive-probationer";
import { receiveTransferredDecision } from "./steps/arrival/receive-transferred-decision";
import { recordReexamination } from "./steps/arrival/record-reexamination";
import { recordTransferIn } from "./steps/arrival/record-transfer-in";
import { certifyHistory } from "./steps/dossier/certify-history";
import { declareFormerMembership } from "./steps/dossier/declare-former-membership";
import { declareMatter } from "./steps/dossier/declare-matter";
import { recordApplication } from "./steps/dossier/record-application";
import { recordConclusion } from "./steps/dossier/record-conclusion";
import { recordIntroduction } from "./steps/dossier/record-introduction";
import { recordOpinions } from "./steps/dossier/record-opinions";
import { recordUnionResolution } from "./steps/dossier/record-union-resolution";
import { returnDossier } from "./steps/dossier/return-dossier";
import { sendToVerification } from "./steps/dossier/send-to-verification";
import { confirmSympathiser } from "./steps/mentoring/confirm-sympathiser";
import { listSympathiser } from "./steps/mentoring/list-sympathiser";
import { permitStart } from "./steps/mentoring/permit-start";
import { proposeStart } from "./steps/mentoring/propose-start";
import { recordCertificate } from "./steps/mentoring/record-certificate";
import { announceRecognition } from "./steps/probation/announce-recognition";
import { annulAdmission } from "./steps/probation/annul-admission";
import { extendRecognition } from "./steps/probation/extend-recognition";
import { issueRecognition } from "./steps/probation/issue-recognition";
import { issueRemoval } from "./steps/probation/issue-removal";
import { receiveRemoval } from "./steps/probation/receive-removal";
import { recordMemberHistory } from "./steps/probation/record-member-history";
import { recordMentorReview } from "./steps/probation/record-mentor-review";
import { recordNewMemberCertificate } from "./steps/probation/record-new-member-certificate";
import { recordProbationOpinions } from "./steps/probation/record-probation-opinions";
import { recordRecognition } from "./steps/probation/record-recognition";
import { recordRecognitionAppraisal } from "./steps/probation/record-recognition-appraisal";
import { recordRecognitionCommitteeVote } from "./steps/probation/record-recognition-committee-vote";
import { recordRecognitionVote } from "./steps/probation/record-recognition-vote";
import { recordRemoval } from "./steps/probation/record-removal";
import { recordRemovalCommitteeVote } from "./steps/probation/record-removal-committee-vote";
import { recordRemovalVote } from "./steps/probation/record-removal-vote";
import { recordSelfReview } from "./steps/probation/record-self-review";
import { reportDeadlock } from "./steps/probation/report-deadlock";
import { submitForRecognition } from "./steps/probation/submit-for-recognition";

const newcomers = ["nomination", "mentoring"] as const;
const cell = "cellSecretary";
const committee = "committeeDeputySecretary";
const superior = "superiorOfficer";

/** One line of the procedure. The compiler refuses a line that says something else than the step's own file. */
const row = <const Definition extends AnyStep>(
  definition: Definition,
  from: Definition["from"],
  to: Definition["to"],
  responsibleRole: Definition["responsibleRole"],
  cites: Definition["cites"],
  ...stoppedWhile: readonly StopCondition[]
) => ({ definition, from, to, responsibleRole, cites, stoppedWhile });

/**
 * The procedure in its order: each step with the stages it is taken from, the stage it leads to, who owes it, the
 * provision, and the states of the case that stop it. All else about a step stands in its own file under `steps/`.
 */
export const procedure = [
  // Towards admission
  row(listSympathiser, ["nomination"], "mentoring", cell, hd38("I.1.1d"), paused, annulled),
  row(confirmSympathiser, ["mentoring"], "same", committee, hd38("I.1.1c"), paused, annulled),
  row(recordCertificate, mentoringOrGathering, "same", cell, hd06("3.1"), paused),
  row(proposeStart, ["mentoring"], "same", cell, hd38("I.1.1d"), paused, annulled),
  row(permitStart, ["mentoring"], "dossier", committee, hd38("I.1.1c–d"), paused, annulled),
  row(recordApplication, ["dossier"], "same", cell, hd06("3.2"), paused, annulled),
  row(recordIntroduction, gathering, "same", cell, qd294("3.2"), paused, annulled),
  row(recordUnionResolution, gathering, "same", cell, charter("4.1"), paused, annulled),
  row(recordOpinions, gathering, "same", cell, hd06("3.5"), paused, annulled),
  row(sendToVerification, ["dossier"], "verification", committee, hd06("3.4d"), paused, annulled),
  row(certifyHistory, ["verification"], "approval", committee, hd38("I.1.4 (25)(26)"), paused, annulled),
  row(recordCellVote, ["approval"], "same", cell, hd06("3.6"), paused, annulled),
  row(recordAppraisal, ["approval"], "same", committee, hd06("3.6b"), paused, annulled),
  row(recordCommitteeVote, ["approval"], "same", committee, hd06("3.6c"), paused, annulled),
  row(submitForDecision, ["approval"], "same", committee, hd06("3.7"), paused, annulled),
  row(recordDecision, ["approval"], "ceremony", superior, qd294("4.3"), paused, annulled),
  row(issueDecision, ["approval"], "ceremony", committee, qd294("22.1"), paused, annulled),
  row(receiveDecision, ["ceremony"], "same", cell, qd294("4.1"), paused, annulled),
  row(holdCeremony, ["ceremony"], "probation", cell, hd06("3.8"), paused, annulled),
  // Towards official membership
  row(recordMemberHistory, ["probation"], "same", cell, hd38("I.2"), paused, annulled, removing),
  row(recordNewMemberCertificate, ["probation"], "same", cell, hd06("4.1"), paused, annulled, removing),
  row(recordSelfReview, ["probation"], "same", cell, hd06("4.2"), paused, annulled, removing),
  row(recordMentorReview, ["probation"], "same", cell, hd06("4.3"), paused, annulled, removing),
  row(recordProbationOpinions, ["probation"], "same", cell, hd06("4.4"), paused, annulled, removing),
  row(recordRecognitionVote, ["probation"], "same", cell, qd294("4.2.1"), paused, annulled, removing),
  row(reportDeadlock, ["probation"], "same", committee, qd294("4.2.3"), paused, annulled, removing),
  row(recordRecognitionAppraisal, ["probation"], "same", committee, hd06("4.5"), paused, annulled, removing),
  row(recordRecognitionCommitteeVote, ["probation"], "same", committee, hd06("4.5"), paused, annulled, removing),
  row(submitForRecognition, ["probation"], "same", committee, hd06("4.5"), paused, annulled, removing),
  row(recordRecognition, ["probation"], "official", superior, qd294("4.3.1"), paused, annulled, removing),
  row(issueRecognition, ["probation"], "official", committee, qd294("22.1"), paused, annulled, removing),
  row(announceRecognition, ["official"], "same", cell, hd06("4.5b"), paused, annulled),
  // Removal of a probationary member
  row(recordRemovalVote, ["probation"], "same", cell, charter("5.2"), paused, annulled),
  row(recordRemovalCommitteeVote, ["probation"], "same", committee, hd06("4.6"), paused, annulled),
  row(recordRemoval, ["probation"], "removed", superior, hd06("4.6"), paused, annulled),
  row(issueRemoval, ["probation"], "removed", committee, hd06("4.6"), paused, annulled),
  row(receiveRemoval, ["removed"], "same", cell, qd294("8.2"), paused, annulled),
  // What only some cases need
  row(reportFailedVote, ["approval"], "same", committee, hd06("5.1"), paused, annulled),
  row(extendDecision, ["approval"], "same", superior, qd294("4.3.1"), paused, annulled),
  row(extendRecognition, ["probation"], "same", superior, qd294("4.3.1"), paused, annulled),
  row(declareMatter, mentoringOrGathering, "same", committee, hd38("I.1.4 (26)"), paused, annulled),
  row(recordConclusion, mentoringOrGathering, "same", committee, hd06("3.7c"), paused, annulled),
  row(declareFormerMembership, mentoringOrGathering, "same", cell, qd294("3.5"), paused, annulled),
  // Another mentor, a return, the exits
  row(replaceMentor, fromMentoringOn, "same", cell, hd06("3.10"), paused, annulled),
  row(returnDossier, ["verification", "approval"], returnDossier.to, committee, hd06("3.3"), paused, annulled),
  row(takeOffList, beforeDecision, "takenOff", cell, hd38("I.1.1d"), annulled),
  row(withdraw, beforeProbation, "withdrawn", cell, charter("4.1"), annulled),
  row(refuse, ["approval"], "refused", superior, qd294("4.3"), paused, annulled),
  // Moves and pauses
  row(recordTransferIn, newcomers, "mentoring", cell, hd06("3.9a"), paused, annulled),
  row(receiveDossier, newcomers, "approval", committee, hd06("3.9b–3.9c"), paused, annulled),
  row(receiveTransferredDecision, newcomers, "ceremony", committee, hd06("3.9c"), paused, annulled),
  row(askReexamination, ["ceremony"], "same", committee, hd06("3.9c"), paused, annulled),
  row(recordReexamination, ["ceremony"], recordReexamination.to, committee, hd06("3.9c"), paused, annulled),
  row(receiveProbationer, newcomers, "probation", committee, hd06("3.10"), paused, annulled),
  row(moveToCell, openStages, "same", committee, hd06("3.9–3.10"), paused, annulled),
  row(pause, beforeDecision, "same", cell, hd38("I.1.1d"), paused, annulled),
  row(resume, beforeDecision, "same", cell, hd38("I.1.1d"), annulled),
  row(transferAway, openStages, "transferred", committee, hd06("3.9–3.10"), paused, annulled),
  // Repairs
  row(annulDecision, ["ceremony"], annulDecision.to, superior, qd294("4.4"), paused, annulled),
  row(annulAdmission, ["probation", "official"], annulAdmission.to, superior, qd294("4.4"), paused, annulled),
  row(joinCase, beforeDecision, "joined", committee, null, annulled),
  row(annulStep, stages, "before", committee, hd06("8.2a")),
] as const;

type Row = (typeof procedure)[number];
type DefinitionOf<Name> = Extract<Row["definition"], Readonly<{ name: Name }>>;

/** The name of a step. `nominate` opens a case and is not among them. */
export type Step = Row["definition"]["name"];

/** Every step by its name. */
export const stepDefinitions = Object.fromEntries(
  procedure.map(({ definition }) => [definition.name, definition]),
) as unknown as { readonly [Name in Step]: DefinitionOf<Name> };

export const steps: readonly Step[] = procedure.map(({ definition }) => definition.name);
export const isStep = (text: string): text is Step => Object.hasOwn(stepDefinitions, text);

/** What a step's form states, parsed: days, whole numbers, composed text. */
export type StepInput<Name extends Step = Step> = Name extends Step ? Stated<DefinitionOf<Name>["form"]> : never;

/** The definition of a step, whichever it is. */
export const definitionOf = (step: Step): AnyStep => stepDefinitions[step];

/** The vote a step records; undefined for other steps. */
export const ballotOf = (step: Step): Ballot | undefined => definitionOf(step).ballot;

/** What a step makes void of what was written before it. @param stated its form */
export const invalidatedBy = (step: string, stated: Readonly<Record<string, unknown>>): Invalidation =>
  (isStep(step) ? definitionOf(step).invalidates?.(stated) : undefined) ?? nothing;

export const stepsAllowedTo = (role: Role): readonly Step[] =>
  steps.filter((step) => definitionOf(step).allowedTo.includes(role));

type Rule = StepRule<Stage, AdmissionFacts, Role>;

const ruleOf = ({
  definition,
  stoppedWhile,
}: Readonly<{ definition: AnyStep; stoppedWhile: readonly StopCondition[] }>): Rule => {
  const { from, to, responsibleRole, takenBy, sideStep, approves, cites, requires, done, givesWay } = definition;
  return {
    ...{ from, to, responsibleRole, takenBy, sideStep, approves, cites, givesWay },
    done: (facts) => stoppedWhile.some(({ isStopped }) => isStopped?.(facts)) || done?.(facts) === true,
    when: [...stoppedWhile.flatMap(({ guard }) => guard ?? []), ...requires],
  };
};

/** The procedure as the rules that `decide` and `availableSteps` work on. */
export const admission = Object.fromEntries(procedure.map((each) => [each.definition.name, ruleOf(each)])) as Readonly<
  Record<Step, Rule>
>;
