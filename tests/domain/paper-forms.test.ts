import { describe, expect, test } from "vitest";
import { caseValues, dayInWords } from "../../lib/documents/case-values";
import { filled, typedFields } from "../../lib/documents/filled";
import { forms } from "../../lib/documents/forms/catalogue";
import type { FieldName, Values } from "../../lib/documents/forms/fields";
import { blanksOf, fieldsOf } from "../../lib/documents/forms/form";
import { makersOf } from "../../lib/documents/forms/makers";
import { toBeCompared, typesetForm } from "../../lib/documents/forms/typeset";
import { plainText } from "../../lib/documents/page/blocks";
import { statesOf, statesReached } from "../../lib/documents/states";
import { day } from "../../lib/primitives/day";
import { factsOf, paperOf, voteOf } from "../support/case-facts";
import { inventedCases } from "../support/invented-papers";
import { knownOf } from "../support/known-case";
import { formNamed } from "../support/template-file";

const textOf = (id: string, values: Values): string => plainText(typesetForm(formNamed(id), values, false).blocks);

describe("the forms", () => {
  test("bear each an address of its own, and those with an official code the code of the annex", () => {
    expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length);
    const codes = forms.map(({ code }) => code).filter(Boolean);
    for (const number of [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20])
      expect(codes).toContain(`${number}-KNĐ`);
    expect(codes).toEqual(expect.arrayContaining(["4A-KNĐ", "CN-NTVĐ", "CN-ĐVM"]));
    for (const letter of ["A", "B", "C", "D"]) expect(codes).toContain(`17${letter}-KNĐ`);
  });

  test("of an office that has letters of its own say whose they are", () => {
    const local = forms.filter(({ variant }) => variant !== null);
    expect(new Set(local.map(({ variant }) => variant))).toEqual(new Set(["Hà Nội"]));
    const codes =
      "1-TN 3-TN 4-TN 5-TN 6-TN 1B-KNĐ 5A-KNĐ 5B-KNĐ 8B-KNĐ 9B-KNĐ 9C-KNĐ 9D-KNĐ 9E-KNĐ 9F-XTĐV 9H-HKN 9K-HKN 9L-HCT 12A-KNĐ 12B-KNĐ 15B-KNĐ 16B-KNĐ";
    expect(local.map(({ code }) => code).sort()).toEqual(codes.split(" ").sort());
  });

  test.each(forms.map(({ id }) => id))(
    "%s says every field it asks for, and nothing is left blank when all are known",
    (id) => {
      for (const values of inventedCases) {
        const said = textOf(id, values);
        const missing = fieldsOf(formNamed(id)).filter((name) => {
          const value = values[name] ?? "";
          return !said.includes(value) && !said.includes(value.toLocaleUpperCase("vi"));
        });
        expect(missing).toEqual([]);
        expect(blanksOf(formNamed(id), values)).toEqual([]);
        expect(said).not.toContain("……");
        expect(said).not.toMatch(/undefined|null|\[object/);
      }
    },
  );

  test.each(forms.map(({ id }) => id))("%s leaves room for a pen where nobody has said what belongs there", (id) => {
    const paper = typesetForm(formNamed(id), {}, true);
    expect(blanksOf(formNamed(id), {}).length).toBeGreaterThan(2);
    expect(plainText(paper.blocks)).toContain("……");
    expect(paper.watermark).toBe(formNamed(id).byHand ? "MẪU ĐỂ CHÉP TAY" : "BẢN NHÁP");
  });

  test("say at their foot that they are to be compared where the wording is not the official one, and only there", () => {
    for (const each of forms)
      expect([each.id, typesetForm(each, {}, false).foot]).toEqual([
        each.id,
        each.confidence === "low" ? toBeCompared : null,
      ]);
  });

  test("have a number, a seal and hands by the table of the guidance", () => {
    const table = Object.fromEntries(
      forms.map(({ code, numbered, signature, byHand }) => [
        code,
        [numbered?.kinds[0] ?? null, signature.by === "body" && signature.seal, byHand],
      ]),
    );
    expect(table).toMatchObject({
      "1-KNĐ": [null, false, true],
      "3-KNĐ": [null, false, false],
      "4-KNĐ": ["NQ", true, false],
      "5-KNĐ": [null, false, false],
      "6-KNĐ": ["NQ", false, false],
      "7-KNĐ": ["BC", false, false],
      "8-KNĐ": ["NQ", true, false],
      "9-KNĐ": ["QĐ", true, false],
      "12-KNĐ": [null, false, false],
      "13-KNĐ": ["NQ", false, false],
      "15-KNĐ": ["NQ", true, false],
      "16-KNĐ": ["QĐ", true, false],
      "17-KNĐ": [null, true, false],
      "17A-KNĐ": ["CV", true, false],
      "17B-KNĐ": ["CV", true, false],
      "17C-KNĐ": ["CV", true, false],
      "17D-KNĐ": ["CV", true, false],
      "9B-KNĐ": ["QĐ", true, false],
      "16B-KNĐ": ["QĐ", true, false],
      "19-KNĐ": ["GGT", true, false],
      "20-KNĐ": ["CV", true, false],
    });
  });

  test("of the committee are not the cell's to make, nor the decision the cell's or a mentor's", () => {
    expect(makersOf(formNamed("6-knd"))).toContain("cellSecretary");
    expect(makersOf(formNamed("8-knd"))).not.toContain("cellSecretary");
    expect(makersOf(formNamed("9-knd"))).toEqual(["superiorOfficer", "committeeSecretary", "committeeDeputySecretary"]);
    expect(makersOf(formNamed("3-knd"))).toContain("mentor");
    expect(makersOf(formNamed("1-knd"))).toContain("applicant");
    expect(makersOf(formNamed("6-knd"))).not.toContain("applicant");
  });
});

describe("what the record says", () => {
  test("of a day on a paper has a zero before days below 10 and months below 3", () => {
    expect(dayInWords(day("2026-02-05"))).toBe("ngày 05 tháng 02 năm 2026");
    expect(dayInWords(day("2026-03-15"))).toBe("ngày 15 tháng 3 năm 2026");
  });

  test("of a vote of the cell stands in its resolution, with the share of the base", () => {
    const facts = factsOf({
      votes: [
        voteOf("admission", "cell", "2026-05-12", {
          total: 9,
          base: 9,
          present: 8,
          yes: 7,
          no: 1,
          resolution: "05-NQ/CB",
        }),
      ],
    });
    const values = caseValues(formNamed("6-knd"), knownOf({ facts }));
    expect(values).toMatchObject({
      number: "05-NQ/CB",
      day: "ngày 12 tháng 5 năm 2026",
      membersOfficial: "09",
      presentOfficial: "08",
      absentOfficial: "01",
      votesFor: "07",
      votesForShare: "77,8%",
      votesAgainst: "01",
      votesAgainstShare: "11,1%",
    });
    const said = textOf("6-knd", values);
    expect(said).toContain("CHI BỘ MỘT");
    expect(said).not.toMatch(/Chi bộ Chi bộ|Đảng ủy Đảng bộ/u);
    expect(said).toContain("tán thành kết nạp quần chúng Nguyễn Thị Ví Dụ vào Đảng là 07 đồng chí (đạt 77,8%)");
  });

  test("of the certificate, the ceremony and the decision is spoken of in the papers that follow", () => {
    const facts = factsOf({
      papers: [
        paperOf("awarenessCertificate", "2026-01-20", { number: "12/CN", issuer: "Trung tâm chính trị" }),
        paperOf("decision", "2026-06-01", { number: "30-QĐ/ĐU" }),
        paperOf("ceremonyMinutes", "2026-06-20", { details: { place: "Hội trường" } }),
      ],
    });
    expect(caseValues(formNamed("16-knd"), knownOf({ facts }))).toMatchObject({
      certificateNumber: "12/CN",
      certificateIssuer: "Trung tâm chính trị",
      decisionNumber: "30-QĐ/ĐU",
      ceremonyOn: "20/06/2026",
      officialFrom: "20/06/2027",
    });
  });

  test("of the personal history is only what the reader may open", () => {
    const items = { 5: "Phường Ví Dụ, Thành phố Mẫu", 9: "không", 13: "Không" };
    expect(caseValues(formNamed("1-knd"), knownOf({ items }))).toMatchObject({
      birthplace: "Phường Ví Dụ, Thành phố Mẫu",
      religion: "không",
    });
    expect(caseValues(formNamed("1-knd"), knownOf({ items })).earlierMembership).toBeUndefined();
    expect(caseValues(formNamed("1-knd"), knownOf()).birthplace).toBeUndefined();
  });

  test("gives way to what was typed, and number, day and signer are typed where the paper is issued", () => {
    const typed: Values = { person: "Nguyễn Thị Khác", strengths: "Gương mẫu" };
    expect(filled(formNamed("6-knd"), { person: "Nguyễn Thị Ví Dụ" }, typed)).toMatchObject(typed);
    const names: readonly FieldName[] = typedFields(formNamed("6-knd"));
    for (const name of ["number", "day", "signer", "signerPost"] as const) expect(names).not.toContain(name);
  });
});

describe("an issued paper", () => {
  test("is sealed only where its body has a seal, and signed only where somebody signs", () => {
    expect(statesOf(formNamed("6-knd").signature)).toEqual(["signed", "sent", "received", "scanned"]);
    expect(statesOf(formNamed("8-knd").signature)).toContain("sealed");
    expect(statesOf(formNamed("phieu-bieu-quyet").signature)).toEqual(["sent", "received", "scanned"]);
  });

  test("stands where the last mark of each state says", () => {
    const mark = (state: "signed" | "sent", reached: boolean) =>
      ({ state, reached, on: day("2026-05-12"), who: null, by: "Trần Văn Ghi" }) as const;
    const marks = [mark("sent", true), mark("signed", true), mark("sent", false)];
    expect(statesReached(marks).map(({ state }) => state)).toEqual(["signed"]);
  });
});
