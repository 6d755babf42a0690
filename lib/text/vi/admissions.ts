export const admissions = {
  title: "",
};
