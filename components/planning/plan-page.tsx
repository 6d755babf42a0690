import type { PlanView } from "@/lib/planning/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { PrintButton } from "../ui/print-button";
import { Tag } from "../ui/tag";

type Props = Readonly<{ view: PlanView; words: Words }>;
type Unit = PlanView["units"][number];
type Post = Unit["posts"][number];

/** Most people named beside a gap; the rest are counted. */
const namedBeside = 10;

function Successors({ post, words: { planning } }: Readonly<{ post: Post; words: Words }>) {
  if (post.successors.length === 0) return <span className="text-muted">{planning.nobody}</span>;
  return (
    <ul>
      {post.successors.map(({ id, name, personId, readiness }) => (
        <li className="py-0.5" key={id}>
          <a className="link" href={`/people/${personId}`}>
            {name}
          </a>{" "}
          <Tag tone={readiness === "untrained" ? "warning" : "plain"}>{planning.readiness[readiness]}</Tag>
        </li>
      ))}
    </ul>
  );
}

function Posts({ unit, view, words }: Props & Readonly<{ unit: Unit }>) {
  const { planning } = words;
  const number = "py-2 pr-4 text-right tabular-nums align-top";
  return (
    <table>
      <caption className="sr-only">{unit.name}</caption>
      <thead>
        <tr>
          <th scope="col">{planning.post}</th>
          <th className="text-right" scope="col">
            {planning.wanted}
          </th>
          <th className="text-right" scope="col">
            {planning.named}
          </th>
          <th className="text-right" scope="col">
            {planning.gap}
          </th>
          {view.mayKeep && <th scope="col">{planning.successors}</th>}
        </tr>
      </thead>
      <tbody>
        {unit.posts.map((post) => (
          <tr key={post.id}>
            <th className="py-2 pr-4 align-top font-normal" scope="row">
              {view.mayKeep ? (
                <a className="link font-medium" href={`/planning/${post.id}`}>
                  {post.title}
                </a>
              ) : (
                post.title
              )}
              <span className="block text-muted text-sm">{planning.term(post.firstYear, post.lastYear)}</span>
            </th>
            <td className={number}>{post.wanted}</td>
            <td className={number}>{post.named}</td>
            <td className={number}>{post.gap > 0 ? <Tag tone="warning">{post.gap}</Tag> : 0}</td>
            {view.mayKeep && (
              <td className="py-2 align-top">
                <Successors post={post} words={words} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Who is in training in a unit with a gap, and planned for nothing. */
function Beside({ unit, words }: Readonly<{ unit: Unit; words: Words }>) {
  const { planning, steps } = words;
  if (!unit.hasGap || unit.unplanned.length === 0) return null;
  const left = unit.unplanned.length - namedBeside;
  return (
    <div className="mt-2 rounded-md bg-info-soft p-3">
      <p className="font-semibold">{planning.unplanned}</p>
      <ul className="flex flex-wrap gap-x-6">
        {unit.unplanned.slice(0, namedBeside).map(({ id, name, stage }) => (
          <li className="py-1" key={id}>
            <a className="link" href={`/admissions/${id}`}>
              {name}
            </a>{" "}
            <span className="text-muted text-sm">{steps.stages[stage]}</span>
          </li>
        ))}
        {left > 0 && <li className="py-1 text-muted">{planning.unplannedMore(left)}</li>}
      </ul>
    </div>
  );
}

function Untrained({ view, words }: Props) {
  const { planning } = words;
  if (view.untrained.length === 0) return null;
  return (
    <section>
      <SectionHeading>{planning.untrainedTitle}</SectionHeading>
      <p className="max-w-prose text-muted">{planning.untrainedHint}</p>
      <ul className="mt-2">
        {view.untrained.map(({ id, personId, name, post }) => (
          <li className="py-1" key={id}>
            <a className="link" href={`/people/${personId}`}>
              {planning.untrainedFor(name, post)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The planned posts of every unit within reach, their gaps, and who could fill them. */
export function PlanPage({ view, words }: Props) {
  const { planning, layout } = words;
  return (
    <>
      <PageHeading
        actions={
          <>
            <PrintButton label={layout.print} />
            {view.mayKeep && <LinkButton href="/planning/new">{planning.add}</LinkButton>}
          </>
        }
        subtitle={`${planning.intro} ${planning.asOf(formatDay(view.on))}.`}
        title={planning.title}
        trail={[placeOf("goals", words)]}
      />
      {!view.mayKeep && <Notice tone="info">{planning.numbersOnly}</Notice>}
      {!view.isWhole && <Notice tone="warning">{planning.tooMany}</Notice>}
      {view.units.length === 0 ? (
        <EmptyState hint={view.mayKeep ? planning.noneHint : undefined} title={planning.none} />
      ) : (
        <>
          <p className="max-w-prose">{planning.summary(view.totals)}</p>
          <Untrained view={view} words={words} />
          {view.units.map((unit) => (
            <section key={unit.id}>
              <SectionHeading>{unit.name}</SectionHeading>
              <Posts unit={unit} view={view} words={words} />
              <Beside unit={unit} words={words} />
            </section>
          ))}
        </>
      )}
    </>
  );
}
