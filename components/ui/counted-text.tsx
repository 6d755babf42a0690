import { type ComponentProps, useState } from "react";
import { lengthOf } from "@/lib/primitives/length";

/** Words of a counter; `locale` writes its numbers. */
export type CounterWords = Readonly<{ characters: string; over: string; locale: string }>;

type Given = "id" | "name" | "className" | "aria-invalid" | "autoComplete";
type Props = Readonly<{
  /** As text that may be longer than `max`: it is counted, never cut. */
  value: string;
  max: number | undefined;
  /** Lines of a larger box; absent for one line. */
  rows?: number;
  describedBy: string | undefined;
  words: CounterWords;
}> &
  Pick<ComponentProps<"input">, Given>;

/** From this share of the limit on the number of characters is shown. */
const near = 0.9;

/** A text box that takes any length and counts near its limit; what is too long is refused by the server, and kept. */
export function CountedText({ value, max, rows, describedBy, words, ...given }: Props) {
  const [length, setLength] = useState(() => lengthOf(value));
  const counts = max !== undefined && length > max * near;
  const countId = `${given.id}-count`;
  const common = {
    ...given,
    "aria-describedby": [describedBy, counts && countId].filter(Boolean).join(" ") || undefined,
    defaultValue: value,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => setLength(lengthOf(currentTarget.value)),
  };
  const number = (count: number) => count.toLocaleString(words.locale);
  return (
    <>
      {rows ? <textarea {...common} rows={rows} /> : <input {...common} type="text" />}
      {counts && (
        <p className={`mt-1 text-sm ${length > max ? "font-medium text-danger" : "text-muted"}`} id={countId}>
          {number(length)}/{number(max)} {words.characters}
          {length > max && ` – ${words.over} ${number(length - max)}`}
        </p>
      )}
    </>
  );
}
