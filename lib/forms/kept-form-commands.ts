import { writeAccountAudit } from "../audit/audit-persistence";
import { client, type Database } from "../database/client";
import { encrypt, keyedDigest, openSealed } from "../database/encryption";
import { isReadable } from "../primitives/sealed-text";
import { type KeptForm, keptText, longestKept, longestShown } from "./kept-form";

/** Whose a kept form is: the browser it came from, by the random token in a cookie, and the account; null for the first setup. */
export type FormSender = Readonly<{ browser: string; accountId: string | null }>;

/** Runs in a transaction that sees the forms of this sender and no others. */
const asSender = <Result>({ browser, accountId }: FormSender, run: (db: Database) => Promise<Result>) =>
  client().$transaction(async (db) => {
    await db.$executeRaw`
      SELECT set_config('app.browser', ${keyedDigest(browser)}, true), set_config('app.account', ${accountId ?? ""}, true)`;
    return run(db);
  });

/** One form a page. */
const placeOf = ({ browser, accountId }: FormSender, path: string): string =>
  keyedDigest(`form ${browser} ${accountId ?? ""} ${path}`);

/** Keeps what was sent from a page until its sender is back there. The one write of somebody whose session is over. */
export const keepForm = async (sender: FormSender, path: string, kept: KeptForm, at: Date): Promise<void> => {
  const text = keptText(kept);
  if (text === null) return;
  const { browser, accountId } = sender;
  await asSender(sender, async (db) => {
    const place = placeOf(sender, path);
    const row = {
      sealed: encrypt(text, "KeptForm.sealed", place),
      keptAt: at,
      until: new Date(at.getTime() + longestKept),
    };
    const keep = () =>
      db.keptForm.upsert({
        where: { place },
        create: { place, browser: keyedDigest(browser), accountId, ...row },
        update: row,
        select: { place: true },
      });
    if (accountId === null) {
      // Only the first setup has a form without an account. Before it the audit stays empty, by which a start knows that it is due.
      if ((await db.installation.count()) === 0) await keep();
      return;
    }
    const account = await db.account.findUnique({ where: { id: accountId }, select: { username: true } });
    if (!account) return;
    await keep();
    const author = { accountId, name: account.username, role: "none" };
    await writeAccountAudit(db, author, { command: "forms.keep", path: "", accepted: true }, at);
  });
};

/** The form kept for the sender on this page; null when there is none. */
export const showKeptForm = (sender: FormSender, path: string, at: Date): Promise<KeptForm | null> =>
  asSender(sender, async (db) => {
    const where = { place: placeOf(sender, path), until: { gte: at } };
    const row = await db.keptForm.findFirst({ where, select: { sealed: true, until: true } });
    if (!row) return null;
    const until = new Date(Math.min(row.until.getTime(), at.getTime() + longestShown));
    await db.keptForm.updateMany({ where, data: { until } });
    const text = openSealed(row.sealed, "KeptForm.sealed", where.place);
    return isReadable(text) ? (JSON.parse(text) as KeptForm) : null;
  });

/** Forgets the form of a page, which has been answered. */
export const dropKeptForm = (sender: FormSender, path: string): Promise<unknown> =>
  asSender(sender, (db) => db.keptForm.deleteMany({ where: { place: placeOf(sender, path) } }));

/** Forgets every form of an account that signs out in this browser. */
export const dropKeptForms = (sender: FormSender): Promise<unknown> =>
  asSender(sender, (db) => db.keptForm.deleteMany({}));
