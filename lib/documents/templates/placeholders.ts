import { type FieldName, longFields } from "../forms/fields";

/**
 * What stands for each field in a template of Word: "{ho_ten}"; in capitals, "{HO_TEN}", for the value in capitals. Papers
 * issued by old templates are filled by these names: one may be added, none may change.
 */
export const placeholders = {
  superior: "dang_bo_cap_tren",
  organisation: "dang_bo_co_so",
  committee: "dang_uy_co_so",
  department: "dang_uy_bo_phan",
  cell: "chi_bo",
  deciding: "cap_uy_quyet_dinh",
  number: "so_van_ban",
  place: "dia_danh",
  day: "ngay_van_ban",
  signerPost: "chuc_vu_nguoi_ky",
  signer: "nguoi_ky",
  person: "ho_ten",
  otherNames: "ten_goi_khac",
  sex: "gioi_tinh",
  bornOn: "ngay_sinh",
  birthplace: "noi_sinh",
  hometown: "que_quan",
  residence: "noi_cu_tru",
  ethnicity: "dan_toc",
  religion: "ton_giao",
  occupation: "nghe_nghiep",
  education: "trinh_do_hoc_van",
  unionJoined: "vao_doan",
  workplace: "don_vi_cong_tac",
  posts: "chuc_vu_chinh_quyen",
  earlierMembership: "vao_dang_lan_truoc",
  firstAdmittedOn: "ngay_ket_nap_lan_dau",
  firstAdmittedAt: "noi_ket_nap_lan_dau",
  firstOfficialOn: "ngay_chinh_thuc_lan_dau",
  firstOfficialAt: "noi_chinh_thuc_lan_dau",
  leftOn: "ngay_ra_khoi_dang",
  leftReason: "ly_do_ra_khoi_dang",
  career: "qua_trinh_cong_tac",
  rewards: "khen_thuong",
  disciplines: "ky_luat",
  family: "hoan_canh_gia_dinh",
  sympathiserOn: "ngay_cam_tinh_dang",
  sympathiserNumber: "so_nghi_quyet_cam_tinh_dang",
  certificateNumber: "so_giay_chung_nhan",
  certificateOn: "ngay_cap_giay_chung_nhan",
  certificateIssuer: "noi_cap_giay_chung_nhan",
  classFrom: "lop_mo_tu_ngay",
  classTo: "lop_be_giang_ngay",
  classResult: "ket_qua_hoc_tap",
  classHolder: "noi_mo_lop",
  mentor: "dang_vien_giup_do",
  mentorBornOn: "ngay_sinh_nguoi_giup_do",
  mentorAdmittedOn: "ngay_vao_dang_nguoi_giup_do",
  mentorOfficialOn: "ngay_chinh_thuc_nguoi_giup_do",
  mentorPartyPost: "chuc_vu_dang_nguoi_giup_do",
  mentorStatePost: "chuc_vu_chinh_quyen_nguoi_giup_do",
  mentorHometown: "que_quan_nguoi_giup_do",
  mentoredFrom: "ngay_duoc_phan_cong_giup_do",
  mentorResolution: "nghi_quyet_phan_cong_giup_do",
  introducedOn: "ngay_giay_gioi_thieu",
  awareness: "dieu_da_nhan_thuc",
  history: "ve_ly_lich",
  strengths: "uu_khuyet_diem_chinh",
  procedure: "y_kien_ve_thu_tuc",
  proposal: "de_nghi",
  selfStrengths: "uu_diem",
  selfFaults: "khuyet_diem",
  remedies: "bien_phap_khac_phuc",
  oath: "loi_the",
  grounds: "ly_do_quyet_dinh",
  explanations: "van_de_can_giai_trinh",
  organisations: "cac_doan_the",
  organisationsAsked: "doan_the_so_nguoi_duoc_hoi",
  organisationsAbsent: "doan_the_so_nguoi_vang",
  organisationsFor: "doan_the_so_tan_thanh",
  organisationsForShare: "doan_the_ty_le_tan_thanh",
  organisationsAgainst: "doan_the_so_khong_tan_thanh",
  organisationsAgainstShare: "doan_the_ty_le_khong_tan_thanh",
  organisationsReason: "doan_the_ly_do_khong_tan_thanh",
  residenceBody: "chi_uy_noi_cu_tru",
  residenceAsked: "noi_cu_tru_so_nguoi_duoc_hoi",
  residenceFor: "noi_cu_tru_so_tan_thanh",
  residenceForShare: "noi_cu_tru_ty_le_tan_thanh",
  residenceAgainst: "noi_cu_tru_so_khong_tan_thanh",
  residenceAgainstShare: "noi_cu_tru_ty_le_khong_tan_thanh",
  residenceReason: "noi_cu_tru_ly_do_khong_tan_thanh",
  residenceCommittee: "dang_bo_noi_cu_tru",
  opinionsOn: "ngay_tong_hop_y_kien",
  opinionGiver: "doan_the_cho_y_kien",
  unionAbove: "to_chuc_doan_cap_tren",
  union: "to_chuc_doan",
  unionBranch: "chi_doan",
  unionMeetingOn: "ngay_hop_doan",
  meetingOn: "ngay_hop",
  meetingAt: "noi_hop",
  members: "tong_so",
  membersOfficial: "tong_so_chinh_thuc",
  membersProbationary: "tong_so_du_bi",
  present: "co_mat",
  presentOfficial: "co_mat_chinh_thuc",
  presentProbationary: "co_mat_du_bi",
  absent: "vang_mat",
  absentOfficial: "vang_mat_chinh_thuc",
  absentProbationary: "vang_mat_du_bi",
  absenceReasons: "ly_do_vang_mat",
  chair: "chu_tri",
  chairPost: "chuc_vu_chu_tri",
  clerk: "thu_ky",
  base: "so_nguoi_duoc_tinh",
  votesFor: "so_tan_thanh",
  votesForShare: "ty_le_tan_thanh",
  votesAgainst: "so_khong_tan_thanh",
  votesAgainstShare: "ty_le_khong_tan_thanh",
  againstReason: "ly_do_khong_tan_thanh",
  teller: "nguoi_kiem_phieu",
  ballotsOut: "so_phieu_phat_ra",
  ballotsIn: "so_phieu_thu_ve",
  ballotsValid: "so_phieu_hop_le",
  ballotsInvalid: "so_phieu_khong_hop_le",
  voteForm: "hinh_thuc_bieu_quyet",
  discussion: "thao_luan",
  conclusion: "ket_luan",
  closedAt: "gio_ket_thuc",
  cellResolution: "so_nghi_quyet_cua_chi_bo",
  cellResolvedOn: "ngay_nghi_quyet_cua_chi_bo",
  cellMembers: "chi_bo_tong_so",
  cellProbationers: "chi_bo_du_bi",
  cellPresent: "chi_bo_co_mat",
  cellAbsent: "chi_bo_vang_mat",
  cellFor: "chi_bo_tan_thanh",
  appraisalNumber: "so_bao_cao_tham_dinh",
  appraisalOn: "ngay_bao_cao_tham_dinh",
  committeeResolution: "so_nghi_quyet_cua_dang_uy",
  committeeResolvedOn: "ngay_nghi_quyet_cua_dang_uy",
  committeeMembers: "dang_uy_tong_so",
  committeePresent: "dang_uy_co_mat",
  committeeAbsent: "dang_uy_vang_mat",
  committeeFor: "dang_uy_tan_thanh",
  decisionNumber: "so_quyet_dinh_ket_nap",
  decisionOn: "ngay_quyet_dinh_ket_nap",
  decisionReceivedOn: "ngay_nhan_quyet_dinh",
  ceremonyOn: "ngay_le_ket_nap",
  ceremonyPlace: "noi_le_ket_nap",
  officialFrom: "ngay_chinh_thuc",
  recognitionNumber: "so_quyet_dinh_cong_nhan",
  recognitionOn: "ngay_quyet_dinh_cong_nhan",
  consentNumber: "so_van_ban_dong_y",
  consentOn: "ngay_van_ban_dong_y",
  consentBody: "cap_uy_dong_y",
  receivedLetter: "so_cong_van_noi_chuyen_di",
  receivedLetterOn: "ngay_cong_van_noi_chuyen_di",
  formerUnit: "noi_chuyen_di",
  papersDone: "ho_so_da_lam",
  newUnit: "noi_chuyen_den",
  newDeciding: "cap_uy_quyet_dinh_noi_den",
  verified: "nguoi_can_tham_tra",
  verifiers: "nguoi_di_tham_tra",
  agency: "noi_nhan_tham_tra",
  validUntil: "co_gia_tri_den_ngay",
  returnTo: "dia_chi_nhan_lai",
  verificationResult: "ket_qua_tham_tra",
  advisoryBody: "co_quan_tham_muu",
  extractor: "can_bo_trich_sao",
  extractSigner: "lanh_dao_ky_trich_sao",
  standingOpinion: "y_kien_ban_thuong_vu",
} as const satisfies Record<FieldName, string>;

/** Within a repeated part: the paragraph at hand. */
export const paragraphName = "doan";

const fieldOf = new Map<string, FieldName>(
  (Object.entries(placeholders) as [FieldName, string][]).map(([field, name]) => [name, field]),
);

/** The field a name stands for; undefined where there is none. */
export const fieldNamed = (name: string): FieldName | undefined =>
  fieldOf.get(isCapital(name) ? name.toLowerCase() : name);

/** Whether a name asks for its value in capitals. */
export const isCapital = (name: string): boolean => name === name.toUpperCase();

/** How many letters must be added, left out or changed to make one word of another. */
const distance = (one: string, other: string): number => {
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1];
    for (const [at, against] of [...other].entries())
      line.push(
        Math.min((before[at + 1] ?? 0) + 1, (line[at] ?? 0) + 1, (before[at] ?? 0) + (letter === against ? 0 : 1)),
      );
    before = line;
  }
  return before.at(-1) ?? 0;
};

const withoutMarks = (typed: string): string =>
  typed
    .slice(0, 60)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/giu, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");

/** The known name nearest to one that is unknown; null where none is near. */
export const nearestName = (typed: string): string | null => {
  const sought = withoutMarks(typed);
  const [nearest] = [...fieldOf.keys()]
    .map((name) => ({ name, far: distance(sought, name) }))
    .sort((one, other) => one.far - other.far);
  return nearest && nearest.far <= Math.max(2, Math.floor(sought.length / 3)) ? nearest.name : null;
};

/** As it is typed into a template. */
export const placeholderOf = (field: FieldName): string => `{${placeholders[field]}}`;

/** A field of several paragraphs is a list of them; another a list of one, which is empty where nobody has said it. */
export const isList = (field: FieldName): boolean => longFields.has(field);
