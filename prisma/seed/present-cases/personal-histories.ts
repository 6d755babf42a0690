import { encrypt } from "../../../lib/database/encryption";
import { items } from "../../../lib/dossier/items";
import { addRelative, recordVerificationResult, requestVerification } from "../../../lib/dossier/verification-commands";
import type { Day } from "../../../lib/primitives/day";
import { newId } from "../../../lib/primitives/ids";
import { pathOf } from "../committee/units";
import { from, numbered } from "../days";
import type { Case } from "./case";
import { morningOf } from "./fixed-clock";
import { historyOf, parentOf } from "./personal-history-texts";

const reviewer = "phobithu";

/** Puts the first sections of a history on file as they stood after review. For people without an account of their own. */
export const fileHistory = (file: Case, on: Day, state: "passed" | "sent" | "begun", numbers: readonly number[]) =>
  file.narrator.as(reviewer, on, (db, { name }) => {
    const texts = historyOf(file.person);
    const savedAt = morningOf(from(on, -12), 30);
    const isPassed = state === "passed";
    return db.dossierSection.createMany({
      data: numbers.map((number) => ({
        id: newId(),
        caseId: file.id,
        path: pathOf(file.plan.cell),
        number,
        contentSealed: encrypt(texts[number - 1] ?? ""),
        version: 1,
        savedAt,
        sentAt: state === "begun" ? null : savedAt,
        passedAt: isPassed ? morningOf(on, number) : null,
        passedByName: isPassed ? name : null,
      })),
    });
  });

/** The whole history, passed. */
export const passHistory = (file: Case, on: Day) =>
  fileHistory(
    file,
    on,
    "passed",
    items.map(({ number }) => number),
  );

/** Names a parent to be verified. */
export const nameParent = (file: Case, on: Day, kinship: "father" | "mother") =>
  file.narrator.tell(reviewer, on, addRelative, {
    caseId: file.id,
    kinship,
    fullName: parentOf(file.person, kinship),
    details: "Nông dân, xã Thí Dụ, tỉnh Trình Diễn.",
  });

/** Asks an agency about the applicant (no kinship) or a parent. */
export const ask = async (file: Case, on: Day, kinship: "father" | "mother" | null) => {
  const caseId = file.id;
  const relative = await file.narrator.as(reviewer, on, (db) =>
    db.relative.findFirst({ where: { caseId, kinship: kinship ?? "" }, select: { id: true } }),
  );
  await file.narrator.tell(reviewer, on, requestVerification, {
    caseId,
    relativeId: relative?.id,
    agency: kinship ? "Đảng ủy xã Thí Dụ (trình diễn)" : "Đảng ủy phường Minh Họa (trình diễn)",
    requestNumber: numbered(file.index * 2 + (kinship ? 5 : 4), "CV/ĐU"),
    receivedOn: on,
  });
};

/** Notes the answer to every request that waits, but those about the parent named. */
export const answer = async (file: Case, on: Day, except?: "father" | "mother") => {
  const caseId = file.id;
  const waiting = await file.narrator.as(reviewer, on, (db) =>
    db.verification.findMany({
      where: { caseId, answeredOn: null },
      select: { id: true, relative: { select: { kinship: true } } },
      orderBy: { id: "asc" },
    }),
  );
  for (const { id, relative } of waiting) {
    if (except && relative?.kinship === except) continue;
    await file.narrator.tell(reviewer, on, recordVerificationResult, {
      caseId,
      verificationId: id,
      answeredOn: on,
      result: "correct",
      finding: "Nội dung khai đúng; bản thân và gia đình chấp hành tốt chủ trương, pháp luật nơi cư trú.",
    });
  }
};

/** Verification of the applicant where they live, from the request to the answer five weeks later. */
export const verifyHistory = async (file: Case, on: Day): Promise<void> => {
  await ask(file, on, null);
  await answer(file, from(on, 34));
};
