import { isDuty } from "@/lib/access/duties";
import { addDays, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { UnitView } from "@/lib/units/queries";
import { dutiesText } from "../authorisations/duties-text";
import { SectionHeading } from "../ui/heading";
import { Table } from "../ui/table";

type Props = Readonly<{ view: UnitView; words: Words }>;
type Post = UnitView["unit"]["posts"][number];

function PostTable({ posts, view, words }: Props & Readonly<{ posts: readonly Post[] }>) {
  const { unit } = words.units;
  const holder = ({ person }: Post) => {
    if (!person) return "—";
    if (!view.mayOpen.people) return person.name;
    return <a href={`/people/${person.id}`}>{person.name}</a>;
  };
  const acting = ({ duties, standsFor, paper }: Post): string =>
    duties.length > 0
      ? words.authorisations.inUnit(standsFor ?? "—", dutiesText(duties.filter(isDuty), words), paper ?? "")
      : unit.acting;
  const role = (post: Post) => {
    const notes = [post.acting && acting(post), post.hasNoVote && unit.noVote].filter(Boolean);
    return `${words.steps.roles[post.role]}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`;
  };
  return (
    <Table
      caption={unit.posts}
      columns={[unit.role, unit.holder, unit.from, unit.to]}
      hideCaption
      rows={posts.map((post) => ({
        key: post.id,
        cells: [
          role(post),
          holder(post),
          formatDay(post.from),
          post.to ? formatDay(addDays(post.to, -1)) : unit.present,
        ],
      }))}
    />
  );
}

/** Posts held on the day, and former ones. */
export function UnitPosts({ view, words }: Props) {
  const { unit } = words.units;
  const held = view.unit.posts.filter((post) => post.held);
  const former = view.unit.posts.filter((post) => !post.held);
  return (
    <section>
      <SectionHeading>{unit.posts}</SectionHeading>
      {held.length === 0 ? (
        <p className="text-muted">{unit.noPosts}</p>
      ) : (
        <PostTable posts={held} view={view} words={words} />
      )}
      {former.length > 0 && (
        <details className="mt-4">
          <summary className="min-h-9 cursor-pointer font-medium">{unit.formerPosts(former.length)}</summary>
          <PostTable posts={former} view={view} words={words} />
        </details>
      )}
    </section>
  );
}
