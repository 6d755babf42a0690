import { formatDay } from "../../../lib/primitives/day";
import type { Person } from "../committee/people";

/** The texts of the 23 items of a personal history, all invented. The first is item 1. */
export const sectionTextsOf = ({ name, bornOn, joinedUnitOn, row }: Person): readonly string[] => {
  const [, , , sex, schooling, occupation] = row;
  const year = Number(bornOn.slice(0, 4));
  const joined = `${joinedUnitOn.slice(5, 7)}/${joinedUnitOn.slice(0, 4)}`;
  const degree = schooling === "vocational" ? "cao đẳng" : "đại học";
  return [
    name.toUpperCase(),
    "Không",
    formatDay(bornOn),
    sex === "female" ? "Nữ" : "Nam",
    "Phường Minh Họa, tỉnh Trình Diễn",
    "Xã Ví Dụ, tỉnh Trình Diễn",
    "Thường trú và tạm trú: số 5, đường Ví Dụ, phường Minh Họa, tỉnh Trình Diễn",
    "Kinh",
    "Không",
    occupation,
    `Giáo dục phổ thông: 12/12, tốt nghiệp THPT. Chuyên môn: ${degree}. Khoa học công nghệ: không. Học vị: không. Học hàm: không. Lý luận chính trị: chưa qua. Ngoại ngữ: tiếng Anh B1. Tin học: cơ bản. Tiếng dân tộc thiểu số: không.`,
    `26/3/${year + 15}, tại Trường THPT Ví Dụ`,
    "Không",
    `Từ nhỏ đến 8/${year + 18}: học phổ thông tại xã Ví Dụ. Từ 9/${year + 18} đến 6/${year + 22}: sinh viên Trường ${degree} Minh Họa, tham gia đội tình nguyện. Từ ${joined} đến nay: công tác tại Văn phòng UBND tỉnh.`,
    `Từ 9/${year + 18} đến 6/${year + 22}: sinh viên Trường ${degree} Minh Họa. Từ 7/${year + 22} đến trước ${joined}: nhân viên hợp đồng, Công ty Giả Định. Từ ${joined} đến nay: ${occupation.toLowerCase()}, Văn phòng UBND tỉnh.`,
    "Không",
    `Trường ${degree} Minh Họa, ${year + 18}–${year + 22}, hệ chính quy, bằng tốt nghiệp.`,
    "Không",
    "Giấy khen của Chánh Văn phòng (trình diễn).",
    "Không",
    `Ông bà nội, ông bà ngoại: đã mất, làm nông nghiệp, chấp hành tốt pháp luật. Cha: sinh năm ${year - 28}, nông dân, xã Ví Dụ. Mẹ: sinh năm ${year - 26}, nông dân, xã Ví Dụ. Anh chị em ruột: một em, công nhân, phường Minh Họa. Vợ hoặc chồng, con: chưa có.`,
    "Luôn chấp hành chủ trương của Đảng, pháp luật của Nhà nước; trung thực, có trách nhiệm. Hạn chế: còn ít kinh nghiệm, cần chủ động hơn.",
    "Tôi cam đoan những lời khai trên là đúng sự thật và chịu trách nhiệm trước Đảng.",
  ];
};

/** The name of a parent to be verified; the father has the same family name. */
export const parentNameOf = ({ name }: Person, kinship: "father" | "mother"): string =>
  kinship === "father" ? `${name.split(" ")[0]} Văn Phụ Bản` : "Phạm Thị Phụ Bản";
