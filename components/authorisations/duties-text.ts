import type { Duty } from "@/lib/access/duties";
import type { Words } from "@/lib/text/text";

/** "nhận, ký thay". */
export const dutiesText = (named: readonly Duty[], { authorisations }: Words): string =>
  authorisations.dutyList(named.map((duty) => authorisations.duties[duty]));
