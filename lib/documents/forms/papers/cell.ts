import { resolutionOf } from "../../../admissions/procedure/paper-numbers";
import type { Form } from "../form";
import { against, assessment, byCell, cellRoll, ofCell, usual } from "../parts";
import { line, type Piece, said, written } from "../wording";

export const toCommittee = [line`${"committee"} (để báo cáo)`, line`Lưu Chi bộ`];

type Group = "organisations" | "residence";

/** How many of a group were asked, and what they answered. */
const answers = (group: Group, who: string, agreeing: string): readonly Piece[] => [
  said(
    line`${[who]} ${[agreeing]} ${"person"} là ${`${group}For`} đồng chí, trong tổng số ${`${group}Asked`} đồng chí được hỏi ý kiến (đạt ${`${group}ForShare`}). Số không tán thành ${`${group}Against`} đồng chí (chiếm ${`${group}AgainstShare`}).`,
  ),
  said(line`Lý do không tán thành: ${`${group}Reason`}.`, { onlyWith: `${group}Reason` }),
];

const opinionsBody = (about: string, agreeing: string): readonly Piece[] => [
  said(
    line`Căn cứ ý kiến nhận xét của đại diện các đoàn thể chính trị - xã hội nơi ${[about]} sinh hoạt và chi ủy nơi cư trú đối với ${[about]} ${"person"}.`,
  ),
  said(
    line`Tên các đoàn thể chính trị - xã hội nơi ${[about]} sinh hoạt: ${"organisations"}, tổng số có: ${"organisationsAsked"} đồng chí.`,
  ),
  said(line`Tên chi ủy nơi cư trú: ${"residenceBody"} có: ${"residenceAsked"} đồng chí.`),
  said(["Chi ủy (hoặc chi bộ nơi chưa có chi ủy) tổng hợp các ý kiến nhận xét đó như sau:"]),
  ...assessment("Những ưu, khuyết điểm chính:"),
  ...answers("organisations", `Số đồng chí đại diện các đoàn thể chính trị - xã hội nơi ${about} sinh hoạt`, agreeing),
  ...answers("residence", "Số đồng chí trong chi ủy nơi cư trú", agreeing),
];

/** Tổng hợp ý kiến nhận xét đối với người vào Đảng: without a number. */
export const opinions: Form = {
  ...usual,
  id: "5-knd",
  code: "5-KNĐ",
  title: "Tổng hợp ý kiến nhận xét đối với người vào Đảng",
  confidence: "high",
  step: "recordOpinions",
  paper: "massOpinions",
  head: ofCell,
  heading: [
    "Tổng hợp ý kiến nhận xét",
    "của các đoàn thể chính trị - xã hội nơi người vào Đảng sinh hoạt",
    "và chi ủy (hoặc chi bộ) nơi cư trú đối với người vào Đảng",
  ],
  body: opinionsBody("người vào Đảng", "tán thành kết nạp quần chúng"),
  signature: byCell,
};

/** The same of a probationary member. */
export const probationOpinions: Form = {
  ...opinions,
  id: "12-knd",
  code: "12-KNĐ",
  title: "Tổng hợp ý kiến nhận xét đối với đảng viên dự bị",
  confidence: "medium",
  step: "recordProbationOpinions",
  paper: "probationMassOpinions",
  heading: [
    "Tổng hợp ý kiến nhận xét",
    "của các đoàn thể chính trị - xã hội nơi đảng viên dự bị sinh hoạt",
    "và chi ủy (hoặc chi bộ) nơi cư trú đối với đảng viên dự bị",
  ],
  body: [
    said(line`Đảng viên dự bị ${"person"} được kết nạp vào Đảng ngày ${"ceremonyOn"}.`),
    ...opinionsBody("đảng viên dự bị", "tán thành đề nghị chi bộ xét công nhận đảng viên dự bị"),
  ],
};

/** Nghị quyết đề nghị kết nạp đảng viên, of the cell. */
export const admissionResolution: Form = {
  ...usual,
  id: "6-knd",
  code: "6-KNĐ",
  title: "Nghị quyết đề nghị kết nạp đảng viên (của chi bộ)",
  confidence: "low",
  step: "recordCellVote",
  meeting: { purpose: "admission", body: "cell" },
  head: ofCell,
  numbered: resolutionOf({ purpose: "admission", body: "cell" }),
  heading: ["Nghị quyết", "đề nghị kết nạp đảng viên"],
  body: [
    said(["Căn cứ Điều 4, Điều lệ Đảng Cộng sản Việt Nam;"]),
    said(line`Ngày ${"meetingOn"}, ${"cell"} đã họp để xét, đề nghị kết nạp quần chúng ${"person"} vào Đảng.`),
    ...cellRoll,
    said(line`Sau khi nghe báo cáo và thảo luận, Chi bộ thống nhất kết luận về quần chúng ${"person"} như sau:`),
    said(["Về lý lịch:"], { keep: true }),
    written("history"),
    ...assessment("Những ưu, khuyết điểm chính:"),
    said(
      line`Đối chiếu với tiêu chuẩn và điều kiện kết nạp đảng viên, số đảng viên chính thức tán thành kết nạp quần chúng ${"person"} vào Đảng là ${"votesFor"} đồng chí (đạt ${"votesForShare"}) so với tổng số đảng viên chính thức được tính (${"base"} đồng chí). Số không tán thành ${"votesAgainst"} đồng chí (chiếm ${"votesAgainstShare"}).`,
    ),
    against,
    said(
      line`Chi bộ báo cáo và đề nghị ${"committee"} xét, kết nạp quần chúng ${"person"} vào Đảng Cộng sản Việt Nam.`,
    ),
  ],
  recipients: toCommittee,
  signature: byCell,
};

/** Nghị quyết đề nghị công nhận đảng viên chính thức, of the cell. */
export const recognitionResolution: Form = {
  ...usual,
  id: "13-knd",
  code: "13-KNĐ",
  title: "Nghị quyết đề nghị công nhận đảng viên chính thức (của chi bộ)",
  confidence: "high",
  step: "recordRecognitionVote",
  meeting: { purpose: "recognition", body: "cell" },
  head: ofCell,
  numbered: resolutionOf({ purpose: "recognition", body: "cell" }),
  heading: ["Nghị quyết", "đề nghị công nhận đảng viên chính thức"],
  body: [
    said(["Căn cứ Điều 5, Điều lệ Đảng Cộng sản Việt Nam;"]),
    said(
      line`Ngày ${"meetingOn"}, ${"cell"} đã họp để xét, đề nghị công nhận đảng viên dự bị ${"person"} được kết nạp vào Đảng ngày ${"ceremonyOn"}, trở thành đảng viên chính thức.`,
    ),
    ...cellRoll,
    said(line`Sau khi nghe báo cáo và thảo luận, Chi bộ thống nhất kết luận về đảng viên dự bị ${"person"} như sau:`),
    ...assessment("Những ưu, khuyết điểm chính:"),
    said(
      line`Đối chiếu với Quy định của Điều lệ Đảng về tiêu chuẩn đảng viên, số đảng viên chính thức tán thành công nhận đảng viên dự bị ${"person"} trở thành đảng viên chính thức là ${"votesFor"} đồng chí (đạt ${"votesForShare"}) so với tổng số đảng viên chính thức được tính (${"base"} đồng chí). Số đảng viên chính thức không tán thành ${"votesAgainst"} đồng chí (chiếm ${"votesAgainstShare"}).`,
    ),
    against,
    said(
      line`Chi bộ báo cáo và đề nghị ${"committee"} xét, công nhận đảng viên dự bị ${"person"} trở thành đảng viên chính thức của Đảng Cộng sản Việt Nam.`,
    ),
  ],
  recipients: toCommittee,
  signature: byCell,
};
