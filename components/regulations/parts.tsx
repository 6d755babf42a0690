import { type Day, formatDay } from "@/lib/primitives/day";
import { type Pack, packOn } from "@/lib/regulations/packs/packs";
import type { Words } from "@/lib/text/text";
import { Filter } from "../ui/filter";
import { Notice } from "../ui/notice";
import { Tag } from "../ui/tag";
import type { Rule } from "./rules";

const parts = [
  { href: "/regulations", key: "rules" },
  { href: "/regulations/procedure", key: "procedure" },
  { href: "/regulations/instruments", key: "instruments" },
] as const;

type Part = (typeof parts)[number]["key"];

/** The three ways to read the regulations: by rule, by step, by text. */
export function Parts({ at, on, words }: Readonly<{ at: Part; on: Day | null; words: Words }>) {
  const { regulations } = words;
  return (
    <nav aria-label={regulations.parts.label} className="my-4 flex flex-wrap gap-x-6 border-line border-b print:hidden">
      {parts.map(({ href, key }) => (
        <a
          aria-current={key === at ? "page" : undefined}
          className={`inline-flex min-h-11 items-center border-b-2 no-underline ${key === at ? "border-accent font-semibold text-accent" : "border-transparent text-ink hover:text-accent"}`}
          href={on && key !== "instruments" ? `${href}?on=${on}` : href}
          key={key}
        >
          {regulations.parts[key]}
        </a>
      ))}
    </nav>
  );
}

type Choosing = Readonly<{ action: string; on: Day; today: Day; words: Words }>;

/** The day that chooses the rules, kept in the address. */
export function DayChoice({ action, on, today, words: { regulations } }: Choosing) {
  return (
    <Filter
      action={action}
      apply={regulations.show}
      clear={on === today ? undefined : { href: action, label: regulations.today }}
      fields={[{ name: "on", label: regulations.on, kind: "day", value: on }]}
    />
  );
}

/** Which instrument the day falls under, and a plain warning when a later one exists whose text is missing. */
export function InForce({ on, packs, words }: Readonly<{ on: Day; packs: readonly Pack[]; words: Words }>) {
  const { regulations } = words;
  const { id, provisional } = packOn(on, packs);
  const pack = packs.find((each) => each.id === id);
  const missing = packs.filter(({ enabled, from }) => !enabled && from <= on);
  if (!pack) return <Notice tone="warning">{regulations.noPack}</Notice>;
  return (
    <>
      <p className="font-medium">{regulations.pack(pack.instrument, formatDay(pack.from as Day))}</p>
      {provisional && (
        <Notice title={regulations.provisionalTitle} tone="warning">
          {regulations.provisional(
            pack.instrument,
            missing
              .map(({ instrument, from }) => regulations.missingPack(instrument, formatDay(from as Day)))
              .join("; "),
          )}
        </Notice>
      )}
    </>
  );
}

/** The value of a rule on the day, or that there is none or it is not known. */
export function Value({ rule, words: { regulations } }: Readonly<{ rule: Rule; words: Words }>) {
  if (!rule.inForce) return <span className="text-muted">{regulations.notYet}</span>;
  if (rule.inForce.said === null) return <span className="text-muted">{regulations.unknown}</span>;
  return (
    <>
      <span className="font-semibold">{rule.inForce.said}</span>{" "}
      {rule.provisional && <Tag tone="warning">{regulations.provisionalMark}</Tag>}
    </>
  );
}
