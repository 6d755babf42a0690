import { expect, test } from "@playwright/test";
import { browserOf, fill, follow, formWith, submit, words } from "../support/journey";
import { expectReadable } from "../support/page-checks";
import { useCommittee } from "../support/serve-journeys";

useCommittee();

const name = "Tô Thị Phụ Lục";
const { list, pair, join, done } = words.samePerson;

test("the deputy secretary compares two records of one person and joins them", async ({ browser }) => {
  const deputy = await browserOf(browser, "phobithu");

  await test.step("the organisation's page leads to the pairs, and each pair says why", async () => {
    await deputy.goto("/units");
    await follow(deputy.getByRole("link", { name: list.link }));
    const row = deputy.getByRole("row", { name: new RegExp(name) });
    await expect(row).toContainText(list.nearDay);
    await expectReadable(deputy);
    await follow(row.getByRole("link", { name: list.open }));
  });

  await test.step("both stand side by side, with what differs in words and what follows", async () => {
    await expect(deputy.getByRole("row", { name: /14\/10\/1990.*15\/10\/1990/ })).toContainText(pair.differs);
    await expect(deputy.getByText(join.undo)).toBeVisible();
    await expectReadable(deputy);
  });

  await test.step("they are joined on a basis, and the one that went leads to the one that stays", async () => {
    const form = await formWith(deputy, "paper");
    await fill(form, { occupation: "gone", paper: "Biên bản đối chiếu số 3" });
    await submit(form);
    await expect(deputy.getByText(done.join)).toBeVisible();
    await expect(deputy.getByText(/Nhân viên tạp vụ.*Nhân viên phục vụ/)).toBeVisible();
    await deputy.goto("/people/duplicates");
    await expect(deputy.getByText(list.none)).toBeVisible();
    await deputy.goto(`/search?q=${encodeURIComponent(name)}`);
    await expect(deputy.getByRole("link", { name: new RegExp(name) })).toHaveCount(1);
  });
});
