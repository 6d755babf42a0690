import { type Provision, provision } from "./instruments";

/** The instruments the procedure is mostly quoted from, by clause. */
export const charter = (clause: string): Provision => provision("ĐL", clause);
export const hd38 = (clause: string): Provision => provision("HD 38-HD/BTCTW", clause);
export const hd06 = (clause: string): Provision => provision("HD 06-HD/TW", clause);
export const qd294 = (clause: string): Provision => provision("QĐ 294-QĐ/TW", clause);
