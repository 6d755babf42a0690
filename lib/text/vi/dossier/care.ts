import { type Day, formatDay } from "../../../primitives/day";

/** How a mentor helps with the personal history. */
export const care = {
  intro:
    "Mục nào đang viết, cần sửa hay đã đạt. Nội dung chỉ đọc được ở mục người viết đã chia sẻ; mục khác thì gợi ý mà không cần đọc nội dung.",
  sharedItems: "Các mục được chia sẻ",
  noneShared: "Chưa có mục nào được chia sẻ.",
  content: "Nội dung được chia sẻ",
  notShared:
    "Người viết chưa chia sẻ nội dung mục này. Vẫn có thể viết gợi ý ở dưới: cần ghi những gì, hỏi ai, tìm giấy tờ nào.",
  help: "Gợi ý của đảng viên giúp đỡ",
  helpHint: "Người viết và bí thư chi bộ đọc được. Gợi ý không nằm trong hồ sơ; không ghi lại nội dung lý lịch ở đây.",
  write: "Viết gợi ý",
  submit: "Gửi gợi ý",
  noHelp: "Chưa có gợi ý nào ở mục này.",
  by: (name: string, on: Day) => `${name}, ${formatDay(on)}`,
  sharing: {
    title: "Chia sẻ với đảng viên giúp đỡ",
    off: (names: string) =>
      `${names} thấy trạng thái của mục này nhưng không đọc được nội dung. Chia sẻ thì đọc được mục này, kể cả bản đang viết, cho đến khi thôi chia sẻ hoặc hết giúp đỡ.`,
    on: (names: string, since: Day) => `${names} đọc được mục này từ ngày ${formatDay(since)}, kể cả bản đang viết.`,
    share: "Chia sẻ mục này",
    end: "Thôi chia sẻ",
  },
  done: {
    help: (number: number) => `Đã gửi gợi ý về mục ${number}.`,
    share: (number: number) => `Đã chia sẻ mục ${number} với đảng viên giúp đỡ.`,
    endShare: (number: number) => `Đã thôi chia sẻ mục ${number}. Đảng viên giúp đỡ không đọc được nữa.`,
  },
  refusals: {
    "no-mentor-to-share-with": () =>
      "Hiện không có đảng viên giúp đỡ nào, nên chưa chia sẻ được. Hãy hỏi bí thư chi bộ về việc phân công.",
  },
};
