import { describe, expect, test } from "vitest";
import { dropKeptForm, dropKeptForms, keepForm, showKeptForm } from "../../lib/forms/kept-forms-state";
import { actionKey } from "../../lib/server/build";

const hour = 3_600_000;
const at = Date.parse("2026-11-27T16:00:00Z");
const kept = { form: " fullName", values: { fullName: "Nguyễn Thị Gõ" }, because: "signed-out" } as const;

describe("a form sent after the session ended", () => {
  test("is kept for its account and its page, and for nobody else", () => {
    keepForm("an", "/people/new", kept, at);
    expect(showKeptForm("an", "/people/new", at + hour)).toEqual(kept);
    expect(showKeptForm("binh", "/people/new", at + hour)).toBeNull();
    expect(showKeptForm("an", "/people", at + hour)).toBeNull();
  });

  test("waits over a weekend, and half an hour once it was shown", () => {
    keepForm("an", "/people/new", kept, at);
    expect(showKeptForm("an", "/people/new", at + 60 * hour)).toEqual(kept);
    expect(showKeptForm("an", "/people/new", at + 60.4 * hour)).toEqual(kept);
    expect(showKeptForm("an", "/people/new", at + 60.6 * hour)).toBeNull();
    keepForm("an", "/people/new", kept, at);
    expect(showKeptForm("an", "/people/new", at + 73 * hour)).toBeNull();
  });

  test("is forgotten when it is answered, and all are when the account signs out", () => {
    for (const path of ["/people/new", "/goals/new"]) keepForm("an", path, kept, at);
    keepForm("anh", "/people/new", kept, at);
    dropKeptForm("an", "/people/new");
    expect(showKeptForm("an", "/people/new", at)).toBeNull();
    expect(showKeptForm("an", "/goals/new", at)).toEqual(kept);
    dropKeptForms("an");
    expect(showKeptForm("an", "/goals/new", at)).toBeNull();
    expect(showKeptForm("anh", "/people/new", at)).toEqual(kept);
  });

  test("never keeps a password, nor more than a server can remember", () => {
    const values = { currentPassword: "bí mật", newPassword: "bí mật hơn", note: "giữ" };
    keepForm("an", "/account/password", { ...kept, values }, at);
    expect(showKeptForm("an", "/account/password", at)?.values).toEqual({ note: "giữ" });
    keepForm("an", "/people/new", { ...kept, values: { text: "x".repeat(200_001) } }, at);
    expect(showKeptForm("an", "/people/new", at)).toBeNull();
    for (let number = 0; number < 300; number += 1) keepForm("an", `/people/${number}`, kept, at);
    expect(showKeptForm("an", "/people/99", at)).toBeNull();
    expect(showKeptForm("an", "/people/100", at)).toEqual(kept);
  });
});

test("every build of an installation names its actions by the same key, and no other installation does", () => {
  const [one, again, other] = ["a".repeat(32), "a".repeat(32), "b".repeat(32)].map(actionKey);
  expect(one).toEqual(again);
  expect(one).not.toEqual(other);
  expect(Buffer.from(one?.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? "", "base64")).toHaveLength(32);
  expect(actionKey(undefined)).toEqual({});
});
