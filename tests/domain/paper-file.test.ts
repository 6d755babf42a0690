import { expect, test } from "vitest";
import { paperFile } from "../../app/paper-file";
import { formOf } from "../../lib/documents/forms/catalogue";
import { withPlaceholders } from "../../lib/documents/templates/shipped";

test.each(["", "txt", "constructor", "toString"])("a paper asked for as “%s” is not found", async (as) => {
  const form = formOf("6-knd") ?? expect.unreachable();
  expect((await paperFile(withPlaceholders(form), as)).status).toBe(404);
});
