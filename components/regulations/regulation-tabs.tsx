import type { Day } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";

const tabs = [
  { href: "/regulations", key: "rules" },
  { href: "/regulations/procedure", key: "procedure" },
  { href: "/regulations/instruments", key: "instruments" },
] as const;

type Tab = (typeof tabs)[number]["key"];

/** The three pages of the regulations: rules, procedure, instruments. The chosen day is kept where the page has one. */
export function RegulationTabs({ at, on, words }: Readonly<{ at: Tab; on: Day | null; words: Words }>) {
  const { regulations } = words;
  return (
    <nav aria-label={regulations.parts.label} className="my-4 flex flex-wrap gap-x-6 border-line border-b print:hidden">
      {tabs.map(({ href, key }) => (
        <a
          aria-current={key === at ? "page" : undefined}
          className={`inline-flex min-h-11 items-center border-b-2 no-underline ${key === at ? "border-link font-semibold text-link" : "border-transparent text-ink hover:text-link"}`}
          href={on && key !== "instruments" ? `${href}?on=${on}` : href}
          key={key}
        >
          {regulations.parts[key]}
        </a>
      ))}
    </nav>
  );
}
