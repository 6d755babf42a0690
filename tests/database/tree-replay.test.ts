import { beforeAll, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { movePerson } from "../../lib/people/move-commands";
import { addDays, type Day, dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { mergeCell, splitCell } from "../../lib/units/cell-commands";
import { dissolveUnit, foundUnit, placeUnit, renameUnit } from "../../lib/units/commands";
import { leaverPrefix } from "../../lib/units/schema";
import { unitTree } from "../../lib/units/tree-queries";
import type { Outcome } from "../../lib/workflow/refusal";
import { type Draw, drawFrom } from "../fuzz/draw";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";
import { seeingSaved } from "../support/saving";

const owner = useOwner(useDatabase().url);

/** What is invented: so many organisations, each with so many changes, one a day. */
const [organisations, changes] = [10, 40];
const firstDay = day("2024-01-02");

type Unit = { id: string; kind: "cell" | "department"; name: string; parentId: string };
/** The tree as somebody would keep it who writes down each change, and a copy of every evening. */
type Book = { units: Map<string, Unit>; cellOf: Map<string, string>; evenings: Map<Day, Shown> };
type Shown = Readonly<Record<string, readonly [depth: number, members: number]>>;

let draw: Draw;
const oneOf = <Each>(all: readonly Each[]): Each | undefined => (all.length === 0 ? undefined : draw.from(all));

const shownBy = ({ units, cellOf }: Book, organisationId: string): Shown => {
  const under = (id: string): string[] => [
    id,
    ...[...units.values()].filter(({ parentId }) => parentId === id).flatMap((unit) => under(unit.id)),
  ];
  const members = (id: string) => [...cellOf.values()].filter((cell) => under(id).includes(cell)).length;
  return Object.fromEntries(
    [...units.values()].map(({ id, name, parentId }) => [name, [parentId === organisationId ? 2 : 3, members(id)]]),
  );
};

const idOf = (outcome: Outcome<{ unitId: string } | { personId: string }>): string => {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return "unitId" in outcome.value ? outcome.value.unitId : outcome.value.personId;
};

/** One change on a day, by its command and in the book; nothing where none of its kind is possible. */
const change = async (actor: Actor, book: Book, organisationId: string, on: Day, count: number): Promise<void> => {
  const { units, cellOf } = book;
  const cells = [...units.values()].filter(({ kind }) => kind === "cell");
  const departments = [...units.values()].filter(({ kind }) => kind === "department");
  const cell = oneOf(cells);
  const other = oneOf(cells.filter((each) => each !== cell));
  const members = [...cellOf].flatMap(([id, at]) => (at === cell?.id ? [id] : []));
  const sent = { requestId: newId(), paper: `QĐ ${count}` };
  const name = `Chi bộ Số ${count}`;
  const kinds = ["found", "department", "rename", "place", "move", "merge", "split", "dissolve"] as const;
  const kind = oneOf(kinds);
  if (kind === "found" || kind === "department") {
    const parentId = kind === "found" ? (oneOf(departments)?.id ?? organisationId) : organisationId;
    const made = { kind: kind === "found" ? "cell" : "department", name, parentId } as const;
    const id = idOf(await foundUnit(actor, { ...sent, ...made, shortName: name, from: on }));
    units.set(id, { id, ...made });
  }
  if (!cell) return;
  if (kind === "rename") {
    const names = { name, shortName: name, renamedOn: on };
    idOf(await seeingSaved(renameUnit)(actor, { ...sent, unitId: cell.id, ...names }));
    cell.name = name;
  }
  const place = oneOf([organisationId, ...departments.map(({ id }) => id)].filter((id) => id !== cell.parentId));
  if (kind === "place" && place) {
    idOf(await seeingSaved(placeUnit)(actor, { ...sent, unitId: cell.id, parentId: place, placedOn: on }));
    cell.parentId = place;
  }
  const [personId] = members;
  if (kind === "move" && other && personId) {
    idOf(await seeingSaved(movePerson)(actor, { ...sent, personId, unitId: other.id, movedOn: on }));
    cellOf.set(personId, other.id);
  }
  if (kind === "merge" && other) {
    idOf(await mergeCell(actor, { ...sent, unitId: cell.id, intoId: other.id, mergedOn: on }));
    for (const id of members) cellOf.set(id, other.id);
    units.delete(cell.id);
  }
  if (kind === "split" && members.length > 1) {
    const leavers = members.slice(1);
    const ticks = Object.fromEntries(leavers.map((id) => [`${leaverPrefix}${id}`, "on"]));
    const id = idOf(await splitCell(actor, { ...sent, unitId: cell.id, name, shortName: name, from: on, ...ticks }));
    units.set(id, { id, kind: "cell", name, parentId: cell.parentId });
    for (const each of leavers) cellOf.set(each, id);
  }
  if (kind === "dissolve" && members.length === 0) {
    idOf(await dissolveUnit(actor, { ...sent, unitId: cell.id, lastDay: addDays(on, -1) }));
    units.delete(cell.id);
  }
};

const invent = async (seed: number) => {
  draw = drawFrom(seed);
  const office = await buildOffice(owner);
  const { first, second, organisation } = office;
  const cellOf = new Map<string, string>();
  for (const [index, unit] of [first, first, first, second, second].entries()) {
    const person = await office.person(`Vũ Thị Dời Chỗ ${index}`, unit);
    const from = dateOf(day("2021-03-03"));
    await owner.standing.create({
      data: { id: newId(), personId: person.id, path: unit.path, kind: "official", from },
    });
    cellOf.set(person.id, unit.id);
  }
  const units = new Map(
    [first, second].map(({ id, name }) => [id, { id, kind: "cell" as const, name, parentId: organisation.id }]),
  );
  const leader = await office.person("Phạm Văn Ghi Sổ", organisation);
  const actor = office.actor(leader, "committeeDeputySecretary", organisation);
  const book: Book = { units, cellOf, evenings: new Map() };
  for (let count = 1; count <= changes; count += 1) {
    const on = addDays(firstDay, count);
    await change(actor, book, organisation.id, on, count);
    book.evenings.set(on, shownBy(book, organisation.id));
  }
  return { actor, book };
};

let invented: Awaited<ReturnType<typeof invent>>[];
beforeAll(async () => {
  invented = [];
  for (let seed = 1; seed <= organisations; seed += 1) invented.push(await invent(seed));
});

test("the tree as of any day is what somebody had written down who kept a book: names, places and members", async () => {
  const differing = [];
  for (const { actor, book } of invented)
    for (const [on, evening] of book.evenings) {
      const tree = await unitTree(actor, on);
      const shown = Object.fromEntries(
        tree?.units
          .filter(({ kind }) => kind === "cell" || kind === "department")
          .map(({ name, depth, members }) => [name, [depth, members?.official ?? -1]]) ?? [],
      );
      if (JSON.stringify(Object.entries(shown).sort()) !== JSON.stringify(Object.entries(evening).sort()))
        differing.push({ on, shown, evening });
    }
  expect(differing).toEqual([]);
});

test("nobody's standings leave a gap or overlap, whatever was merged, split or moved", async () => {
  const standings = await owner.standing.findMany({ where: { kind: "official" }, orderBy: [{ from: "asc" }] });
  const byPerson = new Map<string, typeof standings>();
  for (const each of standings) byPerson.set(each.personId, [...(byPerson.get(each.personId) ?? []), each]);
  expect(byPerson.size).toBe(5 * organisations);
  for (const own of byPerson.values())
    expect(own.slice(1).map(({ from }) => from.getTime())).toEqual(own.slice(0, -1).map(({ to }) => to?.getTime()));
});
