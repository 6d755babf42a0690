import { beforeAll, describe, expect, test } from "vitest";
import { auditedScheduleView } from "../../lib/admissions/file/schedule-queries";
import { fewestCases } from "../../lib/admissions/forecast/usual-days";
import { addDays, type Day, dateOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";

const owner = useOwner(useDatabase().url);
const on = "2026-05-20" as Day;

/** Another committee's cases are there too; they do not count. */
const build = async () => {
  const office = await buildOffice(owner);
  const person = await office.person("Người Đang Đợi", office.first);
  const caseId = await office.openCase(person, "nomination");
  return { office, person, caseId };
};

type Place = Readonly<{ path: string }>;

const step = async (
  caseId: string,
  { path }: Place,
  sequence: number,
  name: string,
  occurredOn: Day,
  annulsId?: string,
) => {
  const id = newId();
  await owner.transition.create({
    data: {
      ...{
        id,
        caseId,
        path,
        sequence,
        step: name,
        from: "nomination",
        to: "mentoring",
        occurredOn: dateOf(occurredOn),
      },
      ...{ recordedAt: new Date(), accountId: newId(), actorName: "Người Ghi", role: "cellSecretary", provisions: [] },
      ...{ facts: {}, rulePack: "2025-07", provisional: false, requestId: newId(), annulsId: annulsId ?? null },
    },
  });
  return id;
};

describe("the schedule of a case", () => {
  let house: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    house = await build();
  });

  const listing = async () => {
    const { office, caseId } = house;
    const someone = await office.person("Trần Văn Đông", office.first);
    const view = await auditedScheduleView(office.actor(someone, "cellSecretary", office.first), caseId, on, null);
    return view?.milestones.find((each) => each.step === "listSympathiser")?.usual;
  };

  test("rests on the cases of the whole committee, without what was annulled, and says when they are too few", async () => {
    const { office } = house;
    const listed = async (index: number, days: number) => {
      const cell = index % 2 === 0 ? office.first : office.second;
      const earlier = await office.openCase(await office.person(`Người Trước ${index}`, cell), "mentoring");
      await step(earlier, cell, 1, "nominate", addDays(on, -200));
      const taken = await step(earlier, cell, 2, "listSympathiser", addDays(on, days - 200));
      return { earlier, cell, taken };
    };
    for (let index = 1; index < fewestCases; index += 1) await listed(index, index * 10);
    expect(await listing()).toEqual({ on: null, cases: fewestCases - 1 });
    const { earlier, cell, taken } = await listed(fewestCases, fewestCases * 10);
    // The middle of 10, 20, 30, 40 and 50 days from Wednesday 20 May: Friday 19 June.
    expect(await listing()).toEqual({ on: "2026-06-19", cases: fewestCases });
    await step(earlier, cell, 3, "annulStep", on, taken);
    expect(await listing()).toEqual({ on: null, cases: fewestCases - 1 });
  });

  test("knows nothing of another committee's cases", async () => {
    const other = await build();
    const someone = await other.office.person("Lê Thị Tây", other.office.first);
    const secretary = other.office.actor(someone, "cellSecretary", other.office.first);
    const view = await auditedScheduleView(secretary, other.caseId, on, null);
    expect(view?.milestones.map(({ usual }) => usual.cases).every((cases) => cases === 0)).toBe(true);
    expect(await auditedScheduleView(secretary, house.caseId, on, null)).toBeNull();
  });

  test("is not shown to the applicant", async () => {
    const { office, person, caseId } = house;
    const applicant = office.actor(person, "applicant", office.first, { applied: [caseId] });
    expect(await auditedScheduleView(applicant, caseId, on, null)).toBeNull();
  });
});
