import { beforeAll, expect, test } from "vitest";
import { rollFields } from "../../components/admissions/forms/roll-fields";
import { startingValues } from "../../components/admissions/forms/step-fields";
import { stepForm } from "../../lib/admissions/queries";
import { awayIn } from "../../lib/admissions/voting/attendance-roll";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { vi as words } from "../../lib/text/vi";
import { caseDriver } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";

const owner = useOwner(useDatabase().url);
let fixture: CommitteeFixture;
let caseId: string;
const { openVerifiedCase } = caseDriver(owner, () => fixture);

beforeAll(async () => {
  fixture = await buildCommittee(owner);
  caseId = await openVerifiedCase("Đặng Thị Đi Vắng");
}, 60_000);

const formOn = async (heldOn: string) => {
  const form = await stepForm(fixture.actors.cell, caseId, "recordCellVote", day("2025-09-30"), day(heldOn));
  if (!form?.roll) throw new Error("The form of a vote has its roll.");
  return { ...form, roll: form.roll };
};

test("who is away on duty on the day of a vote is named and filled in as absent, and stays in the base (QĐ 294-QĐ/TW, 9.3.2)", async () => {
  const before = await formOn("2025-08-21");
  expect([awayIn(before.roll), startingValues(before, "2025-09-30", words).absent]).toEqual([[], "0"]);
  const [first] = fixture.members;
  const noted = {
    id: newId(),
    personId: first?.id ?? "",
    kind: "duty",
    recordedBy: "Trần Thị Thư",
    recordedAt: new Date(),
  };
  await owner.absence.create({
    data: { ...noted, from: dateOf(day("2025-08-20")), lastDay: dateOf(day("2025-08-22")) },
  });
  for (const heldOn of ["2025-08-20", "2025-08-22"]) {
    const form = await formOn(heldOn);
    expect(awayIn(form.roll)).toEqual([{ name: first?.name, awayFor: "duty" }]);
    const { total, base, needed, excluded } = before.roll;
    expect(form.roll).toMatchObject({ total, base, needed, excluded });
    expect(startingValues(form, "2025-09-30", words)).toMatchObject({
      absent: "1",
      absenceReasons: `${first?.name} (công tác)`,
    });
    const [note] = rollFields(form.roll, form, words);
    expect(note?.lines?.join(" ")).toMatch(/Đã ghi vắng ngày này: .+ \(công tác\)\. Vắng mặt vẫn tính trong tổng số/);
  }
  for (const heldOn of ["2025-08-19", "2025-08-23"]) expect(awayIn((await formOn(heldOn)).roll)).toEqual([]);
});
