import { beforeAll, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { endPost } from "../../lib/accounts/post-commands";
import { shownEnds } from "../../lib/accounts/posts";
import * as calendar from "../../lib/calendar/commands";
import { readYear } from "../../lib/calendar/queries";
import { shownYear } from "../../lib/calendar/year-changes";
import type { Command } from "../../lib/command";
import { reading } from "../../lib/database/client";
import { type Shown, seenText } from "../../lib/forms/edit";
import { setTerm, setTermTargets } from "../../lib/goals/commands";
import { correctPerson } from "../../lib/people/commands";
import { movePerson } from "../../lib/people/move-commands";
import { endStanding } from "../../lib/people/standing-commands";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { enterPack } from "../../lib/rule-packs/commands";
import { shownDraft } from "../../lib/rule-packs/pack-text";
import { draftView } from "../../lib/rule-packs/queries";
import { foundUnit, placeUnit, renameUnit } from "../../lib/units/commands";
import type { Refused } from "../../lib/workflow/refusal";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";

const owner = useOwner(useDatabase().url);

const build = async () => {
  const office = await buildOffice(owner);
  const actor = async (name: string, role: Parameters<typeof office.actor>[1]) =>
    office.actor(await office.person(name, office.first), role, office.organisation);
  return {
    ...office,
    first: office.first,
    earlier: await actor("Trần Thị Trước", "committeeDeputySecretary"),
    later: await actor("Lê Văn Sau", "committeeDeputySecretary"),
    administrator: await actor("Phạm Quản Trị", "administrator"),
    another: await actor("Võ Thị Cùng Quản", "administrator"),
  };
};

let built: Awaited<ReturnType<typeof build>>;
beforeAll(async () => {
  built = await build();
});

type Values = Readonly<Record<string, string>>;

/**
 * Two people open the same form; the earlier saves, then the later one, who saw what was there before.
 * @returns what the later one is told, and what saving over it with the version now seen answers
 */
const saveTwice = async (
  save: Command,
  shown: Shown,
  earlier: Values,
  later: Values,
  [one, other]: readonly [Actor, Actor] = [built.earlier, built.later],
) => {
  const send = (actor: Actor, stated: Values, seen: Shown) =>
    save(actor, { requestId: newId(), ...stated, seen: seenText(seen) });
  expect(await send(one, earlier, shown)).toMatchObject({ kind: "done" });
  const told = await send(other, later, shown);
  if (told.kind !== "refused") throw new Error(`The later save was ${told.kind}: the earlier one is lost.`);
  return { told, saved: told.saved ?? {}, saveOver: () => send(other, later, told.saved ?? {}) };
};

const codes = ({ told }: Awaited<ReturnType<typeof saveTwice>>) =>
  told.refusals.map(({ code, field }) => (field ? `${field}: ${code}` : code));

const identity = {
  fullName: "Nguyễn Văn Chung",
  bornOn: "1990-03-04",
  sex: "male",
  schooling: "bachelor",
  occupation: "Chuyên viên",
  joinedUnitOn: "2018-01-02",
  nationalId: "",
};

test("a person corrected by two: the later sees who saved, when and what, and may save over it", async () => {
  const { id: personId } = await built.person("Nguyễn Văn Chung", built.first);
  const before = {
    ...identity,
    ...(await owner.person.findUniqueOrThrow({
      where: { id: personId },
      select: { occupation: true, schooling: true, sex: true },
    })),
  };
  const row = await owner.person.findUniqueOrThrow({ where: { id: personId } });
  const days = {
    bornOn: row.bornOn.toISOString().slice(0, 10),
    joinedUnitOn: row.joinedUnitOn.toISOString().slice(0, 10),
  };
  const shown = { ...before, ...days };
  const met = await saveTwice(
    correctPerson,
    shown,
    { ...shown, personId, occupation: "Kế toán trưởng", schooling: "master" },
    { ...shown, personId, occupation: "Chuyên viên chính" },
  );
  expect(codes(met).sort()).toEqual([
    "occupation: field-saved-meanwhile",
    "saved-meanwhile",
    "schooling: field-taken-over",
  ]);
  expect(met.told.refusals[0]?.facts).toMatchObject({
    by: "Trần Thị Trước",
    time: expect.stringMatching(/^\d\d:\d\d$/),
    day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
  expect(met.saved).toMatchObject({ occupation: "Kế toán trưởng", schooling: "master" });
  expect(await owner.person.findUniqueOrThrow({ where: { id: personId } })).toMatchObject({
    occupation: "Kế toán trưởng",
  });
  expect(await met.saveOver()).toMatchObject({ kind: "done" });
  expect(await owner.person.findUniqueOrThrow({ where: { id: personId } })).toMatchObject({
    occupation: "Chuyên viên chính",
  });
});

test("what was saved meanwhile is told, and not kept in the audit", async () => {
  const [row] = await owner.audit.findMany({
    where: { command: "people.correct", accepted: false },
    select: { refusals: true },
  });
  expect(JSON.stringify(row?.refusals)).toContain("saved-meanwhile");
  expect(JSON.stringify(row?.refusals)).not.toContain("Kế toán trưởng");
});

test("a form that carries no version is refused like one that saw an old one", async () => {
  const { id: personId } = await built.person("Nguyễn Không Bản", built.first);
  expect(await correctPerson(built.later, { requestId: newId(), ...identity, personId })).toMatchObject({
    refusals: [{ code: "saved-meanwhile" }, { field: "fullName" }, {}, {}, {}],
  });
});

test("a term, its target and its shares are not undone by a later save", async () => {
  const term = {
    name: "Nhiệm kỳ 2015–2020",
    resolution: "02-NQ/ĐH",
    resolvedOn: "2015-06-18",
    from: "2015-06-19",
    to: "2020-06-18",
    target: "7",
  };
  const entered = await setTerm(built.earlier, { requestId: newId(), termId: "", ...term });
  const termId = entered.kind === "done" ? entered.value.termId : "";
  const met = await saveTwice(setTerm, term, { ...term, termId, target: "9" }, { ...term, termId, target: "8" });
  expect([codes(met), met.saved.target]).toEqual([["saved-meanwhile", "target: field-saved-meanwhile"], "9"]);
  expect(await met.saveOver()).toMatchObject({ kind: "done" });

  const shares = { "year-2016": "0", "year-2017": "0" };
  const split = await saveTwice(
    setTermTargets,
    shares,
    { termId, "year-2016": "3", "year-2017": "0" },
    { termId, "year-2016": "2", "year-2017": "1" },
  );
  expect([codes(split), split.saved["year-2016"]]).toEqual([
    ["saved-meanwhile", "year-2016: field-saved-meanwhile"],
    "3",
  ]);
});

const cell = async (name: string) => {
  const stated = {
    kind: "cell",
    parentId: built.organisation.id,
    name,
    shortName: name,
    from: "2026-01-05",
    paper: "QĐ",
  };
  const founded = await foundUnit(built.earlier, { requestId: newId(), ...stated });
  return founded.kind === "done" ? founded.value.unitId : "";
};

test("a unit renamed or placed by two keeps the earlier decision until the later one has seen it", async () => {
  const unitId = await cell("Chi bộ Hai Tên");
  const shown = { name: "Chi bộ Hai Tên", shortName: "Chi bộ Hai Tên" };
  const named = (name: string) => ({ unitId, name, shortName: name, renamedOn: "2026-02-01", paper: "QĐ 13" });
  const met = await saveTwice(renameUnit, shown, named("Chi bộ Tên Mới"), named("Chi bộ Tên Khác"));
  expect(met.saved).toEqual({ name: "Chi bộ Tên Mới", shortName: "Chi bộ Tên Mới" });

  const department = async (name: string) => {
    const stated = { parentId: built.organisation.id, name, shortName: name, from: "2026-01-05", paper: "QĐ" };
    const founded = await foundUnit(built.earlier, { requestId: newId(), kind: "department", ...stated });
    return founded.kind === "done" ? founded.value.unitId : "";
  };
  const [one, other] = [await department("Bộ phận A"), await department("Bộ phận B")];
  const under = (parentId: string) => ({ unitId, parentId, placedOn: "2026-02-02", paper: "QĐ 14" });
  const placed = await saveTwice(placeUnit, { parentId: built.organisation.id }, under(one), under(other));
  expect(placed.saved).toEqual({ parentId: one });
});

test("a person moved by two, and a standing ended by two, are not changed a second time unseen", async () => {
  const someone = await built.person("Hoàng Thị Đi", built.first);
  const target = await cell("Chi bộ Đến");
  const moved = (unitId: string) => ({ personId: someone.id, unitId, movedOn: "2026-02-02", paper: "QĐ 15" });
  const met = await saveTwice(movePerson, { unitId: built.first.id }, moved(built.second.id), moved(target));
  expect(met.saved).toEqual({ unitId: built.second.id });

  const standing = await owner.standing.create({
    data: {
      ...{ id: newId(), personId: someone.id, path: built.second.path, kind: "temporarilyAway" },
      ...{ from: dateOf(day("2026-02-03")), paper: "QĐ 16" },
    },
  });
  const ended = (lastDay: string) => ({ personId: someone.id, standingId: standing.id, lastDay, paper: "QĐ 17" });
  const end = await saveTwice(endStanding, { lastDay: "" }, ended("2026-02-20"), ended("2026-02-25"));
  expect(end.saved).toEqual({ lastDay: "2026-02-20" });
});

test("a year's list of days off replaced by two administrators: the days of the earlier are not lost, and it is said whose they are", async () => {
  const sent = (days: string) => ({ requestId: newId(), year: "2028", source: "Thông báo (thử)", days });
  const { administrator, another } = built;
  expect(await calendar.loadYear(administrator, sent("03/01/2028 nghỉ bù"))).toMatchObject({ kind: "done" });
  const shown = shownYear(await reading(administrator, (db) => readYear(db, 2028)));
  const replace = (actor: Actor, days: string, seen: Shown) =>
    calendar.replaceDays(actor, { ...sent(days), seen: seenText(seen) });
  expect(await replace(another, "03/01/2028 nghỉ bù\n25/01/2028 nghỉ Tết", shown)).toMatchObject({ kind: "done" });
  const told = await replace(administrator, "03/01/2028 nghỉ bù\n26/01/2028 nghỉ Tết", shown);
  expect(told).toMatchObject({
    refusals: [{ code: "saved-meanwhile", facts: { by: another.name } }, { field: "days" }],
    saved: { days: "03/01/2028 nghỉ bù\n25/01/2028 nghỉ Tết" },
  });
  const { saved = {} } = told as Refused;
  const added = { requestId: newId(), day: "28/01/2028", kind: "off", note: "nghỉ Tết" };
  expect(await calendar.addDay(administrator, added)).toMatchObject({ kind: "done" });
  expect(await replace(another, "03/01/2028 nghỉ bù", saved)).toMatchObject({
    refusals: [{ code: "saved-meanwhile", facts: { by: administrator.name } }, { field: "days" }],
  });
});

test("a draft of rules edited by two administrators: what one entered is not replaced unseen by the other", async () => {
  const { administrator, another } = built;
  const heading = { pack: "2026-09", instrument: "QĐ 1-QĐ/TW", issuedOn: "2026-09-01", from: "2026-09-15" };
  const lines = (days: number) => `# Ghi chú của người sửa\nceremonyDays | ${days} | 4.1 | cao`;
  const first = await enterPack(another, { requestId: newId(), ...heading, lines: lines(30) });
  const { packId } = first.kind === "done" ? first.value : { packId: "" };
  const view = await draftView(administrator, packId);
  if (!view) throw new Error("There is no draft.");
  const shown = shownDraft(view);
  expect(shown.lines).toBe("ceremonyDays | 30 | 4.1 | cao");

  const stated = { ...heading, lines: lines(30) };
  const by = [another, administrator] as const;
  const kept = await saveTwice(
    enterPack,
    shown,
    { ...stated, lines: lines(25) },
    { ...stated, instrument: "QĐ 2" },
    by,
  );
  expect(codes(kept)).toEqual(["saved-meanwhile", "lines: field-taken-over"]);
  expect(kept.told.refusals[0]?.facts).toMatchObject({ by: another.name });
  expect(kept.saved.lines).toBe("ceremonyDays | 25 | 4.1 | cao");

  const met = await saveTwice(
    enterPack,
    kept.saved,
    { ...stated, lines: lines(20) },
    { ...stated, lines: lines(15) },
    by,
  );
  expect(codes(met)).toEqual(["saved-meanwhile", "lines: field-saved-meanwhile"]);
  expect(met.saved.lines).toBe("ceremonyDays | 20 | 4.1 | cao");
  expect(met.told.stated?.lines).toBe("ceremonyDays | 15 | 4.1 | cao");
  expect(await met.saveOver()).toMatchObject({ kind: "done" });
  // Whoever opens the draft that was replaced is shown the one that waits.
  expect(await draftView(administrator, packId)).toMatchObject({
    heading: { state: "draft" },
    pack: { values: [{ value: 15 }] },
  });
});

test("a pack entered as new under the name of a draft does not replace it unseen", async () => {
  const draft = { pack: "2026-10", instrument: "QĐ 3-QĐ/TW", issuedOn: "2026-10-01", from: "2026-10-15" };
  const enter = (actor: Actor, days: number) =>
    enterPack(actor, { requestId: newId(), ...draft, lines: `ceremonyDays | ${days} | 4.1 | cao` });
  expect(await enter(built.another, 30)).toMatchObject({ kind: "done" });
  expect(await enter(built.administrator, 31)).toMatchObject({
    refusals: [{ code: "saved-meanwhile", facts: { by: built.another.name } }, { field: "lines" }],
    saved: { lines: "ceremonyDays | 30 | 4.1 | cao" },
  });
});

test("the end of a post that lies ahead, set by two administrators: the later sees the earlier's", async () => {
  const { administrator, another } = built;
  const post = async (name: string) => {
    const { id: personId } = await built.person(name, built.first);
    const [id, from] = [newId(), dateOf(day("2020-01-01"))];
    await owner.post.create({ data: { id, personId, unitId: built.first.id, role: "cellDeputySecretary", from } });
    return id;
  };
  const [postId, other] = [await post("Đỗ Văn Hết Hạn"), await post("Đỗ Thị Hết Hạn")];
  const end = (actor: Actor, row: string, to: string, seen: string) =>
    endPost(actor, { requestId: newId(), postId: row, to, seen });
  const opened = seenText({});
  expect(await end(another, other, "2099-12-31", opened)).toMatchObject({ kind: "done" });
  expect(await end(another, postId, "2099-06-30", opened)).toMatchObject({ kind: "done" });
  const told = await end(administrator, postId, "2099-01-31", opened);
  expect(told).toMatchObject({
    refusals: [
      { code: "saved-meanwhile", facts: { by: another.name } },
      { code: "field-saved-meanwhile", field: "to" },
    ],
    saved: { to: "2099-06-30" },
  });
  expect((await owner.post.findUniqueOrThrow({ where: { id: postId } })).to).toEqual(dateOf(day("2099-06-30")));
  // Seen of one post says nothing of another that is chosen in the same form.
  const { seen = "" } = told as Refused;
  expect(await end(administrator, other, "2099-01-31", seen)).toMatchObject({ saved: { to: "2099-12-31" } });
  expect(await end(administrator, postId, "2099-01-31", seen)).toMatchObject({ kind: "done" });
});

test("the form that ends a post carries the ends it showed, each under its post", () => {
  const [on, to] = [day("2026-11-27"), day("2027-01-31")];
  const posts = [
    { id: "a", to },
    { id: "b", to: null },
    { id: "c", to: on },
  ];
  expect(shownEnds(posts, on)).toEqual({ a: { to } });
});
