/** The days of each later step, and what lapses by a planned day. */
export const earliest = {
  title: "Dự kiến các bước",
  link: "Dự kiến các bước",
  intro: (from: string) =>
    `Tính từ ngày ${from}. Các ngày dưới đây chỉ để tham khảo; giấy tờ hết hạn trong thời gian này tính là phải làm lại.`,
  howTitle: "Hai cách tính",
  how: "“Thời điểm sớm nhất theo quy định” chỉ gồm thời gian mà quy định bắt buộc phải chờ, với giả định mọi việc được làm ngay và đều được đồng ý; việc nào quy định không đặt thời gian tối thiểu thì tính ngay sau bước trước. “Theo tiến độ của Đảng ủy” cộng thêm số ngày trung vị (giá trị đứng giữa) mà từng bước đã cần trong các hồ sơ trước.",
  blocked: "Chưa tính tiếp được, vì:",
  step: "Bước",
  on: "Thời điểm sớm nhất theo quy định",
  stage: (name: string, count: number) => `${name}: ${count} bước`,
  atOnce: "khi xong bước trước",
  usual: "Theo tiến độ của Đảng ủy",
  onShort: (day: string) => `sớm nhất ${day}`,
  usualShort: (day: string | null, cases: number) =>
    day ? `theo tiến độ ${day} (${cases} hồ sơ)` : "theo tiến độ: chưa đủ số liệu",
  restsOn: (cases: number) => `theo ${cases} hồ sơ`,
  tooFew: "chưa đủ số liệu",
  waitsFor: "Điều kiện phải có trước",
  waitsForSome: (count: number) => `Phải có trước: ${count} điều kiện`,
  planned: "Nếu bắt đầu từ ngày",
  ask: "Tính",
  clear: "Tính từ hôm nay",
  again: (day: string) => `Đến ngày ${day} phải làm lại, theo thứ tự:`,
  nothingLapses: (day: string) => `Đến ngày ${day} không có giấy tờ nào hết giá trị.`,
  nothing: "Không còn bước nào phía trước",
  nothingHint: "Hồ sơ đã kết thúc hoặc đang tạm dừng.",
};
