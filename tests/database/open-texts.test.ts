import { beforeAll, expect, test } from "vitest";
import { nominate } from "../../lib/admissions/nominate-commands";
import { sentenceFields } from "../../lib/database/sealed-columns";
import { evaluate, writeNote } from "../../lib/mentoring/commands";
import { giveTask } from "../../lib/mentoring/tasks/give-commands";
import { acceptTask } from "../../lib/mentoring/tasks/verdict-commands";
import { today } from "../../lib/primitives/clock";
import { addDays } from "../../lib/primitives/day";
import { caseDriver, codesOf } from "../support/case-driver";
import { openIn } from "../support/columns";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { send } from "../support/dossier-fixture";
import { useOwner } from "../support/office-fixture";
import { approvalSteps, nominationFields, type PlannedStep, recognitionSteps } from "../support/planned-steps";

const database = useDatabase();
const owner = useOwner(database.url);
let fixture: CommitteeFixture;
const { takeSteps, nominateCase, openVerifiedCase } = caseDriver(owner, () => fixture);
/** Stands in every sentence that is typed here. */
const mark = "câu ghi về một người";

const marked = (fields: PlannedStep["fields"]) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      sentenceFields.some((field) => field === name) && value ? `${mark}: ${value}` : value,
    ]),
  );

beforeAll(async () => {
  fixture = await buildCommittee(owner);
});

test("no sentence about a person that is typed in a form of a case, a task or the register stands open in the database", async () => {
  const { cell } = fixture.actors;
  const caseId = await openVerifiedCase("Đặng Thị Câu Kín");
  const steps = [...approvalSteps, ...recognitionSteps].map((step) => ({ ...step, fields: marked(step.fields) }));
  await takeSteps(caseId, steps);
  await takeSteps(await nominateCase("Lê Văn Câu Kín"), [
    { step: "withdraw", by: "cell", fields: { occurredOn: "2025-02-05", reason: mark } },
  ]);
  const on = today();
  const tried = await openVerifiedCase("Trần Thị Câu Kín");
  const task = { caseId: tried, title: "Việc", purpose: mark, givenOn: on, dueOn: addDays(on, 9) };
  const done = [
    await send(giveTask, cell, task),
    await send(writeNote, cell, { caseId: tried, notedOn: on, text: mark }),
    await send(evaluate, cell, {
      ...{ caseId: tried, evaluatedOn: on, attitude: "3", responsibility: "3", motive: "3", comment: mark },
    }),
  ];
  const { id: taskId } = await owner.task.findFirstOrThrow({ where: { caseId: tried } });
  done.push(
    await send(acceptTask, cell, { caseId: tried, taskId, verdict: "accepted", returned: "0", result: mark }),
    await send(nominate, cell, {
      ...{ ...nominationFields, fullName: "Lê Văn Câu Kín", unitId: fixture.office.first.id, reason: mark },
      ...{ known: "other", because: mark },
    }),
  );
  expect(done.map(codesOf)).toEqual(done.map(() => "done"));
  expect(await openIn(database.owner, mark)).toEqual([]);
  expect(await owner.transition.count({ where: { facts: { path: ["sealed"], not: "null" } } })).toBeGreaterThan(5);
  // What is no sentence stays open, because lists search and show it.
  expect(await openIn(database.owner, "Lê Văn Câu Kín")).toContain("Person.fullName");
});
