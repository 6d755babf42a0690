"use client";
type Step = Readonly<{ key: string; label: string }>;
type Props = Readonly<{ label: string; steps: readonly Step[]; current: string | null; done?: boolean }>;

type Position = "done" | "current" | "ahead";

const looks: Readonly<Record<Position, string>> = {
  done: "border-muted bg-muted text-paper",
  current: "border-link bg-paper text-link ring-4 ring-link-soft",
  ahead: "border-line bg-paper text-muted",
};

/** The stages in a line with the current one marked by number and weight as well as colour. */
export function Stepper({ label, steps, current, done = false }: Props) {
  const currentIndex = done ? steps.length : steps.findIndex(({ key }) => key === current);
  const positionOf = (index: number): Position => {
    if (currentIndex < 0 || index > currentIndex) return "ahead";
    return index === currentIndex ? "current" : "done";
  };
  return (
    <ol aria-label={label} className="my-6 flex flex-wrap gap-x-1 gap-y-3 md:flex-nowrap print:flex-nowrap">
      {steps.map(({ key, label: name }, index) => {
        const position = positionOf(index);
        return (
          <li
            aria-current={position === "current" ? "step" : undefined}
            className="flex w-full items-center gap-3 md:flex-1 md:flex-col md:gap-1 md:text-center print:flex-1 print:flex-col print:gap-1 print:text-center"
            key={key}
          >
            <span
              aria-hidden="true"
              className={`flex size-8 shrink-0 items-center justify-center rounded-full border-2 font-semibold text-sm ${looks[position]}`}
            >
              {position === "done" ? "✓" : index + 1}
            </span>
            <span
              className={`text-sm ${position === "current" ? "font-semibold" : position === "ahead" ? "text-muted" : ""}`}
            >
              {name}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
