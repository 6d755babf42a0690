import { describe, expect, test } from "vitest";
import { day } from "../../lib/primitives/day";
import { en } from "../../lib/text/en";
import type { Facts } from "../../lib/text/facts";
import { sentence } from "../../lib/text/sentence";
import { vi } from "../../lib/text/vi";
import { bookWith, factsOf, paperOf, readyForCell, voteOf } from "../support/case-facts";
import { refusalsOf, voteForm } from "../support/decide-step";

// A figure of the regulations comes from the rule in force on the day: a text that states one itself is wrong once a rule
// pack changes it. Each text is said with facts that hold no figure, and whatever figure is in it then is its own.

const noFigures = new Proxy({}, { get: () => "§" }) as Facts;

/** Figures that no rule of the regulations gives: the shape of names, passwords, numbers and files. */
const own = new Set([
  "number-not-proper",
  "username-malformed",
  "password-too-close",
  "pack-name-malformed",
  "pack-share-malformed",
  "pack-rule-not-a-number",
  "pack-rule-share-malformed",
  "national-id-shape",
  "place-file-encoding",
  "place-line-code",
  "place-line-long",
  "unit-codes-not-proper",
  "national-id-not-proper",
  "file-too-large",
  "file-too-many",
  "file-too-many-pixels",
  "pdf-absurd",
  "photo-only",
  "template-too-large",
  "absence-days-unread",
  "scanner-limit",
  "unit-code-shape",
]);

const withoutForms = (said: string): string => said.replace(/\d+[A-D]?-(KNĐ|HSĐV)|(mục|item) \d+/g, "");
const figure =
  /\d|hai phần ba|quá nửa|trên một nửa|mười|two[- ]thirds|\bhalf\b|\b(twelve|fifteen|eighteen|thirty|sixty)\b/i;

type Said = readonly (readonly [key: string, text: string])[];

const saidBy = (texts: object): Said =>
  Object.entries(texts).flatMap(([key, text]): Said => {
    if (typeof text === "string") return [[key, text]];
    return typeof text === "function" ? [[key, String(text(noFigures))]] : [];
  });

describe.each(Object.entries({ vi, en }))("in %s no figure of the regulations stands", (_, words) => {
  const stating = (texts: object): Said =>
    saidBy(texts).filter(([key, text]) => !own.has(key) && figure.test(withoutForms(text)));

  test("in a refusal", () => {
    const refusals = Object.values(words).flatMap((area) => ("refusals" in area ? [area.refusals] : []));
    expect(refusals.flatMap(saidBy).length).toBeGreaterThan(200);
    expect(refusals.flatMap(stating)).toEqual([]);
  });

  test("in what a case file, a desk or a form says of a step", () => {
    const { admissions, leaving, steps, desk, matters } = words;
    // Their examples are numbers of documents.
    const { resolution: _resolution, minutes: _minutes, ...hints } = admissions.hints;
    const places = [leaving.file.point, steps.deadlines, desk.holders, matters.kinds, hints];
    expect(places.flatMap(stating)).toEqual([]);
  });
});

describe("a refusal states the figure of the rule in force on the day", () => {
  const rules = bookWith({
    minimumAgeMonths: 246,
    maximumAgeMonths: 780,
    overAgeAuthority: "superiorStandingCommittee",
    probationMonths: 18,
  });
  const saidOf = (code: string, ...call: Parameters<typeof refusalsOf>): readonly (string | undefined)[] => {
    const refusal = refusalsOf(...call).find((each) => each.code === code);
    return [vi, en].map((words) => refusal && sentence(words, refusal));
  };
  const bornOn = (text: string) => ({ id: "applicant", bornOn: day(text), schooling: "bachelor" as const });

  test("of the ages, and who consents to a higher one", () => {
    const vote = (born: string) =>
      ["recordCellVote", "approval", readyForCell({ rules, person: bornOn(born) }), voteForm("2025-10-01")] as const;
    expect(saidOf("too-young", ...vote("2005-10-01"))).toEqual([
      "Chưa đủ 20 tuổi 6 tháng tính theo tháng vào ngày chi bộ họp. Sớm nhất chi bộ có thể xét vào ngày 01/04/2026.",
      "Not yet 20 years and 6 months, counted by month, on the day of the cell meeting. The cell may consider from 01/04/2026.",
    ]);
    const [old, inEnglish] = saidOf("too-old", ...vote("1960-01-01"));
    expect(old).toMatch(/^Đã quá 65 tuổi .* của ban thường vụ cấp ủy cấp trên: /);
    expect(inEnglish).toMatch(/^Over 65, .* of the superior standing committee: /);
  });

  test("of the votes needed and of the months of probation", () => {
    const failed = voteOf("admission", "cell", "2025-10-01", { yes: 12, no: 6, carried: false, needed: 14 });
    const committee = [
      "recordCommitteeVote",
      "approval",
      readyForCell({ rules, votes: [failed] }),
      voteForm("2025-10-08"),
    ] as const;
    for (const said of saidOf("cell-vote-not-carried", ...committee)) expect(said).toMatch(/12(\/| of )18 .* 14/);
    const admitted = factsOf({
      rules,
      papers: [paperOf("ceremonyMinutes", "2025-08-01"), paperOf("decision", "2025-07-20")],
    });
    const review = ["recordSelfReview", "probation", admitted, { occurredOn: "2026-08-02" }] as const;
    expect(saidOf("probation-not-served", ...review)).toEqual([
      "Chưa hết 18 tháng dự bị (hết vào ngày 01/02/2027). Hãy chờ đến ngày đó.",
      "The 18 months of probation are not over (they end on 01/02/2027). Wait until that day.",
    ]);
  });
});
