/** The whole personal history on one page, and its comparison with earlier texts. */
export const wholeText = {
  title: "Toàn văn lý lịch",
  open: "Đọc toàn văn lý lịch",
  notWritten: "Chưa có nội dung.",
  notRecorded: "Chưa ghi.",
  later: {
    24: "Nhận xét của nơi đến thẩm tra",
    25: "Nhận xét của chi ủy hoặc chi bộ",
    26: "Chứng nhận của cấp ủy cơ sở",
  },
  answered: (agency: string, day: string) => `${agency} trả lời ngày ${day}`,
  commented: (day: string) => `Chi bộ nhận xét ngày ${day}.`,
  certified: (day: string) => `Cấp ủy cơ sở chứng nhận ngày ${day}.`,
  compareWith: "So với các bản đã gửi",
  endOf: (day: string) => `đến hết ngày ${day}`,
  choose: "Chọn ngày",
  compare: "So sánh",
  stopComparing: "Thôi so sánh",
  nothingToCompare: "Chưa mục nào có bản cũ để so sánh.",
  comparedWithDay: (day: string, changed: number) =>
    changed === 0
      ? `Từ ngày ${day} đến nay không mục nào thay đổi.`
      : `Từ ngày ${day} đến nay có ${changed} mục thay đổi`,
  comparedWithVersion: (number: number, version: number) => `Mục ${number}: so với bản thứ ${version}`,
  unchanged: "không thay đổi",
  versions: (count: number) => `${count} bản cũ`,
  versionOf: (version: number, day: string) => `bản thứ ${version}, gửi ngày ${day}`,
};
