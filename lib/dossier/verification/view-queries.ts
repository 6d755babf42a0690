import {
  groundsFor,
  isGround,
  isKinship,
  pointsIn,
  type VerificationGround,
  type VerificationPoint,
  verificationPoints,
} from "../../admissions/case/relatives";
import { isBlocking, reopenedIn } from "../../admissions/case/verification";
import type { Calendar } from "../../calendar/calendar";
import type { Database } from "../../database/client";
import { openSealed } from "../../database/encryption";
import { type Day, dayOf, dayOrNull, isOverdue } from "../../primitives/day";
import { isReadable, type SealedText } from "../../primitives/sealed-text";
import type { PartialDay } from "../../primitives/typed-day";
import type { Rulebook } from "../../regulations/rulebook";
import type { Row } from "../history/content";
import { remindersFor } from "./chasing";
import { sentWith } from "./letters";
import { differenceFrom } from "./relatives/family-list";
import { estimatedDueOn } from "./reply-days";

const requestSelect = {
  ...{ id: true, relativeId: true, agency: true, abroad: true, requestNumber: true, ground: true, residenceOn: true },
  ...{
    checksId: true,
    voidedBy: true,
    receivedOn: true,
    workingDays: true,
    dueOn: true,
    answeredOn: true,
    result: true,
  },
  ...{ points: true, shortcut: true, sentOn: true, receivedKnown: true, reopens: true, chaseOn: true },
  ...{ escalatesOn: true, tripId: true, findingSealed: true },
  verifier: { select: { fullName: true } },
  findings: { select: { id: true, point: true, result: true, findingSealed: true } },
  chases: {
    select: { id: true, means: true, chasedOn: true, authorName: true, noteSealed: true },
    orderBy: { id: "asc" },
  },
} as const;

/** The case with everything its verification knows. */
export const readVerificationFile = (db: Database, caseId: string) =>
  db.admissionCase.findUnique({
    where: { id: caseId },
    relationLoadStrategy: "join",
    select: {
      ...{ id: true, path: true, stage: true },
      unit: {
        select: {
          ...{ name: true, kind: true },
          parent: { select: { name: true, kind: true, parent: { select: { name: true, kind: true } } } },
        },
      },
      person: { select: { id: true, fullName: true, bornOn: true, occupation: true } },
      relatives: {
        orderBy: { id: "asc" },
        select: {
          ...{ id: true, kinship: true, nameSealed: true, bornSealed: true, detailsSealed: true },
          ...{ rowId: true, points: true, personId: true, notPersonIds: true },
          person: { select: { id: true, fullName: true, unit: { select: { shortName: true } } } },
        },
      },
      verifications: { orderBy: [{ receivedOn: "asc" }, { id: "asc" }], select: requestSelect },
      withdrawals: { select: { id: true, withdrawnOn: true, authorName: true, reasonSealed: true } },
      trips: {
        orderBy: [{ from: "asc" }, { id: "asc" }],
        select: {
          ...{ id: true, from: true, to: true, number: true, cost: true, withdrawnBy: true },
          ...{ verifier: { select: { fullName: true } }, second: { select: { fullName: true } } },
        },
      },
    },
  });

export type VerificationFile = NonNullable<Awaited<ReturnType<typeof readVerificationFile>>>;
type Stored = VerificationFile["verifications"][number];

type Seeing = Readonly<{
  rules: Rulebook;
  calendar: Calendar;
  on: Day;
  seesFindings: boolean;
  /** The items of the history that have passed. */
  passed: readonly number[];
}>;

const isPoint = (text: string): text is VerificationPoint => verificationPoints.some((point) => point === text);

const findingsOf = ({ findings }: Stored, seesFindings: boolean) =>
  findings.flatMap(({ id, point, result, findingSealed }) =>
    seesFindings && isPoint(point)
      ? [
          {
            ...{ point, result },
            finding: findingSealed && openSealed(findingSealed, "VerificationFinding.findingSealed", id),
          },
        ]
      : [],
  );

const chasesOf = ({ chases }: Stored, seesFindings: boolean) =>
  chases.map(({ noteSealed, chasedOn, ...chase }) => ({
    ...chase,
    chasedOn: dayOf(chasedOn),
    note: seesFindings && noteSealed ? openSealed(noteSealed, "VerificationChase.noteSealed", chase.id) : null,
  }));

/** Who took a request or a trip back, when, and why. @param by the row that says so */
export const withdrawalIn = ({ withdrawals }: VerificationFile, by: string | null, seesFindings: boolean) => {
  const found = withdrawals.find(({ id }) => id === by);
  return found
    ? {
        ...{ on: dayOf(found.withdrawnOn), by: found.authorName },
        reason: seesFindings ? openSealed(found.reasonSealed, "VerificationWithdrawal.reasonSealed", found.id) : null,
      }
    : null;
};

export type Withdrawal = NonNullable<ReturnType<typeof withdrawalIn>>;

/** A reply is awaited: asked for, not void, not come. */
const isAwaited = ({ answeredOn, voidedBy }: Pick<Stored, "answeredOn" | "voidedBy">): boolean =>
  answeredOn === null && voidedBy === null;

/** The requests as the page shows them. @param counting those that are not void */
export const requestsOf = (file: VerificationFile, { rules, calendar, on, seesFindings, passed }: Seeing) => {
  const counting = file.verifications.filter(({ voidedBy }) => voidedBy === null);
  const waiting = file.verifications
    .filter(isAwaited)
    .map(({ sentOn, ...request }) => ({ ...request, sentOn: dayOrNull(sentOn) }));
  return file.verifications.map((stored) => {
    const { findingSealed, verifier, voidedBy, chaseOn, escalatesOn, ...request } = stored;
    const { workingDays } = request;
    const receivedOn = dayOf(request.receivedOn);
    const dueOn = dayOrNull(request.dueOn);
    const awaited = isAwaited(stored);
    return {
      ...request,
      ...{ receivedOn, dueOn, answeredOn: dayOrNull(request.answeredOn), sentOn: dayOrNull(request.sentOn) },
      points: pointsIn(request.points),
      /** Where the days for the reply are not known: the text that should say them. */
      periodUnknownIn:
        workingDays === null && request.ground === null
          ? (rules.verificationReplyDays.entryOn(receivedOn)?.cites ?? null)
          : null,
      /** About when the reply is due, where the calendar does not reach so far. */
      estimatedOn: dueOn === null && awaited ? estimatedDueOn(calendar, receivedOn, workingDays) : null,
      ground: request.ground && isGround(request.ground) ? request.ground : null,
      shortcut: request.shortcut && isGround(request.shortcut) ? request.shortcut : null,
      residenceOn: dayOrNull(request.residenceOn),
      verifier: verifier?.fullName ?? null,
      result: seesFindings ? request.result : null,
      finding:
        seesFindings && findingSealed ? openSealed(findingSealed, "Verification.findingSealed", request.id) : null,
      findings: findingsOf(stored, seesFindings),
      reopens: seesFindings ? request.reopens : [],
      /** Of those it reopened, the items that have not passed again. */
      mending: seesFindings ? reopenedIn([request], passed) : [],
      chases: chasesOf(stored, seesFindings),
      reminders: remindersFor(rules, { receivedOn, abroad: request.abroad }),
      chaseOn: awaited ? dayOrNull(chaseOn) : null,
      isChaseDue: awaited && chaseOn !== null && dayOf(chaseOn) <= on,
      isEscalated: awaited && escalatesOn !== null && dayOf(escalatesOn) <= on,
      isOverdue: awaited && isOverdue(dueOn, on),
      isBlocking: seesFindings && !voidedBy && isBlocking(request, counting),
      isCheckedAgain: seesFindings && counting.some(({ checksId }) => checksId === request.id),
      /** It no longer counts: the dossier was returned for it, or it was taken back. */
      isVoid: voidedBy !== null,
      withdrawal: withdrawalIn(file, voidedBy, seesFindings),
      /** Questions of the same letter that are not answered, this one among them; 0 once it is. */
      awaitedInLetter: sentWith(waiting, stored.id).length,
    };
  });
};

export type VerificationRequest = ReturnType<typeof requestsOf>[number];

/** The relatives as the page shows them, with the row of item 21 that names each and how it differs. */
export const relativesOf = (file: VerificationFile, rows: readonly Row[] | null) =>
  file.relatives.map(({ id, kinship, nameSealed, bornSealed, detailsSealed, rowId, points, ...relative }) => {
    const { personId, person, notPersonIds } = relative;
    const name = openSealed(nameSealed, "Relative.nameSealed", id);
    const born = bornSealed ? openSealed<PartialDay>(bornSealed, "Relative.bornSealed", id) : null;
    const known = isReadable(name) && (born === null || isReadable(born));
    return {
      ...{ id, name, born, points: pointsIn(points), notPersonIds },
      kinship: isKinship(kinship) ? kinship : null,
      grounds: (isKinship(kinship) ? groundsFor(kinship) : []) as readonly VerificationGround[],
      details: detailsSealed ? openSealed(detailsSealed, "Relative.detailsSealed", id) : (null as SealedText | null),
      row: rows?.find((row) => row.id === rowId) ?? null,
      /** The relative's record in the register, without a name where it lies outside the reader's reach. */
      registered: personId
        ? { id: person?.id ?? null, name: person?.fullName ?? null, unit: person?.unit.shortName ?? null }
        : null,
      /** How the history names the person now, where it was corrected since. */
      difference: known ? differenceFrom({ rowId, kinship, fullName: name, born }, rows) : null,
    };
  });

export type VerificationRelative = ReturnType<typeof relativesOf>[number];

/** The organisation whose committee sends the letters. */
export const issuerOf = ({ unit }: VerificationFile): string => {
  const above = [unit, unit.parent, unit.parent?.parent];
  return above.find((each) => each?.kind === "organisation")?.name ?? unit.parent?.name ?? unit.name;
};
