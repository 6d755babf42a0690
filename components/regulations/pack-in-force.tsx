import { type Day, formatDay } from "@/lib/primitives/day";
import { awaitedInstruments } from "@/lib/regulations/instruments";
import { provisionHref } from "@/lib/regulations/links";
import { decidingPackOn } from "@/lib/regulations/packs/packs";
import { awaitedPacksOn, hasProvisionalOn } from "@/lib/regulations/provisional";
import type { Rulebook } from "@/lib/regulations/rulebook";
import type { Words } from "@/lib/text/text";
import { Filter } from "../ui/filter";
import { Notice } from "../ui/notice";

type DayChoiceProps = Readonly<{ action: string; on: Day; today: Day; words: Words }>;

/** The form to choose the day whose rules are shown; the day is dayInLinks in the address. */
export function DayChoice({ action, on, today, words: { layout, regulations } }: DayChoiceProps) {
  return (
    <Filter
      action={action}
      apply={regulations.show}
      clear={on === today ? undefined : { href: action, label: regulations.today }}
      fields={[{ name: "on", label: regulations.on, kind: "day", value: on, sample: layout.form.daySample }]}
    />
  );
}

/** The instruments of the draft by their public titles, and that their texts have to be supplied. */
function AwaitedTexts({ words: { library, regulations } }: Readonly<{ words: Words }>) {
  return (
    <Notice title={regulations.awaitedTitle} tone="info">
      <ul className="list-disc space-y-1 pl-5">
        {awaitedInstruments.map((id) => (
          <li key={id}>
            <a href={provisionHref({ instrument: id, clause: "" })}>{library.titles[id]}</a>
          </li>
        ))}
      </ul>
      <p className="mt-2">{regulations.awaited}</p>
    </Notice>
  );
}

/** The instrument in force on the day, with a warning while values of older texts stand in for those of a newer one. */
export function PackInForce({ on, rulebook, words }: Readonly<{ on: Day; rulebook: Rulebook; words: Words }>) {
  const { regulations } = words;
  const id = decidingPackOn(on, rulebook.packs);
  const pack = rulebook.packs.find((each) => each.id === id);
  const awaited = hasProvisionalOn(rulebook, on) ? awaitedPacksOn(rulebook, on) : [];
  if (!pack) return <Notice tone="warning">{regulations.noPack}</Notice>;
  return (
    <>
      <p className="font-medium">{regulations.pack(pack.instrument, formatDay(pack.from as Day))}</p>
      {awaited.length > 0 && (
        <Notice title={regulations.provisionalTitle} tone="warning">
          {regulations.provisional(
            awaited
              .map(({ instrument, from, enabled }) =>
                regulations.missingPack(instrument, formatDay(from as Day), enabled),
              )
              .join("; "),
          )}
        </Notice>
      )}
      {awaited.some(({ id }) => rulebook.drafts.some((draft) => draft.id === id)) && <AwaitedTexts words={words} />}
    </>
  );
}
