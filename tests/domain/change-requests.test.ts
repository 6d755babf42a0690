import { describe, expect, test } from "vitest";
import {
  type Askable,
  answerRefusals,
  answersOf,
  askedOf,
  askRefusals,
  offeredFields,
  type RecordValues,
  withChanges,
} from "../../lib/people/change-requests/change";
import { answerChangeSchema } from "../../lib/people/change-requests/schema";
import { maskedNumber } from "../../lib/people/schema";
import { day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";

const on = day("2026-11-28");
const kept: RecordValues = {
  ...{ bornOn: "1995-05-05", sex: "female", schooling: "bachelor", occupation: "Chuyên viên" },
  ...{ joinedUnitOn: "2020-01-01", nationalId: "012345678901", decidedOn: "" },
};
const nobody: Askable = { isAdmitted: false, memberSince: null };
const codes = (change: Partial<RecordValues>, askable: Askable = nobody) =>
  askRefusals(kept, askedOf(kept, { ...kept, ...change }), askable, on).map(({ code }) => code);

describe("what a person may ask to have corrected", () => {
  test("the birth day until the admission, and the decision day only of members entered by hand", () => {
    expect(offeredFields(nobody)).not.toContain("decidedOn");
    expect(offeredFields({ isAdmitted: true, memberSince: null })).not.toContain("bornOn");
    expect(offeredFields({ isAdmitted: false, memberSince: day("2015-02-03") })).toContain("decidedOn");
  });

  test("only what differs is asked for, and a field left empty is left as it is", () => {
    expect(askedOf(kept, kept)).toEqual([]);
    expect(askedOf(kept, { ...kept, nationalId: "", sex: "male" })).toEqual([
      { field: "sex", old: "female", new: "male" },
    ]);
  });

  test("a birth day before the day at the organisation", () => {
    expect(codes({ bornOn: "2019-12-31" })).toEqual([]);
    expect(codes({ bornOn: "2020-01-01" })).toEqual(["joined-before-birth"]);
  });

  test("nothing is said of days that were wrong before", () => {
    const before = { ...kept, joinedUnitOn: "1995-05-05" };
    expect(askRefusals(before, askedOf(before, { ...before, sex: "male" }), nobody, on)).toEqual([]);
  });

  test("a day at the organisation after the birth and not after today", () => {
    expect(codes({ joinedUnitOn: "1995-05-06" })).toEqual([]);
    expect(codes({ joinedUnitOn: "1995-05-05" })).toEqual(["joined-before-birth"]);
    expect(codes({ joinedUnitOn: "2026-11-28" })).toEqual([]);
    expect(codes({ joinedUnitOn: "2026-11-29" })).toEqual(["future-day"]);
  });

  test("a decision on the day the membership began or before", () => {
    const member: Askable = { isAdmitted: false, memberSince: day("2015-02-03") };
    expect(codes({ decidedOn: "2015-02-03" }, member)).toEqual([]);
    expect(codes({ decidedOn: "2015-02-04" }, member)).toEqual(["decided-after-since"]);
    expect(codes({ decidedOn: "2015-02-03" })).toEqual(["decision-not-entered"]);
  });
});

describe("how a request is answered", () => {
  const asked = askedOf(kept, { ...kept, sex: "male", occupation: "Văn thư" });
  const input = (sent: Readonly<Record<string, string>>) =>
    answerChangeSchema.parse({ changeId: newId(), basis: "x", ...sent });

  test("every field is answered, and each that is kept has its reason", () => {
    const wrong = answerRefusals(asked, input({ sex: "refuse" }));
    expect(wrong.map(({ code, field }) => [code, field])).toEqual([
      ["change-without-reason", "sexBecause"],
      ["change-unanswered", "occupation"],
    ]);
    expect(answerRefusals(asked, input({ sex: "refuse", sexBecause: "Đúng", occupation: "accept" }))).toEqual([]);
  });

  test("a reason beside a field that is accepted is not kept", () => {
    expect(
      answersOf(asked, input({ sex: "accept", sexBecause: "thừa", occupation: "refuse", occupationBecause: "Đúng" })),
    ).toEqual([
      { field: "sex", isAccepted: true, because: null },
      { field: "occupation", isAccepted: false, because: "Đúng" },
    ]);
  });

  test("what is accepted takes the place of what was kept, the rest stays", () => {
    expect(withChanges(kept, asked.slice(0, 1))).toEqual({ ...kept, sex: "male" });
  });
});

test("a national ID is shown by its last three digits", () => {
  expect(maskedNumber("012345678901")).toBe("•••••••••901");
  expect(maskedNumber("")).toBe("");
});
