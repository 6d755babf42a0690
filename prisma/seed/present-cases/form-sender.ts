import type { Actor } from "../../../lib/access/actor";
import type { Role } from "../../../lib/access/roles";
import { type AccountFacts, actingPostsOf, actorActingAs } from "../../../lib/accounts/acting-posts";
import type { Command } from "../../../lib/command";
import { asActor, client, type Database } from "../../../lib/database/client";
import type { Day } from "../../../lib/primitives/day";
import { newId } from "../../../lib/primitives/ids";
import type { Outcome } from "../../../lib/workflow/refusal";
import { accountOf, type Username } from "../committee/accounts";
import { morningOf, runAt } from "./fixed-clock";

/** The role in which each account acts. */
const roles: Readonly<Record<Username, Role>> = {
  quantri: "administrator",
  phobithu: "committeeDeputySecretary",
  danguy: "committeeMember",
  bithu: "cellSecretary",
  bithu2: "cellSecretary",
  bithu3: "cellSecretary",
  bithu4: "cellSecretary",
  bithu5: "cellSecretary",
  huongdan: "mentor",
  quanchung: "applicant",
  captren: "superiorOfficer",
};

type FormFields = Readonly<Record<string, string | number | null | undefined | readonly (FormFields | string)[]>>;

export type FormSender = Readonly<{
  today: Day;
  /**
   * Sends a form as an account, on a day.
   * @throws when it is refused: the demonstration must obey the rules it shows
   */
  send: <Value>(by: Username, on: Day, command: Command<Value>, sent: FormFields) => Promise<Value>;
  /** Reads or writes as an account, on a day, without a form; the row policies apply. */
  runAs: <Result>(by: Username, on: Day, run: (db: Database, actor: Actor) => Promise<Result>) => Promise<Result>;
}>;

const actorFor = async (by: Username, today: Day): Promise<Actor> => {
  const [row] = await client().$queryRaw<{ facts: AccountFacts }[]>`
    SELECT actor_of(${accountOf(by)}::uuid, ${today}::date) AS facts`;
  const actingPost = row && actingPostsOf(row.facts).find(({ role }) => role === roles[by]);
  const actor = row && actorActingAs(row.facts, actingPost?.id);
  if (!actingPost || !actor) throw new Error(`${by} has no post as ${roles[by]} on ${today}.`);
  return actor;
};

const typedRow = (row: FormFields | string): unknown => (typeof row === "string" ? row : asTyped(row));

const asTyped = (sent: FormFields): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(sent).flatMap(([name, value]) =>
      value == null ? [] : [[name, typeof value === "object" ? value.map(typedRow) : String(value)]],
    ),
  );

/** The confirmation that a step asks for when the program does not know a rule of its day. */
const confirmation = "Đã đối chiếu với bản lưu của văn bản áp dụng tại ngày này.";
const isConfirmable = (outcome: Outcome<unknown>): boolean =>
  outcome.kind === "refused" && outcome.refusals.every(({ confirmable }) => confirmable);

/**
 * Sends forms as the accounts of the demonstration, each with the clock on its day.
 * @param today the day of the first start: every form must be sent on an earlier day
 */
export const formSender = (today: Day): FormSender => {
  const sentOn = new Map<Day, number>();
  // Posts do not change while the cases are written, so actors are kept. Those of a mentor change with whom they help.
  const actors = new Map<Username, Actor>();
  const actor = async (by: Username): Promise<Actor> => {
    const found = actors.get(by) ?? (await actorFor(by, today));
    if (found.reach.from !== "") actors.set(by, found);
    return found;
  };
  const momentOf = (on: Day): Date => {
    if (on >= today) throw new Error(`A form would be sent on ${on}, which is not before ${today}.`);
    const count = (sentOn.get(on) ?? 0) + 1;
    sentOn.set(on, count);
    return morningOf(on, count * 3);
  };
  return {
    today,
    send: async (by, on, command, sent) => {
      const sender = await actor(by);
      const sendFields = (fields: FormFields) =>
        runAt(momentOf(on), () => command(sender, { ...asTyped(fields), requestId: newId() }));
      const first = await sendFields(sent);
      const outcome = isConfirmable(first) ? await sendFields({ ...sent, confirmation }) : first;
      if (outcome.kind === "done") return outcome.value;
      const why = outcome.kind === "refused" ? JSON.stringify(outcome.refusals) : "not found";
      throw new Error(`${command.definition.name} by ${by} on ${on}, ${JSON.stringify(sent)}: ${why}`);
    },
    runAs: async (by, on, run) => {
      const sender = await actor(by);
      return runAt(momentOf(on), () => asActor(sender, (db) => run(db, sender)));
    },
  };
};
