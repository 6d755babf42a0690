import { type InputHTMLAttributes, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useHasScript } from "../has-script";

/** `found` says how many in the place of "{count}". */
export type OfferWords = Readonly<Record<"offers" | "found" | "none", string>>;

/** What fits what was typed: the text for the box, and a remark about it. */
export type Offer = Readonly<{ text: string; remark: string | null }>;

type Props = InputHTMLAttributes<HTMLInputElement> &
  Readonly<{
    words: OfferWords;
    /** What is offered for what was typed; null while nothing is. */
    offers: readonly Offer[] | null;
    /** How many fit, where only the first of them are offered. */
    count?: number;
    /** Null once somebody has chosen or left. */
    onTyped: (typed: string | null) => void;
    /** What the browser offers by itself where no script runs; without texts, a list that stands elsewhere. */
    plain?: Readonly<{ id: string; texts: readonly string[] }>;
  }>;

/** Where the arrow keys lead: round the list, and from either end back to what was typed (-1). */
const led = (active: number, key: string, count: number): number => {
  const step = key === "ArrowDown" ? 1 : -1;
  return ((active + 1 + step + count + 1) % (count + 1)) - 1;
};

/** A box to type in. Where scripts run, what fits is offered below, and chosen by a tap or by keys; any other text may be left. */
export function OfferBox({ words, offers, count: fitting, onTyped, plain, ...input }: Props) {
  const isLive = useHasScript();
  const [active, setActive] = useState(-1);
  const box = useRef<HTMLInputElement>(null);
  const activeOption = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list follows the option that a key led to.
  useEffect(() => {
    activeOption.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const count = offers?.length ?? 0;
  const isOpen = count > 0;
  const listId = `${input.id}-offers`;
  const optionId = (index: number) => `${listId}-${index}`;
  const type = (text: string | null) => {
    onTyped(text);
    setActive(-1);
  };
  const choose = (index: number) => {
    const chosen = offers?.[index];
    if (!chosen || !box.current) return;
    box.current.value = chosen.text;
    // As if it had been typed: what keeps drafts listens for it.
    box.current.dispatchEvent(new Event("input", { bubbles: true }));
    type(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // An empty box opens the list with the key that leads into it.
    if (!isOpen && event.key === "ArrowDown" && event.currentTarget.value === "") type("");
    if (!isOpen) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") setActive(led(active, event.key, count));
    else if (event.key === "Enter" && active >= 0) choose(active);
    else if (event.key === "Escape") type(null);
    else return;
    event.preventDefault();
  };
  // What says that nothing fits stays: without it the button below would move from under the pointer that presses it.
  const leave = () => (offers?.length === 0 ? undefined : type(null));
  const said = offers && (isOpen ? words.found.replace("{count}", `${fitting ?? count}`) : words.none);
  const combobox = {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": isOpen,
    "aria-controls": listId,
    "aria-activedescendant": active >= 0 ? optionId(active) : undefined,
  } as const;
  return (
    <div className="offer-box">
      <input
        {...input}
        {...(isLive ? combobox : { list: plain?.id })}
        onBlur={leave}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={onKeyDown}
        ref={box}
        type="text"
      />
      {!isLive && plain && plain.texts.length > 0 && (
        <datalist id={plain.id}>
          {plain.texts.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
      {isLive && (
        <>
          <div aria-label={words.offers} hidden={!isOpen} id={listId} role="listbox">
            {offers?.map(({ text, remark }, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled at the box, which keeps the focus.
              <div
                aria-selected={index === active}
                id={optionId(index)}
                key={text}
                onClick={() => choose(index)}
                // The box would lose the focus, and the list close, before the click arrives.
                onMouseDown={(event) => event.preventDefault()}
                ref={index === active ? activeOption : null}
                role="option"
                tabIndex={-1}
              >
                {text}
                {remark && <span className="block text-muted text-sm">{remark}</span>}
              </div>
            ))}
          </div>
          <p className={said && !isOpen ? "mt-1 text-muted text-sm" : "sr-only"} role="status">
            {said}
          </p>
        </>
      )}
    </div>
  );
}
