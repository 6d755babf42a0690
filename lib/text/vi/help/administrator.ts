/** The guide of the administrator. */
export const administrator = {
  title: "Người quản trị",
  about: "Tài khoản, chức vụ, lịch làm việc, bộ quy định; không xem hồ sơ cá nhân.",
  questions: {
    begin: {
      ask: "Bắt đầu từ đâu?",
      answer:
        "Nhập lịch làm việc của năm nay và năm sau, vì mọi thời hạn tính theo ngày làm việc đều dựa vào đó. Cấp tài khoản và giao chức vụ cho bí thư, phó bí thư Đảng ủy trước, rồi đến các chi bộ. Nên có hai người quản trị, vì nhiều việc cần người thứ hai đồng ý.",
    },
    account: {
      ask: "Cấp tài khoản thế nào?",
      answer:
        "Chi bộ hoặc Đảng ủy ghi người đó vào danh sách trước. Vào “Tài khoản và chức vụ”, chọn cấp tài khoản mới, chọn người và đặt tên đăng nhập. Màn hình hiện một mật khẩu dùng một lần trong ít phút: trao tận tay, không gửi tin nhắn. Người nhận phải tự đặt mật khẩu mới ngay.",
    },
    post: {
      ask: "Giao chức vụ thế nào?",
      answer:
        "Mở trang tài khoản, chọn chức vụ, tổ chức và ngày giữ. Chức vụ trong chi bộ, cấp ủy chỉ giao cho đảng viên chính thức của tổ chức đó, vì có quyền biểu quyết; cán bộ cấp trên và người quản trị chỉ cần tài khoản. Chức vụ có hiệu lực từ thao tác kế tiếp của người dùng.",
    },
    second: {
      ask: "Vì sao có việc phải chờ người thứ hai?",
      answer:
        "Cấp tài khoản, đặt lại mật khẩu, giao chức vụ ngoài chi bộ cho phép người khác đọc hồ sơ, nên cần hai người. Một người quản trị khác hoặc thường trực Đảng ủy đồng ý ở “Việc của tôi”; sau đó làm lại đúng thao tác để hoàn tất, trong bảy ngày. Chỉ có một người quản trị thì làm được ngay và hiện thành ngoại lệ để Đảng ủy xem.",
    },
    password: {
      ask: "Có người quên mật khẩu thì làm sao?",
      answer:
        "Gặp hoặc gọi lại đúng người đó. Mở trang tài khoản, chọn “Cấp mật khẩu dùng một lần”: mật khẩu cũ mất hiệu lực, các phiên đăng nhập kết thúc. Người dùng đăng nhập, phải tự đặt mật khẩu mới, và được báo ai đã đặt lại, lúc nào.",
    },
    leaving: {
      ask: "Người thôi giữ chức vụ hoặc chuyển đi thì làm gì?",
      answer:
        "Ghi ngày thôi giữ ở từng chức vụ; từ ngày đó người ấy không còn xem và không được tính khi biểu quyết. Không dùng phần mềm nữa thì khóa tài khoản: người dùng bị đăng xuất ở thao tác kế tiếp, dữ liệu đã ghi giữ nguyên. Không tự khóa được tài khoản của mình.",
    },
    without: {
      ask: "Cấp ủy viên không dùng phần mềm có phải ghi không?",
      answer:
        "Có. Người đó vẫn được triệu tập và tính vào số phải biểu quyết. Ở trang tài khoản, mở “Chức vụ của người không dùng phần mềm”, chọn người, chức vụ và ngày giữ. Ghi thiếu một người thì số phiếu cần có sẽ sai. Người đã có tài khoản thì giao chức vụ ở trang tài khoản.",
    },
    calendar: {
      ask: "Nhập lịch nghỉ lễ, làm bù thế nào?",
      answer:
        "Vào “Lịch làm việc”, chọn năm, mở lịch cả năm và dán danh sách ngày nghỉ, ngày làm bù theo thông báo. Phần mềm cho xem trước những thời hạn nào đổi ngày rồi mới áp dụng. Năm chưa có lịch thì thời hạn kéo sang năm đó ghi là chưa tính được; phần mềm không đoán ngày nghỉ.",
    },
    packs: {
      ask: "Có văn bản quy định mới thì làm gì?",
      answer:
        "Vào “Bộ quy định”, nạp các giá trị của văn bản kèm điều khoản; lưu bản nháp chưa làm thay đổi việc gì. Chạy thử, xem báo cáo hồ sơ nào thay đổi, rồi một người quản trị khác đối chiếu và bật. Thời hạn đang chạy giữ quy định của ngày bắt đầu. Giá trị do Điều lệ quy định thì không bộ nào đổi được.",
    },
    local: {
      ask: "Quy định riêng của tỉnh, của cấp ủy ghi ở đâu?",
      answer:
        "Ở “Quy định riêng của địa phương”: hạn ngắn hơn, điều kiện chặt hơn so với trung ương, kèm văn bản làm căn cứ và ngày áp dụng. Phần mềm không nhận quy định lỏng hơn. Hạn riêng hiện thêm bên cạnh hạn theo quy định của trung ương ở từng hồ sơ.",
    },
  },
};
