import { describe, expect, test } from "vitest";
import { steps } from "../../lib/admissions/procedure/procedure";
import { stepFormOf } from "../../lib/admissions/procedure/schema";
import { sentenceFields } from "../../lib/database/sealed-columns";

const fields = steps.flatMap((step) => Object.entries(stepFormOf(step)).map(([name, { kind }]) => ({ name, kind })));

describe("the sentences a step asks for", () => {
  test("are sealed, whatever the step", () => {
    const asked = new Set(fields.filter(({ kind }) => kind === "prose").map(({ name }) => name));
    expect([...asked].sort()).toEqual([...sentenceFields].sort());
  });

  test("have names by which no form asks for anything else", () => {
    const sealed = fields.filter(({ name }) => sentenceFields.some((field) => field === name));
    expect(new Set(sealed.map(({ kind }) => kind))).toEqual(new Set(["prose"]));
  });
});
