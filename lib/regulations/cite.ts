import { type Provision, provision } from "./instruments";

// A file of its own because steps, guards and papers cite these four instruments on almost every line.
/** Điều lệ Đảng (Party Charter), by clause. */
export const charter = (clause: string): Provision => provision("ĐL", clause);
export const hd38 = (clause: string): Provision => provision("HD 38-HD/BTCTW", clause);
export const hd06 = (clause: string): Provision => provision("HD 06-HD/TW", clause);
export const qd294 = (clause: string): Provision => provision("QĐ 294-QĐ/TW", clause);
