import type { Database } from "../database/client";
import type { ListKind } from "./kinds";

type Named = Readonly<{ href: string; name: string }>;

const personSelect = { select: { id: true, fullName: true } } as const;

/** What rows made, by its id, as far as it may be seen. */
const readNames = async (db: Database, kind: ListKind, ids: string[]): Promise<ReadonlyMap<string, Named>> => {
  const where = { id: { in: ids } };
  if (kind === "people") {
    const people = await db.person.findMany({ where, ...personSelect });
    return new Map(people.map(({ id, fullName }) => [id, { href: `/people/${id}`, name: fullName }]));
  }
  if (kind === "cells") {
    const units = await db.unit.findMany({ where, select: { id: true, name: true } });
    return new Map(units.map(({ id, name }) => [id, { href: `/units/${id}`, name }]));
  }
  if (kind === "posts") {
    const posts = await db.post.findMany({
      where,
      relationLoadStrategy: "join",
      select: { id: true, person: personSelect },
    });
    return new Map(posts.map(({ id, person }) => [id, { href: `/people/${person.id}`, name: person.fullName }]));
  }
  if (kind === "planned") {
    const posts = await db.plannedPost.findMany({ where, select: { id: true, title: true } });
    return new Map(posts.map(({ id, title }) => [id, { href: `/planning/${id}`, name: title }]));
  }
  const cases = await db.admissionCase.findMany({
    where,
    relationLoadStrategy: "join",
    select: { id: true, person: personSelect },
  });
  return new Map(cases.map(({ id, person }) => [id, { href: `/admissions/${id}`, name: person.fullName }]));
};

/** What undoing left, and why; of an import that is not undone, nothing. */
export const readLeft = async (db: Database, importId: string, kind: ListKind) => {
  const rows = await db.importRow.findMany({
    where: { importId, undone: { notIn: ["removed", "restored"] } },
    select: { number: true, personId: true, madeId: true, undone: true },
    orderBy: { number: "asc" },
    take: 500,
  });
  const ids = rows.flatMap(({ personId, madeId }) => personId ?? madeId ?? []);
  const names = ids.length > 0 ? await readNames(db, kind, ids) : new Map<string, Named>();
  return rows.map(({ number, personId, madeId, undone }) => ({
    number,
    made: names.get(personId ?? madeId ?? "") ?? null,
    why: undone ?? "",
  }));
};
