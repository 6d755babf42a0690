import type { DeskGroupName } from "../../desk/desk-rows";
import type { Levels } from "../../mentoring/levels";

const { format: number } = new Intl.NumberFormat("vi-VN");

/** The desk: what waits for the reader. */
export const desk = {
  title: "Việc của tôi",
  today: (weekday: number, day: string) =>
    `${["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"][weekday - 1] ?? ""}, ${day}`,
  summary: (overdue: number, soon: number, waiting: number, attention: number, hasMore: boolean) => {
    const parts = [
      overdue > 0 ? `${overdue} việc quá hạn` : "",
      soon > 0 ? `${soon} việc đến hạn trong 10 ngày` : "",
      waiting > 0 ? `${waiting} việc ${overdue + soon > 0 ? "khác " : ""}đang chờ` : "",
      attention > 0 ? `${hasMore ? "hơn " : ""}${attention} việc cần quan tâm` : "",
    ].filter(Boolean);
    return parts.length > 0 ? `${parts.join(", ")}.` : "Không có việc nào đang chờ.";
  },
  groups: {
    overdue: "Quá hạn",
    soon: "Đến hạn trong 10 ngày",
    waiting: "Đang chờ tôi",
    others: "Đang chờ người khác",
  } satisfies Record<DeskGroupName, string>,
  count: (shown: number, total: number, hasMore = false) =>
    shown < total ? `${shown} trong ${hasMore ? "hơn " : ""}${number(total)} việc` : `${total} việc`,
  all: "Xem tất cả hồ sơ",
  due: (daysLeft: number) => {
    if (daysLeft < 0) return `quá hạn ${-daysLeft}\u00a0ngày`;
    return daysLeft === 0 ? "đến hạn hôm nay" : `còn ${daysLeft}\u00a0ngày`;
  },
  from: "từ",
  overdue: "quá hạn",
  waitsFor: (who: string) => `Chờ ${who}`,
  relative: "hồ sơ của người thân: đồng chí khác cùng chức vụ thực hiện",
  holders: {
    cellSecretary: "bí thư chi bộ",
    cellDeputySecretary: "phó bí thư chi bộ",
    committeeSecretary: "bí thư Đảng ủy",
    committeeDeputySecretary: "phó bí thư Đảng ủy",
    superiorOfficer: "cấp ủy cấp trên",
    mentor: "đảng viên giúp đỡ",
    applicant: "người vào Đảng",
    /** Whoever was given work, before the application, after it or on probation. */
    worker: "người được giao việc",
    verifier: "nơi thẩm tra trả lời",
    sections: "đủ các mục lý lịch đạt yêu cầu",
    probationTime: "hết thời gian dự bị",
  },
  rows: {
    unled: (step: string) => `${step}: chi bộ chưa có bí thư, cần phân công người thực hiện`,
    takeResult: (title: string) => `Nhận kết quả: ${title}`,
    finishTask: (title: string) => `Hoàn thành: ${title}`,
    handedIn: (title: string) => `1 việc chờ đánh giá: ${title}`,
    timeAsked: (title: string) => `Trả lời đề nghị thêm thời gian: ${title}`,
    taskReturned: (title: string, reason: string) => `Làm tiếp: ${title}. Trả lại vì: ${reason}`,
    taskAwaited: (title: string) => `Đã gửi, chờ trả lời: ${title}`,
    awaitTask: (title: string) => `Việc được giao: ${title}`,
    sent: (count: number) => `Xem ${count} mục lý lịch vừa gửi`,
    changed: (count: number) => `Xem lại ${count} mục đã đạt nhưng vừa được sửa`,
    returned: (count: number) => `Sửa ${count} mục lý lịch được trả lại`,
    unwritten: (count: number) => `Viết lý lịch: còn ${count} mục chưa gửi`,
    annulment: (step: string) => `Trả lời đề nghị hủy bước ghi nhầm: ${step}`,
    annulmentAnswer: (step: string, annulled: boolean) =>
      annulled
        ? `Đã hủy bước ghi nhầm theo đề nghị: ${step}`
        : `Không chấp nhận đề nghị hủy, bước được giữ nguyên: ${step}`,
    sentBack: (day: string, reason: string) => `Trả lại ngày ${day}: ${reason}`,
    chase: (count: number) => `Đôn đốc ${count} yêu cầu thẩm tra quá hạn`,
    remind: (count: number) => `Đến lúc đôn đốc ${count} yêu cầu thẩm tra`,
    escalated: (count: number) => `Trực tiếp đôn đốc ${count} yêu cầu thẩm tra lâu chưa trả lời`,
    clearUp: (count: number) => `Làm rõ ${count} kết quả thẩm tra chưa đúng, chưa đủ`,
    appointment: (time: string) => `Cùng xem lý lịch lúc ${time}`,
    appointmentMoved: (time: string) => `Buổi làm việc về lý lịch đã chuyển sang lúc ${time}`,
    appointmentCancelled: (time: string, day: string) =>
      `Buổi làm việc lúc ${time} ngày ${day} đã bị hủy: xem lý do, hẹn giờ khác`,
    session: "Tiếp tục buổi làm việc chưa kết thúc",
    minutes: "Xác nhận biên bản buổi làm việc về lý lịch",
    lapsed: "Làm lại giấy tờ đã hết giá trị trước khi chi bộ họp xét kết nạp",
    lapsesBefore: (day: string) => `Làm lại giấy tờ sẽ hết giá trị trước ngày ${day}, chi bộ dự kiến họp`,
    lapsesSoon: "Xem giấy tờ sắp hết giá trị, chi bộ chưa họp xét kết nạp",
    awaitAnswers: (count: number) => `${count} yêu cầu thẩm tra chưa trả lời`,
  },
  people: {
    title: "Người đang được bồi dưỡng",
    asMentor: "Người tôi giúp đỡ",
    openTasks: (count: number) => (count === 0 ? "Chưa có việc đang làm" : `${count} việc đang làm`),
    noted: (day: string) => `Ghi chú gần nhất ${day}`,
    neverNoted: "Chưa có ghi chú",
    evaluated: (day: string) => `Đánh giá gần nhất ${day}`,
    neverEvaluated: "Chưa đánh giá",
  },
  neglect: {
    title: "Cần quan tâm",
    since: "từ",
    unevaluated: (days: number, never: boolean) =>
      never ? `Đã ${days}\u00a0ngày chưa được đánh giá lần nào` : `Đã ${days}\u00a0ngày chưa được đánh giá lại`,
    untasked: (days: number, never: boolean) =>
      never ? `Đã ${days}\u00a0ngày chưa được giao việc nào` : `Đã ${days}\u00a0ngày không được giao thêm việc`,
    unnoted: (days: number, never: boolean) =>
      never ? `Đã ${days}\u00a0ngày đảng viên giúp đỡ chưa có ghi chú nào` : `Đã ${days}\u00a0ngày chưa có ghi chú mới`,
    returned: (title: string, times: number, days: number) =>
      `Việc “${title}” bị trả lại ${times}\u00a0lần liên tiếp, lần gần nhất ${days === 0 ? "hôm nay" : `${days}\u00a0ngày trước`}`,
    unevaluatedProbationer: (days: number, never: boolean) =>
      never
        ? `Đảng viên dự bị đã ${days}\u00a0ngày chưa được đánh giá lần nào`
        : `Đảng viên dự bị đã ${days}\u00a0ngày chưa được đánh giá lại`,
    unmentored: (days: number) => `Đã ${days}\u00a0ngày không có đảng viên giúp đỡ`,
    mentorAway: (lastDay: string) => `Đảng viên giúp đỡ đi vắng đến ${lastDay}`,
    unreported: (of: string, days: number) =>
      days > 0 ? `Chưa có báo cáo ${of}, quá hạn ${days}\u00a0ngày` : `Đến kỳ báo cáo ${of}`,
    due: "hạn",
    report: "Viết báo cáo",
    reports: "Xem báo cáo",
    mentor: "Phân công người khác",
    log: "Xem nhật ký",
    take: "Nhận kết quả",
    more: (count: number) => `Xem thêm ${count}\u00a0việc`,
    levels: (of: Levels) =>
      `Nêu ở đây khi đủ ${of.daysWithoutEvaluation}\u00a0ngày chưa đánh giá, ${of.daysWithoutTask}\u00a0ngày chưa giao việc, ${of.daysWithoutNote}\u00a0ngày chưa ghi chú, một việc bị trả lại ${of.returnsInARow}\u00a0lần liên tiếp, đảng viên giúp đỡ đi vắng từ ${of.daysMentorAway}\u00a0ngày, hoặc quá ${of.daysForMentorReport}\u00a0ngày sau khi hết quý chưa có báo cáo. Đây là mức do cơ quan đặt, không phải thời hạn của quy định.`,
  },
  overview: {
    progress: (admitted: number, target: number) => `Đã kết nạp ${admitted} người, chỉ tiêu ${target}`,
    lost: (count: number) =>
      `Trong đó ${count} người đã bị xóa tên hoặc hủy quyết định kết nạp, không tính vào chỉ tiêu.`,
    noTerm: "Chưa có chỉ tiêu cho nhiệm kỳ này.",
    stages: "Đang theo dõi theo giai đoạn",
    people: (count: number) => `${count} người`,
    overdue: (count: number) => (count === 0 ? "Không có hồ sơ quá hạn" : `${count} hồ sơ quá hạn`),
    goals: "Xem mục tiêu nhiệm kỳ",
    admissions: "Xem danh sách theo giai đoạn",
  },
  ownFile: {
    label: "Hồ sơ của tôi",
    case: "Quá trình phấn đấu của tôi",
    dossier: "Lý lịch của tôi",
    log: "Việc được giao",
  },
  calendar: {
    title: (years: string) => `Chưa nhập lịch làm việc năm ${years}`,
    why: "Chưa có lịch thì phần mềm không tính được hạn theo ngày làm việc của năm đó.",
    act: "Nhập lịch làm việc",
  },
  empty: {
    title: "Không có việc nào đang chờ",
    beginning: "Những việc đầu tiên",
    cell: "Khi chi bộ phát hiện quần chúng ưu tú, hãy ghi nhận để bắt đầu theo dõi.",
    cellFirst:
      "Chi bộ chưa theo dõi ai. Trước hết hãy ghi đủ đảng viên của chi bộ vào danh sách, để phân công được người giúp đỡ và tính đúng số được triệu tập khi biểu quyết; sau đó ghi nhận quần chúng ưu tú.",
    nominate: "Ghi nhận quần chúng ưu tú",
    enter: "Ghi người vào danh sách",
    committeeFirst:
      "Đảng ủy chưa có hồ sơ nào. Trước hết hãy ghi đảng viên vào danh sách của từng chi bộ; nhờ người quản trị cấp tài khoản và giao chức vụ cho bí thư chi bộ; rồi nhập chỉ tiêu nhiệm kỳ.",
    committee: "Các hồ sơ đang ở chi bộ hoặc ở cấp trên. Có thể xem tiến độ chỉ tiêu và các hồ sơ đang theo dõi.",
    superior: "Hồ sơ do Đảng ủy gửi lên sẽ hiện ở đây kèm thời hạn giải quyết.",
    mentor: "Chưa được phân công giúp đỡ ai. Khi chi bộ có nghị quyết phân công, người được giúp đỡ sẽ hiện ở đây.",
    mentorQuiet: "Không có việc đến hạn. Có thể ghi chú buổi trao đổi gần nhất hoặc giao một việc mới.",
    applicant: "Chưa có việc phải làm. Khi có việc được giao hoặc đến lượt viết lý lịch, nội dung sẽ hiện ở đây.",
    administrator:
      "Lịch làm việc đã đủ. Trước khi cấp tài khoản cho ai, chi bộ hoặc Đảng ủy cần ghi người đó vào danh sách; cấp xong thì giao chức vụ.",
    accounts: "Tài khoản và chức vụ",
    calendarKept: "Lịch làm việc",
    cases: "Hồ sơ phát triển Đảng",
    goals: "Mục tiêu nhiệm kỳ",
  },
};
