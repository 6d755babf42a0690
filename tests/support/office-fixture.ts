import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll } from "vitest";
import type { ActingPost, Actor } from "../../lib/access/actor";
import { reachOf } from "../../lib/access/reach";
import type { Role } from "../../lib/access/roles";
import type { Stage } from "../../lib/admissions/case/stages";
import { PrismaClient } from "../../lib/database/generated/client";
import { addDays, type Day, dateOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { searchKey, sortKey } from "../../lib/primitives/name";

const since = dateOf("2020-01-01" as Day);

/** A client with the rights of the tables' owner, who bypasses the policies. Call it once, outside any test. */
export const useOwner = (url: string): PrismaClient => {
  const owner = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 4 }) });
  afterAll(() => owner.$disconnect());
  return owner;
};

/** A Party organisation with two cells, and functions that add people, actors, cases and tasks. */
export const buildOffice = async (owner: PrismaClient) => {
  const unit = async (
    kind: "superior" | "organisation" | "cell",
    name: string,
    path: string,
    parentId: string | null,
  ) => owner.unit.create({ data: { id: newId(), kind, name, shortName: name, path, parentId, from: since } });
  // A unique prefix, so that one database can hold several of these fixtures.
  const root = `t${newId().replaceAll("-", "")}.`;
  const superior = await unit("superior", "Đảng ủy cấp trên", root, null);
  const organisation = await unit("organisation", "Đảng bộ Văn phòng", `${root}o.`, superior.id);
  const first = await unit("cell", "Chi bộ Một", `${root}o.k1.`, organisation.id);
  const second = await unit("cell", "Chi bộ Hai", `${root}o.k2.`, organisation.id);
  type Unit = typeof first;

  const person = async (fullName: string, home: Unit) => {
    const made = await owner.person.create({
      data: {
        id: newId(),
        unitId: home.id,
        path: home.path,
        fullName,
        sortKey: sortKey(fullName),
        searchKey: searchKey(fullName),
        bornOn: dateOf("1995-05-05" as Day),
        sex: "female",
        schooling: "bachelor",
        occupation: "Chuyên viên",
        joinedUnitOn: since,
      },
    });
    return { id: made.id, name: fullName, unit: home };
  };
  type Person = Awaited<ReturnType<typeof person>>;

  const actor = (
    who: Person,
    role: Role,
    at: Unit,
    own: { mentored?: string[]; applied?: string[]; people?: string[] } = {},
  ) => {
    const actingPost: ActingPost = {
      id: newId(),
      role,
      unitId: at.id,
      unitName: at.shortName,
      unitTitle: at.shortName,
      path: at.path,
      committeeName: at.shortName,
    };
    const { mentored = [], applied = [], people = [] } = own;
    const reach = reachOf(actingPost, { mentored, applied, people: [who.id, ...people] });
    return {
      accountId: newId(),
      personId: who.id,
      name: who.name,
      actingPost,
      actingPosts: [actingPost],
      reach,
    } satisfies Actor;
  };

  type Standing = Readonly<{
    openedOn?: Day;
    nextStep?: string;
    nextHolder?: string;
    nextDueOn?: Day;
    /** Who owes what is due; whoever takes the next step, if it is not stated. */
    nextDueHolder?: string;
    closedOn?: Day;
  }>;
  const openCase = async (who: Person, stage: Stage, { openedOn, nextDueOn, closedOn, ...next }: Standing = {}) => {
    const made = await owner.admissionCase.create({
      data: {
        id: newId(),
        personId: who.id,
        unitId: who.unit.id,
        path: who.unit.path,
        stage,
        sequence: 1,
        openedOn: openedOn ? dateOf(openedOn) : since,
        closedOn: closedOn ? dateOf(closedOn) : null,
        nextDueOn: nextDueOn ? dateOf(nextDueOn) : null,
        nextDueHolder: nextDueOn ? (next.nextHolder ?? null) : null,
        ...next,
      },
    });
    return made.id;
  };

  const task = async (caseId: string, path: string, title: string, dueOn: Day) => {
    const made = await owner.task.create({
      data: {
        id: newId(),
        caseId,
        path,
        title,
        purpose: "Rèn luyện",
        givenOn: dateOf(addDays(dueOn, -20)),
        dueOn: dateOf(dueOn),
        giverName: "Trần Giao Việc",
      },
    });
    return made.id;
  };

  return { superior, organisation, first, second, person, actor, openCase, task };
};

export type Office = Awaited<ReturnType<typeof buildOffice>>;
