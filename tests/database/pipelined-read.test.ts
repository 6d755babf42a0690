import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { caseSeenAudit } from "../../lib/audit/audit-persistence";
import { readPipelined } from "../../lib/database/pipelined-read";
import { typedQuery } from "../../lib/database/typed-query";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";

const owner = useOwner(useDatabase().url);

let deputy: Actor;
let secretary: Actor;
let caseId: string;

beforeAll(async () => {
  const office = await buildOffice(owner);
  const applicant = await office.person("Quần chúng Hai", office.second);
  caseId = await office.openCase(applicant, "dossier");
  deputy = office.actor(
    await office.person("Phó bí thư", office.organisation),
    "committeeDeputySecretary",
    office.organisation,
  );
  secretary = office.actor(await office.person("Bí thư Một", office.first), "cellSecretary", office.first);
});

const cases = typedQuery((tables) => tables.selectFrom("AdmissionCase").select(["id", "openedOn"]))({});
const two = typedQuery((tables) => tables.selectNoFrom((eb) => eb.val(2).as("two")))({});
const failing = typedQuery((tables) => tables.selectNoFrom((eb) => eb(eb.val(1), "/", 0).as("nothing")))({});
const seen = () => owner.audit.count({ where: { command: "case.seen" } });

describe("statements sent together", () => {
  test("see only what the actor may see, whoever used the connection before", async () => {
    const read = async (actor: Actor) => (await readPipelined(actor, cases))[0].map(({ id }) => id);
    for (let round = 0; round < 3; round += 1) {
      expect(await read(deputy)).toEqual([caseId]);
      expect(await read(secretary)).toEqual([]);
    }
  });

  test("return the rows of each statement in order, an empty list for a statement left out, and days as text", async () => {
    const answers = await readPipelined(deputy, cases, null, two);
    expect(answers).toEqual([[{ id: caseId, openedOn: "2020-01-01" }], [], [{ two: 2 }]]);
  });

  test("have no effect when one of them fails, and later statements work", async () => {
    const before = await seen();
    await expect(readPipelined(deputy, caseSeenAudit(deputy, "case.seen", caseId), failing, cases)).rejects.toThrow(
      /division by zero/,
    );
    expect(await seen()).toBe(before);
    const [, found] = await readPipelined(deputy, caseSeenAudit(deputy, "case.seen", caseId), cases);
    expect(found).toMatchObject([{ id: caseId }]);
    expect(await seen()).toBe(before + 1);
  });

  test("do not record a case as seen that the actor could not see", async () => {
    const before = await seen();
    await readPipelined(secretary, caseSeenAudit(secretary, "case.seen", caseId));
    expect(await seen()).toBe(before);
  });
});
