/** The guide of a member of a committee. */
export const committeeMember = {
  title: "Đảng ủy viên",
  about: "Kết quả so với chỉ tiêu, danh sách, quy trình; không mở hồ sơ cá nhân.",
  questions: {
    today: {
      ask: "“Việc của tôi” của đảng ủy viên cho biết gì?",
      answer:
        "Số người đã kết nạp so với chỉ tiêu của nhiệm kỳ, số hồ sơ đang theo dõi ở từng giai đoạn và số hồ sơ quá hạn. Từ đó mở được “Mục tiêu nhiệm kỳ” và danh sách theo giai đoạn. Đảng ủy viên không phải ghi gì trong phần mềm; nghị quyết của Đảng ủy do bí thư, phó bí thư ghi.",
    },
    files: {
      ask: "Vì sao không mở được hồ sơ của từng người?",
      answer:
        "Đảng ủy viên xem họ tên, chi bộ, giai đoạn, việc tiếp theo, hạn, và mở được phần tóm tắt của từng người từ “Mục tiêu nhiệm kỳ”. Lý lịch, kết quả thẩm tra, nhật ký bồi dưỡng chỉ mở cho người được giao trách nhiệm, và mỗi lần mở đều được ghi lại. Cần tài liệu để chuẩn bị họp, hãy đề nghị bí thư hoặc phó bí thư Đảng ủy báo cáo.",
    },
    result: {
      ask: "Kết quả nhiệm kỳ được tính thế nào?",
      answer:
        "Tính người có lễ kết nạp từ ngày đầu đến ngày cuối nhiệm kỳ. Người sau đó bị xóa tên hoặc bị hủy quyết định kết nạp được nêu riêng, không tính vào chỉ tiêu. Bấm “Mục tiêu nhiệm kỳ” để xem kết quả, hồ sơ theo giai đoạn, mười hai tháng tới và số liệu theo chi bộ, theo năm; chọn nhiệm kỳ khác ở đầu trang.",
    },
    pace: {
      ask: "“Tiến độ chỉ tiêu (lũy kế)” nghĩa là gì?",
      answer:
        "Là số người cần đạt đến cuối mỗi năm nếu theo đúng phần chỉ tiêu đã phân bổ; chưa phân bổ theo năm thì tính đều theo số ngày của nhiệm kỳ. Đường này chỉ để so sánh. Chậm hay vượt tiến độ đều không làm một hồ sơ dễ hơn hoặc khó hơn: điều kiện xét từng người không đổi.",
    },
    quality: {
      ask: "Xem chất lượng phía sau con số ở đâu?",
      answer:
        "Ngay dưới kết quả ở “Mục tiêu nhiệm kỳ” có một câu nêu những người đã kết nạp nay ra sao: đang dự bị, đã chính thức, đã xóa tên hay đã hủy quyết định; bấm vào mỗi con số để xem danh sách. Đó là tình trạng hôm nay của những người có lễ kết nạp trong nhiệm kỳ đang xem.",
    },
    cells: {
      ask: "So sánh các chi bộ thế nào cho đúng?",
      answer:
        "Bảng “Theo chi bộ” ghi số kết nạp, chỉ tiêu được giao và số hồ sơ đang theo dõi của chi bộ quản lý hồ sơ. Hãy xem cùng điều kiện của từng chi bộ, như số quần chúng trong độ tuổi. Chi bộ không được giao chỉ tiêu riêng thì không có số so sánh.",
    },
    overdue: {
      ask: "Làm sao biết hồ sơ nào chậm, đang chờ ai?",
      answer:
        "Vào “Hồ sơ phát triển Đảng”. Người đến hạn gần nhất đứng trên; việc quá hạn có chữ “quá hạn” và số ngày, không chỉ khác màu. Mỗi dòng ghi việc tiếp theo và người thực hiện. Thời hạn được tính theo quy định, bằng ngày làm việc của lịch mà người quản trị đã nhập.",
    },
    votes: {
      ask: "Khi Đảng ủy biểu quyết, ai được tính?",
      answer:
        "Cấp ủy viên đương nhiệm ngày họp, kể cả người không dùng phần mềm; phần mềm lập danh sách theo chức vụ đã ghi và nêu số phiếu cần có. Người vắng mặt vì công tác, ốm, nghỉ phép vẫn nằm trong tổng số. Danh sách sai thì báo người quản trị sửa chức vụ trước khi ghi nghị quyết.",
    },
    procedure: {
      ask: "Xem quy trình và căn cứ của từng bước ở đâu?",
      answer:
        "Ở “Quy định”: bản đồ quy trình nêu từng bước, ai làm, điều kiện và điều khoản; bảng quy định nêu giá trị đang áp dụng, từ ngày nào, theo văn bản nào. Chọn một ngày để xem quy định của ngày đó. Giá trị nào chưa có toàn văn thì ghi rõ là chưa rõ, phần mềm không đoán.",
    },
    units: {
      ask: "Xem số đảng viên tại một ngày ở đâu?",
      answer:
        "Ở “Tổ chức”: hệ thống tổ chức với số đảng viên chính thức, dự bị tại ngày được chọn; số của Đảng bộ gồm cả các chi bộ trực thuộc. Mở một chi bộ để xem danh sách và chức vụ đang giữ. Trang này, cũng như trang chỉ tiêu và danh sách hồ sơ, in được để mang đi họp.",
    },
  },
};
