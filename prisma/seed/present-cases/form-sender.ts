import type { Actor } from "../../../lib/access/actor";
import type { Role } from "../../../lib/access/roles";
import { type AccountFacts, actingPostsOf, actorActingAs } from "../../../lib/accounts/acting-posts";
import type { Command } from "../../../lib/command";
import { asActor, client, type Database } from "../../../lib/database/client";
import type { Day } from "../../../lib/primitives/day";
import { newId } from "../../../lib/primitives/ids";
import type { Outcome } from "../../../lib/workflow/refusal";
import { accountOf, type Username } from "../committee/accounts";
import { morningOf, tellAt } from "./fixed-clock";

/** In which part each account acts. */
const parts: Readonly<Record<Username, Role>> = {
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

type Sent = Readonly<Record<string, string | number | null | undefined>>;

export type Narrator = Readonly<{
  today: Day;
  /** Sends a form as somebody, on a day. @throws when it is refused: the story must obey the rules it shows */
  tell: <Value>(by: Username, on: Day, command: Command<Value>, sent: Sent) => Promise<Value>;
  /** Reads or writes within somebody's reach, on a day, without a form. */
  as: <Result>(by: Username, on: Day, run: (db: Database, actor: Actor) => Promise<Result>) => Promise<Result>;
}>;

const actorFor = async (by: Username, today: Day): Promise<Actor> => {
  const [row] = await client().$queryRaw<{ facts: AccountFacts }[]>`
    SELECT actor_of(${accountOf(by)}::uuid, ${today}::date) AS facts`;
  const actingPost = row && actingPostsOf(row.facts).find(({ role }) => role === parts[by]);
  const actor = row && actorActingAs(row.facts, actingPost?.id);
  if (!actingPost || !actor) throw new Error(`${by} has no part as ${parts[by]} on ${today}.`);
  return actor;
};

const typed = (sent: Sent): Record<string, string> =>
  Object.fromEntries(Object.entries(sent).flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]])));

/** What is stated where a rule of the day is not known to the program. */
const ground = "Đã đối chiếu với bản lưu của văn bản áp dụng tại ngày này.";
const isConfirmable = (outcome: Outcome<unknown>): boolean =>
  outcome.kind === "refused" && outcome.refusals.every(({ confirmable }) => confirmable);

/** Someone who tells the present cases, form by form, each on its day. @param today the day the story has reached */
export const narrator = (today: Day): Narrator => {
  const acts = new Map<Day, number>();
  // Posts stand still while the story is told; whom a mentor helps does not.
  const holders = new Map<Username, Actor>();
  const actor = async (by: Username): Promise<Actor> => {
    const found = holders.get(by) ?? (await actorFor(by, today));
    if (found.reach.from !== "") holders.set(by, found);
    return found;
  };
  const momentOf = (on: Day): Date => {
    if (on >= today) throw new Error(`The story would tell ${on}, which has not passed on ${today}.`);
    const act = (acts.get(on) ?? 0) + 1;
    acts.set(on, act);
    return morningOf(on, act * 3);
  };
  return {
    today,
    tell: async (by, on, command, sent) => {
      const teller = await actor(by);
      const say = (stated: Sent) =>
        tellAt(momentOf(on), () => command(teller, { ...typed(stated), requestId: newId() }));
      const first = await say(sent);
      const outcome = isConfirmable(first) ? await say({ ...sent, confirmation: ground }) : first;
      if (outcome.kind === "done") return outcome.value;
      const why = outcome.kind === "refused" ? JSON.stringify(outcome.refusals) : "not found";
      throw new Error(`${command.definition.name} by ${by} on ${on}, ${JSON.stringify(sent)}: ${why}`);
    },
    as: async (by, on, run) => {
      const teller = await actor(by);
      return tellAt(momentOf(on), () => asActor(teller, (db) => run(db, teller)));
    },
  };
};
