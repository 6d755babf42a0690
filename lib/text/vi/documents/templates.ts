import type { Facts } from "../../facts";

/** The office's own templates of the official papers. */
export const templates = {
  title: "Mẫu văn bản của cơ quan",
  intro: (unit: string) =>
    `Mỗi văn bản lập theo mẫu có sẵn của phần mềm, hoặc theo mẫu Word riêng của ${unit} kể từ ngày áp dụng. Văn bản đã phát hành giữ nguyên mẫu của ngày phát hành.`,
  listHint: "Mẫu có sẵn của phần mềm, mẫu riêng của cơ quan, ngày áp dụng.",
  open: "Mẫu văn bản của cơ quan",
  columns: { form: "Văn bản", shipped: "Mẫu có sẵn của phần mềm", own: "Mẫu của cơ quan" },
  shippedVersion: (pack: string, version: number) => `${pack}, bản ${version}`,
  none: "Chưa có",
  waiting: (count: number) => `đã tải lên ${count} bản, chưa áp dụng`,
  inForce: (version: number, from: string) => `Bản ${version}, áp dụng từ ${from}`,
  ofAnother: "mẫu của cấp trên",
  next: (from: string) => `sẽ đổi từ ${from}`,
  shippedNow: "Đang dùng mẫu có sẵn của phần mềm.",
  beginTitle: "Bắt đầu từ mẫu có sẵn của phần mềm",
  beginHint:
    "Tải tệp Word có sẵn các ký hiệu như {ho_ten}, sửa lời văn, phông chữ, bố cục theo mẫu của cơ quan, giữ lại các ký hiệu, rồi tải lên.",
  begin: "Tải mẫu Word có ký hiệu",
  uploadTitle: "Tải mẫu của cơ quan lên",
  file: "Tệp Word (.docx)",
  fileHint:
    "Không quá 5 MB. Tệp không được có macro, đối tượng nhúng, liên kết ra ngoài; trường của Word chỉ được là số trang.",
  upload: "Tải lên",
  uploadHint: "Tải lên chưa phải là áp dụng: hãy xem bản thử rồi mới chọn ngày.",
  versions: "Các bản đã tải lên",
  version: (version: number) => `Bản ${version}`,
  uploadedBy: (name: string, on: string) => `${name} tải lên ngày ${on}`,
  usedFrom: (days: string) => `áp dụng từ ${days}`,
  notUsed: "chưa áp dụng",
  history: "Các lần áp dụng",
  historyColumns: { from: "Từ ngày", what: "Dùng mẫu", by: "Người ghi" },
  shipped: "Mẫu có sẵn của phần mềm",
  recordedBy: (name: string, on: string) => `${name} ghi ngày ${on}`,
  lacksTitle: "Bản này thiếu những phần có trong mẫu có sẵn của phần mềm",
  lacksHint: "Vẫn áp dụng được. Hãy xem có bỏ sót ký hiệu nào không.",
  previewTitle: "Xem bản thử",
  previewHint: "Bản thử điền dữ liệu giả định, không lấy thông tin của ai. Hãy mở xem trước khi áp dụng.",
  previewWord: "Tải bản thử Word",
  previewPdf: "Tải bản thử PDF",
  noPdfHere: "Máy chủ chưa nối bộ phần mềm văn phòng nên không có bản thử PDF; hãy xem bản Word.",
  specimen: "BẢN THỬ",
  download: "Tải tệp đã tải lên",
  applyTitle: "Áp dụng bản này",
  applyFrom: "Áp dụng từ ngày",
  applyHint: "Văn bản ghi ngày này hoặc sau đó lập theo bản này; văn bản ghi ngày trước đó theo mẫu cũ.",
  applyConfirm: "Tôi đã mở bản thử và thấy đúng.",
  apply: "Áp dụng",
  resetTitle: "Dùng lại mẫu có sẵn của phần mềm",
  resetHint:
    "Từ ngày này văn bản lại lập theo mẫu có sẵn của phần mềm. Các bản đã tải lên vẫn còn, có thể áp dụng lại.",
  resetFrom: "Dùng lại từ ngày",
  reset: "Dùng lại mẫu có sẵn",
  done: {
    upload: "Đã nhận tệp. Hãy xem bản thử, rồi chọn ngày áp dụng.",
    apply: "Đã đặt ngày áp dụng.",
    reset: "Đã đặt ngày dùng lại mẫu có sẵn của phần mềm.",
  },
  namesTitle: "Các ký hiệu của mẫu này",
  allNames: "Mọi ký hiệu dùng được",
  namesHint:
    "Gõ nguyên ký hiệu vào chỗ cần điền. Viết hoa cả ký hiệu, như {HO_TEN}, để in giá trị bằng chữ hoa. Chỗ chưa ai ghi sẽ in dấu chấm.",
  repeatHint:
    "{#uu_diem} … {doan} … {/uu_diem} lặp lại cho từng đoạn của phần có nhiều đoạn. Với phần chỉ có một giá trị, lời văn ở giữa chỉ in khi có giá trị ấy. Không lồng phần lặp vào nhau.",
  nameColumns: { name: "Ký hiệu", meaning: "Nghĩa" },
  severalParagraphs: "nhiều đoạn",
  wordByOwn: (version: number, from: string) => `Word lập theo mẫu của cơ quan, bản ${version}, áp dụng từ ${from}.`,
  wordByOwnIssued: (version: number) => `Word lập theo mẫu của cơ quan, bản ${version}.`,
  pdfByOwn: "PDF cũng theo mẫu ấy; phần xem trước trên màn hình theo mẫu có sẵn của phần mềm.",
  pdfByShipped: "PDF và phần xem trước trên màn hình theo mẫu có sẵn của phần mềm.",
  noPdf:
    "Chưa lập được PDF: bộ phần mềm văn phòng trên máy chủ không trả lời. Hãy tải bản Word, hoặc báo người quản trị xem NGUON_OFFICE_PROGRAM.",
  refusals: {
    "template-form-unknown": () => "Không có mẫu văn bản này. Hãy mở lại từ danh sách mẫu.",
    "template-missing": () => "Chưa chọn tệp. Hãy chọn tệp Word (.docx) của cơ quan.",
    "template-too-large": () => "Tệp lớn hơn 5 MB. Hãy thu nhỏ ảnh hoặc bỏ phông chữ nhúng trong tệp rồi tải lại.",
    "template-not-docx": () =>
      "Tệp không phải văn bản Word (.docx), dù tên tệp ghi thế nào. Hãy mở bằng Word và lưu lại dạng .docx.",
    "template-old-word": () =>
      "Tệp là văn bản Word đời cũ (.doc) hoặc có mật khẩu. Hãy mở bằng Word, bỏ mật khẩu và lưu lại dạng .docx.",
    "template-odt": () => "Tệp là văn bản OpenDocument (.odt). Hãy mở ra và lưu lại dạng Word (.docx).",
    "template-broken": () => "Tệp .docx bị hỏng hoặc bị cắt mất một phần. Hãy mở bằng Word, lưu lại rồi tải lên.",
    "template-bomb": () =>
      "Tệp giải nén ra quá lớn, hoặc có tệp nén khác bên trong, điều mà mẫu văn bản không cần. Hãy lưu lại từ Word rồi tải lên.",
    "template-part": ({ part }: Facts) =>
      `Trong tệp có “${part}”, không phải lời văn, ảnh PNG, JPEG, GIF hay phông chữ. Hãy bỏ phần ấy rồi tải lại.`,
    "template-active": ({ name, part }: Facts) =>
      `Trong tệp có phần tự chạy hoặc đối tượng nhúng: ${name} (${part}). Mẫu không được có macro hay đối tượng nhúng; hãy bỏ đi rồi tải lại.`,
    "template-outside": ({ kind, target }: Facts) =>
      `Tệp lấy nội dung từ bên ngoài: ${kind}, ${target}. Mẫu phải đầy đủ trong một tệp; hãy chèn hẳn ảnh vào, bỏ liên kết rồi tải lại.`,
    "template-field": ({ name }: Facts) =>
      `Tệp có trường ${name} của Word. Mẫu chỉ được có trường số trang (PAGE, NUMPAGES); hãy đổi trường ấy thành chữ rồi tải lại.`,
    "template-doctype": ({ part }: Facts) =>
      `Phần ${part} có khai báo DOCTYPE, phần mà Word không bao giờ ghi. Hãy lưu lại từ Word rồi tải lên.`,
    "template-xml": ({ part }: Facts) => `Phần ${part} của tệp bị hỏng. Hãy mở bằng Word, lưu lại rồi tải lên.`,
    "template-unknown": ({ name, nearest }: Facts) =>
      nearest
        ? `Không có ký hiệu {${name}} – có phải {${nearest}}? Hãy sửa trong tệp rồi tải lại.`
        : `Không có ký hiệu {${name}}. Hãy xem danh sách ký hiệu ở cuối trang, sửa trong tệp rồi tải lại.`,
    "template-expression": ({ tag }: Facts) =>
      `“{${tag}}” không phải một ký hiệu. Giữa hai ngoặc nhọn chỉ được là tên trong danh sách ký hiệu; mẫu không tính toán gì.`,
    "template-brace": () =>
      "Có ngoặc nhọn mở mà không đóng, hoặc đóng mà không mở. Ngoặc nhọn chỉ dùng cho ký hiệu; hãy sửa trong tệp rồi tải lại.",
    "template-too-many": ({ most }: Facts) => `Tệp có quá ${most} ký hiệu. Hãy bớt đi rồi tải lại.`,
    "template-paragraph-alone": () =>
      "{doan} chỉ đứng trong phần lặp, giữa {#tên} và {/tên}. Hãy thêm hai dấu ấy quanh nó rồi tải lại.",
    "template-loop-open": ({ name }: Facts) =>
      `Phần lặp {#${name}} không có chỗ kết thúc. Hãy thêm {/${name}} rồi tải lại.`,
    "template-loop-not-begun": ({ name }: Facts) =>
      `{/${name}} kết thúc một phần lặp chưa bắt đầu. Hãy thêm {#${name}} ở trước, hoặc bỏ {/${name}}.`,
    "template-loop-within": ({ name }: Facts) =>
      `{#${name}} đứng trong một phần lặp khác. Phần lặp không lồng nhau; hãy kết thúc phần trước đã.`,
    "template-not-filled": () =>
      "Không điền được mẫu này, dù các ký hiệu đều đúng: một phần lặp có lẽ bắt đầu và kết thúc ở hai ô khác nhau của bảng. Hãy sửa rồi tải lại.",
    "template-unknown-version": () => "Không thấy bản mẫu này của cơ quan. Hãy mở lại từ danh sách các bản.",
    "template-none": () =>
      "Ngày ấy văn bản đã lập theo mẫu có sẵn của phần mềm, không có gì phải đổi. Hãy xem các lần áp dụng.",
  } satisfies Record<string, (facts: Facts) => string>,
};
