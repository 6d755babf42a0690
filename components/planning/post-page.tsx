import type { PostView } from "@/lib/planning/post-queries";
import { addDays, type Day, formatDay } from "@/lib/primitives/day";
import { capital } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { Filter } from "../ui/filter";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { DoneNotice, Notice } from "../ui/notice";
import { postFields } from "./post-fields";

type Sent = Readonly<{ action: FormAction; initial: FormState }>;
type Props = Readonly<{
  view: PostView;
  on: Day;
  name: Sent;
  change: Sent;
  close: Sent;
  end: Readonly<{ action: FormAction; initialOf: (successorId: string) => FormState }>;
  /** Which form is asked for instead of the one that adds somebody: "edit", "close", or who is taken out. */
  open: string;
  done: string | null;
  words: Words;
}>;

type Planned = PostView["planned"][number];

function Line({ each, words: { planning } }: Readonly<{ each: Planned; words: Words }>) {
  const { form } = planning;
  const lastDay = each.to && formatDay(addDays(each.to, -1));
  return (
    <p>
      <a className="link font-medium" href={`/people/${each.personId}`}>
        {each.personName}
      </a>{" "}
      <span className="text-muted">
        {form.period(formatDay(each.from), lastDay)}, {each.paper}
      </span>
      {each.because && <span className="block text-muted text-sm">{form.ended(each.because)}</span>}
    </p>
  );
}

const openHref = ({ post }: PostView, open: string): string => `/planning/${post.id}?open=${open}`;

/** Those planned for the post, and the form that takes one of them out. */
function Present({ view, on, end, open, words }: Pick<Props, "view" | "on" | "end" | "open" | "words">) {
  const { planning } = words;
  const { form } = planning;
  const [present, former] = [
    view.planned.filter(({ to }) => to === null),
    view.planned.filter(({ to }) => to !== null),
  ];
  return (
    <>
      <SectionHeading>{planning.successors}</SectionHeading>
      {present.length === 0 && <p className="text-muted">{planning.nobody}</p>}
      <ul className="max-w-3xl divide-y divide-line">
        {present.map((each) => (
          <li className="py-3" key={each.id}>
            <Line each={each} words={words} />
            {open === each.id ? (
              <Form
                action={end.action}
                fields={[
                  { name: "successorId", label: "", kind: "hidden", value: each.id },
                  { name: "lastDay", label: form.lastDay, kind: "day", today: on },
                  { name: "because", label: form.because, kind: "line", max: 300 },
                ]}
                initial={end.initialOf(each.id)}
                submit={form.end}
                tone="quiet"
                words={words.layout.form}
              />
            ) : (
              <a className="link inline-flex min-h-9 items-center print:hidden" href={openHref(view, each.id)}>
                {form.end}
                <span className="sr-only"> {each.personName}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
      {former.length > 0 && (
        <details className="mt-3">
          <summary className="link inline-flex min-h-9 cursor-pointer items-center">
            {form.former(former.length)}
          </summary>
          <ul className="max-w-3xl divide-y divide-line">
            {former.map((each) => (
              <li className="py-2" key={each.id}>
                <Line each={each} words={words} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Name({ view, on, name, words }: Pick<Props, "view" | "on" | "name" | "words">) {
  const { planning } = words;
  const { form } = planning;
  const here = `/planning/${view.post.id}`;
  return (
    <section className="print:hidden">
      <SectionHeading>{form.name}</SectionHeading>
      <Filter
        action={here}
        apply={form.apply}
        clear={view.q ? { href: here, label: form.clear } : undefined}
        fields={[{ name: "q", label: form.find, kind: "search", value: view.q }]}
      />
      {view.hasMore && <Notice tone="info">{form.more}</Notice>}
      {view.people.length === 0 ? (
        <EmptyState title={view.q ? form.notFound(view.q) : form.nobodyLeft} />
      ) : (
        <Form
          {...name}
          fields={[
            { name: "postId", label: "", kind: "hidden", value: view.post.id },
            {
              ...{ name: "personId", label: form.person, kind: "select" },
              options: [{ value: "", label: form.choose }, ...view.people],
            },
            { name: "from", label: form.from, kind: "day", today: on },
            { name: "paper", label: form.paper, hint: form.paperHint, kind: "line", max: 200 },
          ]}
          submit={form.add}
          words={words.layout.form}
        />
      )}
    </section>
  );
}

/** One planned post: who is planned for it, and the forms that change it. */
export function PostPage({ view, on, name, change, close, end, open, done, words }: Props) {
  const { planning } = words;
  const { form } = planning;
  const { post } = view;
  const postId = { name: "postId", label: "", kind: "hidden", value: post.id } as const;
  return (
    <>
      <PageHeading
        subtitle={
          <>
            <p>{`${post.unit}, ${planning.term(post.firstYear, post.lastYear)}. ${planning.wanted}: ${post.wanted}. ${post.paper}`}</p>
            {post.mergedFrom && <p>{capital(planning.mergedFrom(post.mergedFrom))}</p>}
          </>
        }
        title={post.title}
        trail={[placeOf("goals", words), { href: "/planning", label: planning.title }]}
      />
      <DoneNotice done={done} sentences={planning.done} />
      {post.closedOn && <Notice tone="info">{form.closed(formatDay(post.closedOn), post.because ?? "")}</Notice>}
      <Present end={end} on={on} open={open} view={view} words={words} />
      {!post.closedOn && open === "edit" && (
        <Form {...change} fields={[postId, ...postFields(words)]} submit={form.save} words={words.layout.form} />
      )}
      {!post.closedOn && open === "close" && (
        <Form
          {...close}
          confirm={form.closeConfirm}
          fields={[postId, { name: "because", label: form.because, kind: "line", max: 300 }]}
          submit={form.close}
          words={words.layout.form}
        />
      )}
      {!post.closedOn && open === "" && (
        <>
          <Name name={name} on={on} view={view} words={words} />
          <p className="mt-8 flex flex-wrap gap-3 print:hidden">
            <LinkButton href={openHref(view, "edit")} tone="quiet">
              {form.edit}
            </LinkButton>
            <LinkButton href={openHref(view, "close")} tone="quiet">
              {form.close}
            </LinkButton>
          </p>
        </>
      )}
    </>
  );
}
