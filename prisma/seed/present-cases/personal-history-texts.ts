import { formatDay } from "../../../lib/primitives/day";
import type { Person } from "../committee/people";

/** The items of a personal history that are one text, by their number; all invented. */
export const sectionTextsOf = ({ name, bornOn, row }: Person): Readonly<Record<number, string>> => {
  const [, , , sex, , occupation] = row;
  return {
    1: name.toUpperCase(),
    2: "Không",
    3: formatDay(bornOn),
    4: sex === "female" ? "Nữ" : "Nam",
    5: "Phường Minh Họa, tỉnh Trình Diễn",
    6: "Xã Ví Dụ, tỉnh Trình Diễn",
    8: "Kinh",
    9: "Không",
    10: occupation,
    22: "Luôn chấp hành chủ trương của Đảng, pháp luật của Nhà nước; trung thực, có trách nhiệm. Hạn chế: còn ít kinh nghiệm, cần chủ động hơn.",
    23: "Tôi cam đoan đã khai đầy đủ, rõ ràng, trung thực và chịu trách nhiệm trước Đảng về những nội dung đã khai trong lý lịch.",
  };
};

/** Item 17 as it was begun before the item had rows: one course with its months, one with its years alone. */
export const olderCourseText = ({ bornOn }: Person): string => {
  const year = Number(bornOn.slice(0, 4));
  return `Từ 9/${year + 18} đến 6/${year + 22}: Kinh tế; Trường Đại học Minh Họa; Chính quy; Bằng cử nhân.
Năm ${year + 24}: tin học văn phòng, Trung tâm Ví Dụ, chứng chỉ.`;
};

/** The name of a parent to be verified; the father has the same family name. */
export const parentNameOf = ({ name }: Person, kinship: "father" | "mother"): string =>
  kinship === "father" ? `${name.split(" ")[0]} Văn Phụ Bản` : "Phạm Thị Phụ Bản";
