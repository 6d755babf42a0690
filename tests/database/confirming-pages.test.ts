import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { stepCommands } from "../../lib/admissions/commands";
import { nominate } from "../../lib/admissions/nominate-commands";
import { confirmList, resolveList } from "../../lib/intake/list/commands";
import { peoplePerPage } from "../../lib/intake/list/confirming";
import { monthOf } from "../../lib/intake/list/month";
import { type ConfirmingForm, confirmingForm } from "../../lib/intake/list/queries";
import { today } from "../../lib/primitives/clock";
import { addDays } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { nominationFields } from "../support/planned-steps";
import { type Counter, startStatementCounter } from "../support/statement-counter";

const owner = useOwner(useDatabase().url);
const on = today();
const [inFirst, inSecond] = [40, 16];
let fixture: CommitteeFixture;
let counter: Counter;
let other: Actor;

const listed = async (actor: Actor, fullName: string): Promise<string> => {
  const unitId = actor.actingPost.unitId;
  const noted = await nominate(actor, { ...nominationFields, fullName, unitId, requestId: newId() });
  if (noted.kind !== "done") throw new Error(JSON.stringify(noted));
  const { caseId } = noted.value;
  const sent = { caseId, sequence: "1", occurredOn: addDays(on, -70), resolution: "101-NQ/CB" };
  const mentorId = fixture.memberIds.mentor;
  expect(codesOf(await stepCommands.listSympathiser(actor, { ...sent, mentorId, requestId: newId() }))).toBe("done");
  return caseId;
};

/** A name for a number that sorts as the number does. */
const nameOf = (number: number): string =>
  `Lưu Văn ${["Anh", "Bình", "Cường", "Dũng", "Em", "Giang", "Hà"][Math.floor(number / 10)]} ${"abcdeghikl"[number % 10]}`;

beforeAll(async () => {
  fixture = await buildCommittee(owner);
  counter = await startStatementCounter();
  const { office, officialMember, actors } = fixture;
  other = office.actor(await officialMember("Tạ Thị Chi Bộ Hai", office.second), "cellSecretary", office.second);
  for (let number = 0; number < inFirst; number += 1) await listed(actors.cell, nameOf(number));
  const cases: string[] = [];
  for (let number = 0; number < inSecond; number += 1) cases.push(await listed(other, nameOf(inFirst + number)));
  const rows = cases.map((caseId, index) => ({
    ...{ caseId, sequence: "2" },
    ...(index === 0 ? { outcome: "takenOff", reason: "xin rút" } : { outcome: "kept" }),
  }));
  const month = { unitId: office.second.id, month: monthOf(on), heldOn: on, resolution: "201-NQ/CB" };
  expect(codesOf(await resolveList(other, { ...month, rows, requestId: newId() }))).toBe("done");
}, 120_000);
afterAll(() => counter.close());

const pageAt = async (from: number): Promise<ConfirmingForm> => {
  const view = await confirmingForm(fixture.actors.committee, on, from);
  if (!view) throw new Error("The page is not the committee's.");
  return view;
};
const casesOn = ({ toList, takenOff }: ConfirmingForm): string[] => [
  ...toList.map(({ id }) => id),
  ...takenOff.map(({ listedCaseId }) => listedCaseId),
];
const confirm = (view: ConfirmingForm, isTicked: (index: number) => boolean, more = {}) =>
  confirmList(fixture.actors.committee, {
    ...{ from: String(view.from), confirmedOn: on, number: "41-TB/ĐU", requestId: newId() },
    rows: view.toList.map(({ id, sequence }, index) => ({
      ...{ caseId: id, sequence: String(sequence), act: "listed" },
      ...(isTicked(index) ? { ticked: "on" } : {}),
    })),
    ...more,
  });

describe("the confirmation of the lists of a large committee", () => {
  const all = inFirst + inSecond;

  test("comes in pages of fifty people, cell by cell, with the counts of all of them", async () => {
    const [first, second] = [await pageAt(1), await pageAt(1 + peoplePerPage)];
    const counts = { people: all, cells: 2, listed: all - 1, takenOff: 1, permitted: 0 };
    expect([first.counts, second.counts]).toEqual([counts, counts]);
    expect([first.shown, second.shown]).toEqual([peoplePerPage, all - peoplePerPage]);
    expect(new Set([...casesOn(first), ...casesOn(second)]).size).toBe(all);
    const [one, two] = [fixture.office.first.path, fixture.office.second.path].sort();
    expect(new Set(first.toList.map(({ path }) => path))).toEqual(new Set([one, two]));
    expect(new Set(second.toList.map(({ path }) => path)).size).toBe(1);
    expect(await pageAt(9_000)).toMatchObject({ from: 1 + peoplePerPage, shown: all - peoplePerPage });
  });

  test("asks the database as often for fifty people as for one", async () => {
    const whole = await counter.during(() => pageAt(1));
    const last = await counter.during(() => pageAt(all));
    expect((await pageAt(all)).shown).toBe(1);
    expect(whole.length).toBe(last.length);
    expect(whole.length).toBeLessThanOrEqual(8);
  });

  test("is nobody's but the committee's", async () => {
    expect([await confirmingForm(other, on), await confirmingForm(fixture.actors.cell, on, 51)]).toEqual([null, null]);
  });

  test("confirms a page alone, under one paper, and goes on behind those who were left out", async () => {
    const first = await pageAt(1);
    const left = [first.toList[0]?.id, first.toList[7]?.id];
    const outcome = await confirm(first, (index) => index !== 0 && index !== 7);
    const count = first.toList.length - 2;
    expect(outcome).toMatchObject({ kind: "done", value: { count, from: 3, number: "41-TB/ĐU", confirmedOn: on } });
    expect(await owner.listConfirmation.count({ where: { number: "41-TB/ĐU" } })).toBe(count);
    const [rest, before] = [await pageAt(3), await pageAt(1)];
    expect(rest.counts.people).toBe(all - count);
    expect(casesOn(rest).some((id) => left.includes(id))).toBe(false);
    expect(
      casesOn(before)
        .filter((id) => left.includes(id))
        .sort(),
    ).toEqual([...left].sort());
    expect(casesOn(rest)).toHaveLength(all - count - 2);
  });

  test("confirms nothing of a page on which somebody was confirmed meanwhile", async () => {
    const stale = await pageAt(1);
    expect(codesOf(await confirm(stale, (index) => index === 0))).toBe("done");
    const before = await owner.listConfirmation.count();
    expect((await confirm(stale, () => true)).kind).toBe("refused");
    expect(await owner.listConfirmation.count()).toBe(before);
  });
});
