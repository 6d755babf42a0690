import type { Facts } from "../../facts";

/** Asking for corrections of one's own record, and answering field by field. */
export const changes = {
  title: "Đề nghị sửa thông tin",
  own: {
    intro:
      "Thông tin đang ghi trong danh sách của tổ chức đảng. Chỗ nào chưa đúng thì ghi lại cho đúng rồi gửi. Người giữ danh sách đối chiếu với giấy tờ và trả lời từng mục; trong lúc chờ, danh sách vẫn như hiện nay.",
    ask: "Chỗ cần sửa",
    name: "Họ và tên",
    nameHint:
      "Họ, chữ đệm, tên chỉ đổi theo giấy tờ hộ tịch và văn bản đồng ý của cấp ủy: hãy đưa giấy tờ cho văn phòng Đảng ủy. Nếu tên bị gõ nhầm, hãy báo bí thư chi bộ.",
    bornFixed:
      "Đã kết nạp thì ngày sinh theo hồ sơ kết nạp gốc, không sửa ở đây. Nếu hồ sơ ghi sai, hãy báo cáo cấp ủy có thẩm quyền.",
    source: "HD 06-HD/TW, mục 9",
    reason: "Vì sao cần sửa",
    paper: "Giấy tờ làm căn cứ",
    paperHint: "Ví dụ: căn cước cấp ngày 12/03/2024; bằng đại học số 1234. Mang theo giấy tờ để đối chiếu.",
    submit: "Gửi đề nghị",
    waits: "Chưa gửi được đề nghị khác khi đề nghị này còn chờ.",
    withdraw: "Rút đề nghị",
    read: "Đã đọc",
    history: "Các đề nghị đã gửi",
  },
  request: {
    asked: (day: string) => `Gửi ngày ${day}`,
    states: { waiting: "Đang chờ trả lời", withdrawn: "Đã rút", answered: "Đã trả lời" },
    withdrawn: (day: string) => `Người đề nghị đã rút ngày ${day}.`,
    answered: (name: string, day: string) => `${name} trả lời ngày ${day}.`,
    field: "Thông tin",
    old: "Đang ghi",
    oldThen: "Khi đề nghị",
    wanted: "Đề nghị sửa thành",
    answer: "Trả lời",
    empty: "chưa ghi",
    accepted: "Đã sửa theo đề nghị",
    refused: (because: string) => `Giữ như cũ, vì: ${because}`,
    reason: "Vì sao cần sửa",
    paper: "Giấy tờ làm căn cứ",
    since: (value: string) => `Khi gửi đề nghị: ${value}. Mục này đã được sửa sau đó.`,
    unreadable: "Nội dung đề nghị không đọc được. Hãy báo người quản trị.",
  },
  answering: {
    titleOf: (name: string) => `Đề nghị sửa thông tin: ${name}`,
    intro:
      "Đối chiếu với giấy tờ rồi trả lời từng mục. Mục chấp nhận được sửa ngay trong danh sách, theo đúng các quy tắc của “Sửa thông tin”; sai một mục thì chưa ghi mục nào. Câu trả lời không sửa lại được, người đề nghị đọc được.",
    compare: "Đang ghi và đề nghị",
    accept: (value: string) => `Sửa thành “${value}”`,
    refuse: (value: string) => `Giữ “${value}”`,
    because: (field: string) => `Nếu giữ như cũ, vì sao (${field})`,
    submit: "Ghi câu trả lời",
    person: "Mở trang cá nhân",
  },
  list: {
    intro: "Người có tài khoản đề nghị sửa thông tin của mình trong danh sách.",
    waiting: "Đang chờ trả lời",
    none: "Không có đề nghị nào đang chờ",
    noneHint: "Đề nghị mới hiện ở đây và ở trang “Việc của tôi”.",
    ended: "Đã trả lời hoặc đã rút",
    name: "Họ và tên",
    unit: "Tổ chức",
    fields: "Mục đề nghị sửa",
    day: "Ngày gửi",
    result: "Kết quả",
  },
  onPage: "Đang có đề nghị sửa thông tin chờ trả lời.",
  open: "Xem đề nghị",
  desk: {
    title: "Đề nghị sửa thông tin",
    waiting: (count: number) => `${count} đề nghị sửa thông tin`,
    first: (name: string, day: string) => `${name}, gửi ngày ${day}`,
    oldest: (name: string, day: string) => `Sớm nhất: ${name}, gửi ngày ${day}`,
    answered: "Đề nghị sửa thông tin của tôi đã được trả lời",
    answeredOn: (day: string) => `Trả lời ngày ${day}`,
  },
  done: {
    ask: "Đã gửi đề nghị. Khi có trả lời, kết quả hiện ở đây và ở trang “Việc của tôi”.",
    withdraw: "Đã rút đề nghị.",
    read: "Đã ghi nhận là đã đọc.",
    answer:
      "Đã trả lời. Mục được chấp nhận đã sửa trong danh sách; người đề nghị thấy câu trả lời ở trang “Việc của tôi”.",
  },
  refusals: {
    "change-nothing": () =>
      "Các mục đều giống thông tin đang ghi, nên chưa có gì để đề nghị. Hãy ghi lại mục cần sửa rồi gửi.",
    "change-waiting": () =>
      "Một đề nghị trước đang chờ trả lời; mỗi lần chỉ gửi được một đề nghị. Hãy chờ, hoặc rút đề nghị ấy rồi gửi lại.",
    "change-ended": () => "Đề nghị này đã được rút hoặc đã có trả lời. Hãy mở lại trang để xem.",
    "change-own": () =>
      "Đề nghị của chính mình phải do người khác trả lời. Hãy chờ đồng chí khác cùng giữ danh sách trả lời.",
    "change-unreadable": () =>
      "Nội dung đề nghị không đọc được nên chưa trả lời được. Hãy báo người quản trị; người đề nghị có thể rút và gửi lại.",
    "change-record-changed": () =>
      "Thông tin trong danh sách vừa được sửa sau khi trang này mở, nên chưa ghi câu trả lời. Các lựa chọn dưới đây đã theo bản mới; hãy xem lại rồi gửi.",
    "change-unanswered": () => "{Field}: chưa chọn sửa hay giữ. Hãy chọn một trong hai.",
    "change-without-reason": () => "{Field}: chưa ghi lý do. Người đề nghị cần biết vì sao mục này không sửa.",
  } satisfies Record<string, (facts: Facts) => string>,
};
