import type { Citation } from "../workflow/refusal";

/** The three instruments the procedure is mostly quoted from, by clause. */
export const hd38 = (clause: string): Citation => ({ instrument: "HD 38-HD/BTCTW", clause });
export const hd06 = (clause: string): Citation => ({ instrument: "HD 06-HD/TW", clause });
export const qd294 = (clause: string): Citation => ({ instrument: "QĐ 294-QĐ/TW", clause });
