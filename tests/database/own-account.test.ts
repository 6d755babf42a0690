import { describe, expect, test } from "vitest";
import { chooseDisplay } from "../../lib/accounts/own-account/display-commands";
import { endOwnSessions } from "../../lib/accounts/own-account/session-commands";
import { ownSignInList } from "../../lib/accounts/own-account/sign-in-queries";
import { actorOf } from "../../lib/accounts/session-queries";
import { signIn } from "../../lib/accounts/sign-in-commands";
import { codes, form, newDevice, on, password, sessionOf, useAccounts } from "../support/account-fixture";

const { fixture: house } = useAccounts();

const trySignIn = (username: string, typed = password) =>
  signIn({ username, password: typed, address: "10.0.0.1", device: newDevice(), at: new Date() });

const member = async (username: string) => {
  const made = await house.account(`Lê Thị ${username}`, username);
  await house.post(made.personId, "committeeMember", "organisation");
  return { ...made, actor: await house.actor(made.id) };
};

describe("how an account sees the app", () => {
  test("is kept with the account and told at each sign-in", async () => {
    const { actor, username } = await member("hien.thi");
    expect(await trySignIn(username)).toMatchObject({ display: { scheme: "light", textSize: "normal" } });
    expect(codes(await chooseDisplay(actor, form({ scheme: "dark", textSize: "large" })))).toEqual(["done"]);
    expect(await trySignIn(username)).toMatchObject({ display: { scheme: "dark", textSize: "large" } });
  });

  test("is refused where it is none of the choices, and stays as it was", async () => {
    const { actor, username } = await member("hien.thi.2");
    expect(codes(await chooseDisplay(actor, form({ scheme: "pink", textSize: "" })))).toEqual([
      "field-not-a-choice",
      "field-required",
    ]);
    expect(await trySignIn(username)).toMatchObject({ display: { scheme: "light", textSize: "normal" } });
  });
});

describe("the sign-ins of one's own account", () => {
  test("are listed newest first, the wrong ones too, and none of another account", async () => {
    const [mine, other] = [await member("phien.mot"), await member("phien.hai")];
    await trySignIn(mine.username);
    await trySignIn(mine.username, "không phải mật khẩu này");
    await trySignIn(other.username);
    expect((await ownSignInList(mine.actor)).map(({ accepted }) => accepted)).toEqual([false, true]);
    expect((await ownSignInList(other.actor)).map(({ accepted }) => accepted)).toEqual([true]);
  });

  test("end everywhere at once when their owner says so", async () => {
    const { id, actor, username } = await member("phien.ba");
    const session = sessionOf(id, await house.versionOf(id));
    expect(codes(await endOwnSessions(actor, form({})))).toEqual(["done"]);
    expect(await actorOf(session, undefined, on)).toEqual({ kind: "nobody" });
    expect(await trySignIn(username)).toMatchObject({ kind: "in" });
  });
});

test("the bar names the committee the acting post belongs to", async () => {
  const { personId, id } = await house.account("Phạm Văn Chi Bộ", "chi.bo");
  await house.post(personId, "cellSecretary", "cell");
  expect((await house.actor(id)).actingPost).toMatchObject({ unitName: "Chi bộ Một", committeeName: "Văn phòng" });
});
