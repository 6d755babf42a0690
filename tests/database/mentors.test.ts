import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { annulStep } from "../../lib/admissions/annul-commands";
import { stepCommands } from "../../lib/admissions/commands";
import { asActor } from "../../lib/database/client";
import { encrypt } from "../../lib/database/encryption";
import { deskView } from "../../lib/desk/queries";
import { mentorChoices } from "../../lib/mentoring/mentors/choice-queries";
import { confirmHandOver, writeHandOver } from "../../lib/mentoring/mentors/commands";
import { auditedHandOverView } from "../../lib/mentoring/mentors/hand-over-queries";
import { addStanding, endStanding } from "../../lib/people/standing-commands";
import { today } from "../../lib/primitives/clock";
import { addDays, type Day, dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { codesOf } from "../support/case-driver";
import { useDatabase } from "../support/database";
import { buildOffice, type Office, useOwner } from "../support/office-fixture";
import { seeingSaved } from "../support/saving";

const owner = useOwner(useDatabase().url);
const on = today();
const since = day("2020-02-03");

let office: Office;
let secretary: Actor;
let deputy: Actor;

type Person = Awaited<ReturnType<Office["person"]>>;
const member = async (name: string, at = office.first): Promise<Person> => {
  const person = await office.person(name, at);
  await owner.standing.create({
    data: { id: newId(), personId: person.id, path: at.path, kind: "official", from: dateOf(since) },
  });
  return person;
};
const helps = async (mentor: Person, caseId: string, from: Day = day("2026-01-05"), at = office.first) => {
  const id = newId();
  const { id: personId, name: personName } = mentor;
  const named = { personId, personName, resolution: "01-NQ/CB", from: dateOf(from) };
  await owner.mentorship.create({ data: { id, caseId, path: at.path, ...named } });
  return id;
};
const inCare = async (name: string, at = office.first) => {
  const person = await office.person(name, at);
  return { person, caseId: await office.openCase(person, "mentoring") };
};
const send = (fields: Readonly<Record<string, string>>) => ({ requestId: newId(), ...fields });
const mentorOf = (person: Person, caseId: string, cared: Person): Actor =>
  office.actor(person, "mentor", office.first, { mentored: [caseId], people: [cared.id] });
/** The rows of a kind on a desk about a case, with the days they have gone on. */
const rowsOf = async (actor: Actor, kind: string, caseId: string, asked = on) =>
  (await deskView(actor, asked)).groups
    .flatMap(({ rows }) => rows)
    .filter((row) => row.kind === kind && row.caseId === caseId)
    .map(({ what, daysLeft, holder }) => ({ what, days: daysLeft === null ? null : 0 - daysLeft, holder }));

beforeAll(async () => {
  office = await buildOffice(owner);
  secretary = office.actor(await member("Nguyễn Văn Thư"), "cellSecretary", office.first);
  deputy = office.actor(
    await member("Trần Thị Phó", office.organisation),
    "committeeDeputySecretary",
    office.organisation,
  );
});

describe("when a mentor is chosen", () => {
  test("each member is shown with whom else the member helps, in whatever cell, travel and kinship", async () => {
    const { caseId, person } = await inCare("Lê Thị Cần Người");
    const [busy, kin, free] = [await member("Phạm Văn Bận"), await member("Lê Văn Chú"), await member("Vũ Thị Rảnh")];
    for (const name of ["Một", "Hai"]) await helps(busy, (await inCare(`Đỗ Văn ${name}`)).caseId);
    await helps(busy, (await inCare("Đỗ Văn Ba", office.second)).caseId, since, office.second);
    await helps(free, caseId);
    await owner.absence.create({
      data: {
        ...{ id: newId(), personId: busy.id, from: dateOf(addDays(on, 3)), lastDay: dateOf(addDays(on, 5)) },
        ...{ kind: "duty", recordedBy: "", recordedAt: new Date() },
      },
    });
    await owner.relative.create({
      data: {
        ...{ id: newId(), caseId, path: office.first.path, kinship: "fatherInLaw", personId: kin.id },
        nameSealed: Buffer.from("sealed"),
      },
    });
    const view = await mentorChoices(secretary, caseId, "replaceMentor", on);
    const known = new Map(view?.choices.map((choice) => [choice.id, choice]));
    expect(known.get(busy.id)).toMatchObject({
      load: 3,
      away: [{ from: addDays(on, 3), lastDay: addDays(on, 5) }],
      warnings: [{ kind: "load", load: 3, most: 3 }],
    });
    expect(known.get(kin.id)).toMatchObject({ load: 0, warnings: [{ kind: "kin", kinship: "fatherInLaw" }] });
    expect(known.has(free.id)).toBe(false);
    const named = (await mentorChoices(secretary, caseId, "listSympathiser", on))?.choices;
    expect(named?.find(({ id }) => id === free.id)).toMatchObject({ load: 0, isPresent: true, warnings: [] });
    expect(known.has(person.id)).toBe(false);
  });

  test("nothing is told for a step that names no mentor, nor to who may not take it", async () => {
    const { caseId } = await inCare("Lê Thị Không Hỏi");
    expect(await mentorChoices(secretary, caseId, "proposeStart", on)).toBeNull();
    expect(await mentorChoices(deputy, caseId, "replaceMentor", on)).toBeNull();
    expect(await mentorChoices(secretary, "x", "replaceMentor", on)).toBeNull();
  });
});

describe("a mentor who can help no more is on the secretary's desk from that day on, and not on the day before", () => {
  const gone = addDays(on, -3);
  const lostAfter = async (name: string, act: (mentor: Person) => Promise<unknown>) => {
    const { caseId } = await inCare(`Người của ${name}`);
    const mentor = await member(name);
    await helps(mentor, caseId);
    expect(await rowsOf(secretary, "mentorLost", caseId)).toEqual([]);
    await act(mentor);
    const told = async (asked: Day) =>
      (await rowsOf(secretary, "mentorLost", caseId, asked)).map(({ what, days }) => [JSON.parse(what).why, days]);
    return { caseId, told, days: [await told(addDays(gone, -1)), await told(gone), await told(on)] };
  };
  const end = async (mentor: Person, ending: string) => {
    const { id: standingId } = await owner.standing.findFirstOrThrow({ where: { personId: mentor.id } });
    const lastDay = addDays(gone, -1);
    const sent = send({ personId: mentor.id, standingId, lastDay, ending, paper: "12-QĐ/ĐU" });
    return expect(codesOf(await seeingSaved(endStanding)(deputy, sent))).toBe("done");
  };

  test("who moved to another cell", async () => {
    const { days } = await lostAfter("Bùi Văn Chuyển", async (mentor) => {
      // As a split of the cell moves people, also those who help somebody.
      const [standing] = await owner.standing.findMany({ where: { personId: mentor.id } });
      await owner.standing.updateMany({ where: { personId: mentor.id }, data: { to: dateOf(gone) } });
      const { path, id: unitId } = office.second;
      const there = { personId: mentor.id, path, kind: "official", from: dateOf(gone) } as const;
      await owner.standing.create({ data: { id: newId(), ...there, paper: standing?.paper ?? null } });
      await owner.person.update({ where: { id: mentor.id }, data: { path, unitId } });
    });
    expect(days).toEqual([[], [["moved", 0]], [["moved", 3]]]);
  });

  test("who was suspended, until the suspension ends", async () => {
    const { days, caseId } = await lostAfter("Bùi Văn Đình Chỉ", async (mentor) => {
      const suspension = { personId: mentor.id, kind: "suspended", from: gone, paper: "12-QĐ/ĐU" };
      expect(codesOf(await addStanding(deputy, send(suspension)))).toBe("done");
    });
    expect(days).toEqual([[], [["suspended", 0]], [["suspended", 3]]]);
    await owner.standing.updateMany({ where: { kind: "suspended" }, data: { to: dateOf(on) } });
    expect(await rowsOf(secretary, "mentorLost", caseId)).toEqual([]);
  });

  test("who died, was transferred or left the Party", async () => {
    for (const [ending, why] of [
      ["died", "died"],
      ["transferred", "transferred"],
      ["corruption", "left"],
    ] as const) {
      const { days } = await lostAfter(`Bùi Văn ${ending}`, (mentor) => end(mentor, ending));
      expect(days).toEqual([[], [[why, 0]], [[why, 3]]]);
    }
  });

  test("until somebody else is named; other desks are told nothing", async () => {
    const { caseId } = await lostAfter("Bùi Văn Thôi", (mentor) => end(mentor, "died"));
    expect(await rowsOf(deputy, "mentorLost", caseId)).toEqual([]);
    const stranger = office.actor(await member("Ngô Thị Khác", office.second), "cellSecretary", office.second);
    expect(await rowsOf(stranger, "mentorLost", caseId)).toEqual([]);
    const { sequence } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
    const follower = await member("Bùi Thị Tiếp");
    const replaced = {
      caseId,
      sequence: String(sequence),
      occurredOn: on,
      resolution: "77-NQ/CB",
      mentorId: follower.id,
    };
    expect(codesOf(await stepCommands.replaceMentor(secretary, send(replaced)))).toBe("done");
    expect(await rowsOf(secretary, "mentorLost", caseId)).toEqual([]);
  });
});

describe("what one mentor leaves to the next", () => {
  const build = async (name: string) => {
    const { caseId, person } = await inCare(name);
    const [before, follower] = [await member(`${name} Trước`), await member(`${name} Sau`)];
    await helps(before, caseId);
    const noteId = newId();
    await owner.note.create({
      data: {
        ...{ id: noteId, caseId, path: office.first.path, notedOn: dateOf(day("2026-02-01")), authorName: before.name },
        ...{ recordedAt: new Date(), textSealed: encrypt("Trao đổi về Điều lệ", "Note.textSealed", noteId) },
      },
    });
    const replace = async (mentorId: string, resolution: string) => {
      const { sequence } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
      const step = { caseId, sequence: String(sequence), occurredOn: on, resolution, mentorId };
      expect(codesOf(await stepCommands.replaceMentor(secretary, send(step)))).toBe("done");
    };
    return {
      ...{ caseId, before, follower, replace, person },
      mentorBefore: mentorOf(before, caseId, person),
      mentorAfter: mentorOf(follower, caseId, person),
    };
  };

  test("is owed by the cell once another is named, written from the log, and waits on the new mentor's desk until confirmed", async () => {
    const { caseId, before, follower, replace, mentorAfter } = await build("Hà Thị Bàn Giao");
    expect(await rowsOf(secretary, "handOverOwed", caseId)).toEqual([]);
    await replace(follower.id, "81-NQ/CB");
    expect(await rowsOf(secretary, "handOverOwed", caseId)).toMatchObject([{ what: before.name }]);
    const form = await auditedHandOverView(secretary, caseId, on);
    expect(form?.of).toEqual({ name: before.name, isOver: true });
    expect(form?.prefill).toContain("Trao đổi về Điều lệ");
    expect(await rowsOf(mentorAfter, "handOver", caseId)).toEqual([]);

    expect(codesOf(await writeHandOver(secretary, send({ caseId, text: "Gặp vào sáng thứ Hai." })))).toBe("done");
    expect(await rowsOf(secretary, "handOverOwed", caseId)).toEqual([]);
    expect(await rowsOf(mentorAfter, "handOver", caseId)).toMatchObject([{ what: before.name, holder: "mentor" }]);
    const view = await auditedHandOverView(mentorAfter, caseId, on);
    expect([view?.mayConfirm, view?.written.map(({ text }) => text)]).toEqual([true, ["Gặp vào sáng thứ Hai."]]);
    expect(codesOf(await confirmHandOver(secretary, send({ caseId })))).toEqual(["not-the-mentor"]);
    expect(codesOf(await confirmHandOver(mentorAfter, send({ caseId })))).toBe("done");
    expect(codesOf(await confirmHandOver(mentorAfter, send({ caseId })))).toEqual(["nothing-to-confirm"]);
    expect(await rowsOf(mentorAfter, "handOver", caseId)).toEqual([]);
    expect((await auditedHandOverView(secretary, caseId, on))?.written[0]).toMatchObject({
      confirmedByName: follower.name,
    });
  });

  test("may be written by the mentor before leaving; the cell then owes nothing, and it goes to whoever follows", async () => {
    const { caseId, follower, replace, mentorBefore, mentorAfter } = await build("Hà Thị Viết Trước");
    expect(codesOf(await writeHandOver(mentorBefore, send({ caseId, text: "Tôi đi công tác xa." })))).toBe("done");
    expect(await rowsOf(mentorBefore, "handOver", caseId)).toEqual([]);
    expect(codesOf(await confirmHandOver(mentorBefore, send({ caseId })))).toEqual(["nothing-to-confirm"]);
    await replace(follower.id, "82-NQ/CB");
    expect(await rowsOf(secretary, "handOverOwed", caseId)).toEqual([]);
    expect(await rowsOf(mentorAfter, "handOver", caseId)).toHaveLength(1);
    expect(codesOf(await writeHandOver(mentorBefore, send({ caseId, text: "Nhớ ra thêm." })))).toEqual([
      "nothing-to-hand-over",
    ]);
  });

  test("is owed no more when the replacement is annulled", async () => {
    const { caseId, follower, replace } = await build("Hà Thị Hủy Thay");
    await replace(follower.id, "83-NQ/CB");
    const { sequence } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
    const annulled = {
      caseId,
      sequence: String(sequence),
      occurredOn: on,
      reason: "Nhầm",
      provision: "HD 06-HD/TW 8.2a",
    };
    expect(codesOf(await annulStep(deputy, send(annulled)))).toBe("done");
    expect(await rowsOf(secretary, "handOverOwed", caseId)).toEqual([]);
  });

  test("is never changed or removed, and read by the cell and its mentors alone, also behind the app", async () => {
    const { caseId, person, mentorBefore } = await build("Hà Thị Kín");
    expect(codesOf(await writeHandOver(mentorBefore, send({ caseId, text: "Kín." })))).toBe("done");
    const [row] = await owner.mentorHandOver.findMany({ where: { caseId } });
    expect(Buffer.from(row?.textSealed ?? []).toString()).not.toContain("Kín");
    await expect(owner.mentorHandOver.updateMany({ where: { caseId }, data: { authorName: "Ai" } })).rejects.toThrow();
    await expect(owner.mentorHandOver.deleteMany({ where: { caseId } })).rejects.toThrow();
    const applicant = office.actor(person, "applicant", office.first, { applied: [caseId] });
    await owner.account.create({
      data: {
        ...{ id: applicant.accountId, username: `u${newId().slice(-12)}`, passwordHash: "x", personId: person.id },
        createdAt: new Date(),
      },
    });
    const seen = (actor: Actor) => asActor(actor, (db) => db.mentorHandOver.count({ where: { caseId } }));
    expect([await seen(mentorBefore), await seen(secretary), await seen(deputy), await seen(applicant)]).toEqual([
      1, 1, 0, 0,
    ]);
    expect(await auditedHandOverView(deputy, caseId, on)).toBeNull();
    expect(await auditedHandOverView(applicant, caseId, on)).toBeNull();
  });
});
