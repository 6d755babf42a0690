import { type Day, formatDay } from "@/lib/primitives/day";
import type { PackList } from "@/lib/rule-packs/queries";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { PageHeading } from "../ui/heading";
import { Table } from "../ui/table";
import { Tag } from "../ui/tag";

type Props = Readonly<{ view: PackList; words: Words }>;

/** Every pack with its state and first day: the entered packs, with links to their pages, and the built-in ones. */
export function PackListView({ view, words }: Props) {
  const { list, states } = words.packs;
  const entered = view.entered.map((each) => ({
    from: each.from as string,
    key: each.id,
    cells: [
      <a className="link font-medium" href={`/admin/packs/${each.id}`} key="pack">
        {each.pack}
      </a>,
      each.instrument,
      formatDay(each.from),
      <Tag key="state" tone={each.state === "on" ? "success" : "plain"}>
        {states[each.state]}
      </Tag>,
      list.entered(each.enteredBy, formatDay(each.enteredOn)),
    ],
  }));
  const on = view.entered.filter(({ state }) => state === "on").map(({ pack }) => pack);
  const builtIn = view.packs
    .filter(({ id }) => !on.includes(id))
    .map(({ id, instrument, from, enabled }) => ({
      from,
      key: id,
      cells: [
        view.shipped.includes(id) ? (
          <a className="link font-medium" href={`/admin/packs/${id}`} key="pack">
            {id}
          </a>
        ) : (
          id
        ),
        instrument,
        formatDay(from as Day),
        <Tag key="state" tone={enabled ? "success" : "warning"}>
          {enabled ? list.inForce : view.shipped.includes(id) ? states.shipped : list.missing}
        </Tag>,
        list.own,
      ],
    }));
  return (
    <>
      <PageHeading
        actions={<LinkButton href="/admin/packs/new">{list.enter}</LinkButton>}
        trail={[placeOf("admin", words)]}
        subtitle={list.intro}
        title={list.title}
      />
      <Table
        caption={list.caption}
        columns={[list.pack, list.instrument, list.from, list.state, list.source]}
        rows={[...entered, ...builtIn].sort((a, b) => (a.from > b.from ? -1 : 1))}
      />
      <p className="my-6">
        <a href="/admin/local-rules">{list.localRules}</a>
      </p>
    </>
  );
}
