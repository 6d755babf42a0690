"use client";

type Year = Readonly<{ year: number; started: boolean; admitted: number; sum: number; pace: number | null }>;
type Words = Readonly<{ chart: string; byYear: string; cumulative: string; pace: string }>;

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
  const entries = [
    {
      key: "bar",
      label: words.byYear,
      mark: <rect fill="var(--color-accent)" height="10" opacity="0.3" width="18" y="1" />,
    },
    { key: "sum", label: words.cumulative, mark: <rect fill="var(--color-accent)" height="4" width="18" y="4" /> },
    ...(hasPace
      ? [
          {
            key: "pace",
            label: words.pace,
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
export function PaceChart({ years, words }: Readonly<{ years: readonly Year[]; words: Words }>) {
  const most = Math.max(1, ...years.map(({ sum, pace }) => Math.max(sum, pace ?? 0)));
  const lines = ticks(most);
  const top = lines.at(-1) ?? 1;
  const slot = (box.right - box.left) / years.length;
  const x = (index: number): number => box.left + slot * (index + 0.5);
  const y = (value: number): number => box.bottom - (value / top) * (box.bottom - box.top);
  const started = years.filter((year) => year.started);
  const sums = started.map(({ sum }, index) => [x(index), y(sum)] as const);
  const pace = years.flatMap(({ pace: value }, index) => (value === null ? [] : [[x(index), y(value)] as const]));
  return (
    <figure>
      <svg aria-label={words.chart} className={`h-auto w-full ${small}`} role="img" viewBox={`0 0 ${width} ${height}`}>
        {lines.map((value) => (
          <g key={value}>
            <line stroke="var(--color-line)" x1={box.left} x2={box.right} y1={y(value)} y2={y(value)} />
            <text dominantBaseline="middle" fill="var(--color-muted)" textAnchor="end" x={box.left - 8} y={y(value)}>
              {value}
            </text>
          </g>
        ))}
        {years.map(({ year, admitted }, index) => (
          <g key={year}>
            <rect
              fill="var(--color-accent)"
              height={box.bottom - y(admitted)}
              opacity="0.3"
              width={slot * 0.5}
              x={x(index) - slot * 0.25}
              y={y(admitted)}
            />
            <text fill="var(--color-ink)" textAnchor="middle" x={x(index)} y={box.bottom + 22}>
              {year}
            </text>
          </g>
        ))}
        <polyline fill="none" points={points(pace)} stroke="var(--color-ink)" strokeDasharray="6 4" strokeWidth="2" />
        <polyline fill="none" points={points(sums)} stroke="var(--color-accent)" strokeWidth="3" />
        {started.map(({ year, sum }, index) => (
          <g key={year}>
            <circle cx={x(index)} cy={y(sum)} fill="var(--color-accent)" r="4.5" />
            <text
              fill="var(--color-accent)"
              fontWeight="600"
              textAnchor="middle"
              x={x(index)}
              y={Math.max(y(sum) - 10, 12)}
            >
              {sum}
            </text>
          </g>
        ))}
      </svg>
      <Legend hasPace={pace.length > 0} words={words} />
    </figure>
  );
}
