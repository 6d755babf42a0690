import { expect, type Page, test } from "@playwright/test";
import { browserOf, fill, formWith, moveClockTo, submit, words } from "../support/journey";
import { expectReadable } from "../support/page-checks";
import { lineOf, placeFile } from "../support/place-file";
import { useCommittee } from "../support/serve-journeys";

useCommittee();

const { places } = words;
const phone = { viewport: { width: 360, height: 740 } };

/** A commune that took another in, and one that was divided between two. */
const file = placeFile([
  lineOf({ formerCommune: "phường Phúc Xá", formerDistrict: "quận Ba Đình", formerProvince: "thành phố Hà Nội" }),
  ...["Ba Đình", "Ngọc Hà"].map((commune, index) =>
    lineOf({
      ...{ commune, code: `0000${index + 4}`, remark: "chia về 2 phường" },
      ...{ formerCommune: "phường Ngọc Hà", formerDistrict: "quận Ba Đình", formerProvince: "thành phố Hà Nội" },
    }),
  ),
]);

const offers = (page: Page) => page.getByRole("option");

test("an administrator loads communes; an applicant types an old name, is offered the new one, of a divided commune both, and it is printed with the old one in brackets", async ({
  browser,
}) => {
  moveClockTo("2025-07-03");
  const administrator = await browserOf(browser, "quantri");
  await administrator.goto("/admin/places");
  const form = await formWith(administrator, "source");
  await fill(form, { source: "Nghị quyết 202/2025/QH15" });
  await form
    .locator("input[type=file]")
    .setInputFiles({ name: "xa-phuong.csv", mimeType: "text/csv", buffer: Buffer.from(file) });
  await submit(form);
  await expect(administrator).toHaveURL(/done=read/);
  await expectReadable(administrator);
  const apply = await formWith(administrator, "mode");
  await fill(apply, { mode: "replace" });
  await submit(apply);
  await expect(administrator).toHaveURL(/done=apply/);
  await expect(administrator.locator("main")).toContainText(places.now(3, 3));
  await administrator.context().close();

  const applicant = await browserOf(browser, "quanchung", phone);
  const own = await applicant.locator('a[href^="/dossiers/"], a[href^="/admissions/"]').first().getAttribute("href");
  const dossier = `/dossiers/${own?.split("/")[2]?.split("?")[0]}`;
  await applicant.goto(`${dossier}/sections/7?edit=yes`);
  const permanent = applicant.locator("[name=permanent]");
  await permanent.fill("Số 5, phố Mẫu, phuc xa");
  await expect(offers(applicant)).toHaveCount(1);
  await offers(applicant).first().click();
  const joined = "Số 5, phố Mẫu, phường Hồng Hà, thành phố Hà Nội (phường Phúc Xá, quận Ba Đình, thành phố Hà Nội)";
  await expect(permanent).toHaveValue(joined);
  // A name that no catalogue has stays as it is typed; what says so does not move the button that is pressed next.
  await applicant.locator("[name=temporary]").fill("Nhà công vụ, đảo Ví Dụ");
  await expect(applicant.getByText(words.layout.form.place.none)).toBeVisible();
  await applicant.locator("button[name=intent][value=send]").click();
  await expect(applicant).toHaveURL(/done=sendItem/);

  await applicant.goto(`${dossier}/sections/6?edit=yes`);
  const home = applicant.locator("[name=content]");
  await home.fill("phường ngọc hà, ba đình");
  await expect(offers(applicant)).toHaveCount(2);
  await expect(offers(applicant)).toContainText(["chia về 2 phường", "chia về 2 phường"]);
  await home.press("ArrowDown");
  await home.press("ArrowDown");
  await home.press("Enter");
  const divided = "Phường Ngọc Hà, thành phố Hà Nội (phường Ngọc Hà, quận Ba Đình, thành phố Hà Nội)";
  await expect(home).toHaveValue(divided);
  await applicant.locator("button[name=intent][value=send]").click();
  await expect(applicant).toHaveURL(/done=sendSection/);

  await applicant.goto(`${dossier}/text`);
  for (const printed of [joined, "Nhà công vụ, đảo Ví Dụ", divided])
    await expect(applicant.locator("main")).toContainText(printed);
  await expectReadable(applicant);
  await applicant.context().close();
});
