import { planHref, unitsAPage } from "@/lib/planning/plan";
import type { PlanView } from "@/lib/planning/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { Filter } from "../ui/filter";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { Pager } from "../ui/pager";
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

function Numbers({ post, words: { planning } }: Readonly<{ post: Post; words: Words }>) {
  return (
    <dl className="flex flex-wrap gap-x-6 whitespace-nowrap tabular-nums">
      {(["wanted", "named", "gap"] as const).map((key) => (
        <div className="flex items-baseline gap-2" key={key}>
          <dt className="text-muted text-sm">{planning[key]}</dt>
          <dd className="font-semibold">
            {key === "gap" && post.gap > 0 ? <Tag tone="warning">{post.gap}</Tag> : post[key]}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The posts of a unit, their numbers and, for who keeps the plan, who is planned for each. */
function Posts({ unit, view, words }: Props & Readonly<{ unit: Unit }>) {
  const { planning } = words;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {unit.posts.map((post) => (
        <li className="grid gap-x-8 gap-y-1 py-3 md:grid-cols-[minmax(0,2fr)_18rem_minmax(0,3fr)]" key={post.id}>
          <p>
            {view.mayKeep ? (
              <a className="link font-medium" href={`/planning/${post.id}`}>
                {post.title}
              </a>
            ) : (
              post.title
            )}
            <span className="block text-muted text-sm">
              {[planning.term(post.firstYear, post.lastYear), post.mergedFrom && planning.mergedFrom(post.mergedFrom)]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </p>
          <Numbers post={post} words={words} />
          {view.mayKeep && <Successors post={post} words={words} />}
        </li>
      ))}
    </ul>
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
        {view.untrained.map(({ id, personId, name, post, unit }) => (
          <li className="py-1" key={id}>
            <a className="link" href={`/people/${personId}`}>
              {planning.untrainedFor(name, view.inAll > 1 ? `${post}, ${unit}` : post)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Which units are shown: by a part of the name, or only those with a gap. */
function Asked({ view: { asked }, words: { planning } }: Props) {
  const { filter } = planning;
  return (
    <Filter
      action="/planning"
      apply={filter.apply}
      clear={asked.unit || asked.gaps ? { href: "/planning", label: filter.clear } : undefined}
      fields={[
        { name: "unit", label: filter.unit, kind: "search", value: asked.unit },
        { name: "gaps", label: filter.gaps, kind: "tick", value: asked.gaps ? "true" : "" },
      ]}
    />
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
            {view.mayKeep && (
              <>
                <LinkButton href="/exports/planned" tone="quiet">
                  {words.exports.link}
                </LinkButton>
                <LinkButton href="/imports?kind=planned" tone="quiet">
                  {words.imports.link}
                </LinkButton>
                <LinkButton href="/planning/new">{planning.add}</LinkButton>
              </>
            )}
          </>
        }
        subtitle={`${planning.intro} ${planning.asOf(formatDay(view.on))}.`}
        title={planning.title}
        trail={[placeOf("goals", words)]}
      />
      {!view.mayKeep && <Notice tone="info">{planning.numbersOnly}</Notice>}
      {!view.isWhole && <Notice tone="warning">{planning.tooMany}</Notice>}
      {view.inAll === 0 ? (
        <EmptyState hint={view.mayKeep ? planning.noneHint : undefined} title={planning.none} />
      ) : (
        <>
          {view.inAll > 1 && <Asked view={view} words={words} />}
          {view.found === 0 && <EmptyState hint={planning.noneFoundHint} title={planning.noneFound} />}
          {view.found > 0 && <p className="max-w-prose">{planning.summary(view.totals)}</p>}
          <Untrained view={view} words={words} />
          {view.units.map((unit) => (
            <section key={unit.id}>
              <SectionHeading>{unit.name}</SectionHeading>
              <Posts unit={unit} view={view} words={words} />
              <Beside unit={unit} words={words} />
            </section>
          ))}
          <Pager
            hrefOf={(page) => planHref(view.asked, page)}
            page={view.asked.page}
            pageSize={unitsAPage}
            total={view.found}
            words={layout}
          />
        </>
      )}
    </>
  );
}
