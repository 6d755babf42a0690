"use server";

import { action } from "@/app/action";
import * as commands from "@/lib/accounts/commands";
import * as posts from "@/lib/accounts/post-commands";

const account =
  (done: string) =>
  ({ accountId }: Readonly<{ accountId: string }>) =>
    `/admin/accounts/${accountId}?done=${done}`;

/** Back to the account or, for a person without one, to the list of posts without account. */
const postAfter =
  (done: string) =>
  ({ accountId }: Readonly<{ accountId: string | null }>) =>
    accountId ? account(done)({ accountId }) : `/admin/posts?done=${done}`;

export const createAccount = action(commands.createAccount, account("createAccount"));
export const deactivateAccount = action(commands.deactivateAccount, account("deactivateAccount"));
export const activateAccount = action(commands.activateAccount, account("activateAccount"));
export const resetPassword = action(commands.resetPassword, account("resetPassword"));
export const grantPost = action(posts.grantPost, postAfter("grantPost"));
export const endPost = action(posts.endPost, postAfter("endPost"));
