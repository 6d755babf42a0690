export const regulations = {
  title: "",
};
