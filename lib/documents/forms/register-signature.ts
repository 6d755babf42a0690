/** Who signs a register or a table, from the left: the lines of each block, for the pen. */
export type Signatures = readonly (readonly string[])[];

/** Where and when, for the pen: short enough for half a line. */
export const placeAndDayByHand = "…………, ngày …… tháng …… năm ………";
const secretary = "BÍ THƯ (hoặc PHÓ BÍ THƯ)";

/** Who signs a register: the cell without a seal, the committee with one. */
export const registerSignature = (kind: string): Signatures => [
  kind === "cell"
    ? [placeAndDayByHand, "T/M CHI BỘ", secretary, "(ký, ghi rõ họ và tên)"]
    : [placeAndDayByHand, "T/M ĐẢNG ỦY", secretary, "(ký, đóng dấu, ghi rõ họ và tên)"],
];

/** Who signs a table of statistics, by the frame of the tables of 2022: who made it, and the head of the department. */
export const tableSignature: Signatures = [
  ["", "NGƯỜI LẬP BIỂU", "(Ký, ghi rõ họ và tên; số điện thoại di động và cố định liên hệ)"],
  [placeAndDayByHand, "TRƯỞNG BAN", "(Ký, đóng dấu, ghi rõ họ và tên)"],
];
