import type { Username } from "../support/journey";

/** The usernames of all accounts of the demonstration committee. */
export const everyone: readonly Username[] = [
  "quantri",
  "phobithu",
  "danguy",
  "bithu",
  "bithu2",
  "huongdan",
  "quanchung",
  "captren",
];

const cells: readonly Username[] = ["bithu", "bithu2"];

/**
 * Who may open each page, written by hand. Everybody else gets "not found", as for a page that does not exist. A page
 * without a row fails the test. The case, person, task and section are those of the applicant `quanchung` in the cell
 * of `bithu`, with the mentor `huongdan`; the case is not yet sent up.
 */
export const pageMatrix: Readonly<Record<string, readonly Username[] | "open">> = {
  "/": everyone,
  "/sign-in": "open",
  // For whoever signed in with a word for one time, and for nobody else.
  "/sign-in/new-password": "open",
  "/sign-in/without-post": "open",
  "/setup": "open",
  // For whoever has a link, known or not: it tells nothing.
  "/invitation/[token]": "open",
  "/account/absences": everyone,
  // Of whoever keeps it; the demonstration has none.
  "/account/absences/[absenceId]": [],
  "/account/card": everyone,
  "/account/changes": everyone,
  // Whoever may authorise somebody, or is authorised.
  "/account/authorisations": ["phobithu", "danguy", ...cells],
  "/account/display": everyone,
  "/account/password": everyone,
  "/account/sessions": everyone,
  "/admissions": ["phobithu", "danguy", ...cells, "huongdan", "captren"],
  "/admissions/nominate": cells,
  "/admissions/views/new": ["phobithu", "danguy", ...cells, "huongdan", "captren"],
  // One's own views only; the demonstration has none.
  "/admissions/views/[viewId]": [],
  "/admissions/[caseId]": ["phobithu", "bithu", "huongdan", "quanchung"],
  "/admissions/[caseId]/steps/[step]": ["bithu"],
  "/admissions/[caseId]/annulments": ["phobithu", "bithu"],
  "/admissions/[caseId]/annulments/[transitionId]": ["phobithu", "bithu"],
  "/admissions/[caseId]/schedule": ["phobithu", "bithu", "huongdan"],
  "/admissions/[caseId]/papers": ["phobithu", "bithu", "huongdan", "quanchung"],
  // The applicant and the mentor find the papers they write themselves.
  "/admissions/[caseId]/forms": ["phobithu", "bithu", "huongdan", "quanchung"],
  "/admissions/[caseId]/forms/[form]": ["phobithu", "bithu"],
  "/admissions/[caseId]/forms/[form]/issue": ["phobithu", "bithu"],
  // No paper of the case has been issued.
  "/admissions/[caseId]/issued/[paperId]": [],
  // The dossier goes up from the committee.
  "/admissions/[caseId]/packet": ["phobithu"],
  "/admissions/[caseId]/bundle": ["phobithu"],
  "/intake": ["phobithu", ...cells],
  "/intake/new": ["phobithu", ...cells],
  "/intake/[introductionId]/take-up": ["bithu"],
  "/intake/[introductionId]/decline": ["bithu"],
  "/intake/review": ["phobithu", ...cells],
  "/intake/invitation": cells,
  "/sympathisers": ["phobithu", ...cells],
  "/sympathisers/resolve": cells,
  "/sympathisers/confirm": ["phobithu"],
  "/batches": ["phobithu", ...cells, "huongdan", "captren"],
  "/batches/certificates": ["phobithu", ...cells],
  // Of whoever asked; the demonstration has none.
  "/batches/[batchId]": [],
  // The applicant learns the outcome from the committee, not the count of votes from a screen.
  "/admissions/[caseId]/votes": ["phobithu", "bithu", "huongdan"],
  "/admissions/[caseId]/history": ["phobithu", "bithu", "huongdan", "quanchung"],
  "/admissions/[caseId]/print": ["phobithu", "bithu", "huongdan", "quanchung"],
  "/admissions/[caseId]/log": ["phobithu", "bithu", "huongdan", "quanchung"],
  "/admissions/[caseId]/log/task": ["bithu", "huongdan"],
  "/admissions/[caseId]/log/task-set": ["bithu", "huongdan"],
  "/admissions/[caseId]/log/tasks/[taskId]": ["phobithu", "bithu", "huongdan", "quanchung"],
  "/admissions/task-templates": cells,
  "/admissions/[caseId]/log/note": ["bithu", "huongdan"],
  "/admissions/[caseId]/log/evaluation": ["bithu", "huongdan"],
  "/admissions/[caseId]/log/report": ["bithu", "huongdan"],
  // What each reads there differs: the applicant only what they wrote, the committee only what mentors did.
  "/admissions/[caseId]/log/reports": ["phobithu", "bithu", "huongdan", "quanchung"],
  "/admissions/[caseId]/log/own-report": ["quanchung"],
  "/admissions/[caseId]/log/comment/[purpose]": ["bithu"],
  "/admissions/[caseId]/log/comment/[purpose]/sentences/[sentenceId]": ["bithu"],
  // The mentor sees how far each item has come, and reads what is shared.
  "/dossiers/[caseId]": ["phobithu", "bithu", "huongdan", "quanchung"],
  "/dossiers/[caseId]/sections/[number]": ["phobithu", "bithu", "huongdan", "quanchung"],
  "/dossiers/causes": ["phobithu"],
  "/dossiers/quality": ["phobithu"],
  "/dossiers/tips": ["phobithu"],
  "/dossiers/tips/[remarkId]": ["phobithu"],
  "/dossiers/review": ["phobithu"],
  // Of the own file, and for those who answer for files.
  "/dossiers/[caseId]/readers": ["phobithu", "quanchung"],
  "/dossiers/[caseId]/sessions": ["phobithu", "bithu", "quanchung"],
  // With a time that is asked for; without one there is nothing to confirm.
  "/dossiers/[caseId]/sessions/book": [],
  // Of an appointment and a session of this case; the address names none.
  "/dossiers/[caseId]/sessions/appointment": [],
  "/dossiers/[caseId]/sessions/[sessionId]": [],
  "/dossiers/[caseId]/sessions/[sessionId]/minutes": [],
  "/dossiers/[caseId]/text": ["phobithu", "bithu", "quanchung"],
  "/dossiers/[caseId]/papers": ["phobithu", "bithu", "quanchung"],
  "/dossiers/[caseId]/papers/questions": ["phobithu", "bithu"],
  "/dossiers/[caseId]/papers/[paper]": ["phobithu", "bithu"],
  "/dossiers/[caseId]/files": ["phobithu", "bithu", "quanchung"],
  "/dossiers/[caseId]/files/new": ["phobithu", "bithu"],
  // The demonstration has no scan.
  "/dossiers/[caseId]/files/[fileId]": [],
  "/dossiers/[caseId]/files/[fileId]/entry": [],
  "/dossiers/[caseId]/files/[fileId]/crop": [],
  "/dossiers/[caseId]/files/[fileId]/withdraw": [],
  // Only its writer edits a row; there is none of that id.
  "/dossiers/[caseId]/sections/[number]/rows/[rowId]": [],
  // Item 3 has no rows.
  "/dossiers/[caseId]/sections/[number]/rows/paste": [],
  "/dossiers/[caseId]/copy": ["phobithu", "bithu", "quanchung"],
  // The history of the applicant has not passed: there is no model yet.
  "/dossiers/[caseId]/copy/model": [],
  "/dossiers/[caseId]/copy/pages/[page]": [],
  // The applicant sees that verification was requested, but not its results.
  "/dossiers/[caseId]/verification": ["phobithu", "bithu", "quanchung"],
  // The case is not being verified: nothing is to be asked, and no letter or trip is there to be printed.
  "/dossiers/[caseId]/verification/plan": [],
  "/dossiers/[caseId]/verification/letters/[requestId]": [],
  "/dossiers/[caseId]/verification/trips": [],
  "/dossiers/[caseId]/verification/trips/[tripId]": [],
  "/verifications": ["phobithu"],
  "/goals": ["phobithu", "danguy", ...cells],
  "/goals/[termId]": ["phobithu", "danguy", ...cells],
  "/goals/[termId]/cells": ["phobithu", "danguy"],
  "/goals/[termId]/edit": ["phobithu"],
  "/goals/[termId]/targets": ["phobithu"],
  "/goals/new": ["phobithu"],
  "/goals/people/[caseId]": ["phobithu", "danguy", "bithu"],
  // Each finds what the pages of their own may show.
  "/search": everyone,
  "/numbers": ["phobithu", ...cells, "captren"],
  "/numbers/[unitId]": ["phobithu", "bithu"],
  "/numbers/[unitId]/gap": ["phobithu", "bithu"],
  "/numbers/[unitId]/given": ["phobithu", "bithu"],
  // The demonstration has none.
  "/numbers/[unitId]/given/[givenId]": [],
  "/units": ["phobithu", "danguy", ...cells, "quantri"],
  "/units/[unitId]": ["phobithu", "danguy", "bithu", "quantri"],
  "/units/[unitId]/[change]": ["phobithu"],
  "/units/[unitId]/meeting": ["phobithu", "bithu"],
  "/units/[unitId]/hand-over": ["phobithu", "bithu"],
  // Of whoever keeps its people, and of nobody else.
  "/units/[unitId]/absences": ["phobithu", "bithu"],
  "/units/new": ["phobithu"],
  "/exports": ["phobithu", ...cells],
  "/registers/[register]": ["phobithu", ...cells],
  // Of whoever sees a whole committee.
  "/statistics": ["phobithu", "danguy"],
  // Posts are imported by the administrator.
  "/imports": ["phobithu", ...cells, "quantri"],
  // Of those who keep the people of its unit; the demonstration has imported nothing.
  "/imports/[importId]": [],
  "/imports/[importId]/columns": [],
  "/people/changes": ["phobithu", ...cells],
  // The request of the mentor, who is of the cell of bithu.
  "/people/changes/[changeId]": ["phobithu", "bithu"],
  "/people/new": ["phobithu", ...cells],
  "/people/[personId]": ["phobithu", "bithu"],
  "/admissions/[caseId]/log/hand-over": ["bithu", "huongdan"],
  "/classes": ["phobithu", ...cells, "huongdan"],
  "/classes/needed": ["phobithu", ...cells],
  "/classes/new": ["phobithu"],
  // A class of the committee on whose list the mentor has somebody.
  "/classes/[classId]": ["phobithu", ...cells, "huongdan"],
  "/classes/[classId]/list": ["phobithu", ...cells, "huongdan"],
  "/classes/[classId]/edit": ["phobithu"],
  "/classes/[classId]/attendance": ["phobithu"],
  "/classes/[classId]/results": ["phobithu"],
  "/planning": ["phobithu", "danguy", ...cells],
  "/planning/new": ["phobithu", ...cells],
  "/planning/[postId]": ["phobithu", "bithu"],
  "/people/[personId]/absences": ["phobithu", "bithu"],
  "/people/[personId]/card": ["phobithu", "bithu"],
  "/people/[personId]/compare/[otherId]": ["phobithu"],
  "/people/duplicates": ["phobithu"],
  "/people/[personId]/edit": ["phobithu", "bithu"],
  "/people/[personId]/move": ["phobithu"],
  "/people/[personId]/rename": ["phobithu"],
  "/people/[personId]/standings/new": ["phobithu", "bithu"],
  "/people/[personId]/standings/[standingId]": [],
  "/regulations": everyone,
  "/regulations/[ruleId]": everyone,
  "/regulations/instruments": everyone,
  "/regulations/procedure": everyone,
  "/templates": ["phobithu", "quantri"],
  "/templates/[form]": ["phobithu", "quantri"],
  // The demonstration committee has no template of its own.
  "/templates/[form]/[templateId]": [],
  "/admin": ["quantri"],
  "/admin/accounts": ["quantri"],
  "/admin/accounts/new": ["quantri"],
  "/admin/accounts/[accountId]": ["quantri"],
  "/admin/posts": ["quantri"],
  "/admin/calendar": ["quantri"],
  "/admin/calendar/change": ["quantri"],
  "/admin/places": ["quantri"],
  "/admin/packs": ["quantri"],
  "/admin/packs/new": ["quantri"],
  "/admin/packs/[packId]": ["quantri"],
  "/admin/packs/[packId]/edit": ["quantri"],
  "/admin/local-rules": ["quantri"],
  "/admin/register-only": ["quantri"],
  "/help": everyone,
  "/help/[role]": everyone,
  "/help/glossary": everyone,
  // Empty, to measure the others against; a build for use does not have it.
  "/bench/empty": everyone,
};

/**
 * Routes that are not pages: those of next-auth, the health check, and for whoever is signed in the days off, the places and
 * samples of a file of places and of people: no personal data. Lists as files are asked by the permission of their page
 * (tests/database/exports.test.ts).
 */
export const routes: readonly string[] = [
  "/admissions/[caseId]/forms/[form]/file",
  "/admissions/[caseId]/issued/[paperId]/file",
  // The files of a batch: its asker's, while all it is of is within reach.
  "/batches/[batchId]/file",
  "/admin/places/sample",
  "/api/auth/[...nextauth]",
  "/api/days-off",
  // Of files: each asks who the actor is and what of the case is within reach. See tests/database/files.test.ts.
  "/api/files/[caseId]/[paper]",
  "/api/files/versions/[versionId]/download",
  "/api/files/versions/[versionId]/frame",
  "/api/files/versions/[versionId]/pages/[page]",
  "/api/files/versions/[versionId]/view",
  "/api/health",
  "/api/tasks/[caseId]/[taskId]/files/[versionId]",
  "/api/places",
  "/exports/[list]",
  // Asked by the permission of its page (tests/database/registers.test.ts).
  "/statistics/report",
  // Asked by the permission of its page (tests/database/list-of-sympathisers.test.ts).
  "/sympathisers/paper",
  "/imports/sample",
  "/api/printed",
  "/templates/[form]/[templateId]/file",
  "/templates/[form]/file",
];
