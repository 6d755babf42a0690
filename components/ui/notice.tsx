import type { ReactNode } from "react";

type Tone = "info" | "success" | "warning" | "error";

const looks: Readonly<Record<Tone, string>> = {
  info: "border-info bg-info-soft",
  success: "border-success bg-success-soft",
  warning: "border-warning bg-warning-soft",
  error: "border-danger bg-danger-soft",
};

/** A message on a page; screen readers announce success and error. */
export function Notice({ tone, title, children }: Readonly<{ tone: Tone; title?: string; children: ReactNode }>) {
  const role = tone === "success" ? "status" : tone === "error" ? "alert" : undefined;
  return (
    <div className={`my-4 rounded-md border-l-4 p-4 ${looks[tone]}`} role={role}>
      {title && <p className="mb-1 font-semibold">{title}</p>}
      {children}
    </div>
  );
}

type DoneProps = Readonly<{
  /** What the address says was just done. */
  done: string | null;
  /** What is said of each act, by its name in addresses. */
  sentences: Readonly<Record<string, string>>;
}>;

/** Says that something was just done; nothing where the address names no act. */
export function DoneNotice({ done, sentences }: DoneProps) {
  const sentence = done !== null && Object.hasOwn(sentences, done) ? sentences[done] : undefined;
  return sentence ? <Notice tone="success">{sentence}</Notice> : null;
}
