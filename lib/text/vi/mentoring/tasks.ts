import type { Role } from "../../../access/roles";
import type { BasisKind } from "../../../mentoring/tasks/basis";
import type { EntryKind, Waits } from "../../../mentoring/tasks/entries";
import type { TaskKind } from "../../../mentoring/tasks/task-kinds";
import { type Day, formatDay } from "../../../primitives/day";
import type { Facts } from "../../facts";

const on = (fact: Facts[string] | undefined): string => (fact ? formatDay(String(fact) as Day) : "");

/** One task from its giving to its end: what it is for, the rounds of hand-ins and verdicts, sets, the cell's own samples. */
export const tasks = {
  kinds: {
    advice: "Tham mưu, tổng hợp",
    service: "Phục vụ, hành chính",
    reform: "Cải cách, chuyển đổi số, tiết kiệm",
    movement: "Đoàn thể, phong trào",
    learning: "Học tập, nhận thức về Đảng",
    other: "Việc khác",
  } satisfies Record<TaskKind, string>,
  /** What stands beside the rounds of a task. */
  about: "Về việc này",
  facts: {
    purpose: "Mục đích",
    kind: "Loại việc",
    given: "Giao",
    due: "Hạn",
    basis: "Căn cứ",
    state: "Tình trạng",
    returned: "Đã trả lại",
    pauseReason: "Lý do giao khi đang tạm dừng",
  },
  givenBy: (name: string, role: string | null, day: string) => `${name}${role ? `, ${role}` : ""}, ngày ${day}`,
  roles: {
    administrator: "người quản trị",
    cellSecretary: "bí thư chi bộ",
    cellDeputySecretary: "phó bí thư chi bộ",
    committeeSecretary: "bí thư Đảng ủy",
    committeeDeputySecretary: "phó bí thư Đảng ủy",
    committeeMember: "đảng ủy viên",
    superiorOfficer: "cấp ủy cấp trên",
    mentor: "đảng viên giúp đỡ",
    applicant: "người được giao việc",
  } satisfies Record<Role, string>,
  basis: (kind: BasisKind, number: string | null, day: string) =>
    kind === "resolution"
      ? `Nghị quyết ${number ? `số ${number} ` : ""}ngày ${day}`
      : `Cuộc họp ${number ? `${number} ` : ""}ngày ${day}`,
  open: "Mở việc",
  handIn: "Nộp kết quả",
  waits: {
    verdict: (day: string) => `Đã nộp ngày ${day}, chờ đánh giá`,
    time: (day: string) => `Xin thêm thời gian ngày ${day}, chờ trả lời`,
  } satisfies Record<Waits, (day: string) => string>,
  rounds: {
    title: "Quá trình",
    none: "Chưa nộp lần nào.",
    kinds: {
      handedIn: "Nộp kết quả",
      accepted: "Tiếp nhận",
      returned: "Trả lại, làm tiếp",
      withdrawn: "Thôi giao",
      timeAsked: "Xin thêm thời gian",
      timeGranted: "Đồng ý thêm thời gian",
      timeRefused: "Không thêm thời gian",
    } satisfies Record<EntryKind, string>,
    by: (name: string, role: string, day: string) => `${name}, ${role} · ${day}`,
    place: "Nơi để sản phẩm",
    days: (was: string, due: string) => `Hạn ${was} → ${due}`,
    file: "Sản phẩm kèm theo",
    picture: (page: number, count: number) => `Ảnh sản phẩm, trang ${page}/${count}`,
    download: "Tải về",
  },
  handInForm: {
    title: "Nộp kết quả",
    again: "Nộp lại kết quả",
    more: "Nộp bổ sung",
    fields: { words: "Đã làm được gì", place: "Nơi để sản phẩm" },
    hints: {
      words: "Vài câu về việc đã làm và kết quả.",
      place: "Ví dụ: số văn bản, thư mục dùng chung, tủ hồ sơ.",
    },
    file: "Ảnh hoặc tệp sản phẩm",
    fileHint:
      "Không bắt buộc. Một tệp PDF, Word hoặc vài ảnh chụp, cộng lại không quá 5 MB; lớn hơn thì ghi nơi để sản phẩm ở ô trên. Không gửi tài liệu mật.",
    tooLarge: "Cộng lại lớn hơn 5 MB nên chưa chọn được. Hãy chọn ít hơn, hoặc ghi nơi để sản phẩm ở ô trên.",
    submit: "Nộp",
    offline:
      "Chưa gửi được: máy đang mất kết nối hoặc máy chủ không trả lời. Những gì đã gõ vẫn còn ở đây và được giữ trên máy này. Khi có mạng, hãy bấm Nộp lại: gửi hai lần cũng chỉ ghi một.",
    newer: "Việc này đã có lần nộp hoặc đánh giá mới hơn. Hãy xem phần Quá trình trước khi chọn.",
    left: "Phần viết dở trên máy này, chưa nộp",
    leftHint: "Việc đã kết thúc nên không nộp được nữa. Cần giữ thì chép lại phần này.",
  },
  timeForm: {
    title: "Xin thêm thời gian",
    fields: { askedDueOn: "Xin lùi hạn đến ngày", reason: "Lý do" },
    hints: { reason: "Đã làm đến đâu, vì sao cần thêm thời gian." },
    submit: "Gửi đề nghị",
  },
  answerForm: {
    title: "Trả lời đề nghị thêm thời gian",
    fields: { answer: "Trả lời", newDueOn: "Hạn mới", sentence: "Một câu với người được giao việc" },
    hints: { newDueOn: "Khi đồng ý.", sentence: "Bắt buộc khi không đồng ý: nói rõ vì sao." },
    answers: { granted: "Đồng ý", refused: "Không đồng ý" },
    submit: "Trả lời",
  },
  verdictTitle: "Đánh giá kết quả",
  verdictWithout: "Chưa nộp kết quả. Vẫn ghi được khi đã xem việc trực tiếp.",
  evaluate: "Đánh giá thái độ, trách nhiệm, động cơ qua việc này",
  giveForm: {
    fields: {
      kind: "Loại việc",
      basis: "Căn cứ",
      basisNumber: "Số, nếu chưa có trong danh sách",
      basisOn: "Ngày, nếu chưa có trong danh sách",
      pauseReason: "Vì sao giao việc khi đang tạm dừng",
    },
    hints: { basis: "Nghị quyết hay cuộc họp mà việc này thực hiện, nếu có." },
    noBasis: "Không nêu",
    otherResolution: "Nghị quyết khác (ghi số, ngày bên dưới)",
    otherMeeting: "Cuộc họp khác (ghi ngày bên dưới)",
    paused: (day: string) => `Hồ sơ đang tạm dừng từ ngày ${day}. Chỉ giao việc khi có lý do; lý do được lưu.`,
  },
  sets: {
    title: (name: string) => `Giao bộ việc cho ${name}`,
    links: "Giao cả bộ",
    count: (count: number) => `${count} việc`,
    own: "Bộ việc riêng của chi bộ",
    dueOn: (title: string) => `Hạn: ${title}`,
    hint: "Để trống hạn của việc nào thì không giao việc đó.",
    submit: "Giao cả bộ",
    empty: "Chi bộ chưa có việc mẫu riêng.",
  },
  templates: {
    title: "Việc mẫu của chi bộ",
    intro:
      "Việc mẫu riêng của chi bộ hiện cùng việc mẫu chung khi giao việc. Bỏ một việc mẫu không ảnh hưởng việc đã giao.",
    none: "Chi bộ chưa có việc mẫu riêng.",
    add: "Thêm việc mẫu",
    fields: { title: "Việc cụ thể", purpose: "Mục đích", kind: "Loại việc", days: "Số ngày thường cần" },
    submit: "Lưu việc mẫu",
    retire: "Bỏ việc mẫu này",
    days: (days: number) => `${days} ngày`,
    done: { keepTemplate: "Đã lưu việc mẫu.", retireTemplate: "Đã bỏ việc mẫu." },
  },
  done: {
    handIn: "Đã nộp kết quả. Đảng viên giúp đỡ và chi bộ sẽ thấy ở “Việc của tôi”.",
    askTime: "Đã gửi đề nghị thêm thời gian.",
    answerTime: "Đã trả lời đề nghị thêm thời gian.",
    acceptTask: "Đã tiếp nhận kết quả.",
    returnTask: "Đã trả lại để làm tiếp.",
    withdrawTask: "Đã thôi giao việc này; lý do được lưu.",
  },
  sideBySide: {
    ofTask: (title: string) => `Về việc: ${title}`,
    ofQuarter: (quarter: number, year: string) => `Quý ${["I", "II", "III", "IV"][quarter - 1] ?? quarter}/${year}`,
    criterion: "Tiêu chí",
    words: "Nhận xét",
    /** Said where assessors differ: nothing is averaged. */
    differs: (criterion: string, parts: readonly string[]) =>
      `${criterion}: các ý kiến khác nhau (${parts.join("; ")}). Giữ cả, không lấy trung bình.`,
    said: (name: string, level: string) => `${name}: ${level}`,
  },
  refusals: {
    "task-while-paused": ({ since }: Facts) =>
      `Hồ sơ đang tạm dừng từ ngày ${on(since)}. Muốn giao việc trong thời gian này, hãy ghi lý do.`,
    "no-task-chosen": () => "Chưa việc nào có hạn, nên chưa giao việc nào. Hãy ghi hạn cho ít nhất một việc.",
    "task-has-more": () =>
      "Người được giao việc vừa nộp thêm hoặc xin thêm thời gian sau khi trang này được mở. Nội dung đã điền vẫn giữ ở đây; hãy mở lại việc để xem rồi quyết định.",
    "task-withdrawn": ({ by, day }: Facts) =>
      `Việc này đã được ${by ?? "người giao"} thôi giao${day ? ` ngày ${on(day)}` : ""}, nên không nộp được nữa. Những gì đã viết vẫn còn ở đây để chép lại; cần trao đổi, hãy gặp đảng viên giúp đỡ.`,
    "due-day-not-later": ({ dueOn }: Facts) =>
      `Ngày này không sau hạn hiện nay (${on(dueOn)}). Hãy chọn một ngày muộn hơn.`,
    "time-asked-already": ({ since }: Facts) =>
      `Đã xin thêm thời gian ngày ${on(since)} và đang chờ trả lời. Hãy đợi trả lời, hoặc nộp kết quả nếu đã xong.`,
    "hand-in-waits": ({ since }: Facts) =>
      `Kết quả đã nộp ngày ${on(since)} và đang chờ đánh giá, nên không cần xin thêm thời gian.`,
    "time-not-asked": () => "Đề nghị thêm thời gian này đã được trả lời hoặc không còn nữa. Hãy mở lại việc để xem.",
    "templates-full": ({ max }: Facts) => `Chi bộ đã có ${max} việc mẫu. Hãy bỏ bớt một việc mẫu không còn dùng.`,
    "template-known": () => "Chi bộ đã có việc mẫu này. Hãy đặt tên khác, hoặc bỏ việc mẫu cũ trước.",
  },
};
