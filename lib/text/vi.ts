import { admin } from "./vi/admin";
import { admissions } from "./vi/admissions/admissions";
import { annulments } from "./vi/admissions/annulments";
import { arrival } from "./vi/admissions/arrival";
import { caseFile } from "./vi/admissions/case-file";
import { caseList } from "./vi/admissions/case-list";
import { earliest } from "./vi/admissions/earliest";
import { guards } from "./vi/admissions/guards";
import { joining } from "./vi/admissions/joining";
import { leaving } from "./vi/admissions/leaving";
import { matters } from "./vi/admissions/matters";
import { returns } from "./vi/admissions/returns";
import { review } from "./vi/admissions/review";
import { steps } from "./vi/admissions/steps";
import { votes } from "./vi/admissions/votes";
import { desk } from "./vi/desk";
import { batches } from "./vi/documents/batches";
import { documents } from "./vi/documents/documents";
import { numbers } from "./vi/documents/numbers";
import { paperFields } from "./vi/documents/paper-fields";
import { templates } from "./vi/documents/templates";
import { dossier } from "./vi/dossier";
import { care } from "./vi/dossier/care";
import { historyChecks } from "./vi/dossier/checks";
import { copying } from "./vi/dossier/copying";
import { papersNeeded } from "./vi/dossier/papers-needed";
import { places } from "./vi/dossier/places";
import { readers } from "./vi/dossier/readers";
import { wholeText } from "./vi/dossier/whole-text";
import { files } from "./vi/files";
import { goals } from "./vi/goals";
import { help } from "./vi/help/help";
import { history } from "./vi/history";
import { intake } from "./vi/intake/intake";
import { sympathisers } from "./vi/intake/sympathisers";
import { layout } from "./vi/layout";
import { exports } from "./vi/lists/exports";
import { importModel } from "./vi/lists/import-model";
import { imports } from "./vi/lists/imports";
import { registers } from "./vi/lists/registers";
import { statistics } from "./vi/lists/statistics";
import { mentoring } from "./vi/mentoring";
import { classes } from "./vi/mentoring/classes";
import { comments } from "./vi/mentoring/comments";
import { mentors } from "./vi/mentoring/mentors";
import { reports } from "./vi/mentoring/reports";
import { tasks } from "./vi/mentoring/tasks";
import { taskSetNames } from "./vi/mentoring/templates";
import { absences } from "./vi/office/absences";
import { authorisations } from "./vi/office/authorisations";
import { card } from "./vi/office/card";
import { changes } from "./vi/office/changes";
import { handOver } from "./vi/office/hand-over";
import { samePerson } from "./vi/office/same-person";
import { people } from "./vi/people";
import { planning } from "./vi/planning";
import { refusals } from "./vi/refusals";
import { calendar } from "./vi/regulations/calendar";
import { library } from "./vi/regulations/library";
import { packs } from "./vi/regulations/packs";
import { procedure } from "./vi/regulations/procedure";
import { regulations } from "./vi/regulations/regulations";
import { rework } from "./vi/reviewing/rework";
import { sectionReview } from "./vi/reviewing/section-review";
import { rows } from "./vi/rows";
import { search } from "./vi/search";
import { secondPerson } from "./vi/second-person";
import { sessions } from "./vi/sessions";
import { setup } from "./vi/setup";
import { signIn } from "./vi/sign-in";
import { units } from "./vi/units";
import { verification } from "./vi/verification/verification";
import { verificationWork } from "./vi/verification/verification-work";
import { verificationWithdrawal } from "./vi/verification/withdrawal";

export const vi = {
  absences,
  authorisations,
  admin,
  admissions,
  batches,
  calendar,
  card,
  changes,
  care,
  caseFile,
  caseList,
  copying,
  comments,
  desk,
  documents,
  dossier,
  earliest,
  files,
  importModel,
  imports,
  intake,
  layout,
  exports,
  goals,
  guards,
  handOver,
  help,
  history,
  historyChecks,
  arrival,
  annulments,
  joining,
  leaving,
  library,
  matters,
  mentoring,
  taskSetNames,
  tasks,
  packs,
  numbers,
  paperFields,
  papersNeeded,
  people,
  classes,
  mentors,
  planning,
  places,
  procedure,
  readers,
  refusals,
  registers,
  statistics,
  regulations,
  returns,
  review,
  rows,
  samePerson,
  search,
  secondPerson,
  sessions,
  reports,
  rework,
  sectionReview,
  setup,
  signIn,
  templates,
  steps,
  sympathisers,
  units,
  verification,
  verificationWithdrawal,
  verificationWork,
  votes,
  wholeText,
};
