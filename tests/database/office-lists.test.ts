import readExcelFile from "read-excel-file/node";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import type { OfficeList } from "../../lib/exports/lists";
import { auditedOfficeFile } from "../../lib/exports/queries";
import { movePerson } from "../../lib/people/move-commands";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { vi as words } from "../../lib/text/vi";
import { codesOf } from "../support/case-driver";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";
import { seeingSaved } from "../support/saving";

const owner = useOwner(useDatabase().url);
let office: Awaited<ReturnType<typeof buildOffice>>;
let deputy: Actor;

beforeAll(async () => {
  office = await buildOffice(owner);
  const leader = await office.person("Phạm Văn Lập Danh Sách", office.organisation);
  deputy = office.actor(leader, "committeeDeputySecretary", office.organisation);
});

type Kind = "sympathiser" | "applicant" | "probationary" | "official";
type Stood = readonly [kind: Kind, from: string, to: string | null, ending?: string];

const personWith = async (name: string, standings: readonly Stood[]) => {
  const who = await office.person(name, office.first);
  for (const [kind, from, to, ending = null] of standings)
    await owner.standing.create({
      data: {
        ...{ id: newId(), personId: who.id, path: office.first.path, kind, ending },
        ...{ from: dateOf(day(from)), to: to === null ? null : dateOf(day(to)) },
      },
    });
  return who;
};

const move = async (personId: string, movedOn: string) => {
  const sent = { requestId: newId(), personId, unitId: office.second.id, movedOn, paper: "GT 7" };
  expect(codesOf(await seeingSaved(movePerson)(deputy, sent))).toBe("done");
};

/** What a list as of a day says of somebody in the columns after the given one. */
const told = async (list: OfficeList, name: string, on: string, ...columns: readonly string[]) => {
  const file = await auditedOfficeFile(deputy, list, { on: day(on), words, purpose: null });
  const [sheet] = await readExcelFile(Buffer.from(file?.bytes ?? new Uint8Array()));
  const rows = (sheet?.data ?? []).map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
  const headOf = (title: string) => Math.max(...rows.map((row) => row.indexOf(title)));
  const row = rows.find((cells) => cells.includes(name));
  return columns.map((title) => row?.[headOf(title)]);
};
const { admittedOn, endsOn, officialOn, listedOn } = words.exports.office.heads;

test("a probation ends twelve months after the admission, also of whoever moved to another cell since", async () => {
  const { id } = await personWith("Vũ Thị Dự Bị Dời", [["probationary", "2025-09-19", null]]);
  await move(id, "2026-02-10");
  for (const on of ["2026-02-09", "2026-03-01"])
    expect([on, await told("probationers", "Vũ Thị Dự Bị Dời", on, admittedOn, endsOn)]).toEqual([
      on,
      ["19/09/2025", "19/09/2026"],
    ]);
});

test("whoever was admitted again has the days of the present membership", async () => {
  await personWith("Vũ Văn Kết Nạp Lại", [
    ["probationary", "2010-03-03", "2011-03-03"],
    ["official", "2011-03-03", "2015-06-01", "resigned"],
    ["probationary", "2024-04-04", "2025-04-04"],
    ["official", "2025-04-04", null],
  ]);
  expect(await told("members", "Vũ Văn Kết Nạp Lại", "2026-03-01", admittedOn, officialOn)).toEqual([
    "04/04/2024",
    "04/04/2025",
  ]);
  expect(await told("members", "Vũ Văn Kết Nạp Lại", "2012-03-01", admittedOn, officialOn)).toEqual([
    "03/03/2010",
    "03/03/2011",
  ]);
});

test("a sympathiser is listed since the present listing, through an application and a move, and not since one taken back", async () => {
  const { id } = await personWith("Đặng Thị Cảm Tình", [
    ["sympathiser", "2022-01-05", "2022-08-01"],
    ["sympathiser", "2025-02-10", "2025-11-01"],
    ["applicant", "2025-11-01", null],
  ]);
  await move(id, "2026-02-10");
  expect(await told("sympathisers", "Đặng Thị Cảm Tình", "2026-03-01", listedOn)).toEqual(["10/02/2025"]);
});
