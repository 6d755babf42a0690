import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { nominate } from "../../lib/admissions/nominate-commands";
import { auditedCaseView } from "../../lib/admissions/queries";
import { reading } from "../../lib/database/client";
import { dateOf, day, dayOrNull } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { readRulebook } from "../../lib/regulations/queries";
import { enterPack, switchOffPack, switchOnPack } from "../../lib/rule-packs/commands";
import { endLocalRule, enterLocalRules } from "../../lib/rule-packs/local-rule-commands";
import { localRuleList } from "../../lib/rule-packs/local-rule-queries";
import { packList, packView } from "../../lib/rule-packs/queries";
import { codes, form } from "../support/account-fixture";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { nominationFields } from "../support/planned-steps";

const database = useDatabase();
const owner = useOwner(database.url);
const today = day("2026-11-24");

let house: CommitteeFixture;
let administrator: Actor;
/** Who compares what the first one entered, and switches it on. */
let another: Actor;
let earlier: string;
let later: string;
let closed: string;
let packId: string;

const july = {
  pack: "2026-07",
  instrument: "QĐ 208-QĐ/TW",
  issuedOn: "26/07/2026",
  from: "03/08/2026",
  lines: "admissionDecisionDays | 30 | 4.3.1 | cao\nverificationReplyDays | inCountry=10, abroad=90 | 3.4 | cao",
};

/** An open case whose cell voted on a day, with its deadline as the last known pack gave it. */
const voted = async (name: string, heldOn: string, dueOn: string, closedOn?: string) => {
  const person = await house.office.person(name, house.office.first);
  const caseId = await house.office.openCase(person, closedOn ? "refused" : "approval", {
    openedOn: day("2025-12-01"),
    nextDueOn: day(dueOn),
    ...(closedOn ? { closedOn: day(closedOn) } : {}),
  });
  const { path } = house.office.first;
  await owner.vote.create({
    data: {
      ...{
        id: newId(),
        caseId,
        path,
        purpose: "admission",
        body: "cell",
        heldOn: dateOf(day(heldOn)),
        resolution: "01-NQ/CB",
      },
      ...{
        form: "card",
        total: 9,
        excluded: 0,
        base: 9,
        present: 9,
        yes: 9,
        no: 0,
        blank: 0,
        carried: true,
        sequence: 1,
        electorate: { exclusions: [{ name: "Lâm Văn Vắng" }] },
      },
    },
  });
  await owner.deadline.create({
    data: {
      ...{ id: newId(), caseId, path, kind: "decision", holder: "superiorOfficer", startedOn: dateOf(day(heldOn)) },
      ...{ dueOn: dateOf(day(dueOn)), cites: {}, rulePack: "2025-07", provisional: true },
    },
  });
  return caseId;
};

const deadlineOf = async (caseId: string) => {
  const { dueOn, rulePack, provisional } = await owner.deadline.findFirstOrThrow({ where: { caseId } });
  const { nextDueOn } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
  return [dayOrNull(dueOn), dayOrNull(nextDueOn), rulePack, provisional];
};

const note = async (fullName: string, occurredOn: string) => {
  const outcome = await nominate(
    house.actors.cell,
    form({ ...nominationFields, fullName, occurredOn, unitId: house.office.first.id }),
  );
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  const { caseId } = outcome.value as { caseId: string };
  const { rulePack, provisional } = await owner.transition.findFirstOrThrow({ where: { caseId } });
  return { caseId, marks: [rulePack, provisional] };
};

beforeAll(async () => {
  house = await buildCommittee(owner);
  const { office } = house;
  administrator = await house.administratorNamed("Nguyễn Thị Quản");
  another = await house.administratorNamed("Nguyễn Thị Đối Chiếu");
  earlier = await voted("Phạm Văn Sớm", "2026-07-31", "2026-10-07");
  later = await voted("Vũ Thị Muộn", "2026-08-03", "2026-10-07");
  closed = await voted("Đỗ Văn Xong", "2026-08-03", "2026-10-07", "2026-09-01");
  const verification = { id: newId(), caseId: later, path: office.first.path, agency: "Đảng ủy xã", abroad: false };
  await owner.verification.create({
    data: { ...verification, receivedOn: dateOf(day("2026-08-03")), dueOn: dateOf(day("2026-09-16")) },
  });
});

describe("a pack is entered, tried and switched on", () => {
  test("a pack with a mistake is not stored, and each mistake names its line", async () => {
    const outcome = await enterPack(
      administrator,
      form({ ...july, lines: "ceremonyDays | 30 | 4.1 | cao\ncellThreshold | 3/4 | 9 | cao\nx" }),
    );
    expect(outcome).toMatchObject({
      refusals: [
        { code: "pack-charter-rule", facts: { line: 2 } },
        { code: "pack-line-malformed", facts: { line: 3 } },
      ],
    });
    expect(await owner.rulePack.count()).toBe(0);
    expect(codes(await enterPack(house.actors.committee, form(july)))).toEqual(["not-permitted"]);
  });

  test("a draft decides nothing and only the administrator sees it; entered again it replaces the first draft", async () => {
    expect(codes(await enterPack(administrator, form(july)))).toEqual(["done"]);
    const outcome = await enterPack(administrator, form(july));
    packId = (outcome as { value: { packId: string } }).value.packId;
    expect((await owner.rulePack.findMany({ orderBy: { enteredAt: "asc" } })).map(({ state }) => state)).toEqual([
      "replaced",
      "draft",
    ]);
    const rulebook = await reading(house.actors.cell, (db) => readRulebook(db, house.office.first.path));
    expect(rulebook.admissionDecisionDays.on(today).value).toBe(45);
    expect(await reading(house.actors.cell, (db) => db.rulePack.count())).toBe(0);
    expect(await reading(house.actors.cell, (db) => db.ruleValue.count())).toBe(0);
    expect(await packView(house.actors.committee, packId, today, true)).toBeNull();
    expect((await note("Lý Thị Trước", "2026-09-01")).marks).toEqual(["2025-07", false]);
  });

  test("the report names the open cases that change by cell and day, without names of people", async () => {
    const view = await packView(administrator, packId, today, true);
    expect(view?.openCases.examined).toBe(3);
    expect(view?.openCases.counts).toMatchObject({ deadline: 1, provisional: 1, missing: 0 });
    expect(view?.openCases.cases).toMatchObject([
      {
        id: later,
        cell: "Chi bộ Một",
        changes: [{ kind: "deadline", before: "2026-10-07", after: "2026-09-16" }, { kind: "provisional" }],
      },
    ]);
    expect(JSON.stringify(view)).not.toMatch(/Vũ Thị Muộn|1995-05-05/);
    expect([view?.closedCases?.examined, view?.sampleCases?.examined]).toEqual([1, 8]);
    expect(view?.sampleCases?.cases.map(({ id }) => id)).toContain("T01");
    expect(await reading(administrator, (db) => db.admissionCase.count())).toBe(0);
  });

  test("the facts read for the report contain no name, not even of members left out of a vote", async () => {
    const facts = await reading(
      administrator,
      (db) => db.$queryRaw`SELECT facts FROM facts_for_rules(true, NULL) AS facts`,
    );
    expect(JSON.stringify(facts)).toContain(later);
    expect(JSON.stringify(facts)).not.toMatch(/Vũ Thị|Lâm Văn|Lý Thị|NQ\/CB/);
  });

  test("the facts are given to no other role than the administrator's", async () => {
    const facts = await reading(house.actors.committee, (db) => db.$queryRaw`SELECT facts_for_rules(true, NULL)`);
    expect(facts).toEqual([]);
  });

  test("switching on moves the deadlines that began on or after its day, leaves earlier ones and closed cases, and is audited", async () => {
    expect(codes(await switchOnPack(another, form({ packId })))).toEqual(["done"]);
    expect(await deadlineOf(later)).toEqual(["2026-09-16", "2026-09-16", "2026-07", false]);
    expect(await deadlineOf(earlier)).toEqual(["2026-10-07", "2026-10-07", "2025-07", true]);
    expect(await deadlineOf(closed)).toEqual(["2026-10-07", "2026-10-07", "2025-07", true]);
    const { dueOn } = await owner.verification.findFirstOrThrow({ where: { caseId: later } });
    expect(dayOrNull(dueOn)).toBe("2026-08-17");
    expect(await owner.audit.count({ where: { command: "packs.switchOn", accepted: true, subjectId: packId } })).toBe(
      1,
    );
    const rulebook = await reading(house.actors.cell, (db) => readRulebook(db, house.office.first.path));
    expect([
      rulebook.admissionDecisionDays.on(day("2026-08-02")).value,
      rulebook.admissionDecisionDays.on(day("2026-08-03")).value,
    ]).toEqual([45, 30]);
    expect(codes(await switchOnPack(another, form({ packId })))).toEqual(["pack-not-waiting"]);
    expect(codes(await enterPack(administrator, form(july)))).toEqual(["pack-in-force"]);
  });

  test("switching off before anything was decided restores the deadlines", async () => {
    expect(codes(await switchOffPack(administrator, form({ packId })))).toEqual(["done"]);
    expect(await deadlineOf(later)).toEqual(["2026-10-07", "2026-10-07", "2025-07", true]);
    expect(codes(await switchOffPack(administrator, form({ packId })))).toEqual(["pack-not-on"]);
    expect(codes(await switchOnPack(another, form({ packId })))).toEqual(["done"]);
  });

  test("an act on its day is decided by it, an act of the day before by the pack before; then it cannot be switched off", async () => {
    expect((await note("Lý Thị Sau", "2026-08-03")).marks).toEqual(["2026-07", false]);
    expect((await note("Lý Thị Giữa", "2026-08-02")).marks).toEqual(["2025-07", false]);
    expect(codes(await switchOffPack(administrator, form({ packId })))).toEqual(["pack-has-decided"]);
    expect((await packList(administrator))?.entered[0]).toMatchObject({ pack: "2026-07", state: "on" });
  });

  test("entered values cannot be rewritten, not even by the owner of the tables", async () => {
    await expect(owner.ruleValue.updateMany({ data: { clause: "9" } })).rejects.toThrow(/append-only/);
    await expect(owner.rulePack.updateMany({ data: { instrument: "X" } })).rejects.toThrow(/keeps what was entered/);
    await expect(
      reading(house.actors.committee, (db) => db.rulePack.updateMany({ data: { state: "off" } })),
    ).resolves.toEqual({ count: 0 });
  });
});

describe("a local rule", () => {
  const text = (unitId: string, lines: string) =>
    form({ unitId, instrument: "HD 11-HD/BTCTU", from: "01/01/2026", lines });

  test("tightens the rules of its unit, is refused with its line where it is looser, and gives a local deadline on the case", async () => {
    const unitId = house.office.organisation.id;
    const loose = await enterLocalRules(administrator, text(unitId, "admissionDecisionDays | 46 | 2 | cao"));
    expect(loose).toMatchObject({ refusals: [{ code: "local-looser", facts: { line: 1, holds: "45" } }] });
    const lines =
      "admissionDecisionDays | 20 | 2 | cao\ncommitteeResolutionDays | 25 | 3 | cao\nmonthsTogether | 18 | 4 | vua";
    expect(codes(await enterLocalRules(administrator, text(unitId, lines)))).toEqual(["done"]);
    expect(codes(await enterLocalRules(house.actors.cell, text(unitId, lines)))).toEqual(["not-permitted"]);
    const view = await auditedCaseView(house.actors.cell, later, today);
    expect(view?.deadlines[0]?.dueOn).toBe("2026-09-16");
    expect(view?.localDeadlines).toMatchObject([
      { rule: "admissionDecisionDays", dueOn: "2026-08-28", cites: { instrument: "HD 11-HD/BTCTU", clause: "2" } },
      { rule: "committeeResolutionDays", dueOn: "2026-09-09" },
    ]);
    const elsewhere = await reading(administrator, (db) => readRulebook(db, house.office.superior.path));
    expect(elsewhere.monthsTogether.on(today).value).toBe(12);
  });

  test("ends on a day, and only once", async () => {
    const found = (await localRuleList(administrator))?.localRules.find(({ rule }) => rule === "monthsTogether");
    const end = (until: string) => endLocalRule(administrator, form({ localRuleId: found?.id ?? "", until }));
    expect(codes(await end("31/12/2025"))).toEqual(["local-ends-before"]);
    expect(codes(await end("01/06/2026"))).toEqual(["done"]);
    expect(codes(await end("01/07/2026"))).toEqual(["local-ended"]);
    const rulebook = await reading(house.actors.cell, (db) => readRulebook(db, house.office.first.path));
    expect([
      rulebook.monthsTogether.on(day("2026-05-31")).value,
      rulebook.monthsTogether.on(day("2026-06-01")).value,
    ]).toEqual([18, 12]);
  });
});
