import { type Actor, may } from "../../access/actor";
import {
  groundsFor,
  isGround,
  isKinship,
  type Kinship,
  type VerificationGround,
  verifiedIn,
  verifiedKinshipsOn,
} from "../../admissions/case/relatives";
import { isBlocking } from "../../admissions/case/verification";
import { officialMembers } from "../../admissions/official-member-queries";
import { missingInVerification } from "../../admissions/procedure/guards/verification";
import { writeSeenAudit } from "../../audit/audit-persistence";
import { tieTo } from "../../audit/tie-queries";
import { reading } from "../../database/client";
import { openSealed } from "../../database/encryption";
import { readInTransaction } from "../../database/pipelined-read";
import { type Given, typedQuery } from "../../database/typed-query";
import { type Day, dayOf, dayOrNull, isOverdue } from "../../primitives/day";
import { isId } from "../../primitives/ids";
import type { SealedText } from "../../primitives/sealed-text";
import type { PartialDay } from "../../primitives/typed-day";
import { enteredRulesIn, rulebookFrom } from "../../regulations/queries";
import { mayReadFindings, mayReadHistory } from "../permissions";

type Asked = Readonly<{ personId: string; caseId: string; path: string }>;

const rulesAndTie = typedQuery((tables, given: Given<Asked>) =>
  tables.selectNoFrom([tieTo(given).as("tie"), ...enteredRulesIn(tables, given)]),
);

/** The applicant and the relatives, each with the requests sent and the answers. Writes an audit row. Null when out of reach. */
export const auditedVerificationView = async (actor: Actor, caseId: string, on: Day) => {
  if (!mayReadHistory(actor) || !isId(caseId)) return null;
  return reading(actor, async (db) => {
    const file = await db.admissionCase.findUnique({
      where: { id: caseId },
      relationLoadStrategy: "join",
      select: {
        id: true,
        path: true,
        stage: true,
        unit: { select: { name: true } },
        person: { select: { id: true, fullName: true } },
        relatives: {
          orderBy: { id: "asc" },
          select: { id: true, kinship: true, nameSealed: true, bornSealed: true, detailsSealed: true },
        },
        verifications: {
          orderBy: [{ receivedOn: "asc" }, { id: "asc" }],
          select: {
            id: true,
            relativeId: true,
            agency: true,
            abroad: true,
            requestNumber: true,
            ground: true,
            residenceOn: true,
            checksId: true,
            voidedBy: true,
            receivedOn: true,
            workingDays: true,
            dueOn: true,
            answeredOn: true,
            result: true,
            findingSealed: true,
            verifier: { select: { fullName: true } },
          },
        },
      },
    });
    if (!file) return null;
    await writeSeenAudit(db, actor, "dossier.seen", { id: file.id, path: file.path, caseId: file.id }, "verification");
    const seesFindings = mayReadFindings(actor);
    const [read] = await readInTransaction(db, rulesAndTie({ personId: actor.personId, caseId, path: file.path }));
    const [tie, rules] = [read?.tie ?? null, rulebookFrom(read, file.path)];
    const counting = file.verifications.filter(({ voidedBy }) => voidedBy === null);
    const requests = file.verifications.map(({ findingSealed, verifier, voidedBy, workingDays, ...request }) => ({
      ...request,
      /** Where the days for the reply are not known: the text that should say them. */
      periodUnknownIn:
        workingDays === null && request.ground === null
          ? (rules.verificationReplyDays.entryOn(dayOf(request.receivedOn))?.cites ?? null)
          : null,
      ground: request.ground && isGround(request.ground) ? request.ground : null,
      residenceOn: dayOrNull(request.residenceOn),
      verifier: verifier?.fullName ?? null,
      receivedOn: dayOf(request.receivedOn),
      dueOn: dayOrNull(request.dueOn),
      answeredOn: dayOrNull(request.answeredOn),
      result: seesFindings ? request.result : null,
      finding:
        seesFindings && findingSealed ? openSealed(findingSealed, "Verification.findingSealed", request.id) : null,
      isOverdue: voidedBy === null && request.answeredOn === null && isOverdue(dayOrNull(request.dueOn), on),
      isBlocking: seesFindings && !voidedBy && isBlocking(request, counting),
      isCheckedAgain: seesFindings && counting.some(({ checksId }) => checksId === request.id),
      /** The dossier was returned for it: it no longer counts. */
      isVoid: voidedBy !== null,
    }));
    const family = file.relatives.flatMap(({ id, kinship }) => (isKinship(kinship) ? [{ id, kinship }] : []));
    const isVerified = verifiedIn(
      family.map(({ kinship }) => kinship),
      verifiedKinshipsOn(rules, on),
    );
    const relatives = file.relatives.map(({ id, kinship, nameSealed, bornSealed, detailsSealed }) => ({
      id,
      kinship: isKinship(kinship) ? kinship : null,
      grounds: isKinship(kinship) ? groundsFor(kinship) : [],
      /** Named, and not verified under the rules of the day. */
      isNamedOnly: isKinship(kinship) && !isVerified(kinship),
      name: openSealed(nameSealed, "Relative.nameSealed", id),
      born: bornSealed ? openSealed<PartialDay>(bornSealed, "Relative.bornSealed", id) : null,
      details: detailsSealed ? openSealed(detailsSealed, "Relative.detailsSealed", id) : null,
    }));
    const keeps = may(actor, "verification.keep") && !tie;
    const mayAddRelative = keeps && (file.stage === "dossier" || file.stage === "verification");
    const requestsOf = (relativeId: string | null) => requests.filter((request) => request.relativeId === relativeId);
    const applicant = {
      id: null,
      kinship: null as Kinship | null,
      name: file.person.fullName as SealedText,
      born: null as SealedText<PartialDay> | null,
      details: null as SealedText | null,
      grounds: [] as readonly VerificationGround[],
      isNamedOnly: false,
      requests: requestsOf(null),
    };
    return {
      caseId: file.id,
      stage: file.stage,
      person: { id: file.person.id, name: file.person.fullName },
      unit: file.unit,
      isApplicant: actor.actingPost.role === "applicant",
      subjects: [applicant, ...relatives.map((relative) => ({ ...relative, requests: requestsOf(relative.id) }))],
      agencies: [...new Set(requests.map(({ agency }) => agency))],
      counts: {
        total: counting.length,
        answered: counting.filter(({ answeredOn }) => answeredOn !== null).length,
        overdue: requests.filter(({ isOverdue }) => isOverdue).length,
        blocking: requests.filter((request) => request.isBlocking).length,
      },
      seesFindings,
      /** What is missing before the history can be certified; for those who see findings. */
      missing: seesFindings ? missingInVerification({ family, verifications: counting, rules, on }) : [],
      /** Choices for a verifier or a registered relative. */
      members: mayAddRelative ? await officialMembers(db) : [],
      mayAddRelative,
      mayKeep: keeps && file.stage === "verification",
      mayCertify: may(actor, "admission.certifyHistory") && file.stage === "verification" && !tie,
      mayReturn: may(actor, "admission.returnDossier") && file.stage === "verification" && !tie,
    };
  });
};

export type VerificationView = NonNullable<Awaited<ReturnType<typeof auditedVerificationView>>>;
export type VerificationSubject = VerificationView["subjects"][number];
export type VerificationRequest = VerificationSubject["requests"][number];
