/** Why a file is not taken. The sentences are in `lib/text`. */
export const fileRefusals = [
  "file-missing",
  "file-empty",
  "file-too-large",
  "file-too-many",
  "file-mixed",
  "file-kind",
  "file-program",
  "file-old-word",
  "file-truncated",
  "file-damaged",
  "file-too-many-pixels",
  "file-too-slow",
  "pdf-locked",
  "pdf-active",
  "pdf-attached",
  "pdf-absurd",
  "pdf-expands",
  "docx-expands",
  "docx-entities",
  "docx-macros",
  "docx-outside",
  "docx-embedded",
  "docx-locked",
  "register-only",
  "photo-only",
  "scanner-silent",
  "scanner-found",
  "files-busy",
] as const;
export type FileRefusal = (typeof fileRefusals)[number];

export const isFileRefusal = (text: string): text is FileRefusal => fileRefusals.some((each) => each === text);
