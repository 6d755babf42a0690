/** A request of a verification that was sent by mistake. */
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
  done: { withdrawRequest: "Đã rút yêu cầu thẩm tra. Nội dung đã hỏi trở lại danh sách phải hỏi." },
  refusals: {
    "verification-void": () =>
      "Yêu cầu này không còn giá trị: đã được rút, hoặc hồ sơ đã bị trả lại. Chưa có gì được ghi thêm. Hãy tải lại trang để xem các yêu cầu đang chờ trả lời.",
  },
};
