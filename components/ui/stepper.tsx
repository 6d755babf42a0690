"use client";
type Step = Readonly<{ key: string; label: string }>;
type Props = Readonly<{
  label: string;
  steps: readonly Step[];
  current: string | null;
  done?: boolean;
  /** Where the case stands, in words. */
  text: string;
}>;

type Position = "done" | "current" | "ahead";

const looks: Readonly<Record<Position, string>> = {
  done: "border-muted text-muted",
  current: "border-link font-semibold text-link",
  ahead: "border-line text-muted",
};

/**
 * The stages as one line: in words and, while on one of them, as a bar with a part for each. Where there is room, each part
 * bears its name.
 */
export function Stepper({ label, steps, current, done = false, text }: Props) {
  const currentIndex = done ? steps.length : steps.findIndex(({ key }) => key === current);
  const positionOf = (index: number): Position => {
    if (index === currentIndex) return "current";
    return index > currentIndex ? "ahead" : "done";
  };
  return (
    <div className="my-3">
      <p className="font-semibold">{text}</p>
      <ol aria-label={label} className="mt-1.5 flex gap-1" hidden={currentIndex < 0}>
        {steps.map(({ key, label: name }, index) => {
          const position = positionOf(index);
          return (
            <li
              aria-current={position === "current" ? "step" : undefined}
              className={`min-w-0 flex-1 border-t-6 pt-1 text-sm leading-tight ${looks[position]}`}
              key={key}
            >
              <span className="max-lg:sr-only print:not-sr-only">{name}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
