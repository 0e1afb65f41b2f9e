/** Slike i druge datoteke kurseva, Serbian in Latin letters. */
export default {
  title: "Slike i datoteke",
  lead: "Ono što lekcije ovog kursa prikazuju. Datoteku vide oni koji pišu kurs, a svi ostali tek kada je prikaže objavljena lekcija.",
  add: {
    heading: "Dodajte datoteku",
    label: "Datoteka",
    hint: "Slika (JPEG, PNG, WebP ili AVIF), PDF ili titlovi (WebVTT), najviše {{megabytes}} MB. Slike se smanjuju, a ono što je fotoaparat u njih upisao, na primer mesto, uklanja se.",
    submit: "Dodajte datoteku",
  },
  kept: "Vaše datoteke zauzimaju {{kept}} MB od {{quota}} MB.",
  list: {
    heading: "Šta već postoji",
    none: "Još nema datoteka",
    noneText: "Ovde će stajati prva koju neko doda.",
    cut: "Prikazano je 100 najnovijih.",
    preview: "Slika",
    name: "Naziv",
    paste: "Za tekst",
    size: "Veličina",
    added: "Dodato",
    state: "Upotreba",
    used: "Prikazuje se",
    unused: "Još se ne prikazuje",
    remove: "Uklonite",
    removeNamed: "Uklonite: {{name}}",
    unnamed: "Bez naziva",
  },
  kinds: { picture: "Slika", document: "Dokument", captions: "Titlovi" },
  pixels: "{{width}} × {{height}}, {{kilobytes}} kB",
  kilobytes: "{{kilobytes}} kB",
  remove: {
    title: "Uklonite ovu datoteku",
    text: "„{{name}}“ se trajno uklanja. Nigde se ne prikazuje.",
    used: "„{{name}}“ se negde prikazuje. Prvo je izvadite iz teksta, pa može da se ukloni.",
    submit: "Uklonite trajno",
    back: "Ne, neka ostane",
  },
  errors: {
    "kind-not-taken":
      "Datoteke ove vrste se ne primaju. Vrsta se određuje po sadržaju, a ne po nazivu. Slike: JPEG, PNG, WebP ili AVIF; dokumenti: PDF; titlovi: WebVTT.",
    "no-picture": "Ovo nije slika. Primaju se JPEG, PNG, WebP i AVIF.",
    drawing:
      "Crteži u formatu SVG se ne primaju jer mogu da nose programe. Izvezite crtež kao PNG i dodajte njega.",
    moving: "Pokretne slike i GIF se ne primaju. Sačuvajte jednu sliku kao PNG ili JPEG.",
    heic: "Ovo je format pojedinih telefona (HEIC) koji većina pregledača ne prikazuje. Sačuvajte fotografiju kao JPEG.",
    program: "Ovo je program, šta god pisalo u nazivu. Nije sačuvan.",
    "unreadable-picture":
      "Slika nije mogla da se pročita. Možda je odsečena ili oštećena: otvorite je, sačuvajte ponovo i pokušajte još jednom.",
    "too-many-points":
      "Slika ima više od {{millions}} miliona tačaka. Smanjite je; dovoljna je širina od 1.600 tačaka.",
    "broken-captions": "Titlovi ne mogu da se pročitaju u redu {{line}}.",
    "quota-reached":
      "S ovom datotekom biste ovde čuvali više od {{megabytes}} MB. Uklonite datoteke koje se nigde ne prikazuju, pa pokušajte ponovo.",
    "no-place":
      "Mesto na kojem se čuvaju datoteke trenutno nije dostupno. Ništa nije sačuvano; pokušajte kasnije.",
    "in-use": "Ova datoteka se negde prikazuje. Prvo je izvadite iz teksta.",
  },
  notices: {
    added: "Datoteka je dodata.",
    small: "Slika je dodata. Uža je od 480 tačaka, pa će na većini ekrana izgledati mutno.",
    removed: "Datoteka je uklonjena.",
  },
};
