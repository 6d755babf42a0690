"use client";
import type { ReactNode } from "react";
import type { KeptFormPlace } from "../ui/sending/kept-form";
import { KeptFormProvider } from "../ui/sending/kept-form-provider";
import type { LayoutView } from "./layout-view";

type FormTarget = (form: FormData) => Promise<void>;
type Actions = Readonly<{ post: FormTarget; language: FormTarget; signOut: FormTarget }>;
type Props = Readonly<{
  view: LayoutView;
  actions: Actions;
  /** What was typed on this page and could not be answered. */
  kept: KeptFormPlace;
  children: ReactNode;
}>;

const headerButton =
  "inline-flex min-h-9 shrink-0 items-center whitespace-nowrap rounded-md border border-white/50 px-3 text-sm hover:bg-white/15";

function ActingPostSwitch({
  view: { post, posts, words },
  action,
}: Readonly<{ view: LayoutView; action: FormTarget }>) {
  if (posts.length < 2) return <p className="text-sm text-white/90">{post.name}</p>;
  return (
    <form action={action} className="flex min-w-0 items-center gap-2">
      <label className="sr-only" htmlFor="post">
        {words.actingAs}
      </label>
      <select
        className="min-h-9 w-full min-w-0 rounded-md bg-white px-2 text-ink text-sm"
        defaultValue={post.id}
        id="post"
        name="post"
      >
        {posts.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button className={headerButton} type="submit">
        {words.switchPost}
      </button>
    </form>
  );
}

function Header({ view, actions }: Readonly<{ view: LayoutView; actions: Actions }>) {
  const { actor, words } = view;
  return (
    <header className="bg-accent text-white print:hidden">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-2 gap-y-2 px-4 py-3 md:gap-x-4">
        <a className="mr-auto flex items-center gap-3 font-bold text-xl no-underline" href="/">
          {/* biome-ignore lint/performance/noImgElement: a small local SVG gains nothing from an image service. */}
          <img alt="" className="size-9" height="36" src="/emblem.svg" width="36" />
          {words.name}
        </a>
        <div className="min-w-0 max-w-full max-md:order-last max-md:w-full">
          <p className="font-medium">{actor}</p>
          <ActingPostSwitch action={actions.post} view={view} />
        </div>
        <form action={actions.language}>
          <button className={headerButton} type="submit">
            {words.otherLanguage}
          </button>
        </form>
        <form action={actions.signOut}>
          <button className={headerButton} type="submit">
            {words.signOut}
          </button>
        </form>
      </div>
    </header>
  );
}

function Menu({ items }: Pick<LayoutView, "items">) {
  return (
    <ul className="flex flex-col md:flex-row md:flex-wrap md:gap-x-1">
      {items.map(({ href, label, isHere }) => (
        <li key={href}>
          <a aria-current={isHere ? "page" : undefined} className="menu-item" href={href}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The layout of every signed-in page: header with the acting post, menu, content, footer. */
export function SiteLayout({ view, actions, kept, children }: Props) {
  const { items, words } = view;
  return (
    <>
      <a className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-paper focus:p-3" href="#content">
        {words.skip}
      </a>
      <Header actions={actions} view={view} />
      <nav aria-label={words.menu} className="border-line border-b bg-wash print:hidden">
        <details className="mx-auto max-w-6xl md:hidden">
          <summary className="min-h-11 cursor-pointer px-4 py-2.5 font-medium">{words.menu}</summary>
          <Menu items={items} />
        </details>
        <div className="mx-auto hidden max-w-6xl px-2 md:block">
          <Menu items={items} />
        </div>
      </nav>
      <main className="mx-auto max-w-6xl px-4 py-6 print:p-0" id="content" tabIndex={-1}>
        <KeptFormProvider place={kept}>{children}</KeptFormProvider>
      </main>
      <footer className="mx-auto max-w-6xl px-4 py-8 text-muted text-sm print:p-0 print:pt-2">
        <p>{words.footer}</p>
        <p className="mt-1 print:hidden">
          <a href="/account/password">{words.password}</a>
        </p>
      </footer>
    </>
  );
}
