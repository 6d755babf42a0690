import { createHash, timingSafeEqual } from "node:crypto";
import { client } from "../database/client";

/** Whether first-run setup, or the demonstration, has named the committee. */
export const isInstalled = async (): Promise<boolean> =>
  (await client().installation.findUnique({ where: { id: 1 }, select: { id: true } })) !== null;

/** Groups, spaces and small letters are the reader's own affair. */
const digestOf = (code: string): Buffer =>
  createHash("sha256")
    .update(code.toUpperCase().replace(/[^0-9A-Z]/g, ""))
    .digest();

/** Whether it is the code `npm start` printed for this empty installation; without one nothing fits. */
export const fitsSetupCode = (typed: string): boolean => {
  const { NGUON_SETUP_CODE: code } = process.env;
  // Digests have one length, and comparing them takes one time however much of the code was right.
  return Boolean(code) && timingSafeEqual(digestOf(typed), digestOf(code ?? ""));
};
