import type { ReactNode } from "react";

type Tone = "primary" | "quiet";

const looks: Readonly<Record<Tone, string>> = {
  primary: "bg-accent text-white hover:bg-accent-strong",
  quiet: "border border-line bg-paper text-ink hover:border-link hover:text-link",
};

const shape =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-md px-3.5 py-2 md:px-4 font-medium no-underline";

export function LinkButton({
  href,
  children,
  tone = "primary",
}: Readonly<{ href: string; children: ReactNode; tone?: Tone }>) {
  return (
    <a className={`${shape} ${looks[tone]}`} href={href}>
      {children}
    </a>
  );
}
