import { type Facts, formatFact } from "../../facts";

const duties = {
  receive: "tiếp nhận hồ sơ, giấy tờ",
  review: "xem xét lý lịch và thẩm tra",
  sign: "ký thay văn bản",
};

/** What the holder of a post authorises somebody else to do for a while. */
export const authorisations = {
  title: "Ủy quyền công việc",
  intro:
    "Khi đi vắng, đồng chí có thể ủy quyền cho một đảng viên chính thức khác của tổ chức làm thay một số việc, trong một thời gian. Ủy quyền tự hết sau ngày cuối. Không ủy quyền được việc biểu quyết, ghi kết quả biểu quyết, giới thiệu người vào Đảng, giúp đỡ, kết luận, lễ kết nạp, đưa ra khỏi danh sách và hủy bước.",
  duties,
  dutyHints: {
    receive: "Nhận đơn, giấy chứng nhận, nghị quyết của đoàn thể, quyết định, hồ sơ chuyển đến và lưu giấy tờ.",
    review: "Duyệt từng mục lý lịch, hẹn và làm việc với người khai, gửi và theo dõi thẩm tra, trả hồ sơ.",
    sign: "Phát hành văn bản, lấy số, trình hồ sơ. Thể thức ký thay trên văn bản của Đảng chưa có trong các văn bản phần mềm đã đối chiếu: bản in theo mẫu, nơi lưu ghi tên cả hai đồng chí.",
  },
  dutyList: (named: readonly string[]) => named.join("; "),
  new: (role: string, unit: string) => `Ủy quyền việc của ${role.toLowerCase()}, ${unit}`,
  who: "Ủy quyền cho",
  whoHint: "Đảng viên chính thức của tổ chức. Để làm việc trên phần mềm, đồng chí đó cần có tài khoản.",
  choose: "Chọn đảng viên",
  what: "Những việc được ủy quyền",
  from: "Từ ngày",
  lastDay: "Đến hết ngày",
  paper: "Văn bản ủy quyền",
  paperHint: "Số, ngày của giấy ủy quyền hoặc thông báo phân công.",
  confirm: "Tôi hiểu: mọi việc làm theo ủy quyền được ghi tên cả hai đồng chí; số người tính và số phiếu không đổi.",
  give: "Ủy quyền",
  given: "Đã ủy quyền",
  noneGiven: "Chưa ủy quyền cho ai.",
  own: "Đồng chí đang làm thay",
  period: (from: string, lastDay: string) => `từ ${from} đến hết ${lastDay}`,
  untilDay: (lastDay: string) => `đến hết ngày ${lastDay}`,
  of: (holder: string, role: string, unit: string) => `Thay đồng chí ${holder}, ${role.toLowerCase()}, ${unit}`,
  end: "Thôi ủy quyền",
  over: "Đã hết",
  done: { give: "Đã ủy quyền.", end: "Đã thôi ủy quyền." },
  onDesk: {
    acting: (holder: string, named: string, lastDay: string) =>
      `Đồng chí đang làm việc thay đồng chí ${holder} theo ủy quyền, đến hết ngày ${lastDay}. Việc được ủy quyền: ${named}. Với tư cách này, đồng chí không làm được việc khác; mọi việc đã làm đều ghi tên cả hai đồng chí.`,
    other: (holder: string, named: string, lastDay: string) =>
      `Đồng chí được ủy quyền làm việc thay đồng chí ${holder}, đến hết ngày ${lastDay}. Việc được ủy quyền: ${named}. Muốn làm các việc này, chọn “Đổi chức danh” trong trình đơn tài khoản.`,
  },
  asOption: (post: string, holder: string) => `${post} (thay ${holder})`,
  mark: "được ủy quyền",
  inUnit: (holder: string, named: string, paper: string) =>
    `được ủy quyền thay đồng chí ${holder}: ${named} (${paper})`,
  refusals: {
    "authorisation-own": () => "Không ủy quyền cho chính mình được. Hãy chọn đảng viên khác.",
    "authorisation-ring": ({ name }: Facts) =>
      `${formatFact(name)} đang ủy quyền lại cho đồng chí trong những ngày này (trực tiếp hoặc qua người khác), nên việc sẽ quay vòng, không ai làm. Hãy chọn người khác hoặc thôi ủy quyền kia trước.`,
    "authorisation-needs-official": ({ name, unit, from, since }: Facts) =>
      since
        ? `${formatFact(name)} là đảng viên chính thức tại ${unit} từ ngày ${formatFact(since)}, sau ngày ${formatFact(from)}. Hãy chọn ngày bắt đầu muộn hơn hoặc người khác.`
        : `${formatFact(name)} không phải đảng viên chính thức của ${unit}: đảng viên dự bị và người ngoài Đảng không làm thay cấp ủy. Hãy chọn người khác.`,
    "authorisation-without-duty": () => "Chưa chọn việc nào để ủy quyền. Hãy đánh dấu ít nhất một việc.",
    "authorisation-no-such-duty": ({ duty }: Facts) =>
      `Chức vụ này không có việc “${duties[duty as keyof typeof duties]}” để ủy quyền. Hãy bỏ đánh dấu.`,
    "authorisation-in-past": ({ today }: Facts) =>
      `Ủy quyền không có hiệu lực ngược. Ngày bắt đầu sớm nhất là hôm nay, ${formatFact(today)}; hãy chọn lại ngày.`,
    "authorisation-ends-first": ({ from }: Facts) =>
      `Ngày cuối không được trước ngày bắt đầu (${formatFact(from)}). Hãy kiểm tra lại hai ngày.`,
    "authorisation-beyond-post": ({ last }: Facts) =>
      `Đồng chí giữ chức vụ này đến hết ngày ${formatFact(last)}, nên không ủy quyền quá ngày đó. Hãy chọn ngày cuối sớm hơn.`,
    "authorisation-already": ({ name, from }: Facts) =>
      `${formatFact(name)} đã được ủy quyền từ ngày ${formatFact(from)}, trùng với những ngày này. Hãy thôi ủy quyền đó rồi ghi lại.`,
    "authorisation-over": ({ last }: Facts) =>
      `Ủy quyền này đã hết sau ngày ${formatFact(last)}, không cần thôi nữa. Hãy tải lại trang.`,
  },
};
