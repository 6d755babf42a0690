import { namedTexts } from "../../components/search/named-texts";
import { unitAbsences } from "../../lib/absences/month-queries";
import { absenceForm, absencesOfPerson, absencesView } from "../../lib/absences/queries";
import type { Actor } from "../../lib/access/actor";
import { ownSignInList } from "../../lib/accounts/own-account/sign-in-queries";
import { postsWithoutAccount } from "../../lib/accounts/post-queries";
import { accountList, accountView, peopleWithoutAccount } from "../../lib/accounts/queries";
import { actorOf } from "../../lib/accounts/session-queries";
import { annulmentForm, annulmentRequests } from "../../lib/admissions/annulment-requests/queries";
import { parseParts } from "../../lib/admissions/file/parts";
import { auditedPrintView } from "../../lib/admissions/file/print-queries";
import { auditedScheduleView } from "../../lib/admissions/file/schedule-queries";
import { parseCaseFilter } from "../../lib/admissions/list/filter";
import { caseList } from "../../lib/admissions/list/queries";
import { newViewForm, viewForm } from "../../lib/admissions/list/view-queries";
import { nextTermResolution } from "../../lib/admissions/next-number-queries";
import { nominationForm } from "../../lib/admissions/nomination-queries";
import { auditedCaseView, stepForm } from "../../lib/admissions/queries";
import { authorisationsView } from "../../lib/authorisations/queries";
import { auditedDossier, meetingView } from "../../lib/batches/asking-queries";
import { noWish } from "../../lib/batches/batch";
import { sealedWish } from "../../lib/batches/batch-encryption";
import { classesView } from "../../lib/batches/class-queries";
import { batchList, batchView } from "../../lib/batches/queries";
import { changePreview } from "../../lib/calendar/preview-queries";
import { yearView } from "../../lib/calendar/year-view-queries";
import { classView, keptClassView, newClassForm } from "../../lib/classes/class-queries";
import { classListView, neededView } from "../../lib/classes/queries";
import { encrypt } from "../../lib/database/encryption";
import type { PrismaClient } from "../../lib/database/generated/client";
import { deskView } from "../../lib/desk/queries";
import { auditedIssuedPaper } from "../../lib/documents/issued-queries";
import { parseBook } from "../../lib/documents/numbers/book";
import { bookToKeep, numberBook } from "../../lib/documents/numbers/book-queries";
import { givenNumber, numberBookList } from "../../lib/documents/numbers/queries";
import { auditedFormView, auditedPapersToMake } from "../../lib/documents/queries";
import { formList, formTemplate, formTemplates } from "../../lib/documents/templates/queries";
import { auditedCareItem, auditedCareView } from "../../lib/dossier/care/queries";
import { auditedCopyView } from "../../lib/dossier/copy/queries";
import { auditedPasteForm } from "../../lib/dossier/history/paste-queries";
import { auditedDossierView, auditedSectionView } from "../../lib/dossier/queries";
import { readersView } from "../../lib/dossier/readers/queries";
import { causeList } from "../../lib/dossier/review/cause-queries";
import { reviewSettings } from "../../lib/dossier/review/settings-queries";
import { reworkView } from "../../lib/dossier/rework/queries";
import { auditedTipForm, tipLibrary } from "../../lib/dossier/rework/tip-queries";
import { auditedCaseHistory } from "../../lib/dossier/sessions/case-history-queries";
import { auditedMinutesView, auditedSessionsView, auditedSessionView } from "../../lib/dossier/sessions/queries";
import { verificationOverview } from "../../lib/dossier/verification/overview-queries";
import { auditedVerificationView } from "../../lib/dossier/verification/queries";
import { auditedWholeText } from "../../lib/dossier/whole-text/queries";
import { officeFiles } from "../../lib/exports/queries";
import { registerView } from "../../lib/exports/registers/queries";
import { statisticsView } from "../../lib/exports/statistics/queries";
import {
  auditedCropView,
  auditedFileList,
  auditedFileView,
  auditedWithdrawalView,
  papersToAdd,
} from "../../lib/files/queries";
import { registerOnlyView } from "../../lib/files/register-only-queries";
import { termCells, termForm, termView } from "../../lib/goals/queries";
import { registerLine } from "../../lib/goals/register-queries";
import { handOverView } from "../../lib/hand-over/queries";
import { sealSettings } from "../../lib/imports/import-encryption";
import { importList, importView, mappingView } from "../../lib/imports/queries";
import { parseRowFilter } from "../../lib/imports/row-filter";
import { invitationView } from "../../lib/intake/invitation-queries";
import { confirmingForm, resolvingForm, sympathiserList } from "../../lib/intake/list/queries";
import { intakeQueue, introductionForm, unionForm } from "../../lib/intake/queries";
import { yearReviewView } from "../../lib/intake/review-queries";
import { auditedCommentView, commentFor } from "../../lib/mentoring/comment/queries";
import { mentorChoices } from "../../lib/mentoring/mentors/choice-queries";
import { auditedHandOverView } from "../../lib/mentoring/mentors/hand-over-queries";
import { auditedLogView, evaluationForm, logForm } from "../../lib/mentoring/queries";
import { auditedOwnReportForm, auditedReportForm } from "../../lib/mentoring/reports/form-queries";
import { auditedReportsView } from "../../lib/mentoring/reports/queries";
import { newTaskForm, ownTemplates, taskSetForm } from "../../lib/mentoring/tasks/form-queries";
import { auditedTaskView } from "../../lib/mentoring/tasks/queries";
import {
  auditedCaseWithPapers,
  auditedOwnCase,
  auditedPaperForm,
  auditedPaperList,
} from "../../lib/papers-needed/queries";
import { auditedCardView, auditedOwnCardView } from "../../lib/people/card/queries";
import { auditedChangeView, changeList, ownChangesView } from "../../lib/people/change-requests/queries";
import {
  auditedMovePersonForm,
  auditedPersonForm,
  auditedPersonView,
  auditedRenamePersonForm,
  newPersonForm,
} from "../../lib/people/queries";
import { auditedPairView } from "../../lib/people/same-person/pair-queries";
import { pairList } from "../../lib/people/same-person/pairs-queries";
import { placesView } from "../../lib/places/queries";
import { parsePlan } from "../../lib/planning/plan";
import { newPostForm, postView } from "../../lib/planning/post-queries";
import { planView } from "../../lib/planning/queries";
import { now, today } from "../../lib/primitives/clock";
import { dateOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import type { Month } from "../../lib/primitives/typed-day";
import { readRulebookOfActor } from "../../lib/regulations/queries";
import { localRuleList } from "../../lib/rule-packs/local-rule-queries";
import { draftView, newPackView, packList, packView } from "../../lib/rule-packs/queries";
import { searchEverything } from "../../lib/search/queries";
import { vi } from "../../lib/text/vi";
import { parsePeopleFilter } from "../../lib/units/filter";
import { newUnitForm, unitForm } from "../../lib/units/form-queries";
import { unitView } from "../../lib/units/queries";
import { unitTree } from "../../lib/units/tree-queries";
import { accountOf, type Username, usernames } from "../../prisma/seed/committee/accounts";
import { seedDemonstration } from "../../prisma/seed/demonstration";

const on = today();

/** Who opens the file of the applicant. */
const inTheCase: readonly Username[] = ["phobithu", "bithu", "huongdan", "quanchung"];

/** A page, opened by somebody who may see it and for existing rows. */
export type Asked = Readonly<{
  caseId: string;
  taskId: string;
  personId: string;
  termId: string;
  unitId: string;
  packId: string;
  transitionId: string;
  viewId: string;
  remarkId: string;
  absenceId: string;
  sessionId: string;
  minutesId: string;
  attachmentId: string;
  scanId: string;
  importId: string;
  paperId: string;
  templateId: string;
  givenId: string;
  batchId: string;
  plannedId: string;
  classId: string;
  introductionId: string;
  changeId: string;
}>;
type Asking = (actor: Actor, ids: Asked) => Promise<unknown>;

/** What each page reads, and as whom it is opened here. */
export const pages: Readonly<Record<string, readonly [readonly Username[], Asking]>> = {
  "/": [usernames, (actor) => deskView(actor, on)],
  "/admissions": [
    ["phobithu", "danguy", "bithu", "huongdan", "captren"],
    (actor) => caseList(actor, parseCaseFilter({ q: "an" }), on),
  ],
  "/admissions/views/new": [["bithu"], (actor, { unitId }) => newViewForm(actor, parseCaseFilter({ unit: unitId }))],
  "/admissions/views/[viewId]": [["bithu"], (actor, { viewId }) => viewForm(actor, viewId)],
  "/admissions/nominate": [["bithu"], nominationForm],
  "/intake": [["phobithu", "bithu"], (actor) => intakeQueue(actor, { unitId: null, page: 1 }, on)],
  "/intake/new": [["phobithu", "bithu"], unionForm],
  ...Object.fromEntries(
    ["take-up", "decline"].map((page) => [
      `/intake/[introductionId]/${page}`,
      [
        ["bithu"] as const,
        (actor: Actor, { introductionId }: Asked) => introductionForm(actor, introductionId, on),
      ] as const,
    ]),
  ),
  "/intake/review": [["phobithu", "bithu"], (actor, { unitId }) => yearReviewView(actor, { unitId, year: null }, on)],
  "/sympathisers": [["phobithu", "bithu"], (actor, { unitId }) => sympathiserList(actor, { unitId, month: null }, on)],
  "/sympathisers/resolve": [["bithu"], (actor) => resolvingForm(actor, on)],
  "/sympathisers/confirm": [["phobithu"], (actor) => confirmingForm(actor, on)],
  "/intake/invitation": [["bithu"], (actor) => invitationView(actor, null, on)],
  "/admissions/[caseId]": [
    inTheCase,
    async (actor, { caseId }) =>
      actor.actingPost.role === "applicant"
        ? auditedOwnCase(actor, caseId, on)
        : auditedCaseWithPapers(actor, caseId, on),
  ],
  "/admissions/[caseId]/papers": [inTheCase, (actor, { caseId }) => auditedCaseView(actor, caseId, on)],
  "/admissions/[caseId]/votes": [
    ["phobithu", "bithu", "huongdan"],
    (actor, { caseId }) => auditedCaseView(actor, caseId, on),
  ],
  "/admissions/[caseId]/history": [inTheCase, (actor, { caseId }) => auditedCaseHistory(actor, caseId, on)],
  "/admissions/[caseId]/print": [
    inTheCase,
    (actor, { caseId }) => auditedPrintView(actor, caseId, on, parseParts(undefined)),
  ],
  "/admissions/[caseId]/annulments": [["phobithu", "bithu"], (actor, { caseId }) => annulmentRequests(actor, caseId)],
  "/admissions/[caseId]/annulments/[transitionId]": [
    ["phobithu", "bithu"],
    (actor, { caseId, transitionId }) => annulmentForm(actor, caseId, transitionId),
  ],
  "/admissions/[caseId]/schedule": [
    ["phobithu", "bithu", "huongdan"],
    (actor, { caseId }) => auditedScheduleView(actor, caseId, on, null),
  ],
  "/admissions/[caseId]/steps/[step]": [
    ["bithu"],
    async (actor, { caseId }) => [
      await stepForm(actor, caseId, "replaceMentor", on),
      await mentorChoices(actor, caseId, "replaceMentor", on),
    ],
  ],
  "/admissions/[caseId]/log": [inTheCase, (actor, { caseId }) => auditedLogView(actor, caseId, on)],
  "/admissions/[caseId]/log/report": [
    ["bithu", "huongdan"],
    (actor, { caseId }) => auditedReportForm(actor, caseId, null, on),
  ],
  "/admissions/[caseId]/log/reports": [inTheCase, (actor, { caseId }) => auditedReportsView(actor, caseId, on)],
  "/admissions/[caseId]/log/own-report": [
    ["quanchung"],
    (actor, { caseId }) => auditedOwnReportForm(actor, caseId, null, on),
  ],
  "/admissions/[caseId]/log/comment/[purpose]": [
    ["bithu"],
    (actor, { caseId }) => auditedCommentView(actor, caseId, "history", on),
  ],
  "/admissions/[caseId]/log/comment/[purpose]/sentences/[sentenceId]": [
    ["bithu"],
    (actor, { caseId }) => auditedCommentView(actor, caseId, "history", on),
  ],
  "/admissions/[caseId]/log/task": [["bithu"], (actor, { caseId }) => newTaskForm(actor, caseId, null, on)],
  "/admissions/[caseId]/log/hand-over": [
    ["bithu", "huongdan"],
    (actor, { caseId }) => auditedHandOverView(actor, caseId, on),
  ],
  "/admissions/[caseId]/log/note": [["bithu"], (actor, { caseId }) => logForm(actor, caseId)],
  "/admissions/[caseId]/log/evaluation": [
    ["huongdan"],
    (actor, { caseId, taskId }) => evaluationForm(actor, caseId, taskId),
  ],
  "/admissions/[caseId]/log/tasks/[taskId]": [
    inTheCase,
    (actor, { caseId, taskId }) => auditedTaskView(actor, caseId, taskId, on),
  ],
  "/admissions/[caseId]/log/task-set": [
    ["bithu", "huongdan"],
    (actor, { caseId }) => taskSetForm(actor, caseId, "firstSteps", on),
  ],
  "/admissions/task-templates": [["bithu"], (actor) => ownTemplates(actor)],
  "/dossiers/[caseId]": [
    inTheCase,
    (actor, { caseId }) =>
      actor.actingPost.role === "mentor" ? auditedCareView(actor, caseId, on) : auditedDossierView(actor, caseId, on),
  ],
  "/dossiers/[caseId]/sections/[number]": [
    inTheCase,
    (actor, { caseId }) =>
      actor.actingPost.role === "mentor" ? auditedCareItem(actor, caseId, 3) : auditedSectionView(actor, caseId, 3),
  ],
  "/dossiers/causes": [["phobithu"], causeList],
  "/dossiers/quality": [["phobithu"], (actor) => reworkView(actor, { termId: null, unit: "" }, on)],
  "/dossiers/tips": [["phobithu"], tipLibrary],
  "/dossiers/tips/[remarkId]": [["phobithu"], (actor, { remarkId }) => auditedTipForm(actor, remarkId)],
  "/dossiers/review": [["phobithu"], reviewSettings],
  "/dossiers/[caseId]/readers": [["phobithu", "quanchung"], (actor, { caseId }) => readersView(actor, caseId, 1, on)],
  "/dossiers/[caseId]/sessions": [
    ["phobithu", "bithu", "quanchung"],
    (actor, { caseId }) => auditedSessionsView(actor, caseId, now()),
  ],
  "/dossiers/[caseId]/sessions/book": [["quanchung"], (actor, { caseId }) => auditedSessionsView(actor, caseId, now())],
  "/dossiers/[caseId]/sessions/appointment": [
    ["phobithu", "quanchung"],
    (actor, { caseId }) => auditedSessionsView(actor, caseId, now()),
  ],
  "/dossiers/[caseId]/sessions/[sessionId]": [
    ["phobithu"],
    (actor, { caseId, sessionId }) => auditedSessionView(actor, caseId, sessionId, null),
  ],
  "/dossiers/[caseId]/sessions/[sessionId]/minutes": [
    ["phobithu", "bithu", "quanchung"],
    (actor, { caseId, minutesId }) => auditedMinutesView(actor, caseId, minutesId),
  ],
  "/admissions/[caseId]/forms": [
    ["phobithu", "bithu", "huongdan", "quanchung"],
    (actor, { caseId }) => auditedPapersToMake(actor, caseId, on),
  ],
  "/admissions/[caseId]/forms/[form]": [
    ["phobithu", "bithu"],
    async (actor, { caseId }) => [
      await auditedFormView(actor, caseId, "6-knd", on),
      await commentFor(actor, caseId, "6-knd"),
    ],
  ],
  "/admissions/[caseId]/forms/[form]/issue": [
    ["phobithu"],
    (actor, { caseId }) => auditedFormView(actor, caseId, "8-knd", on),
  ],
  "/admissions/[caseId]/issued/[paperId]": [
    ["phobithu", "bithu"],
    (actor, { caseId, paperId }) => auditedIssuedPaper(actor, caseId, paperId, on),
  ],
  "/admissions/[caseId]/packet": [["phobithu"], (actor, { caseId }) => auditedDossier(actor, caseId, on)],
  "/admissions/[caseId]/bundle": [["phobithu"], (actor, { caseId }) => auditedDossier(actor, caseId, on)],
  "/batches": [["phobithu", "bithu"], batchList],
  "/batches/certificates": [["phobithu", "bithu"], (actor) => classesView(actor, null)],
  "/batches/[batchId]": [["phobithu"], (actor, { batchId }) => batchView(actor, batchId)],
  "/units/[unitId]/hand-over": [["phobithu", "bithu"], (actor, { unitId }) => handOverView(actor, unitId, on)],
  "/units/[unitId]/absences": [
    ["phobithu", "bithu"],
    (actor, { unitId }) => unitAbsences(actor, unitId, { month: on.slice(0, 7) as Month, page: 1 }, on),
  ],
  "/units/[unitId]/meeting": [["phobithu", "bithu"], (actor, { unitId }) => meetingView(actor, unitId)],
  "/dossiers/[caseId]/text": [
    ["phobithu", "bithu", "quanchung"],
    (actor, { caseId }) => auditedWholeText(actor, caseId, on),
  ],
  "/dossiers/[caseId]/papers": [
    ["phobithu", "bithu", "quanchung"],
    (actor, { caseId }) => auditedPaperList(actor, caseId, on),
  ],
  "/dossiers/[caseId]/papers/questions": [["bithu"], (actor, { caseId }) => auditedPaperForm(actor, caseId, on)],
  "/dossiers/[caseId]/papers/[paper]": [["phobithu"], (actor, { caseId }) => auditedPaperForm(actor, caseId, on)],
  "/dossiers/[caseId]/files": [
    ["phobithu", "bithu", "quanchung"],
    (actor, { caseId }) => auditedFileList(actor, caseId, on),
  ],
  "/dossiers/[caseId]/files/new": [["bithu"], (actor, { caseId }) => papersToAdd(actor, caseId, on)],
  "/dossiers/[caseId]/files/[fileId]": [
    ["phobithu", "quanchung"],
    (actor, ids) => auditedFileView(actor, ids, null, on),
  ],
  "/dossiers/[caseId]/files/[fileId]/entry": [["bithu"], (actor, ids) => auditedFileView(actor, ids, null, on)],
  "/dossiers/[caseId]/files/[fileId]/crop": [["bithu"], (actor, ids) => auditedCropView(actor, ids, on)],
  "/dossiers/[caseId]/files/[fileId]/withdraw": [
    ["bithu"],
    (actor, ids) => auditedWithdrawalView(actor, ids, null, on),
  ],
  "/admin/register-only": [["quantri"], registerOnlyView],
  "/dossiers/[caseId]/sections/[number]/rows/[rowId]": [
    ["quanchung"],
    (actor, { caseId }) => auditedSectionView(actor, caseId, 15, "new"),
  ],
  "/dossiers/[caseId]/sections/[number]/rows/paste": [
    ["quanchung"],
    (actor, { caseId }) => auditedPasteForm(actor, caseId, 15),
  ],
  "/dossiers/[caseId]/copy": [
    ["phobithu", "bithu", "quanchung"],
    (actor, { caseId }) => auditedCopyView(actor, caseId, on),
  ],
  "/dossiers/[caseId]/copy/model": [["quanchung"], (actor, { caseId }) => auditedCopyView(actor, caseId, on)],
  "/dossiers/[caseId]/copy/pages/[page]": [["phobithu"], (actor, { caseId }) => auditedCopyView(actor, caseId, on)],
  "/dossiers/[caseId]/verification": [
    ["phobithu", "bithu"],
    (actor, { caseId }) => auditedVerificationView(actor, caseId, on),
  ],
  ...Object.fromEntries(
    ["plan", "letters/[requestId]", "trips", "trips/[tripId]"].map((page) => [
      `/dossiers/[caseId]/verification/${page}`,
      [["phobithu"] as const, (actor: Actor, { caseId }: Asked) => auditedVerificationView(actor, caseId, on)] as const,
    ]),
  ),
  "/verifications": [["phobithu"], (actor) => verificationOverview(actor, on)],
  "/numbers": [["phobithu", "bithu", "captren"], numberBookList],
  "/numbers/[unitId]": [
    ["phobithu", "bithu"],
    (actor, { unitId }) => numberBook(actor, unitId, parseBook({ kind: "NQ" }), on),
  ],
  "/numbers/[unitId]/gap": [["bithu"], (actor, { unitId }) => bookToKeep(actor, unitId, parseBook({}), on)],
  "/numbers/[unitId]/given": [["bithu"], (actor, { unitId }) => bookToKeep(actor, unitId, parseBook({}), on)],
  "/numbers/[unitId]/given/[givenId]": [["bithu"], (actor, { unitId, givenId }) => givenNumber(actor, unitId, givenId)],
  "/goals/new": [["phobithu"], (actor) => nextTermResolution(actor, on)],
  "/goals": [["phobithu", "danguy", "bithu"], (actor) => termView(actor, null, on)],
  "/goals/people/[caseId]": [["phobithu", "danguy", "bithu"], (actor, { caseId }) => registerLine(actor, caseId)],
  "/goals/[termId]": [["phobithu", "danguy", "bithu"], (actor, { termId }) => termView(actor, termId, on)],
  "/goals/[termId]/cells": [["phobithu", "danguy"], (actor, { termId }) => termCells(actor, termId, 1, on)],
  "/goals/[termId]/edit": [["phobithu"], (actor, { termId }) => termForm(actor, termId)],
  "/goals/[termId]/targets": [["phobithu"], (actor, { termId }) => termForm(actor, termId)],
  "/exports": [["phobithu", "bithu"], (actor) => officeFiles(actor, on)],
  "/registers/[register]": [["phobithu", "bithu"], (actor) => registerView(actor, "member-register", { on, of: null })],
  "/statistics": [["phobithu", "danguy"], (actor) => statisticsView(actor, { on, kind: "year" })],
  "/imports": [["phobithu", "bithu", "quantri"], importList],
  "/imports/[importId]": [["phobithu"], (actor, { importId }) => importView(actor, importId, parseRowFilter({}), on)],
  "/imports/[importId]/columns": [["phobithu"], (actor, { importId }) => mappingView(actor, importId)],
  "/search": [usernames, (actor) => searchEverything(actor, "ng", namedTexts(actor, vi))],
  "/units": [["phobithu", "danguy", "bithu", "quantri"], (actor) => unitTree(actor, on)],
  "/units/[unitId]": [
    ["phobithu", "danguy", "bithu", "quantri"],
    (actor, { unitId }) => unitView(actor, unitId, parsePeopleFilter({ q: "an" }, on)),
  ],
  "/units/new": [["phobithu"], newUnitForm],
  "/units/[unitId]/[change]": [["phobithu"], (actor, { unitId }) => unitForm(actor, unitId, on)],
  "/people/changes": [["phobithu", "bithu"], changeList],
  "/people/changes/[changeId]": [["phobithu", "bithu"], (actor, { changeId }) => auditedChangeView(actor, changeId)],
  "/people/[personId]/card": [["phobithu", "bithu"], (actor, { personId }) => auditedCardView(actor, personId, on)],
  "/account/card": [usernames, (actor) => auditedOwnCardView(actor, on)],
  "/account/changes": [usernames, ownChangesView],
  "/people/new": [["phobithu"], newPersonForm],
  "/people/duplicates": [["phobithu"], (actor) => pairList(actor)],
  "/people/[personId]/compare/[otherId]": [
    ["phobithu"],
    (actor, { personId }) => auditedPairView(actor, [personId, actor.personId], ""),
  ],
  "/people/[personId]/rename": [["phobithu"], (actor, { personId }) => auditedRenamePersonForm(actor, personId, on)],
  "/people/[personId]/move": [["phobithu"], (actor, { personId }) => auditedMovePersonForm(actor, personId, on)],
  "/people/[personId]": [["phobithu", "bithu"], (actor, { personId }) => auditedPersonView(actor, personId, on)],
  "/people/[personId]/edit": [["phobithu"], (actor, { personId }) => auditedPersonForm(actor, personId, on)],
  "/people/[personId]/standings/new": [["phobithu"], (actor, { personId }) => auditedPersonForm(actor, personId, on)],
  "/people/[personId]/standings/[standingId]": [
    ["bithu"],
    (actor, { personId }) => auditedPersonForm(actor, personId, on),
  ],
  "/account/absences": [usernames, (actor) => absencesView(actor, actor.personId, on)],
  "/account/authorisations": [["bithu", "phobithu"], (actor) => authorisationsView(actor, on)],
  "/account/absences/[absenceId]": [["bithu", "phobithu"], (actor, { absenceId }) => absenceForm(actor, absenceId)],
  "/people/[personId]/absences": [
    ["phobithu", "bithu"],
    (actor, { personId }) => absencesOfPerson(actor, personId, on),
  ],
  "/classes": [["phobithu", "bithu", "huongdan"], (actor) => classListView(actor, on)],
  "/classes/needed": [["phobithu", "bithu"], (actor) => neededView(actor, "awareness", on)],
  "/classes/new": [["phobithu"], (actor) => newClassForm(actor)],
  "/classes/[classId]": [["phobithu", "bithu", "huongdan"], (actor, { classId }) => classView(actor, classId, on)],
  "/classes/[classId]/list": [["phobithu"], (actor, { classId }) => classView(actor, classId, on)],
  "/classes/[classId]/edit": [["phobithu"], (actor, { classId }) => keptClassView(actor, classId, on)],
  "/classes/[classId]/attendance": [["phobithu"], (actor, { classId }) => keptClassView(actor, classId, on)],
  "/classes/[classId]/results": [["phobithu"], (actor, { classId }) => keptClassView(actor, classId, on)],
  "/planning": [["phobithu", "danguy", "bithu"], (actor) => planView(actor, parsePlan({}), on)],
  "/planning/new": [["phobithu"], (actor) => newPostForm(actor)],
  "/planning/[postId]": [["phobithu", "bithu"], (actor, { plannedId }) => postView(actor, plannedId, "an")],
  "/account/sessions": [usernames, (actor) => ownSignInList(actor)],
  "/admin/accounts": [["quantri"], (actor) => accountList(actor, { q: "", order: "name", page: 1 }, on)],
  "/admin/accounts/new": [["quantri"], (actor) => peopleWithoutAccount(actor, "an")],
  "/admin/posts": [["quantri"], (actor) => postsWithoutAccount(actor, "an", on)],
  "/admin/accounts/[accountId]": [["quantri"], (actor) => accountView(actor, accountOf("bithu"), on)],
  "/regulations": [["bithu"], readRulebookOfActor],
  "/regulations/[ruleId]": [["bithu"], readRulebookOfActor],
  "/regulations/instruments": [["bithu"], readRulebookOfActor],
  "/regulations/procedure": [["bithu"], readRulebookOfActor],
  "/templates": [["phobithu", "quantri"], (actor) => formList(actor, on)],
  "/templates/[form]": [["phobithu", "quantri"], (actor) => formTemplates(actor, "6-knd", on)],
  "/templates/[form]/[templateId]": [
    ["phobithu"],
    (actor, { templateId }) => formTemplate(actor, "6-knd", templateId, on),
  ],
  "/admin/packs": [["quantri"], packList],
  "/admin/packs/new": [["quantri"], newPackView],
  "/admin/packs/[packId]": [["quantri"], (actor, { packId }) => packView(actor, packId, on, true)],
  "/admin/packs/[packId]/edit": [["quantri"], (actor) => draftView(actor, "2026-07")],
  "/admin/local-rules": [["quantri"], localRuleList],
  "/admin/places": [["quantri"], placesView],
  "/admin/calendar": [["quantri"], (actor) => yearView(actor, 2026)],
  "/admin/calendar/change": [
    ["quantri"],
    (actor) => changePreview(actor, "addDay", { day: "2026-11-24", kind: "off", note: "Nghỉ" }),
  ],
};

/** The seeded committee, with a draft of a rule pack; the rows each page is asked for. */
export const preparePages = async (owner: PrismaClient, databaseUrl: string): Promise<Asked> => {
  await seedDemonstration({ databaseUrl, today: on });
  const { personId } = await owner.account.findUniqueOrThrow({ where: { username: "quanchung" } });
  const open = await owner.admissionCase.findFirstOrThrow({ where: { personId, closedOn: null } });
  const task = await owner.task.findFirstOrThrow({ where: { caseId: open.id } });
  const term = await owner.term.findFirstOrThrow({ orderBy: { from: "desc" } });
  const { id: transitionId } = await owner.transition.findFirstOrThrow({
    where: { caseId: open.id },
    orderBy: { sequence: "desc" },
  });
  const packId = newId();
  await owner.rulePack.create({
    data: {
      ...{ id: packId, pack: "2026-07", instrument: "QĐ 208-QĐ/TW", state: "draft", enteredBy: "", changedBy: "" },
      ...{ issuedOn: dateOf(on), from: dateOf(on), enteredAt: new Date(), changedAt: new Date() },
    },
  });
  const { id: remarkId } = await owner.remark.findFirstOrThrow({ where: { closedAt: { not: null }, section: 7 } });
  const viewId = newId();
  const query = `unit=${open.unitId}`;
  await owner.savedView.create({
    data: { id: viewId, accountId: accountOf("bithu"), name: "Chi bộ tôi", query, savedAt: new Date() },
  });
  const absenceId = newId();
  const { personId: awayId } = await owner.account.findUniqueOrThrow({ where: { username: "bithu" } });
  await owner.absence.create({
    data: {
      ...{ id: absenceId, personId: awayId, from: dateOf(on), lastDay: dateOf(on), kind: "duty" },
      ...{ recordedBy: "", recordedAt: new Date() },
    },
  });
  const held = {
    caseId: open.id,
    path: open.path,
    reviewerId: awayId,
    reviewerName: "",
    startedAt: new Date(),
    items: [15],
  };
  const [sessionId, minutesId] = [newId(), newId()];
  const paperId = newId();
  const contentSealed = encrypt("{}", "IssuedPaper.contentSealed", paperId);
  const issued = (id: string) => ({
    ...{ id, caseId: open.id, path: open.path, form: "6-knd", pack: "HD 38-HD/BTCTW", code: "6-KNĐ", version: 1 },
    ...{ title: "Nghị quyết", datedOn: new Date(), issuedAt: new Date(), issuedByName: "Bí thư" },
    ...{ issuedByRole: "cellSecretary", contentSealed },
  });
  const templateId = newId();
  const organisation = await owner.unit.findFirstOrThrow({
    where: { kind: "organisation" },
    select: { id: true, path: true },
  });
  await owner.formTemplate.create({
    data: {
      ...{ id: templateId, unitId: organisation.id, path: organisation.path, form: "6-knd", version: 1, lacks: [] },
      ...{ fileName: "mau.docx", content: Buffer.from("PK"), uploadedAt: now(), uploadedByName: "Trần Thị Mẫu" },
    },
  });
  const { id: replacesId } = await owner.issuedPaper.create({ data: issued(newId()) });
  const reasonSealed = encrypt("Ghi nhầm", "IssuedPaper.reasonSealed", paperId);
  await owner.issuedPaper.create({ data: { ...issued(paperId), replacesId, reasonSealed } });
  const givenId = newId();
  await owner.givenNumber.create({
    data: {
      ...{ id: givenId, unitId: open.unitId, path: open.path, kind: "NQ", number: "90", title: "Nghị quyết" },
      ...{ datedOn: dateOf(on), recordedAt: new Date(), recordedByName: "" },
    },
  });
  const batchId = newId();
  await owner.batch.create({
    data: {
      ...{ id: batchId, accountId: accountOf("phobithu"), postId: "post", kind: "meeting", about: "Chi bộ" },
      ...{ wishSealed: sealedWish(noWish, batchId), askedAt: new Date(), removeAt: new Date() },
      papers: { create: { id: newId(), position: 1, fileOf: open.id, what: "index", title: "Mục lục" } },
    },
  });
  const minutesSealed = encrypt("{}", "WorkingSession.minutesSealed", minutesId);
  await owner.workingSession.create({ data: { ...held, id: sessionId } });
  await owner.workingSession.create({ data: { ...held, id: minutesId, endedAt: new Date(), minutesSealed } });
  const [attachmentId, scanId] = [newId(), newId()];
  const added = { caseId: open.id, path: open.path, addedAt: new Date(), addedByName: "" };
  await owner.attachment.create({ data: { ...added, id: attachmentId, paper: "portrait" } });
  await owner.attachmentVersion.create({
    data: { ...added, id: scanId, attachmentId, version: 1, form: "images", size: 9, parts: 1, pages: 1 },
  });
  const { id: introductionId } = await owner.introduction.findFirstOrThrow({ where: { unitId: open.unitId } });
  const { id: changeId } = await owner.changeRequest.findFirstOrThrow({ where: { state: "waiting" } });
  const importId = newId();
  const settings = { kind: "people", layouts: [], units: {}, passedOver: [], encodings: [] } as const;
  const defaults = { unitId: "", sex: "", schooling: "", occupation: "", joinedUnitOn: "", paper: "" };
  await owner.import.create({
    data: {
      ...{
        id: importId,
        path: open.path,
        kind: "people",
        fileName: "ds.xlsx",
        accountId: accountOf("bithu"),
        actorName: "",
      },
      ...{ startedAt: new Date(), touchedAt: new Date(), state: "checked" },
      settingsSealed: sealSettings({ ...settings, defaults }, importId),
    },
  });
  return {
    caseId: open.id,
    taskId: task.id,
    personId,
    termId: term.id,
    unitId: open.unitId,
    packId,
    transitionId,
    viewId,
    remarkId,
    absenceId,
    sessionId,
    minutesId,
    attachmentId,
    scanId,
    importId,
    paperId,
    templateId,
    givenId,
    batchId,
    classId: (await owner.classSeat.findFirstOrThrow({ where: { result: "passed" }, select: { classId: true } }))
      .classId,
    plannedId: (await owner.plannedPost.findFirstOrThrow({ where: { path: open.path }, select: { id: true } })).id,
    introductionId,
    changeId,
  };
};

export const actorNamed = async (owner: PrismaClient, username: Username): Promise<Actor> => {
  const accountId = accountOf(username);
  const { sessionVersion: version } = await owner.account.findUniqueOrThrow({ where: { id: accountId } });
  const identity = await actorOf({ accountId, version, session: newId() }, undefined, on);
  if (identity.kind !== "actor") throw new Error(`${username} is ${identity.kind}.`);
  return identity.actor;
};
