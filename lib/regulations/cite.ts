import { provision } from "./instruments";

/** The instruments the procedure is mostly quoted from, by clause. */
export const charter = <const Clause extends string>(clause: Clause) => provision("ĐL", clause);
export const hd38 = <const Clause extends string>(clause: Clause) => provision("HD 38-HD/BTCTW", clause);
export const hd06 = <const Clause extends string>(clause: Clause) => provision("HD 06-HD/TW", clause);
export const qd294 = <const Clause extends string>(clause: Clause) => provision("QĐ 294-QĐ/TW", clause);
