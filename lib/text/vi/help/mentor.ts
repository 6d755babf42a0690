/** The guide of a mentor. */
export const mentor = {
  title: "Đảng viên giúp đỡ",
  about: "Giao việc, nhận kết quả, ghi chú, đánh giá; mỗi lần chưa đến một phút.",
  questions: {
    today: {
      ask: "“Việc của tôi” của đảng viên giúp đỡ có gì?",
      answer:
        "Việc đã giao đến hạn nhận kết quả, rồi những người tôi giúp đỡ: đang ở giai đoạn nào, bao nhiêu việc đang làm, ghi chú và đánh giá gần nhất ngày nào. Người lâu chưa có ghi chú xếp trước. Ở mỗi người có sẵn các nút giao việc, ghi chú, đánh giá.",
    },
    assigned: {
      ask: "Vì sao chưa thấy người được giúp đỡ?",
      answer:
        "Người được giúp đỡ chỉ hiện khi chi bộ đã ghi nghị quyết đưa vào danh sách cảm tình Đảng và phân công. Nếu đã có nghị quyết mà chưa thấy, hãy xem ở trình đơn tài khoản đang làm việc với tư cách nào, bấm “Đổi chức danh”; nếu vẫn chưa có, nhờ bí thư chi bộ kiểm tra.",
    },
    task: {
      ask: "Giao một việc thế nào cho tốt?",
      answer:
        "Bấm “Giao việc”. Chọn việc mẫu rồi sửa cho sát cơ quan, hoặc tự ghi: một việc cụ thể có kết quả thấy được, mục đích muốn rèn luyện hay tìm hiểu điều gì, và hạn. Hạn phải từ hôm nay trở đi. Người được giao thấy tất cả: mục đích, ai giao, căn cứ, hạn. “Giao cả bộ” giao nhiều việc một lần, hạn tính sẵn.",
    },
    result: {
      ask: "Nhận kết quả hoặc trả lại thế nào?",
      answer:
        "Việc đã nộp hiện ở “Việc của tôi”. Mở việc, xem lời và sản phẩm, rồi chọn: tiếp nhận, trả lại để làm tiếp, hoặc thôi giao việc này; ghi một câu cho người được giao đọc. Mọi lần nộp, trả lại đều được giữ. Có người xin thêm thời gian thì đồng ý với hạn mới, hoặc không, kèm lý do. Việc đã kết thúc không mở lại; muốn làm tiếp thì giao việc mới.",
    },
    note: {
      ask: "Nên ghi chú điều gì?",
      answer:
        "Ghi ngày và điều đã trao đổi, đã thấy: người đó băn khoăn gì, làm tốt gì, cần giúp gì. Vài dòng sau mỗi buổi gặp là đủ. Ghi chú chỉ chi bộ và đảng viên giúp đỡ đọc được; Đảng ủy và chính người được giúp đỡ không đọc được.",
    },
    evaluate: {
      ask: "Đánh giá thế nào cho khách quan?",
      answer:
        "Bấm “Đánh giá”, chọn mức cho thái độ, ý thức trách nhiệm, động cơ. Mỗi mức có mô tả việc làm; hãy chọn theo điều đã thấy và ghi một nhận xét kèm ví dụ. Phải có ít nhất một đánh giá thì chi bộ mới đề nghị cho làm thủ tục được. Người được giúp đỡ không đọc đánh giá.",
    },
    introduce: {
      ask: "Khi nào viết giấy giới thiệu người vào Đảng?",
      answer:
        "Sau khi người đó có đơn, chi bộ đang lập hồ sơ. Người giới thiệu là đảng viên chính thức, đã cùng công tác, học tập hoặc cư trú đủ thời gian quy định. Viết mẫu 3-KNĐ, nói rõ lý lịch, ưu điểm, khuyết điểm và chịu trách nhiệm; bí thư chi bộ ghi vào phần mềm.",
    },
    probation: {
      ask: "Trong thời gian dự bị, đảng viên giúp đỡ làm gì?",
      answer:
        "Tiếp tục giao việc, ghi chú, đánh giá như trước; nhật ký mở đến hết thời gian dự bị. Khi hết thời gian ấy, viết bản nhận xét đảng viên dự bị (11-KNĐ) để chi bộ xét công nhận chính thức; bí thư chi bộ ghi ngày văn bản vào hồ sơ.",
    },
    file: {
      ask: "Đảng viên giúp đỡ xem được những gì của hồ sơ?",
      answer:
        "Giai đoạn, việc tiếp theo, hạn, văn bản, biểu quyết, quá trình và “Dự kiến các bước”. Ở phần Lý lịch chỉ thấy mục nào đang mở, đã gửi, đã đạt; nội dung chỉ đọc được khi người vào Đảng chia sẻ mục ấy. Mỗi mục có hướng dẫn, lỗi hay gặp và chỗ viết gợi ý. Hãy giúp hiểu cách ghi, không viết thay.",
    },
    replace: {
      ask: "Không giúp đỡ được nữa thì làm sao?",
      answer:
        "Báo chi bộ sớm. Chi bộ ra nghị quyết phân công đảng viên chính thức khác, bí thư ghi bước “Phân công người giúp đỡ khác”. Từ ngày đó người cũ không mở được hồ sơ nữa; việc đã giao, ghi chú và đánh giá vẫn còn trong nhật ký cho người sau.",
    },
  },
};
