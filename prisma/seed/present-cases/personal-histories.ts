import { encrypt } from "../../../lib/database/encryption";
import { items } from "../../../lib/dossier/items";
import { addRelative } from "../../../lib/dossier/verification/relative-commands";
import { recordVerificationResult } from "../../../lib/dossier/verification/reply-commands";
import { requestVerification } from "../../../lib/dossier/verification/request-commands";
import type { Day } from "../../../lib/primitives/day";
import { newId } from "../../../lib/primitives/ids";
import { pathOf } from "../committee/units";
import { officeDayAfter, paperNumber } from "../days";
import type { Case } from "./case";
import { morningOf } from "./fixed-clock";
import { storedItemOf } from "./personal-history-items";
import { parentNameOf } from "./personal-history-texts";

const reviewer = "phobithu";

const sealedSection = (text: string) => {
  const id = newId();
  return { id, contentSealed: encrypt(text, "DossierSection.contentSealed", id) };
};

/** Stores sections of a personal history directly, for people who have no account to write it with. */
export const storeSections = (file: Case, on: Day, state: "passed" | "sent" | "saved", numbers: readonly number[]) =>
  file.forms.runAs(reviewer, on, (db, { name }) => {
    const savedAt = morningOf(officeDayAfter(on, -12), 30);
    const isPassed = state === "passed";
    return db.dossierSection.createMany({
      data: numbers.map((number) => ({
        ...sealedSection(storedItemOf(file.person, number)),
        caseId: file.id,
        path: pathOf(file.plan.cell),
        number,
        version: 1,
        savedAt,
        sentAt: state === "saved" ? null : savedAt,
        passedAt: isPassed ? morningOf(on, number) : null,
        passedByName: isPassed ? name : null,
      })),
    });
  });

/** Stores the whole personal history as reviewed and passed. */
export const storeWholeHistory = (file: Case, on: Day) =>
  storeSections(
    file,
    on,
    "passed",
    items.map(({ number }) => number),
  );

/** Adds a parent to the relatives to be verified. */
export const addParent = (file: Case, on: Day, kinship: "father" | "mother") =>
  file.forms.send(reviewer, on, addRelative, {
    caseId: file.id,
    kinship,
    fullName: parentNameOf(file.person, kinship),
    details: "Nông dân, xã Ví Dụ, tỉnh Trình Diễn.",
  });

/** Requests a verification of the applicant (`kinship` null) or of a parent. */
const requestAnswer = async (file: Case, on: Day, kinship: "father" | "mother" | null) => {
  const caseId = file.id;
  const relative = await file.forms.runAs(reviewer, on, (db) =>
    db.relative.findFirst({ where: { caseId, kinship: kinship ?? "" }, select: { id: true } }),
  );
  await file.forms.send(reviewer, on, requestVerification, {
    caseId,
    relativeId: relative?.id,
    agency: kinship ? "Đảng ủy xã Ví Dụ (trình diễn)" : "Đảng ủy phường Minh Họa (trình diễn)",
    requestNumber: paperNumber(file.index * 2 + (kinship ? 5 : 4), "CV/ĐU"),
    receivedOn: on,
  });
};

/** Names both parents and requests the verification of all three. */
export const requestFamily = async (file: Case, on: Day): Promise<void> => {
  for (const kinship of ["father", "mother"] as const) await addParent(file, on, kinship);
  for (const kinship of ["father", "mother", null] as const) await requestAnswer(file, on, kinship);
};

/** Records the answer to every open request, but not to those about the parent `except`. */
export const recordAnswers = async (file: Case, on: Day, except?: "father" | "mother") => {
  const caseId = file.id;
  const waiting = await file.forms.runAs(reviewer, on, (db) =>
    db.verification.findMany({
      where: { caseId, answeredOn: null },
      select: { id: true, relative: { select: { kinship: true } } },
      orderBy: { id: "asc" },
    }),
  );
  for (const { id, relative } of waiting) {
    if (except && relative?.kinship === except) continue;
    await file.forms.send(reviewer, on, recordVerificationResult, {
      caseId,
      verificationId: id,
      answeredOn: on,
      result: "correct",
      finding: "Nội dung khai đúng; bản thân và gia đình chấp hành tốt chủ trương, pháp luật nơi cư trú.",
    });
  }
};

/** The verification of the applicant and both parents, from the requests to the answers five weeks later. */
export const verifyFamily = async (file: Case, on: Day): Promise<void> => {
  await requestFamily(file, on);
  await recordAnswers(file, officeDayAfter(on, 34));
};
