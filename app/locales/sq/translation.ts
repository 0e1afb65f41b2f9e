/** Mësimet në gjuhë të tjera: zgjedhja e gjuhës dhe ajo që lexuesi duhet të dijë për përkthimin. */
export default {
  lesson: {
    languages: "Lexojeni këtë mësim në:",
    stale_one:
      "Një pjesë e këtij përkthimi ndjek një version më të hershëm të mësimit; ajo është shënuar më poshtë.",
    stale_other:
      "{{count}} pjesë të këtij përkthimi ndjekin një version më të hershëm të mësimit; ato janë shënuar më poshtë.",
    staleSince: "Më e vjetra prej tyre u përkthye më {{date}}.",
    missing_one: "Një pjesë ende nuk është përkthyer dhe qëndron në gjuhën e origjinalit.",
    missing_other: "{{count}} pjesë ende nuk janë përkthyer dhe qëndrojnë në gjuhën e origjinalit.",
    otherVersion: "Ky përkthim i përket një versioni tjetër të mësimit nga ai që lexoni këtu.",
    original: "Lexoni origjinalin",
    noteTitle: "Për këtë përkthim.",
  },
};
