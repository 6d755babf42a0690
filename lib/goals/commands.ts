import { keepTermNumber } from "../admissions/number-persistence";
import { keptNumber, numberRefusal, termResolution } from "../admissions/procedure/paper-numbers";
import { command, type Subject } from "../command";
import type { Database } from "../database/client";
import type { Shown } from "../forms/edit";
import { addMonths, type Day, dateOf, dayOf, dayOrNull } from "../primitives/day";
import { newId } from "../primitives/ids";
import { done, notBeyond, notYet, type Refusal, refused } from "../workflow/refusal";
import { shareField, sharesOf, type TermInput, type TermTargetsInput, termSchema, termTargetsSchema } from "./schema";
import { spansOverlap, yearsOf } from "./term";

type Committee = Subject & Readonly<{ unitId: string }>;

/** Locks the committee of the term: two people entering overlapping terms would otherwise both succeed. */
const lockCommittee = async (
  db: Database,
  termId: string | null,
  actingPost: { unitId: string; path: string },
): Promise<Committee | undefined> => {
  await db.$executeRaw`SELECT id FROM "Unit" WHERE id = ${actingPost.unitId}::uuid FOR UPDATE`;
  if (!termId) return { id: actingPost.unitId, unitId: actingPost.unitId, path: actingPost.path, caseId: null };
  const term = await db.term.findFirst({
    where: { id: termId, unitId: actingPost.unitId },
    select: { id: true, path: true },
  });
  return term ? { ...term, unitId: actingPost.unitId, caseId: null } : undefined;
};

/** A term that ends later than this has a mistyped year: the usual one has five years. */
const longestTermMonths = 120;

/** The resolution exists, and its number is written as the rules for documents of its day say. */
const resolutionRefusals = ({ resolution, resolvedOn }: TermInput, on: Day): Refusal[] => {
  const improper = numberRefusal("resolution", resolution, termResolution, resolvedOn);
  return [...notYet("resolvedOn", resolvedOn, on), ...(improper ? [improper] : [])];
};

const termRefusals = async (db: Database, { unitId }: Committee, input: TermInput, on: Day): Promise<Refusal[]> => {
  if (input.to <= input.from) return [{ code: "term-ends-first", facts: { from: input.from }, field: "to" }];
  const tooFar = notBeyond("to", input.to, addMonths(input.from, longestTermMonths));
  const unfit = [...tooFar, ...resolutionRefusals(input, on)];
  if (unfit.length > 0) return unfit;
  const others = await db.term.findMany({
    where: { unitId, ...(input.termId ? { id: { not: input.termId } } : {}) },
    select: { name: true, from: true, to: true },
    take: 100,
  });
  const met = others.find(({ from, to }) => spansOverlap(input, { from: dayOf(from), to: dayOf(to) }));
  if (!met) return [];
  const facts = { name: met.name, from: dayOf(met.from), to: dayOf(met.to) };
  return [{ code: "term-overlaps", facts, field: "from" }];
};

/** The term as its form shows it; undefined for one that is entered. */
const shownTerm = async (db: Database, id: string | null): Promise<Shown | undefined> => {
  if (!id) return undefined;
  const { from, to, resolvedOn, target, ...texts } = await db.term.findUniqueOrThrow({
    where: { id },
    select: { name: true, resolution: true, resolvedOn: true, from: true, to: true, target: true },
  });
  const days = { from: dayOf(from), to: dayOf(to), resolvedOn: dayOrNull(resolvedOn) ?? "" };
  return { ...texts, ...days, target: String(target) };
};

/** The shares a form states, as they are stored; none is 0. */
const shownShares = async (db: Database, input: TermTargetsInput): Promise<Shown> => {
  const kept = await db.termTarget.findMany({
    where: { termId: input.termId },
    select: { year: true, unitId: true, target: true },
    take: 1_000,
  });
  const shares = new Map(kept.map(({ year, unitId, target }) => [shareField({ year, unitId }), String(target)]));
  const { termId: _, ...stated } = input;
  return Object.fromEntries(Object.keys(stated).map((name) => [name, shares.get(name) ?? "0"]));
};

/** Keeps the number of a term's resolution in the register, or refuses the term where another document has it. */
const keepResolution = async (db: Database, term: Committee & Readonly<{ termId: string }>, input: TermInput) => {
  const { resolution, resolvedOn: on, from, to } = input;
  const kept = keptNumber("resolution", resolution, termResolution, on);
  return kept && (await keepTermNumber(db, { unitId: term.unitId, termId: term.termId, from, to, on }, kept));
};

/** Enters or corrects a term of the committee: its resolution, its days and its target. */
export const setTerm = command({
  name: "goals.setTerm",
  permission: "goals.keep",
  input: termSchema,
  lock: (db, { termId }, actor) => lockCommittee(db, termId, actor.actingPost),
  shown: ({ db, input }) => shownTerm(db, input.termId),
  run: async ({ db, input, subject, on }) => {
    const refusals = await termRefusals(db, subject, input, on);
    if (refusals.length > 0) return refused(...refusals);
    const { termId: known, from, to, resolvedOn, ...stated } = input;
    const termId = known ?? newId();
    const taken = await keepResolution(db, { ...subject, termId }, input);
    if (taken) return refused(taken);
    const data = { ...stated, from: dateOf(from), to: dateOf(to), resolvedOn: dateOf(resolvedOn) };
    const { unitId, path } = subject;
    if (known) await db.term.update({ where: { id: termId }, data, select: { id: true } });
    else await db.term.create({ data: { id: termId, unitId, path, ...data }, select: { id: true } });
    return done({ termId });
  },
});

/** Splits a term's target over its years and cells. A removed share is set to 0 and its row stays. */
export const setTermTargets = command({
  name: "goals.setTermTargets",
  permission: "goals.keep",
  input: termTargetsSchema,
  lock: (db, { termId }, actor) => lockCommittee(db, termId, actor.actingPost),
  shown: ({ db, input }) => shownShares(db, input),
  run: async ({ db, input, subject, actor }) => {
    const term = await db.term.findUniqueOrThrow({
      where: { id: input.termId },
      select: { from: true, to: true, targets: { select: { id: true, year: true, unitId: true } } },
    });
    const { reach } = actor;
    const shares = sharesOf(input);
    const cells = await db.unit.findMany({
      where: {
        id: { in: shares.units.map(({ unitId }) => unitId) },
        kind: "cell",
        path: { gte: reach.from, lt: reach.to },
      },
      select: { id: true, path: true },
    });
    const years = new Set(yearsOf({ from: dayOf(term.from), to: dayOf(term.to) }).map(({ year }) => year));
    const paths = new Map(cells.map(({ id, path }) => [id, path]));
    const foreign =
      shares.years.some(({ year }) => !years.has(year)) || shares.units.some(({ unitId }) => !paths.has(unitId));
    if (foreign) return refused({ code: "share-outside-term", facts: {} });
    const stated = [
      ...shares.years.map(({ year, target }) => ({ year, unitId: null, path: subject.path, target })),
      ...shares.units.map(({ unitId, target }) => ({
        year: null,
        unitId,
        path: paths.get(unitId) ?? subject.path,
        target,
      })),
    ];
    for (const share of stated) {
      const kept = term.targets.find(({ year, unitId }) => year === share.year && unitId === share.unitId);
      if (kept)
        await db.termTarget.update({ where: { id: kept.id }, data: { target: share.target }, select: { id: true } });
      else if (share.target > 0)
        await db.termTarget.create({ data: { id: newId(), termId: input.termId, ...share }, select: { id: true } });
    }
    return done({ termId: input.termId });
  },
});
