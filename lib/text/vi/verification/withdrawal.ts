/** A request of a verification that was sent by mistake, and a trip that is not made. */
export const verificationWithdrawal = {
  title: "Rút yêu cầu gửi nhầm",
  hint: "Dùng khi gửi nhầm nơi, nhầm người hoặc nhầm nội dung. Yêu cầu vẫn được lưu, ghi là đã rút kèm lý do; nội dung đã hỏi trở lại danh sách phải hỏi. Số công văn đã cấp không dùng lại. Phần mềm không báo cho nơi nhận: cần gọi điện hoặc gửi công văn để nơi nhận biết.",
  whole: (count: number, number: string | null) =>
    `Rút cả công văn${number ? ` số ${number}` : ""}: ${count} nội dung chưa trả lời`,
  reason: "Lý do rút",
  confirm: "Tôi hiểu rằng không thể hoàn tác việc rút yêu cầu này.",
  submit: "Rút yêu cầu",
  tag: "Đã rút",
  told: (day: string, who: string) => `Rút ngày ${day}, ${who}`,
  trip: {
    title: "Hủy chuyến đi",
    hint: "Dùng khi lập nhầm hoặc không đi nữa. Các nơi của chuyến trở lại danh sách chờ trả lời, có thể lập chuyến khác. Giấy giới thiệu đã cấp không còn giá trị và số của giấy không dùng lại; cần thu lại giấy.",
    reason: "Lý do hủy",
    confirm: "Tôi hiểu rằng không thể hoàn tác việc hủy chuyến đi này.",
    submit: "Hủy chuyến đi",
    tag: "Đã hủy",
    told: (day: string, who: string) => `Hủy ngày ${day}, ${who}`,
  },
  done: {
    withdrawRequest: "Đã rút yêu cầu thẩm tra. Nội dung đã hỏi trở lại danh sách phải hỏi.",
    withdrawTrip: "Đã hủy chuyến đi. Các nơi của chuyến lại chờ trả lời.",
  },
  refusals: {
    "trip-answered": () =>
      "Không hủy được chuyến đi này vì đã có nơi trả lời. Hãy ghi kết quả của các nơi còn lại; nơi nào gửi nhầm thì rút riêng yêu cầu đó.",
    "trip-withdrawn": () => "Chuyến đi này đã được hủy. Chưa có gì được ghi thêm. Hãy tải lại trang.",
    "verification-void": () =>
      "Yêu cầu này không còn giá trị: đã được rút, hoặc hồ sơ đã bị trả lại. Chưa có gì được ghi thêm. Hãy tải lại trang để xem các yêu cầu đang chờ trả lời.",
  },
};
