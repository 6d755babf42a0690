import { beforeAll, describe, expect, test } from "vitest";
import { nominate } from "../../lib/admissions/nominate-commands";
import { nominationQuestion } from "../../lib/admissions/nomination-queries";
import { auditedPersonView } from "../../lib/people/queries";
import { today } from "../../lib/primitives/clock";
import { newId } from "../../lib/primitives/ids";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { nominationFields } from "../support/planned-steps";

const owner = useOwner(useDatabase().url);
let committee: CommitteeFixture;
beforeAll(async () => {
  committee = await buildCommittee(owner);
});

/** What is typed for Lê Thị Hạ, whom the fixture says was born on 05/05/1995. */
const typed = (change: Readonly<Record<string, string>>) => ({
  ...nominationFields,
  bornOn: "1995-05-05",
  unitId: committee.office.first.id,
  requestId: newId(),
  ...change,
});
const send = (change: Readonly<Record<string, string>>) => nominate(committee.actors.cell, typed(change));
const casesOf = (personId: string) => owner.admissionCase.count({ where: { personId } });

describe("noting a person whom the register may have", () => {
  test("a name that is equal without accents opens no case for somebody else, and keeps what was typed", async () => {
    const known = await committee.office.person("Lê Thị Hạ", committee.office.first);
    const sent = { fullName: "Lê Thị Há", sex: "male" };
    expect(await send(sent)).toMatchObject({
      refusals: [
        {
          ...{ code: "person-alike", facts: { people: "Lê Thị Hạ, 05/05/1995 (Chi bộ Một)" }, field: "known" },
          met: [{ kind: "person", id: known.id, name: "Lê Thị Hạ" }],
        },
      ],
    });
    expect(await send({ ...sent, known: "other" })).toMatchObject({
      refusals: [{ code: "identity-because", field: "because" }],
    });
    expect(await send({ ...sent, known: "other", because: "là anh họ" })).toMatchObject({ kind: "done" });
    expect(await casesOf(known.id)).toBe(0);
    const made = await owner.person.findFirstOrThrow({ where: { fullName: "Lê Thị Há" }, include: { answers: true } });
    const view = await auditedPersonView(committee.actors.cell, made.id, today());
    expect([made.sex, view?.answers[0]?.because, await casesOf(made.id)]).toEqual(["male", "là anh họ", 1]);
  });

  test("the same name and birth day are shown and confirmed before the case is opened", async () => {
    const known = await committee.office.person("Trịnh Thị Một", committee.office.first);
    const sent = { fullName: "Trịnh Thị Một", occupation: "Kế toán viên" };
    expect(await send(sent)).toMatchObject({ refusals: [{ code: "person-alike" }] });
    expect(await nominationQuestion(committee.actors.cell, typed(sent))).toMatchObject({
      people: [{ id: known.id, name: "Trịnh Thị Một", occupation: "Chuyên viên" }],
      elsewhere: false,
    });
    expect(await send({ ...sent, known: newId() })).toMatchObject({ refusals: [{ code: "field-not-a-choice" }] });
    expect(await send({ ...sent, known: known.id })).toMatchObject({ kind: "done" });
    expect(await casesOf(known.id)).toBe(1);
    const [answer] = await owner.identityAnswer.findMany({ where: { personId: known.id } });
    expect(answer).toMatchObject({ isSame: true, because: null, stated: { occupation: "Kế toán viên" } });
  });

  test("somebody born in 2000 is noted, though one wrong digit makes it a year that does not exist", async () => {
    expect(await send({ fullName: "Trịnh Văn Hai Nghìn", bornOn: "2000-01-20" })).toMatchObject({ kind: "done" });
  });

  test("a neighbouring birth day does not give a second record and a second open case", async () => {
    const known = await committee.office.person("Ninh Thị Hai", committee.office.first);
    expect(await send({ fullName: "Ninh Thị Hai", known: known.id })).toMatchObject({ kind: "done" });
    const again = { fullName: "Ninh Thị Hai", bornOn: "1995-05-06" };
    expect(await send(again)).toMatchObject({ refusals: [{ code: "person-alike" }] });
    expect(await send({ ...again, known: known.id })).toMatchObject({ refusals: [{ code: "already-followed" }] });
    expect(await owner.person.count({ where: { fullName: "Ninh Thị Hai" } })).toBe(1);
  });

  test("a person of another cell is asked about, and a secretary is told nothing of them", async () => {
    await committee.office.person("Kha Thị Ba", committee.office.second);
    const sent = { fullName: "Kha Thị Ba" };
    expect(await send(sent)).toEqual({
      kind: "refused",
      refusals: [{ code: "person-elsewhere", facts: {}, field: "known" }],
    });
    expect(await nominationQuestion(committee.actors.cell, typed(sent))).toEqual({ people: [], elsewhere: true });
    expect(await send({ ...sent, known: "other", because: "Đảng ủy trả lời là người khác" })).toMatchObject({
      kind: "done",
    });
  });

  describe.each([
    ["in the same cell", "first", "person-alike"],
    ["in two cells", "second", "person-elsewhere"],
  ] as const)("by two people in the same second, %s", (_, cell, code) => {
    test("the second is asked about the record of the first, and one record is made", async () => {
      const name = `Vương Thị ${code}`;
      const { office, actors } = committee;
      const other = office.actor(await office.person("Phó Thị Bí Thư", office[cell]), "cellSecretary", office[cell]);
      const holder = await new Promise<() => void>((holds) => {
        // Nobody writes a person until both have come as far as they come.
        void owner.$transaction(
          async (db) => {
            await db.$executeRaw`LOCK TABLE "Person" IN SHARE MODE`;
            await new Promise<void>((release) => holds(release));
          },
          { timeout: 20_000 },
        );
      });
      const sent = { fullName: name, bornOn: "1996-05-20" };
      const both = [
        nominate(actors.cell, typed(sent)),
        nominate(other, { ...typed({ ...sent, bornOn: "1996-05-21" }), unitId: office[cell].id }),
      ];
      const waiting = async () => {
        const [row] = await owner.$queryRaw<{ n: number }[]>`
          SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
        return row?.n;
      };
      await expect.poll(waiting, { timeout: 10_000 }).toBe(2);
      holder();
      const outcomes = await Promise.all(both);
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["done", "refused"]);
      expect(outcomes).toContainEqual(
        expect.objectContaining({ kind: "refused", refusals: [expect.objectContaining({ code, field: "known" })] }),
      );
      expect(await owner.person.count({ where: { fullName: name } })).toBe(1);
    });
  });

  test("a cell that was dissolved takes nobody in, also by a form that was opened before", async () => {
    const { id } = committee.office.first;
    await owner.unit.update({ where: { id }, data: { to: new Date() } });
    const outcome = await send({ fullName: "Trần Văn Muộn Màng" });
    await owner.unit.update({ where: { id }, data: { to: null } });
    expect(outcome).toEqual({ kind: "not-found" });
  });

  test("an answer is never changed, and is read where the person is", async () => {
    const change = owner.identityAnswer.updateMany({ data: { because: "khác" } });
    await expect(change).rejects.toThrow(/append-only/);
  });
});
