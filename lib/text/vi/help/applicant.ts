/** The guide of whoever the case is about, read before and after the application: nobody is addressed as a member. */
export const applicant = {
  title: "Người vào Đảng",
  about: "Quá trình phấn đấu của tôi, việc được giao, viết lý lịch.",
  questions: {
    where: {
      ask: "Tôi đang ở đâu trên chặng đường vào Đảng?",
      answer:
        "Mở “Hồ sơ của tôi”: trang ấy nêu giai đoạn hiện nay, bước tiếp theo, ai thực hiện bước đó và hạn nếu có. Việc đến lượt mình thì hiện ở “Việc của tôi”. Ngày tháng ở đây theo quy định và giấy tờ đã ghi; chi bộ và đảng viên giúp đỡ sẵn sàng giải thích.",
    },
    tasks: {
      ask: "Xem việc được giao ở đâu?",
      answer:
        "Ở “Việc được giao”: việc gì, để làm gì, ai giao, hạn. Mở việc, ghi vài câu đã làm, nơi để sản phẩm, chọn ảnh hoặc tệp nếu có, rồi “Nộp”. Mất mạng thì chữ đã gõ vẫn giữ trên máy, nộp lại khi có mạng. Việc bị trả lại có một câu nói vì sao; làm tiếp rồi nộp lại. Cần lùi hạn thì “Xin thêm thời gian” kèm lý do.",
    },
    begin: {
      ask: "Khi nào bắt đầu viết lý lịch?",
      answer:
        "Sau khi nộp đơn xin vào Đảng viết tay và chi bộ đã ghi nhận đơn. Trước đó các mục chỉ để đọc mà chuẩn bị: giấy khai sinh, văn bằng, quá trình công tác theo từng tháng, thông tin của người thân. Mỗi mục có hướng dẫn cách ghi, ví dụ ghi đúng và ghi sai.",
    },
    write: {
      ask: "Viết và gửi từng mục thế nào?",
      answer:
        "Mở “Lý lịch của tôi”, chọn mục. Mục nhiều dòng như quá trình công tác, người thân: “Thêm dòng” từng dòng, hoặc “Dán từ Word, Excel” rồi xem lại. “Lưu, chưa gửi” lúc nào cũng được. Chỗ phần mềm nhắc, như tháng còn trống: sửa lại, hoặc ghi “đúng, vì …”. Không có gì để khai thì trả lời “không”. Xong mục nào thì “Gửi để xem” mục ấy; khi chưa gửi, người xem lý lịch chưa đọc được.",
    },
    draft: {
      ask: "Mất mạng hoặc hết phiên thì bài viết có mất không?",
      answer:
        "Không. Chữ đang gõ được giữ trên máy đang dùng; mở lại mục đó, phần mềm hỏi viết tiếp hay bỏ bản ấy. Hết phiên khi đang gửi thì sau khi đăng nhập lại, nội dung vẫn còn trong biểu mẫu. Trên máy dùng chung, hãy gửi hoặc lưu xong rồi đăng xuất.",
    },
    returned: {
      ask: "Mục bị trả lại thì làm gì?",
      answer:
        "Mục cần sửa hiện ở “Việc của tôi” kèm nguyên văn ý kiến. Sửa chỗ được nêu, ghi một hai câu đã sửa gì, rồi “Trả lời và gửi lại”. Chưa rõ thì mở “Lịch hẹn và biên bản” ở trang lý lịch, chọn giờ trống để cùng Phó Bí thư Đảng ủy xem từng mục; xong buổi, đọc và xác nhận biên bản. Bị trả lại là chuyện thường, để bản chép tay chỉ phải viết một lần.",
    },
    passed: {
      ask: "Mục đã đạt có sửa được nữa không?",
      answer:
        "Có, khi lý lịch chưa gửi thẩm tra. Bản đã đạt được giữ lại, mục ghi “đã đạt, nay sửa” và những chỗ thay đổi được xem lại. Sau khi gửi thẩm tra thì không sửa được; nếu nhớ ra điều khai thiếu, hãy báo ngay chi bộ, khai bổ sung sớm tốt hơn để thẩm tra phát hiện.",
    },
    copy: {
      ask: "Khi mọi mục đã đạt, còn phải làm gì?",
      answer:
        "Đọc lại ở “Đọc toàn văn lý lịch”. Phó Bí thư Đảng ủy lập bản mẫu; mở “Bản chép tay”, in ra, chép đúng từng trang vào quyển lý lịch, không tẩy xóa, không bỏ cách dòng, dán ảnh, ký, rồi xác nhận cách chép. Từng trang được đối chiếu: trang nào chưa đúng thì chép lại trang ấy. Sau đó Đảng ủy đóng dấu giáp lai, gửi thẩm tra.",
    },
    readers: {
      ask: "Ai đã đọc lý lịch và hồ sơ của tôi?",
      answer:
        "Mở “Ai đã xem hồ sơ của tôi” ở cuối trang hồ sơ: ai, với tư cách gì, ngày giờ nào, mở phần nào, kể cả mở hộp in. Đọc được lý lịch là bí thư, phó bí thư chi bộ và Đảng ủy; cấp ủy cấp trên sau khi hồ sơ gửi lên. Đảng viên giúp đỡ chỉ thấy trạng thái và mục được chia sẻ. Đảng ủy viên khác, người quản trị không đọc được.",
    },
    after: {
      ask: "Sau khi thẩm tra xong thì đến bước nào?",
      answer:
        "Đảng ủy chứng nhận lý lịch; chi bộ họp xét, rồi Đảng ủy xét và gửi lên cấp có thẩm quyền quyết định. Có quyết định, chi bộ tổ chức lễ kết nạp; thời gian dự bị tính từ ngày lễ. Mỗi bước xong đều hiện ở “Hồ sơ của tôi”. Muốn rút, hãy nói với chi bộ.",
    },
  },
};
