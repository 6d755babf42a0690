"use client";

type Mark = Readonly<{ month: string; what: "ceremony" | "recognition"; isEstimate: boolean; count: number }>;
type Lane = Readonly<{ key: string; unit: string; marks: readonly Mark[] }>;
type Words = Readonly<{
  title: string;
  unit: string;
  ceremony: string;
  estimate: string;
  recognition: string;
}>;
type Props = Readonly<{ months: readonly string[]; lanes: readonly Lane[]; words: Words }>;

const lookOf = ({ what, isEstimate }: Omit<Mark, "month" | "count">): "ceremony" | "estimate" | "recognition" => {
  if (what === "recognition") return "recognition";
  return isEstimate ? "estimate" : "ceremony";
};

/** "11/2026" */
const monthName = (month: string): string => month.split("-").reverse().join("/");

/** The month of "2026-11", with the year below the first one and each January. */
function MonthHead({ month, isFirst }: Readonly<{ month: string; isFirst: boolean }>) {
  const [year, number] = month.split("-");
  return (
    <th scope="col">
      {Number(number)}
      <span className={isFirst || number === "01" ? undefined : "sr-only"}>{year}</span>
    </th>
  );
}

function Legend({ words }: Pick<Props, "words">) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {(["ceremony", "estimate", "recognition"] as const).map((look) => (
        <li className="inline-flex items-center gap-2" key={look}>
          <span aria-hidden="true" className={`coming ${look}`} />
          {words[look]}
        </li>
      ))}
    </ul>
  );
}

/** Twelve months side by side: in each, of every cell, how many ceremonies and recognitions come. The empty ones have no element. */
export function MonthLanes({ months, lanes, words }: Props) {
  return (
    <>
      <table className="lanes">
        <caption className="sr-only">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            {months.map((month, index) => (
              <MonthHead isFirst={index === 0} key={month} month={month} />
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.map(({ key, unit, marks }) => (
            <tr key={key}>
              <th scope="row">{unit}</th>
              <td colSpan={months.length}>
                <div className="months">
                  {marks.map((mark) => (
                    <span
                      className={`coming ${lookOf(mark)}`}
                      key={`${mark.month} ${lookOf(mark)}`}
                      style={{ gridColumn: months.indexOf(mark.month) + 1 }}
                    >
                      {mark.count}
                      <span className="sr-only">
                        {" "}
                        {words[lookOf(mark)]}, {monthName(mark.month)}
                      </span>
                    </span>
                  ))}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Legend words={words} />
    </>
  );
}
