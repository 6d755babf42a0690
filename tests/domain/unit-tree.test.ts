import { expect, test } from "vitest";
import { depthOf, membersByPlace } from "../../lib/units/tree";

test("a unit lies as deep as it has units above it", () => {
  expect(["s.", "s.o.", "s.o.b1.", "s.o.b1.k2."].map(depthOf)).toEqual([0, 1, 2, 3]);
});

test("members are added up by where each unit lay on the day, and not by its present path", () => {
  const own = new Map([
    ["s.o.", { official: 1, probationary: 0 }],
    ["s.o.b1.k1.", { official: 4, probationary: 2 }],
    ["s.o.b1.k2.", { official: 8, probationary: 1 }],
  ]);
  expect(Object.fromEntries(membersByPlace(own, new Map([["s.o.b1.k1.", "s.o.k1."]])))).toEqual({
    "s.": { official: 13, probationary: 3 },
    "s.o.": { official: 13, probationary: 3 },
    "s.o.b1.": { official: 8, probationary: 1 },
    "s.o.b1.k2.": { official: 8, probationary: 1 },
    "s.o.k1.": { official: 4, probationary: 2 },
  });
});
