import { beforeEach, expect, test } from "vitest";
import { auditedVerificationView } from "../../lib/dossier/verification/queries";
import { addRelative } from "../../lib/dossier/verification/relative-commands";
import { recordVerificationResult } from "../../lib/dossier/verification/reply-commands";
import { requestVerification } from "../../lib/dossier/verification/request-commands";
import { planTrip, recordTripCost } from "../../lib/dossier/verification/trip-commands";
import { withdrawRequest, withdrawTrip } from "../../lib/dossier/verification/withdrawal-commands";
import { today } from "../../lib/primitives/clock";
import { addDays, dateOf, day } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { useDatabase } from "../support/database";
import { buildDossier, codesOf, send } from "../support/dossier-fixture";
import { useOwner } from "../support/office-fixture";

const { url } = useDatabase();
const owner = useOwner(url);
const on = today();
const reason = "Gửi nhầm đảng ủy xã khác";

let house: Awaited<ReturnType<typeof buildDossier>>;
let mother: string;
beforeEach(async () => {
  house = await buildDossier(owner, "verification");
  const { caseId, deputy } = house;
  const named = { caseId, kinship: "mother", fullName: "Lê Thị Mẹ", details: "" };
  expect(codesOf(await send(addRelative, deputy, named))).toBe("done");
  mother = (await owner.relative.findFirstOrThrow({ where: { caseId } })).id;
});

/** Three questions of one letter, and one of another: the ids of those of the first. */
const sendLetters = async (): Promise<string[]> => {
  const { caseId, office } = house;
  const letter = { caseId, path: office.first.path, abroad: false, receivedOn: dateOf(day("2026-08-03")) };
  const sent = { ...letter, agency: "Đảng ủy xã", requestNumber: "12-CV/ĐU", sentOn: dateOf(day("2026-08-03")) };
  const ids = [newId(), newId(), newId()];
  await owner.verification.createMany({ data: ids.map((id) => ({ ...sent, id, relativeId: mother })) });
  await owner.verification.create({ data: { ...sent, id: newId(), requestNumber: "13-CV/ĐU" } });
  return ids;
};

const withdraw = (verificationId: string, values: Record<string, string> = {}, actor = house.deputy) =>
  send(withdrawRequest, actor, { caseId: house.caseId, verificationId, reason, ...values });

const requestsSeenBy = async (actor = house.deputy) => {
  const view = await auditedVerificationView(actor, house.caseId, on);
  return (view?.subjects ?? []).flatMap(({ requests }) => requests);
};

test("a request sent by mistake counts no more, and stays with who withdrew it, when and why, which is sealed", async () => {
  const [first = ""] = await sendLetters();
  const before = await auditedVerificationView(house.deputy, house.caseId, on);
  expect(before?.counts.total).toBe(4);
  expect(codesOf(await withdraw(first))).toBe("done");
  const after = await auditedVerificationView(house.deputy, house.caseId, on);
  expect(after?.counts.total).toBe(3);
  const [kept] = (await requestsSeenBy()).filter(({ id }) => id === first);
  expect(kept).toMatchObject({ isVoid: true, chaseOn: null, withdrawal: { on, by: house.deputy.name, reason } });
  const { reasonSealed } = await owner.verificationWithdrawal.findFirstOrThrow({ where: { caseId: house.caseId } });
  expect(Buffer.from(reasonSealed).includes(Buffer.from("nhầm"))).toBe(false);
});

test("the whole letter is withdrawn where that is asked for, as far as it is not answered, and no other letter", async () => {
  const [first = "", second = "", third = ""] = await sendLetters();
  const answer = { caseId: house.caseId, answeredOn: "2026-08-20", result: "correct", finding: "" };
  expect(codesOf(await send(recordVerificationResult, house.deputy, { ...answer, verificationId: third }))).toBe(
    "done",
  );
  const awaited = (await requestsSeenBy()).map(({ id, awaitedInLetter }) => [id, awaitedInLetter]);
  expect(new Map(awaited as [string, number][]).get(first)).toBe(2);
  expect(codesOf(await withdraw(first, { whole: "on" }))).toBe("done");
  const isVoid = new Map((await requestsSeenBy()).map((request) => [request.id, request.isVoid]));
  expect([first, second, third].map((id) => isVoid.get(id))).toEqual([true, true, false]);
  expect([...isVoid.values()].filter((each) => !each)).toHaveLength(2);
});

test("an answered request, one withdrawn already, and one without a reason are refused, and nothing is withdrawn", async () => {
  const [first = "", second = ""] = await sendLetters();
  const answer = { caseId: house.caseId, answeredOn: "2026-08-20", result: "correct", finding: "" };
  await send(recordVerificationResult, house.deputy, { ...answer, verificationId: first });
  expect(codesOf(await withdraw(first))).toEqual(["verification-answered"]);
  expect(codesOf(await withdraw(second, { reason: " " }))).toEqual(["field-required"]);
  expect(codesOf(await withdraw(newId()))).toEqual(["verification-void"]);
  expect(codesOf(await withdraw(second))).toBe("done");
  expect(codesOf(await withdraw(second))).toEqual(["verification-void"]);
  expect(await owner.verificationWithdrawal.count({ where: { caseId: house.caseId } })).toBe(1);
  await expect(owner.verificationWithdrawal.deleteMany({})).rejects.toThrow(/append-only/);
});

test("the applicant learns that a request was withdrawn, and not why", async () => {
  const [first = ""] = await sendLetters();
  await withdraw(first);
  const [seen] = (await requestsSeenBy(house.applicant)).filter(({ id }) => id === first);
  expect(seen?.withdrawal).toMatchObject({ on, reason: null });
});

const official = async (name: string): Promise<string> => {
  const { id, unit } = await house.office.person(name, house.office.first);
  await owner.standing.create({
    data: { id: newId(), personId: id, path: unit.path, kind: "official", from: dateOf(day("2015-01-01")) },
  });
  return id;
};

test("whoever was to verify by a request that is withdrawn may be named as a relative", async () => {
  const { caseId, deputy } = house;
  const member = await official("Lê Văn Một");
  const request = { caseId, agency: "Đảng ủy xã", receivedOn: "2026-08-03", verifierId: member };
  expect(codesOf(await send(requestVerification, deputy, request))).toBe("done");
  const named = { caseId, kinship: "father", fullName: "Lê Văn Cha", details: "", personId: member };
  expect(codesOf(await send(addRelative, deputy, named))).toEqual(["relative-plays-part"]);
  const { id } = await owner.verification.findFirstOrThrow({ where: { caseId, verifierId: member } });
  expect(codesOf(await withdraw(id))).toBe("done");
  expect(codesOf(await send(addRelative, deputy, named))).toBe("done");
});

test("a trip that is not made is cancelled with its reason; its places go into another, and its members are free", async () => {
  const { caseId, deputy } = house;
  const [first = "", second = ""] = await sendLetters();
  const members = { verifierId: await official("Lê Văn Một"), secondId: await official("Lê Văn Hai") };
  const days = { from: addDays(on, 2), to: addDays(on, 3) };
  const places = { [`place-${first}`]: "on", [`place-${second}`]: "on" };
  const plan = () => send(planTrip, deputy, { caseId, ...members, ...days, ...places });
  const tripsSeen = async () => (await auditedVerificationView(deputy, caseId, on))?.trips ?? [];
  const cancel = (tripId: string) => send(withdrawTrip, deputy, { caseId, tripId, reason });
  expect(codesOf(await plan())).toBe("done");
  const [trip] = await tripsSeen();
  expect(codesOf(await cancel(trip?.id ?? ""))).toBe("done");
  expect(await tripsSeen()).toMatchObject([{ places: [], withdrawal: { on, by: deputy.name, reason } }]);
  expect(codesOf(await cancel(trip?.id ?? ""))).toEqual(["trip-withdrawn"]);
  const cost = { caseId, tripId: trip?.id ?? "", cost: "100" };
  expect(codesOf(await send(recordTripCost, deputy, cost))).toEqual(["field-not-a-choice"]);
  expect(await owner.verification.count({ where: { caseId, verifierId: { not: null } } })).toBe(0);
  expect(codesOf(await plan())).toBe("done");
  const made = (await tripsSeen()).find(({ withdrawal }) => withdrawal === null);
  expect(made?.places.map(({ id }) => id).sort()).toEqual([first, second].sort());
  const answer = { caseId, verificationId: first, answeredOn: "2026-08-20", result: "correct", finding: "" };
  expect(codesOf(await send(recordVerificationResult, deputy, answer))).toBe("done");
  expect(codesOf(await cancel(made?.id ?? ""))).toEqual(["trip-answered"]);
});
