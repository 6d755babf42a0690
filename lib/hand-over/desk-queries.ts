import { jsonArrayFrom } from "kysely/helpers/postgres";
import { type Actor, may } from "../access/actor";
import { committeeLeaders } from "../access/roles";
import type { Range } from "../database/reach-filter";
import type { Given, QueryBuilder } from "../database/typed-query";
import type { Day } from "../primitives/day";
import { isId } from "../primitives/ids";
import { cellsWithoutSecretary } from "./unled-queries";

/** @param postId of the post the reader acts in; null for a mentor, whose part is no post */
type Asked = Range & Readonly<{ on: Day; postId: string | null }>;

/** Whether the post follows another and what was handed over with it is not confirmed. */
const unconfirmed = (tables: QueryBuilder, { postId }: Pick<Given<Asked>, "postId">) =>
  tables
    .selectFrom("Post as po")
    .innerJoin("Post as before", "before.id", "po.succeedsId")
    .leftJoin("Person as p", "p.id", "before.personId")
    .leftJoin("HandOver as h", "h.postId", "po.id")
    .where((eb) => eb("po.id", "=", eb.cast<string>(postId, "uuid")))
    .where("h.id", "is", null)
    .select(["po.unitId", "po.from", "p.fullName as before"]);

/** Most cells without a secretary that a desk names. */
const mostOnDesk = 20;

/**
 * Two columns of a statement of the desk: a hand-over the reader has to confirm, and cells without a secretary.
 * @param watches whether the reader sees to cells without a secretary
 */
export const officeIn = (tables: QueryBuilder, watches: boolean, given: Given<Asked>) =>
  [
    jsonArrayFrom(unconfirmed(tables, given)).as("handOvers"),
    jsonArrayFrom(
      cellsWithoutSecretary(tables, given, mostOnDesk).$if(!watches, (none) => none.where((eb) => eb.val(false))),
    ).as("unled"),
  ] as const;

/** The leaders of the committee and the administrators see to cells without a secretary, from the first day on. */
export const watchesCells = (actor: Actor): boolean =>
  may(actor, "accounts.keep") || committeeLeaders.some((each) => each === actor.actingPost.role);

/** What an actor's office is asked with. */
export const officeValues = ({ reach: { from, to }, actingPost: { id } }: Actor, on: Day): Asked => ({
  ...{ from, to, on, postId: isId(id) ? id : null },
});
