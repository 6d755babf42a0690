import type { ReactNode } from "react";

type Tone = "plain" | "success" | "warning" | "danger" | "accent";

const looks: Readonly<Record<Tone, string>> = {
  plain: "border-line bg-wash text-ink",
  success: "border-success bg-success-soft text-success",
  warning: "border-warning bg-warning-soft text-warning",
  danger: "border-danger bg-danger-soft text-danger",
  accent: "border-accent bg-accent-soft text-accent",
};

export function Tag({ children, tone = "plain" }: Readonly<{ children: ReactNode; tone?: Tone }>) {
  return (
    <span className={`inline-block rounded-full border px-3 py-0.5 text-sm sm:whitespace-nowrap ${looks[tone]}`}>
      {children}
    </span>
  );
}
