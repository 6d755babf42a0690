import { addMonths, type Day, dateOf } from "../../lib/primitives/day";
import { searchKey, sortKey } from "../../lib/primitives/name";
import { idOf } from "./ids";
import { type Cell, cells, type Place, pathOf, unitOf } from "./units";

type Row = readonly [
  key: string,
  name: string,
  bornOn: string,
  sex: "female" | "male",
  schooling: "upperSecondary" | "vocational" | "bachelor" | "master" | "doctorate",
  occupation: string,
  joinedUnitOn: string,
  /** The day probation began, for official members; they became official twelve months later. */
  probationaryOn?: string,
];

export type Invented = Readonly<{
  key: string;
  place: Place;
  name: string;
  bornOn: Day;
  joinedUnitOn: Day;
  probationaryOn: Day | null;
  officialOn: Day | null;
  row: Row;
}>;

/** Nobody here is real: the names say "specimen", "for instance", "let us suppose". */
const official: Readonly<Record<Cell, readonly Row[]>> = {
  k1: [
    [
      "bithu",
      "Trần Văn Thí Dụ",
      "1974-05-12",
      "male",
      "master",
      "Trưởng phòng Kinh tế ngành",
      "2001-03-01",
      "2003-05-19",
    ],
    [
      "k1b",
      "Nguyễn Thị Làm Mẫu",
      "1978-09-20",
      "female",
      "master",
      "Phó Trưởng phòng Kinh tế ngành",
      "2004-08-02",
      "2006-02-03",
    ],
    ["k1c", "Phạm Hữu Giả Định", "1970-01-25", "male", "bachelor", "Chuyên viên chính", "1999-06-01", "2001-11-07"],
    ["k1d", "Vũ Thị Mô Phỏng", "1980-12-02", "female", "master", "Chuyên viên chính", "2005-10-03", "2008-06-17"],
    [
      "huongdan",
      "Hoàng Thị Minh Họa",
      "1983-07-15",
      "female",
      "master",
      "Chuyên viên chính theo dõi nông nghiệp",
      "2008-04-01",
    ],
    ["k1h2", "Đặng Quốc Giả Sử", "1985-03-28", "male", "bachelor", "Chuyên viên theo dõi tái định cư", "2009-09-01"],
    ["k1h3", "Bùi Thu Phác Thảo", "1987-11-11", "female", "bachelor", "Chuyên viên theo dõi công thương", "2010-02-01"],
    [
      "k1z",
      "Đỗ Mạnh Ước Lượng",
      "1992-06-06",
      "male",
      "master",
      "Chuyên viên theo dõi giao thông",
      "2015-07-01",
      "2018-09-12",
    ],
  ],
  k2: [
    ["k2a", "Lê Công Dẫn Chứng", "1971-08-19", "male", "doctorate", "Chánh Văn phòng", "1997-01-02", "1999-05-19"],
    ["bithu2", "Ngô Thị Ví Von", "1976-04-30", "female", "master", "Trưởng phòng Tổng hợp", "2002-05-06", "2004-12-22"],
    [
      "k2c",
      "Dương Đức Thử Bút",
      "1979-10-10",
      "male",
      "master",
      "Phó Trưởng phòng Tổng hợp",
      "2003-09-15",
      "2006-08-19",
    ],
    ["k2d", "Lý Thị Bài Mẫu", "1982-02-14", "female", "bachelor", "Chuyên viên chính", "2006-11-01", "2009-03-26"],
    ["k2h1", "Mai Xuân Tượng Trưng", "1984-06-21", "male", "master", "Chuyên viên chính", "2008-07-01"],
    ["k2h2", "Cao Thị Ước Lệ", "1986-01-17", "female", "bachelor", "Chuyên viên", "2010-03-15"],
    ["k2z", "Tạ Đình Diễn Tập", "1993-09-09", "male", "master", "Chuyên viên", "2016-08-01", "2020-05-19"],
  ],
  k3: [
    [
      "k3a",
      "Đoàn Thị Khuôn Mẫu",
      "1975-03-08",
      "female",
      "master",
      "Trưởng phòng Hành chính - Tổ chức",
      "2000-04-03",
      "2002-09-02",
    ],
    [
      "phobithu",
      "Trịnh Văn Chỉ Dẫn",
      "1977-07-27",
      "male",
      "master",
      "Phó Chánh Văn phòng",
      "2001-10-01",
      "2003-11-18",
    ],
    ["k3c", "Phan Thị Bản Nháp", "1981-05-05", "female", "bachelor", "Chuyên viên chính", "2005-02-01", "2007-10-20"],
    ["k3d", "Huỳnh Tấn Phỏng Tác", "1972-12-24", "male", "bachelor", "Văn thư trưởng", "1998-09-01", "2000-12-22"],
    ["k3h1", "Võ Thị Hình Dung", "1985-08-03", "female", "bachelor", "Chuyên viên", "2009-05-04"],
    ["k3h2", "Lương Bá Tạm Đặt", "1983-04-16", "male", "bachelor", "Chuyên viên cải cách hành chính", "2008-10-01"],
    ["k3z", "Hà Thị Gợi Ý", "1991-02-27", "female", "bachelor", "Chuyên viên", "2014-12-01", "2017-07-27"],
  ],
  k4: [
    [
      "k4a",
      "Tô Đình Minh Chứng",
      "1973-11-30",
      "male",
      "bachelor",
      "Trưởng phòng Quản trị - Tài vụ",
      "1999-08-02",
      "2001-09-02",
    ],
    ["danguy", "Chu Thị Đại Diện", "1979-01-09", "female", "master", "Kế toán trưởng", "2003-03-03", "2005-05-19"],
    ["k4c", "Thái Bá Thường Lệ", "1976-06-18", "male", "vocational", "Tổ trưởng tổ xe", "2000-01-03", "2004-02-03"],
    ["k4d", "Kiều Thị Giả Tưởng", "1982-10-26", "female", "bachelor", "Kế toán viên", "2006-06-01", "2008-12-25"],
    ["k4h1", "Quách Văn Mẫu Số", "1984-09-13", "male", "vocational", "Nhân viên kỹ thuật", "2008-02-18"],
    ["k4h2", "Lâm Thị Thí Điểm", "1987-05-22", "female", "bachelor", "Chuyên viên quản trị", "2010-01-04"],
    [
      "k4z",
      "Châu Minh Phỏng Đoán",
      "1990-07-07",
      "male",
      "bachelor",
      "Chuyên viên quản trị mạng",
      "2013-10-01",
      "2016-11-07",
    ],
  ],
  k5: [
    [
      "k5a",
      "Tống Thị Đơn Cử",
      "1974-02-11",
      "female",
      "master",
      "Trưởng ban Tiếp công dân",
      "1999-11-01",
      "2002-02-03",
    ],
    [
      "k5b",
      "Nghiêm Văn Dự Thảo",
      "1978-08-08",
      "male",
      "master",
      "Phó Trưởng ban Tiếp công dân",
      "2003-07-01",
      "2005-12-22",
    ],
    ["k5c", "Từ Thị Chẳng Hạn", "1980-03-31", "female", "bachelor", "Thanh tra viên", "2005-01-04", "2007-05-19"],
    ["k5d", "Âu Dương Tưởng Tượng", "1971-10-02", "male", "bachelor", "Chuyên viên chính", "1998-02-02", "2000-06-28"],
    ["k5h1", "Kim Thị Ẩn Dụ", "1986-12-12", "female", "bachelor", "Chuyên viên xử lý đơn", "2009-11-02"],
    ["k5y", "Thạch Văn Đối Chiếu", "1988-04-04", "male", "bachelor", "Chuyên viên", "2012-04-02", "2015-08-19"],
    ["k5z", "Lục Thị Tham Khảo", "1994-01-20", "female", "master", "Chuyên viên", "2017-09-05", "2021-11-18"],
  ],
};

/** Those whose cases are walked through the steps: first the seven who are on probation in the end. */
const followed: Readonly<Record<Cell, readonly Row[]>> = {
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
    ["t1", "Đoàn Hữu Tạm Dừng", "1995-09-25", "male", "vocational", "Nhân viên lễ tân", "2019-11-01"],
  ],
  k5: [
    ["p7", "Trịnh Thị Đặt Tên", "1994-11-19", "female", "bachelor", "Chuyên viên xử lý đơn", "2018-12-03"],
    ["m3", "Phan Văn Chú Giải", "1997-05-10", "male", "bachelor", "Chuyên viên tiếp dân", "2021-02-01"],
    ["c1", "Huỳnh Thị Lời Tựa", "1995-06-29", "female", "master", "Chuyên viên pháp chế", "2019-09-03"],
  ],
};

/** In the register, without a part in any case. */
const others: readonly (readonly [Place, Row])[] = [
  ["organisation", ["quantri", "Võ Văn Quản Mẫu", "1989-09-30", "male", "bachelor", "Quản trị hệ thống", "2014-04-01"]],
  [
    "superior",
    ["captren", "Lương Thị Ngọn Nguồn", "1975-12-16", "female", "master", "Chuyên viên Ban Tổ chức", "2003-01-02"],
  ],
  ["k2", ["x1", "Hà Văn Bình Luận", "1999-04-24", "male", "bachelor", "Nhân viên hợp đồng", "2023-02-01"]],
  ["k4", ["x2", "Tô Thị Phụ Lục", "1990-10-14", "female", "vocational", "Nhân viên tạp vụ", "2016-05-03"]],
];

const invented = (place: Place, row: Row, probationary: Day | undefined): Invented => ({
  key: row[0],
  place,
  name: row[1],
  bornOn: row[2] as Day,
  joinedUnitOn: row[6] as Day,
  probationaryOn: probationary ?? null,
  officialOn: probationary ? addMonths(probationary, 12) : null,
  row,
});

/** Everybody, given the ceremony days of those whose admission is told as a case in full. */
export const everybody = (admitted: ReadonlyMap<string, Day>): readonly Invented[] => [
  ...cells.flatMap((cell) =>
    official[cell].map((row) => invented(cell, row, (row[7] as Day | undefined) ?? admitted.get(row[0]))),
  ),
  ...cells.flatMap((cell) => followed[cell].map((row) => invented(cell, row, undefined))),
  ...others.map(([place, row]) => invented(place, row, undefined)),
];

export const personOf = (key: string): string => idOf(`person ${key}`);

/** The row of the register. */
export const personRow = ({ key, place, name, bornOn, joinedUnitOn, row }: Invented) => ({
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
