import { type Facts, formatFact, formatList } from "../../facts";

const differences = { name: "họ tên", bornOn: "ngày sinh", sex: "giới tính", nationalId: "số định danh cá nhân" };

/** Two cases of one person: one is joined into the other, and both are kept. */
export const joining = {
  stages: { joined: "Đã nhập vào hồ sơ khác" },
  steps: { joinCase: "Nhập vào hồ sơ khác của cùng một người" },
  happened: { joinCase: "Hồ sơ được nhập vào hồ sơ khác của cùng một người" },
  done: { joinCase: "Đã nhập hồ sơ này vào hồ sơ giữ lại." },
  occurredOn: { joinCase: "Ngày nhập hồ sơ" },
  fields: {
    keptCaseId: "Hồ sơ giữ lại",
    compared: "Đã đối chiếu giấy tờ của hai hồ sơ và thấy là của cùng một người",
  },
  hints: {
    keptCaseId: "Hồ sơ này kết thúc và dẫn đến hồ sơ được chọn. Người trùng hoặc gần trùng xếp trước.",
    compared: "Đối chiếu giấy tờ tùy thân và bản khai; chỉ trùng tên thì chưa đủ.",
  },
  /** Where an act cites nothing. */
  noProvision: "Chỉnh lý hồ sơ đã ghi; quy định không nêu",
  option: (name: string, bornOn: string, unit: string, stage: string) =>
    `${name}, sinh ${bornOn} · ${unit} · ${stage.toLowerCase()}`,
  page: {
    alike: "Hồ sơ đang mở của người trùng hoặc gần trùng",
    nobody:
      "Không có hồ sơ đang mở nào của người trùng hoặc gần trùng họ tên, ngày sinh. Vẫn chọn được hồ sơ khác, khi đó phải nêu căn cứ.",
    columns: { name: "Họ tên", bornOn: "Ngày sinh", unit: "Chi bộ", stage: "Giai đoạn", other: "Giữ hồ sơ nào" },
    this: (one: string) => `Hồ sơ đang xem: ${one}.`,
    keepThis: "Giữ hồ sơ đang xem, nhập hồ sơ kia vào",
    follows: "Khi ghi nhận",
    stage: (stage: string) =>
      `Hồ sơ này kết thúc ở giai đoạn “${stage}” và mang trạng thái “Đã nhập vào hồ sơ khác”. Hồ sơ giữ lại vẫn ở giai đoạn của nó.`,
    history: (entries: number, papers: number) =>
      `Quá trình (${entries} việc), văn bản (${papers}), nhật ký bồi dưỡng và lý lịch của hồ sơ này giữ nguyên, đọc được từ cả hai hồ sơ. Không có gì được chuyển sang: giấy tờ nào còn giá trị thì ghi lại ở hồ sơ giữ lại.`,
    mentor: (name: string) => `Đồng chí ${name} thôi giúp đỡ ở hồ sơ này từ ngày nhập.`,
    noMentor: "Hồ sơ này chưa phân công đảng viên giúp đỡ.",
    deadlines: (count: number) =>
      count > 0
        ? `Thời hạn đang tính ở hồ sơ này (${count}) dừng lại; thời hạn của hồ sơ giữ lại tính như cũ.`
        : "Hồ sơ này không có thời hạn đang tính; thời hạn của hồ sơ giữ lại tính như cũ.",
    person:
      "Hai bản ghi được đánh dấu là của một người: danh sách và thống kê tính một lần, khi ghi nhận người mới không hỏi về cặp này nữa. Họ tên, ngày sinh ghi ở hồ sơ này vẫn tìm được.",
    account:
      "Tài khoản gắn với hồ sơ này (nếu có) không mở được hồ sơ nữa; người quản trị cấp tài khoản gắn với hồ sơ giữ lại.",
    undo: "Nếu nhập nhầm, một đồng chí Phó Bí thư khác hủy bước này, có lý do và căn cứ; lần nhập và lần hủy đều còn trong quá trình.",
  },
  file: {
    alike: "Có thể là cùng một người",
    alikeText: "Người trùng hoặc gần trùng họ tên, ngày sinh đang có hồ sơ khác:",
    joinThis: "Nhập hồ sơ đang xem vào hồ sơ kia",
    into: (name: string, unit: string) =>
      `Hồ sơ này đã nhập vào hồ sơ của ${name} (${unit}), vì là của cùng một người.`,
    open: "Mở hồ sơ giữ lại",
    here: "Hồ sơ của cùng người này đã được nhập vào đây:",
    kept: (name: string, unit: string) => `Hồ sơ giữ lại: ${name} (${unit})`,
    one: (name: string, bornOn: string, unit: string) => `${name}, sinh ${bornOn} (${unit})`,
  },
  record: {
    into: "Là một người với",
    here: "Cũng được ghi là",
  },
  refusals: {
    "join-voted": ({ heldOn }: Facts) =>
      `Hồ sơ này đã có biểu quyết (gần nhất ngày ${formatFact(heldOn)}), nên phải là hồ sơ giữ lại: hãy mở hồ sơ kia và nhập vào đây. Nếu cả hai đều đã biểu quyết thì không nhập được; hủy việc ghi biểu quyết ở một hồ sơ trước.`,
    "join-former-member": () =>
      "Người trong hồ sơ này từng là đảng viên theo danh sách hoặc theo lời khai, và việc kết nạp lại xét theo điều đó. Hãy giữ hồ sơ này: mở hồ sơ kia và nhập vào đây.",
    "join-chain": () =>
      "Đã có hồ sơ khác nhập vào hồ sơ này, nên hồ sơ này phải là hồ sơ giữ lại. Hãy mở hồ sơ kia và nhập vào đây.",
    "join-relative": () =>
      "Người trong hồ sơ này được ghi là người thân trong hồ sơ của người khác, nên không tham gia việc của hồ sơ đó. Để giữ được điều này, hãy giữ hồ sơ này: mở hồ sơ kia và nhập vào đây.",
    "join-not-open": () =>
      "Hồ sơ được chọn không còn mở, hoặc không thuộc phạm vi được xem. Hãy chọn lại một hồ sơ đang mở.",
    "join-not-compared": () =>
      "Chưa đối chiếu giấy tờ của hai hồ sơ thì chưa nhập được. Hãy đối chiếu trước; nếu là hai người khác nhau thì giữ nguyên hai hồ sơ.",
    "join-not-alike": ({ name, differs }: Facts) =>
      `Hai hồ sơ khác nhau về ${formatList(differs, (key) => differences[key as keyof typeof differences] ?? key)} (hồ sơ kia: ${formatFact(name)}). Nếu vẫn là một người, hãy nêu căn cứ để làm bước này; nếu không, chọn hồ sơ khác.`,
  },
};
