import { hoursOfWord } from "@/lib/accounts/credentials";
import type { AccountView } from "@/lib/accounts/queries";
import { type Day, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { FactList } from "../ui/fact-list";
import { Form } from "../ui/form";
import { PageHeading, SectionHeading } from "../ui/heading";
import { DoneNotice, Notice } from "../ui/notice";
import { type AccountTasks, PostForms, PostList } from "./account-posts";

type Props = AccountTasks &
  Readonly<{
    view: AccountView;
    done: string | null;
    /** A word for one time that was given just now, to be handed over. */
    word: string | null;
    on: Day;
    words: Words;
  }>;

function Password({ view, actions, initial, words }: Omit<Props, "done" | "on" | "word">) {
  const { account } = words.admin;
  return (
    <section>
      <SectionHeading>{account.passwordTitle}</SectionHeading>
      {view.own ? (
        <LinkButton href="/account/password">{account.resetOwn}</LinkButton>
      ) : (
        <>
          <p className="mb-3 text-muted">{account.resetHint}</p>
          <Form
            action={actions.resetPassword}
            fields={[{ name: "accountId", label: "", kind: "hidden" }]}
            initial={initial.resetPassword}
            submit={account.reset}
            tone="quiet"
            words={words.layout.form}
          />
        </>
      )}
    </section>
  );
}

function State({ view, actions, initial, words }: Omit<Props, "done" | "on" | "word">) {
  const { account } = words.admin;
  const hidden = { name: "accountId", label: "", kind: "hidden" } as const;
  return (
    <section>
      <SectionHeading>{account.stateTitle}</SectionHeading>
      {view.own ? (
        <p className="text-muted">{account.offOwn}</p>
      ) : view.active ? (
        <>
          <p className="mb-3 text-muted">{account.offHint}</p>
          <Form
            action={actions.deactivateAccount}
            confirm={account.offConfirm}
            fields={[hidden]}
            initial={initial.deactivateAccount}
            submit={account.off}
            tone="quiet"
            words={words.layout.form}
          />
        </>
      ) : (
        <>
          <p className="mb-3 text-muted">{account.onHint}</p>
          <Form
            action={actions.activateAccount}
            fields={[hidden]}
            initial={initial.activateAccount}
            submit={account.on}
            words={words.layout.form}
          />
        </>
      )}
    </section>
  );
}

/** One account: its state, the person's posts, and the forms that change them. */
export function AccountPage({ view, done, word, on, words, actions, initial }: Props) {
  const { admin } = words;
  return (
    <>
      <PageHeading
        trail={[placeOf("admin", words), { href: "/admin/accounts", label: admin.accounts.title }]}
        subtitle={view.unit}
        title={view.name}
      />
      <DoneNotice done={done} sentences={admin.done} />
      {word && (
        <Notice title={admin.account.wordTitle} tone="warning">
          <p className="my-2 break-all font-mono font-semibold text-xl">{word}</p>
          <p>{admin.account.wordHint(hoursOfWord)}</p>
        </Notice>
      )}
      <FactList
        facts={[
          { label: admin.accounts.username, value: view.username },
          { label: admin.accounts.state, value: view.active ? admin.accounts.active : admin.accounts.off },
          { label: admin.account.created, value: formatDay(view.createdOn) },
          {
            label: admin.accounts.lastSignIn,
            value: view.lastSignInOn ? formatDay(view.lastSignInOn) : admin.accounts.never,
          },
        ]}
      />
      <PostList on={on} posts={view.posts} words={words} />
      <PostForms actions={actions} initial={initial} on={on} view={view} words={words} />
      <Password actions={actions} initial={initial} view={view} words={words} />
      <State actions={actions} initial={initial} view={view} words={words} />
    </>
  );
}
