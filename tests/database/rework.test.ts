import { beforeAll, describe, expect, test } from "vitest";
import { asActor } from "../../lib/database/client";
import { encrypt } from "../../lib/database/encryption";
import { auditedSectionView } from "../../lib/dossier/queries";
import { reworkView } from "../../lib/dossier/rework/queries";
import { publishTip, retireTip } from "../../lib/dossier/rework/tip-commands";
import { auditedTipForm, tipLibrary } from "../../lib/dossier/rework/tip-queries";
import { type Day, dateOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { useDatabase } from "../support/database";
import { buildDossier, codesOf, send } from "../support/dossier-fixture";
import { useOwner } from "../support/office-fixture";
import { startStatementCounter } from "../support/statement-counter";

const owner = useOwner(useDatabase().url);
const on = "2026-05-20" as Day;

let house: Awaited<ReturnType<typeof buildDossier>>;
let termId: string;
beforeAll(async () => {
  house = await buildDossier(owner);
  const { organisation } = house.office;
  termId = newId();
  await owner.term.create({
    data: {
      ...{ id: termId, unitId: organisation.id, path: organisation.path, name: "2025–2030", target: 10 },
      ...{ from: dateOf("2025-06-01" as Day), to: dateOf("2030-05-31" as Day), resolution: "01-NQ/ĐH" },
    },
  });
});

/** What happened to one item, in order, by day of May 2026 at an hour of Viet Nam. */
type Event =
  | Readonly<{ passed: number }>
  | Readonly<{ returned: number; causes: readonly string[]; again: number | null; annulled?: true }>;
type Story = Readonly<{ of: "first" | "second"; section: number; events: readonly Event[] }>;

const script: readonly Story[] = [
  { of: "first", section: 1, events: [{ passed: 2 }] },
  { of: "first", section: 2, events: [{ passed: 2 }] },
  {
    of: "first",
    section: 7,
    events: [{ returned: 2, causes: ["place"], again: 5 }, { passed: 6 }],
  },
  {
    of: "first",
    section: 15,
    events: [
      { returned: 3, causes: ["gap", "place"], again: 10 },
      { returned: 11, causes: ["gap"], again: 12 },
      { passed: 13 },
    ],
  },
  // Passed first, and returned when verification found something.
  { of: "first", section: 21, events: [{ passed: 4 }, { returned: 9, causes: ["finding"], again: null }] },
  { of: "second", section: 1, events: [{ passed: 7 }] },
  { of: "second", section: 15, events: [{ returned: 8, causes: ["gap"], again: null }] },
  // A return that was annulled is none.
  {
    of: "second",
    section: 2,
    events: [{ passed: 7 }, { returned: 8, causes: ["other"], again: null, annulled: true }],
  },
];

const moment = (day: number) => new Date(Date.UTC(2026, 4, day, 3));
const ofCase = (of: Story["of"]) =>
  of === "first"
    ? { caseId: house.caseId, path: house.office.first.path }
    : { caseId: house.otherCaseId, path: house.office.second.path };

const writeStory = async ({ of, section, events }: Story): Promise<void> => {
  const common = ofCase(of);
  const id = newId();
  const isReturned = (event: Event | undefined) => event !== undefined && "returned" in event && !event.annulled;
  const last = events.findLast((event) => "passed" in event || isReturned(event));
  const passes = events.flatMap((event) => ("passed" in event ? [event.passed] : []));
  await owner.dossierSection.create({
    data: {
      ...{ ...common, id, number: section, version: events.length, savedAt: moment(1), sentAt: moment(1) },
      passedAt: last && "passed" in last ? moment(last.passed) : null,
      returnedAt: last && "returned" in last ? moment(last.returned) : null,
      returnedCount: events.filter(isReturned).length,
    },
  });
  if (isReturned(last))
    for (const pass of passes)
      await owner.sectionVersion.create({
        data: {
          ...{ ...common, id: newId(), number: section, version: pass, contentSealed: Buffer.from("x") },
          acceptedAt: moment(pass),
        },
      });
  for (const event of events)
    if ("returned" in event)
      for (const cause of event.causes)
        await owner.remark.create({
          data: {
            ...{ ...common, id: newId(), section, cause, authorName: "Trần Văn Xem", textSealed: Buffer.from("x") },
            writtenAt: moment(event.returned),
            answeredAt: event.again === null ? null : moment(event.again),
            closedAt: event.annulled ? moment(event.returned + 1) : null,
          },
        });
};

/** The same numbers, counted by hand from the script. */
const counted = (stories: readonly Story[]) => {
  const returns = stories.flatMap(({ events }) =>
    events.flatMap((event) => ("returned" in event && !event.annulled ? [event] : [])),
  );
  const causes = new Map<string, number>();
  for (const cause of returns.flatMap((each) => each.causes)) causes.set(cause, (causes.get(cause) ?? 0) + 1);
  const again = returns.flatMap((each) => (each.again === null ? [] : [each.again - each.returned]));
  return {
    read: stories.length,
    firstTime: stories.filter(({ events: [first] }) => first && "passed" in first).length,
    dossiers: new Set(stories.map(({ of }) => of)).size,
    returns: returns.length,
    sentAgain: again.length,
    days: again.reduce((sum, days) => sum + days, 0),
    causes: Object.fromEntries(causes),
  };
};

const view = async (unit = "", actor = house.deputy) => {
  const found = await reworkView(actor, { termId, unit }, on);
  if (!found) throw new Error("The deputy secretary reviews histories.");
  return found;
};
const causesIn = ({ causes }: Awaited<ReturnType<typeof view>>) =>
  Object.fromEntries(causes.map(({ cause, times }) => [cause, times]));

describe("the rework meter", () => {
  beforeAll(async () => {
    for (const story of script) await writeStory(story);
  });

  test("equals a hand count of a scripted history, whole and by cell", async () => {
    const all = await view();
    const { causes, ...numbers } = counted(script);
    expect(all.totals).toMatchObject(numbers);
    expect(causesIn(all)).toEqual(causes);
    for (const of of ["first", "second"] as const) {
      const stories = script.filter((story) => story.of === of);
      const { causes: own, ...sums } = counted(stories);
      const one = await view(house.office[of].id);
      expect(one.totals).toMatchObject(sums);
      expect(causesIn(one)).toEqual(own);
      expect(all.cells.find(({ id }) => id === house.office[of].id)).toMatchObject(sums);
    }
  });

  test("equals it by item", async () => {
    const sections = [...new Set(script.map(({ section }) => section))].sort((one, other) => one - other);
    const expected = sections.map((section) => {
      const { read, firstTime } = counted(script.filter((story) => story.section === section));
      return { section, read, firstTime };
    });
    expect((await view()).items).toEqual(expected);
  });

  test("counts what fell in another term there, and is for reviewers of the committee only", async () => {
    const other = newId();
    const { organisation } = house.office;
    await owner.term.create({
      data: {
        ...{ id: other, unitId: organisation.id, path: organisation.path, name: "2020–2025", target: 10 },
        ...{ from: dateOf("2020-06-01" as Day), to: dateOf("2025-05-31" as Day), resolution: "01-NQ/ĐH" },
      },
    });
    const before = await reworkView(house.deputy, { termId: other, unit: "" }, on);
    expect(before?.totals).toMatchObject({ read: 0, returns: 0 });
    expect(before?.terms).toHaveLength(2);
    for (const actor of [house.secretary, house.mentor, house.applicant, house.viewer, house.superior])
      expect(await reworkView(actor, { termId, unit: "" }, on)).toBeNull();
  });

  test("of a cell whose name was typed, short or in full, is that of the cell; of a name of none or of several, nothing", async () => {
    const { first, second } = house.office;
    const shorten = (shortName: string) => owner.unit.update({ where: { id: second.id }, data: { shortName } });
    await shorten("Chi bộ Một");
    expect((await view("chi bo mot")).misnamed).toMatchObject({ code: "unit-of-several", facts: { count: 2 } });
    await shorten("Tổ Hai");
    expect((await view("Chi bộ Ở Ngoài")).misnamed).toMatchObject({ code: "unit-unknown" });
    for (const [typed, { id }] of [
      ["chi bo mot", first],
      ["Chi bộ Hai", second],
      ["to hai", second],
    ] as const)
      expect(await view(typed)).toMatchObject({ unitId: id, totals: (await view(id)).totals, misnamed: null });
    await shorten(second.shortName);
  });

  test("takes at most twelve statements, of a name that was typed too", async () => {
    const counter = await startStatementCounter();
    const sent = await counter.during(() => view("Chi bộ Một"));
    await counter.close();
    expect(sent.length, sent.join("\n")).toBeLessThanOrEqual(12);
  });
});

describe("the library of a committee's own errors", () => {
  const kinds = [
    [1, "mismatch"],
    [4, "place"],
    [5, "place"],
    [6, "wording"],
    [8, "mismatch"],
    [9, "blank"],
    [10, "blank"],
    [18, "decision"],
    [19, "decision"],
    [20, "blank"],
  ] as const;

  /** Thirty remarks, closed and answered: of the n-th kind so many that the kinds have different counts. */
  const remarks: { id: string; section: number; cause: string }[] = [];
  beforeAll(async () => {
    for (const [index, [section, cause]] of kinds.entries()) {
      const times = index < 5 ? 5 - index : 3;
      for (let each = 0; each < times; each += 1) {
        const id = newId();
        remarks.push({ id, section, cause });
        await owner.remark.create({
          data: {
            ...{ ...ofCase("first"), id, section, cause, authorName: "Trần Văn Xem" },
            textSealed: encrypt(`Lê Thị Thử ghi thiếu ở mục ${section}.`, "Remark.textSealed", id),
            ...{ writtenAt: moment(1), answeredAt: moment(2), closedAt: moment(3) },
          },
        });
      }
    }
  });

  const publish = (remarkId: string, cause: string, text: string, noNames = "") =>
    send(publishTip, house.deputy, { remarkId, cause, text, noNames });

  test("lists closed remarks with their counts and without their text, the most frequent first", async () => {
    expect(remarks).toHaveLength(30);
    const library = await tipLibrary(house.deputy);
    expect(library?.candidates[0]?.times).toBe(5);
    expect(JSON.stringify(library)).not.toContain("Lê Thị Thử");
    for (const actor of [house.secretary, house.applicant, house.mentor]) expect(await tipLibrary(actor)).toBeNull();
  });

  test("shows a tip only without names: those of the register, of the case, or not confirmed to be none", async () => {
    const [{ id, cause } = { id: "", cause: "" }] = remarks;
    expect((await auditedTipForm(house.deputy, id))?.text).toContain("Lê Thị Thử");
    const seen = await owner.audit.findFirst({ where: { command: "dossier.seen", caseId: house.caseId } });
    expect(seen).not.toBeNull();
    expect(codesOf(await publish(id, cause, "lê thị thử ghi thiếu."))).toEqual(["tip-names-person"]);
    expect(codesOf(await publish(id, cause, "Ngô Văn Khác ghi thiếu.", "Ngô Văn Khác"))).toEqual(["tip-names-person"]);
    expect(codesOf(await publish(id, cause, "Bố là Đinh Văn Lạ thì ghi rõ."))).toEqual(["tip-may-name-person"]);
    expect(await owner.errorTip.count()).toBe(0);
  });

  test("shows the ten tips at their items to the next applicants, each with how often the error occurred", async () => {
    for (const [section, cause] of kinds) {
      const { id } = remarks.find((each) => each.section === section && each.cause === cause) ?? { id: "" };
      expect(codesOf(await publish(id, cause, `Ghi đủ và đúng ở mục này, như giấy tờ (${section}).`))).toBe("done");
    }
    for (const [section, cause] of kinds) {
      const times = remarks.filter((each) => each.section === section && each.cause === cause).length;
      for (const actor of [house.applicant, house.secretary])
        expect((await auditedSectionView(actor, house.caseId, section))?.tips).toMatchObject([
          { text: `Ghi đủ và đúng ở mục này, như giấy tờ (${section}).`, times },
        ]);
      // The next applicant, of another cell.
      expect((await auditedSectionView(house.otherApplicant, house.otherCaseId, section))?.tips).toHaveLength(1);
    }
    expect((await auditedSectionView(house.applicant, house.caseId, 3))?.tips).toEqual([]);
    const elsewhere = await buildDossier(owner);
    expect((await auditedSectionView(elsewhere.applicant, elsewhere.caseId, 1))?.tips).toEqual([]);
    expect(await asActor(elsewhere.deputy, (db) => db.errorTip.count())).toBe(0);
  });

  test("shows a retired tip no longer, and makes a remark a tip once", async () => {
    const tip = await owner.errorTip.findFirstOrThrow({ where: { section: 1 } });
    expect(codesOf(await publish(tip.remarkId, "mismatch", "Ghi lại."))).toEqual(["tip-known"]);
    expect(codesOf(await send(retireTip, house.secretary, { tipId: tip.id }))).toEqual(["not-permitted"]);
    expect(codesOf(await send(retireTip, house.deputy, { tipId: tip.id }))).toBe("done");
    expect((await auditedSectionView(house.applicant, house.caseId, 1))?.tips).toEqual([]);
  });

  test("keeps every tip that is shown in sight, by its own cause, and errors of every kind, however often one occurs", async () => {
    const before = await tipLibrary(house.deputy);
    await owner.remark.createMany({
      data: Array.from({ length: 70 }, () => {
        const id = newId();
        return {
          ...{ ...ofCase("first"), id, section: 15, cause: "gap", authorName: "Trần Văn Xem" },
          textSealed: encrypt("Còn thiếu một khoảng.", "Remark.textSealed", id),
          ...{ writtenAt: moment(1), answeredAt: moment(2), closedAt: moment(3) },
        };
      }),
    });
    const spare = before?.candidates.find(({ section, cause }) => section === 1 && cause === "mismatch");
    expect(codesOf(await publish(spare?.remarkId ?? "", "wording", "Ghi như giấy khai sinh."))).toBe("done");
    const library = await tipLibrary(house.deputy);
    expect(library?.tips).toHaveLength((before?.tips.length ?? 0) + 1);
    expect(library?.tips.find(({ text }) => text === "Ghi như giấy khai sinh.")?.cause).toBe("wording");
    const kindsOf = (of: typeof before) => new Set(of?.candidates.map(({ section, cause }) => `${section} ${cause}`));
    expect(kindsOf(library)).toEqual(new Set([...kindsOf(before), "15 gap"]));
    expect(library?.candidates[0]).toMatchObject({ section: 15, cause: "gap" });
  });
});
