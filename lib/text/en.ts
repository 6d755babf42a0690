import { admin } from "./en/admin";
import { admissions } from "./en/admissions/admissions";
import { annulments } from "./en/admissions/annulments";
import { arrival } from "./en/admissions/arrival";
import { caseFile } from "./en/admissions/case-file";
import { caseList } from "./en/admissions/case-list";
import { earliest } from "./en/admissions/earliest";
import { guards } from "./en/admissions/guards";
import { joining } from "./en/admissions/joining";
import { leaving } from "./en/admissions/leaving";
import { matters } from "./en/admissions/matters";
import { returns } from "./en/admissions/returns";
import { review } from "./en/admissions/review";
import { steps } from "./en/admissions/steps";
import { votes } from "./en/admissions/votes";
import { desk } from "./en/desk";
import { batches } from "./en/documents/batches";
import { documents } from "./en/documents/documents";
import { numbers } from "./en/documents/numbers";
import { paperFields } from "./en/documents/paper-fields";
import { templates } from "./en/documents/templates";
import { dossier } from "./en/dossier";
import { care } from "./en/dossier/care";
import { historyChecks } from "./en/dossier/checks";
import { copying } from "./en/dossier/copying";
import { papersNeeded } from "./en/dossier/papers-needed";
import { places } from "./en/dossier/places";
import { readers } from "./en/dossier/readers";
import { wholeText } from "./en/dossier/whole-text";
import { files } from "./en/files";
import { goals } from "./en/goals";
import { help } from "./en/help/help";
import { history } from "./en/history";
import { intake } from "./en/intake/intake";
import { sympathisers } from "./en/intake/sympathisers";
import { layout } from "./en/layout";
import { exports } from "./en/lists/exports";
import { importModel } from "./en/lists/import-model";
import { imports } from "./en/lists/imports";
import { registers } from "./en/lists/registers";
import { statistics } from "./en/lists/statistics";
import { mentoring } from "./en/mentoring";
import { classes } from "./en/mentoring/classes";
import { comments } from "./en/mentoring/comments";
import { mentors } from "./en/mentoring/mentors";
import { reports } from "./en/mentoring/reports";
import { tasks } from "./en/mentoring/tasks";
import { taskSetNames } from "./en/mentoring/templates";
import { absences } from "./en/office/absences";
import { authorisations } from "./en/office/authorisations";
import { card } from "./en/office/card";
import { changes } from "./en/office/changes";
import { handOver } from "./en/office/hand-over";
import { samePerson } from "./en/office/same-person";
import { people } from "./en/people";
import { planning } from "./en/planning";
import { refusals } from "./en/refusals";
import { calendar } from "./en/regulations/calendar";
import { library } from "./en/regulations/library";
import { packs } from "./en/regulations/packs";
import { procedure } from "./en/regulations/procedure";
import { regulations } from "./en/regulations/regulations";
import { rework } from "./en/reviewing/rework";
import { sectionReview } from "./en/reviewing/section-review";
import { rows } from "./en/rows";
import { search } from "./en/search";
import { secondPerson } from "./en/second-person";
import { sessions } from "./en/sessions";
import { setup } from "./en/setup";
import { signIn } from "./en/sign-in";
import { units } from "./en/units";
import { verification } from "./en/verification/verification";
import { verificationWork } from "./en/verification/verification-work";
import { verificationWithdrawal } from "./en/verification/withdrawal";

export const en = {
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
