import { type Facts, formatFact, formatList, yearsAndMonths } from "../../facts";
import { regulations } from "../regulations/regulations";
import { verification } from "../verification/verification";
import { admissions } from "./admissions";
import { matters } from "./matters";
import { steps } from "./steps";

const paperName = (kind: Facts[string]): string =>
  admissions.paperKinds[kind as keyof typeof admissions.paperKinds] ?? String(kind);
const levelName = (level: Facts[string]): string =>
  admissions.options.schooling[level as keyof typeof admissions.options.schooling] ?? String(level);
const shownName = (shown: Facts[string]): string =>
  admissions.options.schoolingShownBy[shown as keyof typeof admissions.options.schoolingShownBy] ?? String(shown);
const proofName = (proof: Facts[string]): string =>
  regulations.values.schoolingShownBy[proof as keyof typeof regulations.values.schoolingShownBy] ?? String(proof);
const giverNames = (givers: Facts[string]): string =>
  formatList(givers, (key) => regulations.values.residence[key as keyof typeof regulations.values.residence] ?? key);
const stepName = (step: Facts[string]): string => steps.steps[step as keyof typeof steps.steps] ?? String(step);
const ruleName = (rule: Facts[string]): string =>
  regulations.rules[rule as keyof typeof regulations.rules]?.title ?? String(rule);
const people = (who: Facts[string]): string =>
  formatList(who, (key) => verification.spoken[key as keyof typeof verification.spoken] ?? key);
const missing = (kind: keyof typeof admissions.paperKinds) => () =>
  `Chưa có: ${admissions.paperKinds[kind]}. Hãy ghi văn bản này trước.`;

const age = (limit: Facts[string]): string => {
  if (typeof limit !== "number") return `${limit} tuổi`;
  const [years, months] = yearsAndMonths(limit);
  return months > 0 ? `${years} tuổi ${months} tháng` : `${years} tuổi`;
};
const atLeast = (needed: Facts[string]): string =>
  needed === null ? "chưa đạt tỷ lệ quy định" : `cần ít nhất ${needed}`;
const authorityOf = (authority: Facts[string]): string =>
  matters.authorities[authority as keyof typeof matters.authorities] ?? "cấp có thẩm quyền";
const holderOfNumber = (of: Facts[string]): string => {
  if (of === "term") return "đặt chỉ tiêu nhiệm kỳ";
  if (of === "given") return "đã lấy số trên giấy (xem ở trang Số văn bản)";
  return of === "own" ? "của chính hồ sơ này" : "của một hồ sơ khác";
};

/** Why a step may not be taken, and what to do next. The provision is shown beside the sentence. */
export const guards = {
  heed: "Cần lưu ý",
  refusals: {
    "step-out-of-order": () =>
      "Bước này không thuộc giai đoạn hiện tại của hồ sơ. Hãy mở lại hồ sơ và làm theo việc tiếp theo.",
    "missing-sympathiserResolution": missing("sympathiserResolution"),
    "missing-sympathiserListing": missing("sympathiserListing"),
    "missing-awarenessCertificate": missing("awarenessCertificate"),
    "missing-startProposal": missing("startProposal"),
    "missing-startPermission": missing("startPermission"),
    "missing-application": missing("application"),
    "missing-unionResolution": missing("unionResolution"),
    "missing-massOpinions": missing("massOpinions"),
    "missing-residenceOpinion": missing("residenceOpinion"),
    "missing-committeeCertification": missing("committeeCertification"),
    "missing-appraisal": missing("appraisal"),
    "missing-recognitionAppraisal": missing("recognitionAppraisal"),
    "missing-submission": missing("submission"),
    "missing-decision": missing("decision"),
    "missing-decisionReceipt": missing("decisionReceipt"),
    "missing-recognitionDecision": missing("recognitionDecision"),
    "missing-newMemberCertificate": missing("newMemberCertificate"),
    "missing-recognitionSubmission": missing("recognitionSubmission"),
    "missing-selfReview": missing("selfReview"),
    "missing-mentorReview": missing("mentorReview"),
    "missing-probationMassOpinions": missing("probationMassOpinions"),
    "missing-probationResidenceOpinion": missing("probationResidenceOpinion"),
    "rule-unknown": ({ rule }: Facts) =>
      `Phần mềm chưa có giá trị của quy định “${ruleName(rule)}” vào ngày này nên không tự kết luận. Hãy đối chiếu văn bản rồi ghi căn cứ ở mục xác nhận.`,
    "before-the-rules": ({ day, since }: Facts) =>
      `Ngày ${formatFact(day)} sớm hơn quy định sớm nhất có trong phần mềm (từ ngày ${formatFact(since)}). Hãy kiểm tra lại năm trên văn bản.`,
    "too-young": ({ minimum, eligibleOn }: Facts) =>
      `Chưa đủ ${age(minimum)} tính theo tháng vào ngày chi bộ họp. Sớm nhất chi bộ có thể xét vào ngày ${formatFact(eligibleOn)}.`,
    "too-old": ({ maximum, authority }: Facts) =>
      `Đã quá ${age(maximum)} tính theo tháng. Chỉ xét khi có văn bản đồng ý trước của ${authorityOf(authority)}: hãy báo cáo cấp ủy cấp trên; khi có văn bản, Đảng ủy ghi vấn đề “${matters.kinds.overAge}” và ghi kết luận.`,
    "too-little-schooling": ({ minimum }: Facts) =>
      `Trình độ học vấn chưa đạt mức tối thiểu: ${levelName(minimum)}. Hãy kiểm tra bằng cấp trong hồ sơ cá nhân.`,
    "schooling-not-shown": ({ proof, shown }: Facts) =>
      `Lý lịch được chứng nhận với trình độ học vấn thể hiện bằng: ${shownName(shown)}. Quy định của ngày họp cần: ${proofName(proof)}. Khi có giấy tờ, Đảng ủy ghi đính chính bước chứng nhận lý lịch rồi chứng nhận lại.`,
    "opinion-of-other-body": ({ givers }: Facts) =>
      `Quy định của ngày này lấy ý kiến của: ${giverNames(givers)}. Hãy lấy ý kiến đúng nơi; nếu chi bộ nơi cư trú không có chi ủy, hãy chọn đúng dòng đó.`,
    "certificate-expired": ({ issuedOn, lastDay }: Facts) =>
      `Giấy chứng nhận lớp bồi dưỡng nhận thức về Đảng cấp ngày ${formatFact(issuedOn)} chỉ có giá trị đến ngày ${formatFact(lastDay)}. Cần học lại và có giấy chứng nhận mới trước khi chi bộ xét.`,
    "dossier-stale": ({ compiledOn, lastDay }: Facts) =>
      `Hồ sơ lập ngày ${formatFact(compiledOn)} chỉ được xét đến ngày ${formatFact(lastDay)}. Hãy làm lại và ghi: giấy giới thiệu, nghị quyết của đoàn thể (nếu có), ý kiến nhận xét của đoàn thể và nơi cư trú; thẩm tra bổ sung nếu có thay đổi.`,
    "no-mentor": () => "Chưa phân công đảng viên chính thức giúp đỡ. Hãy ghi nghị quyết phân công của chi bộ.",
    "mentor-not-official": ({ name }: Facts) =>
      `${name ?? "Người được phân công"} không phải đảng viên chính thức vào ngày này. Hãy chọn một đảng viên chính thức.`,
    "mentor-unchanged": ({ name }: Facts) =>
      `${name ?? "Đồng chí này"} đang là người giúp đỡ. Hãy chọn đảng viên chính thức khác.`,
    "before-the-mentor": ({ name, since }: Facts) =>
      `${name ?? "Người giúp đỡ trước"} được phân công từ ngày ${formatFact(since)}, sau ngày này. Hãy kiểm tra ngày trên văn bản.`,
    "is-the-applicant": () => "Không thể chọn chính người đang được xét. Hãy chọn một đảng viên chính thức khác.",
    "relative-file": () =>
      "Đây là hồ sơ của người thân, nên người khác phải làm việc này. Người vào Đảng và người thân không được giúp đỡ, giới thiệu, thẩm tra, kiểm phiếu hay xét duyệt.",
    "own-proposal": ({ step }: Facts) =>
      `Đồng chí đã ghi bước “${stepName(step)}” nên không tự duyệt đề nghị của mình. Hãy nhờ đồng chí khác trong cấp ủy làm bước này.`,
    "is-a-relative": ({ name }: Facts) =>
      `${name ?? "Đồng chí này"} là người thân của người trong hồ sơ này nên không giúp đỡ, giới thiệu, thẩm tra hay xét duyệt hồ sơ. Hãy chọn đảng viên chính thức khác.`,
    "no-evaluation": () =>
      "Chưa có đánh giá nào về thái độ, tinh thần trách nhiệm và động cơ tính đến ngày này. Người giúp đỡ hoặc bí thư chi bộ hãy ghi đánh giá trong nhật ký bồi dưỡng.",
    "sections-not-passed": ({ passed, required, open }: Facts) =>
      `Mới đạt ${passed}/${required} mục lý lịch. Còn mục ${open}: người vào Đảng viết hoặc sửa rồi gửi, Phó Bí thư Đảng ủy xem từng mục.`,
    "relatives-not-named": ({ who }: Facts) =>
      `Chưa ghi tên người phải thẩm tra: ${people(who)}. Hãy thêm người thân ở trang Thẩm tra lý lịch (không có bố hoặc mẹ đẻ thì ghi người trực tiếp nuôi dưỡng); nếu không xác định được, hãy ghi rõ căn cứ ở mục xác nhận.`,
    "verification-not-asked": ({ who }: Facts) =>
      `Chưa gửi yêu cầu thẩm tra và cũng chưa ghi căn cứ không phải thẩm tra: ${people(who)}. Hãy ghi yêu cầu hoặc căn cứ cho từng người.`,
    "verification-half-asked": ({ who }: Facts) =>
      `Mới hỏi một trong hai nội dung (lịch sử chính trị; chấp hành chính sách, pháp luật hiện nay): ${people(who)}. Hãy hỏi tiếp nội dung còn lại.`,
    "items-reopened": ({ items }: Facts) =>
      `Lý lịch còn mục phải sửa theo kết quả thẩm tra: ${formatFact(items)}. Người vào Đảng sửa và gửi lại, Phó Bí thư Đảng ủy xem đạt, rồi chi bộ mới nhận xét, cấp ủy mới chứng nhận.`,
    "verification-open": ({ count, who }: Facts) =>
      `Còn ${count} yêu cầu thẩm tra chưa có trả lời: ${people(who)}. Hãy ghi kết quả khi nhận được; quá hạn thì đôn đốc.`,
    "verification-not-correct": ({ count, who }: Facts) =>
      `Có ${count} kết quả thẩm tra chưa đúng hoặc chưa đủ so với kê khai: ${people(who)}. Hãy gửi thẩm tra lại, hoặc trả hồ sơ để khai lại mục liên quan.`,
    "too-few-introducers": ({ present, required }: Facts) =>
      `Mới có ${present}/${required} đảng viên chính thức giới thiệu. Hãy ghi thêm giấy giới thiệu; nếu có nghị quyết giới thiệu của Đoàn Thanh niên hoặc công đoàn thì ghi nghị quyết ấy trước, vì số đảng viên phải giới thiệu tính theo đó.`,
    "no-cell-vote": () => "Chi bộ chưa biểu quyết. Hãy ghi nghị quyết chi bộ trước.",
    "cell-vote-not-carried": ({ yes, base, needed }: Facts) =>
      `Chi bộ mới có ${yes}/${base} đảng viên chính thức tán thành, ${atLeast(needed)}. Báo cáo kết quả lên cấp có thẩm quyền; chi bộ có thể xét lại.`,
    "no-committee-vote": () => "Đảng ủy chưa biểu quyết. Hãy ghi nghị quyết Đảng ủy trước.",
    "committee-vote-not-carried": ({ yes, base, needed }: Facts) =>
      `Đảng ủy mới có ${yes}/${base} cấp ủy viên tán thành, ${atLeast(needed)}. Báo cáo kết quả lên cấp có thẩm quyền.`,
    "superior-vote-not-carried": ({ yes, total, needed }: Facts) =>
      `Mới có ${yes}/${total} ủy viên tán thành, cần ít nhất ${needed}. Quyết định chưa được thông qua nên chưa ghi được.`,
    "already-submitted": ({ since }: Facts) =>
      `Hồ sơ đã gửi lên cấp có thẩm quyền ngày ${formatFact(since)}. Hãy chờ kết luận, hoặc đề nghị trả hồ sơ trước.`,
    "age-boundary-month": ({ maximum, lastDay }: Facts) =>
      `Người này đã qua mốc ${age(maximum)}; tính theo tháng tròn thì còn xét được đến hết ngày ${formatFact(lastDay)}. Cách tính tháng của tuổi tối đa có nơi hiểu khác: nên hỏi cấp ủy có thẩm quyền trước khi họp.`,
    "probation-not-served": ({ months, endsOn }: Facts) =>
      `Chưa hết ${months ? `${months} tháng` : "thời gian"} dự bị${endsOn ? ` (hết vào ngày ${formatFact(endsOn)})` : ""}. Hãy chờ đến ngày đó.`,
    "before-probation-ends": ({ months, endsOn }: Facts) =>
      `Văn bản này phải viết sau khi hết ${months} tháng dự bị, từ ngày ${formatFact(endsOn)}. Hãy viết lại và ghi đúng ngày.`,
    "introducer-not-official": ({ name }: Facts) =>
      `${name ?? "Người giới thiệu"} không phải đảng viên chính thức vào ngày giới thiệu. Hãy phân công đảng viên chính thức khác.`,
    "introduced-already": () => "Đồng chí này đã có giấy giới thiệu trong hồ sơ. Hãy chọn đảng viên chính thức khác.",
    "not-together-long-enough": ({ months, required }: Facts) =>
      `Người giới thiệu mới cùng công tác, học tập hoặc cư trú ${months}/${required} tháng. Hãy chờ đủ thời gian hoặc chọn đảng viên khác.`,
    "before-its-paper": ({ paper, since, day }: Facts) =>
      `Ngày ${formatFact(day)} sớm hơn văn bản làm căn cứ: ${paperName(paper)}, ngày ${formatFact(since)}. Hãy kiểm tra ngày trên văn bản.`,
    "after-the-step": ({ day, occurredOn }: Facts) =>
      `Ngày ${formatFact(day)} muộn hơn ngày của bước này (${formatFact(occurredOn)}). Hãy kiểm tra thứ tự các ngày.`,
    "before-the-vote": ({ since }: Facts) =>
      `Ngày này sớm hơn cuộc họp làm căn cứ (${formatFact(since)}). Hãy kiểm tra ngày trên văn bản.`,
    "more-present-than-convened": ({ total, present }: Facts) =>
      `Số có mặt (${present}) nhiều hơn tổng số được triệu tập (${total}). Hãy kiểm tra biên bản.`,
    "count-does-not-tie": ({ present, yes, no, blank }: Facts) =>
      `Số phiếu không khớp: tán thành ${yes} + không tán thành ${no} + trắng hoặc không hợp lệ ${blank} phải bằng số có mặt ${present}. Hãy đối chiếu biên bản kiểm phiếu.`,
    "number-not-proper": ({ typed, right, example }: Facts) =>
      right
        ? `Số văn bản “${typed}” chưa đúng thể thức; số này ghi là ${right}: số thứ tự (dưới 10 thêm số 0), gạch nối, loại văn bản, gạch chéo, cơ quan ra văn bản. Hãy đối chiếu văn bản rồi ghi ${right}.`
        : `Số văn bản “${typed}” không có số thứ tự của văn bản. Hãy ghi theo dạng ${example}: số thứ tự (dưới 10 thêm số 0), gạch nối, loại văn bản, gạch chéo, cơ quan ra văn bản.`,
    "number-taken": ({ number, day, of }: Facts) =>
      `Số ${number} đã dùng cho văn bản ngày ${formatFact(day)} ${holderOfNumber(of)}. Trong một nhiệm kỳ mỗi số chỉ dùng cho một văn bản, mỗi người có văn bản riêng. Hãy kiểm tra số và ngày trên văn bản.`,
    "number-used-before": ({ number, day, of }: Facts) =>
      `Số ${number} đã dùng cho văn bản ngày ${formatFact(day)} ${holderOfNumber(of)}. Hãy kiểm tra số trên văn bản. Nếu từ đó đến nay đã sang nhiệm kỳ mới nên đánh số lại, hãy ghi rõ đại hội và ngày ở mục xác nhận.`,
    "vote-form-not-allowed": ({ form }: Facts) =>
      `Hội nghị ${form === "card" ? "biểu quyết bằng thẻ đảng viên" : "bỏ phiếu kín"}, nhưng quy định của ngày này không cho hình thức đó. Hãy kiểm tra biên bản; nếu đúng như vậy thì hội nghị phải biểu quyết lại theo quy định.`,
    "not-competent": ({ holder }: Facts): string =>
      holder === "superiorOfficer"
        ? "Cấp trên quyết định hồ sơ này, nên cấp trên ghi bước này. Hãy chờ, hoặc gửi hồ sơ lên nếu chưa gửi."
        : "Đảng ủy cơ sở quyết định hồ sơ này, nên Đảng ủy ghi bước này. Nếu đã thôi ủy quyền, Đảng ủy ghi việc đó ở trang Tổ chức đảng trước.",
    "not-delegated": () =>
      "Đảng ủy chưa được ủy quyền quyết định vào ngày này. Hãy gửi hồ sơ lên cấp có thẩm quyền; nếu đã được ủy quyền, ghi văn bản ủy quyền ở trang Tổ chức đảng trước.",
    "decided-by-committee": () =>
      "Đảng ủy được ủy quyền tự quyết định hồ sơ này. Hãy ghi quyết định của Đảng ủy, căn cứ nghị quyết của Đảng ủy.",
    "decided-here": () => "Hồ sơ này do cấp mình quyết định, không gửi lên cấp trên. Hãy ghi quyết định.",
    "late-without-reason": ({ since, allowed, lastDay }: Facts) =>
      `Đã quá ${allowed} ngày làm việc tính từ ngày ${formatFact(since)}${lastDay ? ` (hạn ${formatFact(lastDay)})` : ""}. Vẫn ghi được, nhưng phải nêu lý do chậm.`,
    "consent-incomplete": () =>
      "Văn bản đồng ý của cấp ủy cấp trên cần có cả số và ngày. Hãy ghi đủ, hoặc để trống cả hai nếu không quá hạn.",
    "ceremony-too-late": ({ since, allowed, lastDay }: Facts) =>
      `Đã quá ${allowed} ngày làm việc tính từ ngày ${formatFact(since)}${lastDay ? ` (hạn ${formatFact(lastDay)})` : ""}. Chỉ tổ chức lễ kết nạp khi cấp ủy cấp trên đồng ý: ghi số và ngày văn bản đồng ý để tiếp tục.`,
    "ceremony-late-by-draft": ({ pack, since, lastDay }: Facts) =>
      `Theo bản nháp ${pack}, tính từ ngày ban hành quyết định ${formatFact(since)} thì đã quá hạn${lastDay ? ` (${formatFact(lastDay)})` : ""}. Toàn văn chưa được nạp nên bước này không bị dừng; để chắc chắn, hãy báo cáo cấp ủy cấp trên và ghi văn bản đồng ý.`,
    "calendar-not-loaded": ({ year }: Facts) =>
      `Chưa tính được thời hạn vì lịch làm việc năm ${year} chưa được nhập. Đề nghị người quản trị nhập lịch rồi ghi lại.`,
    "comment-before-answers": ({ last }: Facts) =>
      `Nhận xét của chi bộ phải viết sau khi có đủ kết quả thẩm tra (kết quả cuối ngày ${formatFact(last)}). Hãy kiểm tra ngày.`,
    "certified-before-comment": () => "Cấp ủy chứng nhận sau khi chi bộ nhận xét. Hãy kiểm tra thứ tự hai ngày.",
  },
};
