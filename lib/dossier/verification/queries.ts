import { type Actor, may } from "../../access/actor";
import type { Kinship, VerificationGround, VerificationPoint } from "../../admissions/case/relatives";
import { verificationPoints, verifiedIn, verifiedKinshipsOn } from "../../admissions/case/relatives";
import { readProposals } from "../../admissions/next-number-queries";
import { officialMembers } from "../../admissions/official-member-queries";
import { missingInVerification } from "../../admissions/procedure/guards/verification";
import { introductionLetter, requestLetter } from "../../admissions/procedure/paper-numbers";
import { writeSeenAudit } from "../../audit/audit-persistence";
import { readTie } from "../../audit/tie-queries";
import { reading } from "../../database/client";
import { type Day, dayOf } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import { isReadable, type SealedText } from "../../primitives/sealed-text";
import type { PartialDay } from "../../primitives/typed-day";
import { readRulesAndCalendar } from "../../regulations/queries";
import type { Row } from "../history/content";
import { mayReadFindings, mayReadHistory } from "../permissions";
import { type HistoryTaken, readHistoryTaken } from "./history-queries";
import { lettersIn } from "./letters";
import { proposalsFor } from "./proposals";
import { listingFrom, relativesIn } from "./relatives/family-list";
import { type Namesake, readLikeness } from "./relatives/register-queries";
import {
  issuerOf,
  readVerificationFile,
  relativesOf,
  requestsOf,
  type VerificationFile,
  type VerificationRelative,
  type VerificationRequest,
  withdrawalIn,
} from "./view-queries";

/** What an answer that does not agree was about: the points found wrong, or all that was asked. */
const pointsToCheck = ({ findings, points }: VerificationRequest): readonly VerificationPoint[] => {
  const wrong = findings.filter(({ result }) => result !== "correct").map(({ point }) => point);
  return wrong.length > 0 ? wrong : points;
};

/** The name of a member of another cell, whom a reader with a smaller reach does not see. */
const nameOf = (member: Readonly<{ fullName: string }> | null): string => member?.fullName ?? "…";

/** The trips, for whoever sees findings. */
const tripsOf = (file: VerificationFile, requests: readonly VerificationRequest[]) =>
  file.trips.map(({ from, to, verifier, second, withdrawnBy, ...trip }) => ({
    ...trip,
    withdrawal: withdrawalIn(file, withdrawnBy, true),
    ...{ from: dayOf(from), to: dayOf(to), verifiers: [nameOf(verifier), nameOf(second)] as const },
    places: requests.filter(({ tripId }) => tripId === trip.id),
  }));

const noHistory: HistoryTaken = { rows: null, lacks: null, residence: "", passed: [] };

/** The applicant and the relatives, each with the requests sent and the answers. Writes an audit row. Null when out of reach. */
export const auditedVerificationView = async (actor: Actor, caseId: string, on: Day) => {
  if (!mayReadHistory(actor) || !isId(caseId)) return null;
  return reading(actor, async (db) => {
    const file = await readVerificationFile(db, caseId);
    if (!file) return null;
    await writeSeenAudit(db, actor, "dossier.seen", { id: file.id, path: file.path, caseId: file.id }, "verification");
    const seesFindings = mayReadFindings(actor);
    const { rules, calendar } = await readRulesAndCalendar(db, file.path);
    const tie = await readTie(db, actor, caseId);
    const keeps = may(actor, "verification.keep") && !tie;
    const history = seesFindings ? await readHistoryTaken(db, caseId) : noHistory;
    const requests = requestsOf(file, { rules, calendar, on, seesFindings, passed: history.passed });
    const counting = requests.filter(({ isVoid }) => !isVoid);
    const named = relativesOf(file, history.rows);
    const family = named.flatMap(({ id, kinship, points }) => (kinship ? [{ id, kinship, points }] : []));
    const listed = verifiedKinshipsOn(rules, on);
    const isVerified = verifiedIn(
      family.map(({ kinship }) => kinship),
      listed,
    );
    const mayAddRelative = keeps && (file.stage === "dossier" || file.stage === "verification");
    const mayBe = mayAddRelative ? await readLikeness(db, actor, file.person.id, named) : () => [];
    const relatives = named.map((relative) => ({
      ...relative,
      registered: seesFindings ? relative.registered : null,
      mayBe: mayBe(relative),
      notPersonIds: mayAddRelative ? relative.notPersonIds : [],
      /** Named, and not verified under the rules of the day. */
      isNamedOnly: relative.kinship !== null && !isVerified(relative.kinship),
    }));
    const requestsOfPerson = (id: string | null) => requests.filter(({ relativeId }) => relativeId === id);
    const applicant = {
      ...{ id: null, kinship: null as Kinship | null, name: file.person.fullName as SealedText },
      ...{ born: null as SealedText<PartialDay> | null, details: null as SealedText | null, row: null as Row | null },
      ...{ grounds: [] as readonly VerificationGround[], isNamedOnly: false, points: verificationPoints },
      ...{ difference: null as "corrected" | "gone" | null, requests: requestsOfPerson(null) },
      ...{ registered: null as VerificationRelative["registered"], mayBe: [] as readonly Namesake[] },
      notPersonIds: [] as readonly string[],
    };
    const subjects = [
      applicant,
      ...relatives.map((relative) => ({ ...relative, requests: requestsOfPerson(relative.id) })),
    ];
    const mayKeep = keeps && file.stage === "verification";
    const letterNumbers = { letter: requestLetter, introduction: introductionLetter };
    const numbers = mayKeep ? await readProposals(db, actor, caseId, letterNumbers, on) : {};
    const reopenedByVoided = requests.flatMap(({ isVoid, reopens }) => (isVoid ? reopens : []));
    // What is checked again is the history as it was mended.
    const unclear = counting.filter(
      ({ isBlocking, isCheckedAgain, mending }) => isBlocking && !isCheckedAgain && mending.length === 0,
    );
    return {
      caseId: file.id,
      stage: file.stage,
      person: {
        ...{ id: file.person.id, name: file.person.fullName },
        ...{ bornOn: dayOf(file.person.bornOn), occupation: file.person.occupation },
      },
      unit: { name: file.unit.name },
      /** The organisation whose committee sends the letters. */
      issuer: issuerOf(file),
      isApplicant: actor.actingPost.role === "applicant",
      subjects,
      letters: lettersIn(counting),
      trips: seesFindings ? tripsOf(file, counting) : [],
      counts: {
        total: counting.length,
        answered: counting.filter(({ answeredOn }) => answeredOn !== null).length,
        overdue: counting.filter(({ isOverdue }) => isOverdue).length,
        blocking: counting.filter(({ isBlocking }) => isBlocking).length,
        toChase: counting.filter(({ isChaseDue, isOverdue }) => isChaseDue || isOverdue).length,
      },
      seesFindings,
      /** Why the list of relatives cannot be made from the history; null where it can. */
      familyLacks: history.lacks,
      /** What the list lacks of item 21; null where that cannot be told. */
      fromHistory: history.rows && listingFrom(relativesIn(history.rows, listed, on, history.hasSpouse), named),
      /** What is missing before the history can be certified; for those who see findings. */
      missing: seesFindings
        ? missingInVerification({
            ...{ family, verifications: counting, reopenedByVoided, sectionsPassed: history.passed, rules, on },
          })
        : [],
      /** What is still to be asked, of whom. */
      proposals: mayKeep
        ? proposalsFor(
            subjects.map((subject) => ({
              ...subject,
              isVerified: !subject.isNamedOnly,
              noted: subject.details && isReadable(subject.details) ? subject.details : null,
            })),
            counting,
            unclear.map((request) => ({ ...request, points: pointsToCheck(request) })),
            history,
          )
        : [],
      /** Choices for a verifier or a registered relative. */
      members: mayAddRelative ? await officialMembers(db) : [],
      mayAddRelative,
      mayKeep,
      /** The numbers proposed for the next letter and the next letter of introduction. */
      numbers,
      mayCertify: may(actor, "admission.certifyHistory") && file.stage === "verification" && !tie,
      mayReturn: may(actor, "admission.returnDossier") && file.stage === "verification" && !tie,
    };
  });
};

export type VerificationView = NonNullable<Awaited<ReturnType<typeof auditedVerificationView>>>;
export type VerificationSubject = VerificationView["subjects"][number];
