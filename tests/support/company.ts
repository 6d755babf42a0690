import type { Actor } from "../../lib/access/actor";
import { publicHolidays } from "../../lib/calendar/public-holidays";
import type { PrismaClient } from "../../lib/database/generated/client";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { buildOffice } from "./office";
import type { WayStep } from "./way";

const loadCalendar = async (owner: PrismaClient) => {
  for (const { year, off, worked, source } of publicHolidays) {
    await owner.calendarYear.create({ data: { year, source, loadedAt: new Date("2025-01-02") } });
    const days = [...off.map((date) => ({ date, working: false })), ...worked.map((date) => ({ date, working: true }))];
    await owner.calendarDay.createMany({
      data: days.map(({ date, working }) => ({ day: dateOf(day(`${year}-${date}`)), year, working, note: source })),
    });
  }
};

/** As many as vote on the way: so many official members in the cell, so many seats in the committee. */
const seats = { cell: 8, committee: 9 };

/**
 * A small committee whose people can walk the whole way by commands: the calendar loaded, official members to mentor,
 * introduce and vote, and a committee in office.
 */
export const buildCompany = async (owner: PrismaClient) => {
  await loadCalendar(owner);
  const office = await buildOffice(owner);
  const official = async (name: string) => {
    const person = await office.person(name, office.first);
    const from = dateOf(day("2015-05-19"));
    await owner.standing.create({
      data: { id: newId(), personId: person.id, path: person.unit.path, kind: "official", from },
    });
    return person;
  };
  const secretary = await official("Trần Văn Thí Dụ");
  const mentor = await official("Lê Thị Minh Họa");
  const members = [secretary, mentor];
  for (let number = members.length + 1; number <= seats.cell; number += 1)
    members.push(await official(`Vũ Thị Biểu Quyết ${number}`));
  const deputy = await office.person("Phạm Văn Giả Định", office.organisation);
  const sits = (person: Awaited<ReturnType<typeof official>>, role: "committeeDeputySecretary" | "committeeMember") =>
    owner.post.create({
      data: {
        id: newId(),
        personId: person.id,
        unitId: office.organisation.id,
        role,
        from: dateOf(day("2020-06-18")),
      },
    });
  await sits(deputy, "committeeDeputySecretary");
  for (let number = 2; number <= seats.committee; number += 1)
    await sits(await office.person(`Ngô Văn Cấp Ủy ${number}`, office.organisation), "committeeMember");
  const officer = await office.person("Hoàng Thị Cấp Trên", office.superior);
  const actors: Readonly<Record<WayStep["by"], Actor>> = {
    cell: office.actor(secretary, "cellSecretary", office.first),
    committee: office.actor(deputy, "committeeDeputySecretary", office.organisation),
    superior: office.actor(officer, "superiorOfficer", office.superior),
  };
  const people: Readonly<Record<string, string>> = { "@mentor": mentor.id, "@second": secretary.id };
  return { office, actors, people, members };
};

export type Company = Awaited<ReturnType<typeof buildCompany>>;
