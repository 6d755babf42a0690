import type { Actor } from "../../lib/access/actor";
import { publicHolidays } from "../../lib/calendar/public-holidays";
import type { PrismaClient } from "../../lib/database/generated/client";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { buildOffice } from "./office-fixture";
import type { NamedMember, PlannedStep } from "./planned-steps";

const loadCalendar = async (owner: PrismaClient) => {
  for (const { year, off, worked, source } of publicHolidays) {
    await owner.calendarYear.create({ data: { year, source, loadedAt: new Date("2025-01-02") } });
    const days = [...off.map((date) => ({ date, working: false })), ...worked.map((date) => ({ date, working: true }))];
    await owner.calendarDay.createMany({
      data: days.map(({ date, working }) => ({ day: dateOf(day(`${year}-${date}`)), year, working, note: source })),
    });
  }
};

/** The number of official members in the cell and of seats in the committee, as the planned votes state them. */
const seats = { cell: 8, committee: 9 };

/**
 * A small committee in which a whole admission can be taken by commands: a loaded calendar, official members who can
 * mentor, introduce and vote, and a committee with all its members.
 */
export const buildCommittee = async (owner: PrismaClient) => {
  await loadCalendar(owner);
  const office = await buildOffice(owner);
  const officialMember = async (name: string, unit = office.first) => {
    const person = await office.person(name, unit);
    const from = dateOf(day("2015-05-19"));
    await owner.standing.create({
      data: { id: newId(), personId: person.id, path: person.unit.path, kind: "official", from },
    });
    return person;
  };
  const secretary = await officialMember("Trần Văn Ví Dụ");
  const mentor = await officialMember("Lê Thị Minh Họa");
  const members = [secretary, mentor];
  for (let number = members.length + 1; number <= seats.cell; number += 1)
    members.push(await officialMember(`Vũ Thị Biểu Quyết ${number}`));
  const deputy = await officialMember("Phạm Văn Giả Định", office.organisation);
  const addPost = (
    person: Awaited<ReturnType<typeof officialMember>>,
    role: "committeeDeputySecretary" | "committeeMember",
  ) =>
    owner.post.create({
      data: {
        id: newId(),
        personId: person.id,
        unitId: office.organisation.id,
        role,
        from: dateOf(day("2020-06-18")),
      },
    });
  await addPost(deputy, "committeeDeputySecretary");
  for (let number = 2; number <= seats.committee; number += 1)
    await addPost(await officialMember(`Ngô Văn Cấp Ủy ${number}`, office.organisation), "committeeMember");
  const officer = await office.person("Hoàng Thị Cấp Trên", office.superior);
  const actors: Readonly<Record<PlannedStep["by"], Actor>> = {
    cell: office.actor(secretary, "cellSecretary", office.first),
    committee: office.actor(deputy, "committeeDeputySecretary", office.organisation),
    superior: office.actor(officer, "superiorOfficer", office.superior),
  };
  const memberIds: Readonly<Record<NamedMember, string>> = { mentor: mentor.id, secondIntroducer: secretary.id };
  const administratorNamed = async (name: string): Promise<Actor> =>
    office.actor(await office.person(name, office.organisation), "administrator", office.organisation);
  return { office, actors, memberIds, members, officialMember, administratorNamed };
};

export type CommitteeFixture = Awaited<ReturnType<typeof buildCommittee>>;
