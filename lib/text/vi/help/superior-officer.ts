/** The guide of an officer of the superior committee. */
export const superiorOfficer = {
  title: "Cán bộ cấp ủy cấp trên",
  about: "Hồ sơ được gửi lên, thời hạn và quyết định.",
  questions: {
    today: {
      ask: "“Việc của tôi” hiện những hồ sơ nào?",
      answer:
        "Hồ sơ do đảng ủy cơ sở gửi lên và đang chờ cấp có thẩm quyền, hạn gần nhất đứng trước. Hồ sơ chưa gửi thì không hiện, tìm cũng không thấy. Bấm vào một dòng là mở hồ sơ với việc phải làm. Trang trống nghĩa là chưa có hồ sơ nào đang chờ.",
    },
    list: {
      ask: "Xem mọi hồ sơ đã gửi lên ở đâu?",
      answer:
        "Ở “Hồ sơ phát triển Đảng”: mỗi dòng một người, với chi bộ, giai đoạn, việc tiếp theo và hạn. Lọc theo giai đoạn, chi bộ, họ tên hoặc ngày kết nạp. Hồ sơ đã gửi vẫn xem được sau khi có quyết định. Danh sách in được.",
    },
    file: {
      ask: "Mở hồ sơ thì thấy những gì?",
      answer:
        "Việc tiếp theo, hạn và điều còn thiếu kèm điều khoản; các văn bản đã ghi với số, ngày; kết quả biểu quyết của chi bộ và đảng ủy; quá trình từ đầu; lý lịch và kết quả thẩm tra. Nhật ký bồi dưỡng không mở cho cấp trên. Mỗi lần mở hồ sơ đều được ghi lại.",
    },
    deadline: {
      ask: "Thời hạn ra quyết định tính từ ngày nào?",
      answer:
        "Từ ngày nghị quyết của chi bộ, bằng ngày làm việc, theo quy định có hiệu lực ngày đó. Hạn ghi ở đầu hồ sơ và trong danh sách. Nếu lịch làm việc của năm liên quan chưa được nhập, phần mềm ghi là chưa tính được chứ không đoán; hãy báo người quản trị.",
    },
    decide: {
      ask: "Ghi quyết định kết nạp thế nào?",
      answer:
        "Mở hồ sơ, chọn “Ghi quyết định kết nạp”. Ghi ngày, số quyết định, số ủy viên ban thường vụ và các số phiếu; phần mềm nêu số phiếu cần có. Mỗi người một quyết định, một số riêng. Quá hạn thì phải ghi lý do chậm. Sau đó hồ sơ sang giai đoạn lễ kết nạp, chi bộ ghi ngày nhận quyết định.",
    },
    extend: {
      ask: "Cần thêm thời gian thì làm sao?",
      answer:
        "Dùng bước “Gia hạn ra quyết định kết nạp” khi thời hạn còn chạy, ghi số, ngày văn bản và lý do. Chỉ gia hạn một lần, nhiều nhất bao nhiêu ngày thì theo quy định của ngày đó. Công nhận chính thức cũng có bước gia hạn riêng.",
    },
    refuse: {
      ask: "Không đồng ý kết nạp thì ghi thế nào?",
      answer:
        "Chọn “Ghi kết luận không đồng ý kết nạp”, ghi ngày thông báo và lý do. Hồ sơ kết thúc theo dõi và chi bộ thấy kết luận ngay. Nếu chỉ thiếu hoặc sai giấy tờ, đừng kết luận; hãy trả hồ sơ để làm lại. Bước này không thể hoàn tác bằng cách ghi lại.",
    },
    return: {
      ask: "Trả hồ sơ để làm lại thế nào?",
      answer:
        "Chọn “Trả hồ sơ để làm lại”, đánh dấu đúng mục lý lịch, việc thẩm tra, văn bản hoặc lần biểu quyết phải sửa và ghi lý do. Chỉ những nội dung được chọn phải làm lại. Khi mọi nội dung đã xong, đảng ủy cơ sở gửi lên lại và hồ sơ hiện ở “Việc của tôi”.",
    },
    recognition: {
      ask: "Công nhận chính thức và xóa tên ghi ở đâu?",
      answer:
        "Cũng trong hồ sơ đó, khi đảng ủy cơ sở đã gửi đề nghị. Ngày chính thức là ngày hết thời gian dự bị, dù quyết định ban hành sau. Quyết định xóa tên chỉ ghi được khi chi bộ và đảng ủy đã biểu quyết đạt; thời hạn khiếu nại tính từ ngày đảng viên nhận quyết định.",
    },
    annul: {
      ask: "Khi nào hủy quyết định kết nạp?",
      answer:
        "Khi chưa tổ chức lễ mà quyết định không còn phù hợp, hoặc khi kết nạp sai tiêu chuẩn, sai thẩm quyền, sai thủ tục. Ghi ngày, căn cứ và làm lại từ bước nào; các văn bản, biểu quyết từ bước đó trở đi không còn giá trị. Không đủ tiêu chuẩn thì đưa ra khỏi danh sách, không làm lại.",
    },
  },
};
