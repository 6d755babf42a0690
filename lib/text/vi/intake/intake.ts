import type { Door, IntroductionState, Union, Verdict } from "../../../intake/introduction";
import { type Facts, formatFact } from "../../facts";

/** People introduced to a cell: the queue, the yearly review, the introduction of a union, the invitation for oneself. */
export const intake = {
  title: "Người được giới thiệu",
  intro:
    "Một danh sách chung cho ba nguồn: chi bộ rà soát hằng năm, đoàn thể giới thiệu, và người tự giới thiệu theo lời mời. Chi bộ ra nghị quyết tiếp nhận để theo dõi, hoặc chưa tiếp nhận và hẹn ngày xem lại.",
  noCell: (typed: string) => `Không có chi bộ nào tên có “${typed}”. Hãy ghi một phần tên, có dấu hoặc không dấu.`,
  desk: {
    title: "Người được giới thiệu",
    waiting: (count: number) => `${count} người được giới thiệu chờ xem xét`,
    since: (day: string) => `Người chờ lâu nhất từ ${day}`,
    again: (count: number) => `${count} người đến ngày xem lại`,
    againHint: "Lần trước chi bộ chưa tiếp nhận và hẹn xem lại",
  },
  doors: {
    review: "Chi bộ rà soát",
    union: "Đoàn thể giới thiệu",
    invitation: "Tự giới thiệu",
  } satisfies Record<Door, string>,
  unions: {
    youthUnion: "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
    tradeUnion: "Công đoàn",
  } satisfies Record<Union, string>,
  states: {
    waiting: "Chờ xem xét",
    declined: "Chưa tiếp nhận",
    taken: "Đã tiếp nhận",
  } satisfies Record<IntroductionState, string>,
  verdicts: { proposed: "Đề nghị", notYet: "Chưa" } satisfies Record<Verdict, string>,
  links: {
    label: "Nguồn phát triển Đảng",
    queue: "Người được giới thiệu",
    review: "Rà soát quần chúng trong năm",
    invitation: "Lời mời tự giới thiệu",
    list: "Danh sách cảm tình Đảng",
  },
  queue: {
    all: "Tất cả chi bộ",
    cell: "Chi bộ",
    apply: "Xem",
    waiting: "Chờ xem xét",
    again: "Đến ngày xem lại",
    later: "Chưa tiếp nhận, hẹn xem lại sau",
    taken: "Tiếp nhận gần đây",
    none: "Không có ai chờ xem xét",
    noneHint:
      "Khi chi bộ rà soát quần chúng, khi đoàn thể gửi văn bản giới thiệu, hoặc khi có người tự giới thiệu theo lời mời, người ấy sẽ hiện ở đây.",
    more: (total: number) => `${total} người chờ xem xét, người chờ lâu nhất trước.`,
    introduce: "Ghi giới thiệu của đoàn thể",
    born: (day: string, occupation: string) => `Sinh ${day} · ${occupation}`,
    received: (door: string, day: string) => `${door} · ${day}`,
    byUnion: (union: string, name: string, number: string, day: string) =>
      `${union}: ${name}, văn bản số ${number} ngày ${day}`,
    contact: (contact: string) => `Liên hệ: ${contact}`,
    recordedBy: (name: string) => `${name} ghi`,
    known: "Đã có trong danh sách",
    decided: (day: string, resolution: string, because: string) =>
      `Nghị quyết ${resolution} ngày ${day} chưa tiếp nhận: ${because}`,
    lookAgain: (day: string) => `Xem lại ngày ${day}`,
    takenBy: (day: string, resolution: string) => `Tiếp nhận theo nghị quyết ${resolution} ngày ${day}`,
    openCase: "Mở hồ sơ",
    takeUp: "Tiếp nhận",
    decline: "Chưa tiếp nhận",
    of: (name: string) => ` ${name}`,
  },
  union: {
    title: "Ghi giới thiệu của đoàn thể",
    intro:
      "Ghi theo văn bản của tổ chức đoàn thể. Người được giới thiệu vào danh sách chờ của chi bộ; chi bộ quyết định bằng nghị quyết.",
    unitId: "Chi bộ xem xét",
    fullName: "Họ và tên",
    bornOn: "Ngày sinh",
    occupation: "Nghề nghiệp, chức vụ",
    union: "Tổ chức giới thiệu thuộc",
    unionName: "Tên tổ chức giới thiệu",
    unionNameHint: "Ví dụ: Chi đoàn Văn phòng, Công đoàn cơ sở Văn phòng",
    paperNumber: "Số văn bản giới thiệu",
    paperOn: "Ngày văn bản",
    receivedOn: "Chi bộ nhận ngày",
    reason: "Nội dung giới thiệu",
    submit: "Đưa vào danh sách chờ",
  },
  takeUp: {
    title: (name: string) => `Tiếp nhận ${name}`,
    intro:
      "Ghi nhận người này là quần chúng ưu tú và mở hồ sơ theo dõi. Nguồn giới thiệu được lưu cùng nghị quyết. Việc tiếp theo là đưa vào danh sách cảm tình Đảng và phân công đảng viên giúp đỡ.",
    resolution: "Số nghị quyết của chi bộ",
    submit: "Tiếp nhận và mở hồ sơ",
  },
  decline: {
    title: (name: string) => `Chưa tiếp nhận ${name}`,
    intro:
      "Người này ra khỏi danh sách chờ, lý do được lưu kín. Đến ngày xem lại, tên người ấy trở lại “Việc của tôi” của chi bộ.",
    occurredOn: "Ngày nghị quyết",
    resolution: "Số nghị quyết của chi bộ",
    because: "Lý do",
    becauseHint: "Nêu điều còn thiếu và việc cần theo dõi thêm",
    lookAgainOn: "Ngày xem lại",
    submit: "Ghi nhận chưa tiếp nhận",
  },
  introduction: {
    title: "Giới thiệu",
    door: "Nguồn",
    received: "Ngày nhận",
    bornOn: "Ngày sinh",
    occupation: "Nghề nghiệp, chức vụ",
    paper: "Văn bản",
    contact: "Liên hệ",
    reason: "Nội dung",
    earlier: "Những lần xem xét trước",
  },
  review: {
    title: (year: number) => `Rà soát quần chúng năm ${year}`,
    intro:
      "Chi bộ phân tích chất lượng quần chúng của đơn vị. Với mỗi người ghi một kết luận và một câu. Người được đề nghị vào danh sách chờ xem xét; người chưa được xem thì để trống.",
    year: "Năm",
    cell: "Chi bộ",
    apply: "Xem",
    reviewedOn: "Ngày họp rà soát",
    verdict: "Kết luận",
    sentence: "Nhận xét",
    submit: "Lưu kết quả rà soát",
    found: (verdict: string, day: string, by: string) => `${verdict}, họp ngày ${day} (${by} ghi)`,
    proposed: "Đã đề nghị hoặc đang được theo dõi",
    notSeen: "Chưa xem",
    progress: (seen: number, total: number) => `Đã xem ${seen} trong ${total} người.`,
    none: "Không có quần chúng nào để rà soát",
    noneHint: "Quần chúng của đơn vị được ghi ở danh sách người của chi bộ, với tư cách “Quần chúng”.",
    nonePast: "Năm này chi bộ không ghi kết quả rà soát nào.",
    enter: "Ghi người vào danh sách",
    caption: (count: number) => `${count} người`,
    name: "Họ và tên",
  },
  invitation: {
    title: "Lời mời tự giới thiệu",
    intro:
      "Khi chi bộ bật lời mời, ai có đường dẫn hoặc mã QR đều có thể gửi vài dòng tự giới thiệu. Họ không thấy tên chi bộ, không thấy ai khác và không được trả lời gì về danh sách.",
    off: "Lời mời đang tắt. Không ai tự giới thiệu được.",
    open: (lastDay: string) => `Đang bật đến hết ngày ${lastDay}`,
    taken: (received: number, cap: number) => `Đã nhận ${received} trong ${cap} người.`,
    full: "Đã đủ số người: nội dung gửi sau không được nhận nữa. Hãy xem xét những người đã gửi, tắt lời mời này rồi bật lời mời khác nếu cần.",
    turnedAway: (count: number) => `${count} lượt gửi sau đó không được nhận.`,
    link: "Đường dẫn",
    qr: "Mã QR của đường dẫn tự giới thiệu",
    print: "In mã QR",
    lastDay: "Bật đến hết ngày",
    lastDayHint: (most: number) => `Nhiều nhất ${most} ngày kể từ hôm nay`,
    cap: "Nhận nhiều nhất bao nhiêu người",
    capHint: (most: number) => `Nhiều nhất ${most} người, để danh sách chờ không quá dài`,
    turnOn: "Bật lời mời",
    turnOff: "Tắt lời mời",
    turnOffHint: "Đường dẫn và mã QR đã phát sẽ không dùng được nữa. Những người đã gửi vẫn ở trong danh sách chờ.",
    earlier: "Những lần trước",
    earlierLine: (from: string, lastDay: string, received: number) => `${from} – ${lastDay}: nhận ${received} người`,
    ended: (by: string) => `${by} tắt`,
  },
  self: {
    title: "Tự giới thiệu với chi bộ",
    intro: "Dành cho người được chi bộ mời. Chỉ ghi những điều dưới đây; chi bộ sẽ hỏi thêm khi gặp trực tiếp.",
    fullName: "Họ và tên",
    bornOn: "Ngày sinh",
    occupation: "Công việc, nơi làm việc",
    contact: "Số điện thoại hoặc thư điện tử",
    reason: "Vài dòng về mình và nguyện vọng",
    consent:
      "Tôi tự nguyện cung cấp những thông tin này và đồng ý để chi bộ dùng chúng chỉ cho việc xem xét, liên hệ với tôi.",
    submit: "Gửi",
    sentTitle: "Đã gửi",
    sent: "Nếu lời mời còn hiệu lực, chi bộ sẽ xem và liên hệ theo cách anh/chị đã ghi. Trang này không cho biết lời mời còn nhận hay không; nếu sau 30 ngày chưa có ai liên hệ, xin gặp trực tiếp chi bộ nơi làm việc.",
  },
  done: {
    introduce: "Đã đưa vào danh sách chờ của chi bộ.",
    decline: "Đã ghi nhận chưa tiếp nhận. Đến ngày xem lại, người này trở lại danh sách.",
    review: "Đã lưu kết quả rà soát.",
    turnOn: "Đã bật lời mời.",
    turnOff: "Đã tắt lời mời.",
  },
  refusals: {
    "introduction-taken": () => "Người này đã được tiếp nhận rồi. Hãy mở hồ sơ của người ấy ở mục Tiếp nhận gần đây.",
    "decided-before-introduced": ({ day }: Facts) =>
      `Ngày nghị quyết không được trước ngày giới thiệu (${formatFact(day)}). Hãy kiểm tra lại ngày.`,
    "look-again-not-ahead": ({ day }: Facts) =>
      `Ngày xem lại phải sau hôm nay, nếu không sẽ không ai được nhắc (đang ghi ${formatFact(day)}). Hãy chọn ngày khác.`,
    "received-before-paper": ({ day }: Facts) =>
      `Ngày nhận không được trước ngày của văn bản (${formatFact(day)}). Hãy kiểm tra lại hai ngày.`,
    "review-of-another-year": ({ year }: Facts) =>
      `Ngày họp rà soát phải nằm trong năm ${year}. Hãy ghi đúng ngày họp, hoặc chọn năm khác.`,
    "review-nobody": () =>
      "Chưa chọn kết luận cho ai. Hãy chọn “Đề nghị” hoặc “Chưa” cho ít nhất một người và ghi một câu nhận xét.",
    "not-a-non-member": () =>
      "Người này không còn là quần chúng của chi bộ, có thể vừa được chuyển hoặc được tiếp nhận. Hãy mở lại trang.",
    "already-proposed": ({ name }: Facts) => `${name} đã được đề nghị hoặc đang được theo dõi. Hãy bỏ chọn người này.`,
    "invitation-period": ({ most, last }: Facts) =>
      `Lời mời bật từ hôm nay và nhiều nhất ${most} ngày, tức là đến ${formatFact(last)}. Hãy chọn ngày trong khoảng ấy.`,
    "invitation-open": () => "Chi bộ đang có một lời mời còn hiệu lực. Hãy tắt lời mời ấy trước khi bật lời mời khác.",
    "invitation-closed": () => "Lời mời này đã được tắt từ trước. Hãy tải lại trang.",
    "consent-needed": () =>
      "Chưa đánh dấu đồng ý. Chi bộ chỉ được dùng những thông tin này khi anh/chị đồng ý; hãy đánh dấu rồi gửi lại.",
    "introduced-too-often": ({ minutes }: Facts) =>
      `Đã gửi quá nhiều lần trong ít phút. Nội dung chưa được gửi; xin giữ trang này và gửi lại sau ${minutes} phút.`,
  },
};
