import { type AddressInfo, createServer, type Socket } from "node:net";
import sharp from "sharp";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { asActor } from "../../lib/database/client";
import { decryptBytes } from "../../lib/database/encryption";
import { attach, attachSent, cropPortrait, framedPhotograph, withdraw } from "../../lib/files/attach-commands";
import { partsOf } from "../../lib/files/attachment-queries";
import { Content } from "../../lib/files/content";
import { formPieces } from "../../lib/files/multipart";
import {
  auditedCropView,
  auditedDownload,
  auditedFileList,
  auditedFileView,
  auditedWithdrawalView,
  paperToAttach,
  viewedPage,
  viewedVersion,
} from "../../lib/files/queries";
import { enter, keepEntry, restrict } from "../../lib/files/register-commands";
import { registerOnlyView } from "../../lib/files/register-only-queries";
import { scanRefusal } from "../../lib/files/scanner-state";
import { answering } from "../../lib/primitives/answer-state";
import { today } from "../../lib/primitives/clock";
import { newId } from "../../lib/primitives/ids";
import { harmful, startClamd } from "../support/clamd";
import { useDatabase } from "../support/database";
import { buildDossier, codesOf, send } from "../support/dossier-fixture";
import { useOwner } from "../support/office-fixture";
import { seeingSaved } from "../support/saving";
import { docx, inPieces, pdf, photograph, sentForm } from "../support/sent-files";

const { url, owner: pool } = useDatabase();
const owner = useOwner(url);
const on = today();
const canary = "Chim hoàng yến 7Q2M";
let house: Awaited<ReturnType<typeof buildDossier>>;
let small: Buffer;
beforeAll(async () => {
  small = await photograph({ width: 60, height: 40 });
  house = await buildDossier(owner);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

type File = Readonly<{ name: string; bytes: Buffer }>;
type Sent = Readonly<{ paper?: string; replaces?: string; actor?: Actor; requestId?: string; caseId?: string }>;

/** Sends files as the route does with a form. */
const sendFiles = (
  files: readonly File[],
  { paper = "application", replaces = "", actor, requestId, caseId }: Sent = {},
) =>
  attachSent(
    actor ?? house.secretary,
    { caseId: caseId ?? house.caseId, paper, replaces },
    formPieces(inPieces(sentForm({ requestId: requestId ?? newId() }, files), 64 * 1024), "----thu"),
  );

const sentOne = async (file: Buffer, sent: Sent = {}) => {
  const outcome = await sendFiles([{ name: "tệp.bin", bytes: file }], sent);
  return outcome.kind === "done" ? outcome.value.attachmentId : expect.fail(JSON.stringify(outcome));
};

const opened = async (attachmentId: string, actor: Actor = house.deputy, version: number | null = null) =>
  (await auditedFileView(actor, { caseId: house.caseId, attachmentId }, version, on)) ??
  expect.fail("Not within reach.");

const wholeOf = async (actor: Actor, versionId: string) => {
  const version = (await auditedDownload(actor, versionId)) ?? expect.fail("Not within reach.");
  const parts: Buffer[] = [];
  for await (const part of partsOf(actor, version)) parts.push(part);
  return Buffer.concat(parts);
};

/** Every text and every sealed text of the database in which some words stand. */
const placesOf = async (words: string): Promise<string[]> => {
  const { rows: columns } = await pool.query<{ table: string; column: string; type: string }>(
    `SELECT table_name AS table, column_name AS column, data_type AS type FROM information_schema.columns
     WHERE table_schema = 'public' ORDER BY 1, 2`,
  );
  const found: string[] = [];
  for (const { table, column, type } of columns) {
    const { rows } = await pool.query(`SELECT "${column}" AS value, to_jsonb(t)->>'id' AS id FROM "${table}" t`);
    for (const { value, id } of rows) {
      const open = () => {
        if (type !== "bytea") return JSON.stringify(value) ?? "";
        try {
          return decryptBytes(value, `${table}.${column}` as never, id).toString("utf8");
        } catch {
          return "";
        }
      };
      if (value !== null && open().includes(words)) found.push(`${table}.${column}`);
    }
  }
  return [...new Set(found)];
};

const countAll = async () => [
  await owner.attachment.count(),
  await owner.attachmentVersion.count(),
  await owner.attachmentPart.count(),
];

describe("a file attached to a paper of a case", () => {
  test("is kept sealed in parts, and read back byte for byte", async () => {
    const big = pdf("", [{ head: "/Filter /DCTDecode", body: Buffer.alloc(3 * 1024 * 1024, canary) }]);
    const view = await opened(await sentOne(big));
    expect(view.version).toMatchObject({ form: "pdf", size: big.length, parts: 4, name: "tệp.bin" });
    expect((await wholeOf(house.deputy, view.version?.id ?? "")).equals(big)).toBe(true);
    const { rows } = await pool.query(`SELECT "bytesSealed" AS sealed FROM "AttachmentPart"`);
    expect(rows.some(({ sealed }) => sealed.includes(Buffer.from(canary)))).toBe(false);
  });

  test("from several photographs has a page of each, upright and without what the phone noted", async () => {
    const files = [await photograph(), await photograph({ width: 300, height: 200 })];
    const outcome = await sendFiles(files.map((bytes, index) => ({ name: `IMG_${index}.HEIC`, bytes })));
    const id = outcome.kind === "done" ? outcome.value.attachmentId : expect.fail(JSON.stringify(outcome));
    const { version, pass } = await opened(id);
    expect(version).toMatchObject({ form: "images", pages: 2, name: null });
    const second = (await viewedPage(house.deputy, version?.id ?? "", 2, pass ?? "")) ?? expect.fail("no page");
    expect(await sharp(second).metadata()).toMatchObject({ width: 200, height: 300 });
    expect((await sharp(second).metadata()).exif).toBeUndefined();
  });

  test("is replaced by a new version, and every version stays", async () => {
    const first = docx();
    const attachmentId = await sentOne(first);
    expect(await sentOne(pdf(), { replaces: attachmentId })).toBe(attachmentId);
    const { attachment, version } = await opened(attachmentId);
    expect(version).toMatchObject({ version: 2, form: "pdf" });
    expect(attachment.versions.map(({ version: number, form }) => [number, form])).toEqual([
      [2, "pdf"],
      [1, "docx"],
    ]);
    const former = await opened(attachmentId, house.deputy, 1);
    expect((await wholeOf(house.deputy, former.version?.id ?? "")).equals(first)).toBe(true);
    for (const change of [
      'UPDATE "AttachmentPart" SET sequence = 9',
      'DELETE FROM "AttachmentPart"',
      'UPDATE "AttachmentVersion" SET version = 9',
      'DELETE FROM "AttachmentVersion"',
    ])
      await expect(pool.query(change)).rejects.toThrow(/append-only/);
  });

  test("sent twice under one number is there once", async () => {
    const requestId = newId();
    const [one, two] = [await sentOne(pdf(), { requestId }), await sentOne(pdf(), { requestId })];
    expect(two).toBe(one);
    expect(codesOf(await sendFiles([{ name: "x", bytes: docx() }], { requestId }))).toEqual(["request-reused"]);
  });

  test("leaves nothing where its form breaks off, or the database fails in mid-writing", async () => {
    const before = await countAll();
    const form = sentForm({ requestId: newId() }, [{ name: "x.pdf", bytes: pdf() }]);
    const target = { caseId: house.caseId, paper: "application", replaces: "" };
    const cut = formPieces(inPieces(form.subarray(0, form.length - 40), 100), "----thu");
    expect(codesOf(await attachSent(house.secretary, target, cut))).toEqual(["file-truncated"]);
    await pool.query(
      `CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF NEW.sequence = 2 THEN RAISE EXCEPTION 'No space left on device' USING ERRCODE = 'disk_full'; END IF; RETURN NEW; END $$;
       CREATE TRIGGER full_disk BEFORE INSERT ON "AttachmentPart" FOR EACH ROW EXECUTE FUNCTION full_disk()`,
    );
    const big = pdf("", [{ head: "/Filter /DCTDecode", body: Buffer.alloc(3 * 1024 * 1024) }]);
    await expect(sendFiles([{ name: "x", bytes: big }])).rejects.toThrow();
    await pool.query(`DROP FUNCTION full_disk CASCADE`);
    expect(await countAll()).toEqual(before);
  });

  test("too large, too many, none, or of several kinds is refused with its place, and nothing is kept", async () => {
    const before = await countAll();
    const picture = { name: "a.jpg", bytes: small };
    const refusals = [
      await sendFiles([picture, { name: "x", bytes: Buffer.alloc(25 * 1024 * 1024 + 1) }]),
      await sendFiles([]),
      await sendFiles([{ name: "", bytes: Buffer.alloc(0) }]),
      await sendFiles([picture, { name: "x", bytes: pdf() }]),
      await sendFiles([{ name: "đơn.pdf", bytes: Buffer.from("MZ".padEnd(200)) }]),
      await sendFiles([{ name: "x", bytes: pdf() }], { paper: "portrait" }),
      await sendFiles([{ name: "x", bytes: pdf() }], { paper: "khác" }),
    ];
    expect(
      refusals.map((each) => (each.kind === "refused" ? [each.refusals[0]?.code, each.refusals[0]?.facts.nth] : each)),
    ).toEqual([
      ["file-too-large", 2],
      ["file-missing", undefined],
      ["file-missing", undefined],
      ["file-mixed", 2],
      ["file-program", 1],
      ["photo-only", undefined],
      ["paper-unknown", undefined],
    ]);
    expect(await countAll()).toEqual(before);
    const tried = await owner.audit.findMany({
      where: { command: "files.attach", accepted: false },
      select: { refusals: true },
    });
    expect(JSON.stringify(tried)).toContain("file-program");
  });

  test("takes twenty photographs at once, and not one more", async () => {
    const before = await countAll();
    const pictures = Array.from({ length: 21 }, (_, index) => ({ name: `${index}.jpg`, bytes: small }));
    expect(codesOf(await sendFiles(pictures))).toEqual(["file-too-many"]);
    expect(await countAll()).toEqual(before);
  }, 300_000);

  test("is read by those who read the history, and of the own papers by the person; by nobody else, whatever is asked", async () => {
    const ownPaper = await sentOne(pdf());
    const ofOthers = await sentOne(pdf(), { paper: "residenceOpinion" });
    const list = async (actor: Actor) =>
      (await auditedFileList(actor, house.caseId, on))?.attachments.map(({ paper }) => paper);
    for (const actor of [house.secretary, house.deputy]) expect(await list(actor)).toContain("residenceOpinion");
    expect(await list(house.applicant)).toContain("application");
    expect(await list(house.applicant)).not.toContain("residenceOpinion");
    const { version, pass } = await opened(ownPaper, house.applicant);
    expect(await viewedVersion(house.applicant, version?.id ?? "", pass ?? "")).not.toBeNull();
    const other = (await opened(ofOthers)).version?.id ?? "";
    const outsiders = [house.mentor, house.otherSecretary, house.otherApplicant, house.viewer, house.administrator];
    for (const actor of [...outsiders, house.applicant]) {
      expect(await auditedDownload(actor, other)).toBeNull();
      const rows = await asActor(actor, (db) => db.attachmentPart.count({ where: { versionId: other } }));
      expect([actor.actingPost.role, rows]).toEqual([actor.actingPost.role, 0]);
    }
    for (const actor of outsiders) expect(await auditedFileList(actor, house.caseId, on)).toBeNull();
    const refused = await sendFiles([{ name: "x", bytes: pdf() }], { actor: house.otherSecretary });
    expect(codesOf(refused)).toBe("not-found");
    for (const actor of [house.applicant, house.applicantAsDeputy])
      expect(codesOf(await sendFiles([{ name: "x", bytes: pdf() }], { actor }))).not.toBe("done");
    expect(await paperToAttach(house.applicantAsDeputy, house.caseId, "application")).toBeNull();
  });

  test("is fetched for its page by whoever opened it, for some minutes; taken away, it leaves a row each time", async () => {
    const { version, pass } = await opened(await sentOne(await photograph(), { paper: "decision" }));
    const id = version?.id ?? "";
    expect(await viewedPage(house.deputy, id, 1, pass ?? "")).not.toBeNull();
    expect(await viewedPage(house.secretary, id, 1, pass ?? "")).toBeNull();
    expect(await viewedPage(house.deputy, id, 1, "")).toBeNull();
    expect(await viewedPage(house.deputy, id, 2, pass ?? "")).toBeNull();
    const rows = (part: string) =>
      owner.audit.count({ where: { caseId: house.caseId, subjectId: part, command: "dossier.seen" } });
    expect(await rows("file-decision")).toBe(1);
    await auditedDownload(house.deputy, id);
    await auditedDownload(house.deputy, id);
    expect(await rows("download-decision")).toBe(2);
  });

  test("that was altered, shortened or put together anew in the database is not handed out", async () => {
    const big = pdf("", [{ head: "/Filter /DCTDecode", body: Buffer.alloc(2 * 1024 * 1024) }]);
    const { version } = await opened(await sentOne(big));
    const id = version?.id ?? "";
    const past = async (sql: string) => {
      await pool.query(`ALTER TABLE "AttachmentPart" DISABLE TRIGGER USER`);
      await pool.query(sql, [id]);
      await pool.query(`ALTER TABLE "AttachmentPart" ENABLE TRIGGER USER`);
    };
    await past(`UPDATE "AttachmentPart" SET sequence = 7 - sequence WHERE "versionId" = $1`);
    await past(`UPDATE "AttachmentPart" SET sequence = sequence - 5 WHERE "versionId" = $1`);
    await expect(wholeOf(house.deputy, id)).rejects.toThrow(/another place/);
    await past(`DELETE FROM "AttachmentPart" WHERE sequence = 2 AND "versionId" = $1`);
    await expect(wholeOf(house.deputy, id)).rejects.toThrow();
  });
});

describe("a version that is withdrawn", () => {
  const withdrawn = (attachmentId: string, version: number, actor: Actor = house.secretary, reason = "wrong-person") =>
    send(withdraw, actor, { caseId: house.caseId, attachmentId, version: String(version), reason });

  test("is erased with its name wherever it was; its row says who withdrew it, when and why, and the ledger too", async () => {
    const words = `${canary} nhầm người`;
    const attachmentId = await sentOne(pdf(`/Title (${words})`), { paper: "decision" });
    await sentOne(docx(), { paper: "decision", replaces: attachmentId });
    const { version, pass } = await opened(attachmentId, house.deputy, 1);
    const id = version?.id ?? "";
    expect(await placesOf(words)).toEqual(["AttachmentPart.bytesSealed"]);
    expect(codesOf(await withdrawn(attachmentId, 1))).toBe("done");
    expect(await placesOf(words)).toEqual([]);
    expect(await viewedVersion(house.deputy, id, pass ?? "")).toBeNull();
    expect(await auditedDownload(house.deputy, id)).toBeNull();
    const after = await opened(attachmentId, house.deputy, 1);
    expect(after).toMatchObject({
      pass: null,
      version: { erasedOn: on, name: null, withdrawal: { reason: "wrong-person", byName: house.secretary.name } },
    });
    // The other version is as it was, and is what the page shows.
    expect((await opened(attachmentId)).version).toMatchObject({ version: 2, erasedOn: null, withdrawal: null });
    const rows = await owner.audit.findMany({
      where: { caseId: house.caseId, OR: [{ command: "files.withdraw" }, { subjectId: "withdrawn-decision" }] },
      select: { command: true, accepted: true },
      orderBy: { command: "asc" },
    });
    expect(rows).toEqual(["dossier.seen", "files.withdraw"].map((command) => ({ command, accepted: true })));
    expect(codesOf(await withdrawn(attachmentId, 1))).toEqual(["already-recorded"]);
    expect(codesOf(await withdrawn(attachmentId, 3))).toBe("not-found");
    expect(await sentOne(pdf(), { paper: "decision", replaces: attachmentId })).toBe(attachmentId);
    expect((await opened(attachmentId)).version?.version).toBe(3);
  });

  test("takes along what was cut from it, and leaves what it was cut from", async () => {
    const attachmentId = await sentOne(await photograph({ width: 900, height: 900 }), { paper: "portrait" });
    const frame = { width: "80", left: "50", top: "20" };
    for (const top of ["20", "30"])
      await cropPortrait(house.secretary, {
        ...{ requestId: newId(), caseId: house.caseId, attachmentId, ...frame, top },
      });
    const place = { caseId: house.caseId, attachmentId };
    expect(await auditedWithdrawalView(house.secretary, place, 1, on)).toMatchObject({ hasCuttings: true });
    const erased = async () =>
      (await opened(attachmentId)).attachment.versions.map(({ erasedOn }) => erasedOn !== null);
    expect(codesOf(await withdrawn(attachmentId, 3))).toBe("done");
    expect(await erased()).toEqual([true, false, false]);
    expect(codesOf(await withdrawn(attachmentId, 1))).toBe("done");
    expect(await erased()).toEqual([true, true, true]);
    expect(await auditedCropView(house.secretary, place, on)).toBeNull();
  });

  test("is withdrawn by those who keep the papers, for one of a few reasons; by nobody else, and not by hand in the database", async () => {
    const attachmentId = await sentOne(pdf());
    for (const actor of [house.applicant, house.mentor, house.otherSecretary, house.viewer, house.applicantAsDeputy])
      expect(codesOf(await withdrawn(attachmentId, 1, actor))).not.toBe("done");
    expect(codesOf(await withdrawn(attachmentId, 1, house.secretary, ""))).toEqual(["field-required"]);
    expect(codesOf(await withdrawn(attachmentId, 1, house.secretary, "x"))).toEqual(["field-not-a-choice"]);
    expect(await auditedWithdrawalView(house.applicant, { caseId: house.caseId, attachmentId }, 1, on)).toBeNull();
    const parts = { where: { attachmentId } };
    const erasing = { erasedAt: new Date(), withdrawnFor: "poor-scan", withdrawnByName: "x", nameSealed: null };
    // Content goes with its withdrawal alone; the person it is about withdraws nothing.
    await expect(asActor(house.secretary, (db) => db.attachmentPart.deleteMany(parts))).rejects.toThrow();
    const tried = await asActor(house.applicant, (db) => db.attachmentVersion.updateMany({ ...parts, data: erasing }));
    expect(tried.count).toBe(0);
    await expect(
      asActor(house.secretary, (db) => db.attachmentVersion.updateMany({ ...parts, data: { erasedAt: new Date() } })),
    ).rejects.toThrow();
    expect(await owner.attachmentPart.count(parts)).toBe(1);
  });
});

describe("a portrait", () => {
  test("is cut to 3 × 4 beside the photograph it was cut from, as often as needed", async () => {
    const attachmentId = await sentOne(await photograph({ width: 900, height: 900 }), { paper: "portrait" });
    const place = { caseId: house.caseId, attachmentId };
    const frame = { width: "80", left: "50", top: "20" };
    const crop = (values: Record<string, string>) =>
      cropPortrait(house.secretary, { requestId: newId(), ...place, ...values });
    expect(codesOf(await crop(frame))).toBe("done");
    expect(codesOf(await crop({ ...frame, top: "30" }))).toBe("done");
    expect(codesOf(await crop({ ...frame, width: "5" }))).toEqual(["field-out-of-range"]);
    const { attachment, version, pass } = await opened(attachmentId);
    expect(attachment.versions.map(({ madeFrom }) => madeFrom)).toEqual([1, 1, null]);
    const cut = (await viewedPage(house.deputy, version?.id ?? "", 1, pass ?? "")) ?? expect.fail("no page");
    expect(await sharp(cut).metadata()).toMatchObject({ width: 709, height: 945 });
    const view = (await auditedCropView(house.secretary, place, on)) ?? expect.fail("not to be cut");
    expect(await framedPhotograph(house.secretary, view.versionId, view.pass, frame)).not.toBeNull();
    expect(await framedPhotograph(house.secretary, view.versionId, "", frame)).toBeNull();
    expect(await auditedCropView(house.applicant, place, on)).toBeNull();
  });
});

describe("the entry of a paper", () => {
  test("is kept sealed: its number, its day, where the original lies", async () => {
    const entry = { number: "12-KL/ĐU", datedOn: "2026-05-04", originalAt: `Két sắt ${canary}` };
    const outcome = await send(enter, house.secretary, {
      caseId: house.caseId,
      paper: "conclusion-religion",
      ...entry,
    });
    const { attachmentId } = outcome.kind === "done" ? (outcome.value as { attachmentId: string }) : expect.fail();
    const kept = await opened(attachmentId);
    expect(kept).toMatchObject({ pass: null, version: null, attachment: { isRegisterOnly: true, entry } });
    const changed = { ...entry, number: "13-KL/ĐU" };
    const place = { caseId: house.caseId, attachmentId };
    expect(codesOf(await send(seeingSaved(keepEntry), house.deputy, { ...place, ...changed }))).toBe("done");
    expect((await opened(attachmentId)).attachment.entry).toEqual(changed);
    expect(
      codesOf(await send(keepEntry, house.secretary, { ...place, ...entry, seen: JSON.stringify(entry) })),
    ).toContain("saved-meanwhile");
  });
});

describe("of a paper kept by its entry alone", () => {
  const secret = Buffer.from(pdf(`/Title (${canary} mật)`));

  test("content is refused before it is read, by the command, and by the database; nothing of it is anywhere", async () => {
    for (const paper of ["formerMembership", "conclusion-religion", "conclusion-politicalStandard"]) {
      expect(await paperToAttach(house.secretary, house.caseId, paper)).toMatchObject({ isRegisterOnly: true });
      const sent = await sendFiles([{ name: `${canary} mật.pdf`, bytes: secret }], { paper });
      expect(codesOf(sent)).toEqual(["register-only"]);
    }
    const { path } = await owner.admissionCase.findUniqueOrThrow({ where: { id: house.caseId } });
    const row = { caseId: house.caseId, path, addedAt: new Date(), addedByName: "" };
    const { id: attachmentId } = await owner.attachment.create({
      data: { ...row, id: newId(), paper: "formerMembership" },
      select: { id: true },
    });
    const version = { ...row, id: newId(), attachmentId, version: 1, form: "pdf", size: 9, parts: 1 };
    await expect(owner.attachmentVersion.create({ data: version })).rejects.toThrow();
    await expect(asActor(house.secretary, (db) => db.attachmentVersion.create({ data: version }))).rejects.toThrow();
    expect(await placesOf(`${canary} mật`)).toEqual([]);
  });

  test("an administrator may add kinds, whose content is erased at once, and take none away", async () => {
    const paper = "massOpinions";
    const attachmentId = await sentOne(secret, { paper });
    const elsewhere = await sendFiles([{ name: "x", bytes: pdf() }], {
      actor: house.otherSecretary,
      caseId: house.otherCaseId,
      paper,
    });
    expect(codesOf(elsewhere)).toBe("done");
    const versionId = (await opened(attachmentId)).version?.id ?? "";
    expect(await placesOf(`${canary} mật`)).toEqual(["AttachmentPart.bytesSealed"]);
    for (const actor of [house.secretary, house.deputy, house.applicant])
      expect(codesOf(await send(restrict, actor, { paper }))).toEqual(["not-permitted"]);
    expect(codesOf(await send(restrict, house.administrator, { paper }))).toBe("done");
    expect(codesOf(await send(restrict, house.administrator, { paper }))).toEqual(["already-recorded"]);
    expect(await placesOf(`${canary} mật`)).toEqual([]);
    const view = await opened(attachmentId);
    expect(view).toMatchObject({
      pass: null,
      version: { erasedOn: on, name: null },
      attachment: { isRegisterOnly: true },
    });
    expect(await auditedDownload(house.deputy, versionId)).toBeNull();
    expect(codesOf(await sendFiles([{ name: "x", bytes: secret }], { paper }))).toEqual(["register-only"]);
    expect((await registerOnlyView(house.administrator))?.chosen.map((each) => each.paper)).toEqual([paper]);
    expect(await registerOnlyView(house.deputy)).toBeNull();
    for (const change of [`DELETE FROM "RegisterOnlyPaper"`, `UPDATE "RegisterOnlyPaper" SET paper = 'x'`])
      await expect(pool.query(change)).rejects.toThrow(/append-only/);
    await expect(
      asActor(house.secretary, (db) => db.$executeRaw`SELECT erase_register_only('application', now())`),
    ).rejects.toThrow();
    // Of other papers everything is still there.
    expect(await owner.attachmentPart.count()).toBeGreaterThan(0);
  });
});

test("what is being attached in the second in which a kind is restricted is erased, too", async () => {
  const paper = "unionResolution";
  const attachmentId = await sentOne(pdf(), { paper });
  const { caseId, path } = await owner.attachment.findUniqueOrThrow({ where: { id: attachmentId } });
  const attaching = await pool.connect();
  const [id, part] = [newId(), newId()];
  await attaching.query("BEGIN");
  await attaching.query(
    `INSERT INTO "AttachmentVersion" (id, "caseId", path, "attachmentId", version, form, size, parts, "addedAt", "addedByName")
     SELECT $1, "caseId", path, "attachmentId", 2, form, size, parts, now(), '' FROM "AttachmentVersion" WHERE "attachmentId" = $2`,
    [id, attachmentId],
  );
  await attaching.query(
    `INSERT INTO "AttachmentPart" (id, "caseId", path, "attachmentId", "versionId", sequence, "bytesSealed")
     VALUES ($1, $2, $3, $4, $5, 0, '\\x00')`,
    [part, caseId, path, attachmentId, id],
  );
  const restricting = send(restrict, house.administrator, { paper });
  const isWaiting = async () => {
    const { rowCount } = await pool.query("SELECT FROM pg_locks WHERE NOT granted");
    return (rowCount ?? 0) > 0;
  };
  await Promise.race([restricting, vi.waitUntil(isWaiting, { timeout: 20_000 })]);
  await attaching.query("COMMIT");
  attaching.release();
  expect(codesOf(await restricting)).toBe("done");
  expect(await owner.attachmentPart.count({ where: { attachmentId } })).toBe(0);
  expect(await owner.attachmentVersion.count({ where: { attachmentId, erasedAt: null } })).toBe(0);
});

test("what is attached while its kind is being restricted is refused, with the reason", async () => {
  const paper = "residenceOpinion";
  const before = await countAll();
  const { path } = await owner.unit.findUniqueOrThrow({ where: { id: house.administrator.actingPost.unitId } });
  const restricting = await pool.connect();
  await restricting.query("BEGIN");
  await restricting.query(
    `INSERT INTO "RegisterOnlyPaper" (id, path, paper, "addedAt", "addedByName") VALUES ($1, $2, $3, now(), '')`,
    [newId(), path, paper],
  );
  const attaching = sendFiles([{ name: "x", bytes: pdf() }], { paper }).then(codesOf, String);
  const isWaiting = async () => {
    const { rowCount } = await pool.query("SELECT FROM pg_locks WHERE NOT granted");
    return (rowCount ?? 0) > 0;
  };
  await Promise.race([attaching, vi.waitUntil(isWaiting, { timeout: 20_000 })]);
  await restricting.query("COMMIT");
  restricting.release();
  expect(await attaching).toEqual(["register-only"]);
  expect(await countAll()).toEqual(before);
});

describe("a virus scanner that is named", () => {
  test("is asked of every file; what it finds is refused, and so is everything while it does not answer", async () => {
    const before = await countAll();
    const clamd = await startClamd();
    vi.stubEnv("NGUON_CLAMD", clamd.address);
    const withVirus = pdf(`/Title (${harmful})`);
    expect(codesOf(await sendFiles([{ name: "x", bytes: withVirus }]))).toEqual(["scanner-found"]);
    expect(await countAll()).toEqual(before);
    expect(codesOf(await sendFiles([{ name: "x", bytes: pdf() }]))).toBe("done");
    expect(clamd.scanned()).toBe(2);
    clamd.server.close();
    expect(codesOf(await sendFiles([{ name: "x", bytes: pdf() }]))).toEqual(["scanner-silent"]);
    const answers = [
      [undefined, "scanner-silent"],
      ["INSTREAM size limit exceeded. ERROR", "scanner-limit"],
      ["OK", "scanner-unclear"],
      ["x".repeat(1_000_000), "scanner-unclear"],
    ] as const;
    const kept = await countAll();
    for (const [says, code] of answers) {
      const odd = await startClamd(() => says);
      vi.stubEnv("NGUON_CLAMD", odd.address);
      expect([code, codesOf(await sendFiles([{ name: "x", bytes: pdf() }]))]).toEqual([code, [code]]);
      odd.server.close();
    }
    expect(await countAll()).toEqual(kept);
  });

  test("is waited for no longer than it keeps silent, however it does so", async () => {
    const sockets: Socket[] = [];
    const mute = createServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
    vi.stubEnv("NGUON_CLAMD", `tcp:127.0.0.1:${(mute.address() as AddressInfo).port}`);
    expect(await scanRefusal(Buffer.alloc(1_000_000), 200)).toBe("scanner-silent");
    for (const socket of sockets) socket.destroy();
    mute.close();
  });
});

test("a disk that is full in the middle of a file leaves nothing of it, and its sender is told to send again", async () => {
  const big = pdf("", [{ head: "/Filter /DCTDecode", body: Buffer.alloc(3 * 1024 * 1024) }]);
  const before = await countAll();
  await pool.query(`
    CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$;
    CREATE TRIGGER full_disk BEFORE INSERT ON "AttachmentPart" FOR EACH ROW WHEN (NEW.sequence = 2) EXECUTE FUNCTION full_disk()`);
  // What the web server makes of an answer that failed because the database could not serve: 503, nothing recorded, send again.
  const wasBusy = await new Promise<boolean>((resolve) =>
    answering((answer) =>
      sendFiles([{ name: "x", bytes: big }]).then(
        () => resolve(false),
        () => resolve(answer.busy),
      ),
    ),
  );
  await pool.query(`DROP TRIGGER full_disk ON "AttachmentPart"; DROP FUNCTION full_disk()`);
  expect(wasBusy).toBe(true);
  expect(await countAll()).toEqual(before);
  expect(codesOf(await sendFiles([{ name: "x", bytes: big }]))).toBe("done");
});

test("a form by hand without content is refused", async () => {
  const form = { caseId: house.caseId, paper: "application", replaces: "" };
  expect(codesOf(await send(attach, house.secretary, form))).toContain("file-missing");
  expect(new Content("pdf", [], null, "x").toJSON()).toBe("x");
});
