import { inspect } from "node:util";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { encrypt } from "../../lib/database/encryption";
import type { SealedColumn } from "../../lib/database/sealed-columns";
import { a4 } from "../../lib/documents/page/blocks";
import { storedModel } from "../../lib/dossier/copy/model";
import { presentForm, storedValues } from "../../lib/dossier/history/content";
import { auditedSectionView } from "../../lib/dossier/queries";
import { auditedWholeText } from "../../lib/dossier/whole-text/queries";
import { type Term, termOf } from "../../lib/mentoring/reports/terms";
import { emptyChecklist, nothingKept, storedChecklist } from "../../lib/papers-needed/checklist";
import { today } from "../../lib/primitives/clock";
import { dateOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { type Username, usernames } from "../../prisma/seed/committee/accounts";
import { useDatabase } from "../support/database";
import { dossierColumns } from "../support/dossier-columns";
import { useOwner } from "../support/office-fixture";
import { type Asked, actorNamed, pages, preparePages } from "../support/page-reads";
import { storeSealed } from "../support/sealed-rows";

const database = useDatabase();
const owner = useOwner(database.url);

const committee: readonly Username[] = ["phobithu"];
const cell: readonly Username[] = ["bithu"];
const applicant: readonly Username[] = ["quanchung"];
const mentor: readonly Username[] = ["huongdan"];
const file = [...committee, ...cell, ...applicant];

/**
 * Who is told, on any page, what each sealed column of a history, its review and its verification holds: the applicant, the
 * cell and the committee read the file; findings of a verification are not for the applicant; a deputy secretary's notes are
 * for reviewers, a mentor's words for the applicant and the cell.
 */
const readers: Readonly<Partial<Record<SealedColumn, readonly Username[]>>> = {
  "DossierSection.contentSealed": file,
  "DossierSection.answersSealed": file,
  "SectionVersion.contentSealed": file,
  "HandwrittenCopy.modelSealed": file,
  "CopyMark.reasonSealed": file,
  "PaperChecklist.contentSealed": file,
  // Papers of a cell are made by those who lead it and by the committee.
  "PaperDraft.valuesSealed": [...committee, ...cell],
  "IssuedPaper.contentSealed": [...committee, ...cell],
  "IssuedPaper.reasonSealed": [...committee, ...cell],
  "Remark.textSealed": file,
  "Remark.answerSealed": file,
  "SectionHelp.textSealed": [...cell, ...applicant, ...mentor],
  "ReviewNote.textSealed": committee,
  "Relative.nameSealed": file,
  "Relative.bornSealed": file,
  "Relative.detailsSealed": file,
  "Verification.findingSealed": [...committee, ...cell],
  "VerificationFinding.findingSealed": [...committee, ...cell],
  "VerificationChase.noteSealed": [...committee, ...cell],
  "VerificationWithdrawal.reasonSealed": [...committee, ...cell],
  // Reports of mentors are for the cell and the leaders of the committee, the person's own for the cell and the mentor, the
  // comment that is being written for the cell alone.
  // What one mentor leaves to the next stays in the cell, and is not for the person.
  "MentorHandOver.textSealed": [...cell, ...mentor],
  "MentorReport.contentSealed": [...committee, ...cell, ...mentor],
  "OwnReport.answersSealed": [...cell, ...applicant, ...mentor],
  "CommentDraft.sentencesSealed": cell,
  "WorkingAppointment.reasonSealed": file,
  "WorkingSession.notesSealed": committee,
  "WorkingSession.minutesSealed": file,
  "WorkingSession.commentSealed": file,
};
type Planted = keyof typeof readers;
const planted = Object.keys(readers) as SealedColumn[];

/** A word that stands in one sealed column and nowhere else. */
const canaryOf = (column: Planted): string => `canary-of-${column.replace(".", "-")}-`;

let ids: Asked;
let rows: Record<string, string>;

const plant = async (column: SealedColumn, text = canaryOf(column), id = rows[column] ?? ""): Promise<void> =>
  storeSealed(database.owner, column, id, encrypt(text, column, id));

const number = 3;

beforeAll(async () => {
  ids = await preparePages(owner, database.url);
  const { caseId, sessionId, minutesId } = ids;
  const { path } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
  const at = new Date();
  const common = { caseId, path };
  const nothing = Buffer.of(0);
  const section = await owner.dossierSection.upsert({
    where: { caseId_number: { caseId, number } },
    create: { ...common, id: newId(), number, version: 2, savedAt: at, sentAt: at, acceptedAt: at },
    update: { version: 2, savedAt: at, sentAt: at, returnedAt: null, passedAt: null, acceptedAt: at },
  });
  const made = () => ({ ...common, id: newId() });
  const version = await owner.sectionVersion.create({
    data: { ...made(), number, version: 1, contentSealed: nothing, sentAt: at, acceptedAt: at },
  });
  const remark = await owner.remark.create({
    data: { ...made(), section: number, textSealed: nothing, authorName: "", writtenAt: at, answeredAt: at },
  });
  const help = await owner.sectionHelp.create({
    data: { ...made(), number, textSealed: nothing, authorName: "", writtenAt: at },
  });
  const note = await owner.reviewNote.create({
    data: { ...made(), section: number, textSealed: nothing, authorName: "", writtenAt: at },
  });
  const copy = await owner.handwrittenCopy.create({
    data: { ...made(), version: 9, code: "K7MA-4RXP", madeAt: at, madeByName: "", modelSealed: nothing },
  });
  const mark = await owner.copyMark.create({
    data: {
      ...{ ...made(), copyId: copy.id, about: "page 1", outcome: "returned", markedOn: dateOf(today()) },
      ...{ byName: "", at, reasonSealed: nothing },
    },
  });
  await owner.paperChecklist.deleteMany({ where: { caseId } });
  const checklist = await owner.paperChecklist.create({ data: { ...made(), contentSealed: nothing, changedAt: at } });
  const relative = await owner.relative.create({ data: { ...made(), kinship: "father", nameSealed: nothing } });
  const verification = await owner.verification.create({
    data: {
      ...{ ...made(), relativeId: relative.id, agency: "Đảng ủy xã", abroad: false, result: "correct" },
      ...{ receivedOn: dateOf(today()), answeredOn: dateOf(today()) },
    },
  });
  const found = await owner.verificationFinding.create({
    data: { ...made(), verificationId: verification.id, point: "history", result: "correct", findingSealed: nothing },
  });
  const chase = await owner.verificationChase.create({
    data: {
      ...{ ...made(), verificationId: verification.id, means: "phone", chasedOn: dateOf(today()), authorName: "" },
      noteSealed: nothing,
    },
  });
  const withdrawal = await owner.verificationWithdrawal.create({
    data: { ...made(), withdrawnOn: dateOf(today()), authorName: "", reasonSealed: nothing },
  });
  await owner.verification.create({
    data: {
      ...{ ...made(), relativeId: relative.id, agency: "Đảng ủy xã", abroad: false },
      ...{ receivedOn: dateOf(today()), voidedBy: withdrawal.id },
    },
  });
  const { personId } = await owner.account.findUniqueOrThrow({ where: { username: "phobithu" } });
  const appointment = await owner.workingAppointment.create({
    data: {
      ...{ ...made(), reviewerId: personId, reviewerName: "", on: dateOf(today()), minute: 840, bookedById: personId },
      ...{ bookedByName: "", bookedAt: at, ended: "cancelled", endedById: personId, endedByName: "", endedAt: at },
      reasonSealed: nothing,
    },
  });
  const draft = await owner.paperDraft.create({
    data: { ...made(), form: "6-knd", valuesSealed: nothing, savedAt: at, savedByName: "" },
  });
  const first = (term: Term) => dateOf(termOf(term, today()));
  const written = { authorName: "", recordedAt: at, version: 9 };
  const report = await owner.mentorReport.create({
    data: {
      ...{ ...made(), ...written, quarter: first("quarter"), attitude: 3, responsibility: 3, motive: 3 },
      contentSealed: nothing,
    },
  });
  const { id: mentorshipId } = await owner.mentorship.findFirstOrThrow({ where: { caseId } });
  const handOver = await owner.mentorHandOver.create({
    data: { ...made(), mentorshipId, textSealed: nothing, authorName: "", authorRole: "mentor", writtenAt: at },
  });
  const own = await owner.ownReport.create({
    data: { ...made(), ...written, half: first("half"), answersSealed: nothing },
  });
  await owner.commentDraft.deleteMany({ where: { caseId } });
  const comment = await owner.commentDraft.create({
    data: { ...made(), purpose: "history", version: 1, sentencesSealed: nothing, savedAt: at, savedByName: "" },
  });
  await owner.workingSession.update({ where: { id: minutesId }, data: { confirmedAt: at, confirmedByName: "" } });
  rows = {
    "DossierSection.contentSealed": section.id,
    "DossierSection.answersSealed": section.id,
    "SectionVersion.contentSealed": version.id,
    "HandwrittenCopy.modelSealed": copy.id,
    "CopyMark.reasonSealed": mark.id,
    "PaperChecklist.contentSealed": checklist.id,
    "PaperDraft.valuesSealed": draft.id,
    "IssuedPaper.contentSealed": ids.paperId,
    "IssuedPaper.reasonSealed": ids.paperId,
    "Remark.textSealed": remark.id,
    "Remark.answerSealed": remark.id,
    "SectionHelp.textSealed": help.id,
    "ReviewNote.textSealed": note.id,
    "Relative.nameSealed": relative.id,
    "Relative.bornSealed": relative.id,
    "Relative.detailsSealed": relative.id,
    "Verification.findingSealed": verification.id,
    "VerificationFinding.findingSealed": found.id,
    "VerificationChase.noteSealed": chase.id,
    "VerificationWithdrawal.reasonSealed": withdrawal.id,
    "MentorHandOver.textSealed": handOver.id,
    "MentorReport.contentSealed": report.id,
    "OwnReport.answersSealed": own.id,
    "CommentDraft.sentencesSealed": comment.id,
    "WorkingAppointment.reasonSealed": appointment.id,
    "WorkingSession.notesSealed": sessionId,
    "WorkingSession.minutesSealed": minutesId,
    "WorkingSession.commentSealed": minutesId,
  };
  for (const column of planted) await plant(column);
  // Some texts have a form of their own.
  const content = canaryOf("DossierSection.contentSealed");
  await plant("DossierSection.contentSealed", `${content} 31/02/1990`);
  const view = await auditedSectionView(await actorNamed(owner, "phobithu"), caseId, number);
  const key = view?.findings[0]?.key ?? expect.unreachable();
  await plant("DossierSection.answersSealed", storedValues({ [key]: canaryOf("DossierSection.answersSealed") }));
  const block = { item: 1, key: "1/0", text: canaryOf("HandwrittenCopy.modelSealed") };
  const model = { form: presentForm, pages: [{ page: 1, sheet: 0, blocks: [block] }] };
  await plant("HandwrittenCopy.modelSealed", storedModel(model));
  const holder = canaryOf("PaperChecklist.contentSealed");
  const papers = { memberCard: { ...nothingKept, holder } };
  await plant("PaperChecklist.contentSealed", storedChecklist({ ...emptyChecklist, papers }));
  await plant("PaperDraft.valuesSealed", JSON.stringify({ strengths: canaryOf("PaperDraft.valuesSealed") }));
  const said = { words: canaryOf("MentorReport.contentSealed"), work: "" };
  await plant("MentorReport.contentSealed", JSON.stringify(said));
  await plant("OwnReport.answersSealed", JSON.stringify({ learned: canaryOf("OwnReport.answersSealed") }));
  const sentence = { id: newId(), text: canaryOf("CommentDraft.sentencesSealed"), evidence: [] };
  await plant("CommentDraft.sentencesSealed", JSON.stringify([sentence]));
  const runs = [{ text: canaryOf("IssuedPaper.contentSealed") }];
  const paper = {
    title: "",
    sheet: a4,
    watermark: null,
    foot: null,
    blocks: [{ kind: "paragraph", align: "left", runs }],
  };
  await plant("IssuedPaper.contentSealed", JSON.stringify({ values: {}, paper }));
  const points = { reviewers: [], spans: [], passed: [], returned: [], later: [], notReached: [], points: [] };
  const notes = canaryOf("WorkingSession.minutesSealed");
  await plant("WorkingSession.minutesSealed", JSON.stringify({ version: 1, applicant: "", ...points, notes }));
}, 300_000);

/** Every sealed column of these tables is walked: a new one has to be planted above. */
test("every sealed column of a dossier is among those planted", () => {
  expect([...planted].sort()).toEqual([...dossierColumns].sort());
});

/** The pages of the app, and the whole text beside an earlier one. */
const asked: Readonly<Record<string, (actor: Actor, ids: Asked) => Promise<unknown>>> = {
  ...Object.fromEntries(Object.entries(pages).map(([page, [, ask]]) => [page, ask])),
  compared: (actor, { caseId }) => auditedWholeText(actor, caseId, today(), { by: "version", number, version: 1 }),
};

/** Everything a page reads for somebody, who may have typed its address; nothing where it is refused. */
const toldOn = async (page: string, username: Username): Promise<string> => {
  const view = await asked[page]?.(await actorNamed(owner, username), ids).catch((error: unknown) => error);
  return inspect(view, { depth: null, maxArrayLength: null, maxStringLength: null });
};

test.each(usernames)(
  "%s is told what is theirs to read, and nothing else, whatever page is asked for",
  async (username) => {
    const told: Record<string, string[]> = {};
    for (const page of Object.keys(asked)) {
      const text = await toldOn(page, username);
      for (const column of planted) if (text.includes(canaryOf(column))) told[column] = [...(told[column] ?? []), page];
    }
    const may = planted.filter((column) => readers[column]?.includes(username));
    expect(Object.keys(told).sort(), JSON.stringify(told, null, 1)).toEqual([...may].sort());
  },
);
