/** The registers of members as a page. Their heads are those of the forms, in lib/exports/registers. */
export const registers = {
  heading: "Sổ theo mẫu",
  intro: "Lập từ dữ liệu đang có, tính đến một ngày; in theo năm hoặc nhiệm kỳ để đóng quyển, hoặc tải Excel.",
  name: "Mẫu",
  use: "Dùng để",
  titles: {
    "probationary-members": "18-KNĐ, đảng viên dự bị",
    "member-register": "7-HSĐV, danh sách đảng viên",
    transfers: "10-SHĐ, giới thiệu sinh hoạt đảng",
  },
  uses: {
    "probationary-members":
      "Theo dõi đảng viên dự bị từ lễ kết nạp đến khi công nhận chính thức, dùng ở cấp ủy cơ sở trở lên",
    "member-register":
      "Danh sách mọi đảng viên đã và đang sinh hoạt, đối chiếu ba tháng một lần với cấp trên, cấp dưới",
    transfers: "Ai chuyển đi, chuyển đến, sinh hoạt tạm thời, từ ngày nào",
  },
  on: "Tính đến ngày",
  of: "Phần in",
  whole: "Toàn bộ",
  year: (year: number) => `Năm ${year}`,
  show: "Xem",
  print: "In",
  download: "Tải Excel",
  empty: "Không có ai trong khoảng thời gian này",
  emptyHint: "Chọn năm, nhiệm kỳ hoặc ngày khác.",
  first: (shown: number, total: number) =>
    `Trang này chỉ hiện ${shown} trong ${total} dòng. Chọn một năm, một nhiệm kỳ, hoặc tải Excel để có đủ.`,
  hash: "SHA-256 của tệp Excel",
  hashNote: "Cùng ngày, cùng dữ liệu thì tệp giống hệt nhau.",
  numbering:
    "Số thứ tự tính từ dòng đầu, theo ngày vào danh sách; ghi bổ sung một người có ngày trước đó thì số của các dòng sau thay đổi.",
  ofCell: "Chi bộ chỉ thấy người đang ở chi bộ; người đã chuyển sang chi bộ khác có ở bản của đảng ủy.",
};
