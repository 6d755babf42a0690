export const setup = {
  title: "",
};
