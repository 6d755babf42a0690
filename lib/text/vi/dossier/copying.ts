import { type Facts, formatFact } from "../../facts";

/** The handwritten copy of the personal history: its model, the checklist of copying, its pages. */
export const copying = {
  title: "Bản chép tay",
  open: "Bản chép tay",
  notYet: "Chưa lập được bản mẫu",
  itemsOpen: (count: number, list: string) =>
    `Còn ${count} mục chưa đạt: ${list}. Bản mẫu để chép tay được lập khi cả 23 mục đã đạt, để không phải chép lại.`,
  waitsForCommittee:
    "Cả 23 mục đã đạt. Phó Bí thư Đảng ủy lập bản mẫu; khi có bản mẫu, trang này hiện từng trang để chép.",
  makeTitle: "Lập bản mẫu để chép tay",
  makeHint:
    "Bản mẫu giữ nguyên nội dung 23 mục đã đạt, xếp theo trang của quyển lý lịch, có mã trên từng trang. Mục nào sửa sau đó sẽ được báo đúng trang, đúng mục.",
  make: "Lập bản mẫu để chép tay",
  makeAgainTitle: "Lập bản mẫu mới",
  makeAgainHint:
    "Trang không thay đổi giữ kết quả đã xem; chỉ chép lại những trang đã đổi. Các điểm kiểm tra được xác nhận lại.",
  makeAgain: "Lập bản mẫu mới",
  codeOf: (code: string, version: number) => `Mã ${code} · bản mẫu số ${version}`,
  made: (name: string, day: string) => `${name} lập ngày ${day}.`,
  unreadable:
    "Bản mẫu đã lưu không đọc được. Hãy lập bản mẫu mới, hoặc báo người quản trị khôi phục dữ liệu từ bản sao lưu.",
  changedTitle: (pages: number) => `${pages} trang đã đổi từ khi lập bản mẫu`,
  changedPage: (name: string, items: string) => `Trang ${name}, mục ${items} đã đổi từ khi lập bản mẫu.`,
  beingWritten: (count: number, list: string) =>
    `${count === 1 ? "Mục" : "Các mục"} ${list} đang được sửa. Khi mục đạt lại, trang này cho biết phải chép lại trang nào.`,
  openModel: "Xem và in bản mẫu",
  modelTitle: "Bản mẫu để chép tay",
  rules: [
    "Tự tay viết theo đúng từng trang, từng dòng của bản mẫu; trang của bản mẫu là trang của quyển lý lịch.",
    "Viết bằng một loại mực, không tẩy xóa, không sửa chữa, không bỏ cách dòng. Viết sai thì thay quyển hoặc thay tờ.",
    "Đối chiếu mã ghi trên mỗi trang: chỉ chép từ các trang cùng một mã.",
    "Chưa ai ghi vào các trang của mục 24–26 trước khi thẩm tra xong.",
  ],
  onePage: (page: number) => `Trang ${page}`,
  somePages: (first: number, last: number) => `Trang ${first}–${last}`,
  leftBlank: (pages: string) => `${pages}: không có nội dung để chép.`,
  writtenByOthers: (pages: string, items: string) =>
    `${pages} (mục ${items}): để nơi thẩm tra, chi bộ và cấp ủy cơ sở ghi.`,
  pageName: (name: string) => `Trang ${name}`,
  pageWithItems: (name: string, items: string) => `Trang ${name} (mục ${items})`,
  pages: "Các trang",
  pagesAccepted: (accepted: number, pages: number) => `${accepted}/${pages} trang đã đạt.`,
  states: { open: "Chưa xem", accepted: "Đạt", returned: "Chép lại", changed: "Đã đổi" },
  notLookedAt: "Trang chép tay chưa được xem.",
  acceptedBy: (name: string, day: string) => `${name} xem và cho đạt ngày ${day}.`,
  returnedBy: (name: string, day: string) => `${name} trả lại ngày ${day}`,
  acceptTitle: "Trang chép tay đạt",
  acceptHint: "Trang giấy đúng từng chữ với bản mẫu bên cạnh, không tẩy xóa, không bỏ cách dòng.",
  accept: "Trang này đạt",
  returnTitle: "Phải chép lại",
  reason: "Chép sai hoặc thiếu chỗ nào",
  reasonHint: "Người vào Đảng thấy nguyên văn. Ghi rõ dòng, chữ phải sửa.",
  return: "Trả lại trang này",
  before: "Trang trước",
  after: "Trang sau",
  checklist: "Kiểm tra bản chép",
  byWriter: "Người vào Đảng xác nhận",
  writingHint: "Theo HD 38-HD/BTCTW, I.1.4.",
  byCommittee: "Đảng ủy xác nhận",
  stampsHint: "Trước khi gửi thẩm tra, theo HD 06-HD/TW, 3.4d.",
  points: {
    ownHand: "Tự tay viết toàn bộ",
    noErasure: "Không tẩy xóa, không sửa chữa",
    noBlankLine: "Không bỏ cách dòng",
    oneInk: "Một loại mực, một màu mực",
    photo: "Đã dán ảnh 3×4",
    signature: "Đã ghi ngày, ký và ghi rõ họ tên ở mục 23",
    stampPages: "Đã đóng dấu giáp lai qua tất cả các trang",
    stampPhoto: "Đã đóng dấu giáp lai qua ảnh",
  },
  confirmedBy: (name: string, day: string) => `${name} xác nhận, ngày ${day}`,
  markedOn: "Ngày làm xong",
  confirm: "Xác nhận các điểm đã chọn",
  mistaken: "Ghi nhầm?",
  retract: "Bỏ xác nhận",
  doneTitle: "Bản chép tay đã xong",
  doneHint: "Mọi trang đã đạt và mọi điểm kiểm tra đã được xác nhận.",
  send: "Gửi thẩm tra",
  done: {
    make: "Đã lập bản mẫu để chép tay.",
    confirm: "Đã ghi các điểm được xác nhận.",
    retract: "Đã bỏ xác nhận.",
    accept: "Trang đã đạt.",
    return: "Đã trả lại trang kèm lý do.",
  },
  refusals: {
    "copy-shut": () =>
      "Bản chép tay chỉ được lập và kiểm tra ở giai đoạn Lập hồ sơ. Nếu cần sửa ở giai đoạn khác, Đảng ủy trả hồ sơ để làm lại.",
    "copy-items-open": ({ open }: Facts) =>
      `Chưa lập được bản mẫu: mục ${formatFact(open)} chưa đạt hoặc không đọc được. Bản mẫu chỉ lập từ các mục đã đạt. Hãy xem xong các mục ấy trước.`,
    "copy-unchanged": ({ code }: Facts) =>
      `Không có gì đổi từ bản mẫu ${formatFact(code)}. Hãy tiếp tục chép và kiểm tra theo bản mẫu ấy.`,
    "copy-replaced": () =>
      "Đã có bản mẫu khác sau khi trang này mở ra. Hãy tải lại trang và đối chiếu mã ghi trên trang giấy.",
    "copy-nothing-ticked": () => "Chưa chọn điểm nào để xác nhận. Hãy chọn điểm đã làm xong rồi gửi lại.",
    "copy-not-confirmed": () => "Điểm này chưa được xác nhận, hoặc vừa được bỏ xác nhận. Hãy tải lại trang.",
    "copy-page-unknown": ({ name }: Facts) =>
      `Bản mẫu không có trang ${formatFact(name)}. Hãy mở lại trang từ danh sách các trang.`,
    "copy-page-changed": ({ name }: Facts) =>
      `Trang ${formatFact(name)} đã đổi từ khi lập bản mẫu nên chưa thể cho đạt. Hãy lập bản mẫu mới rồi đối chiếu trang chép lại.`,
  },
};
