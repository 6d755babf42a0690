import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { parseParts } from "../../lib/admissions/file/parts";
import { auditedPrintView } from "../../lib/admissions/file/print-queries";
import { auditedScheduleView } from "../../lib/admissions/file/schedule-queries";
import { auditedCaseView } from "../../lib/admissions/queries";
import { auditedDossier } from "../../lib/batches/asking-queries";
import { noWish } from "../../lib/batches/batch";
import { auditedPaper } from "../../lib/batches/making-queries";
import { auditedBatchFile } from "../../lib/batches/queries";
import { reading } from "../../lib/database/client";
import { encrypt } from "../../lib/database/encryption";
import { auditedIssuedPaper } from "../../lib/documents/issued-queries";
import { auditedFormView, auditedPapersToMake } from "../../lib/documents/queries";
import { auditedCareItem, auditedCareView } from "../../lib/dossier/care/queries";
import { auditedCopyView } from "../../lib/dossier/copy/queries";
import { auditedPasteForm } from "../../lib/dossier/history/paste-queries";
import { auditedDossierView, auditedSectionView } from "../../lib/dossier/queries";
import { auditedPrint } from "../../lib/dossier/readers/print-queries";
import { readersView } from "../../lib/dossier/readers/queries";
import type { Reading } from "../../lib/dossier/readers/readings";
import { auditedNamesOfKin } from "../../lib/dossier/relative-name-queries";
import { auditedTipForm } from "../../lib/dossier/rework/tip-queries";
import { auditedCaseHistory } from "../../lib/dossier/sessions/case-history-queries";
import { auditedSessionHead } from "../../lib/dossier/sessions/head-queries";
import { auditedMinutesView, auditedSessionsView, auditedSessionView } from "../../lib/dossier/sessions/queries";
import { auditedVerificationView } from "../../lib/dossier/verification/queries";
import { auditedWholeText } from "../../lib/dossier/whole-text/queries";
import { sendSection } from "../../lib/dossier/write-commands";
import { auditedOfficeFile, auditedPageFile } from "../../lib/exports/queries";
import { auditedRegisterFile } from "../../lib/exports/registers/queries";
import { auditedStatisticsFile, auditedYearReport } from "../../lib/exports/statistics/queries";
import {
  auditedCropView,
  auditedDownload,
  auditedFileList,
  auditedFileView,
  auditedWithdrawalView,
} from "../../lib/files/queries";
import { auditedModelFile } from "../../lib/imports/registered/model-list-queries";
import { auditedListPaper } from "../../lib/intake/list/paper-queries";
import { auditedCommentView } from "../../lib/mentoring/comment/queries";
import { auditedHandOverView } from "../../lib/mentoring/mentors/hand-over-queries";
import { auditedLogView } from "../../lib/mentoring/queries";
import { auditedOwnReportForm, auditedReportForm } from "../../lib/mentoring/reports/form-queries";
import { auditedReportsView } from "../../lib/mentoring/reports/queries";
import { auditedProduct } from "../../lib/mentoring/tasks/product-queries";
import { auditedTaskView } from "../../lib/mentoring/tasks/queries";
import {
  auditedCaseWithPapers,
  auditedOwnCase,
  auditedPaperForm,
  auditedPaperList,
} from "../../lib/papers-needed/queries";
import { auditedCardView, auditedOwnCardView } from "../../lib/people/card/queries";
import { auditedChangeView } from "../../lib/people/change-requests/queries";
import {
  auditedMovePersonForm,
  auditedPersonForm,
  auditedPersonView,
  auditedRenamePersonForm,
} from "../../lib/people/queries";
import { auditedPairView } from "../../lib/people/same-person/pair-queries";
import { now, today } from "../../lib/primitives/clock";
import { dateOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { vi } from "../../lib/text/vi";
import { accountOf, type Username, usernames } from "../../prisma/seed/committee/accounts";
import { code, read } from "../architecture/sources";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { type Asked, actorNamed, preparePages } from "../support/page-reads";
import { type Counter, startStatementCounter } from "../support/statement-counter";

const database = useDatabase();
const owner = useOwner(database.url);
const on = today();
const canary = "Chim hoàng yến trong hồ sơ";
const sheet = parseParts(["papers", "history", "log", "dossier"]);

let ids: Asked;
let casePath = "";
let counter: Counter;
/** A remark that was answered and closed, from which a tip can be made. */
const closedRemark = newId();
const actors = new Map<Username, Actor>();
const as = (username: Username): Actor => actors.get(username) ?? expect.unreachable();

beforeAll(async () => {
  ids = await preparePages(owner, database.url);
  for (const username of usernames) actors.set(username, await actorNamed(owner, username));
  counter = await startStatementCounter();
  const { path } = await owner.admissionCase.findUniqueOrThrow({ where: { id: ids.caseId } });
  casePath = path;
  const closed = { writtenAt: new Date(), answeredAt: new Date(), closedAt: new Date() };
  await owner.remark.create({
    data: {
      ...{ id: closedRemark, caseId: ids.caseId, path, section: 9, authorName: "Trịnh Văn Chỉ Dẫn", ...closed },
      textSealed: encrypt(canary, "Remark.textSealed", closedRemark),
    },
  });
  const { version } = (await auditedSectionView(as("quanchung"), ids.caseId, 8)) ?? expect.unreachable();
  const sent = { requestId: newId(), caseId: ids.caseId, number: "8", version: `${version}`, content: canary };
  expect((await sendSection(as("quanchung"), sent)).kind).toBe("done");
}, 300_000);
afterAll(() => counter.close());

type Read = Readonly<{
  ask: (actor: Actor, number: number) => Promise<unknown>;
  leaves: (found: unknown, number: number) => string[];
}>;
/** Whether the lists of an actor have the case of the applicant, which has not gone up. */
const lists = ({ reach }: Actor): boolean =>
  reach.cases.includes(ids.caseId) ||
  (reach.from !== "" && reach.files !== "submitted" && casePath.startsWith(reach.from));

const leaving = (ask: Read["ask"], ...kinds: string[]): Read => ({ ask, leaves: () => kinds });

const wanted = () => ({ fileOf: ids.caseId, what: "form", form: "6-knd", paperId: null });

/** Every read that leaves a row, with what the ledger then shows. */
const reads: Readonly<Record<string, Read>> = {
  auditedCaseView: leaving((actor) => auditedCaseView(actor, ids.caseId, on), "case"),
  auditedCaseWithPapers: leaving((actor) => auditedCaseWithPapers(actor, ids.caseId, on), "case"),
  auditedCaseHistory: leaving((actor) => auditedCaseHistory(actor, ids.caseId, on), "case"),
  auditedOwnCase: leaving((actor) => auditedOwnCase(actor, ids.caseId, on), "case"),
  auditedScheduleView: leaving((actor) => auditedScheduleView(actor, ids.caseId, on, null), "schedule"),
  auditedPrintView: {
    ask: (actor) => auditedPrintView(actor, ids.caseId, on, sheet),
    leaves: (found) => {
      const { log, dossier } = found as Readonly<{ log: unknown; dossier: unknown }>;
      return ["print case", ...(log ? ["print log"] : []), ...(dossier ? ["print dossier"] : [])];
    },
  },
  auditedPrint: {
    ask: (actor, number) => auditedPrint(actor, ids.caseId, `item-${number}`),
    leaves: (_, number) => [`to print item ${number}`],
  },
  auditedHandOverView: leaving((actor) => auditedHandOverView(actor, ids.caseId, on), "log"),
  auditedLogView: leaving((actor) => auditedLogView(actor, ids.caseId, on), "log"),
  auditedTaskView: leaving((actor) => auditedTaskView(actor, ids.caseId, ids.taskId, on), "log"),
  // Nothing was handed in with a file; see tests/database/tasks.test.ts.
  auditedProduct: leaving((actor) => auditedProduct(actor, { ...ids, versionId: ids.scanId })),
  auditedReportsView: leaving((actor) => auditedReportsView(actor, ids.caseId, on), "log"),
  auditedReportForm: leaving((actor) => auditedReportForm(actor, ids.caseId, null, on), "log"),
  auditedOwnReportForm: leaving((actor) => auditedOwnReportForm(actor, ids.caseId, null, on), "log"),
  auditedCommentView: leaving((actor) => auditedCommentView(actor, ids.caseId, "history", on), "log"),
  auditedDossierView: leaving((actor) => auditedDossierView(actor, ids.caseId, on), "list"),
  auditedWholeText: leaving((actor) => auditedWholeText(actor, ids.caseId, on), "whole"),
  auditedCopyView: leaving((actor) => auditedCopyView(actor, ids.caseId, on), "copy"),
  auditedCareView: leaving((actor) => auditedCareView(actor, ids.caseId, on), "care"),
  // Nothing is shared with the mentor here.
  auditedCareItem: leaving((actor, number) => auditedCareItem(actor, ids.caseId, number), "care"),
  auditedPapersToMake: leaving((actor) => auditedPapersToMake(actor, ids.caseId, on), "papers"),
  auditedFormView: leaving((actor) => auditedFormView(actor, ids.caseId, "6-knd", on), "papers"),
  auditedIssuedPaper: leaving((actor) => auditedIssuedPaper(actor, ids.caseId, ids.paperId, on, "print"), "print case"),
  auditedDossier: leaving((actor) => auditedDossier(actor, ids.caseId, on), "papers"),
  // The form, and the paper issued from it.
  auditedPaper: leaving((actor) => auditedPaper(actor, wanted(), noWish, on), "papers", "papers"),
  // Nothing of it is made here; see tests/database/batches.test.ts.
  auditedBatchFile: leaving((actor) => auditedBatchFile(actor, ids.batchId, "pdf", vi.batches.kinds)),
  auditedPaperList: leaving((actor) => auditedPaperList(actor, ids.caseId, on), "papers"),
  auditedPaperForm: leaving((actor) => auditedPaperForm(actor, ids.caseId, on), "papers"),
  auditedFileList: leaving((actor) => auditedFileList(actor, ids.caseId, on), "files"),
  auditedFileView: leaving((actor) => auditedFileView(actor, ids, null, on), "file portrait"),
  auditedCropView: leaving((actor) => auditedCropView(actor, ids, on), "file portrait"),
  auditedWithdrawalView: leaving((actor) => auditedWithdrawalView(actor, ids, null, on), "file portrait"),
  auditedDownload: leaving((actor) => auditedDownload(actor, ids.scanId), "taken portrait"),
  // A form of the applicant alone; who else asks for it has read the item.
  auditedPasteForm: {
    ask: (actor, number) => auditedPasteForm(actor, ids.caseId, number),
    leaves: (_, number) => [`item ${number}`],
  },
  auditedSectionView: {
    ask: (actor, number) => auditedSectionView(actor, ids.caseId, number),
    leaves: (_, number) => [`item ${number}`],
  },
  auditedSessionHead: leaving((actor) => reading(actor, (db) => auditedSessionHead(db, actor, ids.caseId)), "sessions"),
  auditedSessionsView: leaving((actor) => auditedSessionsView(actor, ids.caseId, now()), "sessions"),
  auditedSessionView: leaving(
    (actor) => auditedSessionView(actor, ids.caseId, ids.sessionId, null),
    ...["sessions", "item 15"],
  ),
  auditedMinutesView: leaving((actor) => auditedMinutesView(actor, ids.caseId, ids.minutesId), "sessions"),
  auditedTipForm: leaving((actor) => auditedTipForm(actor, closedRemark), "item 9"),
  auditedVerificationView: leaving((actor) => auditedVerificationView(actor, ids.caseId, on), "verification"),
  auditedNamesOfKin: {
    ask: (actor) => auditedNamesOfKin(actor, ids.caseId, [{ key: "x", isAlike: true }]),
    leaves: () => ["names"],
  },
  auditedPageFile: leaving(
    async (actor) => (lists(actor) ? auditedPageFile(actor, "cases", { params: {}, on, words: vi }) : null),
    "export",
  ),
  auditedOfficeFile: leaving(
    async (actor) => (lists(actor) ? auditedOfficeFile(actor, "sympathisers", { on, words: vi, purpose: null }) : null),
    "export",
  ),
  auditedListPaper: leaving(
    async (actor) => (lists(actor) ? auditedListPaper(actor, { unitId: ids.unitId, month: null }, on) : null),
    "export",
  ),
  // Those named are members; the applicant is none.
  auditedModelFile: leaving((actor) => auditedModelFile(actor, "posts", { on, words: vi, purpose: null })),
  auditedRegisterFile: leaving((actor) => auditedRegisterFile(actor, "member-register", { on, of: null, words: vi })),
  // Nobody is named.
  auditedStatisticsFile: leaving((actor) => auditedStatisticsFile(actor, { on, kind: "year", words: vi })),
  auditedYearReport: leaving((actor) => auditedYearReport(actor, on)),
  auditedPersonView: leaving((actor) => auditedPersonView(actor, ids.personId, on), "person"),
  auditedPersonForm: leaving((actor) => auditedPersonForm(actor, ids.personId, on), "person"),
  auditedRenamePersonForm: leaving((actor) => auditedRenamePersonForm(actor, ids.personId, on), "person"),
  auditedCardView: leaving((actor) => auditedCardView(actor, ids.personId, on), "person"),
  // About whoever asks; and the one request that waits is not the applicant's.
  auditedOwnCardView: leaving((actor) => auditedOwnCardView(actor, on)),
  auditedChangeView: leaving((actor) => auditedChangeView(actor, ids.changeId)),
  // Of the two records compared one is the applicant's.
  auditedPairView: leaving((actor) => auditedPairView(actor, [ids.personId, actor.personId], ""), "person"),
  auditedMovePersonForm: leaving((actor) => auditedMovePersonForm(actor, ids.personId, on), "person"),
};

const pageOf = ({ opened, printed }: Reading): string => {
  if (opened.kind === "item") return `item ${opened.number}`;
  if (opened.kind === "file") return `${opened.how} ${opened.paper}`;
  return opened.kind === "print" ? `print ${printed}` : opened.kind;
};
const shown = (reading: Reading): string => (reading.isPrint ? `to print ${pageOf(reading)}` : pageOf(reading));

/** The whole ledger, latest first, as the applicant pages through it. */
const ledger = async (username: Username = "quanchung"): Promise<Reading[]> => {
  const first = (await readersView(as(username), ids.caseId, 1, on)) ?? expect.unreachable();
  const pages = Math.ceil(first.total / 50);
  const rest = Array.from({ length: Math.max(0, pages - 1) }, (_, index) =>
    readersView(as(username), ids.caseId, index + 2, on),
  );
  return [first, ...(await Promise.all(rest))].flatMap((view) => view?.readings ?? []);
};

const countsOf = (lines: readonly string[]) =>
  Object.fromEntries([...new Set(lines)].sort().map((line) => [line, lines.filter((each) => each === line).length]));

describe("who has opened a file", () => {
  test("is asked here of every read that leaves a row", () => {
    const names = code("lib").flatMap((path) =>
      [...read(path).matchAll(/export const (audited\w+)/g)].map(([, name = ""]) => name),
    );
    expect(names.sort()).toEqual(Object.keys(reads).sort());
  });

  test("has each of 1,000 random reads by anybody else, with its part and post, and none of one's own", async () => {
    const before = (await ledger()).length;
    const names = Object.keys(reads);
    const plan = fc.sample(
      fc.record({
        // Those who may open it more often than those who may not.
        username: fc.constantFrom("phobithu", "phobithu", "bithu", "bithu", "huongdan", "huongdan", ...usernames),
        name: fc.constantFrom(...names),
        number: fc.integer({ min: 1, max: 23 }),
      }),
      { numRuns: 1_000, seed: 15 },
    );
    const expected: string[] = [];
    for (const { username, name, number } of plan) {
      const actor = as(username);
      const { ask, leaves } = reads[name] ?? expect.unreachable();
      const mark = await owner.audit.count();
      const found = await ask(actor, number);
      const isOpened = (await owner.audit.count()) > mark;
      if (!isOpened || actor.personId === ids.personId) continue;
      expected.push(...leaves(found, number).map((each) => `${actor.name}, ${actor.actingPost.role}: ${each}`));
    }
    const told = (await ledger()).slice(0, -before || undefined);
    expect(expected.length).toBeGreaterThan(200);
    expect(countsOf(told.map((each) => `${each.name}, ${each.role}: ${shown(each)}`))).toEqual(countsOf(expected));
  }, 300_000);

  test("is told latest first, with the unit of the post, and without a word of what was read", async () => {
    await auditedCaseView(as("bithu"), ids.caseId, on);
    await auditedSectionView(as("phobithu"), ids.caseId, 8);
    const [last, earlier] = await ledger();
    expect(last).toMatchObject({ role: "committeeDeputySecretary", opened: { kind: "item", number: 8 }, on });
    expect(earlier).toMatchObject({
      role: "cellSecretary",
      unit: as("bithu").actingPost.unitName,
      opened: { kind: "case" },
    });
    for (const username of ["quanchung", "phobithu"] as const) {
      const view = await readersView(as(username), ids.caseId, 1, on);
      expect(JSON.stringify(view)).not.toContain(canary);
    }
  });

  test("has the print of a page apart from the page, of pages there are and for who may open them", async () => {
    const [before] = await ledger();
    for (const [username, part] of [
      ...([
        ["huongdan", "whole"],
        ["bithu2", "whole"],
        ["danguy", "schedule"],
        ["quantri", "papers"],
      ] as const),
      ...([
        ["phobithu", "print"],
        ["phobithu", "item-x"],
        ["phobithu", "names"],
        ["phobithu", ""],
      ] as const),
    ]) {
      await auditedPrint(as(username), ids.caseId, part);
      expect([username, part, (await ledger())[0]?.id]).toEqual([username, part, before?.id]);
    }
    expect(await auditedPrint(as("phobithu"), ids.caseId, "whole")).toBe(true);
    expect((await ledger())[0]).toMatchObject({
      opened: { kind: "whole" },
      isPrint: true,
      role: "committeeDeputySecretary",
    });
    await auditedWholeText(as("phobithu"), ids.caseId, on);
    expect((await ledger())[0]).toMatchObject({ opened: { kind: "whole" }, isPrint: false });
  });

  test("is seen by the person it is about and those who answer for it, and by nobody else", async () => {
    const seeing = [];
    for (const username of usernames) if (await readersView(as(username), ids.caseId, 1, on)) seeing.push(username);
    expect(seeing.sort()).toEqual(["phobithu", "quanchung"]);
    const other = await owner.admissionCase.findFirstOrThrow({ where: { personId: { not: ids.personId } } });
    expect(await readersView(as("quanchung"), other.id, 1, on)).toBeNull();
    // The database refuses them too, whatever the app asks.
    for (const username of ["bithu", "huongdan", "quantri", "danguy", "captren"] as const) {
      const rows = await reading(
        as(username),
        (db) => db.$queryRaw`SELECT * FROM file_readings(${ids.caseId}::uuid, 0, 5)`,
      );
      expect([username, rows]).toEqual([username, []]);
    }
  });
});

describe("who can open a file now", () => {
  const viewers = async () => (await readersView(as("phobithu"), ids.caseId, 1, on))?.viewers ?? [];

  test("is whoever can open it, by the post and since when, for those who answer for it only", async () => {
    const opening: string[] = [];
    for (const username of usernames) {
      const actor = as(username);
      if (actor.personId === ids.personId) continue;
      if (await auditedCaseView(actor, ids.caseId, on)) opening.push(`${actor.name}, ${actor.actingPost.role}`);
    }
    const told = (await viewers()).map(({ name, role }) => `${name}, ${role}`);
    for (const each of opening) expect(told).toContain(each);
    const known = new Set(usernames.map((username) => as(username).name));
    expect(told.filter((each) => known.has(each.split(",")[0] ?? "")).sort()).toEqual(opening.sort());
    expect((await readersView(as("quanchung"), ids.caseId, 1, on))?.viewers).toBeNull();
    expect((await viewers()).find(({ role }) => role === "cellSecretary")?.lastOn).toBe(on);
  });

  test("counts the superior's officer once the file is sent up, and nobody whose post, mentorship or account has ended", async () => {
    const roles = async () => (await viewers()).map(({ role }) => role);
    expect(await roles()).not.toContain("superiorOfficer");
    await owner.admissionCase.update({ where: { id: ids.caseId }, data: { submittedOn: dateOf(on) } });
    expect(await roles()).toContain("superiorOfficer");
    await owner.account.update({ where: { id: accountOf("bithu") }, data: { active: false } });
    expect(await roles()).not.toContain("cellSecretary");
    await owner.mentorship.updateMany({ where: { caseId: ids.caseId }, data: { to: dateOf(on) } });
    expect(await roles()).not.toContain("mentor");
  });

  test("is read in one go: four statements with its settings", async () => {
    const sent = await counter.during(async () => {
      await readersView(as("phobithu"), ids.caseId, 1, on);
    });
    expect(sent.filter((each) => !/^(BEGIN|COMMIT)/.test(each)).length).toBeLessThanOrEqual(4);
  });
});
