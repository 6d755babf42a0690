import { reviewOrders } from "@/lib/dossier/review/order";
import { longestPhrase } from "@/lib/dossier/review/phrases";
import type { ReviewSettingsView } from "@/lib/dossier/review/settings-queries";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../../layout/menu";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { PageHeading, SectionHeading } from "../../ui/heading";
import { Notice } from "../../ui/notice";
import { OneButton } from "./one-button";

type Actions = Readonly<Record<"order" | "move" | "addPhrase" | "removePhrase", FormAction>>;
type Props = Readonly<{
  view: ReviewSettingsView;
  actions: Actions;
  initialOf: (values: Readonly<Record<string, string>>) => FormState;
  isDone: boolean;
  words: Words;
}>;

function OwnOrder({ view, actions, initialOf, words }: Omit<Props, "isDone">) {
  const { dossier, sectionReview } = words;
  const { settings } = sectionReview;
  const titleOf = (number: number) => dossier.itemTitle(number, dossier.items[number - 1]?.title ?? "");
  return (
    <>
      <SectionHeading>{settings.own}</SectionHeading>
      <ol className="max-w-3xl divide-y divide-line border-line border-y">
        {view.ownOrder.map((number) => (
          <li className="flex flex-wrap items-center justify-between gap-x-4 py-1" key={number}>
            <span>{titleOf(number)}</span>
            <span className="flex gap-2">
              {(["up", "down"] as const).map((way) => (
                <OneButton
                  action={actions.move}
                  initial={initialOf({ number: String(number), way })}
                  key={way}
                  label={settings[`${way}Short`]}
                  spoken={settings[way](titleOf(number))}
                  words={words}
                />
              ))}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** How a reviewer goes through the items of any history, with the own stock phrases. */
export function ReviewSettingsPage(props: Props) {
  const { view, actions, initialOf, isDone, words } = props;
  const { queue, settings, phrases } = words.sectionReview;
  return (
    <>
      <PageHeading title={settings.title} trail={[placeOf("cases", words)]} />
      {isDone && <Notice tone="success">{settings.done}</Notice>}
      <Form
        action={actions.order}
        fields={[
          {
            name: "order",
            kind: "radio",
            label: queue.order,
            hint: settings.orderHint,
            options: reviewOrders.map((value) => ({ value, label: queue.orders[value] })),
          },
        ]}
        initial={initialOf({ order: view.order })}
        submit={settings.save}
        words={words.layout.form}
      />
      {view.order === "own" && <OwnOrder {...props} />}
      <SectionHeading>{phrases.own}</SectionHeading>
      <p className="max-w-prose text-muted text-sm">{settings.phrasesHint}</p>
      {view.phrases.length === 0 && <p className="my-3">{settings.noPhrases}</p>}
      <ul className="my-3 max-w-3xl divide-y divide-line">
        {view.phrases.map(({ id, text }) => (
          <li className="flex flex-wrap items-center justify-between gap-x-4 py-1" key={id}>
            <span>{text}</span>
            <OneButton
              action={actions.removePhrase}
              initial={initialOf({ phraseId: id })}
              label={settings.remove}
              spoken={settings.removePhrase(text)}
              words={words}
            />
          </li>
        ))}
      </ul>
      <Form
        action={actions.addPhrase}
        fields={[{ name: "text", kind: "line", label: settings.phrase, max: longestPhrase }]}
        initial={initialOf({})}
        submit={settings.addPhrase}
        tone="quiet"
        words={words.layout.form}
      />
      <p className="mt-6">
        <a className="link" href="/dossiers/causes">
          {settings.causes}
        </a>
      </p>
    </>
  );
}
