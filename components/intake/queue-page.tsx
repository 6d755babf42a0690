import type { IntakeQueue, IntroductionView } from "@/lib/intake/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { sealedText } from "../dossier/sealed";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { Filter } from "../ui/filter";
import { PageHeading, SectionHeading } from "../ui/heading";
import { DoneNotice, Notice } from "../ui/notice";
import { Pager } from "../ui/pager";
import { Tag } from "../ui/tag";
import { cellFields } from "./cell-field";
import { IntakeLinks } from "./intake-links";
import { doorName, unionPaper } from "./introduction-text";

type Props = Readonly<{ view: IntakeQueue; done: string | null; words: Words }>;
type RowProps = Readonly<{ row: IntroductionView; showsUnit: boolean; mayDecide: boolean; words: Words }>;

/** What the cell resolved last. */
function LastDecision({ row, words }: Pick<RowProps, "row" | "words">) {
  const { queue } = words.intake;
  const [last] = row.decisions;
  if (!last) return null;
  if (last.outcome === "taken")
    return <p className="mt-1">{queue.takenBy(formatDay(last.decidedOn), last.resolution)}</p>;
  return (
    <p className="mt-1">
      {queue.decided(formatDay(last.decidedOn), last.resolution, sealedText(last.because ?? "", words))}
    </p>
  );
}

function Acts({ row, words }: Pick<RowProps, "row" | "words">) {
  const { queue } = words.intake;
  return (
    <p className="mt-3 flex flex-wrap gap-3 print:hidden">
      <LinkButton href={`/intake/${row.id}/take-up`} tone="quiet">
        <span>
          {queue.takeUp}
          <span className="sr-only">{queue.of(row.name)}</span>
        </span>
      </LinkButton>
      <LinkButton href={`/intake/${row.id}/decline`} tone="quiet">
        <span>
          {queue.decline}
          <span className="sr-only">{queue.of(row.name)}</span>
        </span>
      </LinkButton>
    </p>
  );
}

function Introduced({ row, showsUnit, mayDecide, words }: RowProps) {
  const { queue } = words.intake;
  const paper = unionPaper(row, words);
  const source = [
    showsUnit ? row.unit : null,
    queue.received(doorName(row, words), formatDay(row.receivedOn)),
    row.recordedBy && queue.recordedBy(row.recordedBy),
    row.mergedFrom && queue.mergedFrom(row.mergedFrom),
  ];
  return (
    <li className="py-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">{row.name}</span>
        {row.state === "declined" && row.lookAgainOn && (
          <Tag tone={row.isToDecide ? "warning" : "plain"}>{queue.lookAgain(formatDay(row.lookAgainOn))}</Tag>
        )}
        {row.personId && row.state !== "taken" && (
          <a className="link text-sm" href={`/people/${row.personId}`}>
            {queue.known}
            <span className="sr-only">{queue.of(row.name)}</span>
          </a>
        )}
      </p>
      <p className="text-muted text-sm">{queue.born(formatDay(row.bornOn), row.occupation)}</p>
      <p className="text-muted text-sm">{source.filter(Boolean).join(" · ")}</p>
      {paper && <p className="mt-1">{paper}</p>}
      <p className="mt-1 max-w-prose whitespace-pre-wrap break-words">{sealedText(row.reason, words)}</p>
      {row.contact && <p className="mt-1 text-sm">{queue.contact(sealedText(row.contact, words))}</p>}
      <LastDecision row={row} words={words} />
      {row.openedCaseId && (
        <p className="mt-1">
          <a className="link" href={`/admissions/${row.openedCaseId}`}>
            {queue.openCase}
            <span className="sr-only">{queue.of(row.name)}</span>
          </a>
        </p>
      )}
      {mayDecide && row.state !== "taken" && <Acts row={row} words={words} />}
    </li>
  );
}

type PartProps = Readonly<{ id: string; title: string; rows: readonly IntroductionView[] }> &
  Pick<RowProps, "showsUnit" | "mayDecide" | "words">;

function Part({ id, title, rows, ...shared }: PartProps) {
  if (rows.length === 0) return null;
  return (
    <section>
      <SectionHeading id={id}>{title}</SectionHeading>
      <ul className="divide-y divide-line border-line border-y">
        {rows.map((row) => (
          <Introduced key={row.id} row={row} {...shared} />
        ))}
      </ul>
    </section>
  );
}

/** Everybody introduced to a cell, by whichever door: those to decide on first. */
export function QueuePage({ view, done, words }: Props) {
  const { intake } = words;
  const { queue } = intake;
  const shared = { showsUnit: view.unit === null, mayDecide: view.mayDecide, words };
  return (
    <>
      <PageHeading
        actions={view.mayIntroduce && <LinkButton href="/intake/new">{queue.introduce}</LinkButton>}
        subtitle={intake.intro}
        title={intake.title}
        trail={[placeOf("cases", words)]}
      />
      <DoneNotice done={done} sentences={intake.done} />
      <IntakeLinks mayDecide={view.mayDecide} words={words} />
      {view.cells.length > 1 && (
        <Filter
          action="/intake"
          apply={queue.apply}
          fields={cellFields({ ...view, label: queue.cell, all: queue.all })}
        />
      )}
      {view.noCell && <Notice tone="warning">{intake.noCell(view.noCell)}</Notice>}
      {view.toDecide.length === 0 && <EmptyState hint={queue.noneHint} title={queue.none} />}
      {view.total > view.toDecide.length && <p className="text-muted">{queue.more(view.total)}</p>}
      <Part
        {...shared}
        id="again"
        rows={view.toDecide.filter(({ state }) => state === "declined")}
        title={queue.again}
      />
      <Part
        {...shared}
        id="waiting"
        rows={view.toDecide.filter(({ state }) => state === "waiting")}
        title={queue.waiting}
      />
      <Pager
        hrefOf={(page) => `/intake?page=${page}${view.unit ? `&unit=${view.unit.id}` : ""}`}
        page={view.page}
        pageSize={view.pageSize}
        total={view.total}
        words={words.layout}
      />
      <Part {...shared} id="later" rows={view.later} title={queue.later} />
      <Part {...shared} id="taken" rows={view.taken} title={queue.taken} />
    </>
  );
}
