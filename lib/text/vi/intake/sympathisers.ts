import type { ConfirmedAct, ListOutcome } from "../../../intake/list/listed";

/** The monthly list of sympathisers: of a cell, what the cell resolves, and what the committee confirms. */
export const sympathisers = {
  title: (month: string) => `Danh sách cảm tình Đảng tháng ${month}`,
  month: (month: string) => `${month.slice(5, 7)}/${month.slice(0, 4)}`,
  asOf: (day: string) => `Tính đến ngày ${day}`,
  chooseMonth: "Tháng",
  cell: "Chi bộ",
  apply: "Xem",
  caption: (count: number) => `${count} người trong danh sách`,
  name: "Họ và tên",
  sexes: { female: "Nữ", male: "Nam" },
  born: (day: string, sex: string, occupation: string) => `Sinh ${day} · ${sex} · ${occupation}`,
  listed: "Chi bộ công nhận cảm tình Đảng",
  confirmed: "Đảng ủy xác nhận",
  start: "Làm thủ tục",
  mentor: "Đảng viên giúp đỡ",
  resolved: "Nghị quyết tháng này",
  paper: (number: string, day: string) => `${number}, ngày ${day}`,
  notConfirmed: "Chưa xác nhận",
  noMentor: "Chưa phân công",
  proposedOn: (number: string, day: string) => `Chi bộ đề nghị: ${number}, ngày ${day}`,
  permittedOn: (number: string, day: string) => `Được làm thủ tục: ${number}, ngày ${day}`,
  moved: "Đã chuyển sinh hoạt sau đó",
  outcomes: {
    kept: "Giữ trong danh sách",
    added: "Đưa vào danh sách",
    proposed: "Giữ và đề nghị cho làm thủ tục",
    takenOff: "Đưa ra khỏi danh sách",
  } satisfies Record<ListOutcome, string>,
  happened: {
    kept: "Giữ",
    added: "Đưa vào",
    proposed: "Giữ, đề nghị làm thủ tục",
    takenOff: "Đưa ra",
  } satisfies Record<ListOutcome, string>,
  meeting: (resolution: string, day: string, by: string) => `Nghị quyết ${resolution}, họp ngày ${day} (${by} ghi).`,
  proposal: (resolution: string) => `Nghị quyết đề nghị cho làm thủ tục: ${resolution}.`,
  noMeeting: "Chi bộ chưa ghi nghị quyết về danh sách của tháng này.",
  takenOff: "Đưa ra khỏi danh sách trong tháng",
  takenOffConfirmed: (number: string, day: string) => `Đảng ủy xác nhận: ${number}, ngày ${day}`,
  noted: "Đã ghi nhận, chưa vào danh sách",
  none: "Tháng này danh sách không có ai",
  noneHint: "Người được ghi nhận vào danh sách khi chi bộ ra nghị quyết và phân công đảng viên giúp đỡ.",
  earlier: "Tháng trước",
  later: "Tháng sau",
  resolve: "Ghi nghị quyết tháng này",
  confirm: "Xác nhận danh sách của các chi bộ",
  nominate: "Ghi nhận quần chúng ưu tú",
  resolving: {
    title: (month: string) => `Nghị quyết về danh sách cảm tình Đảng tháng ${month}`,
    intro:
      "Với từng người: giữ, đề nghị cho làm thủ tục, hay đưa ra. Người đã ghi nhận có thể được đưa vào, kèm đảng viên giúp đỡ. Mỗi thay đổi được ghi vào hồ sơ của người đó; nếu có một người chưa đủ điều kiện thì chưa ghi gì và màn hình nêu rõ vì sao.",
    heldOn: "Ngày họp chi bộ",
    resolution: "Số nghị quyết về danh sách",
    proposalResolution: "Số nghị quyết đề nghị cho làm thủ tục",
    proposalHint: "Chỉ ghi khi có người được đề nghị",
    wait: "Chưa đưa vào",
    mentor: (name: string) => `Đảng viên giúp đỡ ${name}`,
    chooseMentor: "Chọn khi đưa vào danh sách",
    reason: (name: string) => `Lý do đưa ${name} ra khỏi danh sách`,
    confirmation: "Xác nhận",
    confirm: "Tôi đã đối chiếu với biên bản họp chi bộ. Người được đưa ra khỏi danh sách sẽ không còn được theo dõi.",
    submit: "Ghi nghị quyết",
    nobody: "Danh sách chưa có ai, cũng chưa có ai được ghi nhận. Hãy ghi nhận quần chúng ưu tú trước.",
  },
  confirming: {
    title: "Xác nhận danh sách cảm tình Đảng",
    intro:
      "Đề nghị của các chi bộ, xác nhận cùng lúc bằng một số văn bản. Mỗi hồ sơ vẫn có bước riêng của mình; bỏ đánh dấu người nào thì người ấy chờ lần sau. Việc cho làm thủ tục phải đánh dấu từng người và có số nghị quyết riêng.",
    confirmedOn: "Ngày họp Đảng ủy",
    number: "Số văn bản xác nhận danh sách",
    permissionNumber: "Số nghị quyết cho làm thủ tục",
    permissionHint: "Chỉ ghi khi có người được cho làm thủ tục",
    acts: {
      listed: "Đưa vào danh sách",
      permitted: "Cho làm thủ tục xem xét kết nạp",
      takenOff: "Đưa ra khỏi danh sách",
    } satisfies Record<ConfirmedAct, string>,
    who: (name: string, born: string) => `${name}, sinh ${born}`,
    by: (number: string, day: string) => `Nghị quyết ${number}, ngày ${day}`,
    mentor: (name: string) => `Đảng viên giúp đỡ: ${name}`,
    confirm: "Tôi đã đối chiếu với kết luận của Đảng ủy.",
    submit: "Xác nhận",
    waiting: ({ people, cells }: Readonly<{ people: number; cells: number }>) =>
      `${people} người của ${cells} chi bộ chờ xác nhận`,
    amounts: ({ listed, takenOff, permitted }: Readonly<Record<"listed" | "takenOff" | "permitted", number>>) =>
      [
        listed > 0 && `Đưa vào danh sách: ${listed}`,
        takenOff > 0 && `Đưa ra khỏi danh sách: ${takenOff}`,
        permitted > 0 && `Cho làm thủ tục: ${permitted}`,
      ]
        .filter(Boolean)
        .join(" · "),
    at: (first: number, last: number, total: number) => `Người ${first}–${last} trong ${total}`,
    eachPage:
      "Mỗi trang xác nhận riêng. Xác nhận xong trang này rồi hãy sang trang sau: dấu chọn chưa xác nhận không được giữ lại; người chưa được xác nhận vẫn chờ.",
    chosen: "Cả trang này",
    done: (count: number, left: number) =>
      `Đã xác nhận ${count} đề nghị; từng hồ sơ đã có số và ngày văn bản. Còn ${left} người chờ. Số và ngày của văn bản vừa ghi đã được điền sẵn dưới đây; nếu là văn bản khác, hãy sửa lại.`,
    none: "Không có đề nghị nào chờ xác nhận",
    noneHint: "Khi chi bộ ghi nghị quyết về danh sách, đề nghị sẽ hiện ở đây.",
  },
  done: {
    resolve: "Đã ghi nghị quyết của chi bộ. Đảng ủy sẽ thấy đề nghị trong trang xác nhận.",
    confirm: "Đã xác nhận; từng hồ sơ đã có số và ngày văn bản.",
  },
  refusals: {
    "meeting-of-another-month": () =>
      "Ngày họp phải nằm trong tháng của danh sách. Hãy ghi đúng ngày họp của chi bộ trong tháng này.",
    "list-resolved": () =>
      "Nghị quyết về danh sách của tháng này đã được ghi. Mở danh sách để xem; thay đổi khác trong tháng thì ghi ở hồ sơ từng người.",
    "not-on-the-list": () =>
      "Người này vừa được ghi ở nơi khác nên không còn như khi mở trang. Hãy mở lại trang để xem danh sách hiện nay.",
    "list-moved": () =>
      "Danh sách vừa có thêm người sau khi trang được mở. Hãy mở lại trang rồi ghi lại, để không ai bị bỏ sót.",
    "confirmed-nobody": () => "Chưa đánh dấu ai. Hãy đánh dấu những người Đảng ủy đã xác nhận.",
  },
};
