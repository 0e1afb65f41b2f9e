/** Saglasnosti, Serbian in Latin letters. */
export default {
  title: "Na šta pristajete",
  lead: "Svaka saglasnost stoji za sebe i ne važi dok ne kažete da. Ako ne pristanete, nema posledica, a saglasnost možete da povučete u svakom trenutku.",
  kinds: {
    photo: {
      title: "Fotografije",
      text: "Fotografije na kojima mogu da budem prepoznat ili prepoznata smeju da se objave na stranicama i u izveštajima škole.",
    },
    public_list: {
      title: "Moje ime javno",
      text: "Moje ime sme da stoji na javnoj stranici sa učesnicima mojih škola, gde svako može da ga pročita.",
    },
    donor_list: {
      title: "Moje ime za donatore",
      text: "Moje ime i zemlja smeju da stoje na spisku učesnika koji dobijaju donatori mojih škola.",
    },
    alumni: {
      title: "Ostajemo u vezi",
      text: "Posle škole smete da mi pišete o susretima i radu bivših učesnika.",
    },
    research: {
      title: "Istraživanje",
      text: "Moj rad i moji rezultati smeju da se koriste za istraživanje o učenju, bez mog imena.",
    },
    recording: {
      title: "Snimci",
      text: "Časovi na kojima govorim smeju da se snimaju i da ih gledaju učesnici iste škole.",
    },
  },
  state: {
    given: "Saglasnost data: {{day}}.",
    none: "Niste dali saglasnost.",
    takenBack: "Saglasnost povučena: {{day}}.",
    outdated: "Saglasnost na raniji tekst data: {{day}}. Više ne važi; molimo vas da odgovorite ponovo.",
  },
  yes: "Pristajem",
  no: "Povuci saglasnost",
  yesTo: "Pristajem: {{title}}",
  noTo: "Povuci saglasnost: {{title}}",
  version: "Tekst od: {{version}}",
  protectedNote: "Zaštićeni ste: javni spiskovi vas nikada ne navode, a na ostalima stoji vaše drugo ime.",
  went: {
    title: "Kuda su podaci otišli",
    line: "{{list}}, {{cohort}}: poslednji put {{day}}",
    lineNoCohort: "{{list}}: poslednji put {{day}}",
    takenBack:
      "Ono što je ranije predato ne možemo da vratimo. Pišite organizatorima ako želite da obaveste onoga kod koga se nalazi.",
    lists: {
      "cohorts.public-participants": "Javna stranica učesnika",
      "cohorts.donor-list": "Spisak za donatore",
    },
  },
  history: {
    title: "Svi vaši odgovori",
    none: "Još niste ništa odgovorili.",
    line: "{{when}}: {{title}}, {{answer}} (tekst od: {{version}})",
    yes: "saglasnost data",
    no: "saglasnost povučena",
  },
  leftOut_one: "{{count}} osoba izostavljena je prema saglasnosti",
  leftOut_few: "{{count}} osobe izostavljene su prema saglasnosti",
  leftOut_other: "{{count}} osoba izostavljeno je prema saglasnosti",
  participants: {
    title: "Učesnici",
    lead: "Oni koji su pristali da ovde budu navedeni. Niko ne mora.",
    none: "Ovde niko nije naveden",
    noneText: "Imena stoje ovde samo ako ljudi to žele.",
    link: "Ko učestvuje",
  },
  donorList: {
    title: "Spisak za donatore",
    lead: "Ime i zemlja onih koji su na to pristali. Izrada spiska se beleži i to vidi svako ko je na njemu.",
    included_one: "{{count}} osoba je dala saglasnost",
    included_few: "{{count}} osobe dale su saglasnost",
    included_other: "{{count}} osoba dalo je saglasnost",
    make: "Napravi spisak (CSV)",
    link: "Spisak za donatore",
  },
  errors: {
    "wording-changed":
      "Tekst je promenjen dok je ova stranica bila otvorena. Pročitajte ga ponovo, pa odgovorite.",
  },
  notices: {
    given: "Zabeleženo: pristajete.",
    "taken-back": "Saglasnost je povučena. Od sada ste izostavljeni.",
  },
};
