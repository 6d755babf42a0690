import { beforeAll, describe, expect, test } from "vitest";
import { plainText } from "../../lib/documents/page/blocks";
import { auditedFormView } from "../../lib/documents/queries";
import { day } from "../../lib/primitives/day";
import { caseDriver } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { rowsOf, storePassedHistory } from "../support/passed-history";
import { approvalSteps } from "../support/planned-steps";

const database = useDatabase();
const owner = useOwner(database.url);
let fixture: CommitteeFixture;
const { openVerifiedCase, takeSteps } = caseDriver(owner, () => fixture);

beforeAll(async () => {
  fixture = await buildCommittee(owner);
}, 120_000);

const on = day("2025-08-25");
const form = "trich-sao-ho-so";

const saidTo = async (by: "committee" | "superior", caseId: string): Promise<string> => {
  const view = await auditedFormView(fixture.actors[by], caseId, form, on);
  return plainText(view?.paper.blocks ?? []);
};

describe("the extract of a dossier", () => {
  test("says of the history what the standing committee reads: of a relative neither politics nor life", async () => {
    const caseId = await openVerifiedCase("Lý Thị Trích Sao");
    const father = {
      ...{ kinship: "father", fullName: "Lý Văn Cha", born: "1962", homeTown: "Xã Ví Dụ", residence: "Phường Mẫu" },
      ...{ occupation: "Nông dân", life: "Đời sống riêng", politics: "Chính trị riêng", conduct: "Chấp hành riêng" },
    };
    await storePassedHistory(owner, caseId, { 4: "Nữ", 20: "không", 21: rowsOf([father]) });
    await takeSteps(caseId, approvalSteps.slice(0, 4));
    for (const by of ["committee", "superior"] as const) {
      const said = await saidTo(by, caseId);
      expect(said).toContain("Giới tính: Nữ");
      expect(said).toContain("Chuyên viên năm 2004");
      expect(said).toMatch(/Lý Văn Cha; .*1962; .*Xã Ví Dụ; .*Phường Mẫu; .*Nông dân/);
      expect(said).toContain("Nghị quyết số 30-NQ/ĐU ngày 20/08/2025");
      expect(said).not.toMatch(/Đời sống riêng|Chính trị riêng|Chấp hành riêng/);
    }
  });

  test("leaves blank what has not been sent, and is not the cell's to make", async () => {
    const caseId = await openVerifiedCase("Lý Thị Chưa Gửi");
    const view = await auditedFormView(fixture.actors.committee, caseId, form, on);
    expect(view?.blanks.map(({ name }) => name)).toEqual(expect.arrayContaining(["family", "career", "sex"]));
    expect(view?.blanks.find(({ name }) => name === "family")?.source).toEqual({ of: "section", number: 21 });
    expect(await auditedFormView(fixture.actors.cell, caseId, form, on)).toBeNull();
  });
});
