import { formatMinute } from "../../primitives/time-of-day";
import { type Facts, formatFact } from "../facts";

const timeOf = ({ on, minute }: Facts): string => `${formatMinute(Number(minute))} ngày ${formatFact(on)}`;

/** Working sessions: deputy secretary and applicant go through the personal history together. */
export const sessions = {
  title: "Buổi làm việc về lý lịch",
  intro: "Cùng xem lý lịch từng mục tại một màn hình: mục đạt thì xong, mục cần sửa có ghi rõ điểm phải sửa.",
  dayOf: (weekday: number, day: string) =>
    `${["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"][weekday - 1] ?? ""}, ${day}`,
  time: (time: string, weekday: string) => `${time}, ${weekday}`,
  card: {
    title: "Buổi làm việc chung",
    reviewer: "Đồng chí và người vào Đảng cùng xem các mục còn mở tại một màn hình.",
    writer: "Hẹn giờ để cùng đồng chí Phó Bí thư Đảng ủy xem các mục còn mở.",
    begin: "Bắt đầu hoặc tiếp tục buổi làm việc",
    all: "Lịch hẹn và biên bản",
  },
  appointment: {
    title: "Lịch hẹn",
    none: "Chưa hẹn buổi nào.",
    with: (name: string) => `Với đồng chí ${name}`,
    by: (name: string) => `${name} đặt hẹn`,
    movedBy: (name: string) => `${name} đã chuyển giờ`,
    change: "Đổi hoặc hủy",
    cancel: "Hủy buổi hẹn",
    past: "Giờ hẹn đã qua. Hãy bắt đầu buổi làm việc, chuyển sang giờ khác hoặc hủy.",
    length: "Mỗi buổi hẹn một giờ.",
  },
  choose: {
    title: "Chọn giờ",
    hint: "Chỉ hiện giờ còn trống trong ngày làm việc, đã trừ ngày nghỉ, ngày đi công tác và các buổi đã hẹn.",
    ownHint: "Giờ còn trống của đồng chí trong ngày làm việc, đã trừ ngày nghỉ, ngày vắng mặt và các buổi đã hẹn.",
    none: "Không còn giờ trống trong 60 ngày tới, hoặc lịch làm việc chưa được nhập. Hãy hỏi trực tiếp đồng chí Phó Bí thư Đảng ủy.",
    noReviewer: "Chưa có đồng chí nào của Đảng ủy xem được lý lịch này. Hãy hỏi chi bộ.",
    others: "Hẹn với đồng chí khác",
    confirmTitle: "Xác nhận giờ hẹn",
    book: "Hẹn giờ này",
    other: "Chọn giờ khác",
    absences: "Ghi ngày vắng mặt",
  },
  change: {
    title: "Đổi hoặc hủy buổi hẹn",
    now: "Giờ đang hẹn",
    moveTitle: "Chuyển sang giờ khác",
    move: "Chuyển sang giờ này",
    cancelTitle: "Hủy buổi hẹn",
    cancel: "Hủy buổi hẹn",
    reason: "Lý do",
    reasonHint: "Người kia sẽ thấy lý do này ở “Việc của tôi”.",
  },
  ended: {
    title: "Đã đổi hoặc hủy",
    moved: (time: string, name: string) => `${name} đã chuyển buổi hẹn lúc ${time}`,
    cancelled: (time: string, name: string) => `${name} đã hủy buổi hẹn lúc ${time}`,
    reason: "Lý do:",
  },
  list: {
    title: "Các buổi đã làm việc",
    none: "Chưa có buổi làm việc nào.",
    open: (day: string) => `Buổi làm việc bắt đầu ngày ${day} chưa kết thúc`,
    resume: "Tiếp tục buổi làm việc",
    end: "Kết thúc buổi làm việc",
    minutes: (day: string) => `Biên bản buổi làm việc ngày ${day}`,
    confirmed: "Hai bên đã xác nhận",
    unconfirmed: "Chờ người vào Đảng xác nhận",
    begin: "Bắt đầu ngay, không cần hẹn",
  },
  walk: {
    title: "Buổi làm việc",
    position: (position: number, total: number) => `Mục ${position} trên ${total} của buổi này`,
    items: "Các mục của buổi",
    outcomes: { passed: "Đạt", returned: "Có điểm phải sửa", later: "Để sau" },
    notReached: "chưa xem",
    sentAgain: "vừa gửi lại",
    notSent:
      "Người vào Đảng chưa gửi mục này, hoặc đang sửa. Có thể gửi ngay trên điện thoại của mình rồi tải lại trang này; nếu chưa xong, chọn “Để sau”.",
    passed: "Mục này đã đạt. Nếu còn điểm phải sửa, ghi điểm đó và trả lại.",
    reload: "Tải lại",
    later: "Để sau",
    laterHint: "Mục giữ nguyên trạng thái và được ghi vào biên bản là để sau.",
    notes: "Ghi chú của buổi làm việc",
    notesHint: "Được in vào biên bản. Điểm phải sửa thì ghi ở từng mục.",
    saveNotes: "Lưu ghi chú",
    allDone: "Đã xem hết các mục của buổi này.",
    shut: "Lý lịch không còn mở để xem từng mục. Hãy kết thúc buổi làm việc này để lập biên bản từ các mục đã xem.",
    endTitle: "Kết thúc buổi làm việc",
    endHint: (left: number) =>
      left === 0
        ? "Biên bản được lập từ các mục đã xem và không sửa được nữa."
        : `Còn ${left} mục chưa xem. Nếu kết thúc, biên bản ghi các mục này là chưa xem và không sửa được nữa.`,
    pauseHint: "Có thể tạm dừng: mở lại sẽ tiếp tục đúng mục đang xem.",
    endConfirm: "Tôi xác nhận nội dung buổi làm việc và lập biên bản. Việc này không thể hoàn tác.",
    end: "Kết thúc, lập biên bản",
  },
  minutes: {
    title: "Biên bản buổi làm việc",
    about: "về lý lịch của người xin vào Đảng",
    applicant: "Người vào Đảng",
    reviewer: "Đồng chí xem lý lịch",
    when: "Thời gian",
    span: (from: string, to: string, day: string) => `từ ${from} đến ${to} ngày ${day}`,
    passed: "Các mục đạt",
    returned: "Các mục có điểm phải sửa",
    later: "Các mục để sau",
    notReached: "Các mục chưa xem",
    none: "không có",
    points: "Các điểm phải sửa",
    noPoints: "Không có điểm nào phải sửa.",
    point: (number: number, title: string) => `Mục ${number}. ${title}`,
    notes: "Ghi chú",
    confirmations: "Xác nhận",
    byReviewer: (name: string, at: string) => `${name} xác nhận lúc ${at} khi kết thúc buổi làm việc`,
    byApplicant: (name: string, at: string) => `${name} xác nhận lúc ${at} trên tài khoản của mình`,
    waits: (name: string) => `Chờ ${name} xác nhận trên tài khoản của mình`,
    comment: "Ý kiến của người vào Đảng",
    confirmTitle: "Xác nhận biên bản",
    confirmHint:
      "Nếu biên bản ghi đúng, hãy xác nhận. Nếu có điều chưa đúng, ghi ý kiến rồi xác nhận: ý kiến được giữ cùng biên bản.",
    commentField: "Ý kiến, nếu có",
    confirm: "Xác nhận biên bản",
    final: "Biên bản không sửa được sau khi lập.",
  },
  history: {
    by: (name: string) => `Đồng chí ${name} cùng người vào Đảng`,
    outcomes: ({ passed, returned, later }: Readonly<Record<"passed" | "returned" | "later", number>>) =>
      `${[`${passed} mục đạt`, `${returned} mục có điểm phải sửa`, ...(later > 0 ? [`${later} mục để sau`] : [])].join(", ")}.`,
  },
  done: {
    book: "Đã hẹn giờ làm việc.",
    move: "Đã chuyển giờ làm việc.",
    cancel: "Đã hủy buổi hẹn.",
    notes: "Đã lưu ghi chú.",
    confirm: "Đã xác nhận biên bản.",
    end: "Đã kết thúc buổi làm việc và lập biên bản.",
    passSection: (number: number) => `Mục ${number} đã đạt.`,
    returnSection: (number: number) => `Đã ghi điểm phải sửa của mục ${number}.`,
    leaveSection: (number: number) => `Mục ${number} để sau.`,
  },
  refusals: {
    "time-not-free": (facts: Facts) =>
      `Giờ này (${timeOf(facts)}) không còn trống: đã có hẹn khác, ngoài giờ làm việc, hoặc vào ngày nghỉ, ngày vắng mặt. Hãy chọn giờ khác trong danh sách.`,
    "appointment-exists": (facts: Facts) =>
      `Đã có buổi hẹn lúc ${timeOf(facts)}. Hãy đổi hoặc hủy buổi đó trước khi hẹn buổi khác.`,
    "reviewer-not-here": () =>
      "Đồng chí được chọn hiện không xem được lý lịch này. Hãy tải lại trang và chọn đồng chí khác.",
    "session-without-items": () =>
      "Chưa có mục nào để cùng xem: mọi mục đã đạt hoặc chưa được viết. Hãy chờ người vào Đảng viết và gửi mục.",
    "session-over": () => "Buổi làm việc này đã kết thúc. Hãy mở biên bản, hoặc bắt đầu một buổi mới.",
    "minutes-confirmed": () => "Biên bản này đã được xác nhận và không sửa được nữa. Hãy tải lại trang để xem.",
  },
};
