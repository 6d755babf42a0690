import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { parseCaseFilter } from "../../lib/admissions/list/filter";
import { caseList } from "../../lib/admissions/list/queries";
import { auditedCaseView, stepForm } from "../../lib/admissions/queries";
import { asActor } from "../../lib/database/client";
import { auditedLogView } from "../../lib/mentoring/queries";
import { termOf } from "../../lib/mentoring/reports/terms";
import { auditedPersonView } from "../../lib/people/queries";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { historyDifferences } from "../../lib/server/history-differences";
import { caseDriver, codesOf } from "../support/case-driver";
import { buildCommittee, type CommitteeFixture } from "../support/committee-fixture";
import { useDatabase } from "../support/database";
import { takeAsForeseen } from "../support/foreseen";
import { useOwner } from "../support/office-fixture";
import { approvalSteps } from "../support/planned-steps";

const owner = useOwner(useDatabase().url);
const on = day("2026-05-20");
let fixture: CommitteeFixture;
let there: Actor;
let caseId: string;
let personId: string;
const { sequenceOf, openVerifiedCase, takeSteps } = caseDriver(owner, () => fixture);

/** Tables whose rows say where they lie and are of no person. A person's move leaves them. */
const ofUnits: Readonly<Record<string, string>> = {
  Unit: "is the tree people move in",
  Term: "a committee's own term",
  TaskTemplate: "a sample task a cell keeps for itself",
  GivenNumber: "a number its issuer gave on paper",
  GapReason: "why numbers of its issuer have no document",
  TermTarget: "what a committee expects of a cell or a year",
  TrainingClass: "a class a committee sends people to",
  PlannedPost: "a post a unit plans successors for",
  Successor: "who was planned for such a post while in the unit",
  RuleOverlay: "a committee's own rule",
  FormTemplate: "a committee's own template of a form",
  FormTemplateUse: "since when a committee uses a template",
  Delegation: "what one committee lets another decide",
  ReturnCause: "is a cause of returns on the list of a committee",
  ErrorTip: "is what a committee tells all its applicants",
  RegisterOnlyPaper: "a kind of paper of which a committee keeps the entry alone",
  Import: "is a list of people that somebody who acts for a unit reads from a file",
  Introduction: "is proposed to a cell, also before anybody knows who it is",
  IntroductionDecision: "what a cell resolved on somebody introduced to it",
  Invitation: "a cell's link by which people introduce themselves",
  ListMeeting: "what a cell resolved on its list in a month",
  ListEntry: "what a cell resolved of somebody in a month, also of whoever moves later",
  ListConfirmation: "what the committee confirmed of a cell's list",
  YearReviewEntry: "what a cell found in its review of a year",
  ControlRequest: "what an administrator asks to do with an account, for the leaders of the committee to agree to",
};
const ownRows = ["AdmissionCase", "Person", "Standing"];

/** Every table of the database with a path, and whether its rows are of a case. */
const tablesWithPath = async (): Promise<{ name: string; ofCase: boolean }[]> =>
  owner.$queryRaw`
    SELECT t.table_name::text AS name, bool_or(c.column_name = 'caseId') AS "ofCase"
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE table_schema = 'public' AND t.table_type = 'BASE TABLE' GROUP BY 1 HAVING bool_or(c.column_name = 'path') ORDER BY 1`;

/** Audit rows are counted apart: the one of the move itself stays where it was written. */
const tablesOfCase = async () =>
  (await tablesWithPath()).flatMap(({ name, ofCase }) => (ofCase && name !== "Audit" ? [name] : []));

/** The paths of each table's rows about the person, read as the owner of the tables. */
const places = async (): Promise<string[]> => {
  const parts = (await tablesOfCase()).map(
    (table) => `SELECT '${table}' AS name, path FROM "${table}" WHERE "caseId" = '${caseId}'`,
  );
  const rows = await owner.$queryRawUnsafe<{ name: string; path: string }[]>(
    `${parts.join(" UNION ")} UNION SELECT 'Person', path FROM "Person" WHERE id = '${personId}'
     UNION SELECT 'Standing', path FROM "Standing" WHERE "personId" = '${personId}'
     UNION SELECT 'AdmissionCase', path FROM "AdmissionCase" WHERE id = '${caseId}' ORDER BY 1`,
  );
  return rows.map(({ name, path }) => `${name} ${path}`);
};

beforeAll(async () => {
  fixture = await buildCommittee(owner);
  const { office } = fixture;
  there = office.actor(await office.person("Ngô Thị Nơi Đến", office.second), "cellSecretary", office.second);
  caseId = await openVerifiedCase("Đặng Thị Chuyển Chỗ");
  await takeSteps(caseId, approvalSteps.slice(0, 2));
  ({ personId } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } }));
  const taskId = await office.task(caseId, office.first.path, "Viết báo cáo", day("2025-06-30"));
  const common = { caseId, path: office.first.path };
  await owner.taskEntry.create({
    data: {
      ...{ ...common, id: newId(), taskId, sequence: 1, kind: "handedIn", on: dateOf(on), recordedAt: new Date() },
      ...{ byId: newId(), byName: "Lê Thị Minh Họa", byRole: "applicant", textSealed: new Uint8Array([2]) },
    },
  });
  await owner.note.create({
    data: {
      ...common,
      id: newId(),
      notedOn: dateOf(on),
      text: "Chắc",
      authorName: "Lê Thị Minh Họa",
      recordedAt: new Date(),
    },
  });
  const sealed = Buffer.from("sealed");
  await owner.relative.create({ data: { ...common, id: newId(), kinship: "father", nameSealed: sealed } });
  const [father] = await owner.verification.findMany({ where: { caseId, relativeId: { not: null } }, take: 1 });
  const verificationId = father?.id ?? "";
  await owner.verificationFinding.create({
    data: { ...common, id: newId(), verificationId, point: "history", result: "correct" },
  });
  await owner.verificationChase.create({
    data: {
      ...{ ...common, id: newId(), verificationId, means: "phone", chasedOn: dateOf(on) },
      authorName: "Lê Thị Minh Họa",
    },
  });
  await owner.verificationWithdrawal.create({
    data: {
      ...{ ...common, id: newId(), withdrawnOn: dateOf(on), authorName: "Lê Thị Minh Họa", reasonSealed: sealed },
    },
  });
  const trainingClass = {
    ...{ id: newId(), unitId: office.organisation.id, path: office.organisation.path, kind: "awareness", name: "Lớp" },
    ...{ place: "Hội trường", holder: "Trung tâm", days: [dateOf(on)], quota: 10 },
  };
  await owner.trainingClass.create({ data: trainingClass });
  const seat = { classId: trainingClass.id, state: "proposed", changedAt: new Date(), changedBy: "Lê Thị Minh Họa" };
  await owner.classSeat.create({ data: { ...common, ...seat, id: newId() } });
  const ofPaper = { ...common, addedAt: new Date(), addedByName: "Lê Thị Minh Họa" };
  const [attachmentId, versionId] = [newId(), newId()];
  await owner.attachment.create({ data: { ...ofPaper, id: attachmentId, paper: "application" } });
  await owner.attachmentVersion.create({
    data: { ...ofPaper, id: versionId, attachmentId, version: 1, form: "pdf", size: 6, parts: 1 },
  });
  await owner.attachmentPart.create({
    data: { ...common, id: newId(), attachmentId, versionId, sequence: 0, bytesSealed: sealed },
  });
  const { mentor, secondIntroducer } = fixture.memberIds;
  await owner.verificationTrip.create({
    data: {
      ...{ ...common, id: newId(), from: dateOf(on), to: dateOf(on) },
      ...{ verifierId: mentor, secondId: secondIntroducer },
    },
  });
  await owner.remark.create({
    data: {
      ...common,
      id: newId(),
      section: 1,
      textSealed: sealed,
      authorName: "Phạm Văn Giả Định",
      writtenAt: new Date(),
    },
  });
  await owner.reviewNote.create({
    data: {
      ...{ ...common, id: newId(), section: 1, textSealed: sealed, authorName: "Phạm Văn Giả Định" },
      writtenAt: new Date(),
    },
  });
  await owner.sectionVersion.create({
    data: { ...common, id: newId(), number: 1, version: 1, contentSealed: sealed, returnedAt: new Date() },
  });
  await owner.sectionHelp.create({
    data: {
      ...common,
      id: newId(),
      number: 1,
      textSealed: sealed,
      authorName: "Lê Thị Minh Họa",
      writtenAt: new Date(),
    },
  });
  const { id: mentorshipId } = await owner.mentorship.findFirstOrThrow({ where: { caseId } });
  await owner.mentorHandOver.create({
    data: {
      ...{ ...common, id: newId(), mentorshipId, textSealed: sealed, writtenAt: new Date() },
      ...{ authorName: "Lê Thị Minh Họa", authorRole: "mentor" },
    },
  });
  await owner.sectionShare.create({
    data: { ...common, id: newId(), number: 1, mentorshipId, sharedAt: new Date() },
  });
  const copy = { id: newId(), version: 1, code: "K7MA-4RXP", madeByName: "Phạm Văn Giả Định" };
  await owner.handwrittenCopy.create({ data: { ...common, ...copy, modelSealed: sealed, madeAt: new Date() } });
  const mark = { about: "page 1", outcome: "accepted", markedOn: dateOf(on), byName: "Phạm Văn Giả Định" };
  const issued = { form: "6-knd", pack: "HD 38-HD/BTCTW", code: "6-KNĐ", version: 1, title: "Nghị quyết" };
  const written = { issuedAt: new Date(), issuedByName: "Bí thư", issuedByRole: "cellSecretary" };
  const paperId = newId();
  await owner.paperDraft.create({
    data: {
      ...{ ...common, id: newId(), form: "6-knd", valuesSealed: sealed },
      ...{ savedAt: new Date(), savedByName: "Bí thư" },
    },
  });
  await owner.issuedPaper.create({
    data: { ...common, ...issued, ...written, id: paperId, datedOn: new Date(), contentSealed: sealed },
  });
  await owner.paperState.create({
    data: {
      ...{ ...common, id: newId(), paperId, state: "signed", reached: true, on: new Date() },
      ...{ recordedAt: new Date(), recordedByName: "Bí thư" },
    },
  });
  await owner.copyMark.create({ data: { ...common, ...mark, id: newId(), copyId: copy.id, at: new Date() } });
  await owner.paperChecklist.create({
    data: { ...common, id: newId(), contentSealed: sealed, changedAt: new Date() },
  });
  await owner.evaluation.create({
    data: {
      ...{ ...common, id: newId(), evaluatedOn: dateOf(on), attitude: 3, responsibility: 3, motive: 3 },
      ...{ comment: "Tốt", authorName: "Lê Thị Minh Họa", recordedAt: new Date() },
    },
  });
  const report = { authorName: "Lê Thị Minh Họa", recordedAt: new Date(), version: 1 };
  await owner.mentorReport.create({
    data: {
      ...{ ...common, ...report, id: newId(), quarter: dateOf(termOf("quarter", on)), contentSealed: sealed },
      ...{ attitude: 3, responsibility: 3, motive: 3 },
    },
  });
  await owner.ownReport.create({
    data: { ...common, ...report, id: newId(), half: dateOf(termOf("half", on)), answersSealed: sealed },
  });
  await owner.commentDraft.create({
    data: {
      ...{ ...common, id: newId(), purpose: "history", version: 1, sentencesSealed: sealed },
      ...{ savedAt: new Date(), savedByName: "Bí thư" },
    },
  });
  await owner.controlException.create({
    data: {
      ...{ ...common, id: newId(), at: new Date(), accountId: newId(), actorName: "Phạm Văn Giả Định" },
      ...{ role: "cellSecretary", act: "vote", about: "Lê Thị Minh Họa", reason: "Chỉ có một người ghi" },
    },
  });
  const reviewing = { reviewerId: newId(), reviewerName: "Phạm Văn Giả Định" };
  await owner.workingAppointment.create({
    data: {
      ...{ ...common, ...reviewing, id: newId(), on: dateOf(on), minute: 840 },
      ...{ bookedById: newId(), bookedByName: "Phạm Văn Giả Định", bookedAt: new Date() },
    },
  });
  const sessionId = newId();
  await owner.workingSession.create({
    data: { ...common, ...reviewing, id: sessionId, startedAt: new Date(), items: [1] },
  });
  await owner.workingSessionItem.create({
    data: {
      ...{ ...common, id: newId(), sessionId, number: 1, outcome: "passed", remarkIds: [] },
      ...{ byName: "Phạm Văn Giả Định", at: new Date() },
    },
  });
  const { id: transitionId } = await owner.transition.findFirstOrThrow({ where: { caseId } });
  const asked = { accountId: newId(), personId: newId(), actorName: "Lê Thị Minh Họa", role: "cellSecretary" };
  await owner.annulmentRequest.create({
    data: { ...common, ...asked, id: newId(), transitionId, at: new Date(), reasonSealed: new Uint8Array([2]) },
  });
});

const moveAs = async (actor: Actor, unitId: string) =>
  takeAsForeseen(actor, "moveToCell", {
    caseId,
    sequence: await sequenceOf(caseId),
    occurredOn: "2025-09-01",
    unitId,
    resolution: "08-NQ/CB",
    mentorId: fixture.memberIds.secondIntroducer,
    requestId: newId(),
  });

const sees = async (actor: Actor) => ({
  file: (await auditedCaseView(actor, caseId, on)) !== null,
  log: (await auditedLogView(actor, caseId, on)) !== null,
  person: (await auditedPersonView(actor, personId, on)) !== null,
  line: (await caseList(actor, parseCaseFilter({}), on))?.rows.some(({ id }) => id === caseId),
});
const everything = { file: true, log: true, person: true, line: true };
const nothing = { file: false, log: false, person: false, line: false };

describe("a person moves to another cell", () => {
  test("by decision of the committee, and only to a cell of the same organisation", async () => {
    expect(codesOf(await moveAs(fixture.actors.cell, fixture.office.second.id))).toEqual(["not-permitted"]);
    expect(codesOf(await moveAs(fixture.actors.committee, fixture.office.first.id))).toEqual(["cell-not-here"]);
    expect(codesOf(await moveAs(fixture.actors.committee, fixture.office.superior.id))).toEqual(["cell-not-here"]);
    const form = await stepForm(fixture.actors.committee, caseId, "moveToCell", on);
    expect(form?.cells).toEqual([{ value: fixture.office.second.id, label: "Chi bộ Hai" }]);
  });

  test("and every row moves too, so that the old cell sees nothing and the new cell everything", async () => {
    expect([await sees(fixture.actors.cell), await sees(there)]).toEqual([everything, nothing]);
    const before = await owner.transition.findMany({ where: { caseId }, orderBy: { sequence: "asc" } });
    const due = (await owner.deadline.findFirstOrThrow({ where: { caseId } })).dueOn;
    expect(codesOf(await moveAs(fixture.actors.committee, fixture.office.second.id))).toBe("done");
    expect([await sees(fixture.actors.cell), await sees(there)]).toEqual([nothing, everything]);
    const followers = [...(await tablesOfCase()), ...ownRows];
    expect(await places()).toEqual(followers.map((table) => `${table} ${fixture.office.second.path}`).sort());
    const after = await owner.transition.findMany({ where: { caseId }, orderBy: { sequence: "asc" } });
    const unplaced = after.slice(0, -1).map(({ path: _, ...row }) => row);
    expect(unplaced).toEqual(before.map(({ path: _, ...row }) => row));
    expect((await owner.deadline.findFirstOrThrow({ where: { caseId } })).dueOn).toEqual(due);
    const { unitId } = await owner.person.findUniqueOrThrow({ where: { id: personId } });
    expect(unitId).toBe(fixture.office.second.id);
    const mentors = await owner.mentorship.findMany({ where: { caseId, to: null } });
    expect(mentors.map((each) => each.personId)).toEqual([fixture.memberIds.secondIntroducer]);
    expect(
      await owner.audit.count({
        where: { caseId, path: fixture.office.first.path, command: { not: "admission.moveToCell" } },
      }),
    ).toBe(0);
  });

  test("no table with a path is left out: its rows are of a case, of a person, or of units alone", async () => {
    const unexplained = (await tablesWithPath()).filter(
      ({ name, ofCase }) => !ofCase && !ownRows.includes(name) && !(name in ofUnits),
    );
    expect(unexplained).toEqual([]);
  });

  test("a move recorded by mistake can be annulled, and every row is back in its old place", async () => {
    const { office } = fixture;
    const deputy = office.actor(
      await office.person("Đỗ Thị Soát Lại", office.organisation),
      "committeeDeputySecretary",
      office.organisation,
    );
    const outcome = await takeAsForeseen(deputy, "annulStep", {
      caseId,
      sequence: await sequenceOf(caseId),
      occurredOn: "2026-05-20",
      reason: "Nhầm người",
      provision: "Nghị quyết 8",
      requestId: newId(),
    });
    expect(codesOf(outcome)).toBe("done");
    expect([await sees(fixture.actors.cell), await sees(there)]).toEqual([everything, nothing]);
    expect(new Set((await places()).map((each) => each.split(" ")[1]))).toEqual(new Set([office.first.path]));
    const mentors = await owner.mentorship.findMany({ where: { caseId, to: null } });
    expect(mentors.map((each) => each.personId)).toEqual([fixture.memberIds.mentor]);
    expect(await historyDifferences(owner)).toEqual([]);
  });
});

describe("in history only the path of a row may change", () => {
  const move = (actor: Actor, unitId: string) =>
    asActor(
      actor,
      (db) => db.$queryRaw`SELECT move_people(ARRAY[${personId}]::uuid[], ${unitId}::uuid, current_date, NULL, now())`,
    );

  test("the app cannot move a person outside the actor's reach, to a unit that is no cell, or to another organisation", async () => {
    const { office, actors } = fixture;
    await expect(move(actors.cell, office.second.id)).rejects.toThrow(/may not be moved/);
    await expect(move(there, office.second.id)).rejects.toThrow(/may not be moved/);
    await expect(move(actors.superior, office.second.id)).rejects.toThrow(/may not be moved/);
    await expect(move(actors.committee, office.organisation.id)).rejects.toThrow(/may not be moved/);
    await expect(
      owner.$queryRaw`SELECT move_people(ARRAY[${personId}]::uuid[], ${office.second.id}::uuid, current_date, NULL, now())`,
    ).rejects.toThrow(/may not be moved/);
  });

  test("the app cannot change the path of a history row directly", async () => {
    for (const table of ["Transition", "Paper", "Vote", "Audit"])
      await expect(
        asActor(fixture.actors.committee, (db) => db.$executeRawUnsafe(`UPDATE "${table}" SET path = path`)),
      ).rejects.toThrow(/permission denied/);
  });

  test("nobody can change more than the path, or a row without a path", async () => {
    for (const sql of [
      `UPDATE "Transition" SET path = 'x.', step = 'x'`,
      `UPDATE "Paper" SET number = 'x', path = path`,
      `UPDATE "Receipt" SET command = command`,
      `DELETE FROM "Vote"`,
    ])
      await expect(owner.$executeRawUnsafe(sql)).rejects.toThrow(/append-only/);
  });
});
