import { hash } from "@node-rs/argon2";
import { encode } from "next-auth/jwt";
import { afterEach, describe, expect, test, vi } from "vitest";
import { deviceWith, readDevice } from "../../app/sign-in/known-device";
import { newSessionClaims, sessionSecret } from "../../app/sign-in/session-token";
import { inTurn } from "../../lib/accounts/passwords/hash-queue-state";
import { type Device, signIn } from "../../lib/accounts/sign-in-commands";
import { connections, disconnect } from "../../lib/database/client";
import { TooBusy } from "../../lib/workflow/busy";
import { newDevice, on, password, sessionOf, useAccounts } from "../support/account-fixture";

const { owner, fixture } = useAccounts();

const attempt = (username: string, typed: string, address: string, device: Device = newDevice()) =>
  signIn({ username, password: typed, address, device, at: new Date() });

/** The device of somebody who signs in right. */
const knownDevice = async (username: string, device = newDevice()): Promise<Device> => {
  const answer = await attempt(username, password, "192.0.2.1", device);
  if (answer.kind !== "in") throw new Error(answer.kind);
  return { ...device, marks: answer.mark ? [answer.mark] : [] };
};

describe("tries at a password", () => {
  test("by a stranger, forty of them, stop everybody at the name except the owner on a device that knew the password", async () => {
    await fixture.account("Trần Văn Chủ", "tranvanchu");
    const device = await knownDevice("tranvanchu");
    for (let tries = 0; tries < 40; tries += 1)
      expect((await attempt("tranvanchu", "sai", `198.51.100.${tries}`)).kind).toBe("wrong");
    expect((await attempt("tranvanchu", password, "192.0.2.1")).kind).toBe("throttled");
    expect((await attempt("tranvanchu", password, "192.0.2.1", device)).kind).toBe("in");
    // The owner's right password gives the stranger no more tries.
    expect((await attempt("tranvanchu", "sai", "198.51.100.77")).kind).toBe("throttled");
  });

  test("on a known device are counted too, and the mark of one account or of another device opens nothing", async () => {
    await fixture.account("Trần Văn Máy", "tranvanmay");
    await fixture.account("Trần Văn Khác", "tranvankhac");
    const device = await knownDevice("tranvanmay");
    for (let tries = 0; tries < 8; tries += 1) await attempt("tranvankhac", "sai", "203.0.113.1");
    expect((await attempt("tranvankhac", password, "203.0.113.1", device)).kind).toBe("throttled");
    expect((await attempt("tranvankhac", password, "203.0.113.1", { ...newDevice(), marks: device.marks })).kind).toBe(
      "throttled",
    );
    for (let tries = 0; tries < 8; tries += 1)
      expect((await attempt("tranvanmay", "sai", `203.0.113.${tries}`, device)).kind).toBe("wrong");
    expect((await attempt("tranvanmay", password, "203.0.113.9", device)).kind).toBe("throttled");
  });

  test("leave neither names nor addresses in the database, and are removed by the next one when they have run out", async () => {
    await attempt("ten-rat-rieng", "sai", "198.51.100.200");
    const before = await owner.query(`SELECT * FROM "Attempt"`);
    expect(JSON.stringify(before.rows)).not.toMatch(/ten-rat-rieng|198\.51|tranvan/);
    await owner.query(`UPDATE "Attempt" SET "until" = now() - interval '1 second'`);
    await attempt("ten-rat-rieng", "sai", "198.51.100.200");
    const after = await owner.query(`SELECT count FROM "Attempt"`);
    expect(after.rows).toEqual([{ count: 1 }, { count: 1 }, { count: 1 }]);
  });
});

/** A process of its own: modules loaded anew, with nothing of what others of this test remember. */
const anotherProcess = async () => {
  await disconnect();
  for (const name of Object.keys(globalThis).filter((each) => each.startsWith("nguon")))
    Reflect.deleteProperty(globalThis, name);
  vi.resetModules();
  return {
    ...(await import("../../lib/accounts/sign-in-commands")),
    ...(await import("../../lib/accounts/sign-out-commands")),
    ...(await import("../../lib/accounts/session-queries")),
  };
};

describe("two processes over one database", () => {
  test("stop a name together, and go on doing so after one has started again", async () => {
    await fixture.account("Trần Văn Đôi", "tranvandoi");
    const sent = { username: "tranvandoi", address: "192.0.2.55", device: newDevice(), at: new Date() };
    const one = await anotherProcess();
    for (let tries = 0; tries < 4; tries += 1) await one.signIn({ ...sent, password: "sai" });
    const other = await anotherProcess();
    for (let tries = 0; tries < 4; tries += 1) await other.signIn({ ...sent, password: "sai" });
    expect((await other.signIn({ ...sent, password })).kind).toBe("throttled");
    expect((await (await anotherProcess()).signIn({ ...sent, password })).kind).toBe("throttled");
  });

  test("know of each other's signing out, also after a restart", async () => {
    const { id, personId } = await fixture.account("Trần Thị Đi", "tranthidi");
    await fixture.post(personId, "cellSecretary", "cell");
    const session = sessionOf(id);
    const one = await anotherProcess();
    expect((await one.actorOf(session, undefined, on)).kind).toBe("actor");
    const runsOutAt = new Date(Date.now() + 3_600_000);
    await one.signOut({ ...session, name: "Trần Thị Đi", runsOutAt, at: new Date() });
    expect((await (await anotherProcess()).actorOf(session, undefined, on)).kind).toBe("nobody");
  });

  test("keep a signed-out session no longer than it could have lasted", async () => {
    const { id } = await fixture.account("Trần Thị Xa", "tranthixa");
    const { signOut } = await anotherProcess();
    await owner.query(`UPDATE "EndedSession" SET "until" = now() - interval '1 second'`);
    const session = sessionOf(id);
    await signOut({ ...session, name: "", runsOutAt: new Date(Date.now() + 1_000_000), at: new Date() });
    expect((await owner.query(`SELECT session FROM "EndedSession"`)).rows).toEqual([{ session: session.session }]);
  });
});

test("the app's own role reads neither attempts nor signed-out sessions, and changes them by their functions alone", async () => {
  for (const table of ["Attempt", "EndedSession"])
    for (const sql of [`SELECT * FROM "${table}"`, `DELETE FROM "${table}"`])
      await expect(connections().query(sql)).rejects.toThrow(/permission denied/);
});

describe("passwords are hashed", () => {
  const held: (() => void)[] = [];
  afterEach(() => held.splice(0).forEach((release) => void release()));
  const hold = () => inTurn(() => new Promise<void>((release) => held.push(release)));

  test("two at once; others wait their turn, and beyond twenty the server says that it is busy and counts no attempt", async () => {
    const [first, second] = [hold(), hold()];
    const waiting = Array.from({ length: 20 }, (_, place) => inTurn(async () => place));
    expect(held).toHaveLength(2);
    await expect(inTurn(async () => "too late")).rejects.toBeInstanceOf(TooBusy);
    await owner.query(`DELETE FROM "Attempt"`);
    expect(await attempt("khong-co-ai", "sai", "192.0.2.99")).toEqual({ kind: "busy" });
    expect((await owner.query(`SELECT sum(count)::int AS tries FROM "Attempt"`)).rows).toEqual([{ tries: 0 }]);
    for (const release of held.splice(0)) release();
    expect(await Promise.all(waiting)).toEqual(Array.from({ length: 20 }, (_, place) => place));
    await Promise.all([first, second]);
  });

  test("by Argon2id with 64 MiB and four passes, and anew at the next right sign-in where an earlier version took less", async () => {
    const { id } = await fixture.account("Trần Văn Cũ", "tranvancu");
    const passwordHash = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    await owner.query(`UPDATE "Account" SET "passwordHash" = $1 WHERE id = $2`, [passwordHash, id]);
    const kept = async () =>
      (await owner.query(`SELECT "passwordHash" FROM "Account" WHERE id = $1`, [id])).rows[0].passwordHash;
    expect((await attempt("tranvancu", "sai", "192.0.2.60")).kind).toBe("wrong");
    expect(await kept()).toBe(passwordHash);
    expect((await attempt("tranvancu", password, "192.0.2.60")).kind).toBe("in");
    expect(await kept()).toMatch(/^\$argon2id\$v=19\$m=65536,t=4,p=1\$/);
    expect((await attempt("tranvancu", password, "192.0.2.60")).kind).toBe("in");
  });
});

describe("the cookie of a known device", () => {
  test("tells which accounts the device knows, the one used last first, and nothing else does", async () => {
    const device = await readDevice(await deviceWith(newDevice(), "first"));
    expect(device.marks).toEqual(["first"]);
    const more = await readDevice(await deviceWith(device, "second"));
    expect(more).toEqual({ id: device.id, marks: ["second", "first"] });
    expect((await readDevice(await deviceWith(more, "first"))).marks).toEqual(["first", "second"]);
    const session = await encode({ token: newSessionClaims("somebody", 1), secret: sessionSecret() });
    for (const forged of [
      undefined,
      "",
      "x",
      session,
      await encode({ token: { device: "d", marks: ["m"] }, secret: "x" }),
    ])
      expect((await readDevice(forged)).marks).toEqual([]);
  });
});
