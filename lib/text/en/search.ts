import type { search as vi } from "../vi/search";

export const search: typeof vi = {
  box: {
    label: "Search everything",
    placeholder: "Find a person, case, document number…",
    find: "Search",
  },
};
