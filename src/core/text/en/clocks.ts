/** What follows digits that are a time of day: "2045 GMT". */
export const clocks: readonly string[] = "am pm gmt utc bst cet cest eet msk est edt o'clock oclock hrs hours".split(
  ' ',
);
