import { beforeAll, describe, expect, test } from "vitest";
import { addPerson, correctPerson } from "../../lib/people/commands";
import { auditedPersonForm, auditedPersonView, newPersonForm } from "../../lib/people/queries";
import { renamePerson } from "../../lib/people/rename-commands";
import { addStanding, endStanding } from "../../lib/people/standing-commands";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { parsePeopleFilter } from "../../lib/units/filter";
import { unitView } from "../../lib/units/queries";
import { useDatabase } from "../support/database";
import { buildOffice, useOwner } from "../support/office-fixture";
import { seeingSaved } from "../support/saving";

const owner = useOwner(useDatabase().url);
const on = day("2026-05-20");

const build = async () => {
  const office = await buildOffice(owner);
  const someone = await office.person("Nguyễn Văn Giữ", office.first);
  const actor = (role: Parameters<typeof office.actor>[1], at = office.organisation) => office.actor(someone, role, at);
  return {
    ...office,
    someone,
    deputy: actor("committeeDeputySecretary"),
    secretary: actor("cellSecretary", office.first),
    neighbour: actor("cellSecretary", office.second),
    viewer: actor("committeeMember"),
    administrator: actor("administrator"),
  };
};

let built: Awaited<ReturnType<typeof build>>;
beforeAll(async () => {
  built = await build();
});

const stated = (change: Readonly<Record<string, string>> = {}) => ({
  requestId: newId(),
  unitId: built.first.id,
  fullName: "Trần Thị Mới",
  bornOn: "1990-03-04",
  sex: "female",
  schooling: "bachelor",
  occupation: "Chuyên viên",
  joinedUnitOn: "2018-01-02",
  nationalId: "",
  kind: "official",
  since: "2016-05-19",
  paper: "Giấy giới thiệu số 12 ngày 02/01/2018",
  ...change,
});

const add = async (change: Readonly<Record<string, string>>): Promise<string> => {
  const outcome = await addPerson(built.secretary, stated(change));
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value.personId;
};

describe("entering and correcting a person", () => {
  test("a person is entered once, with a standing and its paper", async () => {
    const sent = stated();
    const first = await addPerson(built.secretary, sent);
    expect(await addPerson(built.secretary, sent)).toEqual(first);
    const rows = await owner.person.findMany({ where: { fullName: "Trần Thị Mới" }, include: { standings: true } });
    expect(rows).toHaveLength(1);
    expect(rows[0]?.searchKey).toBe("tran thi moi");
    expect(rows[0]?.standings).toMatchObject([{ kind: "official", from: dateOf(day("2016-05-19")), to: null }]);
  });

  test("the same name and birth day are refused until somebody says why it is a different person, and the answer is kept", async () => {
    await add({ fullName: "Lê Văn Trùng" });
    const again = { fullName: "LÊ  VĂN TRỪNG".normalize("NFD"), unitId: built.second.id };
    expect(await addPerson(built.deputy, stated(again))).toMatchObject({
      refusals: [
        {
          ...{ code: "person-alike", facts: { people: "Lê Văn Trùng, 04/03/1990 (Chi bộ Một)" }, field: "because" },
          met: [{ kind: "person", name: "Lê Văn Trùng" }],
        },
      ],
    });
    const because = "khác quê quán, đã đối chiếu căn cước";
    const outcome = await addPerson(built.deputy, stated({ ...again, because }));
    const view = await auditedPersonView(built.deputy, outcome.kind === "done" ? outcome.value.personId : "", on);
    expect(view?.answers).toMatchObject([
      { isSame: false, because, compared: [{ name: "Lê Văn Trùng" }], actorName: built.deputy.name },
    ]);
  });

  test("a birth day that is easily typed for another is asked about, and one that is not is another person's", async () => {
    await add({ fullName: "Cù Thị Gần", bornOn: "1990-04-03" });
    for (const bornOn of ["1990-04-02", "1990-03-04", "1991-04-03", "1990-04-13"])
      expect([bornOn, await addPerson(built.secretary, stated({ fullName: "Cù Thị Gần", bornOn }))]).toMatchObject([
        bornOn,
        { refusals: [{ code: "person-alike" }] },
      ]);
    expect(await addPerson(built.secretary, stated({ fullName: "Cù Thị Gần", bornOn: "1985-11-20" }))).toMatchObject({
      kind: "done",
    });
  });

  test("a person of another cell, and their national ID, are known of without being told", async () => {
    await addPerson(
      built.deputy,
      stated({ fullName: "Tôn Thị Bên Kia", nationalId: "001090005555", unitId: built.second.id }),
    );
    const refusalsTo = async (change: Readonly<Record<string, string>>) => {
      const outcome = await addPerson(built.secretary, stated(change));
      return outcome.kind === "refused" ? outcome.refusals : outcome.kind;
    };
    expect(await refusalsTo({ fullName: "Tôn Thị Bên Kìa" })).toEqual([
      { code: "person-elsewhere", facts: {}, field: "because" },
    ]);
    expect(await refusalsTo({ fullName: "Người Khác", nationalId: "001090005555" })).toEqual([
      { code: "national-id-elsewhere", facts: { name: null }, field: "nationalId" },
    ]);
    expect(await refusalsTo({ fullName: "Tôn Thị Bên Kìa", because: "Đảng ủy đã trả lời" })).toBe("done");
  });

  test("a former name is kept with its day and paper, shown, and found", async () => {
    const id = await add({ fullName: "Bùi Thị Tên Xưa" });
    const sent = { personId: id, fullName: "Bùi Thị Tên Nay", renamedOn: "2026-03-01", paper: "Trích lục 05/TL-HT" };
    const rename = (change = {}) => renamePerson(built.deputy, { requestId: newId(), ...sent, ...change });
    expect(await rename({ renamedOn: "1990-03-04" })).toMatchObject({ refusals: [{ code: "renamed-before" }] });
    expect(await rename({ fullName: "Bùi Thị Tên Xưa" })).toMatchObject({ refusals: [{ code: "same-name" }] });
    expect(await rename()).toMatchObject({ kind: "done" });
    const view = await auditedPersonView(built.secretary, id, on);
    expect([view?.name, view?.formerNames]).toMatchObject([
      "Bùi Thị Tên Nay",
      [{ name: "Bùi Thị Tên Xưa", lastDay: "2026-02-28", paper: "Trích lục 05/TL-HT" }],
    ]);
    const found = async (q: string) =>
      (await unitView(built.deputy, built.organisation.id, parsePeopleFilter({ q }, on)))?.people.map(
        ({ id: each }) => each,
      );
    expect([await found("tên xưa"), await found("tên nay")]).toEqual([[id], [id]]);
    expect(await addPerson(built.secretary, stated({ fullName: "Bùi Thị Tên Xưa" }))).toMatchObject({
      refusals: [{ code: "person-alike" }],
    });
    const { unitId: _, kind: __, since: ___, paper: ____, ...identity } = stated({ fullName: "Bùi Thị Tên Nay" });
    await correctPerson(built.deputy, { ...identity, personId: id, occupation: "Kế toán" });
    expect(await found("tên xưa")).toEqual([id]);
  });

  test("a corrected name is asked about like a new one, and a correction of anything else is not", async () => {
    const first = await add({ fullName: "Mạc Thị Đầu" });
    const id = await add({ fullName: "Mạc Thị Sau" });
    const { unitId: _, kind: __, since: ___, paper: ____, ...identity } = stated({ fullName: "Mạc Thị Đầu" });
    expect(await seeingSaved(correctPerson)(built.secretary, { ...identity, personId: id })).toMatchObject({
      refusals: [{ code: "person-alike" }],
    });
    const same = { ...identity, occupation: "Kế toán", requestId: newId() };
    expect(await seeingSaved(correctPerson)(built.secretary, { ...same, personId: first })).toMatchObject({
      kind: "done",
    });
  });

  test("a member needs a paper and a day that is not in the future", async () => {
    const codes = async (change: Readonly<Record<string, string>>) => {
      const outcome = await addPerson(built.secretary, stated({ fullName: "Phạm Chưa Rõ", ...change }));
      return outcome.kind === "refused" ? outcome.refusals.map(({ code, field }) => `${field}: ${code}`) : outcome.kind;
    };
    expect(await codes({ paper: "" })).toEqual(["paper: member-needs-paper"]);
    expect(await codes({ since: "" })).toEqual(["since: member-needs-day"]);
    expect(await codes({ since: "2999-01-01" })).toEqual(["since: future-day"]);
    expect(await codes({ since: "1980-01-01" })).toEqual(["since: since-before-birth"]);
    expect(await codes({ joinedUnitOn: "1980-01-01" })).toEqual(["joinedUnitOn: joined-before-birth"]);
    expect(await codes({ kind: "applicant" })).toEqual(["kind: field-not-a-choice"]);
    expect(await codes({ nationalId: "12345" })).toEqual(["nationalId: national-id-shape"]);
  });

  test("the national ID is encrypted, shown by its last three digits, and unique", async () => {
    const id = await add({ fullName: "Hoàng Có Số", nationalId: "0010 9000 1234" });
    const row = await owner.person.findUniqueOrThrow({ where: { id } });
    expect(Buffer.from(row.nationalIdSealed ?? []).includes("001090001234")).toBe(false);
    expect((await auditedPersonView(built.secretary, id, on))?.nationalId).toBe("•••••••••234");
    expect(
      await addPerson(built.secretary, stated({ fullName: "Người Khác", nationalId: "001090001234" })),
    ).toMatchObject({
      refusals: [{ code: "national-id-taken", facts: { name: "Hoàng Có Số" }, field: "nationalId", met: [{ id }] }],
    });
  });

  test("a correction keeps a national ID left empty, and may not change the birth day after admission", async () => {
    const id = await add({ fullName: "Vũ Sửa Tên", nationalId: "001090009876" });
    const { unitId: _, kind: __, since: ___, paper: ____, ...identity } = stated({ fullName: "Vũ Sửa Tên Lại" });
    expect(await seeingSaved(correctPerson)(built.deputy, { ...identity, personId: id })).toMatchObject({
      kind: "done",
    });
    const view = await auditedPersonView(built.deputy, id, on);
    expect([view?.name, view?.nationalId]).toEqual(["Vũ Sửa Tên Lại", "•••••••••876"]);
    await owner.admissionCase.create({
      data: {
        id: newId(),
        personId: id,
        unitId: built.first.id,
        path: built.first.path,
        stage: "official",
        sequence: 1,
        openedOn: dateOf(day("2014-01-01")),
        closedOn: dateOf(day("2017-01-01")),
        decisionOn: dateOf(day("2015-05-01")),
        admittedOn: dateOf(day("2015-05-19")),
      },
    });
    const again = { ...identity, requestId: newId(), personId: id, bornOn: "1991-03-04" };
    expect(await seeingSaved(correctPerson)(built.deputy, again)).toMatchObject({
      refusals: [{ code: "birth-day-fixed", field: "bornOn" }],
    });
  });
});

describe("a personal page", () => {
  test("writes an audit row for each reading", async () => {
    await auditedPersonView(built.secretary, built.someone.id, on);
    const seen = await owner.audit.findMany({ where: { command: "person.seen", subjectId: built.someone.id } });
    expect(seen).toMatchObject([{ accountId: built.secretary.accountId, path: built.first.path, accepted: true }]);
  });

  test("is shown only to those who may read people within reach", async () => {
    expect((await auditedPersonView(built.deputy, built.someone.id, on))?.name).toBe("Nguyễn Văn Giữ");
    for (const actor of [built.viewer, built.administrator, built.neighbour]) {
      expect(await auditedPersonView(actor, built.someone.id, on)).toBeNull();
      expect(await auditedPersonForm(actor, built.someone.id, on)).toBeNull();
    }
    expect(await newPersonForm(built.viewer)).toBeNull();
    expect(await auditedPersonView(built.deputy, "không-phải-mã", on)).toBeNull();
  });

  test("offers a cell secretary only the own cell for new people", async () => {
    expect((await newPersonForm(built.secretary))?.units.map(({ label }) => label)).toEqual(["Chi bộ Một"]);
    expect(await addPerson(built.secretary, stated({ fullName: "Đinh Chi Bộ Khác", unitId: built.second.id }))).toEqual(
      {
        kind: "not-found",
      },
    );
  });
});

describe("standings", () => {
  const away = (personId: string, change: Readonly<Record<string, string>> = {}) => ({
    requestId: newId(),
    personId,
    kind: "temporarilyAway",
    from: "2026-03-01",
    lastDay: "",
    paper: "Giấy giới thiệu tạm thời số 3",
    ...change,
  });
  const end = (personId: string, standingId: string, lastDay: string) => ({
    requestId: newId(),
    personId,
    standingId,
    lastDay,
    ending: "",
    paper: "Đã về",
  });

  test("a temporary standing has a first and a last day", async () => {
    const id = await add({ fullName: "Bùi Đi Vắng" });
    expect(await addStanding(built.deputy, away(id))).toMatchObject({ kind: "done" });
    expect(await addStanding(built.deputy, away(id, { from: "2026-04-01" }))).toMatchObject({
      refusals: [{ code: "standing-overlaps" }],
    });
    const noted = (await auditedPersonView(built.deputy, id, on))?.standings.find(
      ({ kind }) => kind === "temporarilyAway",
    );
    expect(await seeingSaved(endStanding)(built.deputy, end(id, noted?.id ?? "", "2026-02-28"))).toMatchObject({
      refusals: [{ code: "standing-ends-first" }],
    });
    expect(await seeingSaved(endStanding)(built.deputy, end(id, noted?.id ?? "", "2026-04-30"))).toMatchObject({
      kind: "done",
    });
    const after = (await auditedPersonView(built.deputy, id, on))?.standings.find(
      ({ kind }) => kind === "temporarilyAway",
    );
    expect(after).toMatchObject({ to: "2026-05-01", holds: false, paper: "Giấy giới thiệu tạm thời số 3 · Đã về" });
  });

  test("a temporary standing needs a member on that day, no future day, and another person than the actor", async () => {
    const id = await add({ fullName: "Ngô Quần Chúng", kind: "nonMember", since: "", paper: "" });
    expect(await addStanding(built.deputy, away(id))).toMatchObject({ refusals: [{ code: "not-a-member-then" }] });
    const member = await add({ fullName: "Mai Đảng Viên" });
    expect(await addStanding(built.deputy, away(member, { from: "2999-01-01" }))).toMatchObject({
      refusals: [{ code: "future-day" }],
    });
    expect(await addStanding(built.deputy, away(built.someone.id))).toMatchObject({
      refusals: [{ code: "own-standing" }, { code: "not-a-member-then" }],
    });
    expect(await addStanding(built.viewer, away(member))).toMatchObject({ refusals: [{ code: "not-permitted" }] });
    expect(await addStanding(built.neighbour, away(member))).toEqual({ kind: "not-found" });
  });

  test("the standing of a person with an open case changes only by steps of the case", async () => {
    const id = await add({ fullName: "Lý Dự Bị", kind: "probationary" });
    await owner.admissionCase.create({
      data: {
        id: newId(),
        personId: id,
        unitId: built.first.id,
        path: built.first.path,
        stage: "mentoring",
        sequence: 1,
        openedOn: dateOf(day("2026-01-01")),
      },
    });
    const view = await auditedPersonView(built.deputy, id, on);
    expect(view?.endable).toEqual([]);
    const died = { ...end(id, view?.standings[0]?.id ?? "", "2026-04-30"), ending: "died" };
    expect(await seeingSaved(endStanding)(built.deputy, died)).toMatchObject({
      refusals: [{ code: "case-decides" }],
    });
  });

  test("a member entered by hand has a party age once the decision of admission is given", async () => {
    const unknown = await add({ fullName: "Cao Chưa Rõ" });
    expect((await auditedPersonView(built.deputy, unknown, on))?.partyAge).toBe("unknown");
    const known = await add({ fullName: "Cao Đã Rõ", since: "2011-04-01", decidedOn: "2010-03-10" });
    expect((await auditedPersonView(built.deputy, known, day("2026-03-09")))?.partyAge).toMatchObject({ months: 191 });
    expect((await auditedPersonView(built.deputy, known, day("2026-03-10")))?.partyAge).toMatchObject({ months: 192 });
  });

  test("the decision of admission of a member entered by hand is entered and corrected later; what was there before is kept", async () => {
    const id = await add({ fullName: "Cao Nhớ Lại", since: "2011-04-01" });
    const row = await owner.person.findUniqueOrThrow({ where: { id } });
    const { unitId: _, kind: __, since: ___, paper: ____, ...identity } = stated({ fullName: row.fullName });
    const correct = (change: Readonly<Record<string, string>>, who = built.deputy) =>
      seeingSaved(correctPerson)(who, { ...identity, personId: id, requestId: newId(), ...change });
    expect(await correct({ decidedOn: "2011-04-02" })).toMatchObject({
      refusals: [{ code: "decided-after-since", field: "decidedOn", facts: { since: "2011-04-01" } }],
    });
    expect(await correct({ decidedOn: "1929-12-31" })).toMatchObject({
      refusals: [{ code: "member-before-party", field: "decidedOn" }],
    });
    expect(await correct({ decidedOn: "2005-01-01" })).toMatchObject({ refusals: [{ code: "member-under-age" }] });
    expect(await correct({ decidedOn: "2010-03-01" })).toMatchObject({ kind: "done" });
    expect((await auditedPersonView(built.deputy, id, day("2026-03-09")))?.partyAge).toMatchObject({ months: 192 });
    expect(await correct({ decidedOn: "2010-03-10" })).toMatchObject({ kind: "done" });
    const view = await auditedPersonView(built.deputy, id, day("2026-03-09"));
    expect(view).toMatchObject({ decision: { decidedOn: "2010-03-10" }, partyAge: { months: 191 } });
    expect(view?.formerDecisions).toMatchObject([{ decidedOn: "2010-03-01", actorName: built.deputy.name }]);
    expect(await correct({ decidedOn: "2010-03-10", occupation: "Kế toán" })).toMatchObject({ kind: "done" });
    expect(await owner.formerDecisionDay.count({ where: { personId: id } })).toBe(1);
    await expect(owner.$executeRaw`DELETE FROM "FormerDecisionDay"`).rejects.toThrow(/append-only/);
    const own = { ...built.deputy, personId: id };
    expect(await correct({ decidedOn: "" }, own)).toMatchObject({ refusals: [{ code: "own-standing" }] });
  });

  test("the decision of admission is not entered for who is no member, or was admitted by a case", async () => {
    const outsider = await add({ fullName: "Cao Quần Chúng", kind: "nonMember", since: "", paper: "" });
    const admitted = await add({ fullName: "Cao Qua Hồ Sơ" });
    await owner.standing.updateMany({ where: { personId: admitted }, data: { openedBy: newId() } });
    for (const [personId, fullName] of [
      [outsider, "Cao Quần Chúng"],
      [admitted, "Cao Qua Hồ Sơ"],
    ] as const) {
      expect((await auditedPersonView(built.deputy, personId, on))?.decision).toBeNull();
      const { unitId: _, kind: __, since: ___, paper: ____, ...identity } = stated({ fullName });
      const asked = { ...identity, personId, decidedOn: "2010-03-10", requestId: newId() };
      expect(await seeingSaved(correctPerson)(built.deputy, asked)).toMatchObject({
        refusals: [{ code: "decision-not-entered", field: "decidedOn" }],
      });
    }
  });

  test("the end of a membership says how it ended, and the register keeps it", async () => {
    const id = await add({ fullName: "Cao Xin Ra" });
    const official = (await auditedPersonView(built.deputy, id, on))?.standings.find(({ kind }) => kind === "official");
    const unsaid = end(id, official?.id ?? "", "2026-05-10");
    expect(await seeingSaved(endStanding)(built.deputy, unsaid)).toMatchObject({
      refusals: [{ code: "ending-missing", field: "ending" }],
    });
    const said = { ...unsaid, requestId: newId(), ending: "resigned" };
    expect(await seeingSaved(endStanding)(built.deputy, said)).toMatchObject({ kind: "done" });
    expect(await owner.standing.findFirst({ where: { personId: id } })).toMatchObject({ ending: "resigned" });
  });

  test("ending a membership also ends temporary standings", async () => {
    const id = await add({ fullName: "Cao Chuyển Đi" });
    await addStanding(built.deputy, away(id));
    const official = (await auditedPersonView(built.deputy, id, on))?.standings.find(({ kind }) => kind === "official");
    const transferred = { ...end(id, official?.id ?? "", "2026-05-10"), ending: "transferred" };
    expect(await seeingSaved(endStanding)(built.deputy, transferred)).toMatchObject({ kind: "done" });
    const after = await auditedPersonView(built.deputy, id, on);
    expect(after?.standings.map(({ to }) => to)).toEqual(["2026-05-11", "2026-05-11"]);
  });
});
