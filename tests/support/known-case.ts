import type { Known } from "../../lib/documents/case-values";
import { day } from "../../lib/primitives/day";
import { factsOf } from "./case-facts";

/** What the record of an invented case knows for a paper. */
export const knownOf = (rest: Partial<Known> = {}): Known => ({
  facts: factsOf(),
  person: { fullName: "Nguyễn Thị Ví Dụ", bornOn: day("1998-03-05"), occupation: "Kỹ sư" },
  units: { superior: "Đảng bộ Thành phố Mẫu", organisation: "Đảng bộ Văn phòng", department: null, cell: "Chi bộ Một" },
  helper: null,
  items: {},
  firstMembership: {},
  family: null,
  signer: null,
  ...rest,
});
