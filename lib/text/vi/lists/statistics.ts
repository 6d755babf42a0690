/** The tables of statistics as a page; their lines are those of the forms, in lib/exports/statistics. */
export const statistics = {
  title: "Thống kê đảng viên",
  link: "Biểu thống kê",
  intro:
    "Tính từ dữ liệu đang có, từ đầu kỳ đến hết ngày chọn, so với cùng kỳ năm trước. Ô để trống là điều phần mềm không lưu.",
  on: "Đến hết ngày",
  period: "Kỳ",
  periods: { month: "Tháng", half: "Sáu tháng", year: "Năm" },
  show: "Xem",
  print: "In",
  download: "Tải Excel",
  report: "Tải dự thảo báo cáo năm (Word)",
  reportNote: "Báo cáo lập cho năm của ngày đã chọn; số liệu điền sẵn, câu nào cần nhận định ghi “Cần bổ sung”.",
  hash: "SHA-256 của tệp Excel",
  hashNote: "Cùng ngày, cùng dữ liệu thì tệp giống hệt nhau.",
  decision: "Kết nạp tính theo ngày lễ kết nạp. Trình độ lấy theo dữ liệu hiện nay.",
};
