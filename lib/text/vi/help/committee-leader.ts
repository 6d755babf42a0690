/** The guide of the secretary and the deputy secretary of a committee. */
export const committeeLeader = {
  title: "Bí thư, phó bí thư Đảng ủy",
  about: "Xem lý lịch, thẩm tra, nghị quyết của Đảng ủy, chỉ tiêu nhiệm kỳ.",
  questions: {
    today: {
      ask: "Mỗi lần mở phần mềm, xem gì trước?",
      answer:
        "Xem “Việc của tôi”: mục lý lịch vừa gửi, yêu cầu thẩm tra quá hạn, nghị quyết phải ghi, hồ sơ phải gửi; việc quá hạn đứng đầu. Ở đây cũng có những việc về tài khoản chờ người thứ hai đồng ý, và các ngoại lệ mà một người làm thay hai người; hãy hỏi lại người có tên rồi mới đồng ý.",
    },
    list: {
      ask: "Theo dõi mọi hồ sơ của Đảng bộ ở đâu?",
      answer:
        "Ở “Hồ sơ phát triển Đảng”: mỗi dòng một người, với giai đoạn, việc tiếp theo và hạn; người đến hạn gần nhất đứng trên. Lọc theo giai đoạn, chi bộ, họ tên, ngày kết nạp; gõ có dấu hay không dấu đều được. Địa chỉ trang giữ điều kiện lọc nên có thể lưu lại, và in được cả danh sách.",
    },
    permit: {
      ask: "Khi nào đồng ý cho làm thủ tục xét kết nạp?",
      answer:
        "Sau khi chi bộ có nghị quyết đề nghị. Hồ sơ phải có đảng viên chính thức giúp đỡ, có đánh giá trong nhật ký và đã vào danh sách cảm tình Đảng của Đảng ủy; thiếu điều nào thì đầu hồ sơ nêu điều ấy. Ghi số, ngày văn bản đồng ý; hồ sơ chuyển sang giai đoạn lập hồ sơ.",
    },
    review: {
      ask: "Xem lý lịch với người vào Đảng theo từng mục thế nào?",
      answer:
        "Mở mục vừa gửi từ “Việc của tôi”: trang mở ở chỗ đã thay đổi. Đúng, đủ, rõ thì “Đạt”; cần sửa thì chọn nguyên nhân, ghi chỗ sai rồi “Trả lại để sửa”. Mục đã đạt không phải viết lại. Cùng xem tại một màn hình: hẹn giờ hoặc bắt đầu buổi làm việc ở trang lý lịch; biên bản do hai bên xác nhận. Đủ mục đạt thì lập bản mẫu chép tay.",
    },
    verification: {
      ask: "Gửi và theo dõi thẩm tra lý lịch ở đâu?",
      answer:
        "Mọi mục đã đạt, bản chép tay đã đóng dấu thì ghi bước gửi thẩm tra. Ở trang thẩm tra, lập danh sách người thân từ lý lịch, gửi các công văn trong một lần, số lấy liên tiếp. Ghi ngày nơi đó nhận: hạn trả lời tính từ ngày ấy; đến lúc đôn đốc thì hiện ở “Việc của tôi”. Trả lời chưa đúng, chưa đủ phải được làm rõ rồi mới chứng nhận.",
    },
    vote: {
      ask: "Ghi nghị quyết của Đảng ủy thế nào?",
      answer:
        "Chi bộ biểu quyết đạt rồi mới đến bước của Đảng ủy. Nhập ngày họp: phần mềm lập danh sách cấp ủy viên đương nhiệm ngày đó, kể cả người không có tài khoản, và số phiếu cần có. Ghi có mặt, vắng mặt kèm lý do và các số phiếu. Không đạt thì ghi số biên bản và báo cáo kết quả lên cấp có thẩm quyền.",
    },
    decision: {
      ask: "Thời hạn ra quyết định kết nạp tính thế nào?",
      answer:
        "Tính bằng ngày làm việc từ ngày chi bộ ra nghị quyết, theo quy định của ngày đó và lịch nghỉ đã nhập; hạn hiện ở đầu hồ sơ và trong danh sách. Hồ sơ gửi lên sẽ hiện trên trang của cán bộ cấp ủy cấp trên. Muốn thêm ngày phải gia hạn khi còn hạn, theo văn bản của cấp có thẩm quyền.",
    },
    return: {
      ask: "Hồ sơ chưa đạt thì trả lại thế nào?",
      answer:
        "Dùng bước “Trả hồ sơ để làm lại”. Chọn đúng mục lý lịch, việc thẩm tra, văn bản hoặc lần biểu quyết phải sửa và ghi lý do; chỉ những nội dung được chọn phải làm lại. Người phải sửa thấy ngay ở “Việc của tôi”. Hồ sơ được gửi lên lại khi mọi nội dung đã xong.",
    },
    annul: {
      ask: "Hủy một bước ghi nhầm thế nào?",
      answer:
        "Đề nghị hủy của người đã ghi hiện ở “Việc của tôi”: Phó Bí thư Đảng ủy hủy bước đó, hoặc giữ nguyên và ghi vì sao. Không có đề nghị thì mở hồ sơ, chọn “Hủy bước ghi nhầm gần nhất”, ghi lý do và căn cứ. Hồ sơ trở lại như trước; dòng ghi nhầm vẫn còn và được gạch ngang. Người đã ghi bước ấy không tự hủy; hãy nhờ đồng chí Phó Bí thư khác.",
    },
    goals: {
      ask: "Nhập chỉ tiêu nhiệm kỳ và xem kết quả ở đâu?",
      answer:
        "Ở “Mục tiêu nhiệm kỳ”: thêm nhiệm kỳ theo nghị quyết đại hội, rồi phân bổ chỉ tiêu theo năm, theo chi bộ nếu có. Kết quả tính người có lễ kết nạp trong nhiệm kỳ; người bị xóa tên, bị hủy quyết định không tính vào chỉ tiêu. Chỉ tiêu không thay được điều kiện của bước nào: chất lượng đặt trên số lượng.",
    },
  },
};
