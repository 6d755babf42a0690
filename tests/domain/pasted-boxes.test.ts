import { describe, expect, test } from "vitest";
import { pastedBoxes } from "../../lib/dossier/history/pasted/boxes";

const read = (number: number, text: string) => {
  const { values, guessed } = pastedBoxes(number, text);
  return { ...values, ...(guessed.length > 0 ? { guessed } : {}) };
};
const [permanent, temporary] = ["Số 5, phố Mẫu, phường Minh Họa, TP. Mẫu", "Xã Ví Dụ, tỉnh Trình Diễn"];

describe("the older text of item 7 is read into its two boxes", () => {
  test.each([
    `Thường trú: ${permanent}. Tạm trú: ${temporary}.`,
    `Nơi thường trú: ${permanent}\r\nNơi tạm trú: ${temporary}`,
    `- Hộ khẩu thường trú: ${permanent};\n- Chỗ ở hiện nay: ${temporary}`,
    `Thường trú tại ${permanent}; tạm trú tại ${temporary}.`,
    `Đăng ký thường trú: ${permanent}, tạm trú: ${temporary}`,
  ])("%s", (text) => expect(read(7, text)).toEqual({ permanent, temporary }));

  test("the residence that no word names is guessed to be the permanent one", () => {
    expect(read(7, `${permanent}; tạm trú: không.`)).toEqual({ permanent, temporary: "không", guessed: ["permanent"] });
    expect(read(7, permanent)).toEqual({ permanent, guessed: ["permanent"] });
  });
});

describe("the older text of item 12 is read as a day and a place", () => {
  test.each([
    "26/3/2012, Trường THPT Ví Dụ",
    "Ngày 26/03/2012 tại Trường THPT Ví Dụ.",
    "Ngày 26 tháng 3 năm 2012, tại Trường THPT Ví Dụ",
    "Vào Đoàn ngày 26-3-2012 tại Trường THPT Ví Dụ",
    "Được kết nạp vào Đoàn TNCS Hồ Chí Minh: 26.3.2012; Trường THPT Ví Dụ",
    "Tại Trường THPT Ví Dụ, ngày 26/3/2012",
  ])("%s", (text) => expect(read(12, text)).toEqual({ joinedOn: "2012-03-26", joinedAt: "Trường THPT Ví Dụ" }));

  test("a month or a year alone stays one", () => {
    expect(read(12, "3/2012, Trường THPT Ví Dụ")).toEqual({ joinedOn: "2012-03", joinedAt: "Trường THPT Ví Dụ" });
    expect(read(12, "Năm 2012 tại Trường THPT Ví Dụ")).toEqual({ joinedOn: "2012", joinedAt: "Trường THPT Ví Dụ" });
  });

  test("without a day that exists all of it is guessed to be the place", () =>
    expect(read(12, "Trường THPT Ví Dụ, ngày 31/02/2012")).toEqual({
      joinedAt: "Trường THPT Ví Dụ, ngày 31/02/2012",
      guessed: ["joinedAt"],
    }));

  test.each([
    ["Không", "none"],
    ["chưa vào Đoàn.", "none"],
    ["Không rõ", "unknown"],
  ])("“%s” answers for the whole item", (text, says) =>
    expect(pastedBoxes(12, text)).toEqual({ says, values: {}, guessed: [] }),
  );
});

test("the older text of item 13 tells both days, both places and who introduced", () =>
  expect(
    read(
      13,
      "Kết nạp lần thứ nhất ngày 3/2/2001 tại Chi bộ Một. Công nhận chính thức ngày 3/2/2002 tại Chi bộ Hai. Người giới thiệu: Lê Văn Giới, Vũ Thị Thiệu",
    ),
  ).toEqual({
    firstAdmittedOn: "2001-02-03",
    firstAdmittedAt: "Chi bộ Một",
    firstOfficialOn: "2002-02-03",
    firstOfficialAt: "Chi bộ Hai",
    firstIntroducers: "Lê Văn Giới, Vũ Thị Thiệu",
  }));

describe("the older text of item 16", () => {
  test("is read by the four things it answers", () =>
    expect(
      read(
        16,
        "Gián đoạn công tác, sinh hoạt: nghỉ ốm năm 2020. Bị bắt, bị tù: không.\nTham gia tổ chức nước ngoài: không\nChức sắc tôn giáo: không.",
      ),
    ).toEqual({
      interruption: "nghỉ ốm năm 2020",
      arrest: "không",
      foreignOrganisation: "không",
      religiousRank: "không",
    }));

  test("“Không” stands in each of its boxes, to be confirmed", () => {
    const { values, guessed } = pastedBoxes(16, "Không.");
    expect(new Set(Object.values(values))).toEqual(new Set(["Không"]));
    expect(guessed).toEqual(Object.keys(values));
    expect(guessed).toHaveLength(4);
  });
});

test("a day that is written twice leaves nothing out", () =>
  expect(
    Object.values(pastedBoxes(12, "Vào Đoàn 26/3/2010 tại Trường A, nhận thẻ 26/3/2010 tại Trường B").values),
  ).toEqual(["2010-03-26", "Trường A, nhận thẻ 26/3/2010 tại Trường B"]));
