import { type Day, daysBetween, formatDay, yearOf } from "@/lib/primitives/day";
import type { RulePack } from "@/lib/regulations/packs/packs";
import type { Words } from "@/lib/text/text";
import { changedValues, changeLines, paleParts, type RuleView } from "./rule-view";

const width = 720;
const box = { left: 8, right: 712, top: 34, row: 52 };
/** Font sizes are in units of the drawing, which is half as wide on a phone. */
const small = "[font-size:24px] sm:[font-size:14px] print:[font-size:16px]";
const tiny = "[font-size:22px] sm:[font-size:12px] print:[font-size:14px]";

type Props = Readonly<{ rule: RuleView; on: Day; today: Day; packs: readonly RulePack[]; words: Words }>;

/** The values of a rule as bars over the years, in front of the packs. Each value has a row of its own, so that labels do not overlap. */
export function RuleTimeline({ rule, on, today, packs, words }: Props) {
  const { regulations } = words;
  const values = changedValues(rule);
  const begin = (packs[0]?.from ?? on) as Day;
  const end = `${Math.max(yearOf(on), yearOf(today)) + 1}-01-01` as Day;
  const x = (day: string): number => {
    const share = daysBetween(begin, day as Day) / daysBetween(begin, end);
    return box.left + Math.min(1, Math.max(0, share)) * (box.right - box.left);
  };
  const pale = paleParts(rule, end);
  const bottom = box.top + values.length * box.row;
  const years = Array.from(
    { length: Math.ceil((yearOf(end) - yearOf(begin)) / 3) },
    (_, i) => yearOf(begin) + 1 + i * 3,
  );
  const label = regulations.rule.chart(regulations.rules[rule.id].title, changeLines(rule, words).join("; "));
  return (
    <figure className="my-4 max-w-3xl">
      <svg aria-label={label} className="h-auto w-full" role="img" viewBox={`0 0 ${width} ${bottom + 34}`}>
        {packs.map(({ id, from, enabled, instrument }, index) => {
          const until = packs[index + 1]?.from ?? end;
          const room = x(until) - x(from);
          return (
            <g key={id}>
              <rect
                fill={index % 2 === 0 ? "var(--color-wash)" : "var(--color-paper)"}
                height={bottom - 6}
                width={room}
                x={x(from)}
                y="6"
              />
              <line
                stroke="var(--color-line)"
                strokeDasharray={enabled ? undefined : "4 4"}
                x1={x(from)}
                x2={x(from)}
                y1="6"
                y2={bottom}
              />
              {room > 120 && (
                <text className={tiny} fill="var(--color-muted)" x={x(from) + 6} y="24">
                  {instrument}
                </text>
              )}
            </g>
          );
        })}
        <line stroke="var(--color-ink)" strokeWidth="2" x1={x(on)} x2={x(on)} y1="6" y2={bottom} />
        {values.map(({ from, text }, index) => {
          const until = values[index + 1]?.from ?? end;
          const y = box.top + index * box.row;
          const late = x(from) > width * 0.55;
          const dated = `${text ?? regulations.unknown} · ${formatDay(from)}`;
          return (
            <g key={from}>
              <text
                className={small}
                fill={text ? "var(--color-ink)" : "var(--color-muted)"}
                fontWeight={text ? "600" : "400"}
                paintOrder="stroke"
                stroke="var(--color-paper)"
                strokeWidth="5"
                textAnchor={late ? "end" : "start"}
                x={late ? x(until) : x(from) + 2}
                y={y + 24}
              >
                {dated}
              </text>
              <rect
                fill={text ? "var(--color-chart)" : "var(--color-paper)"}
                height="10"
                rx="3"
                stroke={text ? "var(--color-chart)" : "var(--color-muted)"}
                strokeDasharray={text ? undefined : "5 4"}
                width={Math.max(4, x(until) - x(from) - 2)}
                x={x(from)}
                y={y + 32}
              />
              {pale
                .filter(({ of }) => of === from)
                .map((part) => (
                  <rect
                    fill="var(--color-info-soft)"
                    height="6"
                    key={part.from}
                    rx="2"
                    width={Math.max(2, x(part.until) - x(part.from) - 4)}
                    x={x(part.from)}
                    y={y + 34}
                  />
                ))}
            </g>
          );
        })}
        <line stroke="var(--color-muted)" x1={box.left} x2={box.right} y1={bottom} y2={bottom} />
        {years.map((year) => (
          <text
            className={tiny}
            fill="var(--color-muted)"
            key={year}
            textAnchor="middle"
            x={Math.min(box.right - 28, Math.max(28, x(`${year}-01-01`)))}
            y={bottom + 26}
          >
            {year}
          </text>
        ))}
      </svg>
      <figcaption className="text-muted text-sm">
        {regulations.rule.chosen(formatDay(on))} {pale[0] && regulations.rule.pale(formatDay(pale[0].from))}
      </figcaption>
    </figure>
  );
}
