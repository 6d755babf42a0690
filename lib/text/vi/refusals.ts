import { type Facts, formatFact } from "../facts";

/** What was asked for by its name. */
const unitNoun = (what: Facts[string] | undefined): string => (what === "cell" ? "chi bộ" : "đơn vị");

/** Sentences for general refusals: what is wrong, why, what to do next. Those of a room are in its own file. */
export const refusals = {
  "field-required": () => "Chưa {enter} {field}.",
  "field-not-a-day": () =>
    "{Field}: ngày không tồn tại hoặc ghi sai dạng. Hãy ghi theo ngày/tháng/năm, ví dụ 21/03/2026.",
  "field-short-year": ({ one, other }: Facts) =>
    `{Field}: năm mới có hai chữ số, là ${one} hay ${other}? Hãy ghi đủ bốn chữ số của năm.`,
  "field-partial-day": () =>
    "{Field}: mới có năm, hoặc tháng và năm. Cần đủ ngày, tháng, năm theo giấy tờ (ngày sinh: theo giấy khai sinh). Hãy hỏi lại rồi ghi đủ.",
  "field-not-a-month": () =>
    "{Field}: tháng không có hoặc ghi sai dạng. Hãy ghi tháng/năm, ví dụ 9/2019; tháng từ 1 đến 12, năm đủ bốn chữ số.",
  "field-month-missing": () => "{Field}: mới có năm. Hãy ghi cả tháng, ví dụ 9/2019.",
  "day-too-far": ({ last }: Facts) =>
    `{Field}: ngày này quá xa, có lẽ gõ nhầm năm. Hãy ghi ngày không sau ${formatFact(last)}.`,
  "field-not-a-number": () => "{Field}: cần một số nguyên, viết bằng chữ số.",
  "field-out-of-range": () => "{Field}: số nằm ngoài khoảng cho phép. Hãy kiểm tra lại con số.",
  "field-too-long": ({ max, length }: Facts) =>
    max && length
      ? `{Field}: nội dung có ${Number(length).toLocaleString("vi-VN")} ký tự, chỉ nhận ${Number(max).toLocaleString("vi-VN")}. Nội dung đã gõ còn nguyên; hãy rút gọn rồi gửi lại.`
      : "{Field}: nội dung dài quá mức cho phép. Hãy rút gọn rồi gửi lại.",
  "field-bad-characters": ({ position, before }: Facts) =>
    `{Field}: ký tự thứ ${position} bị hỏng, không lưu được${before ? ` (ngay sau “${before}”)` : " (ở đầu mục)"}. Hãy xóa ký tự ấy rồi gửi lại.`,
  "field-old-encoding": ({ encoding, text }: Facts) =>
    `{Field}: có vẻ gõ bằng bảng mã ${encoding === "TCVN3" ? "TCVN3 (ABC)" : "VNI"}, đọc ra là “${text}”. Hãy chọn ở cuối biểu mẫu: đổi hay giữ nguyên.`,
  "name-bad-character": ({ position, before }: Facts) =>
    `{Field}: ký tự thứ ${position} không phải chữ của bảng chữ cái nào${before ? ` (ngay sau “${before}”)` : " (ở đầu tên)"}, nên tên sẽ không hiện đúng. Hãy gõ lại tên.`,
  "name-without-letter": () => "{Field}: tên phải có ít nhất một chữ cái. Hãy ghi lại tên.",
  "unit-unknown": ({ what, typed, near }: Facts) =>
    `Không có ${unitNoun(what)} nào tên là “${typed}”. ${near ? `Tên có phần ấy: ${near}. Hãy ghi đủ tên.` : "Hãy gõ một phần của tên rồi chọn trong danh sách hiện ra."}`,
  "unit-of-several": ({ what, typed, count, labels }: Facts) =>
    `Có ${count} ${unitNoun(what)} tên “${typed}”: ${labels}. Hãy ghi cả nơi trực thuộc trong ngoặc; nếu vẫn trùng thì đổi tên một nơi trước.`,
  "field-not-a-choice": () => "{Field}: lựa chọn không có trong danh sách. Hãy chọn lại.",
  "field-unknown": () => "Biểu mẫu gửi lên có mục không thuộc biểu mẫu này. Hãy tải lại trang rồi điền lại.",
  "not-permitted": () =>
    "Tư cách đang dùng không được làm việc này. Nếu còn giữ chức vụ khác, hãy đổi chức danh ở đầu trang.",
  "server-busy": () =>
    "Máy chủ đang bận nên chưa chắc đã ghi. Nội dung đã nhập còn nguyên; hãy gửi lại sau ít giây, việc đã ghi sẽ không bị ghi hai lần.",
  "request-unmarked": () => "Biểu mẫu thiếu mã của lần gửi. Hãy tải lại trang rồi gửi lại.",
  "request-reused": () => "Biểu mẫu này đã được gửi với nội dung khác. Hãy tải lại trang để xem kết quả rồi làm tiếp.",
  "too-busy": () => "Máy chủ đang bận, chưa ghi gì. Hãy gửi lại sau vài giây.",
  "already-recorded": () => "Số văn bản hoặc bản ghi này đã có. Hãy kiểm tra số và ngày, hoặc xem bản đã ghi.",
  "saved-meanwhile": ({ by, time, day }: Facts) =>
    `${by ? `${by} đã lưu bản khác lúc ${time} ngày ${formatFact(day)}` : "Đã có bản khác được lưu"}, sau khi biểu mẫu này được mở. Bản vừa gõ chưa được ghi và còn nguyên. Hãy đối chiếu hai bản dưới đây, rồi lưu đè hoặc bỏ bản của mình.`,
  "field-saved-meanwhile": () => "{Field}: vừa được người khác lưu với nội dung khác.",
  "field-taken-over": () =>
    "{Field}: vừa được người khác lưu với nội dung khác; ở đây không sửa mục này nên biểu mẫu đã lấy nội dung mới.",
  "not-found": () => "Không tìm thấy nội dung này trong phạm vi được xem. Hãy tải lại trang, hoặc mở lại từ danh sách.",
  "future-day": () => "{Field}: ngày này chưa đến. Chỉ ghi việc đã diễn ra, với ngày không sau hôm nay.",
  "before-its-stage": ({ since }: Facts) =>
    `Ngày này sớm hơn ngày hồ sơ chuyển đến giai đoạn hiện tại (${formatFact(since)}). Hãy kiểm tra ngày trên văn bản.`,
};
