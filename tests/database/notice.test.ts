import { beforeAll, expect, test } from "vitest";
import { nominate } from "../../lib/admissions/nominate-commands";
import { newId } from "../../lib/primitives/ids";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { mentoringSteps, nominationFields } from "../support/planned-steps";

const owner = useOwner(useDatabase().url);
let house: CommitteeFixture;
beforeAll(async () => {
  house = await buildCommittee(owner);
});
const { takeStep, nominateCase } = caseDriver(owner, () => house);

const first = "2011-11-01";
const before = "2011-10-31";

const noted = async (rest: Readonly<Record<string, string>>) =>
  codesOf(
    await nominate(house.actors.cell, {
      ...nominationFields,
      unitId: house.office.first.id,
      ...rest,
      requestId: newId(),
    }),
  );

test("a nomination is refused on the day before the first known rules, and accepted on their first day", async () => {
  const fullName = "Nguyễn Thị Ngày Đầu";
  expect(await noted({ fullName, occurredOn: before, joinedUnitOn: "2010-03-01" })).toEqual(["before-the-rules"]);
  expect(await noted({ fullName, occurredOn: first, joinedUnitOn: "2010-03-01" })).toBe("done");
});

test("a nomination on the day of birth is refused", async () => {
  const fullName = "Trần Văn Sơ Sinh";
  expect(await noted({ fullName, bornOn: nominationFields.occurredOn })).toEqual(["born-after", "joined-before-birth"]);
});

test("a Party member cannot be nominated", async () => {
  const member = await owner.person.findFirstOrThrow({ where: { fullName: "Lê Thị Minh Họa" } });
  const [bornOn = ""] = member.bornOn.toISOString().split("T");
  expect(await noted({ fullName: member.fullName, bornOn })).toEqual(["person-alike"]);
  expect(await noted({ fullName: member.fullName, bornOn, known: member.id })).toEqual(["already-member"]);
});

test("no step is dated before the first rules known here", async () => {
  const caseId = await nominateCase("Vũ Văn Quá Sớm");
  const [listing] = mentoringSteps;
  if (!listing) throw new Error("The way has no first step");
  const states = { ...listing.fields, occurredOn: before };
  expect(codesOf(await takeStep(caseId, { ...listing, fields: states }))).toEqual(["before-the-rules"]);
});
