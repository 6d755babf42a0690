import { describe, expect, test } from "vitest";
import { noWish } from "../../lib/batches/batch";
import {
  bundleFolder,
  bundleLines,
  bundleList,
  codeOf,
  codeText,
  priorityOf,
  unitCodes,
} from "../../lib/batches/bundle";
import { papersOfMeeting } from "../../lib/batches/meeting";
import { batchFileName, paperFileName } from "../../lib/batches/names";
import {
  type DossierLine,
  gapsIn,
  indexLines,
  linesOfPacket,
  papersOfPacket,
  type ScanHere,
} from "../../lib/batches/packet";
import { letterOf, packetWords } from "../../lib/batches/papers-of-dossier";
import { nothingKept } from "../../lib/papers-needed/checklist";
import { day } from "../../lib/primitives/day";
import { vi } from "../../lib/text/vi";

const line = (key: string, rest: Partial<DossierLine> = {}): DossierLine => ({
  ...{ key, part: "admission", need: "yes", cites: { instrument: "HD 06-HD/TW", clause: "8.1" }, form: null },
  ...{ recorded: null, keeping: nothingKept, isStale: false, holds: null, state: "accepted" },
  ...{ issued: [], scans: [] },
  ...rest,
});

const issued = (id: string, form: string, title: string, on = "2026-02-05") => ({
  ...{ id, form, title, number: "05-NQ/CB", datedOn: day(on) },
});

const scan = (id: string, paper: string, rest: Partial<ScanHere> = {}): ScanHere => ({
  ...{ id, paper, form: "images", size: 9, number: null, datedOn: null },
  ...rest,
});

const words = packetWords(vi);
const titleOf = words.titleOf;

describe("the papers of a meeting", () => {
  const cases = [
    { id: "a", name: "Nguyễn Thị An", step: "recordCellVote" },
    { id: "b", name: "Lê Văn Bình", step: "recordRecognitionVote" },
  ] as const;

  test("are those ticked, all of one person before those of the next, each with the form of its step", () => {
    expect(papersOfMeeting(cases, ["resolution", "minutes"]).map((paper) => "form" in paper && paper.form)).toEqual([
      ...["bien-ban-hop-ket-nap", "6-knd"],
      ...["bien-ban-hop-cong-nhan", "13-knd"],
    ]);
  });

  test("have ballots for admission alone, of which there are forms", () => {
    expect(papersOfMeeting(cases, ["ballot", "tally"]).map(({ fileOf }) => fileOf)).toEqual(["a", "a"]);
  });
});

describe("a packet", () => {
  const lines = [
    line("application", { issued: [issued("1", "1-knd", "Đơn xin vào Đảng")] }),
    line("history", { keeping: { ...nothingKept, originalAt: "Tủ hồ sơ Đảng ủy" } }),
    line("introduction", { state: "missing" }),
    line("unionResolution", { state: "missing", need: "unclear" }),
    line("massOpinions", { state: "notNeeded", need: "no" }),
    line("cellResolution", { part: "decision", issued: [issued("2", "6-knd", "Nghị quyết đề nghị kết nạp")] }),
    line("decision", { part: "decision" }),
    line("selfReview", { part: "recognition" }),
  ];
  const packet = linesOfPacket(lines, "admission");

  test("before admission has the first part of the dossier and what was resolved, in its order, and no decision", () => {
    expect(packet.map(({ key }) => key)).toEqual([
      ...["application", "history", "introduction", "unionResolution", "cellResolution"],
    ]);
    expect(linesOfPacket(lines, "recognition").map(({ key }) => key)).toEqual(["selfReview"]);
  });

  test("begins with index and letter, and has the papers issued here", () => {
    const { id: form, title } = letterOf("admission");
    expect(
      papersOfPacket("case", packet, { form, title }, { ...words, indexTitle: "Mục lục" }).map(
        ({ what, title: name }) => [what, name],
      ),
    ).toEqual([
      ["index", "Mục lục"],
      ["form", "Công văn gửi hồ sơ đề nghị kết nạp đảng viên"],
      ["issued", "Đơn xin vào Đảng"],
      ["issued", "Nghị quyết đề nghị kết nạp"],
    ]);
  });

  test("tells apart what is missing and what nobody has said is needed", () => {
    const { missing, unclear } = gapsIn(packet);
    expect([missing.map(({ key }) => key), unclear.map(({ key }) => key)]).toEqual([
      ["introduction"],
      ["unionResolution"],
    ]);
  });

  test("encloses the scans of its papers, each after what was issued of its line, and says so in the index", () => {
    const scanned = [
      line("application", { issued: [issued("1", "1-knd", "Đơn")], scans: [scan("s1", "application")] }),
      line("introduction", { state: "missing", scans: [scan("s2", "introduction")] }),
    ];
    const asked = papersOfPacket("case", scanned, { form: "x", title: "Công văn" }, words);
    expect(asked.map((paper) => ["paperId" in paper ? paper.paperId : null, paper.title])).toEqual([
      ...[
        [null, vi.batches.index.title],
        [null, "Công văn"],
        ["1", "Đơn"],
      ],
      ["s1", "Bản chụp: Đơn xin vào Đảng"],
      ["s2", `Bản chụp: ${titleOf("introduction")}`],
    ]);
    expect(indexLines(scanned, words).map(({ note }) => note)).toEqual(["kèm theo", "kèm bản chụp"]);
  });

  test("has an index that says of each paper its number and day, who holds the original, and what is missing, and nothing of a paper that may not be needed", () => {
    expect(indexLines(packet, words).map(({ number, held, note }) => [number, held, note])).toEqual([
      ["05-NQ/CB, 05/02/2026", "", "kèm theo"],
      ["", "Tủ hồ sơ Đảng ủy", "kèm bản chính"],
      ["", "", "còn thiếu"],
      ["05-NQ/CB, 05/02/2026", "", "kèm theo"],
    ]);
  });
});

describe("a bundle", () => {
  const first = { isReadmission: false };

  test("numbers papers by annex 1, and says only the range where no more is known", () => {
    const of = (key: string, form: string | null = null, joining = first) => codeText(codeOf(key, form, joining));
    expect(["history", "decision", "application", "committeeResolution"].map((key) => of(key))).toEqual([
      ...["01", "05", "37", "45"],
    ]);
    expect(of("decision", "9-knd", { isReadmission: true })).toBe("06");
    expect([of("unionResolution", "4-knd"), of("unionResolution", "4a-knd")]).toEqual(["40", "41"]);
    expect([of("recognitionCellResolution"), of("verification"), of("portrait")]).toEqual(["50–52", "96–97", ""]);
    expect(["selfReview", "mentorReview", "probationMassOpinions"].map((key) => of(key))).toEqual(["47", "48", "49"]);
    expect([of("verification", "19-knd"), of("verification", "20-knd")]).toEqual(["96", "97"]);
    const moving = ["17-knd", "17a-knd", "17b-knd", "17c-knd", "17d-knd"].map((form) => of("", form));
    expect(moving).toEqual(["53", "92–95", "92–95", "92–95", "92–95"]);
  });

  test("has three priorities, 1–36, 37–85 and 86–104", () => {
    const codes = [{ code: 36 }, { code: 37 }, { code: 85 }, { code: 86 }, { among: [96, 97] as const }, null];
    expect(codes.map(priorityOf)).toEqual([1, 2, 2, 3, 3, null]);
  });

  test("names folders and files by annex 2, and says what is not known in the place of it", () => {
    const wish = { ...noWish, units: "01.002.003.004.000", nationalId: "001095012345" };
    expect(bundleFolder(wish, "Đỗ Thị Ánh")).toBe("01.002.003.004.000/001095012345_DoThiAnh");
    expect(bundleFolder(noWish, "Đỗ Thị Ánh")).toBe("CHUA-RO-MA-DON-VI/CHUA-RO-CCCD_DoThiAnh");
    expect(unitCodes.test("1.2.3.4.5")).toBe(false);
    const introductions = ["2026-03-01", "2026-02-01"].map((on, at) =>
      issued(`i${at}`, "3-knd", "Giấy giới thiệu người vào Đảng", on),
    );
    const lines = [
      line("introduction", { issued: introductions }),
      line("selfReview", { issued: [issued("s", "10-knd", "Bản tự kiểm điểm")] }),
    ];
    expect(
      bundleLines({ lines, loose: [], letters: [] }, titleOf, first).map(({ file, paperId }) => [file, paperId]),
    ).toEqual([
      ["39.giay gioi thieu nguoi vao dang.pdf", "i1"],
      ["39.giay gioi thieu nguoi vao dang.2.pdf", "i0"],
      ["47.ban tu kiem diem.pdf", "s"],
    ]);
    const letters = [issued("l", "17b-knd", "Công văn giới thiệu"), issued("g", "17-knd", "Giấy chứng nhận")];
    expect(bundleLines({ lines: [], loose: [], letters }, titleOf, first).map(({ file }) => file)).toEqual([
      "53.giay chung nhan.pdf",
      "CHUA-RO-MA.cong van gioi thieu.pdf",
    ]);
  });

  test("has the scan of a paper in the place of its print, unless there are more prints than scans", () => {
    const resolution = issued("r", "4a-knd", "Nghị quyết của công đoàn");
    const lines = [
      line("unionResolution", { issued: [resolution], scans: [scan("s1", "unionResolution")] }),
      line("introduction", {
        issued: [issued("i1", "3-knd", "Giấy giới thiệu"), issued("i2", "3-knd", "Giấy giới thiệu")],
        scans: [scan("s2", "introduction", { datedOn: day("2026-01-09") })],
      }),
      line("application", { state: "missing", need: "unclear", scans: [scan("s3", "application", { form: "docx" })] }),
    ];
    const loose = [scan("s4", "portrait"), scan("s5", "ceremonyMinutes")];
    const listed = bundleLines({ lines, loose, letters: [] }, titleOf, first);
    expect(listed.map(({ there, paperId, file }) => [there, paperId, file])).toEqual([
      ["scan", "s3", "37.don xin vao dang.docx"],
      ["scan", "s2", "39.giay gioi thieu.pdf"],
      ["file", "i1", "39.giay gioi thieu.2.pdf"],
      ["file", "i2", "39.giay gioi thieu.3.pdf"],
      // Whose resolution it is, the issued paper tells.
      ["scan", "s1", "41.nghi quyet cua cong doan.pdf"],
      ["scan", "s4", "CHUA-RO-MA.anh 3 4.jpg"],
      ["scan", "s5", "CHUA-RO-MA.bien ban le ket nap.pdf"],
    ]);
    expect(listed[1]).toMatchObject({ on: "2026-01-09", priority: 2 });
  });

  test("lists by code what it holds, what is only registered and what is missing, with no formula for a spreadsheet", () => {
    const lines = [
      line("cellResolution", { issued: [issued("2", "6-knd", "=Nghị quyết")] }),
      line("history", { keeping: { ...nothingKept, originalAt: "Tủ" } }),
      line("application", { state: "missing" }),
      line("massOpinions", { state: "notNeeded", need: "no" }),
    ];
    const listed = bundleLines({ lines, loose: [], letters: [] }, titleOf, first);
    expect(listed.map(({ there }) => there)).toEqual(["registered", "missing", "file"]);
    const rows = bundleList(listed, new Map([["43.nghi quyet.pdf", "abc"]]), vi.batches.bundle).split("\r\n");
    expect(rows[0]).toBe('"Mã","Giấy tờ","Ưu tiên","Tình trạng","Số","Ngày","Nơi giữ bản chính","Tệp","SHA-256"');
    expect(rows[1]).toContain('"chỉ ghi nhận"');
    expect(rows[3]).toBe(
      `"43","'=Nghị quyết","2","bản in từ phần mềm","05-NQ/CB","05/02/2026","","43.nghi quyet.pdf","abc"`,
    );
  });
});

test("files of a batch have names that any machine takes", () => {
  expect(paperFileName(7, "6-KNĐ, Hoàng Văn Kỳ", "docx")).toBe("007-6-knd-hoang-van-ky.docx");
  expect(batchFileName("Văn bản họp chi bộ", "CB “Một” / A", "2026-11-28", "zip")).toBe(
    "van-ban-hop-chi-bo-cb-mot-a-2026-11-28.zip",
  );
});
