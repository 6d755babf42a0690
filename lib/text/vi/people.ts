import { type Facts, formatFact } from "../facts";

/** One person's record, and the forms that keep it. */
export const people = {
  standings: {
    nonMember: "Quần chúng",
    sympathiser: "Cảm tình Đảng",
    applicant: "Người vào Đảng",
    probationary: "Đảng viên dự bị",
    official: "Đảng viên chính thức",
    temporarilyAway: "Sinh hoạt tạm thời ở nơi khác",
    exempt: "Được miễn công tác và sinh hoạt",
    suspended: "Bị đình chỉ sinh hoạt",
  },
  page: {
    bornOn: "Ngày sinh",
    sex: "Giới tính",
    schooling: "Trình độ học vấn",
    occupation: "Nghề nghiệp, chức vụ",
    unit: "Thuộc tổ chức",
    joinedUnitOn: "Về cơ quan từ ngày",
    nationalId: "Số định danh cá nhân",
    noNationalId: "Chưa ghi",
    now: "Hiện nay",
    noStanding: "Chưa ghi tư cách",
    standingHistory: "Quá trình",
    noStandings: "Chưa ghi tư cách nào.",
    period: (from: string, lastDay: string | null) => (lastDay ? `${from} – ${lastDay}` : `Từ ${from} đến nay`),
    paper: (paper: string) => `Văn bản: ${paper}`,
    inUnit: (unit: string) => `Thuộc ${unit}`,
    posts: "Chức vụ đã giữ",
    noPosts: "Chưa giữ chức vụ nào trong tổ chức đảng.",
    acting: "phụ trách tạm thời",
    cases: "Hồ sơ phát triển Đảng",
    rename: "Đổi họ tên",
    formerName: "Tên trước đây",
    formerUntil: (name: string, lastDay: string, paper: string) => `${name} (đến hết ${lastDay}, ${paper})`,
    answers: "Đối chiếu với người gần trùng tên",
    different: (people: string, because: string) => `Không phải là ${people}, vì: ${because}`,
    same: (people: string) => `Đã xác nhận là người có trong danh sách (${people}).`,
    somebodyElsewhere: "người trong danh sách của tổ chức khác",
    formerDecision: "Ngày quyết định trước khi sửa",
    formerDecisionUntil: (day: string, by: string, on: string) => `${day} (${by} sửa ngày ${on})`,
    answeredBy: (name: string, day: string) => `${name} trả lời ngày ${day}`,
    noCases: "Chưa có hồ sơ theo dõi.",
    openedOn: (day: string) => `Ghi nhận ngày ${day}`,
    admittedOn: (day: string) => `Lễ kết nạp ngày ${day}`,
    officialOn: (day: string) => `Chính thức từ ngày ${day}`,
    seen: "Mỗi lần mở hồ sơ cá nhân đều được ghi lại.",
    move: "Chuyển sinh hoạt",
    edit: "Sửa thông tin",
    addStanding: "Ghi sinh hoạt tạm thời, miễn, đình chỉ",
    end: "Ghi ngày kết thúc",
  },
  partyAge: {
    label: "Tuổi Đảng",
    span: (years: number, months: number) =>
      years + months === 0
        ? "Dưới 1 tháng"
        : [years && `${years} năm`, months && `${months} tháng`].filter(Boolean).join(" "),
    text: (span: string, since: string, out: string) =>
      `${span}, tính từ ngày quyết định kết nạp ${since}${out ? `, trừ thời gian ra khỏi Đảng ${out}` : ""}`,
    unknown: "Chưa tính được: danh sách chưa có ngày quyết định kết nạp",
  },
  form: {
    addTitle: "Thêm người vào tổ chức",
    addIntro:
      "Quần chúng được theo dõi để kết nạp thì ghi ở mục “Ghi nhận quần chúng ưu tú”, không thêm ở đây lần nữa.",
    editTitle: "Sửa thông tin cá nhân",
    standingTitle: "Ghi sinh hoạt tạm thời ở nơi khác, miễn hoặc đình chỉ sinh hoạt",
    standingIntro: "Tư cách này quyết định ai được trừ khi tính số đảng viên được triệu tập để biểu quyết.",
    endTitle: (standing: string) => `Ghi ngày kết thúc: ${standing}`,
    save: "Lưu",
    fullName: "Họ và tên khai sinh",
    joinedUnitOn: "Về cơ quan từ ngày",
    joinedHint: "Dùng để tính thời gian cùng công tác khi giới thiệu người vào Đảng.",
    nationalIdHint: "12 chữ số. Được mã hóa; trên màn hình chỉ hiện 3 số cuối.",
    nationalIdKept: "Đã có; để trống nếu không đổi. 12 chữ số, được mã hóa.",
    unit: "Tổ chức",
    kind: "Tư cách",
    since: "Có tư cách từ ngày",
    sinceHint: "Với đảng viên: ngày kết nạp hoặc ngày chính thức. Quần chúng để trống.",
    decidedOn: "Ngày quyết định kết nạp",
    decidedHint:
      "Của đảng viên; tuổi Đảng tính từ ngày này. Không còn quyết định thì ghi theo ngày trên thẻ đảng viên.",
    paper: "Văn bản làm căn cứ",
    paperHint: "Số, ngày quyết định hoặc giấy giới thiệu chuyển sinh hoạt. Bắt buộc với đảng viên.",
    temporaryKind: "Nội dung",
    temporaryPaper: "Số, ngày văn bản",
    from: "Từ ngày",
    lastDay: "Đến hết ngày",
    lastDayHint: "Để trống nếu chưa biết.",
    ending: "Không còn là đảng viên của Đảng bộ vì",
    endingHint:
      "Người đã ra khỏi Đảng chỉ được xét kết nạp lại theo điều kiện riêng của từng lý do; chuyển sinh hoạt không phải là ra khỏi Đảng.",
    seatsEndToo: "Chức vụ người này đang giữ trong chi bộ, cấp ủy cũng kết thúc cùng ngày.",
    endPaper: "Văn bản hoặc lý do",
    moveTitle: "Chuyển sinh hoạt sang chi bộ khác",
    moveIntro:
      "Trong cùng Đảng bộ. Thời gian sinh hoạt ở chi bộ cũ được giữ nguyên và vẫn tính vào số được triệu tập của các cuộc họp trước ngày chuyển.",
    moveTo: "Chi bộ nơi đến",
    movedOn: "Sinh hoạt tại chi bộ mới từ ngày",
    movedHint: "Ngày/tháng/năm, theo giấy giới thiệu.",
    movePaper: "Số, ngày giấy giới thiệu chuyển sinh hoạt",
    moveSave: "Chuyển",
    renameTitle: "Đổi họ tên theo giấy tờ",
    renameIntro:
      "Khi người này đổi họ, chữ đệm hoặc tên theo giấy tờ. Tên cũ được giữ lại và vẫn tìm được. Nếu trước đây gõ nhầm, hãy dùng “Sửa thông tin”.",
    newName: "Họ tên mới",
    renamedOn: "Mang họ tên mới từ ngày",
    renamePaper: "Văn bản làm căn cứ",
    renamePaperHint: "Số, ngày của giấy tờ hộ tịch và của văn bản đồng ý của cấp ủy.",
    renameSave: "Đổi họ tên",
    checked: "Tôi đã đối chiếu giấy tờ: ngày sinh và ngày vào Đảng ghi đúng.",
    because: "Đây là người khác, vì",
    becauseHint: "Ví dụ: khác quê quán, đã đối chiếu căn cước, Đảng ủy đã trả lời. Câu trả lời được lưu lại.",
    choose: "— Chọn —",
  },
  done: {
    add: "Đã thêm người vào danh sách.",
    correct: "Đã sửa thông tin.",
    addStanding: "Đã ghi thay đổi về sinh hoạt đảng.",
    endStanding: "Đã ghi ngày kết thúc.",
    rename: "Đã đổi họ tên; tên cũ được giữ lại.",
    move: "Đã chuyển sang chi bộ mới.",
  },
  refusals: {
    "national-id-shape": () => "Số định danh cá nhân gồm đúng 12 chữ số. Hãy kiểm tra trên thẻ căn cước rồi ghi lại.",
    "national-id-taken": ({ name }: Facts) =>
      `Số định danh này đã ghi cho ${name}. Hãy kiểm tra số, hoặc mở hồ sơ của người đó.`,
    "national-id-elsewhere": () =>
      "Số định danh này đã ghi cho một người trong danh sách của tổ chức khác. Hãy kiểm tra số; nếu số đúng, hãy hỏi Đảng ủy.",
    "person-alike": ({ people }: Facts) =>
      `Danh sách đã có người trùng hoặc gần trùng họ tên và ngày sinh: ${people}. Mỗi người chỉ có một bản ghi; nếu là người khác, hãy ghi rõ vì sao.`,
    "person-elsewhere": () =>
      "Người trùng hoặc gần trùng họ tên và ngày sinh đã có trong danh sách của tổ chức khác; hãy hỏi Đảng ủy. Nếu là người khác, hãy ghi rõ vì sao.",
    "member-needs-paper": () => "Tư cách đảng viên phải có văn bản làm căn cứ. Hãy ghi số, ngày của văn bản.",
    "member-needs-day": () => "Tư cách đảng viên phải có ngày bắt đầu. Hãy ghi ngày kết nạp hoặc ngày chính thức.",
    "decided-after-since": ({ since }: Facts) =>
      `Ngày quyết định kết nạp phải trước hoặc đúng ngày có tư cách đảng viên (${formatFact(since)}). Hãy kiểm tra lại hai ngày.`,
    "decision-not-entered": () =>
      "Ngày quyết định kết nạp chỉ ghi ở đây cho đảng viên được thêm vào danh sách. Người được kết nạp qua hồ sơ thì ngày này theo quyết định trong hồ sơ.",
    "since-before-birth": () => "Ngày có tư cách phải sau ngày sinh. Hãy kiểm tra lại.",
    "renamed-before": ({ since }: Facts) =>
      `Tên hiện nay có từ ngày ${formatFact(since)}; ngày đổi tên phải sau ngày ấy. Hãy kiểm tra giấy tờ.`,
    "same-name": () => "Họ tên mới giống hệt họ tên hiện nay. Hãy ghi họ tên theo giấy tờ mới.",
    "born-too-long-ago": ({ years }: Facts) =>
      `Ngày sinh cách đây hơn ${years} năm, có lẽ gõ nhầm năm. Hãy kiểm tra lại giấy khai sinh.`,
    "member-before-party": ({ founded }: Facts) =>
      `Đảng được thành lập ngày ${formatFact(founded)}; ngày có tư cách đảng viên không thể trước ngày ấy. Hãy kiểm tra lại năm.`,
    "member-under-age": ({ years }: Facts) =>
      `Theo hai ngày đã ghi, người này vào Đảng khi chưa đủ ${years} tuổi. Hãy kiểm tra lại ngày sinh và ngày vào Đảng; nếu giấy tờ ghi đúng như vậy, đánh dấu vào ô xác nhận rồi gửi lại.`,
    "joined-before-birth": ({ bornOn }: Facts) =>
      `Ngày về cơ quan phải sau ngày sinh (${formatFact(bornOn)}). Hãy kiểm tra lại hai ngày.`,
    "birth-day-fixed": ({ bornOn }: Facts) =>
      `Ngày sinh theo hồ sơ kết nạp là ${formatFact(bornOn)} và không sửa ở đây. Nếu hồ sơ ghi sai, hãy báo cáo cấp ủy có thẩm quyền.`,
    "standing-ends-first": ({ from }: Facts) =>
      `Ngày cuối không được trước ngày bắt đầu (${formatFact(from)}). Hãy kiểm tra lại.`,
    "not-a-member-then": ({ from }: Facts) =>
      `Ngày ${formatFact(from)} người này chưa có tư cách đảng viên, nên không ghi được. Hãy kiểm tra ngày trên văn bản.`,
    "standing-overlaps": ({ from }: Facts) =>
      `Nội dung này đã ghi từ ngày ${formatFact(from)} và còn hiệu lực trong thời gian ấy. Hãy ghi ngày kết thúc của lần trước.`,
    "ending-missing": () =>
      "Chưa ghi vì sao không còn là đảng viên của Đảng bộ. Lý do quyết định việc kết nạp lại sau này; hãy chọn theo văn bản.",
    "standing-over": ({ lastDay }: Facts) =>
      `Tư cách này đã kết thúc ngày ${formatFact(lastDay)}. Hãy tải lại trang để xem hiện trạng.`,
    "case-decides": () =>
      "Người này đang có hồ sơ phát triển Đảng; tư cách thay đổi theo các bước của hồ sơ. Hãy mở hồ sơ đó để ghi.",
    "move-by-case": () =>
      "Người này đang có hồ sơ phát triển Đảng, nên chuyển chi bộ theo bước “Chuyển sang chi bộ khác trong Đảng bộ” của hồ sơ. Hãy mở hồ sơ đó.",
    "move-post-held": ({ unit }: Facts) =>
      `Người này đang giữ chức vụ ở ${unit}. Hãy nhờ người quản trị ghi ngày thôi giữ chức vụ rồi chuyển.`,
    "move-mentors": ({ count }: Facts) =>
      `Người này đang giúp đỡ ${count} người ở chi bộ hiện nay. Hãy phân công người khác thay trong từng hồ sơ rồi chuyển.`,
    "move-before-standing": ({ since }: Facts) =>
      `Tư cách hiện nay có từ ngày ${formatFact(since)}; ngày chuyển phải sau ngày ấy. Hãy kiểm tra giấy giới thiệu.`,
    "move-before-cell": ({ since }: Facts) =>
      `Chi bộ nơi đến hoạt động từ ngày ${formatFact(since)}; ngày chuyển không được trước ngày ấy.`,
    "own-standing": () =>
      "Tư cách của chính đồng chí do người khác ghi, vì nó quyết định ai được tính khi biểu quyết. Hãy nhờ đồng chí khác cùng chức vụ.",
  },
};
