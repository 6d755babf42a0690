import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { answerAnnulment, askAnnulment } from "../../lib/admissions/annulment-requests/commands";
import { annulmentForm, annulmentRequests } from "../../lib/admissions/annulment-requests/queries";
import { stepCommands } from "../../lib/admissions/commands";
import { deskView } from "../../lib/desk/queries";
import { today } from "../../lib/primitives/clock";
import { addDays, dateOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";

const owner = useOwner(useDatabase().url);
let fixture: CommitteeFixture;
let deputy: Actor;
let cell: Actor;
const { sequenceOf, openVerifiedCase } = caseDriver(owner, () => fixture);

beforeAll(async () => {
  fixture = await buildCommittee(owner);
  const { organisation } = fixture.office;
  const person = await fixture.office.person("Đỗ Thị Trả Lời", organisation);
  deputy = fixture.office.actor(person, "committeeDeputySecretary", organisation);
  cell = fixture.actors.cell;
});

const stepsOf = (caseId: string) => owner.transition.findMany({ where: { caseId }, orderBy: { sequence: "desc" } });
const lastOf = async (caseId: string): Promise<string> => (await stepsOf(caseId))[0]?.id ?? "";
const ask = (actor: Actor, caseId: string, transitionId: string, reason = "Ghi nhầm ngày họp") =>
  askAnnulment(actor, { caseId, transitionId, reason, requestId: newId() });
const keep = (actor: Actor, annulmentId: string, because = "Biên bản ghi đúng ngày ấy") =>
  answerAnnulment(actor, { annulmentId, because, requestId: newId() });
const annul = async (actor: Actor, caseId: string) =>
  stepCommands.annulStep(actor, {
    ...{ caseId, sequence: await sequenceOf(caseId), occurredOn: "2026-11-20", reason: "Theo đề nghị" },
    ...{ provision: "Biên bản số 5", requestId: newId() },
  });
const requestsAs = async (actor: Actor, caseId: string) => (await annulmentRequests(actor, caseId))?.requests ?? [];
const openId = async (caseId: string): Promise<string> => (await requestsAs(deputy, caseId))[0]?.id ?? "";
const rowsOf = async (actor: Actor, kind: string, caseId: string) =>
  (await deskView(actor, today())).groups
    .flatMap(({ group, rows }) => rows.map((row) => ({ group, ...row })))
    .filter((row) => row.kind === kind && row.caseId === caseId);

describe("a step recorded by mistake", () => {
  test("is asked about with its reason, which stands sealed, and waits on the desk of the deputy secretary", async () => {
    const caseId = await openVerifiedCase("Bùi Thị Nhờ Hủy");
    const [last] = await stepsOf(caseId);
    expect(codesOf(await ask(cell, caseId, last?.id ?? ""))).toBe("done");
    const stored = await owner.annulmentRequest.findFirstOrThrow({ where: { caseId } });
    expect(Buffer.from(stored.reasonSealed).toString()).not.toContain("nhầm");
    expect(await rowsOf(deputy, "annulment", caseId)).toMatchObject([{ group: "waiting", what: last?.step }]);
    expect(await rowsOf(cell, "annulment", caseId)).toEqual([]);
    const [request] = await requestsAs(deputy, caseId);
    expect(request).toMatchObject({ reason: "Ghi nhầm ngày họp", answer: null, mayAnswer: true, mayAnnul: true });
  });

  test("is annulled by the step that annuls, which answers whoever asked, on the desk for seven days", async () => {
    const caseId = await openVerifiedCase("Bùi Văn Được Hủy");
    await ask(cell, caseId, await lastOf(caseId));
    expect(codesOf(await annul(deputy, caseId))).toBe("done");
    expect((await requestsAs(cell, caseId))[0]).toMatchObject({ answer: "annulled", answeredBy: deputy.name });
    expect(await rowsOf(deputy, "annulment", caseId)).toEqual([]);
    expect(await rowsOf(cell, "annulmentAnswer", caseId)).toMatchObject([{ ref: "annulled" }]);
    // A week later: what was answered does not change, so that the row is made anew with an earlier day.
    const { id: _, ...answered } = await owner.annulmentRequest.findFirstOrThrow({ where: { caseId } });
    const older = await openVerifiedCase("Bùi Thị Tuần Trước");
    const answeredAt = dateOf(addDays(today(), -8));
    await owner.annulmentRequest.create({ data: { ...answered, id: newId(), caseId: older, answeredAt } });
    expect(await rowsOf(cell, "annulmentAnswer", older)).toEqual([]);
  });

  test("is answered too where whoever asked annuls it: nothing waits, and what came before is not offered", async () => {
    const caseId = await openVerifiedCase("Bùi Thị Tự Hủy");
    await ask(deputy, caseId, await lastOf(caseId));
    expect(codesOf(await annul(deputy, caseId))).toBe("done");
    const other = fixture.actors.committee;
    const [request] = await requestsAs(other, caseId);
    expect(request).toMatchObject({ answer: "annulled", answeredBy: deputy.name, mayAnswer: false, mayAnnul: false });
    expect(await rowsOf(other, "annulment", caseId)).toEqual([]);
    expect(codesOf(await keep(other, request?.id ?? ""))).toEqual(["annulment-answered"]);
  });

  test("is kept with a reason, which whoever asked reads", async () => {
    const caseId = await openVerifiedCase("Bùi Thị Giữ Nguyên");
    await ask(cell, caseId, await lastOf(caseId));
    expect(codesOf(await keep(deputy, await openId(caseId)))).toBe("done");
    expect((await requestsAs(cell, caseId))[0]).toMatchObject({
      answer: "kept",
      because: "Biên bản ghi đúng ngày ấy",
      mayAnswer: false,
    });
    expect(await rowsOf(cell, "annulmentAnswer", caseId)).toMatchObject([{ ref: "kept" }]);
  });

  test("that has others after it is asked about all the same, and it is said which come first", async () => {
    const caseId = await openVerifiedCase("Bùi Văn Bước Sau");
    const [last, earlier] = await stepsOf(caseId);
    const form = await annulmentForm(cell, caseId, earlier?.id ?? "");
    expect(form?.after.map(({ id }) => id)).toEqual([last?.id]);
    expect(codesOf(await ask(cell, caseId, earlier?.id ?? ""))).toBe("done");
    expect((await requestsAs(deputy, caseId))[0]).toMatchObject({ first: [{ id: last?.id }], mayAnnul: false });
  });
});

describe("a request is refused", () => {
  test("where the step was annulled already, opened the case, or is in another case", async () => {
    const caseId = await openVerifiedCase("Bùi Thị Hết Hiệu Lực");
    const other = await openVerifiedCase("Bùi Văn Hồ Sơ Khác");
    const steps = await stepsOf(caseId);
    expect(codesOf(await ask(cell, caseId, steps.at(-1)?.id ?? ""))).toEqual(["annulment-not-standing"]);
    expect(codesOf(await ask(cell, other, steps[0]?.id ?? ""))).toEqual(["annulment-not-standing"]);
    expect(await annulmentForm(cell, caseId, steps.at(-1)?.id ?? "")).toBeNull();
    await annul(deputy, caseId);
    expect(codesOf(await ask(cell, caseId, steps[0]?.id ?? ""))).toEqual(["annulment-not-standing"]);
  });

  test("a second time while the first waits, also of two who ask in the same second", async () => {
    const caseId = await openVerifiedCase("Bùi Thị Hai Lần");
    const last = await lastOf(caseId);
    const answers = await Promise.all([ask(cell, caseId, last), ask(fixture.actors.committee, caseId, last)]);
    expect(answers.map(codesOf).sort()).toEqual([["annulment-already-asked"], "done"]);
    await keep(deputy, await openId(caseId));
    expect(codesOf(await ask(cell, caseId, last))).toBe("done");
  });

  test("without a reason, out of reach, and to the mentor", async () => {
    const caseId = await openVerifiedCase("Bùi Văn Ngoài Tầm");
    const last = await lastOf(caseId);
    expect(codesOf(await ask(cell, caseId, last, " "))).toEqual(["field-required"]);
    const { office } = fixture;
    const stranger = office.actor(
      await office.person("Lý Thị Nơi Khác", office.second),
      "cellSecretary",
      office.second,
    );
    expect((await ask(stranger, caseId, last)).kind).toBe("not-found");
    expect(await annulmentRequests(stranger, caseId)).toBeNull();
    const mentor = { ...cell, actingPost: { ...cell.actingPost, role: "mentor" as const } };
    expect(codesOf(await ask(mentor, caseId, last))).toEqual(["not-permitted"]);
  });
});

describe("an answer is refused", () => {
  test("to whoever asked, to who may not annul, and a second time", async () => {
    const caseId = await openVerifiedCase("Bùi Thị Tự Trả Lời");
    const last = await lastOf(caseId);
    await ask(deputy, caseId, last);
    const id = await openId(caseId);
    expect(codesOf(await keep(deputy, id))).toEqual(["annulment-own"]);
    expect(codesOf(await keep(cell, id))).toEqual(["not-permitted"]);
    expect(codesOf(await keep(fixture.actors.committee, id))).toBe("done");
    expect(codesOf(await keep(fixture.actors.committee, id))).toEqual(["annulment-answered"]);
  });

  test("by the database, where it is whoever asked who writes it", async () => {
    const caseId = await openVerifiedCase("Bùi Văn Hai Khóa");
    await ask(cell, caseId, await lastOf(caseId));
    const { accountId } = await owner.annulmentRequest.findFirstOrThrow({ where: { caseId } });
    await expect(owner.$executeRaw`DELETE FROM "AnnulmentRequest"`).rejects.toThrow(/append-only/);
    const own = { answer: "annulled", answeredAt: new Date(), answeredById: accountId, answeredBy: "x" };
    await expect(owner.annulmentRequest.updateMany({ where: { caseId }, data: own })).rejects.toThrow(/check/i);
  });
});
