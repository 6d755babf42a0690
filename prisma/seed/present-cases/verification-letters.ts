import { chaseRequest } from "../../../lib/dossier/verification/chase-commands";
import { askByLetters, recordReceipt } from "../../../lib/dossier/verification/letter-commands";
import { questionKey } from "../../../lib/dossier/verification/proposals";
import type { Day } from "../../../lib/primitives/day";
import { officeDayAfter, paperNumber } from "../days";
import type { Case } from "./case";
import { addParent } from "./personal-histories";

const reviewer = "phobithu";
const parents = ["father", "mother"] as const;

/** The requests of a case, the relative of each by kinship. */
const requestsOf = ({ forms, id: caseId }: Case, on: Day) =>
  forms.runAs(reviewer, on, (db) =>
    db.verification.findMany({
      where: { caseId },
      select: { id: true, requestNumber: true, relative: { select: { kinship: true } } },
      orderBy: { id: "asc" },
    }),
  );

/** Asks about the applicant and both parents in one act, by two letters, and notes that they arrived. */
export const writeToAgencies = async (file: Case, on: Day): Promise<void> => {
  const { forms, id: caseId } = file;
  for (const kinship of parents) await addParent(file, on, kinship);
  const relatives = await forms.runAs(reviewer, on, (db) =>
    db.relative.findMany({ where: { caseId }, select: { id: true }, orderBy: { id: "asc" } }),
  );
  const asked = [null, ...relatives.map(({ id }) => id)].map((relativeId) => ({
    key: questionKey({ relativeId, points: ["history", "conduct"], shortcut: null, checksId: null }),
    agency: relativeId ? "Đảng ủy xã Ví Dụ (trình diễn)" : "Đảng ủy phường Minh Họa (trình diễn)",
  }));
  await forms.send(reviewer, on, askByLetters, {
    ...{ caseId, sentOn: on, firstNumber: paperNumber(file.index * 2 + 4, "CV/ĐU") },
    ...Object.fromEntries(
      asked.flatMap(({ key, agency }) => [
        [`ask-${key}`, "on"],
        [`agency-${key}`, agency],
      ]),
    ),
  });
  const receivedOn = officeDayAfter(on, 4);
  const letters = new Map((await requestsOf(file, receivedOn)).map((each) => [each.requestNumber, each.id]));
  for (const verificationId of letters.values())
    await forms.send(reviewer, receivedOn, recordReceipt, { caseId, verificationId, receivedOn });
};

/** Reminds by telephone the agency that has not answered about a parent. */
export const remindAgency = async (file: Case, on: Day, kinship: (typeof parents)[number]): Promise<void> => {
  const request = (await requestsOf(file, on)).find(({ relative }) => relative?.kinship === kinship);
  await file.forms.send(reviewer, on, chaseRequest, {
    ...{ caseId: file.id, verificationId: request?.id, means: "phone", chasedOn: on },
    note: "Đảng ủy xã hẹn trả lời trong tuần sau.",
  });
};
