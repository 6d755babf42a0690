import { endOf } from "../access/reach";
import { command } from "../command";
import { readInTransaction } from "../database/pipelined-read";
import { dateOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { done, refused } from "../workflow/refusal";
import { lockSucceeding } from "./hand-over-lock";
import { countsOf, packetOf } from "./packet-queries";
import { confirmedHandOver } from "./schema";

/** The new holder of a post confirms what was handed over: once, with the numbers of the day. */
export const confirmHandOver = command({
  name: "handOver.confirm",
  permission: "handOver.confirm",
  input: confirmedHandOver,
  lock: (db, { postId }, actor) => lockSucceeding(db, actor, postId),
  run: async ({ db, actor, subject, at, on }) => {
    const { id: postId, path, confirmedOn } = subject;
    if (confirmedOn !== null) return refused({ code: "hand-over-confirmed", facts: { on: confirmedOn } });
    const [packet] = await readInTransaction(db, packetOf("range", { from: path, to: endOf(path), cases: [], on }));
    await db.handOver.create({
      data: {
        ...{ id: newId(), postId, confirmedOn: dateOf(on), confirmedAt: at, confirmedByName: actor.name },
        counts: packet ? countsOf(packet) : {},
      },
      select: { id: true },
    });
    return done({ unitId: actor.actingPost.unitId });
  },
});
