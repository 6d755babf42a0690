import { beforeAll, expect, test, vi } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { mapColumns, readFile } from "../../lib/imports/commands";
import { importView } from "../../lib/imports/queries";
import { parseRowFilter } from "../../lib/imports/row-filter";
import { day } from "../../lib/primitives/day";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { excelFile } from "../support/office-list";
import { mentoringSteps } from "../support/planned-steps";
import { doneOf, send } from "../support/taken-list";

const owner = useOwner(useDatabase().url);
const on = day("2026-11-28");
let fixture: CommitteeFixture;
let others: readonly [Actor, Actor];
const { nominateCase, takeSteps } = caseDriver(owner, () => fixture);
const names = ["Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám"].map((name) => `Đặng Thị Cùng Lúc ${name}`);
const cases: string[] = [];

beforeAll(async () => {
  fixture = await buildCommittee(owner);
  const { office } = fixture;
  const deputy = async (name: string) =>
    office.actor(await office.person(name, office.organisation), "committeeDeputySecretary", office.organisation);
  others = [await deputy("Đỗ Văn Người Trước"), await deputy("Đỗ Văn Người Sau")];
  for (const name of names) {
    const caseId = await nominateCase(name);
    await takeSteps(caseId, mentoringSteps.slice(0, 2));
    cases.push(caseId);
  }
}, 120_000);

const heads = ["Họ và tên", "Số giấy chứng nhận", "Ngày cấp", "Nơi cấp"];
const defaults = { unitId: "", sex: "", schooling: "", occupation: "", joinedUnitOn: "", paper: "" };

/** A list that was read, of which nothing is judged yet. */
const read = async (actor: Actor, listed: readonly string[]) => {
  const rows = listed.map((name, at) => [name, `${at + 1}/GCN`, "15/05/2025", "Trung tâm chính trị"]);
  const file = Buffer.from(await excelFile({ name: "DS", rows: [heads, ...rows] })).toString("base64");
  return doneOf(await readFile(actor, send({ kind: "certificates", fileName: "ds.xlsx", file }))).importId;
};
const check = (actor: Actor, importId: string) => mapColumns(actor, send({ importId, uses: [], units: {}, defaults }));
const counted = async (actor: Actor, importId: string) =>
  (await importView(actor, importId, parseRowFilter({}), on))?.counts;

test("two who check lists of the same people in opposite orders are both answered, again and again", async () => {
  const [one, other] = [await read(others[0], names), await read(others[1], [...names].reverse())];
  for (let round = 1; round <= 3; round += 1) {
    const outcomes = await Promise.all([check(others[0], one), check(others[1], other)]);
    expect(outcomes.map(codesOf)).toEqual(["done", "done"]);
  }
  expect([await counted(others[0], one), await counted(others[1], other)]).toMatchObject([{ new: 8 }, { new: 8 }]);
});

test("whoever the database ends because two wait for one another is asked to send again, and nothing is kept", async () => {
  const importId = await read(others[0], names);
  const sorted = [...cases].sort();
  const [first = "", last = ""] = [sorted[0], sorted.at(-1)];
  const waiting = async () => {
    const rows = await owner.$queryRaw<{ count: bigint }[]>`
      SELECT count(*) AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    expect(Number(rows[0]?.count)).toBeGreaterThan(0);
  };
  const checked = await owner.$transaction(
    async (db) => {
      // The list, and not this transaction, looks first whether two wait for one another.
      await db.$executeRaw`SELECT set_config('deadlock_timeout', '20s', true)`;
      await db.$queryRaw`SELECT id FROM "AdmissionCase" WHERE id = ${last}::uuid FOR UPDATE`;
      const answer = check(others[0], importId);
      await vi.waitFor(waiting, { timeout: 10_000, interval: 20 });
      await db.$queryRaw`SELECT id FROM "AdmissionCase" WHERE id = ${first}::uuid FOR UPDATE`;
      return answer;
    },
    { timeout: 60_000 },
  );
  expect(codesOf(checked)).toEqual(["too-busy"]);
  expect(await counted(others[0], importId)).toMatchObject({ new: 0 });
  expect(codesOf(await check(others[0], importId))).toBe("done");
});
