/** Words inside the text of a lesson: labels of its blocks, footnotes, drawings. */
export default {
  callouts: {
    // Labels of boxes in a text.
    note: "Note",
    example: "Example",
    caution: "Take care",
    task: "Your turn",
  },
  // Stands right after a claim that could not be checked.
  unverified: "(not verified)",
  // Above a part of a translated text.
  stalePart: "The original of this part has changed since it was translated.",
  transcript: "Transcript",
  // The name of a list of files, and a link to one of them, before the name of a language in itself.
  captions: "Captions",
  captionsFile: "Captions:",
  recordings: {
    // Followed by a comma and the name of the site that has it.
    video: "Film",
    audio: "Recording",
  },
  quizCard_one: "Quiz, {{count}} question",
  quizCard_other: "Quiz, {{count}} questions",
  // {{alt}} describes the picture.
  pictureMissing: "Picture: {{alt}}",
  countries: {
    // The agreed footnote to the name Kosovo*; use the official wording of your language.
    XK: "This designation is without prejudice to positions on status, and is in line with UNSCR 1244 and the ICJ opinion on the Kosovo declaration of independence.",
  },
  drawings: {
    "seven-dimensions": {
      title: "Seven dimensions around one life",
      description:
        "A ring with seven dots around the words “one life”. Clockwise from the top: economic, food, health, environmental, personal, community and political security.",
      caption: "Seven dimensions of human security, after the report of 1994",
      // In the middle of the ring, two short lines at most.
      middle: "one life",
      // Names of the seven, each followed in thought by “security”. One word each.
      economic: "Economic",
      food: "Food",
      health: "Health",
      environmental: "Environmental",
      personal: "Personal",
      community: "Community",
      political: "Political",
    },
    "community-security-cycle": {
      title: "Seven stages of community security",
      description:
        "A line with seven numbered stops: 1 select the communities, 2 build broad support, 3 assess the problems, 4 plan together, 5 write the plan, 6 carry it out, 7 share what worked. An arrow leads from the last stop back to the first. The whole takes twelve to eighteen months.",
      caption:
        "The cycle of community security, after the project on secure communities in the Western Balkans",
      select: "Select the communities",
      support: "Build broad support",
      assess: "Assess the problems",
      plan: "Plan together",
      write: "Write the plan",
      act: "Carry it out",
      share: "Share what worked",
      time: "One round: 12 to 18 months",
    },
    "stakeholder-map": {
      title: "A stakeholder map in four corners",
      description:
        "A square with influence upwards and interest to the right. High influence and high interest, such as the mayor: work closely. High influence and low interest, such as the road authority: one clear page. Low influence and high interest, such as parents: most of your time. Low influence and low interest, such as others in town: keep informed.",
      caption: "Influence and interest; the roles are an invented example",
      // Along the two edges.
      influence: "influence",
      interest: "interest",
      // What each corner asks for. Short: two lines of about 18 letters.
      corners: {
        page: "One clear page",
        closely: "Work closely",
        inform: "Keep informed",
        time: "Most of your time",
      },
      // Roles, one or two words each.
      actors: { mayor: "mayor", roads: "road authority", parents: "parents", others: "others in town" },
    },
    "country-theme-matrix": {
      title: "Countries and themes of one school",
      description:
        "A table of dots, invented as an example. Albania: migration, crime and corruption. Bosnia and Herzegovina: trust in institutions, disaster recovery. Bulgaria: migration. Kosovo*: trust in institutions, air quality. Montenegro: crime and corruption. North Macedonia: air quality. Serbia: trust in institutions, women, peace and security, disaster recovery. Türkiye: migration, disaster recovery. All other places are empty.",
      caption:
        "An invented example: a full dot where somebody works on the theme, an empty one where nobody does yet",
      countries: {
        AL: "Albania",
        BA: "Bosnia and Herzegovina",
        BG: "Bulgaria",
        // With an asterisk; the footnote stands beside the drawing.
        XK: "Kosovo*",
        ME: "Montenegro",
        MK: "North Macedonia",
        RS: "Serbia",
        TR: "Türkiye",
      },
      themes: {
        migration: "Migration",
        trust: "Trust in institutions",
        crime: "Organised crime and corruption",
        air: "Air quality",
        women: "Women, peace and security",
        disaster: "Disaster recovery",
      },
    },
  },
} as const;
