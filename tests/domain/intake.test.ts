import { describe, expect, test } from "vitest";
import { withRows } from "../../lib/forms/rows";
import { decisionRefusals, isToDecide, lookAgainRefusals, reviewRefusals } from "../../lib/intake/introduction";
import { isOpen, periodRefusals } from "../../lib/intake/invitation";
import { cellOn, papersOn } from "../../lib/intake/list/listed";
import { asOfDay, meetingRefusals, monthAsked } from "../../lib/intake/list/month";
import { day } from "../../lib/primitives/day";

const codes = (refusals: readonly Readonly<{ code: string }>[]) => refusals.map(({ code }) => code);

describe("somebody introduced", () => {
  test("waits until the cell decides; declined, from the day to look again on and not the day before", () => {
    const on = day("2026-11-28");
    const declined = (lookAgainOn: string) => isToDecide({ state: "declined", lookAgainOn: day(lookAgainOn) }, on);
    expect(isToDecide({ state: "waiting", lookAgainOn: null }, on)).toBe(true);
    expect(["2026-11-27", "2026-11-28", "2026-11-29"].map(declined)).toEqual([true, true, false]);
    expect(isToDecide({ state: "taken", lookAgainOn: null }, on)).toBe(false);
  });

  test("is decided on by a well numbered resolution from the day of the introduction to today, and taken up once", () => {
    const waiting = { state: "waiting", receivedOn: day("2026-03-10") };
    const on = day("2026-03-20");
    const decided = (occurredOn: string, resolution = "05-NQ/CB") =>
      codes(decisionRefusals(waiting, { occurredOn: day(occurredOn), resolution }, on));
    expect(decided("2026-03-10")).toEqual([]);
    expect(decided("2026-03-20")).toEqual([]);
    expect(decided("2026-03-09")).toEqual(["decided-before-introduced"]);
    expect(decided("2026-03-21")).toEqual(["future-day"]);
    expect(decided("2026-03-12", "Số 5")).toEqual(["number-not-proper"]);
    const taken = { ...waiting, state: "taken" };
    expect(codes(decisionRefusals(taken, { occurredOn: on, resolution: "05-NQ/CB" }, on))).toEqual([
      "introduction-taken",
    ]);
  });

  test("is looked at again on a day ahead: today would remind nobody", () => {
    const on = day("2026-03-20");
    expect(codes(lookAgainRefusals(on, on))).toEqual(["look-again-not-ahead"]);
    expect(lookAgainRefusals(day("2026-03-21"), on)).toEqual([]);
  });
});

describe("the review of a year", () => {
  test("is held within that year, and not ahead", () => {
    const on = day("2026-03-20");
    expect(reviewRefusals(2026, day("2026-01-01"), on)).toEqual([]);
    expect(codes(reviewRefusals(2026, day("2025-12-31"), on))).toEqual(["review-of-another-year"]);
    expect(codes(reviewRefusals(2026, day("2026-03-21"), on))).toEqual(["future-day"]);
  });
});

describe("an invitation", () => {
  test("is open from its first day to its last, unless it was switched off", () => {
    const invited = { from: day("2026-03-01"), lastDay: day("2026-03-31"), endedAt: null };
    const days = ["2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01"].map((on) => isOpen(invited, day(on)));
    expect(days).toEqual([false, true, true, false]);
    expect(isOpen({ ...invited, endedAt: new Date() }, day("2026-03-15"))).toBe(false);
  });

  test("lasts sixty days at most, and does not end before it begins", () => {
    const on = day("2026-03-01");
    expect(periodRefusals(on, on)).toEqual([]);
    expect(periodRefusals(day("2026-04-30"), on)).toEqual([]);
    expect(codes(periodRefusals(day("2026-05-01"), on))).toEqual(["invitation-period"]);
    expect(codes(periodRefusals(day("2026-02-28"), on))).toEqual(["invitation-period"]);
  });
});

test("the rows of a form are gathered by their numbers, and a row left out stays empty", () => {
  expect(withRows({ unitId: "u", "rows.1.verdict": "notYet", "rows.1.personId": "p", "rows.x.y": "z" })).toEqual({
    unitId: "u",
    "rows.x.y": "z",
    rows: [{}, { verdict: "notYet", personId: "p" }],
  });
});

describe("the list of a month", () => {
  test("is as of its last day, or of today while the month runs; a month that has not come is this one", () => {
    const on = day("2026-03-20");
    expect(asOfDay(day("2026-02-01"), on)).toBe("2026-02-28");
    expect(asOfDay(day("2026-03-01"), on)).toBe(on);
    expect(monthAsked("2026-02", on)).toBe("2026-02-01");
    expect([monthAsked("2026-04", on), monthAsked("xin chào", on), monthAsked(null, on)]).toEqual([
      "2026-03-01",
      "2026-03-01",
      "2026-03-01",
    ]);
    expect(codes(meetingRefusals(day("2026-03-01"), day("2026-02-28"), on))).toEqual(["meeting-of-another-month"]);
    expect(codes(meetingRefusals(day("2026-03-01"), day("2026-03-21"), on))).toEqual(["future-day"]);
  });

  test("takes no account of annulled steps, and knows the cell somebody belonged to before a move", () => {
    const step = (id: string, name: string, on: string, facts = {}, annulsId: string | null = null) => ({
      ...{ id, step: name, occurredOn: day(on), facts, annulsId },
    });
    const history = [
      step("1", "listSympathiser", "2026-01-05", { resolution: "01-NQ/CB" }),
      step("2", "confirmSympathiser", "2026-01-20", { number: "07-TB/ĐU" }),
      step("3", "moveToCell", "2026-03-10", { leftUnitId: "first" }),
      step("4", "proposeStart", "2026-03-12", { resolution: "09-NQ/CB" }),
      step("5", "annulStep", "2026-03-13", {}, "4"),
    ];
    expect(papersOn(history, day("2026-01-19"))).toEqual({ listSympathiser: { number: "01-NQ/CB", on: "2026-01-05" } });
    expect(Object.keys(papersOn(history, day("2026-04-01")))).toEqual(["listSympathiser", "confirmSympathiser"]);
    const cells = ["2026-03-09", "2026-03-10"].map((on) => cellOn("second", history, day(on)));
    expect(cells).toEqual(["first", "second"]);
  });
});
