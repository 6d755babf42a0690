import type { ReactNode } from "react";
import { PageTitle } from "../ui/page-title";

type Props = Readonly<{
  siteName: string;
  title: string;
  intro?: string;
  /** Prefix of the window title when the page shows an error. */
  warning?: string | undefined;
  /** The button that switches to the other language; its label is the name of that language. */
  language: Readonly<{ label: string; action: (form: FormData) => Promise<void> }>;
  children: ReactNode;
}>;

/** The layout of pages shown without sign-in: sign-in, first setup, account without a post. */
export function PublicPage({ siteName, title, intro, warning, language, children }: Props) {
  return (
    <>
      <PageTitle page={title} prefix={warning} />
      <header className="bg-bar text-white">
        <div className="mx-auto flex max-w-xl items-center justify-between gap-4 px-5 py-3">
          <p className="flex items-center gap-3 font-semibold text-xl">
            {/* biome-ignore lint/performance/noImgElement: a small local SVG gains nothing from an image service. */}
            <img alt="" className="size-9" height="36" src="/emblem.svg" width="36" />
            {siteName}
          </p>
          <form action={language.action}>
            <button
              className="inline-flex min-h-9 items-center rounded-md border border-white/50 px-3 text-sm hover:bg-white/15"
              type="submit"
            >
              {language.label}
            </button>
          </form>
        </div>
      </header>
      <main className="mx-auto w-full max-w-xl px-5 py-10 sm:py-16">
        <h1 className="font-semibold text-2xl">{title}</h1>
        {intro && <p className="mt-3 text-muted">{intro}</p>}
        {children}
      </main>
    </>
  );
}
