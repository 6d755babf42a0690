import { type Facts, formatFact } from "../../facts";

const memberships: Readonly<Record<string, string>> = {
  probationary: "đảng viên dự bị",
  official: "đảng viên chính thức",
  temporarilyAway: "sinh hoạt tạm thời ở nơi khác",
  exempt: "được miễn công tác và sinh hoạt",
  suspended: "bị đình chỉ sinh hoạt",
};
const period = (kind: Facts[string], from: Facts[string], lastDay: Facts[string]): string =>
  `${memberships[String(kind)] ?? String(kind)} từ ngày ${formatFact(from)}${lastDay ? ` đến hết ngày ${formatFact(lastDay)}` : ""}`;

/** Two records of the register that may be one person's. */
export const samePerson = {
  list: {
    title: "Bản ghi có thể trùng người",
    link: "Bản ghi trùng người",
    intro:
      "Những cặp bản ghi trùng họ tên (không kể dấu) và trùng hoặc gần trùng ngày sinh, cặp có khả năng trùng cao nhất xếp trước. Đối chiếu giấy tờ rồi nhập thành một, hoặc ghi nhận là hai người khác nhau.",
    columns: { one: "Bản ghi", other: "Bản ghi kia", why: "Vì sao", open: "Việc cần làm" },
    record: (bornOn: string, unit: string) => `Sinh ${bornOn} · ${unit}`,
    sameDay: "Trùng họ tên và ngày sinh",
    nearDay: "Trùng họ tên, ngày sinh gần giống",
    formerName: "Trùng với tên trước đây",
    otherSex: "Khác giới tính",
    bothIds: "Hai số định danh khác nhau",
    open: "Đối chiếu",
    more: (count: number) => `Chỉ hiện ${count} cặp đầu. Xử lý xong một cặp thì cặp tiếp theo hiện ra.`,
    none: "Không có cặp nào cần đối chiếu",
    noneHint:
      "Cặp đã nhập thành một và cặp đã ghi nhận là hai người khác nhau không hiện ở đây. Khi thêm người mới, phần mềm vẫn hỏi về người gần trùng.",
  },
  pair: {
    title: "Đối chiếu hai bản ghi",
    stays: "Bản ghi giữ lại",
    goes: "Bản ghi được nhập",
    proposed: "Được đề xuất giữ lại vì có quá trình đầy đủ hơn hoặc được ghi trước.",
    notProposed: "Bản ghi kia có quá trình đầy đủ hơn hoặc được ghi trước.",
    swap: "Đổi bản ghi giữ lại",
    caption: "Hai bản ghi cạnh nhau",
    field: "Nội dung",
    differs: "Khác nhau",
    twice: "ghi ở cả hai bản ghi",
    none: "Không có",
    period: (from: string, lastDay: string | null) =>
      lastDay ? `từ ${from} đến hết ${lastDay}` : `từ ${from} đến nay`,
    rows: {
      fullName: "Họ và tên",
      formerNames: "Tên trước đây",
      unit: "Thuộc tổ chức",
      standings: "Tư cách",
      posts: "Chức vụ",
      account: "Tài khoản",
      cases: "Hồ sơ phát triển Đảng",
      mentored: "Người đang giúp đỡ",
      planned: "Chức danh đang được quy hoạch",
    },
    hasAccount: "Đang sử dụng",
    caseLine: (day: string, stage: string, tasks: number) =>
      `Ghi nhận ngày ${day}: ${stage.toLowerCase()}${tasks > 0 ? `, ${tasks} việc đã giao` : ""}`,
    joined: (day: string, name: string) => `Hai bản ghi đã được nhập thành một ngày ${day} (${name}).`,
    joinedBefore: "Hai bản ghi đã được nhập thành một khi nhập hai hồ sơ phát triển Đảng.",
    joinedElsewhere: "Một trong hai bản ghi đã nhập vào bản ghi khác. Hãy mở bản ghi giữ lại để đối chiếu.",
    apart: "Đã ghi nhận là hai người khác nhau. Cặp này không hiện trong danh sách cần đối chiếu.",
  },
  join: {
    title: "Là một người: nhập thành một bản ghi",
    cannot: "Chưa nhập được theo hướng này",
    joinCases: "Nhập hai hồ sơ phát triển Đảng trước",
    choose: (label: string) => `Giữ nội dung nào: ${label.toLowerCase()}`,
    paper: "Căn cứ",
    paperHint: "Số, ngày biên bản đối chiếu hoặc văn bản, giấy tờ đã xem.",
    note: "Ghi chú",
    follows: "Khi xác nhận",
    stays: (name: string, unit: string) => `Bản ghi của ${name} (${unit}) được giữ lại, giữ nguyên quá trình của mình.`,
    goes: (name: string, unit: string) =>
      `Bản ghi của ${name} (${unit}) kết thúc từ hôm nay và dẫn đến bản ghi giữ lại. Nội dung, tư cách, hồ sơ, văn bản đã ghi ở đó vẫn giữ và đọc được.`,
    values: "Nội dung không được chọn vẫn được giữ trong lần đối chiếu này.",
    twice: (count: number) => `Tư cách đảng viên ghi ở cả hai bản ghi (${count}) chỉ tính một lần, ở bản ghi giữ lại.`,
    counted: "Tìm kiếm, danh sách, thống kê và số đảng viên làm căn cứ biểu quyết tính người này một lần.",
    undo: "Việc nhập không hủy được. Nếu chưa chắc, hãy đối chiếu thêm giấy tờ.",
    confirm: "Tôi đã đối chiếu giấy tờ và xác nhận hai bản ghi là của một người. Tôi hiểu việc nhập không hủy được.",
    save: "Nhập thành một bản ghi",
  },
  apart: {
    title: "Là hai người khác nhau",
    hint: "Cặp này không được đề xuất nữa cho đến khi kết luận được rút lại.",
    reason: "Lý do",
    reasonHint: "Điều phân biệt hai người, ví dụ khác quê quán, khác cha mẹ.",
    save: "Ghi nhận là hai người khác nhau",
    back: "Rút lại kết luận “hai người khác nhau”",
    backHint: "Cặp này lại hiện trong danh sách cần đối chiếu. Kết luận trước vẫn được giữ.",
    backReason: "Lý do rút lại",
    backSave: "Rút lại",
  },
  answers: {
    title: "Đã kết luận",
    same: "Là một người, đã nhập thành một bản ghi",
    different: "Là hai người khác nhau",
    atEntry: "Là hai người khác nhau, trả lời khi ghi vào danh sách",
    open: "Rút lại kết luận",
    by: (name: string, day: string) => `${name}, ngày ${day}`,
    paper: (paper: string) => `Căn cứ: ${paper}`,
    reason: (reason: string) => `Lý do: ${reason}`,
    before: (label: string, kept: string, gone: string) =>
      `${label}: bản ghi giữ lại ghi “${kept}”, bản ghi được nhập ghi “${gone}”`,
    taken: "lấy theo bản ghi được nhập",
  },
  record: { compare: "Đối chiếu hai bản ghi" },
  done: {
    join: "Đã nhập thành một bản ghi.",
    apart: "Đã ghi nhận là hai người khác nhau.",
    reopen: "Đã rút lại kết luận. Cặp này lại hiện trong danh sách cần đối chiếu.",
  },
  refusals: {
    "pair-joined-already": () =>
      "Một trong hai bản ghi đã được nhập vào bản ghi khác, nên không nhập hoặc kết luận lại được. Hãy tải lại trang và mở bản ghi giữ lại.",
    "pair-own-record": () =>
      "Một trong hai bản ghi là của chính đồng chí, nên việc này do đồng chí Phó Bí thư khác làm.",
    "pair-two-cases": () =>
      "Cả hai bản ghi đều có hồ sơ phát triển Đảng đang mở. Hãy nhập hai hồ sơ trước; hai bản ghi được nhập cùng lúc đó.",
    "pair-open-case": () =>
      "Bản ghi được nhập có hồ sơ phát triển Đảng đang mở, còn bản ghi giữ lại thì không. Hãy chọn bản ghi có hồ sơ làm bản ghi giữ lại.",
    "pair-standings-overlap": ({ kind, from, lastDay, otherKind, otherFrom, otherLastDay }: Facts) =>
      `Tư cách ở hai bản ghi chồng lên nhau: bản ghi được nhập là ${period(kind, from, lastDay)}, bản ghi giữ lại là ${period(otherKind, otherFrom, otherLastDay)}. Hãy xem quyết định gốc, ghi ngày kết thúc hoặc sửa tư cách ghi sai trước.`,
    "pair-membership": ({ kind, from }: Facts) =>
      `Chỉ bản ghi được nhập ghi tư cách ${period(kind, from, null)}; nhập theo hướng này thì tư cách ấy không còn được tính. Hãy chọn bản ghi đó làm bản ghi giữ lại.`,
    "pair-temporary-standing": ({ kind, from }: Facts) =>
      `Bản ghi được nhập đang ghi ${period(kind, from, null)}. Hãy ghi ngày kết thúc trước, hoặc chọn bản ghi đó làm bản ghi giữ lại.`,
    "pair-account": () =>
      "Bản ghi được nhập đang có tài khoản. Hãy chọn bản ghi đó làm bản ghi giữ lại, hoặc đề nghị người quản trị ngừng tài khoản trước.",
    "pair-two-accounts": () =>
      "Mỗi bản ghi đang có một tài khoản. Hãy đề nghị người quản trị ngừng tài khoản của bản ghi được nhập trước.",
    "pair-post": ({ unit }: Facts) =>
      `Bản ghi được nhập giữ hoặc đã giữ chức vụ tại ${formatFact(unit)}, và văn bản đã ký gắn với bản ghi đó. Hãy chọn bản ghi đó làm bản ghi giữ lại.`,
    "pair-two-posts": ({ unit, keptUnit }: Facts) =>
      `Cả hai bản ghi đều giữ hoặc đã giữ chức vụ (tại ${formatFact(unit)} và tại ${formatFact(keptUnit)}), văn bản đã ký gắn với từng bản ghi, nên không nhập được mà giữ cả hai. Từ nay chỉ dùng một bản ghi. Ở bản ghi kia: đề nghị người quản trị kết thúc chức vụ đang giữ và ngừng tài khoản, rồi kết thúc tư cách đảng viên, ghi lý do là bản ghi trùng, để người này chỉ được tính một lần.`,
    "pair-mentor": ({ count }: Facts) =>
      `Bản ghi được nhập đang là đảng viên giúp đỡ của ${formatFact(count)} người. Hãy phân công người khác trước, hoặc chọn bản ghi đó làm bản ghi giữ lại.`,
    "pair-planned": ({ count }: Facts) =>
      `Bản ghi được nhập đang được quy hoạch ${formatFact(count)} chức danh. Hãy đưa ra khỏi quy hoạch và ghi bản ghi giữ lại vào, hoặc chọn bản ghi đó làm bản ghi giữ lại.`,
    "pair-relative": () =>
      "Bản ghi được nhập được ghi là người thân trong hồ sơ của người khác, nên không tham gia việc của hồ sơ đó. Để giữ được điều này, hãy chọn bản ghi đó làm bản ghi giữ lại.",
    "pair-declared": () =>
      "Hồ sơ của bản ghi được nhập có khai từng là đảng viên, và việc kết nạp lại xét theo điều đó. Hãy chọn bản ghi đó làm bản ghi giữ lại.",
    "pair-chain": () =>
      "Đã có bản ghi khác nhập vào bản ghi này, nên phải giữ lại bản ghi này. Hãy đổi bản ghi giữ lại.",
    "pair-no-number": () =>
      "Bản ghi được nhập không có số định danh đọc được để lấy theo. Hãy giữ số của bản ghi giữ lại.",
    "annul-joined-record": () =>
      "Bản ghi của người này đã được nhập vào bản ghi khác, nên hồ sơ đã kết thúc ở đây không mở lại được. Hãy mở bản ghi giữ lại và ghi nhận ở đó.",
    "pair-told-apart": () =>
      "Hai bản ghi này đã được ghi nhận là của hai người khác nhau. Hãy rút lại kết luận đó, có lý do, rồi mới nhập.",
    "pair-told-apart-already": () =>
      "Hai bản ghi này đã được ghi nhận là của hai người khác nhau. Hãy tải lại trang để xem kết luận.",
    "pair-not-told-apart": () =>
      "Hai bản ghi này hiện không được ghi nhận là của hai người khác nhau, nên không có gì để rút lại. Hãy tải lại trang.",
  },
};
