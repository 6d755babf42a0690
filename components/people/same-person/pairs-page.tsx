import type { PairList } from "@/lib/people/same-person/pairs-queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../../layout/menu";
import { EmptyState } from "../../ui/empty-state";
import { PageHeading } from "../../ui/heading";
import { DoneNotice, Notice } from "../../ui/notice";
import { Table } from "../../ui/table";

type Props = Readonly<{ view: PairList; done: string | null; words: Words }>;
type Pair = PairList["pairs"][number];

const whyOf = ({ sameDay, formerName, otherSex, bothIds }: Pair, { list }: Words["samePerson"]) => ({
  text: sameDay ? list.sameDay : list.nearDay,
  notes: formerName ? [list.formerName] : [],
  tagsBelow: [...(otherSex ? [list.otherSex] : []), ...(bothIds ? [list.bothIds] : [])].map((text) => ({
    ...{ text, tag: "warning" as const },
  })),
});

/** Records of the register that may be one person's, pair by pair. */
export function PairsPage({ view, done, words }: Props) {
  const { list, done: sentences } = words.samePerson;
  const record = ({ name, bornOn, unit }: Pair["one"]) => ({
    ...{ text: name, notes: [list.record(formatDay(bornOn), unit)] },
  });
  return (
    <>
      <PageHeading subtitle={list.intro} title={list.title} trail={[placeOf("units", words)]} />
      <DoneNotice done={done} sentences={sentences} />
      {view.hasMore && <Notice tone="info">{list.more(view.pairs.length)}</Notice>}
      {view.pairs.length === 0 ? (
        <EmptyState hint={list.noneHint} title={list.none} />
      ) : (
        <Table
          caption={list.title}
          columns={[list.columns.one, list.columns.other, list.columns.why, list.columns.open]}
          hideCaption
          rows={view.pairs.map((pair) => ({
            key: pair.key,
            cells: [
              record(pair.one),
              record(pair.other),
              whyOf(pair, words.samePerson),
              <a className="link" href={`/people/${pair.one.id}/compare/${pair.other.id}`} key="open">
                {list.open}
                <span className="sr-only">: {pair.one.name}</span>
              </a>,
            ],
          }))}
        />
      )}
    </>
  );
}
