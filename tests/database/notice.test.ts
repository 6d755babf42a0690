import { beforeAll, expect, test } from "vitest";
import { nominate } from "../../lib/admissions/nominate-commands";
import { newId } from "../../lib/primitives/ids";
import { buildCompany, type Company } from "../support/company";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office";
import { codesOf, walkerIn } from "../support/walker";
import { mentoring, nomination } from "../support/way";

const owner = useOwner(useDatabase().url);
let house: Company;
beforeAll(async () => {
  house = await buildCompany(owner);
});
const { send, notice } = walkerIn(owner, () => house);

const first = "2011-11-01";
const before = "2011-10-31";

const noted = async (rest: Readonly<Record<string, string>>) =>
  codesOf(
    await nominate(house.actors.cell, { ...nomination, unitId: house.office.first.id, ...rest, requestId: newId() }),
  );

test("a nomination is refused on the day before the first known rules, and accepted on their first day", async () => {
  const fullName = "Nguyễn Thị Ngày Đầu";
  expect(await noted({ fullName, occurredOn: before, joinedUnitOn: "2010-03-01" })).toEqual(["before-the-rules"]);
  expect(await noted({ fullName, occurredOn: first, joinedUnitOn: "2010-03-01" })).toBe("done");
});

test("a nomination on the day of birth is refused", async () => {
  const fullName = "Trần Văn Sơ Sinh";
  expect(await noted({ fullName, bornOn: nomination.occurredOn })).toEqual(["born-after"]);
});

test("a Party member cannot be nominated", async () => {
  const member = await owner.person.findFirstOrThrow({ where: { fullName: "Lê Thị Minh Họa" } });
  const [bornOn = ""] = member.bornOn.toISOString().split("T");
  expect(await noted({ fullName: member.fullName, bornOn })).toEqual(["already-member"]);
});

test("a step dated before the first known rules is refused", async () => {
  const caseId = await notice("Vũ Văn Quá Sớm");
  const [listing] = mentoring;
  if (!listing) throw new Error("The way has no first step");
  const states = { ...listing.states, occurredOn: before };
  expect(codesOf(await send(caseId, { ...listing, states }))).toEqual(["before-the-rules"]);
});
