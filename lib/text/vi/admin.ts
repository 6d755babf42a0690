import { type Day, formatDay } from "../../primitives/day";
import type { Facts } from "../facts";
import { steps } from "./admissions/steps";

const postName = (role: Facts[string]): string => steps.roles[role as keyof typeof steps.roles] ?? "";

const onDay = (fact: string | number | null | undefined): string => (fact ? formatDay(String(fact) as Day) : "");

/** Administration: accounts and posts, the calendar of days off, and one's own password. */
export const admin = {
  title: "Quản trị",
  intro: "Tài khoản, chức vụ và lịch làm việc. Người quản trị không xem được hồ sơ cá nhân.",
  back: "Quản trị",
  links: {
    accounts: "Tài khoản và chức vụ",
    accountsHint: "Cấp tài khoản, giao và kết thúc chức vụ, đặt lại mật khẩu, khóa tài khoản.",
    calendar: "Lịch làm việc",
    calendarHint: "Ngày nghỉ lễ và ngày làm bù. Mọi thời hạn tính theo ngày làm việc đều dựa vào lịch này.",
    packs: "Bộ quy định",
    packsHint:
      "Nạp các giá trị của văn bản mới, chạy thử, xem hồ sơ nào thay đổi, rồi bật để áp dụng từ ngày được chọn.",
    places: "Danh mục xã, phường",
    placesHint: "Tên xã, phường trước và sau ngày 01/07/2025, để gợi ý khi ghi nơi sinh, quê quán, nơi cư trú.",
    localRules: "Quy định riêng của địa phương",
    localRulesHint: "Hạn ngắn hơn, điều kiện chặt hơn của tỉnh hoặc cấp ủy.",
  },
  accounts: {
    title: "Tài khoản",
    search: "Tìm theo họ tên hoặc tên đăng nhập",
    find: "Tìm",
    clear: "Xem tất cả",
    create: "Cấp tài khoản mới",
    caption: (total: number) => `${total} tài khoản`,
    name: "Họ tên",
    username: "Tên đăng nhập",
    unit: "Thuộc tổ chức",
    posts: "Chức vụ đang giữ",
    state: "Trạng thái",
    order: "Thứ tự",
    lastSignIn: "Đăng nhập gần nhất",
    active: "Đang dùng",
    off: "Đã khóa",
    never: "Chưa đăng nhập lần nào",
    noPost: "Chưa giữ chức vụ nào",
    empty: "Không tìm thấy tài khoản nào. Hãy thử gõ một phần họ tên, không cần dấu.",
    page: (page: number, pages: number) => `Trang ${page}/${pages}`,
    previous: "Trang trước",
    next: "Trang sau",
  },
  create: {
    title: "Cấp tài khoản mới",
    find: "Tìm người chưa có tài khoản",
    person: "Người được cấp",
    choose: "Chọn một người",
    personHint: "Danh sách chỉ gồm những người chưa có tài khoản, tối đa 50 người mỗi lần tìm.",
    username: "Tên đăng nhập",
    usernameHint: "Chữ thường không dấu, chữ số, dấu chấm hoặc gạch; bắt đầu bằng chữ cái. Ví dụ: tran.van.duc",
    wordHint:
      "Sau khi cấp, màn hình hiện một mật khẩu dùng một lần để trao tận tay. Người nhận đăng nhập bằng mật khẩu ấy và phải tự đặt mật khẩu mới ngay.",
    submit: "Cấp tài khoản",
    nobody: "Không có ai chờ cấp tài khoản",
    nobodyFound: (q: string) => `Không tìm thấy người nào chưa có tài khoản có tên khớp với “${q}”`,
    nobodyHint:
      "Người mới cần được chi bộ hoặc Đảng ủy ghi vào danh sách đảng viên, quần chúng, rồi mới cấp được tài khoản.",
  },
  account: {
    created: "Ngày cấp",
    postsTitle: "Chức vụ",
    since: (from: Day) => `từ ${formatDay(from)}`,
    until: (to: Day) => `đến trước ngày ${formatDay(to)}`,
    never: "Thôi giữ ngay trong ngày giao",
    endPost: "Kết thúc chức vụ",
    endOn: "Không còn giữ từ ngày",
    grantTitle: "Giao thêm chức vụ",
    grantOwn: "Không tự giao chức vụ cho mình được; hãy nhờ một người quản trị khác.",
    role: "Chức vụ",
    roleHint:
      "Chức vụ trong chi bộ, cấp ủy chỉ giao cho đảng viên chính thức của tổ chức đó, vì có quyền biểu quyết. Cán bộ cấp trên và người quản trị chỉ cần tài khoản.",
    unit: "Tại tổ chức",
    from: "Giữ từ ngày",
    grant: "Giao chức vụ",
    passwordTitle: "Đặt lại mật khẩu",
    reset: "Cấp mật khẩu dùng một lần",
    resetHint:
      "Hãy gặp hoặc gọi lại đúng người cần đặt lại mật khẩu. Mật khẩu cũ mất hiệu lực, các phiên đăng nhập kết thúc. Người dùng nhận một mật khẩu dùng một lần, phải tự đặt mật khẩu mới ngay và được báo ai đã đặt lại, lúc nào.",
    wordTitle: "Mật khẩu dùng một lần, chỉ hiện trong ít phút",
    wordHint: (hours: number) =>
      `Trao tận tay, không gửi qua tin nhắn. Mật khẩu này dùng được một lần trong ${hours} giờ, và chỉ để đặt mật khẩu mới. Người nhận được báo ai đã cấp và mật khẩu được dùng lúc nào.`,
    resetOwn: "Đổi mật khẩu của mình",
    stateTitle: "Khóa hoặc mở tài khoản",
    off: "Khóa tài khoản",
    offHint: "Người dùng bị đăng xuất ở thao tác kế tiếp. Dữ liệu đã ghi vẫn giữ nguyên.",
    offConfirm: "Tôi chắc chắn muốn khóa tài khoản này",
    offOwn: "Không tự khóa tài khoản của mình được.",
    on: "Mở lại tài khoản",
    onHint: "Người dùng đăng nhập lại bằng mật khẩu cũ; nếu quên, hãy đặt lại mật khẩu.",
  },
  withoutAccount: {
    link: "Chức vụ của người không dùng phần mềm",
    title: "Chức vụ của người không dùng phần mềm",
    intro:
      "Cấp ủy viên không có tài khoản vẫn được triệu tập và tính vào số phải biểu quyết. Người đã có tài khoản thì giao chức vụ ở trang tài khoản.",
    caption: (total: number) => `${total} chức vụ`,
    none: "Chưa ghi chức vụ nào cho người không có tài khoản",
    noneHint: "Nếu cấp ủy có ủy viên không dùng phần mềm, hãy ghi ở đây để số được triệu tập đúng.",
    person: "Người giữ chức vụ",
    granted: "Đã ghi chức vụ.",
  },
  own: {
    title: "Đổi mật khẩu",
    current: "Mật khẩu đang dùng",
    wanted: "Mật khẩu mới",
    repeated: "Nhập lại mật khẩu mới",
    hint: (shortest: number) => `Ít nhất ${shortest} ký tự; một câu dài, dễ nhớ là tốt nhất. Không dùng tên đăng nhập.`,
    submit: "Đổi mật khẩu",
    chooseTitle: "Đặt mật khẩu của mình",
    chooseIntro:
      "Lần này đăng nhập bằng mật khẩu dùng một lần. Trước khi làm việc khác, hãy đặt mật khẩu chỉ mình biết; sau đó đăng nhập lại bằng mật khẩu ấy.",
    choose: "Đặt mật khẩu",
    told: {
      title: "Về mật khẩu của tài khoản này",
      created: (by: string, moment: string) => `Tài khoản này do ${by} cấp lúc ${moment}.`,
      reset: (by: string, moment: string) => `Mật khẩu đã được ${by} đặt lại lúc ${moment}.`,
      used: (moment: string) => `Mật khẩu dùng một lần được dùng lúc ${moment}.`,
      unused: "Mật khẩu dùng một lần chưa được dùng.",
      otherwise:
        "Nếu không phải chính mình đề nghị đặt lại, hoặc không phải chính mình đã dùng mật khẩu ấy, hãy báo ngay Phó Bí thư Đảng ủy.",
    },
    after: "Sau khi đổi, mọi phiên đăng nhập của tài khoản đều kết thúc; hãy đăng nhập lại bằng mật khẩu mới.",
  },
  display: {
    title: "Cách hiển thị",
    intro: "Chỉ đổi cách hiển thị của tài khoản này; áp dụng trên mọi thiết bị từ lần đăng nhập sau.",
    scheme: "Nền",
    schemes: { light: "Sáng", dark: "Tối", system: "Theo cài đặt của máy" },
    textSize: "Cỡ chữ",
    textSizes: { normal: "Vừa", large: "Lớn" },
    submit: "Lưu cách hiển thị",
    saved: "Đã lưu cách hiển thị.",
  },
  sessions: {
    title: "Phiên đăng nhập",
    intro:
      "Hai mươi lần đăng nhập gần nhất vào tài khoản này. Thấy lần nào không phải của mình, hãy đăng xuất mọi thiết bị, đổi mật khẩu và báo người quản trị.",
    accepted: "Đăng nhập được",
    refused: "Sai mật khẩu",
    endTitle: "Đăng xuất trên mọi thiết bị",
    endHint: "Mọi phiên của tài khoản này kết thúc ngay, kể cả phiên đang dùng.",
    end: "Đăng xuất mọi thiết bị",
  },
  done: {
    asked:
      "Đã gửi đề nghị, chưa thực hiện. Một người quản trị khác hoặc thường trực Đảng ủy đồng ý ở trang “Việc của tôi”; sau đó người đề nghị làm lại đúng thao tác này để hoàn tất, trong bảy ngày.",
    createAccount:
      "Đã cấp tài khoản. Hãy trao mật khẩu dùng một lần cho người nhận. Bước tiếp theo: giao chức vụ để người dùng bắt đầu làm việc.",
    grantPost: "Đã giao chức vụ. Chức vụ có hiệu lực từ thao tác kế tiếp của người dùng.",
    endPost: "Đã kết thúc chức vụ.",
    resetPassword: "Đã bỏ mật khẩu cũ và kết thúc các phiên đăng nhập cũ.",
    deactivateAccount: "Đã khóa tài khoản.",
    activateAccount: "Đã mở lại tài khoản.",
  },
  refusals: {
    "account-exists": ({ name }: Facts) => `${name} đã có tài khoản. Hãy tìm tài khoản đó trong danh sách.`,
    "username-taken": ({ username }: Facts) => `Tên đăng nhập “${username}” đã có người dùng. Hãy chọn tên khác.`,
    "username-malformed": () =>
      "Tên đăng nhập cần 3 đến 40 ký tự: chữ thường không dấu, chữ số, dấu chấm hoặc gạch, bắt đầu bằng chữ cái.",
    "password-too-short": ({ shortest }: Facts) =>
      `Mật khẩu cần ít nhất ${shortest} ký tự. Hãy thử ghép vài từ thành một câu dễ nhớ.`,
    "password-too-simple": () => "Mật khẩu chỉ lặp lại vài ký tự nên dễ đoán. Hãy chọn câu khác.",
    "password-too-close": () =>
      "Mật khẩu chứa tên đăng nhập, họ tên, ngày sinh, tên tổ chức hoặc từ ai cũng đoán được (như “matkhau”, “123456”). Hãy chọn câu khác.",
    "password-too-common": () =>
      "Mật khẩu gần như chỉ ghép từ những mật khẩu phổ biến, tên người, tên tổ chức và chữ số, nên sẽ bị dò ra trước tiên. Hãy chọn một câu khác, có vài từ chỉ mình nghĩ ra.",
    "password-wrong": () => "Mật khẩu đang dùng không đúng. Hãy nhập lại.",
    "password-same": () =>
      "Mật khẩu mới trùng với mật khẩu dùng một lần, mà người cấp đã biết mật khẩu ấy. Hãy chọn một câu khác chỉ mình biết.",
    "password-not-repeated": () => "Hai lần nhập mật khẩu mới không giống nhau. Hãy nhập lại cả hai.",
    "password-own": () => "Mật khẩu của mình thì đổi ở mục “Đổi mật khẩu”, nơi cần nhập mật khẩu đang dùng.",
    "password-throttled": ({ minutes }: Facts) => `Đã thử sai quá nhiều lần. Hãy thử lại sau ${minutes} phút.`,
    "account-own": () => "Không tự khóa tài khoản của mình được. Hãy nhờ một người quản trị khác.",
    "account-already-off": ({ name }: Facts) => `Tài khoản của ${name} đã khóa từ trước. Hãy tải lại trang.`,
    "account-already-on": ({ name }: Facts) => `Tài khoản của ${name} đang dùng. Hãy tải lại trang.`,
    "administrator-last": () =>
      "Đây là người quản trị cuối cùng. Hãy giao chức vụ quản trị cho một người khác trước khi làm việc này.",
    "post-own": () => "Không tự giao chức vụ cho mình được. Hãy nhờ một người quản trị khác.",
    "post-not-of-unit": ({ unit }: Facts) => `${unit} không có chức vụ này. Hãy chọn lại chức vụ hoặc tổ chức.`,
    "post-in-future": ({ today }: Facts) =>
      `Ngày bắt đầu ở trong tương lai. Hôm nay là ${onDay(today)}; hãy giao chức vụ khi đến ngày.`,
    "post-already-held": ({ since }: Facts) =>
      `Người này đang giữ chức vụ đó từ ${onDay(since)}. Hãy kết thúc chức vụ cũ trước.`,
    "seat-needs-official": ({ name, unit }: Facts) =>
      `${name} hiện không phải đảng viên chính thức của ${unit}. Chức vụ này cần đảng viên chính thức; đảng viên dự bị chưa giữ được, kể cả khi đã hết thời gian dự bị mà chưa có quyết định công nhận. Hãy chọn người khác, hoặc nhờ chi bộ, Đảng ủy ghi đúng tư cách trước.`,
    "seat-before-official": ({ name, unit, since }: Facts) =>
      `${name} là đảng viên chính thức của ${unit} từ ${onDay(since)}; trước ngày ấy chưa giữ được chức vụ trong chi bộ, cấp ủy. Hãy ghi ${onDay(since)} hoặc muộn hơn.`,
    "seat-another-held": ({ role, unit, since }: Facts) =>
      `Người này giữ chức vụ “${postName(role)}” ở ${unit} từ ${onDay(since)}. Mỗi người giữ một chức vụ trong một chi bộ, cấp ủy; hãy kết thúc chức vụ đó trước.`,
    "secretary-already": ({ name, unit, since, until }: Facts) => {
      const others = `${unit} đã có bí thư từ ${onDay(since)}${name ? ` (${name})` : ""}`;
      return until
        ? `${others}, giữ đến trước ngày ${onDay(until)}. Hãy ghi ${onDay(until)} hoặc muộn hơn.`
        : `${others}. Mỗi tổ chức chỉ có một bí thư trong cùng một ngày; hãy kết thúc chức vụ của người đó trước.`;
    },
    "post-already-ended": ({ to }: Facts) => `Chức vụ này đã kết thúc từ ${onDay(to)}. Hãy tải lại trang.`,
    "post-ends-before": ({ from }: Facts) =>
      `Ngày kết thúc sớm hơn ngày bắt đầu (${onDay(from)}). Hãy ghi ngày ${onDay(from)} hoặc muộn hơn.`,
  },
};
