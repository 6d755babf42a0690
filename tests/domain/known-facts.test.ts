import { describe, expect, test } from "vitest";
import { certificateValues, differsFrom, knownOf, type Registered } from "../../lib/dossier/history/known";
import { day } from "../../lib/primitives/day";

const registered: Registered = {
  fullName: "Nguyễn Thị Mẫu",
  bornOn: day("1996-08-26"),
  sex: "female",
  occupation: "Chuyên viên",
  schooling: "bachelor",
  joinedUnitOn: day("2020-09-01"),
  certificate: { number: "15/CN", datedOn: day("2026-01-20") },
};

describe("what is already on record is shown at the item that asks for it, with its source", () => {
  test.each([
    [1, "NGUYỄN THỊ MẪU", "register"],
    [3, "26/08/1996", "register"],
    [4, "Nữ", "register"],
    [10, "Chuyên viên", "register"],
    [11, "bachelor", "register"],
    [15, "01/09/2020", "register"],
    [17, "15/CN, 20/01/2026", "certificate"],
  ])("item %s", (number, value, source) => expect(knownOf(number, registered)).toMatchObject({ value, source }));

  test("nothing is made up where nothing is known", () => {
    expect(knownOf(8, registered)).toBeUndefined();
    expect(knownOf(17, { ...registered, certificate: null })).toBeUndefined();
  });
});

test.each([
  ["26/08/1996", "26/8/1996", false],
  ["26/08/1996", "26/08/1995", true],
  ["NGUYỄN THỊ MẪU", "Nguyễn Thị Mẫu", false],
  ["NGUYỄN THỊ MẪU", "Nguyễn Thị Mẩu", true],
  ["NGUYỄN THỊ MẪU", "Nguyễn Văn Mẫu", true],
  ["Chuyên viên", "Chuyên viên Phòng Tổng hợp", false],
  ["Nữ", "Nam", true],
])("on record is %s, written %s: different is %s", (known, written, differs) =>
  expect(differsFrom(known, written)).toBe(differs),
);

test("the certificate of the class fills a row of item 17", () =>
  expect(certificateValues(registered, "Bồi dưỡng nhận thức về Đảng")).toEqual({
    from: "2026-01",
    to: "2026-01",
    course: "Bồi dưỡng nhận thức về Đảng",
    certificate: "Giấy chứng nhận số 15/CN, ngày 20/01/2026",
  }));
