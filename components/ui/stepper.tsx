"use client";
type Step = Readonly<{ key: string; label: string }>;
type Props = Readonly<{ label: string; steps: readonly Step[]; current: string | null; done?: boolean }>;

type Place = "behind" | "here" | "ahead";

const looks: Readonly<Record<Place, string>> = {
  behind: "border-accent bg-accent text-white",
  here: "border-accent bg-paper text-accent ring-4 ring-accent-soft",
  ahead: "border-line bg-paper text-muted",
};

/** The line of stages with the present one marked: numbers, weight and words carry it, not colour alone. */
export function Stepper({ label, steps, current, done = false }: Props) {
  const here = done ? steps.length : steps.findIndex(({ key }) => key === current);
  const placeOf = (index: number): Place => {
    if (here < 0 || index > here) return "ahead";
    return index === here ? "here" : "behind";
  };
  return (
    <ol aria-label={label} className="my-6 flex flex-wrap gap-x-1 gap-y-3 md:flex-nowrap print:flex-nowrap">
      {steps.map(({ key, label: name }, index) => {
        const place = placeOf(index);
        return (
          <li
            aria-current={place === "here" ? "step" : undefined}
            className="flex w-full items-center gap-3 md:flex-1 md:flex-col md:gap-1 md:text-center print:flex-1 print:flex-col print:gap-1 print:text-center"
            key={key}
          >
            <span
              aria-hidden="true"
              className={`flex size-8 shrink-0 items-center justify-center rounded-full border-2 font-semibold text-sm ${looks[place]}`}
            >
              {place === "behind" ? "✓" : index + 1}
            </span>
            <span className={`text-sm ${place === "here" ? "font-semibold" : place === "ahead" ? "text-muted" : ""}`}>
              {name}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
