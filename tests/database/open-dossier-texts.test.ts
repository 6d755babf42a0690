import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { encrypt } from "../../lib/database/encryption";
import { issuePaper, saveDraft } from "../../lib/documents/commands";
import { writeHelp } from "../../lib/dossier/care/commands";
import { answerFinding } from "../../lib/dossier/checks/commands";
import * as copy from "../../lib/dossier/copy/commands";
import { auditedCopyView } from "../../lib/dossier/copy/queries";
import { saveRow } from "../../lib/dossier/history/row-commands";
import { items } from "../../lib/dossier/items";
import { auditedSectionView } from "../../lib/dossier/queries";
import { noteForReviewers } from "../../lib/dossier/review/note-commands";
import { passSection, returnSection } from "../../lib/dossier/review-commands";
import { bookTime, cancelTime } from "../../lib/dossier/sessions/appointment-commands";
import {
  beginSession,
  confirmMinutes,
  endSession,
  keepNotes,
  leaveInSession,
  returnInSession,
} from "../../lib/dossier/sessions/commands";
import { auditedSessionsView } from "../../lib/dossier/sessions/queries";
import { chaseRequest } from "../../lib/dossier/verification/chase-commands";
import { addRelative } from "../../lib/dossier/verification/relative-commands";
import { recordReplies, recordVerificationResult } from "../../lib/dossier/verification/reply-commands";
import { requestVerification } from "../../lib/dossier/verification/request-commands";
import { withdrawRequest } from "../../lib/dossier/verification/withdrawal-commands";
import { answerRemark, saveSection, sendSection } from "../../lib/dossier/write-commands";
import { saveSentence } from "../../lib/mentoring/comment/commands";
import { writeHandOver } from "../../lib/mentoring/mentors/commands";
import { writeMentorReport, writeOwnReport } from "../../lib/mentoring/reports/commands";
import { termOf } from "../../lib/mentoring/reports/terms";
import { keepPaper } from "../../lib/papers-needed/commands";
import { today } from "../../lib/primitives/clock";
import { dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { openIn } from "../support/columns";
import { useDatabase } from "../support/database";
import { dossierColumns } from "../support/dossier-columns";
import { answersTo, buildDossier, codesOf, send } from "../support/dossier-fixture";
import { useOwner } from "../support/office-fixture";
import { seeingSaved } from "../support/saving";

const database = useDatabase();
const owner = useOwner(database.url);
const morning = new Date("2026-09-01T02:00:00Z");
/** Stands in every sentence that is typed here. */
const mark = "chim hoàng yến 4471";

type House = Awaited<ReturnType<typeof buildDossier>>;

const said: string[] = [];
const note = (...told: readonly unknown[]) => {
  said.push(told.map(String).join(" "));
  return true;
};

beforeAll(async () => {
  vi.useFakeTimers({ now: morning, toFake: ["Date"] });
  for (const how of ["error", "warn", "log", "info"] as const) vi.spyOn(console, how).mockImplementation(note);
  for (const year of [2025, 2026])
    await owner.calendarYear.create({ data: { year, source: "thử", loadedAt: new Date("2025-01-01T00:00:00Z") } });
});
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const withAccounts = async ({ deputy, applicant, office }: House): Promise<void> => {
  for (const [username, { accountId: id, personId }] of Object.entries({ pho: deputy, quan: applicant }))
    await owner.account.create({ data: { id, username, passwordHash: "x", personId, createdAt: morning } });
  const from = dateOf(day("2026-01-01"));
  const post = { id: deputy.actingPost.id, personId: deputy.personId, unitId: office.organisation.id, from };
  await owner.post.create({ data: { ...post, role: "committeeDeputySecretary" } });
};

/** What is written, reviewed and talked about in a history, by commands; each is done, and some are refused as well. */
const writeHistory = async (house: House) => {
  const { caseId, applicant, deputy, secretary, mentor } = house;
  const at = (number: number, version: number, rest: Record<string, string> = {}) => ({
    ...{ caseId, number: String(number), version: String(version) },
    ...rest,
  });
  const item = (number: number, rest: Record<string, string>) => ({ caseId, number: String(number), ...rest });
  const row = { from: "9/2010", to: "nay", work: mark, unit: mark, place: mark, posts: mark };
  const done = [
    await send(saveRow, applicant, item(15, row)),
    await send(sendSection, applicant, at(8, 0, { content: mark })),
    await send(returnSection, deputy, at(8, 1, { remark: mark, cause: "gap" })),
    await send(
      answerRemark,
      applicant,
      at(8, 1, { content: `${mark}, sửa`, ...(await answersTo(owner, caseId, 8, [mark])) }),
    ),
    await send(saveSection, applicant, at(22, 0, { content: `${mark} từ 31/02/1990` })),
    await send(noteForReviewers, deputy, item(8, { text: mark })),
    await send(writeHelp, mentor, item(8, { text: mark })),
    await send(seeingSaved(keepPaper), secretary, { caseId, paper: "memberCard", holder: mark, originalAt: mark }),
  ];
  const [found] = (await auditedSectionView(applicant, caseId, 22))?.findings ?? [];
  done.push(await send(answerFinding, applicant, item(22, { key: found?.key ?? "", because: mark })));
  const booked = { caseId, reviewerId: deputy.personId, on: "2026-09-02", minute: "840" };
  done.push(await send(bookTime, applicant, booked));
  const appointmentId = (await auditedSessionsView(applicant, caseId, new Date()))?.appointment?.id ?? "";
  done.push(await send(cancelTime, applicant, { caseId, appointmentId, reason: mark }));
  const begun = await send(beginSession, deputy, { caseId });
  const sessionId = begun.kind === "done" ? (begun.value as { sessionId: string }).sessionId : "";
  done.push(
    begun,
    await send(returnInSession, deputy, at(8, 2, { remark: mark, cause: "incomplete" })),
    await send(seeingSaved(keepNotes), deputy, { caseId, notes: mark }),
    await send(endSession, deputy, { caseId }),
    await send(confirmMinutes, applicant, { caseId, sessionId, comment: mark }),
  );
  const refused = [
    await send(saveRow, applicant, item(15, { ...row, from: "13/2010" })),
    await send(sendSection, applicant, at(8, 0, { content: mark })),
    await send(passSection, deputy, at(8, 9)),
    await send(returnSection, secretary, at(8, 2, { remark: mark, cause: "gap" })),
    await send(leaveInSession, deputy, item(8, {})),
    await send(answerFinding, house.otherApplicant, item(22, { key: found?.key ?? "", because: mark })),
  ];
  return { done, refused };
};

/** A paper that is typed, issued, and replaced with a reason. */
const makePapers = async ({ caseId, secretary }: House) => {
  const draft = { caseId, form: "3-knd", strengths: mark, history: mark };
  const issuing = { caseId, form: "3-knd", datedOn: "2026-09-01" };
  const saved = await send(seeingSaved(saveDraft), secretary, draft);
  const issued = await send(issuePaper, secretary, issuing);
  const replacesId = issued.kind === "done" ? (issued.value as { paperId: string }).paperId : "";
  const replaced = await send(issuePaper, secretary, { ...issuing, replacesId, reason: mark });
  return [saved, issued, replaced, await send(seeingSaved(saveDraft), secretary, draft)];
};

/** A history that has passed, its model and a page of the copy sent back. */
const copyHistory = async ({ caseId, office, deputy }: House) => {
  for (const { number } of items) {
    const id = newId();
    const contentSealed = encrypt(`${mark} ${number}`, "DossierSection.contentSealed", id);
    const days = { savedAt: morning, sentAt: morning, passedAt: morning };
    await owner.dossierSection.create({
      data: { id, caseId, path: office.first.path, number, version: 1, contentSealed, ...days },
    });
  }
  const made = await send(copy.makeCopyModel, deputy, { caseId });
  const model = (await auditedCopyView(deputy, caseId, today()))?.model;
  const page = { caseId, copyId: model?.id ?? "", name: model?.pages[0]?.name ?? "", reason: mark };
  return [made, await send(copy.returnCopyPage, deputy, page)];
};

/** Reports of the mentor and the person, and a sentence of the cell's comment. */
const report = async ({ caseId, mentor, applicant, secretary }: House) => {
  const quarter = { quarter: termOf("quarter", today()), attitude: "3", responsibility: "3", motive: "3" };
  const answers = { half: termOf("half", today()), learned: mark, done: mark, faults: mark, wishes: mark };
  const version = "0";
  const { path } = await owner.admissionCase.findUniqueOrThrow({ where: { id: caseId } });
  const named = { personId: mentor.personId, personName: "Phạm Thị Giúp", resolution: "05-NQ/CB" };
  await owner.mentorship.create({ data: { id: newId(), caseId, path, ...named, from: new Date("2025-01-06") } });
  return [
    await send(writeMentorReport, mentor, { caseId, ...quarter, version, work: mark, words: mark }),
    await send(writeOwnReport, applicant, { caseId, ...answers, version }),
    await send(writeHandOver, mentor, { caseId, text: mark }),
    await send(saveSentence, secretary, { caseId, purpose: "history", version, text: mark }),
  ];
};

/** A verification that is asked, chased and answered, and a request sent by mistake. */
const verify = async ({ caseId, deputy }: House) => {
  const named = { caseId, kinship: "mother", fullName: mark, details: mark };
  const done = [await send(addRelative, deputy, named)];
  const relative = await owner.relative.findFirstOrThrow({ where: { caseId } });
  const request = { caseId, agency: "Đảng ủy xã", receivedOn: "2026-08-03" };
  done.push(await send(requestVerification, deputy, { ...request, relativeId: relative.id }));
  done.push(await send(requestVerification, deputy, request));
  done.push(await send(requestVerification, deputy, { ...request, agency: "Đảng ủy xã khác" }));
  const asked = await owner.verification.findMany({ where: { caseId }, orderBy: { id: "asc" } });
  const [first, second, third] = asked.map(({ id }) => id);
  const chase = { verificationId: first ?? "", means: "phone", chasedOn: "2026-08-20", note: mark };
  const reply = { verificationId: first ?? "", answeredOn: "2026-08-25", resultConduct: "correct" };
  const result = { verificationId: second ?? "", answeredOn: "2026-08-25", result: "correct", finding: mark };
  done.push(
    await send(chaseRequest, deputy, { caseId, ...chase }),
    await send(recordReplies, deputy, { caseId, ...reply, resultHistory: "incorrect", findingHistory: mark }),
    await send(recordVerificationResult, deputy, { caseId, ...result }),
    await send(withdrawRequest, deputy, { caseId, verificationId: third ?? "", reason: mark }),
  );
  return done;
};

test("no sentence typed in a history, its review, its copy or its verification stands open in the database or on the console", async () => {
  const house = await buildDossier(owner);
  await withAccounts(house);
  const { done, refused } = await writeHistory(house);
  const copied = await buildDossier(owner);
  const verified = await buildDossier(owner, "verification");
  await copyHistory(verified);
  done.push(
    ...(await copyHistory(copied)),
    ...(await verify(verified)),
    ...(await makePapers(house)),
    ...(await report(house)),
  );
  expect(done.map(codesOf)).toEqual(done.map(() => "done"));
  expect(refused.map(codesOf)).not.toContain("done");
  expect(await openIn(database.owner, mark)).toEqual([]);
  expect(said.filter((line) => line.includes(mark))).toEqual([]);
  // Each column of a history holds something by now.
  for (const column of dossierColumns) {
    const [table, name] = column.split(".");
    const { rows } = await database.owner.query(`SELECT FROM "${table}" WHERE "${name}" IS NOT NULL`);
    expect([column, rows.length > 0]).toEqual([column, column !== "Relative.bornSealed"]);
  }
});
