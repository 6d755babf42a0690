import type { Refusal } from "../workflow/refusal";

/** How a version is kept: pictures page by page, or a document whole. */
export const forms = ["images", "pdf", "docx"] as const;
export type Form = (typeof forms)[number];

/** What is kept of a file is not whole, was altered, or does not open with the key of this installation. */
export class UnreadableFile extends Error {}

/** Why a version is withdrawn: of another person, of another paper, not to be read, or nothing of which a scan may be kept. */
export const withdrawalReasons = ["wrong-person", "wrong-paper", "poor-scan", "not-to-be-kept"] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** The version of an attachment that counts: the latest whose content is there, else the latest. */
export const presentVersion = <Version extends Readonly<{ erasedOn: unknown }>>(
  versions: readonly Version[],
): Version | null => versions.find(({ erasedOn }) => erasedOn === null) ?? versions[0] ?? null;

/**
 * What a file that was sent holds, looked at and ready to be kept. In the receipt of its form it stands by its digest alone.
 */
export class Content {
  constructor(
    readonly form: Form,
    /** Pages, or slices of a document. */
    readonly parts: readonly Buffer[],
    /** The name of the file as it was sent. */
    readonly name: string | null,
    /** Of the bytes as they were sent. */
    readonly digest: string,
  ) {}

  get size(): number {
    return this.parts.reduce((sum, { length }) => sum + length, 0);
  }

  toJSON(): string {
    return this.digest;
  }
}

/** What was sent and is not taken: the command refuses it, so that the audit has it. */
export class NotTaken {
  constructor(readonly refusal: Refusal) {}

  toJSON(): string {
    return this.refusal.code;
  }
}

/** A document in slices. */
export const slicesOf = (bytes: Buffer, size: number): readonly Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
