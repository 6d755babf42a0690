import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { kinships } from "../../lib/admissions/case/relatives";
import { stepCommands } from "../../lib/admissions/commands";
import { auditedCaseView, stepForm } from "../../lib/admissions/queries";
import { deskView } from "../../lib/desk/queries";
import { passSection } from "../../lib/dossier/review-commands";
import { auditedVerificationView } from "../../lib/dossier/verification/queries";
import { addRelative } from "../../lib/dossier/verification/relative-commands";
import { recordVerificationResult } from "../../lib/dossier/verification/reply-commands";
import { requestVerification } from "../../lib/dossier/verification/request-commands";
import { planTrip } from "../../lib/dossier/verification/trip-commands";
import { evaluate, writeNote } from "../../lib/mentoring/commands";
import { auditedLogView } from "../../lib/mentoring/queries";
import { today } from "../../lib/primitives/clock";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { refused } from "../../lib/workflow/refusal";
import { membersOf, readyForCell } from "../support/case-facts";
import { useDatabase } from "../support/database";
import { refusalsOf, voteForm } from "../support/decide-step";
import { buildDossier, codesOf, send } from "../support/dossier-fixture";
import { useOwner } from "../support/office-fixture";

const { url } = useDatabase();
const owner = useOwner(url);
const near = kinships.filter((kinship) => !["fatherInLaw", "motherInLaw", "spouseRaisedBy"].includes(kinship));

let house: Awaited<ReturnType<typeof buildDossier>>;
let app: pg.Client;
beforeAll(async () => {
  house = await buildDossier(owner, "verification");
  app = new pg.Client({ connectionString: process.env.APP_DATABASE_URL });
  await app.connect();
});
afterAll(() => app.end());

/** An official member of the applicant's cell, named as a relative. */
const relativeNamed = async (kinship: string) => {
  const person = await house.office.person(`Lê Văn ${kinship}`, house.office.first);
  const { id: personId, unit } = person;
  const from = dateOf(day("2015-01-01"));
  await owner.standing.create({ data: { id: newId(), personId, path: unit.path, kind: "official", from } });
  const values = { caseId: house.caseId, kinship, fullName: person.name, personId };
  expect(codesOf(await send(addRelative, house.deputy, values))).toBe("done");
  return person;
};

describe("a near relative is offered nothing that would be refused", () => {
  test("neither steps, nor the log, nor the review and verification of the history", async () => {
    const person = await relativeNamed("sibling");
    const { caseId, office, deputy } = house;
    const on = today();
    const offersTo = async (actor: Actor) => ({
      steps: (await auditedCaseView(actor, caseId, on))?.open.some(({ mine }) => mine),
      form: (await stepForm(actor, caseId, "withdraw", on)) !== null,
      log: (await auditedLogView(actor, caseId, on))?.mayWrite,
      relatives: (await auditedVerificationView(actor, caseId, on))?.mayAddRelative,
      requests: (await auditedVerificationView(actor, caseId, on))?.mayKeep,
    });
    const secretaryOf = (who: Parameters<typeof office.actor>[0]) => office.actor(who, "cellSecretary", office.first);
    const stranger = await office.person("Trần Văn Người Dưng", office.first);
    expect(await offersTo(secretaryOf(stranger))).toMatchObject({ steps: true, form: true });
    expect(await offersTo(deputy)).toMatchObject({ relatives: true, requests: true });
    const nothing = { steps: false, form: false, log: false, relatives: false, requests: false };
    expect(await offersTo(secretaryOf(person))).toEqual(nothing);
    const asDeputy = office.actor(person, "committeeDeputySecretary", office.organisation);
    expect(await offersTo(asDeputy)).toEqual(nothing);
    const rows = (await deskView(asDeputy, on)).groups.flatMap((group) => group.rows);
    expect(rows.filter((row) => row.caseId === caseId && row.mayAct)).toEqual([]);
  });
});

describe("T24: a near relative takes no part in the case", () => {
  test.each(near)("%s: does not verify, help, introduce, review, note or take a step", async (kinship) => {
    const person = await relativeNamed(kinship);
    const { caseId, office } = house;
    const deputy = office.actor(person, "committeeDeputySecretary", office.organisation);
    const secretary = office.actor(person, "cellSecretary", office.first);
    const on = { caseId, sequence: "1", occurredOn: "2026-01-10" };
    const asked = { caseId, agency: "Đảng ủy xã Bình Mẫu", receivedOn: "2025-10-01" };
    expect(codesOf(await send(requestVerification, house.deputy, { ...asked, verifierId: person.id }))).toEqual([
      "is-a-relative",
    ]);
    const acts = {
      request: await send(requestVerification, deputy, asked),
      answer: await send(recordVerificationResult, deputy, {
        caseId,
        verificationId: newId(),
        answeredOn: "2025-10-20",
        result: "correct",
      }),
      review: await send(passSection, deputy, { caseId, number: "1", version: "1" }),
      certify: await send(stepCommands.certifyHistory, deputy, {
        ...on,
        cellCommentOn: "2026-01-09",
        schoolingShownBy: "diploma",
      }),
      note: await send(writeNote, secretary, { caseId, notedOn: "2026-01-09", text: "Tốt" }),
      withdraw: await send(stepCommands.withdraw, secretary, { ...on, reason: "Đã trao đổi" }),
    };
    for (const [act, outcome] of Object.entries(acts))
      expect([act, codesOf(outcome)]).toEqual([act, ["relative-file"]]);
    const helped = await send(stepCommands.replaceMentor, house.secretary, {
      ...on,
      resolution: "01-NQ/CB",
      mentorId: person.id,
    });
    expect(codesOf(helped)).toEqual(["is-a-relative"]);
    const introduces = { ...on, introducerId: person.id, togetherSince: "2015-01-01" };
    expect(codesOf(await send(stepCommands.recordIntroduction, house.secretary, introduces))).toContain(
      "is-a-relative",
    );
  });

  test("parents-in-law are verified but may take part: the text names parents, spouse, brothers and sisters, children", async () => {
    const person = await relativeNamed("fatherInLaw");
    const asked = {
      caseId: house.caseId,
      agency: "Đảng ủy xã Bình Mẫu",
      receivedOn: "2025-10-01",
      verifierId: person.id,
    };
    expect(codesOf(await send(requestVerification, house.deputy, asked))).toBe("done");
  });

  test("a person who takes part in the case is not named a relative until somebody else takes over", async () => {
    const { caseId, office, deputy } = house;
    const mentor = await office.person("Trần Thị Giúp Đỡ", office.first);
    const common = { id: newId(), caseId, path: office.first.path, resolution: "1", from: dateOf(day("2025-01-01")) };
    const { id } = await owner.mentorship.create({ data: { ...common, personId: mentor.id, personName: mentor.name } });
    const values = { caseId, kinship: "sibling", fullName: mentor.name, personId: mentor.id };
    expect(codesOf(await send(addRelative, deputy, values))).toEqual(["relative-plays-part"]);
    await owner.mentorship.update({ where: { id }, data: { to: dateOf(day("2025-06-01")) } });
    expect(codesOf(await send(addRelative, deputy, values))).toBe("done");
  });
});

const applicant = { id: "", bornOn: day("1995-03-15"), schooling: "bachelor" };

/** Eight ways to be tied to the file: the applicant, and the near relatives of both sexes. */
const tied = ["the applicant", "father", "mother", "raisedBy", "spouse", "brother", "sister", "child"] as const;

describe.each(tied)("N16: %s is kept out of six duties, by the commands and by the database", (tie) => {
  const duties = ["verify", "verify as the second of a trip", "help", "assess", "count votes", "approve"] as const;
  const kinshipOf = (name: string) => (name === "brother" || name === "sister" ? "sibling" : name);
  let person: Awaited<ReturnType<typeof relativeNamed>> | typeof house.writer;
  let accountId: string;
  beforeAll(async () => {
    person = tie === "the applicant" ? house.writer : await relativeNamed(kinshipOf(tie));
    accountId = newId();
    const account = { id: accountId, username: `lq${newId().slice(-12)}`, passwordHash: "-", createdAt: new Date() };
    const known = await owner.account.findFirst({ where: { personId: person.id } });
    accountId = known?.id ?? accountId;
    if (!known) await owner.account.create({ data: { ...account, personId: person.id } });
  });

  /** The facts of a case in which the person is the applicant, or a near relative who belongs to the body that votes. */
  const votedOn = () =>
    tie === "the applicant"
      ? readyForCell({ person: { ...applicant, id: person.id } })
      : readyForCell({
          relatives: [person.id],
          voters: membersOf(18).map((voter, at) => (at ? voter : { ...voter, id: person.id })),
        });

  const byCommand = async (duty: (typeof duties)[number]): Promise<unknown> => {
    const { caseId, office } = house;
    const on = { caseId, sequence: "1", occurredOn: "2026-01-10" };
    const deputy = office.actor(person, "committeeDeputySecretary", office.organisation);
    const secretary = office.actor(person, "cellSecretary", office.first);
    switch (duty) {
      case "verify":
        return send(requestVerification, house.deputy, {
          ...{ caseId, agency: "Đảng ủy xã", receivedOn: "2025-10-01", verifierId: person.id },
        });
      case "verify as the second of a trip": {
        const first = await office.person("Trần Văn Đi Cùng", office.first);
        const from = dateOf(day("2015-01-01"));
        const standing = { id: newId(), personId: first.id, path: first.unit.path, kind: "official" as const, from };
        await owner.standing.create({ data: standing });
        return send(planTrip, house.deputy, {
          ...{ caseId, from: "2025-10-01", to: "2025-10-02", verifierId: first.id, secondId: person.id },
        });
      }
      case "help":
        return send(stepCommands.replaceMentor, house.secretary, {
          ...on,
          resolution: "01-NQ/CB",
          mentorId: person.id,
        });
      case "assess":
        return send(evaluate, secretary, {
          ...{ caseId, evaluatedOn: "2026-01-09", attitude: "3", responsibility: "3", motive: "3", comment: "Tốt" },
        });
      case "count votes":
        return refused(
          ...refusalsOf("recordCellVote", "approval", votedOn(), { ...voteForm("2025-10-01"), tellerId: person.id }),
        );
      case "approve":
        return send(stepCommands.certifyHistory, deputy, {
          ...{ ...on, cellCommentOn: "2026-01-09", schoolingShownBy: "diploma" },
        });
    }
  };

  /** As the app's own role, within the cell and in the name of the account: what a mistake in the program could send. */
  const bySql = async (duty: (typeof duties)[number]): Promise<string | undefined> => {
    const { caseId } = house;
    const { path } = house.office.first;
    const id = newId();
    const transition = (facts: string, recordedBy: string) =>
      app.query(
        `INSERT INTO "Transition" (id, "caseId", path, sequence, step, "to", "occurredOn", "recordedAt", "accountId", "actorName", role, provisions, facts, "rulePack", provisional, "requestId")
         VALUES ($1, $2, $3, 99, 'withdraw', 'withdrawn', '2026-01-01', now(), $4, '', '', '[]', $5::jsonb, '', false, $1)`,
        [id, caseId, path, recordedBy, facts],
      );
    const write = {
      verify: () =>
        app.query(
          `INSERT INTO "Verification" (id, "caseId", path, agency, abroad, "receivedOn", "verifierId") VALUES ($1, $2, $3, '', false, '2025-01-01', $4)`,
          [id, caseId, path, person.id],
        ),
      "verify as the second of a trip": () =>
        app.query(
          `INSERT INTO "VerificationTrip" (id, "caseId", path, "from", "to", "verifierId", "secondId") VALUES ($1, $2, $3, '2025-01-01', '2025-01-01', $1, $4)`,
          [id, caseId, path, person.id],
        ),
      help: () =>
        app.query(
          `INSERT INTO "Mentorship" (id, "caseId", path, "personId", "personName", resolution, "from") VALUES ($1, $2, $3, $4, '', '1', '2025-01-01')`,
          [id, caseId, path, person.id],
        ),
      assess: () =>
        app.query(
          `INSERT INTO "Evaluation" (id, "caseId", path, "evaluatedOn", attitude, responsibility, motive, comment, "authorName", "recordedAt") VALUES ($1, $2, $3, '2026-01-01', 3, 3, 3, '', '', now())`,
          [id, caseId, path],
        ),
      "count votes": () => transition(JSON.stringify({ tellerId: person.id }), newId()),
      approve: () => transition("{}", accountId),
    }[duty];
    await app.query("BEGIN");
    try {
      await app.query(
        `SELECT set_config('app.from', $1, true), set_config('app.to', $2, true), set_config('app.files', 'all', true),
           set_config('app.account', $3, true)`,
        [path, `${path.slice(0, -1)}/`, accountId],
      );
      await write();
      return "written";
    } catch (error) {
      return (error as pg.DatabaseError).code;
    } finally {
      await app.query("ROLLBACK");
    }
  };

  test.each(duties)("%s", async (duty) => {
    const codes = codesOf((await byCommand(duty)) as never);
    const refused = ["is-a-relative", "is-the-applicant", "relative-file", "own-file"];
    expect([duty, refused.some((code) => codes.includes(code))]).toEqual([duty, true]);
    expect([duty, await bySql(duty)]).toEqual([duty, "23514"]);
  });
});

describe("the database itself", () => {
  /** As the app's own role, within the cell: what a mistake in the program could send. */
  const directly = async (sql: string, values: unknown[]) => {
    await app.query("BEGIN");
    try {
      const { path } = house.office.first;
      await app.query(
        "SELECT set_config('app.from', $1, true), set_config('app.to', $2, true), set_config('app.files', 'all', true)",
        [path, `${path.slice(0, -1)}/`],
      );
      await app.query(sql, values);
      return "written";
    } catch (error) {
      return (error as pg.DatabaseError).code;
    } finally {
      await app.query("ROLLBACK");
    }
  };

  test.each(near)("refuses to record the %s as taking part", async (kinship) => {
    const person = await relativeNamed(kinship);
    const { caseId } = house;
    const { path } = house.office.first;
    const mentorship = `INSERT INTO "Mentorship" (id, "caseId", path, "personId", "personName", resolution, "from") VALUES ($1, $2, $3, $4, '', '1', '2025-01-01')`;
    const paper = `INSERT INTO "Paper" (id, "caseId", path, kind, "datedOn", "personId", details, sequence, "recordedAt") VALUES ($1, $2, $3, 'introduction', '2025-01-01', $4, '{}', 9, now())`;
    const verification = `INSERT INTO "Verification" (id, "caseId", path, agency, abroad, "receivedOn", "verifierId") VALUES ($1, $2, $3, '', false, '2025-01-01', $4)`;
    for (const statement of [mentorship, paper, verification]) {
      expect(await directly(statement, [newId(), caseId, path, person.id])).toBe("23514");
      expect(await directly(statement, [newId(), caseId, path, house.writer.id])).toBe("23514");
      const stranger = await house.office.person(`Người Khác ${newId()}`, house.office.first);
      expect(await directly(statement, [newId(), caseId, path, stranger.id])).toBe("written");
    }
  });

  test("refuses a step recorded by a relative's account", async () => {
    const person = await relativeNamed("spouse");
    const account = { id: newId(), username: `thanthich${Date.now()}`, passwordHash: "-", createdAt: new Date() };
    await owner.account.create({ data: { ...account, personId: person.id } });
    const sql = `INSERT INTO "Transition" (id, "caseId", path, sequence, step, "to", "occurredOn", "recordedAt", "accountId", "actorName", role, provisions, facts, "rulePack", provisional, "requestId")
      VALUES ($1, $2, $3, 99, 'withdraw', 'withdrawn', '2026-01-01', now(), $4, '', '', '[]', '{}', '', false, $1)`;
    const { path } = house.office.first;
    expect(await directly(sql, [newId(), house.caseId, path, account.id])).toBe("23514");
    expect(await directly(sql, [newId(), house.caseId, path, newId()])).toBe("written");
    const counted = sql.replace("'{}', '', false", `'{"tellerId":"${person.id}"}', '', false`);
    expect(await directly(counted, [newId(), house.caseId, path, newId()])).toBe("23514");
  });
});
