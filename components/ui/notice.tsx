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
