import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { accountList } from "../../lib/accounts/queries";
import { parseCaseFilter } from "../../lib/admissions/list/filter";
import { caseList } from "../../lib/admissions/list/queries";
import { day } from "../../lib/primitives/day";
import { searchKey } from "../../lib/primitives/name";
import { parsePeopleFilter } from "../../lib/units/filter";
import { unitView } from "../../lib/units/queries";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";

const database = useDatabase();
const owner = useOwner(database.url);
const on = day("2026-05-20");

const names = [
  "Lê Thị Hạ",
  "  LÊ\u00A0THỊ   Hạ ",
  "H'Hen Niê",
  "H’ Hen Niê",
  "K´Brôi",
  "Niê\u2011Kđăm – Ðức",
  "Lý Mỹ Quý Quỳnh Thúy Yến",
  "Đặng Thị Ưu".normalize("NFD"),
  "\u202AẪn\u00AD giấu\u200B\uFEFF\u202C",
  "Ｃhi bộ Kinh tế ngành - TĐC",
  "b c d'e f' Y Moan",
  "Ɖinh \u3164 Ɖức",
];

describe("the database", () => {
  test("makes the same key of a name as the program", async () => {
    const { rows } = await database.owner.query<{ key: string }>(
      "SELECT search_key(name) AS key FROM unnest($1::text[]) WITH ORDINALITY AS t (name, place) ORDER BY place",
      [names],
    );
    expect(rows.map(({ key }) => key)).toEqual(names.map(searchKey));
  });

  test("makes the keys stored before again", async () => {
    const office = await buildOffice(owner);
    const { id } = await office.person("H’Hen Lý", office.first);
    await owner.person.update({ where: { id }, data: { searchKey: "h’hen ly" } });
    const migration = readFileSync("prisma/migrations/20261127000700_search_keys/migration.sql", "utf8");
    await database.owner.query(migration.slice(migration.indexOf("UPDATE ")));
    expect(await owner.person.findUnique({ where: { id }, select: { searchKey: true } })).toEqual({
      searchKey: "hhen li",
    });
  });
});

const build = async () => {
  const office = await buildOffice(owner);
  for (const name of ["Trần Văn Mới", "Trần Văn Môn", "H’Hen Niê"]) {
    const person = await office.person(name, office.first);
    await office.openCase(person, "dossier");
    await owner.standing.create({
      data: {
        id: person.id,
        personId: person.id,
        path: person.unit.path,
        kind: "nonMember",
        from: new Date("2020-01-01"),
      },
    });
  }
  const someone = await office.person("Nguyễn Văn Xem", office.second);
  const deputy = office.actor(someone, "committeeDeputySecretary", office.organisation);
  const administrator = office.actor(someone, "administrator", office.organisation);
  await owner.account.create({
    data: {
      id: someone.id,
      username: `xem-${office.organisation.path.slice(1, 9)}`,
      passwordHash: "",
      personId: someone.id,
      createdAt: new Date("2026-01-01"),
    },
  });
  return {
    cases: async (q: string) => {
      const found = await caseList(deputy, parseCaseFilter({ q }), on);
      return { names: found?.rows.map(({ name }) => name).sort(), isNear: found?.isNear, total: found?.total };
    },
    people: async (q: string) => {
      const found = await unitView(deputy, office.organisation.id, parsePeopleFilter({ q }, on));
      return { names: found?.people.map(({ name }) => name).sort(), isNear: found?.isNear, total: found?.total };
    },
    accounts: async (q: string) =>
      (await accountList(administrator, { q, order: "name", page: 1 }, on))?.lines.map(({ name }) => name),
  };
};

describe("a search for a name", () => {
  let office: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    office = await build();
  });

  test.each(["cases", "people"] as const)("finds %s however the apostrophe was typed", async (list) => {
    for (const q of ["h'hen", "H‘Hen", "hhen nie", "H' Hen"])
      expect(await office[list](q)).toEqual({ names: ["H’Hen Niê"], isNear: false, total: 1 });
  });

  test.each(["cases", "people"] as const)(
    "of %s finds names one letter away, and says so, when nobody has the name itself",
    async (list) => {
      expect(await office[list]("Trần Văn Môi")).toEqual({ names: ["Trần Văn Mới"], isNear: false, total: 1 });
      expect(await office[list]("Trần Văn Mos")).toEqual({
        names: ["Trần Văn Môn", "Trần Văn Mới"],
        isNear: true,
        total: 2,
      });
      expect(await office[list]("Phạm Văn Mos")).toMatchObject({ names: [], total: 0 });
    },
  );

  test("of accounts finds a name with a slip, and a username as it is written", async () => {
    expect(await office.accounts("nguyn văn xem")).toEqual(["Nguyễn Văn Xem"]);
    expect(await office.accounts("xem-")).toEqual(["Nguyễn Văn Xem"]);
  });
});
