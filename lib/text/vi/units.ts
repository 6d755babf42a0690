import { type Facts, formatFact } from "../facts";
import { leftInUnit } from "./office/left-in-unit";

/** Names, and how many more there are. */
const andMore = (names: Facts[string] | undefined, more: Facts[string] | undefined): string =>
  Number(more) > 0 ? `${names} và ${more} người khác` : String(names);

/** The tree of organisations and the page of one unit. */
export const units = {
  title: "Tổ chức đảng",
  intro: "Hệ thống tổ chức và số đảng viên tại ngày được chọn.",
  kinds: { superior: "Cấp ủy cấp trên", organisation: "Đảng bộ", department: "Đảng bộ bộ phận", cell: "Chi bộ" },
  on: "Tại ngày",
  asOf: (day: string) => `Tại ngày ${day}`,
  show: "Xem",
  search: "Tìm theo họ tên",
  searchHint: "Gõ có dấu hay không dấu đều được.",
  find: "Tìm",
  today: "Về hôm nay",
  tree: {
    caption: (day: string) => `Hệ thống tổ chức ngày ${day}`,
    unit: "Tổ chức",
    official: "Chính thức",
    probationary: "Dự bị",
    total: "Cộng",
    since: "Hoạt động từ",
    span: (from: string, to: string | null) => (to ? `${from} – ${to}` : from),
    definition:
      "Tính người có tư cách đảng viên chính thức hoặc dự bị trong ngày; số của đảng bộ gồm cả các chi bộ trực thuộc.",
    uncounted: "Người quản trị không xem danh sách và số lượng đảng viên.",
    empty: "Ngày này chưa có tổ chức nào hoạt động trong phạm vi được xem.",
    emptyHint: "Hãy chọn một ngày khác.",
  },
  unit: {
    back: "Về hệ thống tổ chức",
    under: (parent: string) => `Thuộc ${parent}`,
    code: "Mã số tổ chức đảng:",
    since: (day: string) => `hoạt động từ ${day}`,
    until: (day: string) => `đến trước ngày ${day}`,
    paper: (paper: string) => `Theo ${paper}`,
    formerName: (name: string, lastDay: string, paper: string) =>
      `Tên trước đây: ${name} (đến hết ${lastDay}, theo ${paper})`,
    posts: "Chức vụ",
    role: "Chức vụ",
    holder: "Người giữ",
    acting: "phụ trách tạm thời",
    noVote: "không phải đảng viên chính thức ở đây, không tính khi biểu quyết",
    from: "Từ",
    to: "Đến hết",
    present: "nay",
    formerPosts: (count: number) => `Đã thôi giữ (${count})`,
    noPosts: "Chưa ghi chức vụ nào ở tổ chức này.",
    people: "Danh sách đảng viên, quần chúng",
    groups: { all: "Tất cả", official: "Chính thức", probationary: "Dự bị", other: "Quần chúng" },
    name: "Họ tên",
    standing: "Tư cách",
    order: "Thứ tự",
    orders: { name: "Họ tên", born: "Ngày sinh", unit: "Chi bộ" },
    standingSince: "Từ ngày",
    occupation: "Nghề nghiệp, chức vụ",
    bornOn: "Ngày sinh",
    cell: "Chi bộ",
    case: "Hồ sơ phát triển Đảng",
    caption: (total: number) => `${total} người`,
    noneTitle: "Chưa có ai trong danh sách này",
    noneHint: "Thêm người vào tổ chức để theo dõi tư cách và tính số được triệu tập khi biểu quyết.",
    notFound: (q: string) => `Không tìm thấy ai có tên khớp với “${q}” tại ngày này.`,
    near: (q: string) => `Không có ai tên đúng là “${q}”. Dưới đây là những tên chỉ khác một chữ cái.`,
    add: "Thêm người",
    openCases: "Hồ sơ đang theo dõi",
    openCasesLink: "Mở danh sách hồ sơ",
    clear: "Bỏ lọc",
    definition: "Mỗi người tính một lần, theo tư cách có hiệu lực trong ngày; xếp theo tên.",
  },
  change: {
    rename: "Đổi tên",
    code: "Ghi mã số",
    place: "Xếp vào đảng bộ bộ phận",
    merge: "Sáp nhập",
    split: "Tách chi bộ",
    dissolve: "Giải thể",
  },
  changes: "Thay đổi tổ chức",
  form: {
    found: "Thành lập",
    foundTitle: "Thành lập tổ chức mới",
    foundIntro: "Chi bộ hoặc đảng bộ bộ phận mới theo quyết định của cấp ủy.",
    parent: "Trực thuộc",
    kind: "Loại tổ chức",
    kindHint: "Đảng bộ bộ phận lập dưới đảng bộ; chi bộ lập dưới đảng bộ hoặc dưới đảng bộ bộ phận.",
    name: "Tên đầy đủ",
    nameHint: "Ghi như trong quyết định, ví dụ “Chi bộ Kinh tế ngành - TĐC”.",
    shortName: "Tên gọi tắt",
    shortHint: "Dùng trong bảng và danh sách, ví dụ “Kinh tế ngành - TĐC”.",
    from: "Hoạt động từ ngày",
    paper: "Văn bản làm căn cứ",
    paperHint: "Số, ngày quyết định hoặc nghị quyết.",
    rename: "Đổi tên",
    renameTitle: "Đổi tên tổ chức",
    renameIntro: "Văn bản, biên bản đã ghi theo tên cũ vẫn giữ nguyên.",
    code: "Mã số tổ chức đảng",
    codeHint: "14 chữ số, như cấp trên đã cấp. Để trống nếu chưa có.",
    codeTitle: "Ghi mã số tổ chức đảng",
    codeIntro: "Mã số chính thức của tổ chức đảng, dùng khi lập danh sách gửi cấp trên.",
    recordCode: "Ghi mã số",
    place: "Xếp lại",
    renamedOn: "Mang tên mới từ ngày",
    placeTitle: "Xếp chi bộ vào nơi trực thuộc khác",
    placeIntro:
      "Đảng viên, hồ sơ và lịch sử của chi bộ đi cùng. Từ ngày này, hồ sơ của chi bộ phải có thẩm định của đảng ủy bộ phận nếu chi bộ thuộc đảng bộ bộ phận.",
    placedOn: "Từ ngày",
    nowhere: "Chưa có nơi trực thuộc nào khác. Hãy thành lập đảng bộ bộ phận trước.",
    dissolve: "Giải thể",
    dissolveTitle: "Giải thể tổ chức",
    dissolveIntro: "Tổ chức ngừng hoạt động sau ngày cuối; dữ liệu cũ được giữ nguyên.",
    dissolveConfirm: (name: string) =>
      `Tôi xác nhận giải thể ${name}. Không mở lại được; muốn hoạt động lại phải thành lập mới.`,
    lastDay: "Ngày hoạt động cuối cùng",
    notEmpty: leftInUnit.today,
  },
  cells: {
    choose: "Chọn chi bộ",
    into: "Sáp nhập vào chi bộ",
    mergedOn: "Từ ngày",
    mergedOnHint:
      "Ngày đầu tiên theo tổ chức mới. Hãy ghi hết các cuộc họp, biểu quyết của những ngày trước đó rồi mới ghi việc này.",
    merge: "Ghi sáp nhập",
    mergeTitle: "Sáp nhập chi bộ",
    mergeIntro:
      "Theo quyết định của cấp ủy. Muốn hợp nhất thành chi bộ mới thì thành lập chi bộ mới trước, rồi sáp nhập từng chi bộ vào đó.",
    mergeFollows: (people: number, cases: number) =>
      `Chi bộ này có ${people} người, ${cases} hồ sơ đang theo dõi. Tất cả chuyển sang chi bộ nhận cùng nhật ký, lý lịch, thời hạn đang chạy; chi bộ này ngừng hoạt động. Văn bản và danh sách của những ngày trước vẫn mang tên chi bộ này.`,
    mergePosts: "Chức vụ trong chi bộ này kết thúc cùng ngày:",
    mergePost: (role: string, name: string) => `${role}: ${name}`,
    mergeNoPosts: "Không ai đang giữ chức vụ trong chi bộ này.",
    mergePlanned: (count: number) =>
      `${count} chức danh quy hoạch chuyển sang chi bộ nhận cùng người được quy hoạch; chức danh nào không còn cần thì chi bộ nhận ghi thôi quy hoạch.`,
    mergeIntroduced: (count: number) =>
      `${count} người được giới thiệu chưa tiếp nhận chuyển sang chi bộ nhận, do chi bộ ấy xem xét tiếp.`,
    holdsPost: "Đang giữ chức vụ trong chi bộ: người quản trị ghi ngày thôi giữ trước khi chuyển",
    mergeConfirm: (name: string) => `Tôi xác nhận sáp nhập ${name} theo quyết định nêu trên. Không thể hoàn tác.`,
    nowhere: "Chưa có chi bộ nào khác để sáp nhập vào. Hãy thành lập chi bộ trước.",
    split: "Ghi tách chi bộ",
    splitTitle: "Tách chi bộ",
    splitIntro: "Lập một chi bộ mới từ chi bộ này theo quyết định của cấp ủy.",
    splitFollows:
      "Những người được chọn chuyển sang chi bộ mới cùng hồ sơ, nhật ký, thời hạn đang chạy. Người đang được giúp đỡ và đảng viên giúp đỡ phải cùng một chi bộ. Văn bản và danh sách của những ngày trước vẫn ghi chi bộ cũ.",
    splitConfirm: (name: string) => `Tôi xác nhận tách ${name} theo quyết định nêu trên. Không thể hoàn tác.`,
    leavers: "Người sang chi bộ mới",
    helpedBy: (mentor: string) => `Đảng viên giúp đỡ: ${mentor}`,
    tooFew: "Chi bộ có chưa đến hai người, nên không tách được.",
    mergedInto: (unit: string) => `Đã sáp nhập vào ${unit}.`,
    splitFrom: (unit: string) => `Tách ra từ ${unit}.`,
  },
  delegation: {
    heading: "Thẩm quyền kết nạp",
    none: "Đảng ủy không được ủy quyền kết nạp: cấp có thẩm quyền theo quy định quyết định.",
    running: (from: string, paper: string) => `Đảng ủy được ủy quyền kết nạp từ ngày ${from}, theo ${paper}.`,
    ended: (from: string, until: string, paper: string, endPaper: string) =>
      `Được ủy quyền từ ngày ${from} (${paper}) đến hết ngày ${until} (${endPaper}).`,
    judgedBy: (members: number, goodYears: number) =>
      `Khi ghi: ${members} đảng viên, ${goodYears} năm liền hoàn thành tốt nhiệm vụ trở lên.`,
    ground: (ground: string) => `Căn cứ xác nhận: ${ground}`,
    title: "Ghi ủy quyền kết nạp",
    intro:
      "Cấp trên trực tiếp ủy quyền cho Đảng ủy quyết định kết nạp, công nhận, xóa tên. Hồ sơ chưa có quyết định sẽ chuyển về Đảng ủy quyết định.",
    from: "Từ ngày",
    paperHint: "Số, ngày và cơ quan ban hành văn bản.",
    goodYears: "Số năm liền được xếp loại hoàn thành tốt nhiệm vụ trở lên",
    goodYearsHint: "Tính đến năm trước năm được ủy quyền. Số đảng viên do phần mềm tính theo danh sách đảng viên.",
    confirmation: "Căn cứ xác nhận",
    confirmationHint: "Chỉ khi phần mềm chưa có điều kiện của ngày này: ghi văn bản làm căn cứ.",
    submit: "Ghi ủy quyền",
    endTitle: "Ghi thôi ủy quyền kết nạp",
    endIntro: (since: string) =>
      `Đảng ủy được ủy quyền từ ngày ${since}. Hồ sơ chưa có quyết định sẽ do cấp có thẩm quyền theo quy định quyết định.`,
    lastDay: "Ngày cuối cùng còn được ủy quyền",
    end: "Ghi thôi ủy quyền",
  },
  done: {
    delegate: "Đã ghi ủy quyền. Việc tiếp theo của các hồ sơ đang chờ quyết định đã đổi theo.",
    endDelegation: "Đã ghi thôi ủy quyền. Việc tiếp theo của các hồ sơ đang chờ quyết định đã đổi theo.",
    found: "Đã thành lập tổ chức. Hãy thêm người và ghi chức vụ.",
    rename: "Đã đổi tên tổ chức.",
    code: "Đã ghi mã số.",
    place: "Đã xếp lại nơi trực thuộc.",
    merge: "Đã ghi sáp nhập. Người và hồ sơ của chi bộ kia đã ở đây. Hãy xem lại chức vụ và đảng viên giúp đỡ.",
    split: "Đã lập chi bộ mới. Hãy ghi chức vụ của chi bộ.",
    dissolve: "Đã ghi ngày giải thể.",
  },
  refusals: {
    "delegation-of-a-committee": () => "Chỉ đảng ủy của đảng bộ cơ sở được ủy quyền kết nạp. Hãy mở trang của đảng bộ.",
    "delegation-below-minimum": ({ members, goodYears, moreThan, years, day }: Facts) =>
      `Chưa đủ điều kiện được ủy quyền kết nạp: ngày ${formatFact(day)} đảng bộ có ${members} đảng viên, ${goodYears} năm liền hoàn thành tốt nhiệm vụ; cần trên ${moreThan} đảng viên và ${years} năm. Cấp trên trực tiếp tiếp tục quyết định; nếu danh sách đảng viên sai, hãy sửa danh sách trước.`,
    "delegated-already": ({ since, until }: Facts) =>
      `Đã có ủy quyền từ ngày ${formatFact(since)}${until ? ` đến trước ngày ${formatFact(until)}` : ""}. Hãy kiểm tra ngày, hoặc ghi thôi ủy quyền trước.`,
    "unit-begins-later": ({ from }: Facts) =>
      `Đảng bộ hoạt động từ ngày ${formatFact(from)}; ngày được ủy quyền không được trước ngày ấy. Hãy kiểm tra văn bản.`,
    "no-delegation": () => "Hiện Đảng ủy không được ủy quyền kết nạp. Hãy tải lại trang.",
    "delegation-ends-first": ({ from }: Facts) =>
      `Việc ủy quyền bắt đầu từ ngày ${formatFact(from)}; ngày cuối không được trước ngày ấy. Hãy kiểm tra văn bản.`,
    "unit-under-what": ({ parent }: Facts) =>
      `Không lập được loại tổ chức này dưới ${parent}. Đảng bộ bộ phận lập dưới đảng bộ; chi bộ lập dưới đảng bộ hoặc đảng bộ bộ phận. Hãy chọn lại.`,
    "unit-before-parent": ({ parent, from }: Facts) =>
      `${parent} hoạt động từ ngày ${formatFact(from)}, nên không có tổ chức trực thuộc trước ngày ấy. Hãy kiểm tra ngày trên quyết định.`,
    "unit-name-taken": ({ name }: Facts) =>
      `Đã có một tổ chức đang hoạt động tên “${name}”. Hãy đặt tên khác để không nhầm khi ghi văn bản.`,
    "unit-code-shape": () =>
      "Mã số tổ chức đảng gồm đúng 14 chữ số. Hãy đối chiếu với văn bản cấp mã rồi ghi lại; chưa có thì để trống.",
    "unit-code-taken": ({ unit }: Facts) =>
      `Mã số này đã ghi cho ${unit}. Mỗi tổ chức có một mã riêng: hãy kiểm tra lại văn bản cấp mã.`,
    "only-cells-change": () => "Chỉ chi bộ được sáp nhập hoặc tách ở đây. Tổ chức khác do cấp trên quyết định.",
    "cell-begins-later": ({ unit, from }: Facts) =>
      `${unit} hoạt động từ ngày ${formatFact(from)}; ngày ghi ở đây phải sau ngày ấy. Hãy kiểm tra quyết định.`,
    "cell-posts-held": ({ names, more, day }: Facts) =>
      `Còn chức vụ trong chi bộ sau ngày ${formatFact(day)}: ${andMore(names, more)}. Hãy nhờ người quản trị ghi ngày thôi giữ chức vụ trước.`,
    "cell-post-later": ({ names, more, day }: Facts) =>
      `Có chức vụ trong chi bộ bắt đầu từ ngày ${formatFact(day)} trở đi: ${andMore(names, more)}. Hãy kiểm tra ngày trên quyết định sáp nhập, hoặc ngày giữ chức vụ.`,
    "cell-standing-later": ({ names, more, day }: Facts) =>
      `Có tư cách ghi từ ngày ${formatFact(day)} trở đi: ${andMore(names, more)}. Hãy kiểm tra ngày trên quyết định, hoặc tư cách của người ấy.`,
    "split-of-nobody": () => "Chưa chọn ai sang chi bộ mới. Hãy chọn ít nhất một người.",
    "split-somebody-gone": () => "Có người được chọn không còn ở chi bộ này. Hãy tải lại trang rồi chọn lại.",
    "split-leaves-nobody": () =>
      "Mọi người đều sang chi bộ mới, nên chi bộ này không còn ai. Nếu chỉ đổi tên thì dùng “Đổi tên”.",
    "split-parts-mentor": ({ names, more }: Facts) =>
      `Người được giúp đỡ và đảng viên giúp đỡ bị tách khỏi nhau: ${andMore(names, more)}. Hãy chọn cả hai, hoặc đổi đảng viên giúp đỡ trước.`,
    "unit-not-a-cell": () =>
      "Chỉ chi bộ được xếp sang nơi trực thuộc khác. Tổ chức khác thì giải thể rồi thành lập mới.",
    "unit-already-there": ({ parent }: Facts) => `Chi bộ đang trực thuộc ${parent}. Hãy chọn nơi khác.`,
    "unit-placed-before": ({ since }: Facts) =>
      `Chi bộ ở nơi trực thuộc hiện nay từ ngày ${formatFact(since)}; ngày xếp lại không được trước ngày ấy.`,
    "unit-not-dissolved-here": () =>
      "Chỉ chi bộ và đảng bộ bộ phận được giải thể ở đây. Việc giải thể đảng bộ do cấp trên quyết định.",
    "unit-ends-first": ({ from }: Facts) =>
      `Tổ chức hoạt động từ ngày ${formatFact(from)}; ngày cuối không được trước ngày ấy. Hãy kiểm tra lại.`,
    "unit-renamed-before": ({ since }: Facts) =>
      `Tên hiện nay có từ ngày ${formatFact(since)}; ngày đổi tên phải sau ngày ấy. Hãy kiểm tra quyết định.`,
    "unit-not-empty": leftInUnit.after,
  },
};
