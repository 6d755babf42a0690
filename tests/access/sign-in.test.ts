import { encode } from "next-auth/jwt";
import { afterEach, describe, expect, test, vi } from "vitest";
import { authOptions } from "../../app/sign-in/auth-options";
import { safeReturnPath } from "../../app/sign-in/return-path";
import {
  decryptToken,
  idleSeconds,
  longestSeconds,
  newSessionClaims,
  renewedCookie,
  senderIn,
  senderMark,
  sessionSecret,
} from "../../app/sign-in/session-token";
import { passwordFits } from "../../lib/accounts/passwords/password-encryption";
import { actorOf } from "../../lib/accounts/session-queries";
import { type Device, signIn } from "../../lib/accounts/sign-in-commands";
import { signOut } from "../../lib/accounts/sign-out-commands";
import { day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { newDevice, on, password, sessionOf, useAccounts } from "../support/account-fixture";

const { owner, fixture } = useAccounts();

let places = 0;
const attempt = (username: string, typed: string, address?: string, device: Device = newDevice()) => {
  places += 1;
  return signIn({ username, password: typed, address: address ?? `192.0.2.${places}`, device, at: new Date() });
};

describe("signing in", () => {
  test("accepts the right password, however the name and the letters are typed", async () => {
    const { id } = await fixture.account("Trần Văn Vào", "tranvanvao");
    const expected = { kind: "in", accountId: id, name: "tranvanvao", version: 1 };
    expect(await attempt("tranvanvao", password)).toMatchObject(expected);
    expect(await attempt(" TranVanVao ", password.normalize("NFD"))).toMatchObject(expected);
  });

  test("gives the same answer for a wrong password, an unknown name and a switched-off account", async () => {
    await fixture.account("Trần Thị Thử", "tranthithu");
    const off = await fixture.account("Trần Thị Tắt", "tranthitat");
    await owner.query(`UPDATE "Account" SET active = false WHERE id = $1`, [off.id]);
    expect(await attempt("tranthithu", "sai mật khẩu")).toEqual({ kind: "wrong" });
    expect(await attempt("khong-co-ai", password)).toEqual({ kind: "wrong" });
    expect(await attempt("tranthitat", password)).toEqual({ kind: "wrong" });
    expect(await attempt("", "")).toEqual({ kind: "wrong" });
    expect(await attempt("a".repeat(5_000), "b".repeat(50_000))).toEqual({ kind: "wrong" });
    expect(await attempt("\u0000\ud800", "\u0000")).toEqual({ kind: "wrong" });
  });

  test("also hashes the password for an unknown name", async () => {
    expect(await passwordFits(password, null)).toBe(false);
  });

  test("is recorded in the audit log, but an unknown name is not written there", async () => {
    await attempt("mat-khau-go-nham-o", "x");
    const { rows } = await owner.query(`SELECT "actorName", accepted FROM "Audit" WHERE command = 'accounts.signIn'`);
    expect(rows).toContainEqual({ actorName: "tranvanvao", accepted: true });
    expect(rows).toContainEqual({ actorName: "?", accepted: false });
    expect(JSON.stringify(rows)).not.toContain("mat-khau-go-nham-o");
  });

  test("is throttled after eight wrong attempts from one address, says for how long, and works from other addresses", async () => {
    await fixture.account("Trần Văn Đợi", "tranvandoi");
    for (let tries = 0; tries < 8; tries += 1) await attempt("tranvandoi", "sai", "198.51.100.7");
    const paused = await attempt("tranvandoi", password, "198.51.100.7");
    expect(paused.kind).toBe("throttled");
    expect(paused.kind === "throttled" && paused.minutes).toBeGreaterThan(0);
    expect((await attempt("tranvandoi", password, "198.51.100.8")).kind).toBe("in");
  });

  test("is throttled for unknown names as for known ones", async () => {
    for (let tries = 0; tries < 8; tries += 1) await attempt("khong-ai-ca", "sai", "198.51.100.9");
    expect((await attempt("khong-ai-ca", "sai", "198.51.100.9")).kind).toBe("throttled");
  });

  test("leads only to a path of this site afterwards", () => {
    expect(safeReturnPath("/admissions/1?tab=2")).toBe("/admissions/1?tab=2");
    for (const foreign of [
      "//evil.example",
      "/\\evil.example",
      "https://evil.example/",
      "javascript:alert(1)",
      "/.//evil.example",
      "",
      null,
    ])
      expect(safeReturnPath(foreign)).toBe("/");
    expect(safeReturnPath("/api/auth/signin")).toBe("/");
    expect(safeReturnPath("/sign-in?next=/sign-in")).toBe("/");
  });
});

describe("a session", () => {
  test("has the posts of the day, and by default the oldest", async () => {
    const { id, personId } = await fixture.account("Lê Hai Vai", "lehaivai");
    await fixture.post(personId, "cellSecretary", "cell", "2021-01-01");
    const older = await fixture.post(personId, "committeeMember", "organisation", "2020-01-01");
    const newer = (await fixture.actor(id)).actingPosts[1]?.id;
    expect((await fixture.actor(id)).actingPost).toMatchObject({ id: older, role: "committeeMember", path: "s.o." });
    expect((await fixture.actor(id, newer)).actingPost).toMatchObject({ role: "cellSecretary", path: "s.o.k1." });
    expect((await fixture.actor(id, newId())).actingPost.id).toBe(older);
  });

  test("ends at the next request when the post ends, the account is switched off or its version changes", async () => {
    const { id, personId } = await fixture.account("Lê Mất Vai", "lematvai");
    const postId = await fixture.post(personId, "cellSecretary", "cell");
    const session = sessionOf(id);
    expect((await actorOf(session, undefined, on)).kind).toBe("actor");
    expect((await actorOf(session, undefined, day("2019-12-31"))).kind).toBe("without-post");
    await owner.query(`UPDATE "Post" SET "to" = $2 WHERE id = $1`, [postId, on]);
    expect(await actorOf(session, undefined, on)).toEqual({ kind: "without-post", name: "Lê Mất Vai" });
    expect((await actorOf(session, undefined, day("2026-11-23"))).kind).toBe("actor");
    await owner.query(`UPDATE "Account" SET "sessionVersion" = 2 WHERE id = $1`, [id]);
    expect((await actorOf(session, undefined, day("2026-11-23"))).kind).toBe("nobody");
    await owner.query(`UPDATE "Account" SET active = false WHERE id = $1`, [id]);
    expect((await actorOf({ ...session, version: 2 }, undefined, day("2026-11-23"))).kind).toBe("nobody");
    expect((await actorOf(sessionOf(newId()), undefined, on)).kind).toBe("nobody");
  });

  test("is worth nothing after signing out, also as a copied cookie, and the others of the account go on", async () => {
    const { id, personId } = await fixture.account("Lê Đăng Xuất", "ledangxuat");
    await fixture.post(personId, "cellSecretary", "cell");
    const [session, another] = [sessionOf(id), sessionOf(id)];
    const at = new Date();
    await signOut({ ...session, name: "Lê Đăng Xuất", runsOutAt: new Date(at.getTime() + 3_600_000), at });
    expect((await actorOf(session, undefined, on)).kind).toBe("nobody");
    expect((await actorOf(another, undefined, on)).kind).toBe("actor");
    const { rows } = await owner.query(
      `SELECT "actorName", "subjectId" FROM "Audit" WHERE command = 'accounts.signOut'`,
    );
    expect(rows).toEqual([{ actorName: "Lê Đăng Xuất", subjectId: id }]);
  });
});

describe("the cookie of a session", () => {
  const at = Date.parse("2026-11-27T16:00:00Z");
  const inSeconds = at / 1000;
  afterEach(() => void vi.useRealTimers());

  test("lasts as long as the session does without a request", () => {
    const { session, jwt } = authOptions(async () => ({ kind: "wrong" }));
    expect([session?.maxAge, jwt?.maxAge]).toEqual([idleSeconds, idleSeconds]);
  });

  test("is renewed for as long again, and never beyond the end of the session", async () => {
    vi.useFakeTimers({ now: at, toFake: ["Date"] });
    const token = { accountId: newId(), version: 1, session: "one", seenAt: inSeconds - 600 };
    const early = await renewedCookie({ ...token, startedAt: inSeconds - 600 });
    expect(early?.maxAge).toBe(idleSeconds);
    const late = await renewedCookie({ ...token, startedAt: inSeconds - longestSeconds + 100 });
    expect(late?.maxAge).toBe(100);
    expect(await decryptToken(late?.value)).toMatchObject({ accountId: token.accountId });
  });

  test("is no mark of a form, nor is the mark of a form a session", async () => {
    const accountId = newId();
    const mark = await senderMark(accountId);
    expect(await senderIn(mark)).toBe(accountId);
    expect(await decryptToken(mark)).toBeNull();
    const cookie = await encode({ token: newSessionClaims(accountId, 1), secret: sessionSecret() });
    expect(await decryptToken(cookie)).not.toBeNull();
    expect(await senderIn(cookie)).toBeNull();
    for (const forged of ["", "x", null, `${mark}x`]) expect(await senderIn(forged)).toBeNull();
  });
});
