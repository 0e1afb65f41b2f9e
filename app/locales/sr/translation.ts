/** Lekcije na drugim jezicima: izbor jezika i ono što čitalac treba da zna o prevodu. */
export default {
  lesson: {
    languages: "Čitajte ovu lekciju na jeziku:",
    stale_one: "{{count}} deo ovog prevoda prati raniju verziju lekcije; označen je u tekstu.",
    stale_few: "{{count}} dela ovog prevoda prate raniju verziju lekcije; označeni su u tekstu.",
    stale_other: "{{count}} delova ovog prevoda prati raniju verziju lekcije; označeni su u tekstu.",
    staleSince: "Najstariji od njih preveden je {{date}}.",
    missing_one: "{{count}} deo još nije preveden i stoji na jeziku izvornika.",
    missing_few: "{{count}} dela još nisu prevedena i stoje na jeziku izvornika.",
    missing_other: "{{count}} delova još nije prevedeno i stoji na jeziku izvornika.",
    otherVersion: "Ovaj prevod pripada drugoj verziji lekcije od one koju ovde čitate.",
    original: "Čitajte izvornik",
    noteTitle: "O ovom prevodu.",
  },
};
