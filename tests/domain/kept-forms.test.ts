import { describe, expect, test } from "vitest";
import { keptText } from "../../lib/forms/kept-form";
import { actionKey } from "../../lib/server/build";

const kept = { form: " fullName", values: { fullName: "Nguyễn Thị Gõ" }, because: "signed-out" } as const;

describe("what is kept of a form that could not be answered", () => {
  test("is what was typed, but no password and no setup code", () => {
    const values = { currentPassword: "bí mật", repeatedPassword: "bí mật hơn", setupCode: "JRNY", schooling: "giữ" };
    expect(JSON.parse(keptText({ ...kept, values }) ?? "")).toEqual({ ...kept, values: { schooling: "giữ" } });
  });

  test("is nothing when it is more than any page asks for", () => {
    expect(keptText({ ...kept, values: { text: "x".repeat(199_000) } })).not.toBeNull();
    expect(keptText({ ...kept, values: { text: "x".repeat(200_001) } })).toBeNull();
  });
});

test("every build of an installation names its actions by the same key, and no other installation does", () => {
  const [one, again, other] = ["a".repeat(32), "a".repeat(32), "b".repeat(32)].map(actionKey);
  expect(one).toEqual(again);
  expect(one).not.toEqual(other);
  expect(Buffer.from(one?.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? "", "base64")).toHaveLength(32);
  expect(actionKey(undefined)).toEqual({});
});
