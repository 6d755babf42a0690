import { provision } from "./instruments";

// A file of its own because steps, guards and papers cite these four instruments on almost every line.
/** Điều lệ Đảng (Party Charter), by clause. */
export const charter = <const Clause extends string>(clause: Clause) => provision("ĐL", clause);
export const hd38 = <const Clause extends string>(clause: Clause) => provision("HD 38-HD/BTCTW", clause);
export const hd06 = <const Clause extends string>(clause: Clause) => provision("HD 06-HD/TW", clause);
export const qd294 = <const Clause extends string>(clause: Clause) => provision("QĐ 294-QĐ/TW", clause);
