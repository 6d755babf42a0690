"use client";

import { Icon } from "./icon";
import type { LayoutView } from "./layout-view";
import { useFoldingMenu } from "./use-folding-menu";

export type FormTarget = (form: FormData) => Promise<void>;
export type LayoutActions = Readonly<{ post: FormTarget; language: FormTarget; signOut: FormTarget }>;
type Props = Readonly<{ view: LayoutView; actions: LayoutActions }>;

const row = "flex min-h-11 w-full items-center rounded-md px-3 text-left text-ink no-underline hover:bg-wash";

function ActingPostSwitch({
  view: { post, posts, words },
  action,
}: Readonly<{ view: LayoutView; action: FormTarget }>) {
  if (posts.length < 2) return <p className="px-3 text-muted text-sm">{post.name}</p>;
  return (
    <form action={action} className="px-3 pb-1">
      <label className="mb-1 block text-muted text-sm" htmlFor="post">
        {words.actingAs}
      </label>
      <select className="input" defaultValue={post.id} id="post" name="post">
        {posts.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button
        className="mt-2 inline-flex min-h-11 w-full items-center justify-center rounded-md border border-link px-4 font-medium text-link hover:bg-link-soft"
        type="submit"
      >
        {words.switchPost}
      </button>
    </form>
  );
}

/** What belongs to the signed-in person: the acting post, the settings, the language, signing out. Opens without JavaScript. */
export function PersonMenu({ view, actions }: Props) {
  const { actor, post, account, words } = view;
  const menu = useFoldingMenu();
  return (
    <details className="relative shrink-0" ref={menu}>
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-md px-2 hover:bg-white/15 [&::-webkit-details-marker]:hidden">
        <Icon name="person" />
        <span className="sr-only">{words.person}: </span>
        <span className="max-w-64 text-sm leading-tight max-md:sr-only">
          <span className="block truncate font-medium">{actor}</span>
          <span className="block truncate">{post.name}</span>
        </span>
      </summary>
      <div className="absolute top-full right-0 z-20 mt-1 w-80 max-w-[calc(100vw-1.5rem)] rounded-md border border-line bg-paper p-2 text-ink shadow-lg">
        <p className="px-3 pt-2 font-semibold">{actor}</p>
        <ActingPostSwitch action={actions.post} view={view} />
        <ul className="mt-2 border-line border-t pt-2">
          {account.map(({ href, label, isHere }) => (
            <li key={href}>
              <a
                aria-current={isHere ? "page" : undefined}
                className={`${row} aria-[current]:font-semibold`}
                href={href}
              >
                {label}
              </a>
            </li>
          ))}
          <li>
            <form action={actions.language}>
              <button className={row} type="submit">
                {words.otherLanguage}
              </button>
            </form>
          </li>
        </ul>
        <form action={actions.signOut} className="mt-2 border-line border-t pt-2">
          <button className={`${row} font-medium`} type="submit">
            {words.signOut}
          </button>
        </form>
      </div>
    </details>
  );
}
