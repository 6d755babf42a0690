import { type Day, written } from "@/lib/primitives/day";
import { packOn, packs } from "@/lib/regulations/packs";
import type { Words } from "@/lib/text/text";
import { Filter } from "../ui/filter";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";
import { Tag } from "../ui/tag";
import { changesWritten, cited, isProvisional, type Rule, rulesOn } from "./rules";

/** The same columns in every group, so that the eye runs down one page. */
const columnWidths =
  "md:[&_table]:table-fixed md:[&_thead_th:first-child]:w-[42%] md:[&_thead_th:nth-child(3)]:w-[21%] print:[&_table]:table-fixed print:[&_thead_th:first-child]:w-[34%]";

type Props = Readonly<{ on: Day; today: Day; words: Words }>;

/** Which instrument the day falls under, and a plain warning when a later one exists whose text is missing. */
function InForce({ on, words }: Omit<Props, "today">) {
  const { regulations } = words;
  const { id, provisional } = packOn(on);
  const pack = packs.find((each) => each.id === id);
  const missing = packs.filter(({ enabled, from }) => !enabled && from <= on);
  if (!pack) return <Notice tone="warning">{regulations.noPack}</Notice>;
  return (
    <>
      <p className="font-medium">{regulations.pack(pack.instrument, written(pack.from as Day))}</p>
      {provisional && (
        <Notice title={regulations.provisionalTitle} tone="warning">
          {regulations.provisional(
            pack.instrument,
            missing.map(({ instrument, from }) => regulations.missingPack(instrument, written(from as Day))).join("; "),
          )}
        </Notice>
      )}
    </>
  );
}

function Title({ rule, words }: Readonly<{ rule: Rule; words: Words }>) {
  const { title, stops } = words.regulations.rules[rule.id];
  const changes = changesWritten(rule, words);
  return (
    <span className="block">
      <span className="font-semibold">{title}</span>
      <span className="block font-normal text-sm">{stops}</span>
      <span className="mt-1 block font-normal text-muted text-sm">
        {changes.length > 1 ? `${words.regulations.history}: ${changes.join(" → ")}` : words.regulations.unchanged}
      </span>
    </span>
  );
}

function Value({ rule, provisional, words }: Readonly<{ rule: Rule; provisional: boolean; words: Words }>) {
  const { regulations } = words;
  if (!rule.inForce) return <span className="text-muted">{regulations.notYet}</span>;
  if (rule.inForce.said === null) return <span className="text-muted">{regulations.unknown}</span>;
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <span className="font-semibold">{rule.inForce.said}</span>
      {provisional && <Tag tone="warning">{regulations.provisionalMark}</Tag>}
    </span>
  );
}

/** The rules in force on a day: value, provision, since when, how sure we are, what each stops, and how it has changed. */
export function RegulationsPage({ on, today, words }: Props) {
  const { regulations } = words;
  const { provisional } = packOn(on);
  const row = (rule: Rule) => ({
    key: rule.id,
    cells: [
      <Title key="title" rule={rule} words={words} />,
      <Value key="value" provisional={provisional && isProvisional(rule)} rule={rule} words={words} />,
      <span className="whitespace-nowrap print:whitespace-normal" key="source">
        {rule.inForce ? cited(rule.inForce.cites) : "—"}
      </span>,
      rule.inForce ? written(rule.inForce.from) : "—",
      rule.inForce ? regulations.confidence[rule.inForce.confidence] : "—",
    ],
  });
  return (
    <>
      <PageHeading
        actions={<PrintButton label={words.frame.print} />}
        subtitle={regulations.asOf(written(on))}
        title={regulations.title}
      />
      <Filter
        action="/regulations"
        apply={regulations.show}
        clear={on === today ? undefined : { href: "/regulations", label: regulations.today }}
        fields={[{ name: "on", label: regulations.on, kind: "day", value: on }]}
      />
      <InForce on={on} words={words} />
      {rulesOn(on, words).map(({ id, rules }) => (
        <section key={id}>
          <SectionHeading>{regulations.groups[id]}</SectionHeading>
          <div className={columnWidths}>
            <Table
              caption={regulations.groups[id]}
              columns={[
                regulations.columns.rule,
                regulations.columns.value,
                regulations.columns.source,
                regulations.columns.since,
                regulations.columns.confidence,
              ]}
              hideCaption
              rows={rules.map(row)}
            />
          </div>
        </section>
      ))}
      <p className="mt-8 text-muted text-sm">{regulations.definition}</p>
    </>
  );
}
