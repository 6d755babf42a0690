import { type Day, formatDay } from "@/lib/primitives/day";
import { packOn, type RulePack } from "@/lib/regulations/packs/packs";
import type { Words } from "@/lib/text/text";
import { Filter } from "../ui/filter";
import { Notice } from "../ui/notice";

type DayChoiceProps = Readonly<{ action: string; on: Day; today: Day; words: Words }>;

/** The form to choose the day whose rules are shown; the day is dayInLinks in the address. */
export function DayChoice({ action, on, today, words: { regulations } }: DayChoiceProps) {
  return (
    <Filter
      action={action}
      apply={regulations.show}
      clear={on === today ? undefined : { href: action, label: regulations.today }}
      fields={[{ name: "on", label: regulations.on, kind: "day", value: on }]}
    />
  );
}

/** The instrument in force on the day, with a warning when a later one has begun whose text was not supplied. */
export function PackInForce({ on, packs, words }: Readonly<{ on: Day; packs: readonly RulePack[]; words: Words }>) {
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
