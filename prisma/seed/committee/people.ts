import { addMonths, completedMonths, type Day, dateOf } from "../../../lib/primitives/day";
import { searchKey, sortKey } from "../../../lib/primitives/name";
import { builtInRulebook } from "../../../lib/regulations/rulebook";
import { idOf } from "./ids";
import { officialMembers, type RegisterRow } from "./official-members";
import { type Cell, cells, type Place, pathOf, unitOf } from "./units";

export type Person = Readonly<{
  key: string;
  place: Place;
  name: string;
  bornOn: Day;
  joinedUnitOn: Day;
  probationaryOn: Day | null;
  officialOn: Day | null;
  row: RegisterRow;
}>;

/** The people of the present cases: first the seven who are on probation at the end. */
const caseSubjects: Readonly<Record<Cell, readonly RegisterRow[]>> = {
  k1: [
    ["p1", "Nguyễn Văn Tập Dượt", "1993-03-14", "male", "bachelor", "Chuyên viên theo dõi xây dựng", "2018-05-02"],
    ["p2", "Trần Thị Lấy Ví", "1995-10-05", "female", "master", "Chuyên viên theo dõi tài nguyên", "2019-08-01"],
    [
      "quanchung",
      "Nguyễn Thị Trình Diễn",
      "1996-08-26",
      "female",
      "bachelor",
      "Chuyên viên theo dõi du lịch",
      "2020-09-01",
    ],
    ["m1", "Lê Anh Mục Lục", "1998-02-19", "male", "bachelor", "Chuyên viên theo dõi đầu tư", "2021-10-01"],
    ["n1", "Phạm Thị Thoạt Nhìn", "1999-11-23", "female", "bachelor", "Chuyên viên tập sự", "2022-07-01"],
    ["a2", "Hoàng Trung Quy Ước", "1994-06-01", "male", "master", "Chuyên viên theo dõi khoa học", "2019-03-04"],
  ],
  k2: [
    ["p3", "Vũ Thị Dàn Ý", "1994-04-09", "female", "master", "Chuyên viên", "2018-10-01"],
    ["p4", "Đặng Hải Mở Bài", "1992-12-30", "male", "bachelor", "Chuyên viên", "2017-06-01"],
    ["m2", "Bùi Thị Kể Chuyện", "1997-07-18", "female", "bachelor", "Chuyên viên", "2021-04-01"],
    ["v1", "Đỗ Thành Nguyên Bản", "1995-01-16", "male", "bachelor", "Chuyên viên cổng thông tin", "2019-12-02"],
    ["g3", "Châu Thị Chuyển Ý", "1996-01-11", "female", "bachelor", "Chuyên viên", "2020-02-03"],
    ["w1", "Hồ Thị Ngỏ Lời", "1993-05-27", "female", "bachelor", "Chuyên viên", "2018-03-01"],
  ],
  k3: [
    ["p5", "Ngô Văn Trích Yếu", "1991-09-17", "male", "bachelor", "Lưu trữ viên", "2017-02-01"],
    ["n2", "Dương Thị Điểm Danh", "1998-12-08", "female", "bachelor", "Văn thư viên", "2022-03-01"],
    ["a1", "Lý Quang Bố Cục", "1994-10-21", "male", "master", "Chuyên viên", "2019-05-06"],
    ["r1", "Mai Thị Câu Hỏi", "1992-02-02", "female", "bachelor", "Chuyên viên", "2018-01-02"],
  ],
  k4: [
    ["p6", "Cao Thị Ghi Chú", "1993-08-12", "female", "bachelor", "Kế toán viên", "2018-07-02"],
    ["d2", "Tạ Văn Khởi Thảo", "1996-03-03", "male", "bachelor", "Chuyên viên quản trị", "2020-06-01"],
    ["g2", "Kiều Văn Gạch Xóa", "1993-11-05", "male", "bachelor", "Chuyên viên quản trị", "2018-05-02"],
    // A second record of m3, noted in another cell with day and month of birth exchanged.
    ["j1", "Phan Văn Chú Giải", "1997-10-05", "male", "bachelor", "Chuyên viên tiếp dân", "2021-02-01"],
    ["t1", "Đoàn Hữu Tạm Dừng", "1995-09-25", "male", "vocational", "Nhân viên lễ tân", "2019-11-01"],
  ],
  k5: [
    ["p7", "Trịnh Thị Đặt Tên", "1994-11-19", "female", "bachelor", "Chuyên viên xử lý đơn", "2018-12-03"],
    ["m3", "Phan Văn Chú Giải", "1997-05-10", "male", "bachelor", "Chuyên viên tiếp dân", "2021-02-01"],
    ["g1", "Quách Thị Dấu Lặng", "1992-07-21", "female", "bachelor", "Chuyên viên xử lý đơn", "2017-04-03"],
    ["c1", "Huỳnh Thị Lời Tựa", "1995-06-29", "female", "master", "Chuyên viên pháp chế", "2019-09-03"],
  ],
};

/** People in the register without a case. */
const withoutCase: readonly (readonly [Place, RegisterRow])[] = [
  ["organisation", ["quantri", "Võ Văn Quản Mẫu", "1989-09-30", "male", "bachelor", "Quản trị hệ thống", "2014-04-01"]],
  [
    "superior",
    ["captren", "Lương Thị Ngọn Nguồn", "1975-12-16", "female", "master", "Chuyên viên Ban Tổ chức", "2003-01-02"],
  ],
  ["k1", ["x3", "Bạch Thị Chú Thích", "1998-09-15", "female", "bachelor", "Nhân viên văn thư", "2022-08-01"]],
  ["k2", ["x1", "Hà Văn Bình Luận", "1999-04-24", "male", "bachelor", "Nhân viên hợp đồng", "2023-02-01"]],
  ["k4", ["x2", "Tô Thị Phụ Lục", "1990-10-14", "female", "vocational", "Nhân viên tạp vụ", "2016-05-03"]],
  // Perhaps x2 once more, entered in another cell with a neighbouring day of birth.
  ["k3", ["x4", "Tô Thị Phụ Lục", "1990-10-15", "female", "vocational", "Nhân viên phục vụ", "2021-01-04"]],
];

const toPerson = (place: Place, row: RegisterRow, probationary: Day | undefined): Person => ({
  key: row[0],
  place,
  name: row[1],
  bornOn: row[2] as Day,
  joinedUnitOn: row[6] as Day,
  probationaryOn: probationary ?? null,
  officialOn: probationary ? addMonths(probationary, 12) : null,
  row,
});

/** All people. @param ceremonyDays of the official members who have a case of 2010–2015, by their keys */
export const allPeople = (ceremonyDays: ReadonlyMap<string, Day>): readonly Person[] => [
  ...cells.flatMap((cell) =>
    officialMembers[cell].map((row) => toPerson(cell, row, (row[7] as Day | undefined) ?? ceremonyDays.get(row[0]))),
  ),
  ...cells.flatMap((cell) => caseSubjects[cell].map((row) => toPerson(cell, row, undefined))),
  ...withoutCase.map(([place, row]) => toPerson(place, row, undefined)),
];

/** The reason given at every nomination. */
export const nominationReason =
  "Hoàn thành tốt nhiệm vụ nhiều năm liền, có ý thức học tập, được quần chúng trong phòng tín nhiệm.";

/**
 * Whether somebody is of the age of the Youth Union, by the rule of the day: then a union introduces them.
 * @param isOfficer an officer of the Youth Union stays in this age longer
 */
export const isInYouthAge = (bornOn: Day, on: Day, isOfficer = false): boolean => {
  const limit = builtInRulebook.youthAgeMonths.on(on).value;
  return completedMonths(bornOn, on) <= (isOfficer ? limit.officer : limit.anyone);
};

export const personOf = (key: string): string => idOf(`person ${key}`);

/** The row of the register. */
export const personRow = ({ key, place, name, bornOn, joinedUnitOn, row }: Person) => ({
  id: personOf(key),
  unitId: unitOf(place),
  path: pathOf(place),
  fullName: name,
  sortKey: sortKey(name),
  searchKey: searchKey(name),
  bornOn: dateOf(bornOn),
  sex: row[3],
  schooling: row[4],
  occupation: row[5],
  joinedUnitOn: dateOf(joinedUnitOn),
});
