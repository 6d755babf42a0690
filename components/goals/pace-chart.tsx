"use client";

type State = "coming" | "running" | "over";
type Year = Readonly<{ year: number; state: State; admitted: number; sum: number; pace: number | null }>;
type Words = Readonly<{ chart: string; byYear: string; unfinished: string; cumulative: string; pace: string }>;

const width = 460;
const height = 250;
const box = { left: 50, right: 452, top: 26, bottom: 206 };

/** Whole numbers for the vertical scale, about four. */
const ticks = (most: number): number[] => {
  const step = Math.max(1, Math.ceil(most / 4));
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
};

const line = (points: readonly string[]): string => (points.length > 0 ? `M${points.join("L")}` : "");

function Legend({ words, years }: Readonly<{ words: Words; years: readonly Year[] }>) {
  const hasPace = years.some(({ pace }) => pace !== null);
  const isRunning = years.some(({ state }) => state === "running");
  const entries = [
    { look: "years", drawn: "M0 1h18v10H0", label: words.byYear },
    ...(isRunning ? [{ look: "unfinished", drawn: "M1 1h16v10H1z", label: words.unfinished }] : []),
    { look: "sum", drawn: "M0 6h18", dot: true, label: words.cumulative },
    ...(hasPace ? [{ look: "pace", drawn: "M0 6h18", label: words.pace }] : []),
  ];
  return (
    <ul className="flex flex-wrap gap-x-5 text-sm">
      {entries.map(({ look, drawn, dot, label }) => (
        <li className="inline-flex items-center gap-2" key={look}>
          <svg aria-hidden="true" className="chart" height="12" width="18">
            <path className={look} d={drawn} />
            {dot && <path className="dots" d="M9 6h0" />}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

/**
 * Admissions of each year as bars, that of a year not over dashed, their running total as a line, the expected total as a dashed line. The table below has
 * the same numbers. Each series is one path, because one element for each point would make the page larger.
 */
export function PaceChart({ years, words }: Readonly<{ years: readonly Year[]; words: Words }>) {
  const most = Math.max(1, ...years.map(({ sum, pace }) => Math.max(sum, pace ?? 0)));
  const scale = ticks(most);
  const top = scale.at(-1) ?? 1;
  const slot = (box.right - box.left) / years.length;
  const x = (index: number): number => Math.round(box.left + slot * (index + 0.5));
  const y = (value: number): number => Math.round(box.bottom - (value / top) * (box.bottom - box.top));
  const bar = Math.round(slot / 2);
  const started = years.filter(({ state }) => state !== "coming");
  const sums = started.map(({ sum }, index) => `${x(index)} ${y(sum)}`);
  const paces = years.flatMap(({ pace }, index) => (pace === null ? [] : [`${x(index)} ${y(pace)}`]));
  const bars = (shown: (state: State) => boolean) =>
    years
      .map(({ admitted, state }, index) =>
        shown(state) ? `M${x(index) - bar / 2} ${box.bottom}V${y(admitted)}h${bar}V${box.bottom}` : "",
      )
      .join("");
  return (
    <figure>
      <svg aria-label={words.chart} className="chart h-auto w-full" role="img" viewBox={`0 0 ${width} ${height}`}>
        <path className="scale" d={scale.map((value) => `M${box.left} ${y(value)}H${box.right}`).join("")} />
        {scale.map((value) => (
          <text className="scale" key={value} x={box.left - 8} y={y(value)}>
            {value}
          </text>
        ))}
        <path className="years" d={bars((state) => state !== "running")} />
        <path className="unfinished" d={bars((state) => state === "running")} />
        {years.map(({ year, state }, index) => (
          <text className={state === "coming" ? "coming-year" : undefined} key={year} x={x(index)} y={box.bottom + 22}>
            {year}
          </text>
        ))}
        <path className="pace" d={line(paces)} />
        <path className="sum" d={line(sums)} />
        <path className="dots" d={sums.map((point) => `M${point}h0`).join("")} />
        {started.map(({ year, sum }, index) => (
          <text className="sum" key={year} x={x(index)} y={y(sum) - 10}>
            {sum}
          </text>
        ))}
      </svg>
      <Legend words={words} years={years} />
    </figure>
  );
}
