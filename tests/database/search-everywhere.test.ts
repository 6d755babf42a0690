import { beforeAll, describe, expect, test } from "vitest";
import { namedTexts } from "../../components/search/named-texts";
import type { Actor } from "../../lib/access/actor";
import { encrypt } from "../../lib/database/encryption";
import { readPipelined } from "../../lib/database/pipelined-read";
import { type Day, dateOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { searchKey, sortKey } from "../../lib/primitives/name";
import { numberWords, wordsOf } from "../../lib/primitives/searched-words";
import { type Everything, searchEverything } from "../../lib/search/queries";
import { vi } from "../../lib/text/vi";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";
import { addOtherCommittees } from "../support/other-committees";

const database = useDatabase();
const owner = useOwner(database.url);

const search = async (actor: Actor, q: string): Promise<Everything | null> =>
  (await searchEverything(actor, q, namedTexts(actor, vi))).found;

const namesOf = (found: Everything | null) => ({
  people: found?.people.rows.map(({ name }) => name),
  cases: found?.cases.rows.map(({ name }) => name),
  documents: found?.documents.rows.map(({ number }) => number),
  units: found?.units.rows.map(({ name }) => name),
});
const nothing = { people: [], cases: [], documents: [], units: [] };

const at = dateOf("2026-03-02" as Day);

const build = async () => {
  const office = await buildOffice(owner);
  const { first, second, organisation, superior } = office;
  const huong = await office.person("Nguyễn Thị Hương", first);
  await office.person("Nguyễn Thị Hường", first);
  await office.person("Nguyễn Thị Hương Giang", first);
  await office.person("Nguyễn Thị Hướng", second);
  const caseId = await office.openCase(huong, "dossier");
  const elsewhere = await office.person("Hoàng Ngọc Bích", second);
  const otherCase = await office.openCase(elsewhere, "dossier");
  const paper = async (kind: string, number: string, about = caseId, path = first.path) => {
    const id = newId();
    const row = { id, caseId: about, path, kind, number, datedOn: at, details: {}, sequence: 1, recordedAt: at };
    await owner.paper.create({ data: row });
    return id;
  };
  await paper("submission", "05-TTr/ĐU");
  await paper("matter", "17-MT/CB");
  await paper("submission", "09-TTr/ĐU", otherCase, second.path);
  const counted = { form: "secret", total: 9, excluded: 0, base: 9, present: 9, yes: 9, no: 0, blank: 0 } as const;
  await owner.vote.create({
    data: {
      ...{ id: newId(), caseId, path: first.path, purpose: "admission", body: "cell", heldOn: at, ...counted },
      ...{ resolution: "05-NQ/CB", carried: true, sequence: 2 },
    },
  });
  const verificationId = newId();
  await owner.verification.create({
    data: {
      ...{ id: verificationId, caseId, path: first.path, agency: "Đảng ủy phường Thí dụ", abroad: false },
      ...{ requestNumber: "31-CV/ĐU", receivedOn: at },
      findingSealed: encrypt("Quá khứ khuất lấp", "Verification.findingSealed", verificationId),
    },
  });
  const relative = newId();
  await owner.relative.create({
    data: {
      ...{ id: relative, caseId, path: first.path, kinship: "father" },
      nameSealed: encrypt("Phạm Khuất Lấp", "Relative.nameSealed", relative),
    },
  });
  const note = newId();
  await owner.note.create({
    data: {
      ...{ id: note, caseId, path: first.path, notedOn: at, authorName: "Ai đó", recordedAt: at },
      textSealed: encrypt("Chuyện khuất lấp", "Note.textSealed", note),
    },
  });
  await owner.term.create({
    data: {
      ...{ id: newId(), unitId: organisation.id, path: organisation.path, name: "Nhiệm kỳ 2025–2030", target: 9 },
      ...{ resolution: "01-NQ/ĐH", from: dateOf("2025-06-01" as Day), to: dateOf("2030-06-01" as Day) },
    },
  });
  await owner.formerUnitName.create({
    data: {
      ...{ id: newId(), unitId: second.id, name: "Chi bộ Lưu trữ", shortName: "Lưu trữ", until: at },
      ...{ paper: "12-QĐ/ĐU", recordedAt: at },
    },
  });
  const someone = await office.person("Vũ Văn Xem", organisation);
  return {
    office,
    huong,
    caseId,
    deputy: office.actor(someone, "committeeDeputySecretary", organisation),
    member: office.actor(someone, "committeeMember", organisation),
    secretary: office.actor(someone, "cellSecretary", first),
    other: office.actor(someone, "cellSecretary", second),
    officer: office.actor(someone, "superiorOfficer", superior),
    administrator: office.actor(someone, "administrator", organisation),
    mentor: office.actor(someone, "mentor", first, { mentored: [caseId], people: [huong.id] }),
    applicant: office.actor(huong, "applicant", first, { applied: [caseId] }),
  };
};

let house: Awaited<ReturnType<typeof build>>;
beforeAll(async () => {
  house = await build();
});

describe("the database parts words as the program", () => {
  test("in a name and in a number", async () => {
    const typed = ["Đặng (Thị) Ưu/b", "05-NQ/CB", "H'Hen Niê, K-Đăm", "005a-QĐ/TW_x", "“Lê” 0"];
    const { rows } = await database.owner.query<{ name: string[]; number: string[] }>(
      `SELECT tsvector_to_array(search_words(search_key(t))) AS name, tsvector_to_array(search_words(number_key(t))) AS number
       FROM unnest($1::text[]) WITH ORDINALITY AS typed (t, place) ORDER BY place`,
      [typed],
    );
    const once = (words: readonly string[]) => [...new Set(words)].sort();
    expect(rows.map(({ name }) => once(name))).toEqual(typed.map((each) => once(wordsOf(searchKey(each)))));
    expect(rows.map(({ number }) => once(number))).toEqual(typed.map((each) => once(numberWords(each))));
  });
});

describe("a search over everything finds", () => {
  test("people and cases without accents, in any order of the words, by their beginnings", async () => {
    expect(namesOf(await search(house.deputy, "huong nguyen thi gi"))).toMatchObject({
      people: ["Nguyễn Thị Hương Giang"],
      cases: [],
    });
    expect(namesOf(await search(house.deputy, "bich hoang"))).toMatchObject({
      people: ["Hoàng Ngọc Bích"],
      cases: ["Hoàng Ngọc Bích"],
    });
  });

  test("the name that was typed first, then the same without accents, then longer ones", async () => {
    expect(namesOf(await search(house.deputy, "nguyễn thị hường")).people?.slice(0, 1)).toEqual(["Nguyễn Thị Hường"]);
    const typed = namesOf(await search(house.deputy, "Nguyễn Thị Hương")).people;
    expect([typed?.[0], typed?.at(-1), typed?.length]).toEqual(["Nguyễn Thị Hương", "Nguyễn Thị Hương Giang", 4]);
  });

  test("names with a slip of one letter, and says so, where nothing has the name itself", async () => {
    const found = await search(house.deputy, "hoang ngok bich");
    expect(namesOf(found)).toMatchObject({ people: ["Hoàng Ngọc Bích"], cases: ["Hoàng Ngọc Bích"] });
    expect([found?.people.isNear, found?.cases.isNear]).toEqual([true, true]);
    expect((await search(house.deputy, "hoang ngoc bich"))?.people.isNear).toBe(false);
    expect(namesOf(await search(house.deputy, "hoang ngokk bich"))).toEqual(nothing);
    expect(namesOf(await search(house.deputy, "chi bo mto")).units).toEqual(["Chi bộ Một"]);
  });

  test("units by their names of today and former ones", async () => {
    expect(namesOf(await search(house.deputy, "chi bo hai")).units).toEqual(["Chi bộ Hai"]);
    expect((await search(house.deputy, "luu tru"))?.units.rows).toMatchObject([
      { name: "Chi bộ Hai", formerNames: [{ name: "Chi bộ Lưu trữ" }] },
    ]);
  });

  test("people by a former name", async () => {
    const { id } = await house.office.person("Đinh Thị Sen", house.office.first);
    await owner.person.update({ where: { id }, data: { searchKey: `${searchKey("Đinh Thị Sen")}|dinh thi nu` } });
    expect(namesOf(await search(house.deputy, "Đinh Thị Nụ")).people).toEqual(["Đinh Thị Sen"]);
  });

  test("papers, resolutions, letters and terms by their numbers, however they were typed", async () => {
    for (const q of ["05-NQ/CB", "5 nq cb", "05 nq/cb", "05-nq"])
      expect(namesOf(await search(house.deputy, q)).documents).toEqual(["05-NQ/CB"]);
    expect(namesOf(await search(house.deputy, "05")).documents?.sort()).toEqual(["05-NQ/CB", "05-TTr/ĐU"]);
    expect(namesOf(await search(house.deputy, "31 CV")).documents).toEqual(["31-CV/ĐU"]);
    expect((await search(house.deputy, "01-NQ/ĐH"))?.documents.rows).toMatchObject([
      { number: "01-NQ/ĐH", source: "term", caseId: null },
    ]);
    expect(namesOf(await search(house.deputy, "5-NQ/CBX")).documents).toEqual([]);
  });

  test("rules, provisions, steps and screens by their names", async () => {
    const links = async (actor: Actor, q: string) => {
      const found = await search(actor, q);
      return [...(found?.rules.rows ?? []), ...(found?.screens.rows ?? [])].map(({ href }) => href);
    };
    expect(await links(house.deputy, "thoi han tra loi tham tra")).toEqual(["/regulations/verificationReplyDays"]);
    expect((await links(house.deputy, "QD 294-QD/TW"))[0]).toBe("/regulations/instruments#qd-294-qd-tw");
    expect(await links(house.deputy, "mục tiêu nhiệm kỳ")).toContain("/goals");
    expect(await links(house.administrator, "lich lam viec")).toEqual(["/admin/calendar"]);
    expect(await links(house.deputy, "lich lam viec")).toEqual([]);
    expect(await links(house.deputy, "Ghi đơn xin vào Đảng")).toEqual(["/regulations/procedure#recordApplication"]);
  });

  test("nothing where nothing, a single letter or only signs were typed", async () => {
    for (const q of ["", "   ", "a", "ă ", "-", "%_\\"]) expect(await search(house.deputy, q)).toBeNull();
  });
});

describe("a search over everything tells nothing", () => {
  const whatever = ["Nguyễn Thị Hương", "05-NQ/CB", "31-CV/ĐU", "Chi bộ Một", "hoang ngok bich", "01-NQ/ĐH"];

  test("of what lies outside the reach, not even a number", async () => {
    const other = [];
    for (const q of whatever) other.push(await search(house.other, q));
    expect(other.map((found) => found?.people.total)).toEqual([1, 0, 0, 0, 1, 0]);
    expect(other.map((found) => found?.cases.total)).toEqual([0, 0, 0, 0, 1, 0]);
    expect(other.map((found) => found?.documents.total)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(other.map((found) => found?.units.total)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("of a file that was not sent up, to an officer of the superior committee", async () => {
    for (const q of whatever) expect(namesOf(await search(house.officer, q))).toEqual(nothing);
    await owner.admissionCase.update({ where: { id: house.caseId }, data: { submittedOn: at } });
    expect(namesOf(await search(house.officer, "Nguyễn Thị Hương"))).toEqual({
      ...nothing,
      cases: ["Nguyễn Thị Hương"],
    });
    expect(namesOf(await search(house.officer, "05-NQ/CB")).documents).toEqual(["05-NQ/CB"]);
  });

  test("of documents to whoever sees registers, or keeps accounts", async () => {
    for (const actor of [house.member, house.administrator])
      for (const q of ["05-NQ/CB", "05-TTr", "31-CV/ĐU"]) expect(namesOf(await search(actor, q)).documents).toEqual([]);
    expect(namesOf(await search(house.administrator, "hoàng ngọc bích"))).toMatchObject({
      people: ["Hoàng Ngọc Bích"],
      cases: [],
    });
  });

  test("to a mentor or an applicant beyond their case, and of it no more than its page", async () => {
    for (const actor of [house.mentor, house.applicant]) {
      expect(namesOf(await search(actor, "nguyen thi"))).toEqual({ ...nothing, cases: ["Nguyễn Thị Hương"] });
      expect(namesOf(await search(actor, "hoang"))).toEqual(nothing);
      expect(namesOf(await search(actor, "31-CV/ĐU"))).toEqual(nothing);
    }
    expect(namesOf(await search(house.mentor, "17-MT/CB"))).toEqual(nothing);
    expect(namesOf(await search(house.applicant, "05-NQ/CB"))).toEqual(nothing);
    expect(namesOf(await search(house.applicant, "05-TTr/ĐU")).documents).toEqual(["05-TTr/ĐU"]);
  });

  test("of the birth day to whoever may not open the person", async () => {
    expect((await search(house.deputy, "hoàng ngọc bích"))?.people.rows).toMatchObject([{ bornOn: "1995-05-05" }]);
    for (const actor of [house.member, house.administrator])
      expect((await search(actor, "hoàng ngọc bích"))?.people.rows).toMatchObject([{ bornOn: null }]);
  });

  test("of a step that was annulled", async () => {
    const step = (sequence: number, annulsId: string | null) => ({
      ...{ id: newId(), caseId: house.caseId, path: house.huong.unit.path, sequence, step: "recordCellVote" },
      ...{
        to: "dossier" as const,
        occurredOn: at,
        recordedAt: at,
        accountId: newId(),
        actorName: "Ai",
        role: "cellSecretary",
      },
      ...{ provisions: [], facts: {}, rulePack: "2025-07", provisional: false, requestId: newId(), annulsId },
    });
    const taken = step(41, null);
    await owner.transition.createMany({ data: [taken, step(42, taken.id)] });
    await owner.paper.create({
      data: {
        ...{ id: newId(), caseId: house.caseId, path: house.huong.unit.path, kind: "submission", number: "77-TTr/ĐU" },
        ...{ datedOn: at, details: {}, sequence: 41, recordedAt: at },
      },
    });
    expect(namesOf(await search(house.deputy, "77-TTr/ĐU"))).toEqual(nothing);
  });

  test("of what is sealed: relatives, findings, notes", async () => {
    for (const q of ["khuất lấp", "Phạm Khuất Lấp", "khuat"])
      expect(namesOf(await search(house.deputy, q))).toEqual(nothing);
  });

  test("through the functions of the database, whatever they are asked", async () => {
    const ask = async (actor: Actor, call: string) =>
      (await readPipelined(actor, { sql: `SELECT * FROM ${call}`, parameters: [] }))[0];
    const calls = [
      "people_named('{bich}')",
      "people_found('{bich}', 'bich', '', '{}', NULL)",
      "cases_found('{bich}', 'bich', '', '{}', NULL)",
      "units_found('{hai}', 'hai', NULL)",
      "documents_found('{9,ttr}', '{paper,vote,letter,term}', '{}', NULL)",
    ];
    for (const call of calls) {
      expect([call, (await ask(house.deputy, call)).length]).toEqual([call, 1]);
      expect([call, (await ask(house.secretary, call)).length]).toEqual([call, 0]);
      for (const actor of [house.mentor, house.applicant, house.officer])
        expect([call, (await ask(actor, call)).length]).toEqual([
          call,
          call.startsWith("units") && actor === house.officer ? 1 : 0,
        ]);
    }
  });
});

describe("in a database of a thousand committees", () => {
  const queries = ["Nguyễn Thị Hương", "nguyen", "hoang ngok bich", "05", "chi bo", "tran thi ban nganh", "01-NQ/ĐH"];
  const everything = async () => {
    const { deputy, member, secretary, officer, administrator, mentor, applicant } = house;
    const found = [];
    for (const actor of [deputy, member, secretary, officer, administrator, mentor, applicant])
      for (const q of queries) found.push([actor.actingPost.role, q, await search(actor, q)]);
    return found;
  };

  test("the last of them is told what it would be told alone", async () => {
    const alone = await everything();
    await addOtherCommittees(owner, 999);
    expect(await everything()).toEqual(alone);
  }, 120_000);
});

describe("of more than five thousand people", () => {
  test("only those who have every word as a whole are shown, and where these are too many only that there are", async () => {
    const office = await buildOffice(owner);
    const { id: unitId, path } = office.first;
    const add = (name: string, count: number) => owner.$executeRaw`
      INSERT INTO "Person" (id, "unitId", path, "fullName", "sortKey", "searchKey", "bornOn", sex, schooling, occupation, "joinedUnitOn")
      SELECT gen_random_uuid(), ${unitId}::uuid, ${path}, ${name}, ${sortKey(name)}, ${searchKey(name)}, '1990-05-05', 'female', 'bachelor', 'x', '2015-01-01'
      FROM generate_series(1, ${count}::int)`;
    await add("Lâm Thoa", 5001);
    await add("Lâm Tho", 1);
    const deputy = office.actor(
      await office.person("Ai", office.organisation),
      "committeeDeputySecretary",
      office.organisation,
    );
    const [few, many] = [await search(deputy, "tho"), await search(deputy, "lam")];
    expect([few?.people.total, namesOf(few).people]).toEqual([5001, ["Lâm Tho"]]);
    expect([many?.people.total, namesOf(many).people]).toEqual([5001, []]);
  });
});
