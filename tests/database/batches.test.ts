import { unzipSync } from "fflate";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { dossierWithin, meetingView } from "../../lib/batches/asking-queries";
import { askBundle, askMeetingPapers, askPacket, removeBatch } from "../../lib/batches/commands";
import { auditedBatchFile, batchList, batchView } from "../../lib/batches/queries";
import { asActor } from "../../lib/database/client";
import { issuePaper } from "../../lib/documents/commands";
import { applyTemplate, resetTemplate, uploadTemplate } from "../../lib/documents/templates/commands";
import { attach, withdraw } from "../../lib/files/attach-commands";
import { Content } from "../../lib/files/content";
import { restrict } from "../../lib/files/register-commands";
import { today } from "../../lib/primitives/clock";
import { addDays, formatDay } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { sortKey } from "../../lib/primitives/name";
import { vi } from "../../lib/text/vi";
import type { Username } from "../../prisma/seed/committee/accounts";
import { seedDemonstration } from "../../prisma/seed/demonstration";
import { codesOf } from "../support/case-driver";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { actorNamed } from "../support/page-reads";
import { startWorker, until, workAll } from "../support/paper-worker";
import { pdf, photograph } from "../support/sent-files";
import { textOfWord, wordFileOf } from "../support/template-file";

const database = useDatabase();
const owner = useOwner(database.url);
const on = today();
let deputy: Actor;
let unitId: string;
let waiting: readonly string[];
const named = (username: Username) => actorNamed(owner, username);

beforeAll(async () => {
  await seedDemonstration({ databaseUrl: database.url, today: on });
  deputy = await named("phobithu");
  // Several cases of one cell wait for its vote, as in a large cell.
  ({ unitId } = await owner.post.findFirstOrThrow({
    where: { personId: (await named("bithu")).personId, role: "cellSecretary", to: null },
  }));
  const inCell = await owner.admissionCase.findMany({
    where: { unitId, closedOn: null, votes: { none: {} } },
    select: { id: true },
  });
  await owner.admissionCase.updateMany({
    where: { id: { in: inCell.map(({ id }) => id) } },
    data: { nextStep: "recordCellVote" },
  });
  waiting = inCell.map(({ id }) => id);
}, 300_000);

const everyPaper = { minutes: "on", ballot: "on", tally: "on", resolution: "on" };

const ask = (actor: Actor, fields: Readonly<Record<string, string>> = everyPaper) =>
  askMeetingPapers(actor, { unitId, ...fields, requestId: newId() });

const idOf = (outcome: Awaited<ReturnType<typeof ask>>): string => {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value.batchId;
};

const papersOf = (batchId: string) => owner.batchPaper.findMany({ where: { batchId }, orderBy: { position: "asc" } });

const fileOf = async (actor: Actor, batchId: string, ending: "pdf" | "zip") => {
  const file = await auditedBatchFile(actor, batchId, ending, vi.batches.kinds);
  if (!file) throw new Error(`No ${ending} of ${batchId}`);
  return file;
};

const textsOf = async (pdf: Buffer): Promise<string[]> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map((page) => page.replace(/\s+/g, " "));
};

describe("the papers of a meeting", () => {
  test("are offered for the cases whose next step is the cell's vote, to who leads the cell or the committee", async () => {
    expect((await meetingView(deputy, unitId))?.cases.map(({ id }) => id).sort()).toEqual([...waiting].sort());
    expect(waiting.length).toBeGreaterThan(2);
    // By given name, as every list of people.
    const names = (await meetingView(deputy, unitId))?.cases.map(({ name }) => name) ?? [];
    expect(names).toEqual(names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)));
    for (const username of ["huongdan", "quanchung", "danguy", "captren"] as const)
      expect(await meetingView(await named(username), unitId)).toBeNull();
    expect(codesOf(await ask(await named("captren")))).toBe("not-found");
    expect(codesOf(await ask(deputy, {}))).toEqual(["no-paper-ticked"]);
  });

  test("become one PDF, in which each begins on a page of its own, and a zip of Word files, in the same order", async () => {
    const batchId = idOf(
      await ask(deputy, { minutes: "on", resolution: "on", meetingOn: "05/02/2031", meetingAt: "Hội trường A" }),
    );
    await workAll();
    const view = await batchView(deputy, batchId);
    expect(view).toMatchObject({ isFinished: true, failure: null, isWithinReach: true });
    expect(view?.papers.map(({ state }) => state)).toEqual(waiting.flatMap(() => ["done", "done"]));
    const pages = await textsOf((await fileOf(deputy, batchId, "pdf")).bytes);
    const starts = pages.filter((page) => /BIÊN BẢN|NGHỊ QUYẾT/.test(page.slice(0, 400)));
    expect(starts).toHaveLength(waiting.length * 2);
    expect(starts[0]).toContain("BIÊN BẢN");
    expect(starts[1]).toContain("NGHỊ QUYẾT");
    expect(starts[0]).toContain("họp ngày 05/02/2031, tại Hội trường A");
    const names = Object.keys(unzipSync(new Uint8Array((await fileOf(deputy, batchId, "zip")).bytes)));
    expect(names).toEqual([...names].sort());
    expect(names).toHaveLength(waiting.length * 2);
    expect(names[1]).toMatch(/^002-6-knd-[a-z-]+\.docx$/);
  });

  test("that are written on at the meeting bear no mark of a draft; a resolution without a number does", async () => {
    const batchId = idOf(await ask(deputy));
    await workAll();
    const { bytes } = await fileOf(deputy, batchId, "zip");
    const marked = Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, file]) => [
      name,
      Object.keys(unzipSync(file)).some((part) => part.startsWith("word/header")),
    ]);
    expect(marked.filter(([, isMarked]) => isMarked).map(([name]) => String(name).slice(4, 9))).toEqual(
      waiting.map(() => "6-knd"),
    );
  });

  test("are printed as they were issued, once they are", async () => {
    const issued = await issuePaper(deputy, {
      ...{ caseId: waiting[0], form: "bien-ban-hop-ket-nap", datedOn: formatDay(on), requestId: newId() },
    });
    expect(codesOf(issued)).toBe("done");
    const batchId = idOf(await ask(deputy, { minutes: "on", meetingOn: "06/02/2031" }));
    await workAll();
    const text = (await textsOf((await fileOf(deputy, batchId, "pdf")).bytes)).join("\n");
    expect(text.match(/06\/02\/2031/g)).toHaveLength(waiting.length - 1);
  });
});

describe("the Word files of a batch", () => {
  const wordFiles = async (papers: Readonly<Record<string, string>>) => {
    const batchId = idOf(await ask(deputy, papers));
    await workAll();
    const { bytes } = await fileOf(deputy, batchId, "zip");
    return Object.values(unzipSync(new Uint8Array(bytes))).map(textOfWord);
  };

  test("are made by the office's own template while one is in force, with the mark of a draft, and by the shipped form after", async () => {
    const file = Buffer.from(wordFileOf("Theo mẫu riêng của Đảng ủy", "{ho_ten}")).toString("base64");
    const uploaded = await uploadTemplate(deputy, {
      ...{ form: "6-knd", fileName: "mau.docx", requestId: newId(), file },
    });
    if (uploaded.kind !== "done") throw new Error(JSON.stringify(uploaded));
    const from = { form: "6-knd", from: formatDay(on), requestId: newId() };
    expect(codesOf(await applyTemplate(deputy, { ...from, templateId: uploaded.value.templateId }))).toBe("done");
    const own = await wordFiles({ minutes: "on", resolution: "on" });
    expect(own.map((text) => text.includes("Theo mẫu riêng"))).toEqual(waiting.flatMap(() => [false, true]));
    expect(own.map((text) => text.includes("BẢN NHÁP"))).toEqual(waiting.flatMap(() => [false, true]));
    const people = await owner.admissionCase.findMany({
      where: { id: { in: [...waiting] } },
      select: { person: { select: { fullName: true } } },
    });
    for (const { person } of people) expect(own.join("\n")).toContain(person.fullName);
    expect(codesOf(await resetTemplate(deputy, { ...from, requestId: newId() }))).toBe("done");
    expect((await wordFiles({ resolution: "on" })).join("\n")).not.toContain("Theo mẫu riêng");
  });
});

describe("a batch", () => {
  test("goes on when one of its papers fails, which says why", async () => {
    const batchId = idOf(await ask(deputy, { minutes: "on" }));
    const [first] = await papersOf(batchId);
    await owner.batchPaper.update({ where: { id: first?.id ?? "" }, data: { form: "khong-co" } });
    await workAll();
    const view = await batchView(deputy, batchId);
    expect(view?.papers.map(({ state, reason }) => [state, reason])).toEqual([
      ["failed", "not-permitted"],
      ...waiting.slice(1).map(() => ["done", null]),
    ]);
    const { bytes } = await fileOf(deputy, batchId, "zip");
    expect(Object.keys(unzipSync(new Uint8Array(bytes)))).toHaveLength(waiting.length - 1);
  });

  test("is made with the rights its asker has when it is made: a post that ended makes nothing", async () => {
    const secretary = await owner.post.findFirstOrThrow({ where: { unitId, role: "cellSecretary", to: null } });
    const account = await owner.account.findUniqueOrThrow({ where: { personId: secretary.personId } });
    const actor = await named(account.username as Username);
    const batchId = idOf(await ask(actor, { minutes: "on" }));
    await owner.account.update({ where: { id: account.id }, data: { active: false } });
    await workAll();
    await owner.account.update({ where: { id: account.id }, data: { active: true } });
    const view = await batchView(actor, batchId);
    expect(view).toMatchObject({ isFinished: true, failure: "none-made" });
    expect(new Set(view?.papers.map(({ reason }) => reason))).toEqual(new Set(["not-permitted"]));
  });

  test("is its asker's alone, sealed, and audited when it is fetched", async () => {
    const batchId = idOf(await ask(deputy, { minutes: "on" }));
    await workAll();
    const stranger = await named("bithu2");
    expect(await batchView(stranger, batchId)).toBeNull();
    expect(await auditedBatchFile(stranger, batchId, "pdf", vi.batches.kinds)).toBeNull();
    expect(codesOf(await removeBatch(stranger, { batchId, requestId: newId() }))).toBe("not-found");
    expect((await batchList(stranger))?.batches.map(({ id }) => id)).not.toContain(batchId);
    const row = await owner.batch.findUniqueOrThrow({ where: { id: batchId } });
    expect(Buffer.from(row.pdfSealed ?? []).toString("latin1")).not.toContain("%PDF");
    const seen = () => owner.audit.count({ where: { accountId: deputy.accountId, command: "case.seen" } });
    const before = await seen();
    await fileOf(deputy, batchId, "pdf");
    expect(await seen()).toBe(before + waiting.length);
    expect((await papersOf(batchId)).every(({ pageSealed, fileSealed }) => !pageSealed && !fileSealed)).toBe(true);
  });

  test("is no longer handed out when a case of it has left the asker's reach", async () => {
    const batchId = idOf(await ask(deputy, { minutes: "on" }));
    await workAll();
    const elsewhere: Actor = { ...deputy, reach: { ...deputy.reach, from: "s.o.k9.", to: "s.o.k9/" } };
    expect(await auditedBatchFile(elsewhere, batchId, "pdf", vi.batches.kinds)).toBeNull();
    expect(await batchView(elsewhere, batchId)).toMatchObject({ isWithinReach: false });
  });

  test("is removed when its days are over, or its asker says so", async () => {
    const batchId = idOf(await ask(deputy, { minutes: "on" }));
    await workAll();
    await owner.batch.update({ where: { id: batchId }, data: { removeAt: new Date(Date.now() - 1000) } });
    const { removeOldBatches } = await import("../../lib/batches/batch-persistence");
    await removeOldBatches(new Date());
    expect(await batchView(deputy, batchId)).toBeNull();
    const other = idOf(await ask(deputy, { minutes: "on" }));
    expect(codesOf(await removeBatch(deputy, { batchId: other, requestId: newId() }))).toBe("done");
    expect(await owner.batchPaper.count({ where: { batchId: other } })).toBe(0);
  });

  test("waits its turn: nobody asks for more than five that are not ready", async () => {
    const asked = [];
    for (let turn = 0; turn < 6; turn += 1) asked.push(codesOf(await ask(deputy, { minutes: "on" })));
    expect(asked).toEqual(["done", "done", "done", "done", "done", ["batches-waiting"]]);
    await workAll();
  });

  test("sent twice is asked for once", async () => {
    const requestId = newId();
    const [one, other] = await Promise.all(
      [1, 2].map(() => askMeetingPapers(deputy, { unitId, minutes: "on", requestId })),
    );
    expect(one).toEqual(other);
    await workAll();
  });
});

describe("the worker", () => {
  const workers: ReturnType<typeof startWorker>[] = [];
  const start = () => {
    const worker = startWorker();
    workers.push(worker);
    return worker;
  };
  afterAll(() => Promise.all(workers.map((worker) => worker.kill("SIGKILL"))));

  test("killed in mid-queue and started again goes on, and makes each paper once", async () => {
    const batchId = idOf(await ask(deputy));
    const worker = start();
    await until(async () => (await owner.batchPaper.count({ where: { batchId, state: "done" } })) >= 2);
    await worker.kill("SIGKILL");
    const before = (await papersOf(batchId)).filter(({ state }) => state === "done");
    expect(before.length).toBeLessThan(waiting.length * 4);
    start();
    await until(async () => (await batchView(deputy, batchId))?.isFinished === true);
    const after = await papersOf(batchId);
    expect(after.map(({ state }) => state)).toEqual(after.map(() => "done"));
    for (const { id, endedAt } of before) expect(after.find((paper) => paper.id === id)?.endedAt).toEqual(endedAt);
    const { bytes } = await fileOf(deputy, batchId, "zip");
    expect(Object.keys(unzipSync(new Uint8Array(bytes)))).toHaveLength(waiting.length * 4);
  }, 120_000);

  test("gives up a paper that it was ended by time and again, and makes the rest", async () => {
    const batchId = idOf(await ask(deputy, { minutes: "on" }));
    const [first] = await papersOf(batchId);
    await owner.batchPaper.update({ where: { id: first?.id ?? "" }, data: { state: "making", attempts: 3 } });
    await until(async () => (await batchView(deputy, batchId))?.isFinished === true);
    expect((await batchView(deputy, batchId))?.papers.map(({ reason }) => reason)).toEqual([
      "worker-ended",
      ...waiting.slice(1).map(() => null),
    ]);
  }, 120_000);

  test("and a second one, on another machine, make each paper once", async () => {
    start();
    const batchId = idOf(await ask(deputy));
    await until(async () => (await batchView(deputy, batchId))?.isFinished === true);
    expect((await papersOf(batchId)).map(({ state, attempts }) => [state, attempts <= 2])).toEqual(
      Array.from({ length: waiting.length * 4 }, () => ["done", true]),
    );
  }, 120_000);
});

describe("the dossier that goes up", () => {
  let sentUp: string;
  beforeAll(async () => {
    const found = await owner.admissionCase.findFirstOrThrow({
      where: {
        closedOn: null,
        stage: { notIn: ["mentoring"] },
        votes: { some: { body: "committee", purpose: "admission" } },
      },
      select: { id: true },
    });
    sentUp = found.id;
    for (const form of ["6-knd", "3-knd", "5-knd"]) {
      const number = form === "6-knd" ? { number: "97-NQ/CB" } : {};
      const outcome = await issuePaper(deputy, {
        ...{ caseId: sentUp, form, datedOn: formatDay(addDays(on, -1)), requestId: newId() },
        ...number,
      });
      expect([form, codesOf(outcome)]).toEqual([form, "done"]);
    }
  });

  test("is index, covering letter and the issued papers in the order of the dossier", async () => {
    await owner.admissionCase.update({ where: { id: sentUp }, data: { admittedOn: null } });
    const dossier = await asActor(deputy, (db) => dossierWithin(db, deputy, sentUp, on, true));
    const outcome = await askPacket(deputy, { caseId: sentUp, requestId: newId() });
    const batchId = idOf(outcome);
    expect((await papersOf(batchId)).map(({ what, title }) => [what, title.slice(0, 20)])).toEqual(
      [
        ["index", "Mục lục hồ sơ"],
        ["form", "Công văn gửi hồ sơ đề nghị kết nạp"],
        ["issued", "Giấy giới thiệu người vào Đảng"],
        ["issued", "Tổng hợp ý kiến nhận xét"],
        ["issued", "Nghị quyết đề nghị kết nạp"],
      ].map(([what, title]) => [what, title?.slice(0, 20)]),
    );
    await workAll();
    const text = (await textsOf((await fileOf(deputy, batchId, "pdf")).bytes)).join("\n");
    expect(text).toContain("MỤC LỤC");
    expect(text).toContain("kèm theo");
    expect(text).toContain("Mẫu do phần mềm dựng, cần đối chiếu");
    expect(text).toContain("97-NQ/CB");
    expect(dossier?.packet.map(({ key }) => key)).not.toContain("decision");
  });

  test("is for the leaders of the committee alone", async () => {
    for (const username of ["bithu", "captren", "huongdan"] as const) {
      const outcome = await askPacket(await named(username), { caseId: sentUp, requestId: newId() });
      expect([username, codesOf(outcome)]).toEqual([username, "not-found"]);
    }
  });

  test("as a bundle has each file under its code, a list of all papers, and their digests", async () => {
    const sent = { caseId: sentUp, units: "01.002.003.004.000", nationalId: "001095012345" };
    const batchId = idOf(await askBundle(deputy, { ...sent, requestId: newId() }));
    await workAll();
    const files = unzipSync(new Uint8Array((await fileOf(deputy, batchId, "zip")).bytes));
    const folder = Object.keys(files)[0]?.split("/").slice(0, 2).join("/") ?? "";
    expect(folder).toMatch(/^01\.002\.003\.004\.000\/001095012345_[A-Z][A-Za-z]+$/);
    const names = Object.keys(files).map((name) => name.slice(folder.length + 1));
    expect(names.map((name) => name.slice(0, 3))).toEqual(["39.", "42.", "43.", "dan", "SHA"]);
    const { createHash } = await import("node:crypto");
    const digests = Buffer.from(files[`${folder}/SHA256SUMS`] ?? []).toString();
    for (const name of names.filter((each) => each !== "SHA256SUMS")) {
      const digest = createHash("sha256")
        .update(files[`${folder}/${name}`] ?? new Uint8Array())
        .digest("hex");
      expect(digests).toContain(`${digest}  ${name}\n`);
    }
    const list = Buffer.from(files[`${folder}/danh-muc.csv`] ?? []).toString();
    expect(list).toContain("chỉ ghi nhận");
    expect(await batchView(deputy, batchId)).toMatchObject({ isFinished: true });
    await expect(fileOf(deputy, batchId, "pdf")).rejects.toThrow();
    expect(codesOf(await askBundle(deputy, { caseId: sentUp, units: "1.2", requestId: newId() }))).toEqual([
      "unit-codes-not-proper",
    ]);
  });

  describe("with the scans of its papers", () => {
    const sentTo = async (paper: string, content: Content, replaces = "") => {
      const outcome = await attach(deputy, { caseId: sentUp, paper, replaces, requestId: newId(), content });
      if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
      return outcome.value.attachmentId;
    };
    const ofPdf = (said: string) => new Content("pdf", [pdf(`/Title (${said})`)], null, newId());
    const bundle = async (sent: Readonly<Record<string, string>> = { scans: "on" }) => {
      const batchId = idOf(await askBundle(deputy, { caseId: sentUp, ...sent, requestId: newId() }));
      await workAll();
      return batchId;
    };
    const zipOf = async (batchId: string) => {
      const files = unzipSync(new Uint8Array((await fileOf(deputy, batchId, "zip")).bytes));
      return new Map(Object.entries(files).map(([name, bytes]) => [name.split("/").slice(2).join("/"), bytes]));
    };
    const bundleKeys = async (batchId: string) => [...(await zipOf(batchId)).keys()];
    let application: string;
    let resolution: string;

    beforeAll(async () => {
      application = await sentTo("application", ofPdf("Đơn"));
      const page = await photograph({ width: 300, height: 400 });
      resolution = await sentTo("cellResolution", new Content("images", [page, page], null, newId()));
      await sentTo("other", ofPdf("Giấy khác"));
      await sentTo("portrait", new Content("images", [page], null, newId()));
    });

    test("has each under its code, in the place of the print of a paper that has one, with its digest in the list", async () => {
      const batchId = await bundle();
      const files = await zipOf(batchId);
      const names = [...files.keys()];
      expect(names).toEqual([
        ...["37.don xin vao dang.pdf", "39.giay gioi thieu nguoi vao dang.pdf"],
        ...["42.tong hop y kien nhan xet.pdf", "43.nghi quyet de nghi ket nap dang vien.pdf"].map((name) =>
          expect.stringContaining(name.slice(0, 12)),
        ),
        ...["CHUA-RO-MA.giay to khac cua ho so.pdf", "CHUA-RO-MA.anh 3 4.jpg", "danh-muc.csv", "SHA256SUMS"],
      ]);
      const scan = Buffer.from(files.get(names[0] ?? "") ?? []);
      expect(scan.equals(pdf("/Title (Đơn)"))).toBe(true);
      expect((await textsOf(Buffer.from(files.get(names[3] ?? "") ?? []))).length).toBe(2);
      const { createHash } = await import("node:crypto");
      const digest = createHash("sha256").update(scan).digest("hex");
      expect(Buffer.from(files.get("SHA256SUMS") ?? []).toString()).toContain(`${digest}  ${names[0]}\n`);
      const list = Buffer.from(files.get("danh-muc.csv") ?? []).toString();
      expect(list).toContain(`"có bản chụp"`);
      expect(list).toContain(digest);
    });

    test("leaves rows in the ledger: read when it is made, taken each time it is fetched", async () => {
      const rows = (part: string) =>
        owner.audit.count({ where: { caseId: sentUp, command: "dossier.seen", subjectId: part } });
      const [read, taken] = [await rows("file-application"), await rows("download-application")];
      const batchId = await bundle();
      expect([await rows("file-application"), await rows("download-application")]).toEqual([read + 1, taken]);
      for (const _ of [1, 2]) await fileOf(deputy, batchId, "zip");
      expect(await rows("download-application")).toBe(taken + 2);
    });

    test("has none where they were not asked for", async () => {
      const names = await bundleKeys(await bundle({}));
      expect(names.filter((name) => /^37|CHUA-RO-MA/.test(name))).toEqual([]);
      expect(names.some((name) => name.startsWith("43."))).toBe(true);
    });

    test("goes up with them too: each after the papers issued of its line, in the zip", async () => {
      const batchId = idOf(await askPacket(deputy, { caseId: sentUp, scans: "on", requestId: newId() }));
      const papers = await papersOf(batchId);
      expect(papers.map(({ what }) => what)).toEqual([
        ...["index", "form", "scan", "issued", "issued", "issued", "scan"],
      ]);
      await workAll();
      const names = Object.keys(unzipSync(new Uint8Array((await fileOf(deputy, batchId, "zip")).bytes)));
      expect(names.map((name) => name.split(".").at(-1))).toEqual([
        ...["docx", "docx", "pdf", "docx", "docx", "docx", "pdf"],
      ]);
    });

    test("is refused where they are more than can be held at once, with the size", async () => {
      const size = 60 * 1024 * 1024;
      const version = await owner.attachmentVersion.findFirstOrThrow({ where: { attachmentId: application } });
      const weigh = async (bytes: number) => {
        await database.owner.query(`ALTER TABLE "AttachmentVersion" DISABLE TRIGGER USER`);
        await owner.attachmentVersion.update({ where: { id: version.id }, data: { size: bytes } });
        await database.owner.query(`ALTER TABLE "AttachmentVersion" ENABLE TRIGGER USER`);
      };
      await weigh(size);
      const asked = { caseId: sentUp, scans: "on" };
      const refusals = [
        await askBundle(deputy, { ...asked, requestId: newId() }),
        await askPacket(deputy, { ...asked, requestId: newId() }),
      ];
      await weigh(version.size);
      expect(refusals.map(codesOf)).toEqual([["scans-too-large"], ["scans-too-large"]]);
    });

    test("says of a scan that is kept and cannot be read which it is and why, at once, and the others go", async () => {
      const { versions } = await owner.attachment.findUniqueOrThrow({
        where: { id: application },
        select: { versions: { select: { id: true } } },
      });
      const versionId = versions[0]?.id ?? "";
      const spoil = async (damage: string) => {
        await database.owner.query(`ALTER TABLE "AttachmentPart" DISABLE TRIGGER USER`);
        await database.owner.query(damage, [versionId]);
        await database.owner.query(`ALTER TABLE "AttachmentPart" ENABLE TRIGGER USER`);
      };
      // One bit of its seal, and back.
      const flipped = `UPDATE "AttachmentPart" SET "bytesSealed" = set_bit("bytesSealed", 400, 1 - get_bit("bytesSealed", 400)) WHERE "versionId" = $1`;
      await spoil(flipped);
      const batchId = await bundle();
      await spoil(flipped);
      const papers = await papersOf(batchId);
      const broken = papers.filter(({ state }) => state !== "done");
      expect(broken.map(({ title, state, reason, attempts }) => [title, state, reason, attempts])).toEqual([
        ["Bản chụp: Đơn xin vào Đảng", "failed", "scan-unreadable", 1],
      ]);
      expect((await bundleKeys(batchId)).length).toBeGreaterThan(2);
      expect(vi.batches.failures["scan-unreadable"]).toContain("gửi lại bản chụp");
    });

    test("is handed out no more once one of them is withdrawn, and holds nothing of it; asked for anew it goes without it", async () => {
      const [made, asked] = [
        await bundle(),
        idOf(await askBundle(deputy, { caseId: sentUp, scans: "on", requestId: newId() })),
      ];
      const withdrawing = { caseId: sentUp, attachmentId: application, version: "1", reason: "wrong-person" };
      expect(codesOf(await withdraw(deputy, { ...withdrawing, requestId: newId() }))).toBe("done");
      await workAll();
      expect(await batchView(deputy, made)).toMatchObject({ failure: "scan-erased" });
      expect((await batchView(deputy, asked))?.papers[0]).toMatchObject({ state: "failed", reason: "scan-gone" });
      await expect(fileOf(deputy, made, "zip")).rejects.toThrow();
      expect((await owner.batch.findUniqueOrThrow({ where: { id: made } })).zipSealed).toBeNull();
      expect((await bundleKeys(asked)).some((name) => name.startsWith("37."))).toBe(false);
    });

    test("never has one of a kind kept by its entry alone, also where the kind was added after it was made", async () => {
      const made = await bundle();
      expect((await bundleKeys(made)).join("\n")).toContain("43.");
      expect(codesOf(await restrict(await named("quantri"), { paper: "cellResolution", requestId: newId() }))).toBe(
        "done",
      );
      expect(await batchView(deputy, made)).toMatchObject({ failure: "scan-erased" });
      const files = await zipOf(await bundle());
      const resolutions = [...files.keys()].filter((name) => name.startsWith("43."));
      // The print of the issued paper stands again in its place.
      expect(resolutions).toHaveLength(1);
      expect((await textsOf(Buffer.from(files.get(resolutions[0] ?? "") ?? [])))[0]).toContain("97-NQ/CB");
      const { versions } = await owner.attachment.findUniqueOrThrow({
        where: { id: resolution },
        select: { versions: { select: { erasedAt: true } } },
      });
      expect(versions.every(({ erasedAt }) => erasedAt !== null)).toBe(true);
    });
  });
});
