import type { Words } from "../text";

export const search: Words["search"] = {
  box: {
    label: "Search everything",
    placeholder: "Find a person, case, document number…",
    find: "Search",
  },
};
