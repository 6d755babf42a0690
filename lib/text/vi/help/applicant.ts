/** The guide of whoever the case is about, read before and after the application: nobody is addressed as a member. */
export const applicant = {
  title: "Người vào Đảng",
  about: "Chặng đường của tôi, việc được giao, viết lý lịch.",
  questions: {
    where: {
      ask: "Tôi đang ở đâu trên chặng đường vào Đảng?",
      answer:
        "Mở “Hồ sơ của tôi”: trang ấy nêu giai đoạn hiện nay, bước tiếp theo, ai phải làm bước đó và hạn nếu có. Việc đến lượt mình thì hiện ở “Việc của tôi”. Ngày tháng ở đây theo quy định và giấy tờ đã ghi; chi bộ và đảng viên giúp đỡ sẵn sàng giải thích.",
    },
    tasks: {
      ask: "Xem việc được giao ở đâu?",
      answer:
        "Ở “Việc được giao”: tên việc, hạn và tình trạng. Làm xong thì báo người giao, là bí thư chi bộ hoặc đảng viên giúp đỡ; người giao ghi kết quả. Việc bị trả lại nghĩa là cần làm tiếp. Cần thêm thời gian hoặc chưa rõ yêu cầu, hãy trao đổi trước khi hết hạn.",
    },
    begin: {
      ask: "Khi nào bắt đầu viết lý lịch?",
      answer:
        "Sau khi nộp đơn xin vào Đảng viết tay và chi bộ đã ghi nhận đơn. Trước đó các mục chỉ để đọc mà chuẩn bị: giấy khai sinh, văn bằng, quá trình công tác theo từng tháng, thông tin của người thân. Mỗi mục có hướng dẫn cách ghi, ví dụ ghi đúng và ghi sai.",
    },
    write: {
      ask: "Viết và gửi từng mục thế nào?",
      answer:
        "Mở “Lý lịch của tôi”, chọn mục. “Lưu, chưa gửi” lúc nào cũng được, rồi viết tiếp trên điện thoại hay máy tính. Xong mục nào thì “Gửi để xem” mục ấy, không cần đợi đủ. Mục không có gì để khai thì ghi “không”. Khi chưa gửi, người xem lý lịch chưa đọc được nội dung.",
    },
    draft: {
      ask: "Mất mạng hoặc hết phiên thì bài viết có mất không?",
      answer:
        "Không. Chữ đang gõ được giữ trên máy đang dùng; mở lại mục đó, phần mềm hỏi viết tiếp hay bỏ bản ấy. Hết phiên khi đang gửi thì sau khi đăng nhập lại, nội dung vẫn còn trong biểu mẫu. Trên máy dùng chung, hãy gửi hoặc lưu xong rồi đăng xuất.",
    },
    returned: {
      ask: "Mục bị trả lại thì làm gì?",
      answer:
        "Mục cần sửa hiện ở “Việc của tôi” kèm nguyên văn ý kiến. Sửa chỗ được nêu, ghi một hai câu trả lời đã sửa gì, rồi “Trả lời và gửi lại”. Bị trả lại là chuyện thường, để bản chép tay chỉ phải viết một lần. Chưa hiểu ý kiến thì hỏi Phó Bí thư Đảng ủy.",
    },
    passed: {
      ask: "Mục đã đạt có sửa được nữa không?",
      answer:
        "Có, khi lý lịch chưa gửi thẩm tra. Bản đã đạt được giữ lại, mục ghi “đã đạt, nay sửa” và những chỗ thay đổi được xem lại. Sau khi gửi thẩm tra thì không sửa được; nếu nhớ ra điều khai thiếu, hãy báo ngay chi bộ, khai bổ sung sớm tốt hơn để thẩm tra phát hiện.",
    },
    copy: {
      ask: "Khi mọi mục đã đạt, còn phải làm gì?",
      answer:
        "Chép tay toàn bộ theo bản đã đạt vào quyển lý lịch, không tẩy xóa, không bỏ trống dòng, dán ảnh rồi ký. Có thể in bản trên màn hình để chép. Đảng ủy đóng dấu giáp lai và gửi thẩm tra. Mục 24–26 do nơi thẩm tra, chi bộ và cấp ủy cơ sở ghi.",
    },
    readers: {
      ask: "Ai đọc được lý lịch và hồ sơ của tôi?",
      answer:
        "Bí thư, phó bí thư chi bộ và Đảng ủy; cấp ủy cấp trên sau khi hồ sơ được gửi lên. Đảng viên giúp đỡ, đảng ủy viên khác và người quản trị không đọc được lý lịch. Mỗi lần mở đều được ghi lại. Ghi chú, đánh giá và kết quả thẩm tra thì người vào Đảng không đọc.",
    },
    after: {
      ask: "Sau khi thẩm tra xong thì đến bước nào?",
      answer:
        "Đảng ủy chứng nhận lý lịch; chi bộ họp xét, rồi Đảng ủy xét và gửi lên cấp có thẩm quyền quyết định. Có quyết định, chi bộ tổ chức lễ kết nạp; thời gian dự bị tính từ ngày lễ. Mỗi bước xong đều hiện ở “Hồ sơ của tôi”. Muốn rút, hãy nói với chi bộ.",
    },
  },
};
