import type { CaseHead } from "@/lib/admissions/file/head-queries";
import type { Words } from "@/lib/text/text";

const tabs = ["work", "dossier", "log", "papers", "votes", "history"] as const;
export type Tab = (typeof tabs)[number];

const hrefOf = (tab: Tab, id: string): string => {
  if (tab === "work") return `/admissions/${id}`;
  return tab === "dossier" ? `/dossiers/${id}` : `/admissions/${id}/${tab}`;
};

const isSeen = (tab: Tab, { sees }: CaseHead): boolean =>
  tab === "dossier" || tab === "log" || tab === "votes" ? sees[tab] : true;

/** The name of a tab; the applicant's first is the own way. */
export const tabName = (tab: Tab, { isApplicant }: CaseHead, { caseFile, mentoring }: Words): string => {
  if (!isApplicant) return caseFile.tabs[tab];
  if (tab === "work") return caseFile.tabs.own;
  return tab === "log" ? mentoring.ownTitle : caseFile.tabs[tab];
};

/** The parts of a case file, each at an address of its own. */
export function CaseTabs({ head, tab: here, words }: Readonly<{ head: CaseHead; tab: Tab; words: Words }>) {
  return (
    <nav aria-label={words.caseFile.tabs.label} className="mt-4 mb-5 border-line border-b print:hidden">
      <ul className="-mb-px grid grid-cols-[repeat(3,auto)] sm:flex sm:flex-wrap sm:gap-x-1">
        {tabs
          .filter((tab) => isSeen(tab, head))
          .map((tab) => (
            <li key={tab}>
              <a
                aria-current={tab === here ? "page" : undefined}
                className="flex min-h-11 items-center justify-center border-transparent border-b-3 px-1 text-center text-ink no-underline hover:border-line hover:text-link aria-[current=page]:border-link aria-[current=page]:font-semibold aria-[current=page]:text-link sm:whitespace-nowrap sm:px-3"
                href={hrefOf(tab, head.id)}
              >
                {tabName(tab, head, words)}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
