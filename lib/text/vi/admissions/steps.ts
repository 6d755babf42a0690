import { arrival } from "./arrival";
import { joining } from "./joining";
import { leaving } from "./leaving";
import { mainSteps } from "./main-steps";

/**
 * Names of stages, steps, roles and deadlines. A step has two names, what is to be done and what has happened, and a
 * sentence for when it has just been recorded.
 */
export const steps = {
  stages: {
    nomination: "Phát hiện, tạo nguồn",
    mentoring: "Bồi dưỡng, giúp đỡ",
    dossier: "Lập hồ sơ",
    verification: "Thẩm tra lý lịch",
    approval: "Xét kết nạp",
    ceremony: "Lễ kết nạp",
    probation: "Dự bị",
    official: "Đảng viên chính thức",
    takenOff: "Đưa ra khỏi danh sách",
    refused: "Không đồng ý kết nạp",
    withdrawn: "Xin rút",
    ...leaving.stages,
    ...joining.stages,
  },
  nominate: "Ghi nhận quần chúng ưu tú",
  nominated: "Chi bộ ghi nhận quần chúng ưu tú",
  steps: { ...mainSteps.steps, ...leaving.steps, ...arrival.steps, ...joining.steps },
  happened: { ...mainSteps.happened, ...leaving.happened, ...arrival.happened, ...joining.happened },
  done: {
    nominate: "Đã ghi nhận quần chúng ưu tú.",
    ...mainSteps.done,
    ...leaving.done,
    ...arrival.done,
    ...joining.done,
  },
  roles: {
    administrator: "Người quản trị",
    cellSecretary: "Bí thư chi bộ",
    cellDeputySecretary: "Phó Bí thư chi bộ",
    committeeSecretary: "Bí thư Đảng ủy",
    committeeDeputySecretary: "Phó Bí thư Đảng ủy",
    committeeMember: "Đảng ủy viên",
    superiorOfficer: "Cán bộ cấp ủy cấp trên",
    mentor: "Đảng viên giúp đỡ",
    applicant: "Người vào Đảng",
  },
  deadlines: {
    verification: "Trả lời thẩm tra lý lịch",
    decision: "Ra quyết định kết nạp",
    ceremony: "Tổ chức lễ kết nạp",
    probation: "Hết thời gian dự bị",
    memberHistory: "Viết lý lịch đảng viên (1-HSĐV)",
    recognitionVote: "Chi bộ xét công nhận chính thức",
    recognitionDecision: "Ra quyết định công nhận chính thức",
    ...leaving.deadlines,
    ...arrival.deadlines,
  },
};
