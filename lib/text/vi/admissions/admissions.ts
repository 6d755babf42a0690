import { type Facts, formatFact } from "../../facts";
import { arrival } from "./arrival";
import { joining } from "./joining";
import { leaving } from "./leaving";
import { mainSteps } from "./main-steps";
import { specialSteps } from "./special-steps";

/** Cases: the list, the file, the forms of the steps. Names of stages and steps are in `steps`. */
export const admissions = {
  title: "Hồ sơ phát triển Đảng",
  intro: "Mỗi dòng là một người đang được theo dõi, người đến hạn gần nhất xếp trên cùng.",
  nominate: "Ghi nhận quần chúng ưu tú",
  file: {
    bornOn: "Ngày sinh",
    openedOn: "Ghi nhận ngày",
    mentor: "Đảng viên giúp đỡ",
    noMentor: "Chưa phân công",
    admittedOn: "Ngày kết nạp",
    decisionOn: "Ngày quyết định kết nạp",
    officialOn: "Ngày chính thức",
    closedOn: "Ngày kết thúc theo dõi",
    stageLine: "Các giai đoạn",
    next: "Việc tiếp theo",
    responsibleRole: (who: string) => `Người thực hiện: ${who}`,
    dueOn: (day: string) => `Hạn: ${day}`,
    dueOfOther: (who: string, day: string) => `Bước này không có hạn riêng. Hạn của ${who}: ${day}`,
    from: (day: string) => `từ ${day}`,
    noDue: "Không có hạn theo quy định",
    dueUnknown: (deadline: string, source: string) =>
      `${deadline}: hạn chưa rõ, vì phần mềm chưa có số ngày mà ${source} quy định. Hãy tra văn bản gốc; khi ghi việc đó, nêu căn cứ ở mục xác nhận.`,
    drafted: {
      shown: (pack: string, source: string, from: string) =>
        `Ngày chặt hơn: bản nháp ${pack} (${source}) tính từ ngày ban hành quyết định, ${from}; toàn văn chưa được nạp.`,
      inForce: (source: string, from: string, due: string) =>
        `Theo ${source}, tính từ ngày nhận quyết định, ${from}: ${due}.`,
      notBegun: "Theo quy định đang áp dụng, thời hạn tính từ ngày nhận quyết định; chưa ghi ngày nhận.",
      noCalendar: "chưa tính được vì lịch làm việc chưa được nhập",
    },
    calendarMissing:
      "Chưa tính được hạn: lịch làm việc của năm liên quan chưa được nhập. Đề nghị người quản trị nhập lịch.",
    isRelative:
      "Đây là hồ sơ người thân của đồng chí, nên đồng chí không tham gia việc nào của hồ sơ; đồng chí khác cùng chức vụ làm thay.",
    ready: "Đã đủ điều kiện.",
    waiting: (who: string) => `Đang chờ: ${who}.`,
    doIt: "Thực hiện",
    nothingOpen: "Hồ sơ đã kết thúc, không còn việc phải làm.",
    history: "Quá trình",
    papers: "Văn bản, giấy tờ đã có",
    paper: "Văn bản",
    number: "Số",
    datedOn: "Ngày",
    issuer: "Nơi lập",
    noPapers: "Chưa có văn bản nào được ghi.",
    votes: "Kết quả biểu quyết",
    meeting: "Cuộc họp",
    result: "Kết quả",
    carried: "Đạt",
    notCarried: "Chưa đạt",
    person: "Hồ sơ cá nhân",
    provisional: "Một số bước tính theo quy định cũ vì văn bản mới chưa được nạp; cần đối chiếu trước khi quyết định.",
    byOn: (name: string, day: string | null) => `${name} ghi ${day ? `ngày ${day}` : "cùng ngày"}`,
    reason: (reason: string) => `Lý do: ${reason}`,
    sentences: (unreadable: string) => `Nội dung ghi kèm: ${unreadable}`,
    confirmed: (ground: string) => `Đã xác nhận theo: ${ground}`,
  },
  identity: {
    question: "Người này là ai?",
    sameHint:
      "Nếu là người đã có trong danh sách, hồ sơ dùng thông tin đã có trong danh sách; nội dung vừa ghi được lưu kèm câu trả lời.",
    elsewhereHint:
      "Người trùng hoặc gần trùng họ tên và ngày sinh đã có trong danh sách của tổ chức khác. Hãy hỏi Đảng ủy trước khi ghi.",
    same: (name: string, bornOn: string, sex: string, occupation: string, unit: string) =>
      `Đúng là ${name}, sinh ${bornOn}, ${sex.toLowerCase()}, ${occupation} (${unit})`,
    other: "Đây là người khác",
    because: "Nếu là người khác: vì sao",
  },
  form: {
    back: "Về hồ sơ",
    submit: "Ghi nhận",
    notYet: "Chưa làm được bước này",
    tryAnyway: "Có thể ghi ngay nếu việc đã diễn ra vào ngày đủ điều kiện; phần mềm sẽ xét theo ngày trên văn bản.",
    notNow: "Hồ sơ không ở giai đoạn của bước này, hoặc bước này đã xong.",
    review: "Xem lại và ghi",
    nominateTitle: "Ghi nhận quần chúng ưu tú",
    nominateIntro: "Ghi những điều cần cho bước đầu. Các mục khác sẽ được hỏi khi cần đến.",
  },
  /** What stands beside the form of a step. */
  beside: {
    title: "Căn cứ, điều kiện và người liên quan",
    basis: "Căn cứ",
    met: "Điều kiện đã đủ",
    people: "Người liên quan",
    person: "Họ tên",
    unit: "Chi bộ",
    responsible: "Người thực hiện",
    introducers: "Đảng viên giới thiệu",
    roll: "Biểu quyết",
    convened: (total: number, base: number, needed: number) =>
      `${total} người được triệu tập, tính trên ${base}, cần ${needed} tán thành`,
  },
  occurredOn: {
    ...mainSteps.occurredOn,
    ...specialSteps.occurredOn,
    ...leaving.occurredOn,
    ...arrival.occurredOn,
    ...joining.occurredOn,
    nominate: "Ngày chi bộ ghi nhận",
  },
  fields: {
    ...mainSteps.fields,
    ...specialSteps.fields,
    ...leaving.fields,
    ...arrival.fields,
    ...joining.fields,
    fullName: "Họ và tên khai sinh",
    bornOn: "Ngày sinh",
    sex: "Giới tính",
    schooling: "Trình độ học vấn",
    occupation: "Nghề nghiệp, chức vụ",
    joinedUnitOn: "Về cơ quan từ ngày",
  },
  hints: {
    ...mainSteps.hints,
    ...specialSteps.hints,
    ...leaving.hints,
    ...arrival.hints,
    ...joining.hints,
    nominationReason: "Vì sao chi bộ chú ý đến quần chúng này.",
  },
  options: {
    ...mainSteps.options,
    ...specialSteps.options,
    ...leaving.options,
    ...arrival.options,
    sex: { female: "Nữ", male: "Nam" },
    schooling: {
      none: "Chưa qua trường lớp",
      primary: "Tiểu học",
      lowerSecondary: "Trung học cơ sở",
      upperSecondary: "Trung học phổ thông",
      vocational: "Trung cấp, cao đẳng",
      bachelor: "Đại học",
      master: "Thạc sĩ",
      doctorate: "Tiến sĩ",
    },
    choose: "— Chọn —",
  },
  paperKinds: {
    ...mainSteps.paperKinds,
    ...specialSteps.paperKinds,
    ...leaving.paperKinds,
    ...arrival.paperKinds,
  },
  voteTitles: {
    removal: leaving.voteTitles,
    admission: {
      cell: "Chi bộ xét kết nạp",
      committee: "Đảng ủy xét kết nạp",
      superior: "Cấp có thẩm quyền quyết định kết nạp",
      superiorCommittee: "Cấp ủy cấp trên quyết định kết nạp",
      standingCommittee: "Ban Thường vụ Đảng ủy quyết định kết nạp",
    },
    recognition: {
      cell: "Chi bộ xét công nhận chính thức",
      committee: "Đảng ủy xét công nhận chính thức",
      superior: "Cấp có thẩm quyền quyết định công nhận",
      superiorCommittee: "Cấp ủy cấp trên quyết định công nhận",
      standingCommittee: "Ban Thường vụ Đảng ủy quyết định công nhận",
    },
  },
  refusals: {
    "case-moved": ({ by }: Facts) =>
      `Hồ sơ vừa được ${by ?? "người khác"} cập nhật sau khi biểu mẫu được mở. Nội dung đã điền vẫn giữ ở đây; hãy mở lại hồ sơ để xem thay đổi rồi quyết định.`,
    "own-file": () =>
      "Đây là hồ sơ của chính mình, nên người khác phải làm việc này. Hãy chuyển cho đồng chí khác cùng chức vụ.",
    "born-after": () => "Ngày sinh phải trước ngày ghi nhận. Hãy kiểm tra lại.",
    "identity-because": () => "Đã chọn đây là người khác. Hãy ghi rõ vì sao, để người xem sau này hiểu.",
    "already-member": () => "Người này đã là đảng viên trong danh sách chi bộ. Hãy kiểm tra họ tên và ngày sinh.",
    "already-followed": () =>
      "Người này đang được theo dõi trong một hồ sơ khác. Hãy tìm theo họ tên trong danh sách hồ sơ.",
    "annul-followed-anew": () =>
      "Sau khi hồ sơ này kết thúc, người này đã được theo dõi lại trong một hồ sơ khác, nên hồ sơ này không mở lại được. Hãy tiếp tục ở hồ sơ sau.",
    "noted-before-the-end": ({ since }: Facts) =>
      `Hồ sơ trước của người này kết thúc ngày ${formatFact(since)}, sau ngày được ghi nhận ở đây. Hãy kiểm tra lại ngày.`,
  },
};
