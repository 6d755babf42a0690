import { describe, expect, test } from "vitest";
import { pastedRows } from "../../lib/dossier/history/pasted/pasted-rows";

const valuesOf = (number: number, text: string) => pastedRows(number, text).map(({ values }) => values);

describe("a period is read however it is written", () => {
  test.each([
    ["9/2015 - 8/2019: Kỹ sư", { from: "2015-09", to: "2019-08" }],
    ["09-2015 – 08-2019, Kỹ sư", { from: "2015-09", to: "2019-08" }],
    ["Từ tháng 9/2015 đến tháng 8/2019: Kỹ sư", { from: "2015-09", to: "2019-08" }],
    ["từ tháng 9 năm 2015 đến tháng 8 năm 2019: Kỹ sư", { from: "2015-09", to: "2019-08" }],
    ["9.2015—8.2019; Kỹ sư", { from: "2015-09", to: "2019-08" }],
    ["01/09/2015 - 31/08/2019: Kỹ sư", { from: "2015-09", to: "2019-08" }],
    ["T9/2015 → T8/2019: Kỹ sư", { from: "2015-09", to: "2019-08" }],
    ["• 9/2015 – đến nay: Kỹ sư", { from: "2015-09" }],
    ["Từ 9/2015 đến nay, Kỹ sư.", { from: "2015-09" }],
    ["9/2015-nay Kỹ sư", { from: "2015-09" }],
    ["9/2015\t8/2019\tKỹ sư", { from: "2015-09", to: "2019-08" }],
    ["1\t9/2015\tđến nay\tKỹ sư", { from: "2015-09" }],
    ["9/2015 – 8/2019\tKỹ sư", { from: "2015-09", to: "2019-08" }],
  ])("%s", (text, months) => expect(valuesOf(15, text)).toEqual([{ ...months, work: "Kỹ sư" }]));

  test("a single month is an event of that month, “từ” one that lasts; both are only guessed", () => {
    expect(pastedRows(15, "5/2020: kết hôn")).toEqual([
      { values: { from: "2020-05", to: "2020-05", work: "kết hôn" }, doubts: ["guessed"] },
    ]);
    expect(pastedRows(15, "Từ 5/2020: Kỹ sư")).toEqual([
      { values: { from: "2020-05", work: "Kỹ sư" }, doubts: ["guessed"] },
    ]);
  });

  test.each([
    "2015–2019: Công ty Mẫu",
    "13/2015 - 8/2019: Kỹ sư",
    "Từ nhỏ đến 8/2013: đi học",
    "Từ 7/2017 đến trước 2/2020: nhân viên",
  ])("a period that is not understood stays whole in the first box, marked: %s", (text) =>
    expect(pastedRows(15, text)).toEqual([{ values: { work: text.replace("–", "-") }, doubts: ["period"] }]),
  );
});

describe("a block of text", () => {
  test("of one paragraph becomes a row for each sentence that begins with a period", () =>
    expect(
      valuesOf(
        15,
        "Từ 9/2013 đến 6/2017: sinh viên. Từ 7/2017 đến 2/2020: nhân viên; Công ty Mẫu. Từ 3/2020 đến nay: chuyên viên.",
      ),
    ).toEqual([
      { from: "2013-09", to: "2017-06", work: "sinh viên" },
      { from: "2017-07", to: "2020-02", work: "nhân viên", unit: "Công ty Mẫu" },
      { from: "2020-03", work: "chuyên viên" },
    ]));

  test("with Windows line ends and empty lines gives the same rows; a further line joins the row before it", () =>
    expect(valuesOf(15, "9/2015 - 8/2019: Kỹ sư\r\n\r\ntổ trưởng tổ máy\r\n9/2019 - nay: Chuyên viên\r\n")).toEqual([
      { from: "2015-09", to: "2019-08", work: "Kỹ sư; tổ trưởng tổ máy" },
      { from: "2019-09", work: "Chuyên viên" },
    ]));

  test("as the form prints it is read back as it was", () =>
    expect(valuesOf(15, "Từ 09/2015 đến 06/2019: Kỹ sư; Công ty Ví Dụ; phường Mẫu; Tổ trưởng")).toEqual([
      { from: "2015-09", to: "2019-06", work: "Kỹ sư", unit: "Công ty Ví Dụ", place: "phường Mẫu", posts: "Tổ trưởng" },
    ]));
});

describe("a table from Word or Excel", () => {
  test("with a heading is read by its columns, in whatever order they stand", () =>
    expect(
      valuesOf(
        15,
        "STT\tChức vụ\tTừ tháng, năm đến tháng, năm\tLàm việc gì\n1\tTổ trưởng\t9/2015 - 8/2019\tKỹ sư\n2\t\t9/2019 - nay\tChuyên viên",
      ),
    ).toEqual([
      { posts: "Tổ trưởng", from: "2015-09", to: "2019-08", work: "Kỹ sư" },
      { from: "2019-09", work: "Chuyên viên" },
    ]));

  test("with from and to in two columns, the last one empty, reaches to the present", () =>
    expect(
      valuesOf(
        17,
        "Từ\tĐến\tNgành học\tTên trường\n9/2013\t6/2017\tLuật\tĐại học Mẫu\n1/2020\t\tTiếng Anh\tTrung tâm Mẫu",
      ),
    ).toEqual([
      { from: "2013-09", to: "2017-06", course: "Luật", school: "Đại học Mẫu" },
      { from: "2020-01", course: "Tiếng Anh", school: "Trung tâm Mẫu" },
    ]));

  test("of relatives is read by relation, name, year, work and residence", () =>
    expect(
      valuesOf(
        21,
        "Quan hệ\tHọ và tên\tNăm sinh\tNghề nghiệp\tNơi ở\nBố đẻ\tLê Văn Mẫu\t1960\tNông dân\tXã Ví Dụ\nEm gái\tLê Thị Mẫu\t5/1995\tCông nhân\t",
      ),
    ).toEqual([
      { kinship: "father", fullName: "Lê Văn Mẫu", born: "1960", occupation: "Nông dân", residence: "Xã Ví Dụ" },
      { kinship: "sibling", fullName: "Lê Thị Mẫu", born: "1995-05", occupation: "Công nhân" },
    ]));
});

describe("relatives in plain lines", () => {
  test("are told apart by how they are called", () =>
    expect(
      valuesOf(
        21,
        "Bố: Lê Văn A, sinh năm 1960, nông dân, xã X\nMẹ vợ: Trần Thị B\nÔng nội: Lê Văn C, đã mất\nCon trai: Lê D, sn 2015\nAnh vợ: Trần E",
      ),
    ).toEqual([
      { kinship: "father", fullName: "Lê Văn A", born: "1960", occupation: "nông dân", residence: "xã X" },
      { kinship: "motherInLaw", fullName: "Trần Thị B" },
      { kinship: "paternalGrandfather", fullName: "Lê Văn C", living: "dead" },
      { kinship: "child", fullName: "Lê D", born: "2015" },
      { kinship: "spouseSibling", fullName: "Trần E" },
    ]));

  test("in one paragraph each begin with their relation; without a name none is invented", () =>
    expect(valuesOf(21, "Cha: sinh năm 1967, nông dân, xã Ví Dụ. Mẹ: Phạm Thị Mẫu, sinh năm 1969.")).toEqual([
      { kinship: "father", born: "1967", occupation: "nông dân", residence: "xã Ví Dụ" },
      { kinship: "mother", fullName: "Phạm Thị Mẫu", born: "1969" },
    ]));

  test("somebody whose relation is not understood is kept and marked", () =>
    expect(pastedRows(21, "Bác hàng xóm, 1950")).toEqual([
      { values: { life: "Bác hàng xóm, 1950" }, doubts: ["kinship"] },
    ]));
});

test("levels are told apart by their labels", () =>
  expect(
    valuesOf(11, "Giáo dục phổ thông: 12/12, tốt nghiệp THPT. Ngoại ngữ: tiếng Anh B1. Tiếng dân tộc thiểu số: không."),
  ).toEqual([
    { level: "general", value: "12/12, tốt nghiệp THPT" },
    { level: "language", value: "tiếng Anh B1" },
    { level: "minorityLanguage", value: "không" },
  ]));

test("a reward stands at its month", () =>
  expect(valuesOf(19, "5/2020: Bằng khen của Chủ tịch tỉnh; UBND tỉnh")).toEqual([
    { month: "2020-05", reason: "Bằng khen của Chủ tịch tỉnh", decidedBy: "UBND tỉnh" },
  ]));

test("nothing of a text is left out: every word stands in a box", () => {
  // A year alone begins a row of its own, whose month is still to be written.
  const text = "Hồi nhỏ đi học ở quê.\nNăm 2010 ra Hà Nội\tlàm thuê\n\tkhông rõ\n9/2015 - 8/2019\tKỹ sư\ta\tb\tc\td\te";
  const said = valuesOf(15, text)
    .flatMap((values) => Object.values(values))
    .join(" ");
  for (const word of ["Hồi nhỏ đi học ở quê", "ra Hà Nội", "làm thuê", "không rõ", "Kỹ sư", "a", "b", "c", "d", "e"])
    expect(said).toContain(word);
});

describe("nothing of a table is left out either", () => {
  const said = (number: number, text: string): string =>
    valuesOf(number, text)
      .flatMap((values) => Object.values(values))
      .join(" | ");

  test("of two columns for one box both are kept", () =>
    expect(
      valuesOf(21, "Quan hệ\tHọ và tên\tNghề nghiệp\tNơi công tác\nBố đẻ\tLê Văn Mẫu\tKỹ sư\tCông ty Giả Định"),
    ).toEqual([{ kinship: "father", fullName: "Lê Văn Mẫu", occupation: "Kỹ sư; Công ty Giả Định" }]));

  test("a column with a heading nobody knows is kept under it, and one without a heading too", () => {
    expect(valuesOf(15, "TT\tThời gian\tLàm việc gì\tMức lương\t\n1\t9/2015 - nay\tKỹ sư\tbậc 3\tcó giấy")).toEqual([
      { from: "2015-09", work: "Kỹ sư; Mức lương: bậc 3; có giấy" },
    ]);
    expect(valuesOf(15, "\tTừ\tĐến\tMức lương\n1\t9/2015\t8/2019\tbậc 3")).toEqual([
      { from: "2015-09", to: "2019-08", work: "Mức lương: bậc 3" },
    ]);
  });

  test.each([
    ["a time", 15, "Thời gian\tLàm việc gì\nkhoảng năm 2010\tPhụ việc", "khoảng năm 2010", "period"],
    ["a beginning", 15, "Từ\tĐến\tLàm việc gì\nđầu năm 2010\t8/2012\tPhụ việc", "đầu năm 2010 - 8/2012", "period"],
    ["an end", 15, "Từ\tĐến\tLàm việc gì\n\t8/2012\tPhụ việc", "8/2012", "period"],
    ["what follows a time", 15, "Thời gian\tLàm việc gì\n9/2015 - nay (nghỉ ốm)\tKỹ sư", "(nghỉ ốm)", null],
    ["a month", 19, "Tháng\tLý do\nquý II/2020\tBằng khen", "quý II/2020", "period"],
    ["a relation", 21, "Quan hệ\tHọ và tên\nCô ruột\tLê Thị Mẫu", "Cô ruột", "kinship"],
    ["a level", 11, "Loại\tTrình độ\nKỹ năng mềm\tTốt", "Kỹ năng mềm", "level"],
  ] as const)("%s that is not understood is kept", (_, number, text, kept, doubt) => {
    expect(said(number, text)).toContain(kept);
    expect(pastedRows(number, text)[0]?.doubts).toEqual(doubt ? [doubt] : []);
  });
});

test("a further line never goes into a box of choices or days", () =>
  expect(valuesOf(21, "Ông nội: Lê Văn C, đã mất\nđược truy tặng huân chương")).toEqual([
    { kinship: "paternalGrandfather", fullName: "Lê Văn C", living: "dead" },
    { life: "được truy tặng huân chương" },
  ]));

test("what is said twice of a relative is kept twice", () =>
  expect(
    valuesOf(21, "Bố: Lê Văn A, sinh năm 1960, nghề nghiệp: nông dân, nghề nghiệp: lái xe, sinh năm 1961"),
  ).toEqual([
    {
      ...{ kinship: "father", fullName: "Lê Văn A", born: "1960" },
      occupation: "nông dân, nghề nghiệp: lái xe",
      residence: "sinh năm 1961",
    },
  ]));

test("what is longer than its box is said to be", () =>
  expect(pastedRows(15, `9/2015 - nay: ${"d".repeat(700)}`)[0]?.doubts).toEqual(["tooLong"]));
