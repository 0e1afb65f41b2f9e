/** Reči u tekstu lekcije: oznake okvira, fusnote, crteži. */
export default {
  callouts: {
    note: "Napomena",
    example: "Primer",
    caution: "Oprez",
    task: "Sada Vi",
  },
  unverified: "(nije provereno)",
  stalePart: "Izvornik ovog dela promenjen je posle prevoda.",
  transcript: "Transkript",
  captions: "Titlovi",
  captionsFile: "Titlovi:",
  recordings: {
    video: "Film",
    audio: "Snimak",
  },
  quizCard_one: "Kviz, {{count}} pitanje",
  quizCard_few: "Kviz, {{count}} pitanja",
  quizCard_other: "Kviz, {{count}} pitanja",
  pictureMissing: "Slika: {{alt}}",
  countries: {
    XK: "Ovaj naziv ne prejudicira status i u skladu je sa Rezolucijom Saveta bezbednosti UN 1244 i mišljenjem Međunarodnog suda pravde o kosovskoj deklaraciji o nezavisnosti.",
  },
  drawings: {
    "seven-dimensions": {
      title: "Sedam dimenzija oko jednog života",
      description:
        "Krug sa sedam tačaka oko reči „jedan život“. Od vrha, u smeru kazaljke na satu: ekonomska, prehrambena, zdravstvena, ekološka, lična, bezbednost zajednice i politička bezbednost.",
      caption: "Sedam dimenzija ljudske bezbednosti, prema izveštaju iz 1994.",
      middle: "jedan život",
      economic: "Ekonomska",
      food: "Prehrambena",
      health: "Zdravstvena",
      environmental: "Ekološka",
      personal: "Lična",
      community: "Zajednice",
      political: "Politička",
    },
    "community-security-cycle": {
      title: "Sedam koraka bezbednosti zajednice",
      description:
        "Linija sa sedam numerisanih stanica: 1 izbor zajednica, 2 izgradnja široke podrške, 3 procena problema, 4 zajedničko planiranje, 5 pisanje plana, 6 sprovođenje, 7 razmena iskustava. Strelica vodi od poslednje stanice nazad do prve. Sve traje od dvanaest do osamnaest meseci.",
      caption: "Ciklus bezbednosti zajednice, prema projektu o bezbednim zajednicama na Zapadnom Balkanu",
      select: "Izbor zajednica",
      support: "Izgradnja široke podrške",
      assess: "Procena problema",
      plan: "Zajedničko planiranje",
      write: "Pisanje plana",
      act: "Sprovođenje",
      share: "Razmena iskustava",
      time: "Jedan krug: od 12 do 18 meseci",
    },
    "stakeholder-map": {
      title: "Mapa aktera sa četiri ugla",
      description:
        "Kvadrat u kojem uticaj raste nagore, a interes nadesno. Veliki uticaj i veliki interes, na primer predsednik opštine: sarađujte tesno. Veliki uticaj i mali interes, na primer putna uprava: jedna jasna strana. Mali uticaj i veliki interes, na primer roditelji: najviše Vašeg vremena. Mali uticaj i mali interes, na primer ostali u mestu: obaveštavajte ih.",
      caption: "Uticaj i interes; uloge su izmišljen primer",
      influence: "uticaj",
      interest: "interes",
      corners: {
        page: "Jedna jasna strana",
        closely: "Tesna saradnja",
        inform: "Obaveštavanje",
        time: "Najviše vremena",
      },
      actors: {
        mayor: "predsednik opštine",
        roads: "putna uprava",
        parents: "roditelji",
        others: "ostali u mestu",
      },
    },
    "country-theme-matrix": {
      title: "Zemlje i teme jedne škole",
      description:
        "Tabela od tačaka, izmišljena kao primer. Albanija: migracije, kriminal i korupcija. Bosna i Hercegovina: poverenje u institucije, oporavak od katastrofa. Bugarska: migracije. Kosovo*: poverenje u institucije, kvalitet vazduha. Crna Gora: kriminal i korupcija. Severna Makedonija: kvalitet vazduha. Srbija: poverenje u institucije, žene, mir i bezbednost, oporavak od katastrofa. Turska: migracije, oporavak od katastrofa. Sva ostala mesta su prazna.",
      caption: "Izmišljen primer: puna tačka gde neko radi na temi, prazna gde još niko ne radi",
      countries: {
        AL: "Albanija",
        BA: "Bosna i Hercegovina",
        BG: "Bugarska",
        XK: "Kosovo*",
        ME: "Crna Gora",
        MK: "Severna Makedonija",
        RS: "Srbija",
        TR: "Turska",
      },
      themes: {
        migration: "Migracije",
        trust: "Poverenje u institucije",
        crime: "Organizovani kriminal i korupcija",
        air: "Kvalitet vazduha",
        women: "Žene, mir i bezbednost",
        disaster: "Oporavak od katastrofa",
      },
    },
  },
};
