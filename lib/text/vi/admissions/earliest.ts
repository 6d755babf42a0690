/** The days of each later step, and what lapses by a planned day. */
export const earliest = {
  title: "Dự kiến các bước tiếp theo",
  link: "Dự kiến các bước",
  intro: (from: string) =>
    `Tính từ ngày ${from}. “Sớm nhất theo quy định” chỉ gồm thời gian mà quy định bắt buộc phải chờ, nếu mọi người làm ngay và đều đồng ý; việc quy định không đặt thời gian tối thiểu thì chỉ theo sau bước trước. “Theo nhịp của Đảng ủy” cộng thêm số ngày ở giữa (trung vị) mà từng bước đã mất trong các hồ sơ trước. Cả hai đều không phải lời hứa.`,
  blocked: "Chưa tính tiếp được, vì:",
  all: "Từng bước còn lại, sớm nhất theo quy định và theo nhịp của Đảng ủy",
  step: "Bước",
  on: "Sớm nhất theo quy định",
  atOnce: "khi xong bước trước",
  usual: "Theo nhịp của Đảng ủy",
  restsOn: (cases: number) => `theo ${cases} hồ sơ`,
  tooFew: "chưa đủ số liệu",
  waitsFor: "Phải có trước",
  planned: "Nếu bắt đầu từ ngày",
  ask: "Tính",
  clear: "Tính từ hôm nay",
  again: (day: string) => `Đến ngày ${day} phải làm lại, theo thứ tự:`,
  nothingLapses: (day: string) => `Đến ngày ${day} không có giấy tờ nào hết giá trị.`,
  nothing: "Không còn bước nào phía trước",
  nothingHint: "Hồ sơ đã kết thúc hoặc đang tạm dừng.",
};
