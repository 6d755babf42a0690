import { readdirSync, readFileSync } from "node:fs";
import { NextRequest } from "next/server";
import { encode } from "next-auth/jwt";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { newSessionClaims, sessionCookie, sessionSecret } from "../../app/sign-in/session-token";
import type { Actor } from "../../lib/access/actor";
import { resetPassword } from "../../lib/accounts/commands";
import { choosePassword } from "../../lib/accounts/passwords/own-password-commands";
import { oneTimeWord } from "../../lib/accounts/passwords/password-encryption";
import { wordGiven } from "../../lib/accounts/passwords/word-queries";
import { actorOf } from "../../lib/accounts/session-queries";
import { signIn } from "../../lib/accounts/sign-in-commands";
import { connections } from "../../lib/database/client";
import { today } from "../../lib/primitives/clock";
import { newId } from "../../lib/primitives/ids";
import { codes, form, newDevice, password, sessionOf, useAccounts } from "../support/account-fixture";

const { owner, fixture } = useAccounts();
const chosen = "sáu chữ khác hẳn nhau";
let administrator: Actor;

/** The cookies of the browser that asks for pages and sends forms. */
const browser = new Map<string, string>();
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (browser.has(name) ? { name, value: browser.get(name) } : undefined),
    set: (name: string, value: string) => browser.set(name, value),
  }),
  headers: async () => new Headers({ "x-nguon-path": "/somewhere" }),
}));
vi.mock("next/navigation", async (original) => ({
  ...(await original<object>()),
  redirect: (to: string) => {
    throw new Error(`led to ${to}`);
  },
}));

beforeAll(async () => {
  const { id, personId } = await fixture.account("Nguyễn Thị Quản", "quantri", "organisation");
  await fixture.post(personId, "administrator", "organisation");
  administrator = await fixture.actor(id);
});

const attempt = (username: string, typed: string, at = new Date()) =>
  signIn({ username, password: typed, address: newId(), device: newDevice(), at });

/** An account with a post whose password the administrator has just reset. */
const resetAccount = async (name: string, username: string) => {
  const { id, personId } = await fixture.account(name, username);
  await fixture.post(personId, "cellSecretary", "cell");
  const outcome = await resetPassword(administrator, form({ accountId: id }));
  const wordId = (outcome.kind === "done" && outcome.value.wordId) || "";
  return { id, username, wordId, word: oneTimeWord(wordId) };
};

const choose = (session: ReturnType<typeof sessionOf>, newPassword: string, repeatedPassword = newPassword) =>
  choosePassword(session, { newPassword, repeatedPassword }, { at: new Date(), on: today() });

describe("a word for one time", () => {
  test("signs in once, and not after seventy-two hours; every other try learns nothing", async () => {
    const { username, word, wordId } = await resetAccount("Lê Thị Một Lần", "lethimotlan");
    expect(word).toMatch(/^([2-9a-hjkmnp-z]{4}-){3}[2-9a-hjkmnp-z]{4}$/);
    const late = new Date(Date.now() + 72 * 3_600_000 + 60_000);
    expect(await attempt(username, word, late)).toEqual({ kind: "over" });
    expect(await attempt(username, `${word}x`)).toEqual({ kind: "wrong" });
    expect(await attempt(username, word)).toMatchObject({ kind: "in", version: 2, mark: null });
    expect(await attempt(username, word)).toEqual({ kind: "over" });
    const { rows } = await owner.query(`SELECT "spentAt" FROM "OneTimeWord" WHERE id = $1`, [wordId]);
    expect(rows[0].spentAt).not.toBeNull();
  });

  test("of two who send it in the same second lets one in", async () => {
    const { username, word } = await resetAccount("Lê Thị Cùng Lúc", "lethicungluc");
    const answers = await Promise.all([attempt(username, word), attempt(username, word)]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(["in", "over"]);
  });

  test("is shown for ten minutes, until it is used, to the administrator who gave it and to nobody else", async () => {
    const { id, username, word, wordId } = await resetAccount("Lê Thị Hiện Ra", "lethihienra");
    expect(await wordGiven(administrator, id, wordId)).toBe(word);
    expect(await wordGiven({ ...administrator, accountId: newId() }, id, wordId)).toBeNull();
    expect(await wordGiven(administrator, administrator.accountId, wordId)).toBeNull();
    await owner.query(`UPDATE "OneTimeWord" SET at = at - interval '11 minutes' WHERE id = $1`, [wordId]);
    expect(await wordGiven(administrator, id, wordId)).toBeNull();
    await owner.query(`UPDATE "OneTimeWord" SET at = at + interval '11 minutes' WHERE id = $1`, [wordId]);
    await attempt(username, word);
    expect(await wordGiven(administrator, id, wordId)).toBeNull();
  });

  test("is not in the database, whose own role for the app reads and changes nothing of it", async () => {
    const { wordId, word } = await resetAccount("Lê Thị Kín", "lethikin");
    const { rows } = await owner.query(`SELECT row_to_json(w)::text AS kept FROM "OneTimeWord" w WHERE id = $1`, [
      wordId,
    ]);
    expect(rows[0].kept).not.toContain(word);
    for (const sql of [`SELECT * FROM "OneTimeWord"`, `UPDATE "OneTimeWord" SET "spentAt" = NULL`])
      await expect(connections().query(sql)).rejects.toThrow(/permission denied/);
    await expect(owner.query(`DELETE FROM "OneTimeWord"`)).rejects.toThrow(/append-only/);
  });
});

describe("the session it opens", () => {
  const here = (path: string) => path.replace(/^app\//, "");
  const files = readdirSync("app", { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  const pages = files.filter((path) => path.startsWith("(desk)/") && path.endsWith("/page.tsx"));
  const actions = files.filter(
    (path) => path.endsWith("actions.ts") && readFileSync(`app/${path}`, "utf8").startsWith('"use server"'),
  );
  /** What may be done without an own password: to choose one, to leave, to read the other language, to set up an empty server, to introduce oneself. */
  const open = ["choosePasswordAction", "signOutAction", "switchLanguage", "setUpAction", "introduceOneselfAction"];

  beforeAll(async () => {
    const { id, username, word } = await resetAccount("Lê Thị Bị Giữ", "lethibigiu");
    expect((await attempt(username, word)).kind).toBe("in");
    browser.set(sessionCookie, await encode({ token: newSessionClaims(id, 2), secret: sessionSecret() }));
  });

  test("is nobody's who acts: it has a name and no post", async () => {
    const { id } = await resetAccount("Lê Thị Chưa", "lethichua");
    const identity = await actorOf(sessionOf(id, 2), undefined, today());
    expect(identity).toMatchObject({ kind: "without-password", name: "Lê Thị Chưa" });
    expect(identity).not.toHaveProperty("actor");
  });

  test.each(pages)("opens no page: %s", async (path) => {
    const { default: page } = await import(/* @vite-ignore */ `../../app/${here(path)}`);
    const ids = {
      caseId: newId(),
      step: "pause",
      number: "1",
      taskId: newId(),
      personId: newId(),
      standingId: newId(),
    };
    const params = { ...ids, termId: newId(), unitId: newId(), change: "place", accountId: newId(), packId: "2026-07" };
    const asked = { params: Promise.resolve({ ...params, ruleId: "x" }), searchParams: Promise.resolve({}) };
    await expect(async () => page(asked)).rejects.toThrow("led to /sign-in/new-password");
  });

  test.each(actions)("sends no form: %s", async (path) => {
    const exported: Record<string, (...sent: unknown[]) => Promise<unknown>> = await import(
      /* @vite-ignore */ `../../app/${here(path)}`
    );
    for (const [name, send] of Object.entries(exported)) {
      if (open.includes(name)) continue;
      const form = new FormData();
      const sent = name === "takeStep" ? send("pause", form, form) : send(form, form);
      await expect(sent, name).rejects.toThrow("led to /sign-in/new-password");
    }
  });

  test("keeps its own page, and no route answers it with anything of a person", async () => {
    const open = ["api/auth/[...nextauth]/route.ts", "api/health/route.ts"];
    const routes = files.filter((path) => path.endsWith("route.ts") && !open.includes(path));
    expect(routes.length).toBeGreaterThan(10);
    const params = {
      caseId: newId(),
      form: "6-knd",
      paperId: newId(),
      batchId: newId(),
      versionId: newId(),
      templateId: newId(),
    };
    for (const path of routes) {
      const handlers: Readonly<Record<string, unknown>> = await import(/* @vite-ignore */ `../../app/${here(path)}`);
      for (const method of ["GET", "POST"]) {
        const handle = handlers[method];
        if (typeof handle !== "function") continue;
        const asked = new NextRequest("http://localhost/x?as=pdf&q=ha&year=2026&case=x&part=whole", { method });
        const context = { params: Promise.resolve({ ...params, list: "cases", paper: "memberCard", page: "1" }) };
        const answer = await Promise.resolve()
          .then(() => handle(asked, context))
          .catch((error: Error) => error.message);
        const said = answer instanceof Response ? `${answer.status} ${answer.headers.get("location") ?? ""}` : answer;
        expect([path, said]).toEqual([
          path,
          expect.stringMatching(/^(401|404|303 \/sign-in)|led to \/sign-in\/new-password/),
        ]);
      }
    }
    const { default: page } = await import("../../app/sign-in/new-password/page");
    expect(await page()).toBeTruthy();
  });
});

describe("choosing a password in its place", () => {
  test("is refused with the word itself, a weak password or another one the second time", async () => {
    const { id, username, word } = await resetAccount("Lê Thị Chọn", "lethichon");
    await attempt(username, word);
    const session = sessionOf(id, 2);
    expect(codes(await choose(session, word))).toEqual(["password-same"]);
    expect(codes(await choose(session, "ngắn"))).toEqual(["password-too-short"]);
    expect(codes(await choose(session, "Lê Thị Chọn 1980 ơi"))).toEqual(["password-too-close"]);
    expect(codes(await choose(session, chosen, password))).toEqual(["password-not-repeated"]);
    expect(codes(await choose(session, chosen))).toEqual(["done"]);
    const { rows } = await owner.query(`SELECT accepted FROM "Audit" WHERE command = 'accounts.choosePassword'`);
    expect(rows).toEqual([{ accepted: true }]);
  });

  test("ends that session, and the next sign-in is told for seven days who reset it, when, and when the word was used", async () => {
    const { id, username, word } = await resetAccount("Lê Thị Được Báo", "lethiduocbao");
    await attempt(username, word);
    const session = sessionOf(id, 2);
    const told = { by: "Nguyễn Thị Quản", isNew: false, at: expect.any(Date), usedAt: expect.any(Date) };
    expect(await actorOf(session, undefined, today())).toMatchObject({ kind: "without-password", words: [told] });
    expect(codes(await choose(session, chosen))).toEqual(["done"]);
    expect((await actorOf(session, undefined, today())).kind).toBe("nobody");
    expect((await choose(session, "bảy chữ khác hẳn thế này")).kind).toBe("not-found");
    expect(await attempt(username, word)).toEqual({ kind: "wrong" });
    const answer = await attempt(username, chosen);
    expect(answer).toMatchObject({ kind: "in", version: 3, mark: expect.any(String) });
    const own = sessionOf(id, 3);
    expect(await actorOf(own, undefined, today())).toMatchObject({ kind: "actor", words: [told] });
    await owner.query(`UPDATE "OneTimeWord" SET at = at - interval '8 days' WHERE "accountId" = $1`, [id]);
    expect(await actorOf(own, undefined, today())).toMatchObject({ kind: "actor", words: [] });
  });

  test("is no way to another password for a session with an own one", async () => {
    const { id } = await fixture.account("Lê Thị Thường", "lethithuong");
    expect((await choose(sessionOf(id), chosen)).kind).toBe("not-found");
  });
});
