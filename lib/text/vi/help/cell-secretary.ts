/** The guide of the secretary and the deputy secretary of a cell. An answer has at most eighty words. */
export const cellSecretary = {
  title: "Bí thư, phó bí thư chi bộ",
  about: "Từ khi phát hiện quần chúng ưu tú đến khi công nhận đảng viên chính thức.",
  questions: {
    today: {
      ask: "Mỗi lần mở phần mềm, xem gì trước?",
      answer:
        "Xem “Việc của tôi”. Việc xếp theo hạn: quá hạn, đến hạn trong mười ngày, rồi việc đang chờ; việc chờ người khác ở cuối trang. Bấm vào một dòng là đến đúng chỗ phải làm. Bên dưới là những người đang được bồi dưỡng, ai lâu chưa có ghi chú thì xếp trước. Trang trống nghĩa là chi bộ không còn việc nào phải làm.",
    },
    members: {
      ask: "Vì sao trước hết phải ghi đủ đảng viên của chi bộ?",
      answer:
        "Danh sách đảng viên cho biết phân công được ai giúp đỡ, ai được triệu tập và cần bao nhiêu phiếu tán thành. Vào “Tổ chức”, mở chi bộ để xem danh sách và thêm người; với đảng viên, ghi ngày có tư cách và văn bản làm căn cứ. Việc sinh hoạt tạm thời nơi khác, được miễn, bị đình chỉ thì ghi ở hồ sơ cá nhân.",
    },
    nominate: {
      ask: "Ghi nhận một quần chúng ưu tú thế nào?",
      answer:
        "Bấm “Ghi nhận quần chúng ưu tú” ở “Việc của tôi”. Ghi họ tên khai sinh, ngày sinh, trình độ, nghề nghiệp, ngày về cơ quan và vì sao chi bộ chú ý. Nếu danh sách đã có người trùng hoặc gần trùng, chọn đúng người đó, hoặc ghi vì sao là người khác. Hồ sơ bắt đầu ở giai đoạn phát hiện, tạo nguồn; các mục khác được hỏi khi cần đến.",
    },
    next: {
      ask: "Làm sao biết bước tiếp theo và còn thiếu gì?",
      answer:
        "Mở hồ sơ của người đó. Đầu hồ sơ ghi việc tiếp theo, người thực hiện và hạn; đến lượt mình thì có nút “Thực hiện”. Phần “Việc” nêu còn thiếu gì kèm điều khoản, việc nào làm được ngay, việc nào chưa đủ điều kiện; chưa đủ thì phần mềm không cho ghi. Quy định đòi hỏi gì ở từng bước: xem bản đồ quy trình ở mục “Quy định”.",
    },
    listing: {
      ask: "Đưa vào danh sách cảm tình Đảng gồm những việc gì?",
      answer:
        "Chi bộ ra nghị quyết đưa vào danh sách cảm tình Đảng và phân công một đảng viên chính thức giúp đỡ; ghi số, ngày nghị quyết và tên người được phân công. Đảng ủy cập nhật danh sách của mình. Sau khi có ít nhất một đánh giá, chi bộ ghi nghị quyết đề nghị cho làm thủ tục xét kết nạp.",
    },
    tasks: {
      ask: "Giao việc, nhận kết quả và đánh giá ở đâu?",
      answer:
        "Ở phần “Bồi dưỡng” của hồ sơ. “Giao việc” có việc mẫu, bộ việc để chọn rồi sửa; chi bộ thêm được việc mẫu riêng. “Nhận kết quả”: xem lần nộp, rồi tiếp nhận, trả lại hoặc thôi giao, kèm một câu cho người được giao. “Đánh giá” theo thái độ, ý thức trách nhiệm, động cơ; mỗi mức có mô tả để so với việc đã thấy. “Ghi chú” chỉ chi bộ và đảng viên giúp đỡ đọc được.",
    },
    papers: {
      ask: "Ghi các giấy tờ của hồ sơ thế nào?",
      answer:
        "Mỗi giấy là một bước: đơn (1-KNĐ), giấy giới thiệu (3-KNĐ), nghị quyết đoàn thể (4-KNĐ, 4A-KNĐ), ý kiến (5-KNĐ). Ghi ngày đúng như trên giấy. “Giấy tờ cần có” ở phần Văn bản nêu hồ sơ cần gì, ai đang giữ, còn giá trị đến ngày nào; ghi ngày dự kiến họp thì giấy sắp hết giá trị hiện ở “Việc của tôi”. Lý lịch (2-KNĐ) do người vào Đảng tự viết.",
    },
    vote: {
      ask: "Ghi kết quả biểu quyết của chi bộ ra sao?",
      answer:
        "Mở bước “Ghi nghị quyết chi bộ xét kết nạp”, nhập ngày họp: phần mềm lập danh sách biểu quyết của ngày đó và số phiếu cần có. Ghi số có mặt, vắng mặt kèm lý do, tán thành, không tán thành, phiếu trắng. Các số phải khớp nhau. Biểu quyết không đạt vẫn ghi, với số biên bản thay cho số nghị quyết.",
    },
    ceremony: {
      ask: "Nhận quyết định kết nạp rồi, làm gì tiếp?",
      answer:
        "Ghi ngày nhận quyết định; hạn tổ chức lễ hiện ngay ở đầu hồ sơ. Tổ chức lễ xong, ghi ngày, nơi tổ chức và đảng viên chính thức được phân công giúp đỡ trong thời gian dự bị. Quá hạn thì phải có văn bản đồng ý của cấp ủy cấp trên. Thời gian dự bị tính từ ngày lễ.",
    },
    mistake: {
      ask: "Ghi nhầm một bước thì làm thế nào?",
      answer:
        "Bước đã ghi không sửa, không xóa được. Mở Quá trình của hồ sơ, bấm “Đề nghị hủy bước này” ở bước đó và ghi nhầm ở đâu, đúng ra phải thế nào. Phó Bí thư Đảng ủy hủy, hoặc trả lời vì sao giữ nguyên; câu trả lời hiện ở “Việc của tôi”. Bước bị hủy vẫn còn trong quá trình và được gạch ngang.",
    },
  },
};
