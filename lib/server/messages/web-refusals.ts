/** What a request is answered with that never reaches a page; Vietnamese first. */
export const refusals = {
  400: "Không đọc được yêu cầu này. Hãy mở lại trang từ địa chỉ của phần mềm.\nThis request cannot be read. Open the page again from the address of the app.\n",
  403: "Biểu mẫu được gửi từ một trang khác nên không được nhận. Hãy mở phần mềm bằng đúng địa chỉ và gửi lại.\nThe form came from another site and was not taken. Open the app by its own address and send it again.\n",
  405: "Phần mềm không nhận loại yêu cầu này.\nThis kind of request is not served.\n",
  413: "Nội dung gửi lên quá lớn nên không được nhận. Hãy quay lại và rút gọn nội dung.\nWhat was sent is too large and was not taken. Go back and shorten it.\n",
  500: "Có lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, hãy báo người quản trị.\nSomething unexpected went wrong. Try again; if it stays, tell the administrator.\n",
  503: "Máy chủ đang bận. Hãy thử lại sau ít giây; nội dung đã gửi chưa được ghi.\nThe server is busy. Try again in a few seconds; what was sent is not recorded yet.\n",
} as const;
