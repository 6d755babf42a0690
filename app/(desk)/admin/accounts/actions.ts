"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/accounts/commands";
import * as posts from "@/lib/accounts/post-commands";
import { naming } from "@/lib/units/named/queries";

const account =
  (done: string) =>
  ({ accountId }: Readonly<{ accountId: string }>) =>
    `/admin/accounts/${accountId}?done=${done}`;

/**
 * The same, where a word for one time was given: the page shows it to who gave it. The address names its row,
 * not the word. Where a second person was asked, the page says so.
 */
const accountWithWord =
  (done: string) =>
  ({ accountId, wordId }: Readonly<{ accountId: string | null; wordId: string | null }>) => {
    if (!accountId) return "/admin/accounts?done=asked";
    return wordId ? `${account(done)({ accountId })}&word=${wordId}` : account("asked")({ accountId });
  };

/** Back to the account or, for a person without one, to the list of posts without account. */
const postAfter =
  (done: string) =>
  ({ accountId }: Readonly<{ accountId: string | null }>) =>
    accountId ? account(done)({ accountId }) : `/admin/posts?done=${done}`;

export const createAccount = action(commands.createAccount, accountWithWord("createAccount"));
export const deactivateAccount = action(commands.deactivateAccount, account("deactivateAccount"));
export const activateAccount = action(commands.activateAccount, account("activateAccount"));
export const resetPassword = action(commands.resetPassword, accountWithWord("resetPassword"));
export const grantPost = action(naming("unitId", "any", posts.grantPost), ({ accountId, isAsked }) =>
  postAfter(isAsked ? "asked" : "grantPost")({ accountId }),
);
export const endPost = action(posts.endPost, postAfter("endPost"));
