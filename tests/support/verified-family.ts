import { encrypt } from "../../lib/database/encryption";
import type { PrismaClient } from "../../lib/database/generated/client";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";

/** Stores that the histories of the applicant and of both parents were found correct. */
export const verifyFamily = async (owner: PrismaClient, caseId: string, path: string): Promise<void> => {
  const parents = (["father", "mother"] as const).map((kinship) => ({ id: newId(), caseId, path, kinship }));
  await owner.relative.createMany({
    data: parents.map((parent) => ({
      ...parent,
      nameSealed: encrypt("Phụ huynh", "Relative.nameSealed", parent.id),
    })),
  });
  await owner.verification.createMany({
    data: [null, ...parents.map(({ id }) => id)].map((relativeId) => ({
      ...{ id: newId(), caseId, path, relativeId, agency: "Đảng ủy xã", abroad: false, result: "correct" as const },
      ...{ receivedOn: dateOf(day("2025-07-08")), answeredOn: dateOf(day("2025-08-05")) },
    })),
  });
};
