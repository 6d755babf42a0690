import { placeOf, spanOf, yearMarks } from "@/lib/people/card/life-line";
import type { CardView } from "@/lib/people/card/queries";
import { addDays, formatDay } from "@/lib/primitives/day";
import type { Period } from "@/lib/primitives/period";
import type { Words } from "@/lib/text/text";

type Props = Readonly<{ view: Pick<CardView, "standings" | "cases" | "on">; words: Words }>;
type Row = Period & Readonly<{ key: string; name: string }>;
type Group = Readonly<{ key: string; title: string; href: string | null; rows: readonly Row[] }>;

const daysOf = ({ from, to }: Period, { people, card }: Words): string =>
  to === from ? card.line.day(formatDay(from)) : people.page.period(formatDay(from), to && formatDay(addDays(to, -1)));

const groupsOf = ({ standings, cases }: Props["view"], words: Words): readonly Group[] => {
  const { line } = words.card;
  const held = standings.map(({ id, kind, from, to }) => ({ key: id, from, to, name: words.people.standings[kind] }));
  return [
    { key: "standings", title: line.standings, href: null, rows: held },
    ...cases.map(({ id, stages }) => ({
      ...{ key: id, title: line.case, href: `/admissions/${id}` },
      rows: stages.map(({ stage, ...rest }) => ({ ...rest, name: words.steps.stages[stage] })),
    })),
  ].filter(({ rows }) => rows.length > 0);
};

const percent = (share: number): string => `${share.toFixed(2)}%`;

/** Standings and stages of cases, each with its days and a bar on one axis: a table that is read without the bars too. */
export function LifeLine({ view, words }: Props) {
  const { line } = words.card;
  const groups = groupsOf(view, words);
  if (groups.length === 0) return <p className="text-muted">{line.none}</p>;
  const span = spanOf(
    groups.flatMap(({ rows }) => rows),
    view.on,
  );
  const years = yearMarks(span);
  return (
    <table className="life-line">
      <caption className="sr-only">{line.caption}</caption>
      <thead>
        <tr className="text-sm">
          <th scope="col">{line.stage}</th>
          <th scope="col">
            <span className="sr-only">{line.years}</span>
            <div aria-hidden="true" className="life-axis">
              {years.map(({ year, at }) => (
                <span key={year} style={{ left: percent(at), translate: `-${percent(at)}` }}>
                  {year}
                </span>
              ))}
            </div>
          </th>
        </tr>
      </thead>
      {groups.map(({ key, title, href, rows }) => (
        <tbody key={key}>
          <tr>
            <th colSpan={2} scope="rowgroup">
              {href ? <a href={href}>{title}</a> : title}
            </th>
          </tr>
          {rows.map((row) => {
            const { start, width } = placeOf(row, span);
            return (
              <tr key={row.key}>
                <th scope="row">
                  <span className="block gap-4 sm:flex sm:items-baseline sm:justify-between sm:pr-6 print:flex print:justify-between print:pr-4">
                    {row.name}
                    <span className="block text-muted text-sm sm:whitespace-nowrap print:whitespace-nowrap">
                      {daysOf(row, words)}
                    </span>
                  </span>
                </th>
                <td>
                  <div aria-hidden="true" className="life-axis">
                    {years.map(({ year, at }) => (
                      <i className="life-mark" key={year} style={{ left: percent(at) }} />
                    ))}
                    <i className="life-bar" style={{ left: percent(start), width: percent(width) }} />
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}
