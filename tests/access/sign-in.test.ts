import { beforeAll, describe, expect, test } from "vitest";
import { ownPath } from "../../app/sign-in/own-path";
import { weaknessOf } from "../../lib/accounts/credentials";
import { endSession, isSessionEnded } from "../../lib/accounts/ended-sessions-state";
import { passwordFits } from "../../lib/accounts/password-encryption";
import { actorOf } from "../../lib/accounts/session-queries";
import { signIn } from "../../lib/accounts/sign-in-commands";
import { day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { buildHouse, type House, on, password } from "../support/accounts";
import { useDatabase } from "../support/database";

const { owner } = useDatabase();
let house: House;
beforeAll(async () => {
  house = await buildHouse(owner);
});

let places = 0;
const attempt = (username: string, typed: string, address?: string) => {
  places += 1;
  return signIn({ username, password: typed, address: address ?? `192.0.2.${places}`, at: new Date() });
};

describe("signing in", () => {
  test("lets in who knows the password, however the name and the letters were typed", async () => {
    const { id } = await house.account("Trần Văn Vào", "tranvanvao");
    const expected = { kind: "in", accountId: id, name: "tranvanvao", version: 1 };
    expect(await attempt("tranvanvao", password)).toEqual(expected);
    expect(await attempt(" TranVanVao ", password.normalize("NFD"))).toEqual(expected);
  });

  test("answers a wrong password, an unknown name and an account switched off alike", async () => {
    await house.account("Trần Thị Thử", "tranthithu");
    const off = await house.account("Trần Thị Tắt", "tranthitat");
    await owner.query(`UPDATE "Account" SET active = false WHERE id = $1`, [off.id]);
    expect(await attempt("tranthithu", "sai mật khẩu")).toEqual({ kind: "wrong" });
    expect(await attempt("khong-co-ai", password)).toEqual({ kind: "wrong" });
    expect(await attempt("tranthitat", password)).toEqual({ kind: "wrong" });
    expect(await attempt("", "")).toEqual({ kind: "wrong" });
    expect(await attempt("a".repeat(5_000), "b".repeat(50_000))).toEqual({ kind: "wrong" });
    expect(await attempt("\u0000\ud800", "\u0000")).toEqual({ kind: "wrong" });
  });

  test("hashes for an unknown name too", async () => {
    expect(await passwordFits(password, null)).toBe(false);
  });

  test("is audited either way, without writing down a name nobody has", async () => {
    await attempt("mat-khau-go-nham-o", "x");
    const { rows } = await owner.query(`SELECT "actorName", accepted FROM "Audit" WHERE command = 'accounts.signIn'`);
    expect(rows).toContainEqual({ actorName: "tranvanvao", accepted: true });
    expect(rows).toContainEqual({ actorName: "?", accepted: false });
    expect(JSON.stringify(rows)).not.toContain("mat-khau-go-nham-o");
  });

  test("pauses after eight wrong attempts from one place and says for how long; elsewhere it goes on", async () => {
    await house.account("Trần Văn Đợi", "tranvandoi");
    for (let tries = 0; tries < 8; tries += 1) await attempt("tranvandoi", "sai", "198.51.100.7");
    const paused = await attempt("tranvandoi", password, "198.51.100.7");
    expect(paused.kind).toBe("throttled");
    expect(paused.kind === "throttled" && paused.minutes).toBeGreaterThan(0);
    expect((await attempt("tranvandoi", password, "198.51.100.8")).kind).toBe("in");
  });

  test("pauses for unknown names just as for known ones", async () => {
    for (let tries = 0; tries < 8; tries += 1) await attempt("khong-ai-ca", "sai", "198.51.100.9");
    expect((await attempt("khong-ai-ca", "sai", "198.51.100.9")).kind).toBe("throttled");
  });

  test("afterwards leads to a path of this house only", () => {
    expect(ownPath("/admissions/1?tab=2")).toBe("/admissions/1?tab=2");
    for (const foreign of [
      "//evil.example",
      "/\\evil.example",
      "https://evil.example/",
      "javascript:alert(1)",
      "/.//evil.example",
      "",
      null,
    ])
      expect(ownPath(foreign)).toBe("/");
    expect(ownPath("/api/auth/signin")).toBe("/");
    expect(ownPath("/sign-in?next=/sign-in")).toBe("/");
  });
});

describe("a session", () => {
  test("speaks for the posts of the day, first of all the oldest", async () => {
    const { id, personId } = await house.account("Lê Hai Vai", "lehaivai");
    await house.post(personId, "cellSecretary", "cell", "2021-01-01");
    const older = await house.post(personId, "committeeMember", "organisation", "2020-01-01");
    const newer = (await house.actor(id)).actingPosts[1]?.id;
    expect((await house.actor(id)).actingPost).toMatchObject({ id: older, role: "committeeMember", path: "s.o." });
    expect((await house.actor(id, newer)).actingPost).toMatchObject({ role: "cellSecretary", path: "s.o.k1." });
    expect((await house.actor(id, newId())).actingPost.id).toBe(older);
  });

  test("ends with the post, the account or its version, at the next request", async () => {
    const { id, personId } = await house.account("Lê Mất Vai", "lematvai");
    const postId = await house.post(personId, "cellSecretary", "cell");
    const session = { accountId: id, version: 1 };
    expect((await actorOf(session, undefined, on)).kind).toBe("actor");
    expect((await actorOf(session, undefined, day("2019-12-31"))).kind).toBe("without-post");
    await owner.query(`UPDATE "Post" SET "to" = $2 WHERE id = $1`, [postId, on]);
    expect(await actorOf(session, undefined, on)).toEqual({ kind: "without-post", name: "Lê Mất Vai" });
    expect((await actorOf(session, undefined, day("2026-11-23"))).kind).toBe("actor");
    await owner.query(`UPDATE "Account" SET "sessionVersion" = 2 WHERE id = $1`, [id]);
    expect((await actorOf(session, undefined, day("2026-11-23"))).kind).toBe("nobody");
    await owner.query(`UPDATE "Account" SET active = false WHERE id = $1`, [id]);
    expect((await actorOf({ ...session, version: 2 }, undefined, day("2026-11-23"))).kind).toBe("nobody");
    expect((await actorOf({ accountId: newId(), version: 1 }, undefined, on)).kind).toBe("nobody");
  });

  test("that was signed out stays signed out", () => {
    endSession("one", Date.now() + 1_000, Date.now());
    expect(isSessionEnded("one")).toBe(true);
    endSession("two", Date.now() + 5_000, Date.now() + 2_000);
    expect(isSessionEnded("one")).toBe(false);
  });
});

describe("a new password", () => {
  test("needs fifteen letters, not all alike, and no word anyone would try", () => {
    expect(weaknessOf("mười bốn chữ!!", "bithu")).toBe("password-too-short");
    expect(weaknessOf("abababababababab", "bithu")).toBe("password-too-simple");
    expect(weaknessOf("Mật khẩu của tôi đây", "bithu")).toBe("password-too-close");
    expect(weaknessOf("ngày nào bithu cũng đi", "bithu")).toBe("password-too-close");
    expect(weaknessOf(password, "bithu")).toBeUndefined();
  });
});
