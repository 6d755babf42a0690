import { strToU8 } from "fflate";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { isSecret, paperKinds } from "../../lib/admissions/case/papers";
import { limits } from "../../lib/files/limits";
import { boundaryOf, type FormPiece, formPieces, MalformedForm } from "../../lib/files/multipart";
import { filePapers, isAlwaysRegisterOnly, isFilePaper, isRegisterOnly } from "../../lib/files/papers";
import { pdfOfPages } from "../../lib/files/pdf-of-pages";
import { localSocket } from "../../lib/primitives/local-socket";
import { judgedFile } from "../../lib/server/received/kind";
import { look } from "../../lib/server/received/look";
import { bodyLimitOf } from "../../lib/server/web/request-checks";
import { docx, heic, inPieces, packed, pdf, photograph, sentForm } from "../support/sent-files";

const refusalOf = async (bytes: Buffer) => {
  const judged = await judgedFile(bytes);
  return "refusal" in judged ? judged.refusal : judged.kind;
};
const taken = async (bytes: Buffer) => {
  const answer = await look({ do: "take", as: "page" }, bytes);
  return "bytes" in answer ? answer.bytes : expect.fail(JSON.stringify(answer));
};
const refusedPicture = async (bytes: Buffer) => {
  const answer = await look({ do: "take", as: "page" }, bytes);
  return "refusal" in answer ? answer.refusal : answer.form;
};
const colourAt = async (picture: Buffer, left: number, top: number) => [
  ...(await sharp(picture).extract({ left, top, width: 1, height: 1 }).raw().toBuffer()),
];

describe("a form of parts", () => {
  const read = async (bytes: Buffer, size: number) => {
    const parts: { name: string; fileName: string | null; bytes: Buffer; ended: boolean }[] = [];
    for await (const piece of formPieces(inPieces(bytes, size), "----thu") as AsyncIterable<FormPiece>) {
      const last = parts.at(-1);
      if (piece.kind === "begin") parts.push({ ...piece, bytes: Buffer.alloc(0), ended: false });
      else if (last && piece.kind === "bytes") last.bytes = Buffer.concat([last.bytes, piece.bytes]);
      else if (last) last.ended = true;
    }
    return parts;
  };
  const awkward = Buffer.from("\r\n--\r\n----th\r\n-----thu\r\n------th\r\n--", "latin1");
  const form = sentForm({ requestId: "số một" }, [
    { name: "đơn xin.pdf", bytes: awkward },
    { name: "", bytes: Buffer.alloc(0) },
  ]);

  test.each([1, 2, 3, 7, 16, 61, 10_000])("is read the same in pieces of %i bytes", async (size) => {
    const parts = await read(form, size);
    expect(parts.map(({ name, fileName, ended }) => [name, fileName, ended])).toEqual([
      ["requestId", null, true],
      ["files", "đơn xin.pdf", true],
      ["files", "", true],
    ]);
    expect(parts[0]?.bytes.toString("utf8")).toBe("số một");
    expect(parts[1]?.bytes.equals(awkward)).toBe(true);
  });

  test("that is cut short, or says no boundary, is refused", async () => {
    await expect(read(form.subarray(0, form.length - 9), 50)).rejects.toThrow(MalformedForm);
    expect(() => boundaryOf("text/plain")).toThrow(MalformedForm);
    expect(boundaryOf('multipart/form-data; boundary="a b"')).toBe("a b");
  });
});

describe("what a file is", () => {
  test("is told by its content: PDF, JPEG, PNG, HEIC and Word are taken", async () => {
    const png = await sharp({ create: { width: 9, height: 9, channels: 4, background: "#fff0" } })
      .png()
      .toBuffer();
    expect(await Promise.all([pdf(), await photograph(), png, heic, docx()].map(refusalOf))).toEqual([
      ...["pdf", "picture", "picture", "heic", "docx"],
    ]);
  });

  test("a renamed program, an empty file, an old document and other pictures are refused", async () => {
    const elf = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), Buffer.alloc(200)]);
    const exe = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(300)]);
    const cfb = Buffer.concat([Buffer.from("D0CF11E0A1B11AE1", "hex"), Buffer.alloc(600)]);
    const gif = await sharp({ create: { width: 9, height: 9, channels: 3, background: "#fff" } })
      .gif()
      .toBuffer();
    const all = [elf, exe, Buffer.from("#!/bin/sh\necho"), Buffer.alloc(0), cfb, gif, Buffer.from("chữ")];
    expect(await Promise.all(all.map(refusalOf))).toEqual([
      ...["file-program", "file-program", "file-program", "file-empty", "file-old-word", "file-kind", "file-kind"],
    ]);
  });

  test("a PDF that is locked, cut short, active, or holds other files is refused, also where its objects are packed", async () => {
    const objects = (text: string) => [{ head: "/Type /ObjStm /Filter /FlateDecode", body: packed(text) }];
    const all = [
      pdf("/Encrypt 9 0 R"),
      pdf().subarray(0, 120),
      pdf("/OpenAction << /S /JavaScript /JS (app.alert) >>"),
      pdf("/OpenAction << /S /J#61vaScript >>"),
      pdf("/AA << /O << /S /Launch >> >>"),
      pdf("", objects("<< /S /JavaScript >>")),
      pdf("/Names << /EmbeddedFiles 7 0 R >>"),
      pdf("", objects("<< /EmbeddedFile 1 >>")),
    ];
    expect(await Promise.all(all.map(refusalOf))).toEqual([
      ...["pdf-locked", "file-truncated", "pdf-active", "pdf-active", "pdf-active", "pdf-active"],
      ...["pdf-attached", "pdf-attached"],
    ]);
    // A word inside a picture is no command.
    expect(await refusalOf(pdf("", [{ head: "/Filter /DCTDecode", body: Buffer.from(" /JavaScript ") }]))).toBe("pdf");
  });

  test("a PDF of absurd sizes, or that expands without end, is refused", async () => {
    const huge = pdf().toString("latin1").replace("595 842", "59500 84200");
    const bomb = packed(Buffer.alloc(210 * 1024 * 1024));
    const all = [
      Buffer.from(huge, "latin1"),
      pdf("", [{ head: "/Filter /FlateDecode", body: bomb }]),
      pdf("", [{ head: "/Filter [/FlateDecode /FlateDecode]", body: packed(packed("x")) }]),
      pdf(
        "",
        Array.from({ length: 501 }, () => ({ head: "/Type /Page", body: Buffer.from("") })),
      ),
    ];
    expect(await Promise.all(all.map(refusalOf))).toEqual(["pdf-absurd", "pdf-expands", "pdf-expands", "pdf-absurd"]);
  });

  test("a document of Word with macros, entities, embedded or foreign content is refused; with links to follow it is taken", async () => {
    const entities = '<!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;">]><w:document>&d;</w:document>';
    const outside =
      '<Relationships><Relationship Type="x/attachedTemplate" Target="http://x" TargetMode="External"/></Relationships>';
    const all = [
      docx({ "word/vbaProject.bin": strToU8("x") }),
      docx({ "word/embeddings/oleObject1.xlsx": strToU8("x") }),
      docx({ "word/document.xml": strToU8(entities) }),
      docx({ "word/_rels/settings.xml.rels": strToU8(outside) }),
      docx({ "[Content_Types].xml": strToU8("<Types/>") }),
      docx().subarray(0, 400),
      docx(),
    ];
    expect(await Promise.all(all.map(refusalOf))).toEqual([
      ...["docx-macros", "docx-embedded", "docx-entities", "docx-outside", "file-kind", "file-damaged", "docx"],
    ]);
  });

  test("a bomb in a document is refused, also one that states a small size", async () => {
    const bomb = docx({ "word/media/a.xml": [new Uint8Array(70 * 1024 * 1024), { level: 9 }] });
    const lying = docx({ "word/a.xml": [new Uint8Array(2_000_000), { level: 9 }] });
    // The size it states, in the list at the end, made smaller than what it holds.
    const stated = Buffer.alloc(4);
    stated.writeUInt32LE(2_000_000);
    lying.writeUInt32LE(10, lying.lastIndexOf(stated));
    const many = docx(Object.fromEntries(Array.from({ length: 3_001 }, (_, index) => [`word/${index}`, strToU8("")])));
    expect(await Promise.all([bomb, lying, many].map(refusalOf))).toEqual(Array(3).fill("docx-expands"));
  });
});

describe("a photograph", () => {
  test("is kept upright, within the size of a sheet, and without what the camera noted in it", async () => {
    const sent = await photograph({ width: 3200, height: 2400 });
    expect((await sharp(sent).metadata()).exif).toBeDefined();
    const page = await taken(sent);
    const { width, height, orientation, exif, icc } = await sharp(page).metadata();
    expect([width, height, orientation, exif, icc]).toEqual([1860, 2480, undefined, undefined, undefined]);
    expect(page.includes(Buffer.from("Máy ảnh thử"))).toBe(false);
    // What was on the left of the picture as stored stands above.
    expect((await colourAt(page, 900, 100))[1]).toBeLessThan(60);
    expect((await colourAt(page, 900, 2400))[1]).toBeGreaterThan(200);
  });

  test("of HEIC is kept like the others", async () => {
    const page = await taken(heic);
    expect(await sharp(page).metadata()).toMatchObject({ format: "jpeg", width: 128, height: 64 });
    expect((await colourAt(page, 20, 30))[0]).toBeGreaterThan(150);
    expect((await colourAt(page, 110, 30))[2]).toBeGreaterThan(150);
  });

  test("of a sheet on a dark table is cut to the sheet; the white margin of a scan stays", async () => {
    const sheet = await sharp({ create: { width: 500, height: 700, channels: 3, background: "#fafafa" } })
      .png()
      .toBuffer();
    const on = (background: string) =>
      sharp({ create: { width: 800, height: 1000, channels: 3, background } })
        .composite([{ input: sheet, left: 150, top: 150 }])
        .jpeg({ quality: 95 })
        .toBuffer();
    const cut = await sharp(await taken(await on("#201810"))).metadata();
    expect(Math.abs((cut.width ?? 0) - 500) + Math.abs((cut.height ?? 0) - 700)).toBeLessThan(12);
    expect(await sharp(await taken(await on("#ffffff"))).metadata()).toMatchObject({ width: 800, height: 1000 });
  });

  test("that is cut short, or has too many pixels, is refused before it is decoded", async () => {
    const sent = await photograph({ width: 1200, height: 900 });
    expect(await refusedPicture(sent.subarray(0, Math.floor(sent.length / 2)))).toBe("file-truncated");
    const wide = await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    expect(wide.length).toBeLessThan(400_000);
    expect(await refusedPicture(wide)).toBe("file-too-many-pixels");
    const sides = Buffer.from(heic);
    for (const at of [8, 12]) sides.writeUInt32BE(60_000, sides.indexOf("ispe") + at);
    expect(await refusedPicture(sides)).toBe("file-too-many-pixels");
  });

  test("is cut to 3 × 4 where the frame stands", async () => {
    const answer = await look({ do: "frame", frame: { width: 50, left: 0, top: 0 } }, await taken(await photograph()));
    const cut = "bytes" in answer ? answer.bytes : expect.fail("not cut");
    expect(await sharp(cut).metadata()).toMatchObject({ width: 709, height: 945 });
    expect((await colourAt(cut, 300, 500))[1]).toBeLessThan(60);
  });

  test("with others becomes a PDF of a sheet each, that is taken as a PDF again", async () => {
    const pages = [await taken(await photograph()), await taken(heic)];
    const pieces: Buffer[] = [];
    for await (const piece of pdfOfPages(inPieces(Buffer.alloc(0), 1) as never, 0))
      expect(piece.length).toBeGreaterThan(0);
    const all = async function* () {
      yield* pages;
    };
    for await (const piece of pdfOfPages(all(), 2)) pieces.push(piece);
    const made = Buffer.concat(pieces);
    expect(await refusalOf(made)).toBe("pdf");
    for (const page of pages) expect(made.includes(page)).toBe(true);
    const table = Number(/startxref\n(\d+)/.exec(made.toString("latin1"))?.[1]);
    expect(made.subarray(table, table + 4).toString()).toBe("xref");
  });
});

describe("the papers of which the entry alone is kept", () => {
  test("are those the record treats as secret, whatever a committee chose", () => {
    const always = filePapers.filter(isAlwaysRegisterOnly);
    expect(always).toContain("formerMembership");
    expect(always.filter((paper) => paper.startsWith("conclusion-")).length).toBeGreaterThan(3);
    expect(always.every((paper) => paper === "formerMembership" || paper.startsWith("conclusion-"))).toBe(true);
    for (const kind of paperKinds.filter(isSecret))
      if (isFilePaper(kind)) expect([kind, isAlwaysRegisterOnly(kind)]).toEqual([kind, true]);
    expect(isRegisterOnly("application", [])).toBe(false);
    expect(isRegisterOnly("application", ["application"])).toBe(true);
  });
});

test("the server before the app lets as much through as may be sent, and only where files are sent", () => {
  expect(bodyLimitOf({ method: "POST", url: "/api/files/x/application?replaces=" })).toBe(limits.sending);
  expect(bodyLimitOf({ method: "POST", url: "/api/filesystem" })).toBeLessThan(20_000);
});

test("a virus scanner is named by a file or a port of this machine, and by nothing else", () => {
  expect(localSocket("unix:/run/clamav/clamd.ctl")).toEqual({ path: "/run/clamav/clamd.ctl" });
  expect(localSocket("tcp:127.0.0.1:3310")).toEqual({ host: "127.0.0.1", port: 3310 });
  for (const wrong of ["tcp:10.0.0.1:3310", "clamd", "tcp:127.0.0.1:0", "unix:clamd"])
    expect(() => localSocket(wrong)).toThrow(RangeError);
});
