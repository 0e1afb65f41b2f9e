/** Words inside the text of a lesson: labels of its blocks, footnotes, drawings. Albanian. */
export default {
  callouts: {
    note: "Shënim",
    example: "Shembull",
    caution: "Kujdes",
    task: "Radha juaj",
  },
  unverified: "(e pavërtetuar)",
  stalePart: "Origjinali i kësaj pjese ka ndryshuar që kur u përkthye.",
  transcript: "Transkripti",
  captions: "Titrat",
  captionsFile: "Titrat:",
  recordings: {
    video: "Film",
    audio: "Incizim",
  },
  quizCard_one: "Kuiz, {{count}} pyetje",
  quizCard_other: "Kuiz, {{count}} pyetje",
  pictureMissing: "Figura: {{alt}}",
  countries: {
    XK: "Ky emërtim nuk paragjykon qëndrimet mbi statusin dhe është në përputhje me Rezolutën 1244 të Këshillit të Sigurimit të OKB-së dhe me opinionin e Gjykatës Ndërkombëtare të Drejtësisë për deklaratën e pavarësisë së Kosovës.",
  },
  drawings: {
    "seven-dimensions": {
      title: "Shtatë dimensione rreth një jete",
      description:
        "Një unazë me shtatë pika rreth fjalëve “një jetë”. Në drejtim të akrepave të orës nga lart: siguria ekonomike, ushqimore, shëndetësore, mjedisore, vetjake, e komunitetit dhe politike.",
      caption: "Shtatë dimensionet e sigurisë njerëzore, sipas raportit të vitit 1994",
      middle: "një jetë",
      economic: "Ekonomike",
      food: "Ushqimore",
      health: "Shëndetësore",
      environmental: "Mjedisore",
      personal: "Vetjake",
      community: "Komunitare",
      political: "Politike",
    },
    "community-security-cycle": {
      title: "Shtatë faza të sigurisë në komunitet",
      description:
        "Një vijë me shtatë ndalesa të numëruara: 1 zgjidhni komunitetet, 2 krijoni mbështetje të gjerë, 3 vlerësoni problemet, 4 planifikoni së bashku, 5 shkruani planin, 6 zbatojeni, 7 ndani çfarë funksionoi. Një shigjetë çon nga ndalesa e fundit te e para. E tëra zgjat dymbëdhjetë deri në tetëmbëdhjetë muaj.",
      caption:
        "Cikli i sigurisë në komunitet, sipas projektit për komunitete të sigurta në Ballkanin Perëndimor",
      select: "Zgjidhni komunitetet",
      support: "Krijoni mbështetje",
      assess: "Vlerësoni problemet",
      plan: "Planifikoni bashkë",
      write: "Shkruani planin",
      act: "Zbatojeni",
      share: "Ndani përvojën",
      time: "Një cikël: 12 deri në 18 muaj",
    },
    "stakeholder-map": {
      title: "Një hartë e palëve të interesuara në katër kënde",
      description:
        "Një katror me ndikimin lart dhe interesin djathtas. Ndikim i lartë dhe interes i lartë, si kryetari i komunës: punoni ngushtë. Ndikim i lartë dhe interes i ulët, si enti i rrugëve: një faqe e qartë. Ndikim i ulët dhe interes i lartë, si prindërit: pjesa më e madhe e kohës suaj. Ndikim i ulët dhe interes i ulët, si të tjerët në qytet: mbajini të informuar.",
      caption: "Ndikimi dhe interesi; rolet janë një shembull i sajuar",
      influence: "ndikimi",
      interest: "interesi",
      corners: {
        page: "Një faqe e qartë",
        closely: "Punoni ngushtë",
        inform: "Mbajini të informuar",
        time: "Shumica e kohës",
      },
      actors: { mayor: "komuna", roads: "enti i rrugëve", parents: "prindërit", others: "të tjerët" },
    },
    "country-theme-matrix": {
      title: "Vendet dhe temat e një shkolle",
      description:
        "Një tabelë me pika, e sajuar si shembull. Shqipëria: migrimi, krimi dhe korrupsioni. Bosnja dhe Hercegovina: besimi në institucione, rimëkëmbja pas fatkeqësive. Bullgaria: migrimi. Kosova*: besimi në institucione, cilësia e ajrit. Mali i Zi: krimi dhe korrupsioni. Maqedonia e Veriut: cilësia e ajrit. Serbia: besimi në institucione, gratë, paqja dhe siguria, rimëkëmbja pas fatkeqësive. Turqia: migrimi, rimëkëmbja pas fatkeqësive. Të gjitha vendet e tjera të tabelës janë bosh.",
      caption:
        "Një shembull i sajuar: pikë e plotë ku dikush punon për temën, pikë bosh ku ende nuk punon askush",
      countries: {
        AL: "Shqipëria",
        BA: "Bosnja dhe Hercegovina",
        BG: "Bullgaria",
        XK: "Kosova*",
        ME: "Mali i Zi",
        MK: "Maqedonia e Veriut",
        RS: "Serbia",
        TR: "Turqia",
      },
      themes: {
        migration: "Migrimi",
        trust: "Besimi në institucione",
        crime: "Krimi i organizuar dhe korrupsioni",
        air: "Cilësia e ajrit",
        women: "Gratë, paqja dhe siguria",
        disaster: "Rimëkëmbja pas fatkeqësive",
      },
    },
  },
};
