import { expect, test } from "vitest";
import { definitionOf, steps } from "../../lib/admissions/procedure/procedure";

const confirmed = steps.filter((step) => definitionOf(step).confirms);

test("every vote, every decision and every step aside is confirmed", () => {
  const must = steps.filter((step) => {
    const { ballot, issuesDecision, sideStep } = definitionOf(step);
    return ballot || issuesDecision || sideStep;
  });
  expect(must.filter((step) => !confirmed.includes(step))).toEqual([]);
});

test("beside them: the certification of the history, the ceremony and the announcement of the recognition", () => {
  const others = confirmed.filter((step) => {
    const { ballot, issuesDecision, sideStep } = definitionOf(step);
    return !(ballot || issuesDecision || sideStep);
  });
  expect(others).toEqual(["certifyHistory", "holdCeremony", "announceRecognition"]);
});
