import { expect, test, vi } from "vitest";
import { actorOf } from "../../lib/accounts/session-queries";
import { setUp } from "../../lib/accounts/setup-commands";
import { isInstalled } from "../../lib/accounts/setup-queries";
import { signIn } from "../../lib/accounts/sign-in-commands";
import { readContents } from "../../lib/server/postgres/database-checks";
import { codes, newDevice, on, password, sessionOf } from "../support/account-fixture";
import { useDatabase } from "../support/database";

const { owner, url } = useDatabase();
const moment = { at: new Date("2026-11-24T02:00:00Z"), on, address: "192.0.2.1" };
vi.stubEnv("NGUON_SETUP_CODE", "ABCD-EFGH-2345");
const sent = {
  setupCode: "abcd efgh 2345",
  committeeName: "Đảng bộ Văn phòng",
  superiorName: "",
  cells: "Chi bộ Kinh tế ngành - TĐC\r\n\r\nChi bộ Tổng hợp\nChi bộ Tổng hợp\n",
  fullName: "Nguyễn Thị Đầu",
  bornOn: "03/02/1980",
  sex: "female",
  schooling: "master",
  occupation: "Chuyên viên",
  joinedUnitOn: "2015-01-01",
  alsoRole: "committeeDeputySecretary",
  officialSince: "2016-05-19",
  username: "quantri",
  password,
  repeatedPassword: password,
};

test("a sign-in that failed on an empty server leaves it to be set up with a code", async () => {
  expect(await readContents(url)).toBe("nothing");
  await signIn({
    username: "quantri",
    password: "không biết mật khẩu",
    address: "192.0.2.9",
    device: newDevice(),
    at: moment.at,
  });
  expect(await readContents(url)).toBe("nothing");
});

test("all missing and invalid values are named at once, and nothing is set up", async () => {
  expect(codes(await setUp({ ...sent, bornOn: "2999-01-01", repeatedPassword: "khác" }, moment))).toEqual([
    "future-day",
    "joined-before-birth",
    "since-before-birth",
    "password-not-repeated",
  ]);
  expect([...codes(await setUp({ ...sent, committeeName: " ", username: "!", more: "x" }, moment))].sort()).toEqual([
    "field-required",
    "field-unknown",
    "username-malformed",
  ]);
  expect(codes(await setUp({ ...sent, officialSince: "" }, moment))).toEqual(["setup-officer-not-member"]);
  expect(codes(await setUp({ ...sent, officialSince: "1970-01-01" }, moment))).toEqual(["since-before-birth"]);
  expect(codes(await setUp({ ...sent, officialSince: "2999-01-01" }, moment))).toEqual(["setup-member-when"]);
  expect(await isInstalled()).toBe(false);
});

test("the setup needs the code printed at the start, and too many wrong codes from one address are throttled", async () => {
  const from = (address: string, setupCode: string, more = {}) =>
    setUp({ ...sent, setupCode, ...more }, { ...moment, address });
  expect(codes(await from("192.0.2.7", ""))).toEqual(["field-required"]);
  expect(codes(await from("192.0.2.7", "ABCD-EFGH-2346", { officialSince: "" }))).toEqual([
    "setup-code-wrong",
    "setup-officer-not-member",
  ]);
  for (let more = 0; more < 7; more += 1)
    expect(codes(await from("192.0.2.7", "ABCD-EFGH-2346"))).toEqual(["setup-code-wrong"]);
  // The right code, too, is refused while throttled; otherwise guessing would go on.
  const waiting = await from("192.0.2.7", sent.setupCode);
  expect(waiting).toMatchObject({
    refusals: [{ code: "setup-throttled", facts: { minutes: 15 }, field: "setupCode" }],
  });
  expect(codes(await from("192.0.2.8", "ABCD-EFGH-2346"))).toEqual(["setup-code-wrong"]);
  vi.stubEnv("NGUON_SETUP_CODE", undefined);
  expect(codes(await from("192.0.2.9", ""))).toEqual(["field-required"]);
  expect(codes(await from("192.0.2.9", "-"))).toEqual(["setup-code-wrong"]);
  vi.stubEnv("NGUON_SETUP_CODE", "ABCD-EFGH-2345");
  expect(await isInstalled()).toBe(false);
});

test("of two setups at the same time one succeeds, and a later one is refused", async () => {
  const outcomes = await Promise.all([
    setUp({ ...sent, superiorName: "Đảng ủy cấp trên" }, moment),
    setUp({ ...sent, superiorName: "Đảng ủy cấp trên", username: "kethu" }, moment),
  ]);
  expect(outcomes.flatMap(codes).sort()).toEqual(["done", "setup-already-done"]);
  expect(codes(await setUp({ ...sent, username: "kethu2" }, moment))).toEqual(["setup-already-done"]);
  expect(await isInstalled()).toBe(true);
  const { rows } = await owner.query(`SELECT name, path FROM "Unit" ORDER BY path COLLATE "C"`);
  expect(rows).toEqual([
    { name: "Đảng ủy cấp trên", path: "s." },
    { name: "Đảng bộ Văn phòng", path: "s.o." },
    { name: "Chi bộ Kinh tế ngành - TĐC", path: "s.o.k1." },
    { name: "Chi bộ Tổng hợp", path: "s.o.k2." },
  ]);
});

test("the first administrator signs in and reaches all units, and the setup is in the audit log", async () => {
  const { rows } = await owner.query(`SELECT username FROM "Account"`);
  expect(rows).toHaveLength(1);
  const answer = await signIn({
    username: rows[0].username,
    password,
    address: "a",
    device: newDevice(),
    at: moment.at,
  });
  if (answer.kind !== "in") throw new Error(answer.kind);
  const identity = await actorOf(sessionOf(answer.accountId), undefined, on);
  expect(identity).toMatchObject({
    kind: "actor",
    actor: {
      actingPost: { role: "administrator", path: "s." },
      actingPosts: [{ role: "administrator" }, { role: "committeeDeputySecretary", path: "s.o." }],
    },
  });
  const posts = await owner.query(`SELECT role, "from"::text FROM "Post" ORDER BY "from"`);
  // A seat is held only as an official member, who became one after joining.
  expect(posts.rows).toEqual([
    { role: "administrator", from: "2015-01-01" },
    { role: "committeeDeputySecretary", from: "2016-05-19" },
  ]);
  const audit = await owner.query(`SELECT accepted FROM "Audit" WHERE command = 'accounts.setUp'`);
  expect(audit.rows).toEqual([{ accepted: true }]);
});

test("the working calendar starts with the known years", async () => {
  const { rows } = await owner.query(
    `SELECT count(*)::int AS days, bool_or(working) AS worked FROM "CalendarDay" WHERE year = 2026`,
  );
  expect(rows).toEqual([{ days: 15, worked: true }]);
});
