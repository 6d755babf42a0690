import { beforeAll, describe, expect, test } from "vitest";
import { keyedDigest } from "../../lib/database/encryption";
import { importView } from "../../lib/imports/queries";
import { parseRowFilter } from "../../lib/imports/row-filter";
import { addPerson, correctPerson } from "../../lib/people/commands";
import { joinPair } from "../../lib/people/same-person/commands";
import { type Day, dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { searchKey, sortKey } from "../../lib/primitives/name";
import type { Outcome } from "../../lib/workflow/refusal";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";
import { seeingSaved } from "../support/saving";
import { beginImport, correctList, type ListRow, send } from "../support/taken-list";

const owner = useOwner(useDatabase().url);
const on = day("2026-11-28");

const build = async () => {
  const office = await buildOffice(owner);
  const someone = await office.person("Nguyễn Văn Giữ Sổ", office.organisation);
  return {
    ...office,
    deputy: office.actor(someone, "committeeDeputySecretary", office.organisation),
    secretary: office.actor(someone, "cellSecretary", office.first),
    neighbour: office.actor(someone, "cellSecretary", office.second),
  };
};
let built: Awaited<ReturnType<typeof build>>;
beforeAll(async () => {
  built = await build();
});

type Change = Readonly<{ at?: "first" | "second"; bornOn?: Day; occupation?: string; number?: string }>;

/** A record of the register. @param number the national ID; its digest alone is looked for */
const enter = async (fullName: string, { at = "first", bornOn, occupation, number }: Change = {}) => {
  const { id } = await built.person(fullName, built[at]);
  const data = {
    ...{ fullName, sortKey: sortKey(fullName), searchKey: searchKey(fullName) },
    ...{ bornOn: bornOn && dateOf(bornOn), occupation, nationalIdHash: number && keyedDigest(number) },
  };
  await owner.person.update({ where: { id }, data });
  return id;
};

/** Joins the second record into the first, which keeps its own values. */
const join = async (keptId: string, goneId: string) => {
  const sent = { keptId, goneId, paper: "Biên bản đối chiếu số 7", note: "" };
  const whose = Object.fromEntries(
    ["fullName", "bornOn", "sex", "schooling", "occupation", "joinedUnitOn", "nationalId"].map((each) => [
      each,
      "kept",
    ]),
  );
  expect(await joinPair(built.deputy, send({ ...sent, ...whose }))).toMatchObject({ kind: "done" });
};

const heads: ListRow = ["Họ và tên", "Ngày sinh", "Nghề nghiệp", "Chi bộ", "CCCD"];
const given = { sex: "female", schooling: "bachelor", joinedUnitOn: "01/01/2020" };
const read = (row: readonly string[], actor = built.deputy) =>
  beginImport(actor, "people", [heads, [...row, ...["", "", ""]].slice(0, heads.length)], given);
const seen = async (importId: string, show: string, actor = built.deputy) =>
  (await importView(actor, importId, parseRowFilter({ show }), on))?.rows ?? expect.unreachable();
const counted = async (importId: string) =>
  (await importView(built.deputy, importId, parseRowFilter({}), on))?.counts ?? expect.unreachable();

const refusalsOf = (outcome: Outcome<unknown>) => (outcome.kind === "refused" ? outcome.refusals : [outcome.kind]);
const form = (fullName: string, nationalId: string) => ({
  ...{ fullName, nationalId, bornOn: "1991-12-31", sex: "female", schooling: "bachelor", occupation: "Kế toán" },
  ...{ joinedUnitOn: "2020-01-01" },
});
const add = (nationalId: string, actor = built.deputy) =>
  addPerson(actor, send({ ...form("Người Nhập Sau", nationalId), unitId: built.first.id, kind: "nonMember" }));
const correct = (personId: string, fullName: string, nationalId: string) =>
  seeingSaved(correctPerson)(built.deputy, send({ ...form(fullName, nationalId), personId }));

describe("somebody with two records", () => {
  test("is two people to a list before they are joined, and then one: what stays is set beside what the list says", async () => {
    const kept = await enter("Bế Thị Hai Sổ", { bornOn: day("1990-03-21"), occupation: "Chuyên viên" });
    const other = { bornOn: day("1990-03-12"), occupation: "Kế toán viên" } as const;
    const gone = await enter("Bế Thị Hai Sổ", { ...other, at: "second" });
    const row = ["Bế Thị Hai Sổ", "12/03/1990", "Kế toán trưởng", "Chi bộ Hai"];
    const before = await read(row);
    expect(await seen(before, "differs")).toMatchObject([
      {
        about: { href: `/people/${gone}`, beside: "Chi bộ Hai" },
        differs: [{ field: "occupation", register: "Kế toán viên", list: "Kế toán trưởng" }],
      },
    ]);
    await join(kept, gone);
    const after = await read(row);
    expect(await seen(after, "differs")).toMatchObject([
      {
        about: { href: `/people/${kept}`, beside: "Chi bộ Một" },
        differs: [
          { field: "bornOn", register: "21/03/1990", list: "12/03/1990" },
          { field: "occupation", register: "Chuyên viên", list: "Kế toán trưởng" },
        ],
      },
    ]);
    expect(await counted(after)).toMatchObject({ differs: 1, question: 0, new: 0 });
    expect((await correctList(built.deputy, after, { number: 1, takes: ["occupation"] })).kind).toBe("done");
    expect(await counted(after)).toMatchObject({ changed: 1 });
  });

  test("is asked about once, under the name that stays, where the list has a neighbouring day", async () => {
    const kept = await enter("Bế Thị Tên Mới", { bornOn: day("1990-03-21") });
    const gone = await enter("Bế Thị Tên Cũ", { bornOn: day("1990-03-21"), at: "second" });
    await join(kept, gone);
    const rows = await seen(await read(["Bế Thị Tên Cũ", "22/03/1990", "Chuyên viên", "Chi bộ Một"]), "open");
    const person = { id: kept, name: "Bế Thị Tên Mới", bornOn: "1990-03-21", unit: "Chi bộ Một" };
    expect(rows).toMatchObject([{ questions: [{ asks: "alike", people: [person] }], candidates: [person] }]);
  });

  test("has both numbers: neither is another person's, and a third one is told", async () => {
    const kept = await enter("Bế Thị Hai Thẻ", { number: "001190000001" });
    const gone = await enter("Bế Thị Hai Thẻ", { number: "001190000002", at: "second" });
    await join(kept, gone);
    const notes = async (number: string) => {
      const importId = await read(["Bế Thị Hai Thẻ", "05/05/1995", "Chuyên viên", "Chi bộ Một", number]);
      return (await seen(importId, "known")).map((row) => row.notes.map(({ says }) => says));
    };
    for (const number of ["001190000001", "001190000002"])
      expect((await notes(number)).flat()).not.toContain("id-differs");
    expect((await notes("001190000003")).flat()).toContain("id-differs");
    const rows = await seen(
      await read(["Ai Đó Khác", "05/05/1970", "Chuyên viên", "Chi bộ Một", "001190000002"]),
      "open",
    );
    expect(rows).toMatchObject([{ questions: [{ asks: "id-taken", holder: { id: kept } }] }]);
  });

  test("is meant once by a list of posts, by the name and day of either record", async () => {
    const kept = await enter("Bế Thị Chức Vụ", { bornOn: day("1990-03-21") });
    const gone = await enter("Bế Thị Chức Vụ", { bornOn: day("1990-03-12"), at: "second" });
    const since = dateOf(day("2021-01-01"));
    await owner.standing.create({
      data: { id: newId(), personId: kept, path: built.first.path, kind: "official", from: since },
    });
    await join(kept, gone);
    const keeper = await built.person("Quản Trị Viên", built.organisation);
    const administrator = built.actor(keeper, "administrator", built.organisation);
    const postHeads = ["Họ và tên", "Ngày sinh", "Chi bộ", "Chức vụ", "Từ ngày"];
    const row = ["Bế Thị Chức Vụ", "12/03/1990", "Chi bộ Một", "Bí thư chi bộ", "01/06/2025"];
    const importId = await beginImport(administrator, "posts", [postHeads, row]);
    const view = await importView(administrator, importId, parseRowFilter({ show: "new" }), on);
    expect(view?.rows).toMatchObject([{ about: { href: `/people/${kept}` }, candidates: [{ id: kept }] }]);
  });

  test("is told of without a name to whom the record that stays lies outside the reach", async () => {
    const kept = await enter("Bế Thị Nơi Khác", { bornOn: day("1962-10-11") });
    const gone = await enter("Bế Thị Nơi Khác", { bornOn: day("1990-03-21"), number: "001190000011", at: "second" });
    await join(kept, gone);
    const rows = await seen(
      await read(["Bế Thị Nơi Khác", "21/03/1990", "Chuyên viên", "Chi bộ Hai", "001190000011"], built.neighbour),
      "open",
      built.neighbour,
    );
    expect(rows).toMatchObject([
      { about: null, candidates: [], questions: [{ asks: "elsewhere" }, { asks: "id-taken", name: null }] },
    ]);
    expect(JSON.stringify(rows)).not.toContain(kept);
  });
});

describe("a national ID that one of two records has", () => {
  test("is that record's before they are joined, and then of the one that stays, which is named", async () => {
    const kept = await enter("Lục Thị Ở Lại", { bornOn: day("1962-10-11") });
    const gone = await enter("Lục Thị Đã Nhập", { number: "001190000021", at: "second" });
    const taken = (id: string, name: string) => [
      { code: "national-id-taken", facts: { name }, field: "nationalId", met: [{ kind: "person", id, name }] },
    ];
    expect(refusalsOf(await add("001190000021"))).toEqual(taken(gone, "Lục Thị Đã Nhập"));
    const elsewhere = [{ code: "national-id-elsewhere", facts: { name: null }, field: "nationalId" }];
    expect(refusalsOf(await add("001190000021", built.secretary))).toEqual(elsewhere);
    await join(kept, gone);
    expect(refusalsOf(await add("001190000021"))).toEqual(taken(kept, "Lục Thị Ở Lại"));
    // The record that has it lies in another cell, and the one that stays in the secretary's own.
    expect(refusalsOf(await add("001190000021", built.secretary))).toEqual(taken(kept, "Lục Thị Ở Lại"));
  });

  test("names nobody where the one that stays lies outside the reach", async () => {
    const kept = await enter("Lục Thị Bên Kia", { at: "second" });
    const gone = await enter("Lục Thị Bên Này", { number: "001190000031" });
    const named = async () => refusalsOf(await add("001190000031", built.secretary));
    expect(await named()).toMatchObject([{ code: "national-id-taken", met: [{ id: gone }] }]);
    await join(kept, gone);
    expect(await named()).toEqual([{ code: "national-id-elsewhere", facts: { name: null }, field: "nationalId" }]);
  });

  test("may be entered in the one that stays, and is found there from then on", async () => {
    const kept = await enter("Lục Thị Nhận Số");
    const gone = await enter("Lục Thị Có Số", { number: "001190000041", at: "second" });
    await join(kept, gone);
    expect(await correct(kept, "Lục Thị Nhận Số", "001190000041")).toMatchObject({ kind: "done" });
    const found = await owner.person.findMany({ where: { nationalIdHash: keyedDigest("001190000041") } });
    expect(found.map(({ id }) => id)).toEqual([kept]);
    expect(refusalsOf(await add("001190000041"))).toMatchObject([{ met: [{ id: kept, name: "Lục Thị Nhận Số" }] }]);
  });
});
