import type { WithdrawalReason } from "../../files/content";
import type { FileRefusal } from "../../files/refusals";
import type { Facts } from "../facts";

/** Which of several files: "Tệp thứ 2". */
const which = ({ nth }: Facts): string => (Number(nth) > 1 ? `Tệp thứ ${nth}` : "Tệp này");

const sentences: Record<FileRefusal, (facts: Facts) => string> = {
  "file-missing": () => "Chưa chọn tệp nào. Hãy chọn ảnh chụp hoặc tệp PDF, Word rồi gửi lại.",
  "file-empty": (facts) => `${which(facts)} rỗng, không có nội dung. Hãy mở thử tệp trên máy, lưu lại rồi gửi lại.`,
  "file-too-large": (facts) =>
    `${which(facts)} lớn hơn 25 MB nên không được nhận. Hãy quét ở độ phân giải 200–300 điểm mỗi inch, hoặc tách thành nhiều tệp.`,
  "file-too-many": () => "Một lần gửi nhận nhiều nhất 20 ảnh. Hãy gửi làm nhiều lần, hoặc ghép thành một tệp PDF.",
  "file-mixed": () =>
    "Chỉ ghép được nhiều ảnh thành các trang của một bản chụp. Tệp PDF hoặc Word hãy gửi riêng từng tệp.",
  "file-kind": (facts) =>
    `${which(facts)} không phải PDF, ảnh JPEG, PNG, HEIC hay Word (.docx), dù tên tệp ghi thế nào. Hãy chuyển sang một trong các loại này rồi gửi lại.`,
  "file-program": (facts) =>
    `${which(facts)} là chương trình, dù tên tệp ghi thế nào, nên không được nhận. Hãy chọn đúng tệp giấy tờ, và báo người quản trị nếu không biết tệp này từ đâu.`,
  "file-old-word": (facts) =>
    `${which(facts)} là tệp Word đời cũ (.doc) hoặc tệp đặt mật khẩu nên không kiểm tra được nội dung. Hãy bỏ mật khẩu, lưu thành .docx hoặc PDF rồi gửi lại.`,
  "file-truncated": (facts) =>
    `${which(facts)} bị thiếu phần cuối, có thể do chép hoặc gửi dở dang. Hãy mở thử tệp trên máy, quét hoặc chép lại rồi gửi lại.`,
  "file-damaged": (facts) => `${which(facts)} bị hỏng nên không đọc được. Hãy quét hoặc lưu lại rồi gửi lại.`,
  "file-too-many-pixels": (facts) =>
    `${which(facts)} có kích thước ảnh quá lớn để xử lý. Hãy chụp lại ở cỡ ảnh thường (12 triệu điểm ảnh là đủ).`,
  "file-too-slow": (facts) =>
    `${which(facts)} không xử lý xong trong thời gian cho phép. Hãy gửi ảnh chụp hoặc bản quét PDF thông thường của giấy này.`,
  "pdf-locked": (facts) =>
    `${which(facts)} là PDF đặt mật khẩu nên không kiểm tra được nội dung. Hãy bỏ mật khẩu, lưu lại rồi gửi lại.`,
  "pdf-active": (facts) =>
    `${which(facts)} là PDF có lệnh tự chạy (mã lệnh, mở chương trình, gửi biểu mẫu, mở tệp khác) nên không được nhận. Hãy in ra PDF mới hoặc quét bản giấy.`,
  "pdf-attached": (facts) =>
    `${which(facts)} là PDF kèm tệp khác bên trong nên không được nhận. Hãy in ra PDF mới, tệp kèm thì gửi riêng.`,
  "pdf-absurd": (facts) =>
    `${which(facts)} là PDF có khổ giấy hoặc số trang bất thường (quá khổ A0, quá 500 trang). Hãy quét lại theo khổ A4 hoặc tách thành nhiều tệp.`,
  "pdf-expands": (facts) =>
    `${which(facts)} là PDF nén bất thường, mở ra sẽ quá lớn, nên không được nhận. Hãy in ra PDF mới hoặc quét bản giấy.`,
  "docx-expands": (facts) =>
    `${which(facts)} là tệp nén bất thường, mở ra sẽ quá lớn, nên không được nhận. Hãy lưu lại từ Word hoặc gửi bản PDF.`,
  "docx-entities": (facts) =>
    `${which(facts)} là tệp Word có phần khai báo mà Word không bao giờ ghi, nên không được nhận. Hãy lưu lại từ Word hoặc gửi bản PDF.`,
  "docx-macros": (facts) =>
    `${which(facts)} là tệp Word có macro nên không được nhận. Hãy lưu thành .docx không có macro hoặc gửi bản PDF.`,
  "docx-outside": (facts) =>
    `${which(facts)} là tệp Word tự lấy nội dung từ nơi khác khi mở (mẫu, ảnh liên kết) nên không được nhận. Hãy chèn hẳn ảnh vào tệp rồi lưu lại, hoặc gửi bản PDF.`,
  "docx-embedded": (facts) =>
    `${which(facts)} là tệp Word có nhúng tệp khác bên trong nên không được nhận. Hãy bỏ phần nhúng hoặc gửi bản PDF.`,
  "docx-locked": (facts) =>
    `${which(facts)} là tệp đặt mật khẩu nên không kiểm tra được nội dung. Hãy bỏ mật khẩu, lưu lại rồi gửi lại.`,
  "register-only": () =>
    "Loại giấy này chỉ ghi nhận: có giấy, số, ngày, nơi giữ bản chính; phần mềm không nhận nội dung. Hãy ghi nhận như vậy và cất bản giấy đúng nơi quy định.",
  "photo-only": () => "Ảnh 3 × 4 phải là ảnh, không phải PDF hay Word. Hãy gửi ảnh JPEG, PNG hoặc HEIC.",
  "scanner-silent": () =>
    "Máy quét vi-rút không trả lời nên chưa nhận được tệp nào. Hãy thử lại sau; nếu vẫn vậy, hãy báo người quản trị.",
  "scanner-limit": () =>
    "Máy quét vi-rút không nhận tệp lớn như thế này nên tệp chưa được nhận. Hãy gửi tệp nhẹ hơn; người quản trị có thể nâng giới hạn StreamMaxLength của clamd lên 25 MB trở lên.",
  "scanner-unclear": () =>
    "Máy quét vi-rút trả lời không đúng quy ước nên chưa nhận được tệp nào. Hãy báo người quản trị kiểm tra địa chỉ NGUON_CLAMD và nhật ký của máy quét.",
  "scanner-found": (facts) =>
    `Máy quét vi-rút phát hiện mã độc trong tệp${Number(facts.nth) > 1 ? ` thứ ${facts.nth}` : ""} nên tệp không được nhận. Đừng mở tệp này, và hãy báo người quản trị.`,
  "files-busy": () => "Đang có nhiều người gửi tệp cùng lúc. Chưa có gì được ghi; hãy gửi lại sau một phút.",
};

/** Scans and documents attached to the papers of a case, and what of a paper is only entered. */
export const files = {
  title: "Bản chụp giấy tờ",
  open: "Bản chụp giấy tờ",
  titles: {
    formerMembership: "Giấy tờ về lần vào Đảng trước đây",
    ceremonyMinutes: "Biên bản lễ kết nạp",
    portrait: "Ảnh 3 × 4",
    taskProduct: "Sản phẩm nộp theo việc được giao",
    other: "Giấy tờ khác của hồ sơ",
  },
  intro:
    "Bản chụp được mã hóa, chỉ người đọc được lý lịch mới mở được, và mỗi lần mở hay tải về đều được ghi lại, người trong hồ sơ xem được.",
  none: "Chưa có bản chụp nào.",
  add: "Thêm giấy tờ",
  addScan: "Gửi bản chụp hoặc ghi nhận giấy này",
  choose: "Giấy nào?",
  registerOnly: "Chỉ ghi nhận",
  registerOnlyHint:
    "Với loại giấy này, phần mềm chỉ ghi: có giấy, số, ngày, nơi giữ bản chính. Không gửi nội dung vào đây, cũng không chép nội dung vào các ô ghi chú.",
  forms: { images: "Ảnh chụp", pdf: "PDF", docx: "Word" },
  pages: (count: number) => `${count} trang`,
  size: (bytes: number) =>
    bytes >= 1024 * 1024
      ? `${(bytes / 1024 / 1024).toLocaleString("vi-VN", { maximumFractionDigits: 1 })} MB`
      : `${Math.max(1, Math.round(bytes / 1024)).toLocaleString("vi-VN")} KB`,
  addedBy: (name: string, day: string) => `${name} thêm ngày ${day}`,
  number: "Số",
  datedOn: "Ngày trên giấy",
  originalAt: "Nơi giữ bản chính",
  entry: (number: string | null, day: string | null) =>
    [number && `Số ${number}`, day && `ngày ${day}`].filter(Boolean).join(", "),
  originalIs: (place: string) => `Bản chính: ${place}`,
  entryUnreadable: "Phần ghi nhận không đọc được; hãy ghi lại.",
  editEntry: "Sửa phần ghi nhận",
  writeEntry: "Ghi số, ngày, nơi giữ bản chính",
  enter: "Ghi nhận",
  save: "Lưu",
  upload: {
    title: (paper: string) => `Gửi bản chụp: ${paper}`,
    file: "Ảnh chụp hoặc tệp",
    hint: "PDF, ảnh JPEG, PNG, HEIC hoặc Word (.docx); mỗi tệp không quá 25 MB. Nhiều ảnh chọn cùng lúc thành các trang của một bản, theo thứ tự đã chọn.",
    keeps:
      "Ảnh được xoay đúng chiều, cắt viền tối quanh tờ giấy, thu về cỡ A4, và xóa vị trí, giờ, tên máy mà điện thoại ghi kèm. Trang đặt nghiêng đến 10 độ được xoay cho thẳng khi nhìn rõ dòng chữ hay mép giấy; ảnh chụp xéo không được nắn phẳng: hãy chụp thẳng từ trên xuống.",
    portraitKeeps: "Ảnh được xoay đúng chiều và xóa những gì điện thoại ghi kèm; bước sau cắt theo khung 3 × 4.",
    send: "Gửi",
    sending: (percent: number) => `Đang gửi: ${percent}%`,
    looking: "Đã gửi xong, đang kiểm tra…",
    tooLarge: (name: string) => `${name} lớn hơn 25 MB. Hãy quét ở độ phân giải thấp hơn, hoặc tách thành nhiều tệp.`,
    failed: "Đường truyền bị ngắt, chưa có gì được ghi. Hãy gửi lại.",
  },
  notTaken: "Chưa nhận được tệp. Hãy mở lại trang và gửi lại.",
  page: (page: number, count: number) => `Trang ${page}/${count}`,
  framed: (title: string) => `Xem trước: ${title}`,
  noPreview: "Tệp Word không xem trước được ở đây; hãy tải về để đọc.",
  pdfHint: "Nếu điện thoại không hiện PDF ở đây:",
  openAlone: "Mở riêng",
  download: "Tải về",
  downloadHint: "Mỗi lần tải về đều được ghi lại, người trong hồ sơ xem được.",
  replace: "Thay bằng bản mới",
  versions: "Các bản đã gửi",
  version: (version: number) => `Bản ${version}`,
  croppedFrom: (version: number) => `cắt từ bản ${version}`,
  erased: (day: string) => `Nội dung đã xóa ngày ${day}, vì loại giấy này chuyển sang chỉ ghi nhận.`,
  withdraw: {
    title: "Rút bản chụp",
    open: "Rút bản này",
    hint: "Dùng khi gửi nhầm. Nội dung bị xóa hẳn; còn lại một dòng ghi ai đã gửi, ai rút, ngày nào và vì sao.",
    cuttings: "Ảnh 3 × 4 cắt từ bản này cũng bị rút.",
    outside: "Bản đã tải về máy và bản sao lưu làm trước lúc rút vẫn còn nội dung; hãy thu lại hoặc hủy theo quy định.",
    reason: "Vì sao rút",
    reasons: {
      "wrong-person": "Là giấy tờ của người khác",
      "wrong-paper": "Không phải giấy này",
      "poor-scan": "Không đọc được, sẽ gửi bản khác",
      "not-to-be-kept": "Không được lưu bản chụp của giấy này",
    } satisfies Record<WithdrawalReason, string>,
    confirm: "Tôi hiểu: nội dung bị xóa ngay, không thể hoàn tác.",
    submit: "Rút và xóa nội dung",
    by: (name: string, day: string) => `${name} rút ngày ${day}`,
    erased: (reason: string) => `Bản này đã rút, nội dung đã xóa. Lý do: ${reason}.`,
  },
  crop: {
    title: "Cắt ảnh 3 × 4",
    open: "Cắt theo khung 3 × 4",
    intro:
      "Khung bắt đầu ở giữa ảnh. Chỉnh rồi bấm “Xem thử”; vừa ý thì bấm “Dùng khung này”. Ảnh đã gửi vẫn được giữ.",
    alt: "Ảnh trong khung 3 × 4",
    width: "Chiều rộng khung (phần trăm chiều rộng ảnh)",
    left: "Dịch khung sang phải",
    top: "Dịch khung xuống dưới",
    tryIt: "Xem thử",
    use: "Dùng khung này",
  },
  admin: {
    title: "Giấy tờ chỉ ghi nhận",
    hint: "Loại giấy mà phần mềm không giữ nội dung",
    intro:
      "Với các loại giấy dưới đây, phần mềm chỉ ghi: có giấy, số, ngày, nơi giữ bản chính. Nội dung bị từ chối khi gửi tệp, và không có trong tìm kiếm, bản xuất hay bản sao lưu làm từ đây về sau. Những gì các bước, lý lịch và thẩm tra hỏi riêng trong phần mềm không thuộc phần này. Chỉ thêm được, không bớt được.",
    always: "Luôn luôn",
    chosen: "Do đơn vị chọn thêm",
    none: "Chưa chọn thêm loại nào.",
    chosenBy: (name: string, day: string) => `${name} chọn ngày ${day}`,
    paper: "Loại giấy",
    add: "Từ nay chỉ ghi nhận",
    confirm:
      "Tôi hiểu: nội dung đã gửi của loại giấy này trong đơn vị bị xóa ngay, không thể hoàn tác. Bản sao lưu đã làm trước đó vẫn còn nội dung và phải được cất giữ hoặc hủy theo quy định.",
  },
  done: {
    attach: "Đã nhận và mã hóa bản chụp.",
    crop: "Đã cắt ảnh theo khung 3 × 4.",
    enter: "Đã ghi nhận giấy tờ.",
    entry: "Đã lưu phần ghi nhận.",
    withdraw: "Đã rút bản chụp và xóa nội dung.",
    restrict: "Từ nay loại giấy này chỉ ghi nhận.",
  },
  reading: {
    file: (paper: string) => `Bản chụp: ${paper}`,
    taken: (paper: string) => `Tải về bản chụp: ${paper}`,
    withdrawn: (paper: string) => `Rút bản chụp: ${paper}`,
  },
  refusals: sentences,
};
