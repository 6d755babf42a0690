import type { ReactNode } from "react";

export type Tone = "plain" | "success" | "warning" | "danger" | "info";

const looks: Readonly<Record<Tone, string>> = {
  plain: "tag border-line bg-wash text-ink",
  success: "tag border-success bg-success-soft text-success",
  warning: "tag border-warning bg-warning-soft text-warning",
  danger: "tag border-danger bg-danger font-semibold text-paper",
  info: "tag border-info bg-info-soft text-info",
};

export function Tag({ children, tone = "plain" }: Readonly<{ children: ReactNode; tone?: Tone }>) {
  return <span className={looks[tone]}>{children}</span>;
}
