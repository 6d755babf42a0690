import type { DeskView } from "@/lib/desk/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { SectionHeading } from "../ui/heading";
import { controlText } from "./control-text";

type Request = DeskView["requests"][number];
/** Agrees to a request; one form for each. */
export type Agreeing = Readonly<{ action: FormAction; initial: Readonly<Record<string, FormState>> }>;
type Props = Readonly<{ requests: readonly Request[]; agreeing: Agreeing; words: Words }>;

const fields = [{ name: "controlId", label: "", kind: "hidden" }] as const;

/** What the reader asked for: whether somebody has agreed, and where it is then done. */
function OwnRequest({ agreedBy, words }: Readonly<{ agreedBy: string | null; words: Words }>) {
  const { requests } = words.secondPerson;
  if (!agreedBy) return <p className="mt-2 text-muted text-sm">{requests.own}</p>;
  return (
    <p className="mt-2">
      {requests.agreed(agreedBy)}{" "}
      <a className="link" href="/admin/accounts">
        {requests.finish}
      </a>
    </p>
  );
}

/** Acts on accounts that one administrator asks for and another person agrees to. */
export function Requests({ requests, agreeing: { action, initial }, words }: Props) {
  const { secondPerson } = words;
  if (requests.length === 0) return null;
  return (
    <section>
      <SectionHeading>{secondPerson.requests.title}</SectionHeading>
      <p className="mb-3 text-muted">{secondPerson.requests.intro}</p>
      <ul className="divide-y divide-line border-line border-y">
        {requests.map(({ id, own, answeredBy, actorName, on, ...request }) => {
          const form = initial[id];
          return (
            <li className="py-4" key={id}>
              <p className="font-medium">{controlText(request, words)}</p>
              <p className="mt-1 text-muted text-sm">{secondPerson.by(actorName, formatDay(on))}</p>
              {own || !form ? (
                <OwnRequest agreedBy={answeredBy} words={words} />
              ) : (
                <Form
                  action={action}
                  fields={fields}
                  initial={form}
                  submit={secondPerson.requests.agree}
                  tone="quiet"
                  words={words.layout.form}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
