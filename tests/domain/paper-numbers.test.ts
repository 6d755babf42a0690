import { describe, expect, test } from "vitest";
import { keptNumberOf } from "../../lib/admissions/procedure/any-step";
import {
  anyCellResolution,
  properNumber,
  submission,
  superiorDecision,
} from "../../lib/admissions/procedure/paper-numbers";
import type { StepInput } from "../../lib/admissions/procedure/procedure";
import { day } from "../../lib/primitives/day";
import { sentence } from "../../lib/text/sentence";
import { vi } from "../../lib/text/vi";
import { factsOf, readyForCell } from "../support/case-facts";
import { refusalCodes, refusalsOf, voteForm } from "../support/decide-step";

describe("the number of a document", () => {
  test.each([
    ["05-NQ/CB", "05-NQ/CB"],
    ["Số: 05/NQ-CB", "05-NQ/CB"],
    ["Số 05-NQ/CB", "05-NQ/CB"],
    ["05-NQ/CB", "05-NQ/CB"],
    ["005-NQ/CB", "05-NQ/CB"],
    ["05 - NQ / CB", "05-NQ/CB"],
    ["05-nq/cb", "05-NQ/CB"],
    ["05-QĐ/CB", "05-NQ/CB"],
    ["05/2025/NQ-CB", "05-NQ/CB"],
    ["05", "05-NQ/CB"],
    ["123-NQ/CB", "123-NQ/CB"],
    ["12a-NQ/CB", "12a-NQ/CB"],
    ["Nghị quyết chi bộ", null],
    ["00-NQ/CB", null],
  ])("%s of a cell's resolution is %s", (typed, right) => {
    expect(properNumber(typed, anyCellResolution)).toBe(right);
  });

  test.each([
    ["40/TTr-ĐU", submission, "40-TTr/ĐU"],
    ["40-ttr/đu", submission, "40-TTr/ĐU"],
    ["15-CV/ĐU", submission, "15-CV/ĐU"],
    ["501/QĐ-ĐU", superiorDecision, "501-QĐ/ĐU"],
    ["501-QĐ/TU", superiorDecision, "501-QĐ/TU"],
    ["501-QĐ/ĐUK", superiorDecision, "501-QĐ/ĐUK"],
  ])("%s is %o: %s", (typed, numbered, right) => {
    expect(properNumber(typed, numbered)).toBe(right);
  });

  test("that the document rules refuse is refused with the right one proposed", () => {
    const vote = (resolution: string) =>
      refusalsOf("recordCellVote", "approval", readyForCell(), { ...voteForm("2025-10-01"), resolution });
    expect(vote("05-NQ/CB")).toEqual([]);
    const [refusal, ...others] = vote("Số: 05/NQ-CB");
    expect(others).toEqual([]);
    expect(refusal).toMatchObject({
      code: "number-not-proper",
      field: "resolution",
      facts: { right: "05-NQ/CB" },
      cites: { instrument: "HD 36-HD/VPTW" },
    });
    expect(refusal && sentence(vi, refusal)).toContain("Hãy đối chiếu văn bản rồi ghi 05-NQ/CB.");
    expect(vote("nghị quyết")).toMatchObject([
      { code: "number-not-proper", facts: { right: null, example: "05-NQ/CB" } },
    ]);
  });

  test("is judged by the text of its day, from 03/04/2018 and from 27/05/2026; earlier texts are not known", () => {
    const cites = (occurredOn: string) =>
      refusalsOf("submitForDecision", "approval", factsOf(), { occurredOn, number: "40/TTr-ĐU" })
        .filter(({ code }) => code === "number-not-proper")
        .map((refusal) => refusal.cites?.instrument);
    expect(cites("2018-04-02")).toEqual([]);
    expect(cites("2018-04-03")).toEqual(["HD 36-HD/VPTW"]);
    expect(cites("2026-05-26")).toEqual(["HD 36-HD/VPTW"]);
    expect(cites("2026-05-27")).toEqual(["HD 05-HD/VPTW"]);
  });

  test("of a certificate or a union's resolution is in the series of who issued it, and not judged", () => {
    const stated = { occurredOn: "2025-06-10", number: "88/2025", issuer: "Trung tâm chính trị" };
    expect(refusalCodes("recordCertificate", "dossier", readyForCell(), stated)).toEqual([]);
  });

  test("of a submission is a kept one of the committee; of a list it may be about several people", () => {
    const keptOf = (step: Parameters<typeof keptNumberOf>[0], stated: object) =>
      keptNumberOf(step, { occurredOn: day("2025-10-01"), ...stated } as unknown as StepInput);
    expect(keptOf("submitForDecision", { number: "40-TTr/ĐU" })).toMatchObject({
      ...{ ordinal: "40", kind: "TTr", by: "committee", about: "one", field: "number" },
    });
    expect(keptOf("recordCellVote", { resolution: "15-NQ/CB" })).toMatchObject({
      ordinal: "15",
      by: "cell",
      about: "one",
    });
    expect(keptOf("recordCellVote", { resolution: null })).toBeUndefined();
    expect(keptOf("listSympathiser", { resolution: "11-NQ/CB" })).toMatchObject({ by: "cell", about: "list" });
    expect(keptOf("recordCertificate", { number: "88/2025" })).toBeUndefined();
  });
});
