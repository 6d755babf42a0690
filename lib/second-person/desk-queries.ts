import { type Actor, may } from "../access/actor";
import { allOf } from "../database/expressions";
import { type Given, type QueryBuilder, typedQuery } from "../database/typed-query";
import { accountActs, requestsSince } from "./second-person";

const mostShown = 10;

type Asked = Given<Readonly<{ accountId: string; personId: string; since: Date }>>;

/** Exceptions nobody but who made them has seen, newest first; acts on accounts for seven days in any case. */
const unseen = (tables: QueryBuilder, given: Asked) =>
  tables
    .selectFrom("ControlException as e")
    .leftJoin("AdmissionCase as c", "c.id", "e.caseId")
    .leftJoin("Person as p", "p.id", "c.personId")
    .where((eb) =>
      eb.or([eb("e.seenAt", "is", null), eb.and([eb("e.act", "in", accountActs), eb("e.at", ">", given.since)])]),
    )
    .select((eb) => eb.val<boolean>(false).as("isRequest"))
    .select(["e.id", "e.at", "e.actorName", "e.act", "e.about", "e.seenBy as answeredBy"])
    .select((eb) => eb("e.accountId", "=", given.accountId).as("own"))
    .select(["e.reason", "e.reasonSealed", "e.caseId", "p.fullName as name"])
    .orderBy("e.at", "desc")
    .limit(mostShown);

/** What waits for the reader's agreement, and what the reader asked for and has not done yet; each as long as it can be agreed to. */
const open = (tables: QueryBuilder, given: Asked) =>
  tables
    .selectFrom("ControlRequest as r")
    .where("r.usedAt", "is", null)
    .where((eb) => eb("r.at", ">", given.since))
    .where((eb) =>
      eb.or([
        eb("r.accountId", "=", given.accountId),
        eb.and([eb("r.agreedAt", "is", null), eb("r.personId", "<>", given.personId)]),
      ]),
    )
    .select((eb) => eb.val<boolean>(true).as("isRequest"))
    .select(["r.id", "r.at", "r.actorName", "r.act", "r.about", "r.agreedBy as answeredBy"])
    .select((eb) => eb("r.accountId", "=", given.accountId).as("own"))
    .select((eb) => [
      eb.val<string | null>(null).as("reason"),
      eb.val<Uint8Array | null>(null).as("reasonSealed"),
      eb.val<string | null>(null).as("caseId"),
      eb.val<string | null>(null).as("name"),
    ])
    .orderBy("r.at", "desc")
    .limit(mostShown);

// In one statement: the desk may ask three.
const both = typedQuery((tables, given: Asked) =>
  tables
    .selectFrom(allOf([unseen(tables, given), open(tables, given)]).as("control"))
    .selectAll()
    .orderBy("at", "desc"),
);

/**
 * Exceptions for the leaders of the committee, and requests for them and the administrators; the policies of the database keep
 * each from who has no part in it. Null for everybody else.
 */
export const controlsFor = (actor: Actor, at: Date) =>
  may(actor, "accounts.agree")
    ? both({ accountId: actor.accountId, personId: actor.personId, since: requestsSince(at) })
    : null;
