import { command } from "../command";
import { dateOf, dayOf } from "../primitives/day";
import { newId } from "../primitives/ids";
import { searchKeys, sortKey } from "../primitives/name";
import { done, type Refusal, refused } from "../workflow/refusal";
import { readAlike } from "./alike-queries";
import { writeIdentityAnswer } from "./identity-persistence";
import { alikeRefusals, isAnyAlike } from "./likeness";
import { lockNamed } from "./person-lock";
import { renameRefusals } from "./refusals";
import { renamePersonSchema } from "./schema";

/** Gives a person another name from a day and by a paper; the former one is kept, shown and found. Source: HD 06-HD/TW 9. */
export const renamePerson = command({
  name: "people.rename",
  permission: "people.rename",
  input: renamePersonSchema,
  lock: (db, { personId, fullName }, actor) => lockNamed(db, personId, fullName, actor.reach),
  run: async (context) => {
    const { db, actor, input, subject, on, at } = context;
    const { fullName, renamedOn, paper, because } = input;
    const kept = await db.person.findUniqueOrThrow({
      where: { id: subject.id },
      select: { fullName: true, bornOn: true, formerNames: { orderBy: { until: "desc" }, take: 50 } },
    });
    const [last] = kept.formerNames;
    const present = { name: kept.fullName, since: dayOf(last?.until ?? kept.bornOn) };
    const alike = await readAlike(db, actor, { fullName, bornOn: dayOf(kept.bornOn) }, subject.id);
    const refusals: Refusal[] = [...renameRefusals(input, present, on), ...alikeRefusals(alike, because)];
    if (refusals.length > 0) return refused(...refusals);
    const names = [fullName, kept.fullName, ...kept.formerNames.map((former) => former.fullName)];
    await db.formerName.create({
      data: {
        id: newId(),
        personId: subject.id,
        fullName: kept.fullName,
        until: dateOf(renamedOn),
        paper,
        recordedAt: at,
      },
      select: { id: true },
    });
    await db.person.update({
      where: { id: subject.id },
      data: { fullName, sortKey: sortKey(fullName), searchKey: searchKeys(names) },
      select: { id: true },
    });
    if (isAnyAlike(alike))
      await writeIdentityAnswer(context, { personId: subject.id, because, alike, stated: { fullName, renamedOn } });
    return done({ personId: subject.id });
  },
});
