import { beforeAll, describe, expect, test } from "vitest";
import { auditedCardView, auditedOwnCardView } from "../../lib/people/card/queries";
import { today } from "../../lib/primitives/clock";
import { accountOf, usernames } from "../../prisma/seed/committee/accounts";
import { personOf } from "../../prisma/seed/committee/people";
import { seedDemonstration } from "../../prisma/seed/demonstration";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";
import { seededActor } from "../support/seeded-actors";

const database = useDatabase();
const owner = useOwner(database.url);
const on = today();

beforeAll(() => seedDemonstration({ databaseUrl: database.url, today: on }), 300_000);

describe("the card of a person", () => {
  test("has the standings, the stages of the case, the work, the mentor and the certificate of the person", async () => {
    const card = await auditedCardView(await seededActor("bithu"), personOf("quanchung"), on);
    expect(card?.standings.map(({ kind }) => kind)).toEqual(["nonMember", "sympathiser", "applicant"]);
    expect(card?.cases[0]?.stages.map(({ stage }) => stage)).toEqual(["nomination", "mentoring", "dossier"]);
    expect(card?.cases[0]?.papers.map(({ kind }) => kind)).toEqual(["awarenessCertificate"]);
    expect(card?.cases[0]?.mentors).toHaveLength(1);
    const { given = 0, accepted = 0, open = 0, withdrawn = 0 } = card?.work ?? {};
    expect(given).toBeGreaterThan(0);
    expect(accepted + open + withdrawn).toBe(given);
  });

  test("tells nothing that is sealed: no national ID, no note, no evaluation and nothing of the history", async () => {
    const card = JSON.stringify(await auditedCardView(await seededActor("phobithu"), personOf("quanchung"), on));
    for (const word of ["Sealed", "nationalId", "comment", "facts", "details", "purpose", "result", "reason"])
      expect(card).not.toContain(`${word}"`);
  });

  test("leaves the same audit row as the person's page", async () => {
    const seen = { command: "person.seen", subjectId: personOf("danguy"), accountId: accountOf("phobithu") };
    const before = await owner.audit.count({ where: seen });
    await auditedCardView(await seededActor("phobithu"), personOf("danguy"), on);
    expect(await owner.audit.count({ where: seen })).toBe(before + 1);
  });

  test("opens for nobody outside the reach, and for no role that reads no people", async () => {
    for (const username of ["bithu2", "danguy", "captren", "quantri", "huongdan", "quanchung"] as const)
      expect([username, await auditedCardView(await seededActor(username), personOf("quanchung"), on)]).toEqual([
        username,
        null,
      ]);
    expect(await auditedCardView(await seededActor("bithu"), "no id", on)).toBeNull();
  });
});

describe("the own card", () => {
  test("opens for everybody with an account, whichever post is used, and is about that person alone", async () => {
    for (const username of usernames) {
      const actor = await seededActor(username);
      expect([username, (await auditedOwnCardView(actor, on))?.id]).toEqual([username, actor.personId]);
    }
  });

  test("shows an administrator and an officer their posts, though their reach has no files", async () => {
    for (const [username, role] of [
      ["quantri", "administrator"],
      ["captren", "superiorOfficer"],
    ] as const)
      expect((await auditedOwnCardView(await seededActor(username), on))?.posts.map((post) => post.role)).toContain(
        role,
      );
  });

  test("shows a mentor whom they help, and an applicant what the secretary sees on the card", async () => {
    const mentor = await auditedOwnCardView(await seededActor("huongdan"), on);
    expect(mentor?.care.now.map(({ name }) => name)).toContain("Nguyễn Thị Trình Diễn");
    const own = await auditedOwnCardView(await seededActor("quanchung"), on);
    expect(own).toEqual(await auditedCardView(await seededActor("bithu"), personOf("quanchung"), on));
  });

  test("of a person without anything has empty parts", async () => {
    const office = await buildOffice(owner);
    const actor = office.actor(await office.person("Mai Thị Mới Đến", office.first), "cellSecretary", office.first);
    const data = { id: actor.accountId, username: "moiden", passwordHash: "x", personId: actor.personId };
    await owner.account.create({ data: { ...data, createdAt: new Date() } });
    expect(await auditedOwnCardView(actor, on)).toMatchObject({
      ...{ standings: [], posts: [], cases: [], absences: [], formerUnits: [], partyAge: null },
      work: { given: 0, latest: [] },
      care: { now: [], nowInAll: 0, before: 0 },
    });
    await owner.account.update({ where: { id: actor.accountId }, data: { active: false } });
    expect(await auditedOwnCardView(actor, on)).toBeNull();
  });
});
