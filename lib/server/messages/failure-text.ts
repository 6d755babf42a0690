/** What happened, why, what to do next. */
export type FailureText = Readonly<{
  vi: readonly [what: string, why: string, next: string];
  en: readonly [what: string, why: string, next: string];
}>;

/** One line about a technical cause. */
const oneLine = (cause: unknown): string => {
  const errors = cause instanceof AggregateError ? cause.errors : [cause];
  const texts = errors.map((error) => (error instanceof Error ? error.message : String(error)));
  return [...new Set(texts)].join("; ").replace(/\s+/g, " ").trim().slice(0, 400);
};

/** The sentences in both languages, as one screen. @param cause the technical cause, shown on one line */
export const formatFailure = ({ vi, en }: FailureText, cause: unknown): string => {
  const [what, why, next] = vi;
  const [whatEnglish, whyEnglish, nextEnglish] = en;
  return [
    "",
    `Không khởi động được: ${what}`,
    `  Vì sao: ${why}`,
    `  Làm gì tiếp: ${next}`,
    "",
    `Could not start: ${whatEnglish}`,
    `  Why: ${whyEnglish}`,
    `  Next: ${nextEnglish}`,
    ...(cause === undefined ? [] : ["", `Chi tiết · Detail: ${oneLine(cause)}`]),
    "",
  ].join("\n");
};
