import { describe, expect, test } from "vitest";
import type { AdmissionFacts } from "../../lib/admissions/case/facts";
import type { Stage } from "../../lib/admissions/case/stages";
import type { Step } from "../../lib/admissions/procedure/procedure";
import { caseValues, type Known } from "../../lib/documents/case-values";
import { isDue, isOffered } from "../../lib/documents/due";
import { forms } from "../../lib/documents/forms/catalogue";
import { mayMake } from "../../lib/documents/forms/makers";
import { typesetForm } from "../../lib/documents/forms/typeset";
import { plainText } from "../../lib/documents/page/blocks";
import { day } from "../../lib/primitives/day";
import { factsOf, paperOf, voteOf } from "../support/case-facts";
import { knownOf } from "../support/known-case";
import { formNamed } from "../support/template-file";

const dueAt = (stage: Stage, steps: readonly Step[], facts: AdmissionFacts): readonly string[] =>
  forms
    .filter((form) =>
      isDue(form, { stage, open: steps.map((step) => ({ step, responsibleRole: "cellSecretary" })) }, facts),
    )
    .map(({ id }) => id);

const movedAt = (point: string, competent: "same" | "other") => {
  const kind = point === "beforeResolution" ? "transferCertificate" : "transferLetter";
  return factsOf({ papers: [paperOf(kind, "2026-03-02", { number: "12-CV/ĐU", details: { point, competent } })] });
};

describe("of the forms of one step, the right one is due", () => {
  test.each([
    ["17-knd", "beforeResolution", "same"],
    ["17a-knd", "beforeSending", "other"],
    ["17b-knd", "undecided", "other"],
    ["17b-knd", "annulled", "other"],
    ["17c-knd", "decided", "same"],
    ["17d-knd", "decided", "other"],
  ] as const)("%s for a person who moved when the case had come to: %s, %s committee", (id, point, competent) => {
    expect(dueAt("transferred", [], movedAt(point, competent))).toEqual([id]);
  });

  test("no letter while nobody has moved, though anybody may", () => {
    expect(dueAt("approval", ["transferAway", "replaceMentor"], factsOf())).toEqual([]);
  });

  test("the committee’s own resolution and decision where it has the power, else those that go up", () => {
    const delegated = factsOf({ delegations: [{ from: day("2020-01-01"), to: null }] });
    expect(dueAt("approval", ["recordCommitteeVote"], delegated)).toEqual(["8b-knd"]);
    expect(dueAt("approval", ["recordCommitteeVote"], factsOf())).toEqual(["8-knd"]);
    expect(dueAt("approval", ["issueDecision"], delegated)).toEqual(["9b-knd"]);
    expect(dueAt("probation", ["recordRecognitionCommitteeVote"], delegated)).toEqual(["15b-knd"]);
    expect(dueAt("probation", ["recordRecognitionCommitteeVote"], factsOf())).toEqual(["15-knd"]);
    expect(dueAt("probation", ["issueRecognition"], delegated)).toEqual(["16b-knd"]);
  });

  test("the decision of a person who was a member before, or came with a dossier, beside the usual one", () => {
    const before = factsOf({ papers: [paperOf("formerMembership", "2026-01-05")] });
    const arrived = factsOf({ papers: [paperOf("receivedDossier", "2026-01-05")] });
    const always = ["trich-sao-ho-so", "9-knd"];
    expect(dueAt("approval", ["recordDecision"], factsOf())).toEqual(always);
    expect(dueAt("approval", ["recordDecision"], before)).toEqual([...always, "9c-knd"]);
    expect(dueAt("approval", ["recordDecision"], arrived)).toEqual([...always, "9e-knd"]);
    expect(dueAt("dossier", ["recordApplication"], before)).toEqual(["1-knd", "1b-knd"]);
  });

  test("the report of the body in which too few voted for the admission", () => {
    const failed = (body: "cell" | "committee") =>
      factsOf({ votes: [voteOf("admission", body, "2026-03-02", { yes: 8, no: 10, carried: false })] });
    expect(dueAt("approval", ["reportFailedVote"], failed("cell"))).toEqual(["bao-cao-bieu-quyet-chi-bo"]);
    expect(dueAt("approval", ["reportFailedVote"], failed("committee"))).toEqual(["bao-cao-bieu-quyet-dang-uy"]);
    expect(dueAt("approval", ["reportFailedVote"], factsOf())).toEqual([]);
  });

  test("the programme, the oath and the minutes for the ceremony", () => {
    expect(dueAt("ceremony", ["holdCeremony"], factsOf())).toEqual([
      "chuong-trinh-le-ket-nap",
      "loi-tuyen-the",
      "bien-ban-le-ket-nap",
    ]);
  });
});

describe("the person themselves", () => {
  const own = (facts: AdmissionFacts) =>
    forms.filter((form) => mayMake("applicant", form) && isOffered(form, true, facts)).map(({ id }) => id);

  test("is shown the papers that they write, and that of who was a member before only where they were", () => {
    expect(own(factsOf())).toEqual(["1-knd", "loi-tuyen-the", "10-knd"]);
    const before = factsOf({ papers: [paperOf("formerMembership", "2026-01-05")] });
    expect(own(before)).toEqual(["1-knd", "1b-knd", "loi-tuyen-the", "10-knd"]);
  });
});

const saidIn = (id: string, facts: AdmissionFacts, rest: Partial<Known> = {}): string =>
  plainText(typesetForm(formNamed(id), caseValues(formNamed(id), knownOf({ facts, ...rest })), false).blocks);

describe("a form of certain cases says from the record", () => {
  test("where the person goes, under the number and day of the letter on record", () => {
    const letter = { number: "12-CV/ĐU", details: { point: "beforeSending", destination: "Đảng bộ phường Giả Định" } };
    const facts = factsOf({
      papers: [paperOf("transferLetter", "2026-03-02", letter)],
      votes: [voteOf("admission", "cell", "2026-02-02", { resolution: "07-NQ/CB" })],
    });
    const said = saidIn("17a-knd", facts);
    expect(said).toContain("Số 12-CV/ĐU");
    expect(said).toContain("ngày 02 tháng 3 năm 2026");
    expect(said).toContain("đang được Chi bộ Một giúp đỡ, nay chuyển đến Đảng bộ phường Giả Định.");
    expect(said).toContain("Nghị quyết số 07-NQ/CB ngày 02/02/2026 của Chi bộ Một");
    expect(said).toContain("V/v giới thiệu người vào Đảng đã được chi bộ, đảng ủy cơ sở làm thủ tục đề nghị kết nạp");
  });

  test("the number and day of the decision in the letters after it", () => {
    const facts = factsOf({ papers: [paperOf("decision", "2026-02-20", { number: "30-QĐ/ĐU" })] });
    for (const id of ["17c-knd", "17d-knd", "9h-hkn"])
      expect(saidIn(id, facts)).toContain("Quyết định số 30-QĐ/ĐU ngày 20/02/2026");
  });

  test("the letter with which the dossier came in the decision at the new place", () => {
    const received = { number: "44-CV/ĐU", issuer: "Đảng ủy Nơi Cũ", details: { issuedOn: "2026-01-15" } };
    const facts = factsOf({ papers: [paperOf("receivedDossier", "2026-01-20", received)] });
    expect(saidIn("9e-knd", facts)).toContain("Công văn số 44-CV/ĐU ngày 15/01/2026 của Đảng ủy Nơi Cũ");
  });

  test("both votes with their numbers, and of the family what an extract says", () => {
    const counts = { total: 18, present: 16, yes: 15, no: 1 };
    const facts = factsOf({
      votes: [
        voteOf("admission", "cell", "2026-02-02", counts),
        voteOf("admission", "committee", "2026-02-12", { ...counts, total: 9, present: 9, yes: 9, no: 0 }),
      ],
    });
    const said = saidIn("trich-sao-ho-so", facts, {
      items: { 2: "không", 4: "Nữ", 15: "Từ 09/2019 đến nay: Kỹ sư" },
      family: "Cha đẻ: Nguyễn Văn Ví Dụ; Năm sinh: 1960",
    });
    expect(said).toContain("Tổng số đảng viên chính thức: 18");
    expect(said).toContain("Biểu quyết đồng ý: 15.");
    expect(said).toContain("Tổng số cấp ủy viên: 09; có mặt: 09; vắng: 00. Biểu quyết nhất trí: 09.");
    expect(said).toContain("Các tên gọi khác: không. Giới tính: Nữ");
    expect(said).toContain("Từ 09/2019 đến nay: Kỹ sư");
    expect(said).toContain("Cha đẻ: Nguyễn Văn Ví Dụ; Năm sinh: 1960");
    expect(said).toContain("CÁN BỘ TRÍCH SAO");
  });

  test("why members were absent, as it was recorded with the vote", () => {
    const electorate = {
      total: 18,
      base: 18,
      exclusions: [],
      absent: 2,
      absenceReasons: "công tác",
      probationersPresent: 0,
    };
    const facts = factsOf({ votes: [voteOf("admission", "cell", "2026-02-02", { electorate, present: 16 })] });
    expect(saidIn("6-knd", facts)).toContain("Lý do vắng mặt: công tác.");
  });

  test("the vote on the removal, not the one on the admission, in the decision of removal", () => {
    const facts = factsOf({
      votes: [
        voteOf("admission", "committee", "2025-02-12", { resolution: "11-NQ/ĐU" }),
        voteOf("removal", "committee", "2026-02-12", { resolution: "22-NQ/ĐU" }),
      ],
    });
    expect(saidIn("9f-xtdv", facts)).toContain("Nghị quyết số 22-NQ/ĐU ngày 12/02/2026");
  });

  test("the first membership, as the personal history has it, in the application of who was a member before", () => {
    const firstMembership = { firstAdmittedOn: "03/02/2015", firstAdmittedAt: "Chi bộ Cũ" };
    expect(saidIn("1b-knd", factsOf(), { firstMembership })).toContain(
      "Được kết nạp vào Đảng lần thứ nhất ngày 03/02/2015, tại Chi bộ Cũ",
    );
  });

  test("who the new member is, and leaves the oath itself to them", () => {
    const said = saidIn("loi-tuyen-the", factsOf());
    expect(said).toContain("Tôi là Nguyễn Thị Ví Dụ, sinh ngày 05/03/1998.");
    expect(said).toContain(
      "Trước cờ Tổ quốc, cờ Đảng, chân dung Chủ tịch Hồ Chí Minh và trước các đồng chí trong Chi bộ Một, tôi xin thề:",
    );
    expect(said).toContain("……");
  });

  test("the names of those who counted and who presided under the minutes of a ballot", () => {
    const values = { teller: "Trần Thị Kiểm", chair: "Lê Văn Chủ" };
    const said = plainText(typesetForm(formNamed("bien-ban-kiem-phieu"), values, false).blocks).split("\n");
    const signed = said.slice(said.indexOf("NGƯỜI KIỂM PHIẾU"));
    expect(signed).toEqual(expect.arrayContaining(["Trần Thị Kiểm", "CHỦ TRÌ", "Lê Văn Chủ"]));
  });
});
