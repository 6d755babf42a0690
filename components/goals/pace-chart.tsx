import type { TermView } from "@/lib/goals/queries";
import type { Words } from "@/lib/text/text";

type Years = TermView["years"];

const width = 460;
const height = 250;
/** In units of the drawing, which is less than half as wide on a phone. */
const small = "[font-size:20px] sm:[font-size:14px] print:[font-size:18px]";
const box = { left: 34, right: 448, top: 16, bottom: 206 };

/** Whole steps for the vertical scale, four lines at most. */
const ticks = (most: number): number[] => {
  const step = Math.max(1, Math.ceil(most / 4));
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
};

const points = (values: readonly (readonly [number, number])[]): string =>
  values.map(([x, y]) => `${x},${y}`).join(" ");

function Legend({ words, hasPace }: Readonly<{ words: Words; hasPace: boolean }>) {
  const { years } = words.goals;
  const entries = [
    {
      key: "bar",
      label: years.byYear,
      mark: <rect fill="var(--color-accent)" height="10" opacity="0.3" width="18" y="1" />,
    },
    { key: "sum", label: years.cumulative, mark: <rect fill="var(--color-accent)" height="4" width="18" y="4" /> },
    ...(hasPace
      ? [
          {
            key: "pace",
            label: years.pace,
            mark: <line stroke="var(--color-ink)" strokeDasharray="5 3" strokeWidth="2" x2="18" y1="6" y2="6" />,
          },
        ]
      : []),
  ];
  return (
    <ul className="flex flex-wrap gap-x-5 text-sm">
      {entries.map(({ key, label, mark }) => (
        <li className="inline-flex items-center gap-2" key={key}>
          <svg aria-hidden="true" height="12" width="18">
            {mark}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** Admissions each year as bars, their running total as a line, the target's pace as a dashed one. The table below has the numbers. */
export function PaceChart({ years, words }: Readonly<{ years: Years; words: Words }>) {
  const most = Math.max(1, ...years.map(({ cumulative, pace }) => Math.max(cumulative.count, pace ?? 0)));
  const lines = ticks(most);
  const top = lines.at(-1) ?? 1;
  const slot = (box.right - box.left) / years.length;
  const x = (index: number): number => box.left + slot * (index + 0.5);
  const y = (value: number): number => box.bottom - (value / top) * (box.bottom - box.top);
  const started = years.filter((year) => year.started);
  const sums = started.map(({ cumulative }, index) => [x(index), y(cumulative.count)] as const);
  const pace = years.flatMap(({ pace: value }, index) => (value === null ? [] : [[x(index), y(value)] as const]));
  return (
    <figure>
      <svg aria-label={words.goals.years.chart} className="h-auto w-full" role="img" viewBox={`0 0 ${width} ${height}`}>
        {lines.map((value) => (
          <g key={value}>
            <line stroke="var(--color-line)" x1={box.left} x2={box.right} y1={y(value)} y2={y(value)} />
            <text
              dominantBaseline="middle"
              fill="var(--color-muted)"
              className={small}
              textAnchor="end"
              x={box.left - 8}
              y={y(value)}
            >
              {value}
            </text>
          </g>
        ))}
        {years.map(({ year, admitted }, index) => (
          <g key={year}>
            <rect
              fill="var(--color-accent)"
              height={box.bottom - y(admitted.count)}
              opacity="0.3"
              width={slot * 0.5}
              x={x(index) - slot * 0.25}
              y={y(admitted.count)}
            />
            <text fill="var(--color-ink)" className={small} textAnchor="middle" x={x(index)} y={box.bottom + 22}>
              {year}
            </text>
          </g>
        ))}
        <polyline fill="none" points={points(pace)} stroke="var(--color-ink)" strokeDasharray="6 4" strokeWidth="2" />
        <polyline fill="none" points={points(sums)} stroke="var(--color-accent)" strokeWidth="3" />
        {started.map(({ year, cumulative }, index) => (
          <g key={year}>
            <circle cx={x(index)} cy={y(cumulative.count)} fill="var(--color-accent)" r="4.5" />
            <text
              fill="var(--color-accent)"
              className={small}
              fontWeight="600"
              textAnchor="middle"
              x={x(index)}
              y={Math.max(y(cumulative.count) - 10, 12)}
            >
              {cumulative.count}
            </text>
          </g>
        ))}
      </svg>
      <Legend hasPace={pace.length > 0} words={words} />
    </figure>
  );
}
