import type { ReactNode } from "react";
import type { CaseHead } from "@/lib/admissions/file/head-queries";
import type { Words } from "@/lib/text/text";
import { CaseHeader } from "./case-header";
import { CaseSide } from "./case-side";
import { CaseTabs, type Tab } from "./case-tabs";

type Props = Readonly<{
  head: CaseHead;
  tab: Tab;
  words: Words;
  /** What was just done, above the content. */
  notice?: ReactNode;
  children: ReactNode;
}>;

/**
 * A page of a case file: the same head and tabs on each, then what the tab shows. From 1100 px identity, clocks and people
 * stand beside it; on a narrower screen they follow the work and are left out elsewhere.
 */
export function CasePage({ head, tab, words, notice, children }: Props) {
  return (
    <>
      {notice}
      <CaseHeader head={head} tab={tab} words={words} />
      <CaseTabs head={head} tab={tab} words={words} />
      <div className="grid gap-x-10 min-[1100px]:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 [&>section:first-child>h2]:mt-0">
          {children}
          {head.sees.readers && (
            <p className="my-6 print:hidden">
              <a className="link inline-flex min-h-11 items-center" href={`/dossiers/${head.id}/readers`}>
                {head.isApplicant ? words.readers.own.title : words.readers.title}
              </a>
            </p>
          )}
        </div>
        {!head.isApplicant && (
          <div className={tab === "work" ? "mt-8 min-[1100px]:mt-0" : "hidden min-[1100px]:block"}>
            <CaseSide head={head} words={words} />
          </div>
        )}
      </div>
    </>
  );
}
