import { spawnSync } from "node:child_process";
import { deflateRawSync } from "node:zlib";
import { zipSync } from "fflate";
import { extractText } from "unpdf";
import { describe, expect, test } from "vitest";
import { forms } from "../../lib/documents/forms/catalogue";
import { fieldNames } from "../../lib/documents/forms/fields";
import { gap } from "../../lib/documents/forms/lines";
import { NotConverted, officePdfBytes } from "../../lib/documents/page/office-pdf-bytes";
import { wordBytes } from "../../lib/documents/page/word-bytes";
import { openedArchive, textsOf } from "../../lib/documents/templates/archive-bytes";
import { filledBytes, NotFilled } from "../../lib/documents/templates/filled-bytes";
import { invented } from "../../lib/documents/templates/invented";
import { inspected } from "../../lib/documents/templates/package";
import { fieldNamed, nearestName, placeholders } from "../../lib/documents/templates/placeholders";
import { withPlaceholders } from "../../lib/documents/templates/shipped";
import { readXml } from "../../lib/documents/templates/xml";
import { sentence } from "../../lib/text/sentence";
import { text } from "../../lib/text/text";
import { vi } from "../../lib/text/vi";
import { body, formNamed, relation, textOfWord, typesWith, wordFile, wordFileOf } from "../support/template-file";

const form = formNamed("6-knd");

/** The codes a file is refused with as a template; empty where it is taken. */
const codesOf = (file: Uint8Array): readonly string[] => {
  const archive = openedArchive(file);
  return typeof archive === "string" ? [archive] : inspected(textsOf(archive), form).refusals.map(({ code }) => code);
};

const sentencesOf = (file: Uint8Array): readonly string[] => {
  const archive = openedArchive(file);
  return typeof archive === "string"
    ? []
    : inspected(textsOf(archive), form).refusals.map((each) => sentence(vi, each));
};

describe("placeholders", () => {
  test("have a name of their own for each field, in plain letters", () => {
    const names = Object.values(placeholders);
    expect(Object.keys(placeholders).sort()).toEqual([...fieldNames].sort());
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z_]+$/.test(name))).toEqual([]);
    expect([fieldNamed("ho_ten"), fieldNamed("HO_TEN"), fieldNamed("Ho_Ten")]).toEqual(["person", "person", undefined]);
  });

  test.each([
    ["ho_tem", "ho_ten"],
    ["họ tên", "ho_ten"],
    ["Chi Bộ", "chi_bo"],
    ["ngaysinh", "ngay_sinh"],
    ["số văn bản", "so_van_ban"],
    ["xyzxyz", null],
  ])("tell of {%s} that {%s} is the nearest", (typed, nearest) => {
    expect(nearestName(typed)).toBe(nearest);
  });

  test("that are unknown are named with the nearest known", () => {
    expect(sentencesOf(wordFileOf("{ho_tem}"))).toEqual([
      "Không có ký hiệu {ho_tem} – có phải {ho_ten}? Hãy sửa trong tệp rồi tải lại.",
    ]);
  });

  test("may be cut over several runs, as Word does", () => {
    const cut = "<w:p><w:r><w:t>{ho_</w:t></w:r><w:r><w:rPr/><w:t>ten}</w:t></w:r></w:p>";
    expect(codesOf(wordFileOf(cut))).toEqual([]);
    expect(textOfWord(filledBytes(wordFileOf(cut), { person: "Lê Thị Mẫu" }, null))).toBe("Lê Thị Mẫu\n");
  });
});

describe("a shipped form with placeholders", () => {
  test.each(forms.map(({ id }) => id))("%s can be uploaded as it is, and lacks nothing", async (id) => {
    const shipped = formNamed(id);
    const file = await wordBytes(withPlaceholders(shipped));
    const archive = openedArchive(file);
    if (typeof archive === "string") throw new Error(archive);
    expect(inspected(textsOf(archive), shipped)).toEqual({ refusals: [], lacks: [] });
    const filled = textOfWord(filledBytes(file, invented(text("vi").paperFields), "BẢN THỬ"));
    expect(filled).toContain("BẢN THỬ");
    expect(filled).not.toMatch(/[{}]/);
  });

  test("loses a field, and is taken with a warning that names it", () => {
    const archive = openedArchive(wordFileOf("{ho_ten}"));
    if (typeof archive === "string") throw new Error(archive);
    const { refusals, lacks } = inspected(textsOf(archive), form);
    expect(refusals).toEqual([]);
    expect(lacks).toEqual(expect.arrayContaining(["cell", "votesFor"]));
    expect(lacks).not.toContain("person");
  });
});

describe("a filled template", () => {
  test("prints capitals, paragraphs, and dots where nobody has said anything", () => {
    const values = { cell: "Chi bộ Mẫu", selfStrengths: "Chăm chỉ.\nTrung thực." } as const;
    expect(textOfWord(filledBytes(wordFile(), values, null))).toBe(
      `Kính gửi CHI BỘ MẪU\nTôi là ${gap}\nChăm chỉ.\nTrung thực.\n`,
    );
  });

  test("leaves out what depends on a value that is not there", () => {
    const file = wordFileOf(
      "{#ly_do_khong_tan_thanh}",
      "Lý do: {ly_do_khong_tan_thanh}",
      "{/ly_do_khong_tan_thanh}",
      "Hết",
    );
    expect(textOfWord(filledBytes(file, {}, null))).toBe("Hết\n");
    expect(textOfWord(filledBytes(file, { againstReason: "không rõ" }, null))).toBe("Lý do: không rõ\nHết\n");
  });

  test("keeps every sign of a value as text", () => {
    const said = `<w:p/> & "{ho_ten}" {#chi_bo} ]]>`;
    const filled = filledBytes(wordFileOf("{ho_ten}"), { person: said }, null);
    expect(
      textOfWord(filled).replace(
        /&(lt|gt|amp|quot);/g,
        (_, name) => ({ lt: "<", gt: ">", amp: "&", quot: '"' })[name as "lt"],
      ),
    ).toBe(`${said}\n`);
  });

  test("is the same bytes whenever it is made", () => {
    const values = { person: "Lê Thị Mẫu" };
    expect(Buffer.from(filledBytes(wordFile(), values, null))).toEqual(
      Buffer.from(filledBytes(wordFile(), values, null)),
    );
  });

  test("asks for nothing but fields, whatever the file was judged", () => {
    for (const tag of ["{constructor}", "{__proto__}", "{@ho_ten}", "{.}", "{#uu_diem}{#de_nghi}{/de_nghi}{/uu_diem}"])
      expect(() => filledBytes(wordFileOf(tag), { selfStrengths: "Có" }, null), tag).toThrow(NotFilled);
  });
});

describe("a template can compute nothing and repeats only what is known", () => {
  test.each([
    ["{ho_ten.length}", "template-expression"],
    ["{1 + 1}", "template-expression"],
    ["{@ho_ten}", "template-expression"],
    ["{=[[ ]]=}", "template-expression"],
    ["{ho_ten", "template-brace"],
    ["{#uu_diem} và không bao giờ hết", "template-loop-open"],
    ["{/uu_diem}", "template-loop-not-begun"],
    ["{#uu_diem}{#de_nghi}{/de_nghi}{/uu_diem}", "template-loop-within"],
    ["{#moi_nguoi}{/moi_nguoi}", "template-unknown"],
    ["{doan}", "template-paragraph-alone"],
  ])("%s", (tag, code) => {
    expect(codesOf(wordFileOf(tag))).toContain(code);
  });

  test("nor more often than a paper has room for", () => {
    expect(codesOf(wordFileOf("{thao_luan}".repeat(501)))).toEqual(["template-too-many"]);
  });
});

/** A field of Word as it stands in a text: begin, instruction in pieces, end. */
const wordField = (...pieces: readonly string[]): string =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces.map((each) => `<w:r><w:instrText>${each}</w:instrText></w:r>`).join("")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

describe("a template reaches nothing outside and runs nothing", () => {
  const documentRelations = "word/_rels/document.xml.rels";

  test.each([
    ["a picture from elsewhere", relation("image", "http://198.51.100.7/dau.png", "External"), "template-outside"],
    ["a template from elsewhere", relation("attachedTemplate", "file:///C:/mau.dotm", "External"), "template-outside"],
    ["a link that does not say it leads away", relation("image", "\\\\maychu\\dau.png"), "template-outside"],
    ["an embedded object", relation("oleObject", "embeddings/oleObject1.bin"), "template-active"],
    ["a part in another format", relation("aFChunk", "them.html"), "template-active"],
  ])("%s", (_, relations, code) => {
    expect(codesOf(wordFile({ [documentRelations]: relations }))).toContain(code);
  });

  test("a picture from elsewhere is named with its address", () => {
    const file = wordFile({ [documentRelations]: relation("image", "http://198.51.100.7/dau.png", "External") });
    expect(sentencesOf(file)[0]).toContain("image, http://198.51.100.7/dau.png");
  });

  test("a macro, whatever the parts are called", () => {
    const macro = `<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>`;
    const file = wordFile({ "[Content_Types].xml": typesWith(macro), "word/vbaProject.bin": "Sub AutoOpen()" });
    expect(codesOf(file)).toEqual(expect.arrayContaining(["template-part", "template-active"]));
    const enabled = typesWith("", "application/vnd.ms-word.document.macroEnabled.main+xml");
    expect(codesOf(wordFile({ "[Content_Types].xml": enabled }))).toEqual(["template-active"]);
  });

  test.each([
    ["DDE in one piece", wordField(` DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc.exe" `), "DDEAUTO"],
    ["DDE in pieces", wordField(" DD", "E excel "), "DDE"],
    ["DDE in references to letters", wordField("&#68;&#x44;E x"), "DDE"],
    ["text from a file", wordField(` INCLUDETEXT "c:\\\\a.docx" `), "INCLUDETEXT"],
    ["a picture from an address", `<w:p><w:fldSimple w:instr="INCLUDEPICTURE http://x/"/></w:p>`, "INCLUDEPICTURE"],
    ["letters by their numbers", wordField(" QUOTE 68 68 69 "), "QUOTE"],
    [
      "one that does not end",
      wordField(" PAGE ")
        .replace(/<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>/, "<w:r><w:instrText> DDE</w:instrText></w:r>")
        .replace(" PAGE ", ""),
      "DDE",
    ],
  ])("a field that reads outside: %s", (_, paragraph, name) => {
    expect(sentencesOf(wordFileOf(paragraph)).join(" ")).toContain(`trường ${name} của Word`);
  });

  test("a field of page numbers is taken", () => {
    expect(codesOf(wordFileOf(wordField(" PAGE "), `<w:p><w:fldSimple w:instr=" NUMPAGES "/></w:p>`))).toEqual([]);
  });

  test("an address in a drawing", () => {
    expect(codesOf(wordFileOf(`<w:p><w:pict><v:imagedata src="http://198.51.100.7/x.png"/></w:pict></w:p>`))).toEqual([
      "template-outside",
    ]);
  });

  test("an element of another prefix is the same element", () => {
    const hidden = body("x").replace(
      "<w:body>",
      `<w:body><x:altChunk xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`,
    );
    expect(codesOf(wordFile({ "word/document.xml": hidden }))).toEqual(["template-active"]);
  });
});

describe("a file that is no Word document", () => {
  test.each([
    ["a renamed program", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(500, 7)]), "template-not-docx"],
    ["an old .doc, or one with a password", Buffer.from("d0cf11e0a1b11ae1", "hex"), "template-old-word"],
    ["an .odt", zipSync({ mimetype: Buffer.from("application/vnd.oasis.opendocument.text") }), "template-odt"],
    ["an archive of something else", zipSync({ "a.txt": Buffer.from("a") }), "template-not-docx"],
    ["a sheet of Excel", wordFile({ "word/document.xml": null, "xl/workbook.xml": "<a/>" }), "template-not-docx"],
    ["one that is cut off", wordFile().subarray(0, 900), "template-broken"],
    ["nothing", new Uint8Array(), "template-not-docx"],
  ])("%s", (_, file, code) => {
    expect(codesOf(file)).toContain(code);
  });

  test.each([
    ["broken", body("x").replace("</w:body>", "")],
    ["with an attribute twice", body(`<w:p w:a="1" w:a="2"/>`)],
    ["with entities of its own", body("&tac;")],
    ["too deep", body(`${"<w:p>".repeat(5_000)}${"</w:p>".repeat(5_000)}`)],
    ["in another encoding than it is read in", body("x").replace("UTF-8", "UTF-7")],
  ])("its text is %s", (_, document) => {
    expect(codesOf(wordFile({ "word/document.xml": document }))).toEqual(["template-xml"]);
  });

  test("its text declares a type, with which entities grow", () => {
    const laughs = body("x").replace("?>", `?><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>`);
    expect(codesOf(wordFile({ "word/document.xml": laughs }))).toEqual(["template-doctype"]);
    expect(codesOf(wordFile({ "word/document.xml": Buffer.from(`\uFEFF${laughs}`, "utf16le") }))).toEqual([
      "template-xml",
    ]);
  });
});

describe("an archive that unfolds without end", () => {
  test("is refused by its list, before anything is unfolded", () => {
    const zeros = new Uint8Array(30_000_000);
    expect(codesOf(wordFile({ "word/media/dau.png": zeros }))).toEqual(["template-bomb"]);
    expect(codesOf(wordFile({ "word/them.xml": new Uint8Array(3_900_000) }))).toEqual(["template-bomb"]);
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`word/a${at}.xml`, "<a/>"]));
    expect(codesOf(wordFile(many))).toEqual(["template-bomb"]);
  });

  test("holds another one, under whatever name", () => {
    expect(codesOf(wordFile({ "word/media/dau.png": wordFile() }))).toEqual(["template-bomb"]);
  });

  test("says less than it unfolds to", () => {
    const file = Buffer.from(wordFile({ "word/them.xml": Buffer.alloc(100_000, 32) }));
    const packed = deflateRawSync(Buffer.alloc(100_000, 32));
    expect(packed.length).toBeLessThan(1_000);
    // The size in the list of the archive, made small.
    for (let at = 0; at < file.length - 46; at += 1)
      if (file.readUInt32LE(at) === 0x02014b50 && file.readUInt32LE(at + 24) === 100_000)
        file.writeUInt32LE(10, at + 24);
    expect(codesOf(file)).toEqual(["template-broken"]);
  });
});

test("a text of XML is read in a time that grows with its length alone", () => {
  const long = "x".repeat(1_000_000);
  for (const bad of [
    `<a ${long}>`,
    `<a b="${long}`,
    `<${long}`,
    `<a>${"&".repeat(200_000)}</a>`,
    `<a ${"b ".repeat(300_000)}/>`,
  ])
    expect(readXml(bad)).toBe("broken");
});

describe("a filled template as PDF", () => {
  const { status } = spawnSync("soffice", ["--version"]);

  test.runIf(status === 0)("is made by the office suite, and says the same", { timeout: 120_000 }, async () => {
    const word = filledBytes(wordFile(), { person: "Lê Thị Ấm Ở Mẫu" }, null);
    const { text: said } = await extractText(new Uint8Array(await officePdfBytes("soffice", word)), {
      mergePages: true,
    });
    expect(said).toContain("Tôi là Lê Thị Ấm Ở Mẫu");
  });

  test("is not made by what is no office suite", async () => {
    for (const program of ["/bin/false", "/bin/true", "/no/such/program"])
      await expect(officePdfBytes(program, wordFile())).rejects.toThrow(NotConverted);
  });
});
