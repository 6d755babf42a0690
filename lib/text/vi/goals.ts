export const goals = {
  title: "",
};
