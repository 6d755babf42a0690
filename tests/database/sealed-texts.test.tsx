import { createCipheriv, hkdfSync, randomBytes } from "node:crypto";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { AnnulmentRequestsPage } from "../../components/admissions/annulments/requests-page";
import { CaseHistory } from "../../components/admissions/case/case-history";
import { Votes } from "../../components/admissions/case/votes";
import { Exceptions } from "../../components/desk/exceptions";
import { HelpList } from "../../components/dossier/care/help-list";
import { SectionFindings } from "../../components/dossier/checks/finding-list";
import { CopyPage } from "../../components/dossier/copy/copy-page";
import { DossierPage } from "../../components/dossier/dossier-page";
import { ReviewNotes } from "../../components/dossier/review/review-notes";
import { SectionPage } from "../../components/dossier/section/section-page";
import { MinutesPage } from "../../components/dossier/sessions/minutes-page";
import { SessionPage } from "../../components/dossier/sessions/session-page";
import { SessionsPage } from "../../components/dossier/sessions/sessions-page";
import { SubjectSection } from "../../components/dossier/verification/verification-subject";
import { EvaluationList } from "../../components/mentoring/evaluation-list";
import { MentorHandOverPage } from "../../components/mentoring/hand-over-page";
import { NoteList } from "../../components/mentoring/note-list";
import { ReportsPage } from "../../components/mentoring/reports/reports-page";
import { OpenTasks } from "../../components/mentoring/tasks/task-list";
import { TaskPage } from "../../components/mentoring/tasks/task-page";
import { PersonPage } from "../../components/people/person-page";
import type { Actor } from "../../lib/access/actor";
import { annulmentRequests } from "../../lib/admissions/annulment-requests/queries";
import { auditedCaseView } from "../../lib/admissions/queries";
import { decrypt, encrypt } from "../../lib/database/encryption";
import {
  holdingOf,
  oncePlain,
  type SealedColumn,
  sealedColumns,
  sealedDocuments,
} from "../../lib/database/sealed-columns";
import { deskView } from "../../lib/desk/queries";
import { a4 } from "../../lib/documents/page/blocks";
import { findingsOf } from "../../lib/dossier/checks/findings";
import { storedModel } from "../../lib/dossier/copy/model";
import { auditedCopyView } from "../../lib/dossier/copy/queries";
import { presentForm, storedValues } from "../../lib/dossier/history/content";
import { auditedDossierView, auditedSectionView } from "../../lib/dossier/queries";
import { returnSection } from "../../lib/dossier/review-commands";
import { auditedMinutesView, auditedSessionsView, auditedSessionView } from "../../lib/dossier/sessions/queries";
import { auditedVerificationView } from "../../lib/dossier/verification/queries";
import { answerRemark } from "../../lib/dossier/write-commands";
import { emptyEntry, storedEntry } from "../../lib/files/register";
import { auditedHandOverView } from "../../lib/mentoring/mentors/hand-over-queries";
import { auditedLogView } from "../../lib/mentoring/queries";
import { auditedReportsView } from "../../lib/mentoring/reports/queries";
import { termOf } from "../../lib/mentoring/reports/terms";
import { auditedTaskView } from "../../lib/mentoring/tasks/queries";
import { emptyChecklist, nothingKept, storedChecklist } from "../../lib/papers-needed/checklist";
import { auditedPersonView } from "../../lib/people/queries";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { isReadable } from "../../lib/primitives/sealed-text";
import { reseal } from "../../lib/server/reseal";
import { vi as words } from "../../lib/text/vi";
import { cleanHistory } from "../support/clean-history";
import { useDatabase } from "../support/database";
import { answersTo, buildDossier, codesOf, send } from "../support/dossier-fixture";
import { useOwner } from "../support/office-fixture";
import { storeSealed } from "../support/sealed-rows";

// It asks which request it answers, and there is none here.
vi.mock("../../components/ui/page-title", () => ({ PageTitle: () => null }));

const database = useDatabase();
const owner = useOwner(database.url);
const on = day("2026-05-20");
const at = new Date("2026-05-01T03:00:00Z");
const emptyMinutes = {
  ...{
    version: 1,
    reviewers: [],
    spans: [],
    passed: [],
    returned: [],
    later: [],
    notReached: [],
    points: [],
    notes: null,
  },
};
let house: Awaited<ReturnType<typeof buildDossier>>;
let deputy: Actor;

type Stored = Readonly<{ id: string; text: string }>;
/**
 * A form that waits for its sender, a list that waits to be taken over, files made for whoever asked, who was introduced to a
 * cell (tests/database/intake.test.ts), what people ask of their own record (tests/database/change-requests.test.ts), and what was
 * decided on two records (tests/database/same-person.test.ts), are no part of a file.
 */
const apart = [
  ...["KeptForm.sealed", "Import.settingsSealed", "ImportRow.sealed", "YearReviewEntry.sentenceSealed"],
  ...["ChangeRequest.reasonSealed", "ChangeRequest.paperSealed"],
  ...["ChangeRequest.valuesSealed", "ChangeRequest.answersSealed"],
  ...["PairAnswer.reasonSealed", "PairAnswer.valuesSealed"],
  ...["Introduction.contactSealed", "Introduction.reasonSealed", "IntroductionDecision.becauseSealed"],
] as const satisfies readonly SealedColumn[];
type Apart = Extract<SealedColumn, (typeof apart)[number] | `Batch${string}`>;
type OfFile = Exclude<SealedColumn, Apart>;
const ofFile = sealedColumns.filter(
  (column): column is OfFile => !apart.some((each) => each === column) && !column.startsWith("Batch"),
);
/** The row and the text stored in each sealed column of a file. */
let stored: Record<OfFile, Stored>;

const seal = (column: OfFile) => encrypt(stored[column].text, column, stored[column].id);

const document = (column: (typeof sealedDocuments)[number]) => ({
  sealed: Buffer.from(seal(column)).toString("base64"),
});

beforeAll(async () => {
  house = await buildDossier(owner);
  ({ deputy } = house);
  const ids = Array.from({ length: 21 }, () => newId());
  const [
    section = "",
    version = "",
    remark = "",
    relative = "",
    verification = "",
    paper = "",
    note = "",
    judged = "",
    task = "",
    answer = "",
    exception = "",
    transition = "",
    vote = "",
    asked = "",
    noted = "",
    found = "",
    chase = "",
    appointment = "",
    session = "",
    held = "",
    withdrawal = "",
  ] = ids;
  const personId = house.writer.id;
  const entry = newId();
  const [issued, replacing] = [newId(), newId()];
  const emptyPaper = { title: "Nghị quyết", sheet: a4, watermark: null, foot: null, blocks: [] };
  const history = "Quá trình học tập từ 31/02/1990";
  const [noticed] = findingsOf({ 15: { text: history } }, cleanHistory().known, on);
  const [attachment, scan] = [newId(), newId()];
  stored = {
    "DossierSection.contentSealed": { id: section, text: history },
    "DossierSection.answersSealed": {
      id: section,
      text: storedValues({ [noticed?.key ?? ""]: "Giấy khai sinh ghi vậy" }),
    },
    "SectionVersion.contentSealed": { id: version, text: "Bản đã trả lại" },
    "HandwrittenCopy.modelSealed": {
      id: newId(),
      text: storedModel({
        form: presentForm,
        pages: [{ page: 1, sheet: 0, blocks: [{ item: 1, key: "1/0", text: "LÊ THỊ THỬ" }] }],
      }),
    },
    "PaperChecklist.contentSealed": {
      id: newId(),
      text: storedChecklist({
        ...emptyChecklist,
        papers: { memberCard: { ...nothingKept, holder: "Tủ hồ sơ Đảng ủy" } },
      }),
    },
    "Attachment.registerSealed": { id: attachment, text: storedEntry({ ...emptyEntry, originalAt: "Két của chi ủy" }) },
    "AttachmentVersion.nameSealed": { id: scan, text: "Bản quét.pdf" },
    "AttachmentPart.bytesSealed": { id: newId(), text: "%PDF-1.7" },
    "PaperDraft.valuesSealed": { id: newId(), text: '{"strengths":"Ưu điểm trong bản soạn"}' },
    "IssuedPaper.contentSealed": {
      id: replacing,
      text: JSON.stringify({ values: { person: "Lê Thị Văn Bản" }, paper: emptyPaper }),
    },
    "IssuedPaper.reasonSealed": { id: replacing, text: "Ghi nhầm ngày họp" },
    "CopyMark.reasonSealed": { id: newId(), text: "Sót dòng thứ ba" },
    "Remark.textSealed": { id: remark, text: "Thiếu năm" },
    "Remark.answerSealed": { id: remark, text: "Đã ghi thêm" },
    "SectionHelp.textSealed": { id: newId(), text: "Hỏi lại năm vào lớp một" },
    "ReviewNote.textSealed": { id: noted, text: "Hỏi lại chi bộ" },
    "Relative.nameSealed": { id: relative, text: "Lê Văn Cha" },
    "Relative.bornSealed": { id: relative, text: "1960" },
    "Relative.detailsSealed": { id: relative, text: "Nông dân ở xã Ví Dụ" },
    "Verification.findingSealed": { id: verification, text: "Khai đúng sự thật" },
    "VerificationFinding.findingSealed": { id: found, text: "Đã đối chiếu sổ gốc" },
    "VerificationChase.noteSealed": { id: chase, text: "Hẹn trả lời tuần sau" },
    "VerificationWithdrawal.reasonSealed": { id: withdrawal, text: "Gửi nhầm đảng ủy xã khác" },
    "Person.nationalIdSealed": { id: personId, text: "001095012345" },
    "Note.textSealed": { id: note, text: "Trao đổi về Điều lệ" },
    "Evaluation.commentSealed": { id: judged, text: "Chắc chắn cầu thị" },
    "MentorReport.contentSealed": {
      id: newId(),
      text: JSON.stringify({ words: "Nhiệt tình giúp đỡ đồng nghiệp", work: "" }),
    },
    "MentorHandOver.textSealed": { id: newId(), text: "Bàn giao cho người sau" },
    "OwnReport.answersSealed": { id: newId(), text: JSON.stringify({ learned: "Đọc Điều lệ Đảng" }) },
    "CommentDraft.sentencesSealed": {
      id: newId(),
      text: JSON.stringify([{ id: newId(), text: "Hăng hái nhận việc khó.", evidence: [] }]),
    },
    "Paper.details": { id: paper, text: '{"matter":"religion"}' },
    "Task.purposeSealed": { id: task, text: "Tập phát biểu trước tập thể" },
    "Task.resultSealed": { id: task, text: "Nói còn ngắn" },
    "Task.pauseReasonSealed": { id: task, text: "Theo nguyện vọng của người được giao" },
    "TaskEntry.textSealed": { id: entry, text: "Đã phát biểu hai lần" },
    "TaskEntry.placeSealed": { id: entry, text: "Tủ hồ sơ số 3" },
    "IdentityAnswer.becauseSealed": { id: answer, text: "Khác quê quán" },
    "IdentityAnswer.stated": { id: answer, text: '{"reason":"Được đồng nghiệp tin"}' },
    "ControlException.reasonSealed": { id: exception, text: "Cả chi bộ đi công tác" },
    "AnnulmentRequest.reasonSealed": { id: asked, text: "Nhầm ngày họp" },
    "AnnulmentRequest.becauseSealed": { id: asked, text: "Đúng với biên bản" },
    "WorkingAppointment.reasonSealed": { id: appointment, text: "Đi họp ở tỉnh" },
    "WorkingSession.notesSealed": { id: session, text: "Mang theo giấy khai sinh" },
    "WorkingSession.minutesSealed": {
      id: held,
      text: JSON.stringify({ applicant: "Lê Thị Biên Bản", ...emptyMinutes }),
    },
    "WorkingSession.commentSealed": { id: held, text: "Điểm thứ hai đã sửa tại chỗ" },
    "Transition.facts": { id: transition, text: '{"reason":"Chăm lo việc chung","confirmation":"Biên bản kiểm tra"}' },
    "Vote.electorate": { id: vote, text: '{"absenceReasons":"Một đồng chí ốm"}' },
  };
  const { caseId } = house;
  const common = { caseId, path: house.office.first.path };
  const days = { savedAt: at, sentAt: at, returnedCount: 1 };
  const content = seal("DossierSection.contentSealed");
  const answers = seal("DossierSection.answersSealed");
  await owner.dossierSection.create({
    data: { ...common, ...days, id: section, number: 15, version: 2, contentSealed: content, answersSealed: answers },
  });
  const kept = seal("SectionVersion.contentSealed");
  await owner.sectionVersion.create({
    data: { ...common, id: version, number: 15, version: 1, contentSealed: kept, returnedAt: at },
  });
  const checklist = stored["PaperChecklist.contentSealed"].id;
  await owner.paperChecklist.create({
    data: { ...common, id: checklist, contentSealed: seal("PaperChecklist.contentSealed"), changedAt: at },
  });
  const added = { addedAt: at, addedByName: "Trần Văn Xem" };
  const registerSealed = seal("Attachment.registerSealed");
  await owner.attachment.create({
    data: { ...common, ...added, id: attachment, paper: "application", registerSealed },
  });
  const nameOfScan = seal("AttachmentVersion.nameSealed");
  const ofAttachment = { ...common, attachmentId: attachment };
  await owner.attachmentVersion.create({
    data: {
      ...{ ...ofAttachment, ...added, id: scan, version: 1, form: "pdf", size: 8, parts: 1, nameSealed: nameOfScan },
    },
  });
  await owner.attachmentPart.create({
    data: {
      ...{ ...ofAttachment, id: stored["AttachmentPart.bytesSealed"].id, versionId: scan, sequence: 0 },
      bytesSealed: seal("AttachmentPart.bytesSealed"),
    },
  });
  const copyId = stored["HandwrittenCopy.modelSealed"].id;
  await owner.handwrittenCopy.create({
    data: {
      ...{ ...common, id: copyId, version: 1, code: "K7MA-4RXP", madeAt: at, madeByName: "Trần Văn Xem" },
      modelSealed: seal("HandwrittenCopy.modelSealed"),
    },
  });
  const draft = stored["PaperDraft.valuesSealed"].id;
  await owner.paperDraft.create({
    data: {
      ...{ ...common, id: draft, form: "6-knd", savedAt: at, savedByName: "Trần Văn Xem" },
      valuesSealed: seal("PaperDraft.valuesSealed"),
    },
  });
  const paperOf = (id: string) => ({
    ...{ ...common, id, form: "6-knd", pack: "HD 38-HD/BTCTW", code: "6-KNĐ", version: 1, title: "Nghị quyết" },
    ...{ datedOn: dateOf(on), issuedAt: at, issuedByName: "Trần Văn Xem", issuedByRole: "cellSecretary" },
    contentSealed: seal("IssuedPaper.contentSealed"),
  });
  await owner.issuedPaper.create({ data: paperOf(issued) });
  await owner.issuedPaper.create({
    data: { ...paperOf(replacing), replacesId: issued, reasonSealed: seal("IssuedPaper.reasonSealed") },
  });
  await owner.copyMark.create({
    data: {
      ...{ ...common, id: stored["CopyMark.reasonSealed"].id, copyId, about: "page 1", outcome: "returned" },
      ...{ markedOn: dateOf(on), byName: "Trần Văn Xem", at, reasonSealed: seal("CopyMark.reasonSealed") },
    },
  });
  await owner.remark.create({
    data: {
      ...{ ...common, id: remark, section: 15, textSealed: seal("Remark.textSealed"), authorName: "Trần Văn Xem" },
      ...{ writtenAt: at, answerSealed: seal("Remark.answerSealed"), answeredAt: at },
    },
  });
  await owner.sectionHelp.create({
    data: {
      ...{ ...common, id: stored["SectionHelp.textSealed"].id, number: 15, authorName: "Phạm Thị Giúp" },
      ...{ writtenAt: at, textSealed: seal("SectionHelp.textSealed") },
    },
  });
  await owner.reviewNote.create({
    data: {
      ...{ ...common, id: noted, section: 15, textSealed: seal("ReviewNote.textSealed") },
      ...{ authorName: "Trần Văn Xem", writtenAt: at },
    },
  });
  await owner.relative.create({
    data: {
      ...{ ...common, id: relative, kinship: "father", nameSealed: seal("Relative.nameSealed") },
      ...{ bornSealed: seal("Relative.bornSealed"), detailsSealed: seal("Relative.detailsSealed") },
    },
  });
  await owner.verification.create({
    data: {
      ...{ ...common, id: verification, relativeId: relative, agency: "Đảng ủy xã", abroad: false, result: "correct" },
      ...{ receivedOn: dateOf(day("2026-03-02")), answeredOn: dateOf(day("2026-04-02")) },
      findingSealed: seal("Verification.findingSealed"),
    },
  });
  await owner.verificationFinding.create({
    data: {
      ...{ ...common, id: found, verificationId: verification, point: "history", result: "correct" },
      findingSealed: seal("VerificationFinding.findingSealed"),
    },
  });
  await owner.verificationChase.create({
    data: {
      ...{ ...common, id: chase, verificationId: verification, means: "phone", chasedOn: dateOf(on) },
      ...{ authorName: "Phạm Thị Giúp", noteSealed: seal("VerificationChase.noteSealed") },
    },
  });
  await owner.verificationWithdrawal.create({
    data: {
      ...{ ...common, id: withdrawal, withdrawnOn: dateOf(on), authorName: "Phạm Thị Giúp" },
      reasonSealed: seal("VerificationWithdrawal.reasonSealed"),
    },
  });
  await owner.verification.create({
    data: {
      ...{ ...common, id: newId(), relativeId: relative, agency: "Đảng ủy xã khác", abroad: false },
      ...{ receivedOn: dateOf(day("2026-03-02")), voidedBy: withdrawal },
    },
  });
  const nationalId = { nationalIdSealed: seal("Person.nationalIdSealed"), nationalIdHash: "x" };
  await owner.person.update({ where: { id: personId }, data: nationalId });
  const recorded = { authorName: "Phạm Thị Giúp", recordedAt: at };
  const textSealed = seal("Note.textSealed");
  await owner.note.create({ data: { ...common, ...recorded, id: note, notedOn: dateOf(on), textSealed } });
  const grades = { attitude: 4, responsibility: 4, motive: 4, commentSealed: seal("Evaluation.commentSealed") };
  await owner.evaluation.create({ data: { ...common, ...recorded, ...grades, id: judged, evaluatedOn: dateOf(on) } });
  await owner.mentorReport.create({
    data: {
      ...{
        ...common,
        ...recorded,
        id: stored["MentorReport.contentSealed"].id,
        quarter: dateOf(termOf("quarter", on)),
      },
      ...{ version: 1, attitude: 4, responsibility: 4, motive: 4 },
      contentSealed: seal("MentorReport.contentSealed"),
    },
  });
  const mentorship = {
    ...common,
    id: newId(),
    personId: house.mentor.personId,
    personName: "Phạm Thị Giúp",
    resolution: "05-NQ/CB",
  };
  await owner.mentorship.create({ data: { ...mentorship, from: dateOf(day("2025-01-02")), to: dateOf(on) } });
  await owner.mentorHandOver.create({
    data: {
      ...{ ...common, id: stored["MentorHandOver.textSealed"].id, mentorshipId: mentorship.id, writtenAt: at },
      ...{ authorName: "Phạm Thị Giúp", authorRole: "mentor", textSealed: seal("MentorHandOver.textSealed") },
    },
  });
  await owner.ownReport.create({
    data: {
      ...{ ...common, ...recorded, id: stored["OwnReport.answersSealed"].id, half: dateOf(termOf("half", on)) },
      ...{ version: 1, answersSealed: seal("OwnReport.answersSealed") },
    },
  });
  await owner.commentDraft.create({
    data: {
      ...{ ...common, id: stored["CommentDraft.sentencesSealed"].id, purpose: "history", version: 1 },
      ...{ sentencesSealed: seal("CommentDraft.sentencesSealed"), savedAt: at, savedByName: "Trần Văn Xem" },
    },
  });
  const given = { title: "Phát biểu", givenOn: dateOf(on), dueOn: dateOf(on), giverName: "Phạm Thị Giúp" };
  const texts = {
    ...{ purposeSealed: seal("Task.purposeSealed"), resultSealed: seal("Task.resultSealed") },
    pauseReasonSealed: seal("Task.pauseReasonSealed"),
  };
  await owner.task.create({ data: { ...common, ...given, ...texts, id: task } });
  await owner.taskEntry.create({
    data: {
      ...{ ...common, id: entry, taskId: task, sequence: 1, kind: "handedIn", on: dateOf(on), recordedAt: at },
      ...{ byId: personId, byName: "Lê Thị Thử", byRole: "applicant" },
      ...{ textSealed: seal("TaskEntry.textSealed"), placeSealed: seal("TaskEntry.placeSealed") },
    },
  });
  await owner.identityAnswer.create({
    data: {
      ...{ id: answer, personId, isSame: false, becauseSealed: seal("IdentityAnswer.becauseSealed"), compared: [] },
      ...{ elsewhere: true, stated: { fullName: "Lê Thị Thử", ...document("IdentityAnswer.stated") } },
      ...{ actorName: "Trần Văn Xem", recordedAt: at },
    },
  });
  await owner.controlException.create({
    data: {
      ...{ ...common, id: exception, at, accountId: newId(), actorName: "Trần Văn Xem", role: "cellSecretary" },
      ...{ act: "vote", about: "Lê Văn Cha", reasonSealed: seal("ControlException.reasonSealed") },
    },
  });
  await owner.transition.create({
    data: {
      ...{ ...common, id: transition, sequence: 1, step: "nominate", to: "dossier", occurredOn: dateOf(on) },
      ...{ recordedAt: at, accountId: newId(), actorName: "Trần Văn Xem", role: "cellSecretary", provisions: [] },
      ...{ facts: document("Transition.facts"), rulePack: "2025-07", provisional: false, requestId: newId() },
    },
  });
  await owner.annulmentRequest.create({
    data: {
      ...{ ...common, id: asked, transitionId: transition, at, accountId: newId(), personId, actorName: "Lê Văn Hỏi" },
      ...{ role: "cellSecretary", answer: "kept", answeredAt: at, answeredById: newId(), answeredBy: "Trần Văn Xem" },
      reasonSealed: seal("AnnulmentRequest.reasonSealed"),
      becauseSealed: seal("AnnulmentRequest.becauseSealed"),
    },
  });
  const reviewing = { ...common, reviewerId: personId, reviewerName: "Trần Văn Xem" };
  await owner.workingAppointment.create({
    data: {
      ...{
        ...reviewing,
        id: appointment,
        on: dateOf(on),
        minute: 840,
        bookedById: personId,
        bookedByName: "Lê Thị Thử",
      },
      ...{ bookedAt: at, ended: "cancelled", endedById: personId, endedByName: "Lê Thị Thử", endedAt: at },
      reasonSealed: seal("WorkingAppointment.reasonSealed"),
    },
  });
  const notesSealed = seal("WorkingSession.notesSealed");
  await owner.workingSession.create({ data: { ...reviewing, id: session, startedAt: at, items: [15], notesSealed } });
  await owner.workingSession.create({
    data: {
      ...{ ...reviewing, id: held, startedAt: at, items: [15], endedAt: at, confirmedAt: at },
      ...{ confirmedByName: "Lê Thị Thử", minutesSealed: seal("WorkingSession.minutesSealed") },
      commentSealed: seal("WorkingSession.commentSealed"),
    },
  });
  const counted = { total: 9, excluded: 0, base: 9, present: 8, yes: 8, no: 0, blank: 0, carried: true };
  const roll = { total: 9, base: 9, exclusions: [], absent: 1, probationersPresent: null, minutes: null };
  await owner.vote.create({
    data: {
      ...{ ...common, ...counted, id: vote, purpose: "admission", body: "cell", heldOn: dateOf(on), form: "secret" },
      ...{ resolution: "05-NQ/CB", electorate: { ...roll, ...document("Vote.electorate") }, sequence: 1 },
    },
  });
  await owner.paper.create({
    data: {
      ...{ ...common, id: paper, kind: "matter", datedOn: dateOf(day("2026-04-01")), sequence: 1, recordedAt: at },
      details: document("Paper.details"),
    },
  });
});

const store = (column: OfFile, sealed: Uint8Array): Promise<void> =>
  storeSealed(database.owner, column, stored[column].id, sealed);

/** Changes a row as the owner of the tables, past the triggers. */
const alter = async (column: OfFile, set: string, value: string): Promise<void> => {
  const { table } = holdingOf(column);
  await database.owner.query(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
  await database.owner.query(`UPDATE "${table}" SET ${set} WHERE id = $1`, [stored[column].id, value]);
  await database.owner.query(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
};

const rowOf = async (column: OfFile) => {
  const { table } = holdingOf(column);
  const { rows } = await database.owner.query(`SELECT * FROM "${table}" WHERE id = $1`, [stored[column].id]);
  return rows[0];
};

/** The documents in which sentences are sealed, and nothing else is. */
const sentences = sealedDocuments.filter((column) => column !== "Paper.details");

/** The bytes of every sealed text, as the database holds them. */
const bytesOf = async (column: OfFile): Promise<Buffer> => {
  const { table, value, decode } = holdingOf(column);
  const { rows } = await database.owner.query(`SELECT ${value} AS value FROM "${table}" WHERE id = $1`, [
    stored[column].id,
  ]);
  return Buffer.from(decode(rows[0].value as never));
};

const flipped = (sealed: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(sealed);
  const last = bytes.length - 1;
  bytes[last] = (bytes[last] ?? 0) ^ 1;
  return bytes;
};

/** A text as the first releases sealed it: by the same key, for no place. */
const inFirstFormat = (text: string): Uint8Array => {
  const nonce = randomBytes(12);
  const key = Buffer.from(hkdfSync("sha256", process.env.NGUON_KEY ?? "", "", "nguon seal 1", 32));
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([Buffer.of(1), nonce, cipher.getAuthTag(), body]);
};

/** Everything a deputy secretary, and of the log the cell, is shown that is stored sealed, in one text. */
const shown = async (): Promise<string> => {
  const { caseId } = house;
  const dossier = await auditedDossierView(deputy, caseId, on);
  const section = await auditedSectionView(deputy, caseId, 15, "", on);
  const verification = await auditedVerificationView(deputy, caseId, on);
  const person = await auditedPersonView(deputy, house.writer.id, on);
  // Notes stay between mentor and cell.
  const log = await auditedLogView(house.secretary, caseId, on);
  const reports = await auditedReportsView(house.secretary, caseId, on);
  const handed = await auditedHandOverView(house.secretary, caseId, on);
  const helped = await auditedSectionView(house.secretary, caseId, 15);
  const task = await auditedTaskView(house.secretary, caseId, stored["Task.resultSealed"].id, on);
  const file = await auditedCaseView(deputy, caseId, on);
  const desk = await deskView(deputy, on);
  const asked = await annulmentRequests(deputy, caseId);
  const copy = await auditedCopyView(deputy, caseId, on);
  const sessions = await auditedSessionsView(deputy, caseId, at);
  const walked = await auditedSessionView(deputy, caseId, stored["WorkingSession.notesSealed"].id, null);
  const minutes = await auditedMinutesView(deputy, caseId, stored["WorkingSession.minutesSealed"].id);
  if (!sessions || !walked || !minutes) throw new Error("The deputy secretary reads the sessions.");
  const unsent = { action: never, initial: { messages: [], values: {} } as never };
  const noted = isReadable(walked.notes ?? "") ? String(walked.notes) : "";
  const notes = { action: never, initial: { messages: [], values: { notes: noted } } as never };
  if (
    !dossier ||
    !section ||
    !verification ||
    !person ||
    !log ||
    !reports ||
    !handed ||
    !helped ||
    !task ||
    !file ||
    !asked ||
    !copy
  )
    throw new Error("The deputy secretary reads all of it.");
  const done = null;
  return renderToStaticMarkup(
    <>
      <DossierPage done={done} view={dossier} words={words} />
      <SectionPage done={done} view={section} words={words} />
      <ReviewNotes
        action={never}
        initial={{ messages: [], values: {} } as never}
        notes={section.review?.notes ?? []}
        words={words}
      />
      <SectionFindings
        act={{ action: never, initialOf: () => ({}) as never }}
        findings={section.findings}
        isHeld={false}
        open={null}
        view={section}
        words={words}
      />
      <CopyPage acts={{} as never} done={done} on={on} view={{ ...copy, mayReview: false }} words={words} />
      {verification.subjects.map((subject) => (
        <SubjectSection
          forms={{} as never}
          key={subject.id ?? ""}
          on={on}
          open={null}
          subject={subject}
          view={{ ...verification, mayKeep: false, mayAddRelative: false }}
          words={words}
        />
      ))}
      <HelpList help={helped.help} words={words} />
      <NoteList notes={log.notes} words={words} />
      <EvaluationList evaluations={log.evaluations} words={words} />
      <ReportsPage done={done} view={reports} words={words} />
      <MentorHandOverPage confirm={unsent} done={done} view={{ ...handed, of: null }} words={words} write={unsent} />
      <PersonPage done={done} view={person} words={words} />
      <OpenTasks view={log} words={words} />
      <TaskPage done={done} forms={{} as never} task={{ ...task, mayJudge: false }} words={words} />
      <CaseHistory view={file} words={words} />
      <Votes view={file} words={words} />
      <AnnulmentRequestsPage action={never} done={done} initial={{}} view={asked} words={words} />
      <SessionsPage begin={unsent} dayOf={() => ""} done={done} view={sessions} words={words} />
      <SessionPage done={done} end={unsent} leave={unsent} notes={notes} view={walked} words={words} />
      <MinutesPage confirm={null} done={done} view={minutes} words={words} />
      <Exceptions acknowledging={{ action: never, initial: {} }} exceptions={desk.exceptions} words={words} />
    </>,
  );
};

const said = vi.spyOn(console, "error");
beforeEach(() => said.mockReset());
afterEach(async () => {
  for (const column of ofFile) await store(column, seal(column));
});

const missing = words.layout.unreadable;
/** What is not shown in full, or changes with the text beside it, is looked at elsewhere. */
const shownElsewhere: readonly string[] = [
  ...["Paper.details", "Person.nationalIdSealed", "IdentityAnswer.stated"],
  ...["HandwrittenCopy.modelSealed", "PaperChecklist.contentSealed"],
  ...["Attachment.registerSealed", "AttachmentVersion.nameSealed", "AttachmentPart.bytesSealed"],
  ...["PaperDraft.valuesSealed", "IssuedPaper.contentSealed", "IssuedPaper.reasonSealed"],
  "CommentDraft.sentencesSealed",
];
const shownWhole = ofFile.filter((column) => !shownElsewhere.includes(column));
/** The first words of a text as a page shows it; of a document, those of its first sentence. */
const begun = (text: string): string => (text.startsWith("{") ? String(Object.values(JSON.parse(text))[0]) : text);

describe("a sealed text", () => {
  test("stands in a column on the list of sealed columns, whatever its table", async () => {
    const { rows } = await database.owner.query<{ name: string }>(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND data_type = 'bytea' ORDER BY 1`,
    );
    const bytes = sealedColumns.filter((column) => !sealedDocuments.some((document) => document === column));
    // A template of an office holds placeholders and no word about a person.
    expect(rows.map(({ name }) => name)).toEqual([...bytes, "FormTemplate.content"].sort());
  });

  test("is shown where it was written", async () => {
    const page = await shown();
    expect(page).not.toContain(missing);
    expect(page).toContain("Quá trình học tập");
    expect(page).toContain("345");
  });

  test("does not open in another row, another column or another table", async () => {
    const sealed = seal("DossierSection.contentSealed");
    const { id, text } = stored["DossierSection.contentSealed"];
    const elsewhere = [
      encrypt(text, "DossierSection.contentSealed", newId()),
      encrypt(text, "SectionVersion.contentSealed", id),
      encrypt(text, "Remark.textSealed", id),
    ];
    for (const moved of elsewhere) {
      await store("DossierSection.contentSealed", moved);
      expect(await shown()).toContain(missing);
    }
    await store("DossierSection.contentSealed", sealed);
    expect(await shown()).not.toContain(missing);
  });

  test.each(shownWhole)("of %s that is damaged is shown as not readable, and the rest as before", async (column) => {
    await store(column, flipped(seal(column)));
    const page = await shown();
    expect(page).toContain(missing);
    for (const other of shownWhole.filter((each) => each.split(".")[0] !== column.split(".")[0]))
      if (other !== "SectionVersion.contentSealed" && other !== "Relative.bornSealed")
        expect(page).toContain(begun(stored[other].text).split(" ")[0]);
  });

  test("that is damaged is named on the console once, without its content", async () => {
    await store("Person.nationalIdSealed", flipped(seal("Person.nationalIdSealed")));
    await shown();
    await shown();
    const lines = said.mock.calls.map(([line]) => String(line));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`Person.nationalIdSealed, row ${house.writer.id}`);
    expect(lines[0]).not.toContain("345");
  });

  test("of a paper that is damaged leaves the file open, and its matter undecided", async () => {
    await store("Paper.details", flipped(seal("Paper.details")));
    const view = await auditedCaseView(deputy, house.caseId, on);
    expect(view?.papers.map(({ kind }) => kind)).toContain("matter");
  });
});

/** Never sent: the forms are only looked at. */
const never = async () => {
  throw new Error("No form is sent here.");
};

describe("texts of the first format", () => {
  test("open, and are sealed for their place by the next start, also where history is append-only", async () => {
    for (const column of ofFile) await store(column, inFirstFormat(stored[column].text));
    expect(await shown()).not.toContain(missing);
    expect(await reseal(database.url)).toEqual({ sealed: ofFile.length, unreadable: 0 });
    expect(await shown()).not.toContain(missing);
    for (const column of ofFile) expect([column, (await bytesOf(column))[0]]).toEqual([column, 2]);
    expect(await reseal(database.url)).toEqual({ sealed: 0, unreadable: 0 });
    await expect(owner.$executeRaw`UPDATE "Paper" SET number = 'x'`).rejects.toThrow(/append-only/);
    await expect(owner.$executeRaw`UPDATE "SectionVersion" SET version = 9`).rejects.toThrow(/append-only/);
  });

  test("that a stopped start left are sealed by the next one", async () => {
    await store("Remark.textSealed", inFirstFormat("Thiếu năm"));
    expect(await reseal(database.url)).toEqual({ sealed: 1, unreadable: 0 });
  });

  test("that were not sealed at all are shown, and moved by the next start, also where history is append-only", async () => {
    const moved = Object.entries(oncePlain) as [keyof typeof oncePlain, string][];
    for (const [column, plain] of moved)
      await alter(column, `"${holdingOf(column).column}" = NULL, "${plain}" = $2`, stored[column].text);
    for (const column of sentences)
      await alter(
        column,
        `"${holdingOf(column).column}" = "${holdingOf(column).column}" - 'sealed' || $2::jsonb`,
        stored[column].text,
      );
    const isShown = async () => {
      const page = await shown();
      return shownWhole.filter((column) => !page.includes(begun(stored[column].text)));
    };
    const before = await isShown();
    expect(await reseal(database.url)).toEqual({ sealed: moved.length + sentences.length, unreadable: 0 });
    expect(await isShown()).toEqual(before);
    for (const [column, plain] of moved) expect(await rowOf(column)).toMatchObject({ [plain]: null });
    for (const column of sentences)
      expect(Object.keys((await rowOf(column))[holdingOf(column).column])).not.toEqual(
        expect.arrayContaining(Object.keys(JSON.parse(stored[column].text))),
      );
    expect(await reseal(database.url)).toEqual({ sealed: 0, unreadable: 0 });
  });

  test("that wait for their sender are sealed too", async () => {
    const kept = { place: "p", browser: "b", keptAt: at, until: at, sealed: Buffer.from(inFirstFormat("{}")) };
    await owner.keptForm.create({ data: kept });
    expect(await reseal(database.url)).toEqual({ sealed: 1, unreadable: 0 });
    const { sealed } = await owner.keptForm.findUniqueOrThrow({ where: { place: "p" } });
    expect(decrypt(sealed, "KeptForm.sealed", "p")).toBe("{}");
  });

  test("that are damaged stay as they are, and are counted", async () => {
    const damaged = flipped(inFirstFormat("Thiếu năm"));
    await store("Remark.textSealed", damaged);
    await store("Relative.nameSealed", inFirstFormat("Lê Văn Cha"));
    expect(await reseal(database.url)).toEqual({ sealed: 1, unreadable: 1 });
    expect(await bytesOf("Remark.textSealed")).toEqual(damaged);
  });
});

describe("a section whose text is damaged", () => {
  test("can be returned, answered and written again", async () => {
    await store("DossierSection.contentSealed", flipped(seal("DossierSection.contentSealed")));
    const place = { caseId: house.caseId, number: "15" };
    expect(
      codesOf(await send(returnSection, deputy, { ...place, version: "2", remark: "Viết lại.", cause: "other" })),
    ).toBe("done");
    const answers = await answersTo(owner, house.caseId, 15, ["Đã viết lại."]);
    const again = { ...place, version: "2", content: "Viết lại từ đầu.", ...answers };
    expect(codesOf(await send(answerRemark, house.applicant, again))).toBe("done");
    const view = await auditedSectionView(deputy, house.caseId, 15);
    expect(view).toMatchObject({ content: "Viết lại từ đầu.", changes: { runs: null } });
  });
});
