export const people = {
  title: "",
};
