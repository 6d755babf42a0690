/** The earliest day of each later step, and what lapses by a planned day. */
export const earliest = {
  title: "Sớm nhất có thể đến đâu",
  intro: (from: string) =>
    `Tính từ ngày ${from}, nếu các bên làm ngay và đều đồng ý. Đây là giới hạn do quy định đặt ra, không phải lời hứa; giấy tờ hết giá trị trên đường được tính là làm lại.`,
  blocked: "Chưa tính tiếp được, vì:",
  all: "Từng bước, người giữ việc và điều phải chờ",
  step: "Bước",
  holder: "Người phải làm",
  on: "Sớm nhất",
  waitsFor: "Chờ",
  planned: "Nếu bắt đầu từ ngày",
  ask: "Tính",
  clear: "Tính từ hôm nay",
  again: (day: string) => `Đến ngày ${day} phải làm lại, theo thứ tự:`,
  nothingLapses: (day: string) => `Đến ngày ${day} không có giấy tờ nào hết giá trị.`,
};
