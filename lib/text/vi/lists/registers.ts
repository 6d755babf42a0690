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
  unknown: {
    title: "Sổ chưa có mẫu trong phần mềm",
    intro:
      "HD 38-HD/BTCTW (mục V.1) và hướng dẫn của cấp trên có nêu các sổ dưới đây, nhưng chưa có bản mẫu để biết các cột. Hãy xin mẫu của ban tổ chức cấp ủy cấp trên và tiếp tục dùng sổ giấy như hiện nay.",
    names: [
      "Sổ giao nhận thẻ, phát thẻ đảng viên (7-TĐV, 8-TĐV)",
      "Sổ tặng, giao nhận Huy hiệu Đảng",
      "Sổ theo dõi đảng viên từ trần",
      "Sổ theo dõi đảng viên ra khỏi Đảng",
      "Sổ giao nhận hồ sơ đảng viên; sổ cho mượn tài liệu trong hồ sơ",
      "Sổ theo dõi phiếu báo chuyển sinh hoạt đảng",
      "Sổ theo dõi khen thưởng",
      "Sổ theo dõi giới thiệu đảng viên về giữ mối liên hệ nơi cư trú",
    ],
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
