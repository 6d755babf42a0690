import { useEffect, useState } from "react";
import { useHasScript } from "../has-script";
import { fieldId } from "./field-id";

/** `count` says how many of how many, in the places of "{ticked}" and "{of}". */
export type TickGroupWords = Readonly<Record<"count" | "all" | "none", string>>;

type Props = Readonly<{
  name: string;
  label: string;
  hint?: string;
  /** Names of the ticks that are counted, and of those among them that its button ticks together. */
  members?: readonly string[];
  together?: readonly string[];
  words: TickGroupWords;
}>;

const boxOf = (name: string): HTMLInputElement | null => {
  const box = document.getElementById(fieldId(name));
  return box instanceof HTMLInputElement ? box : null;
};
const tickedOf = (names: readonly string[]): number => names.filter((name) => boxOf(name)?.checked).length;

/** The head of ticks that belong together. Where scripts run it counts those that are ticked, and ticks all of them or none. */
export function TickGroup({ name, label, hint, members = [], together = [], words }: Props) {
  const isLive = useHasScript();
  const [ticked, setTicked] = useState({ all: 0, together: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the boxes are those that are drawn now.
  useEffect(() => {
    const count = () => setTicked({ all: tickedOf(members), together: tickedOf(together) });
    count();
    document.addEventListener("change", count);
    return () => document.removeEventListener("change", count);
  }, [members.join(), together.join()]);
  const isFull = ticked.together === together.length;
  const tickAll = () => {
    for (const name of together) {
      const box = boxOf(name);
      if (box && box.checked === isFull) box.click();
    }
  };
  const counted = words.count.replace("{ticked}", `${ticked.all}`).replace("{of}", `${members.length}`);
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 border-line border-b" id={fieldId(name)}>
      <p className="min-w-0 grow py-1 font-semibold">
        {label}
        {hint && <span className="block font-normal text-muted text-sm">{hint}</span>}
      </p>
      {isLive && members.length > 1 && (
        <p className="flex items-center gap-x-4 text-sm tabular-nums print:hidden">
          <span className="text-muted">{counted}</span>
          {together.length > 1 && (
            <button
              aria-label={`${isFull ? words.none : words.all}: ${label}`}
              className="link min-h-11"
              onClick={tickAll}
              type="button"
            >
              {isFull ? words.none : words.all}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
