/** Zaštita ljudi u opasnosti, Serbian in Latin letters. Plain and calm. */
export default {
  title: "Zaštita",
  lead: "Ko ovde čita vaše ime, šta piše u porukama i kako da brzo odete. Sve možete da promenite u svakom trenutku.",
  link: "Zaštita, poruke, brzi izlaz",
  linkText: "Drugo ime umesto vašeg, poruke koje ništa ne odaju, dugme kojim odmah odlazite.",
  alias: {
    heading: "Drugo ime",
    intro: "Sada vas ovde svi znaju kao: {{name}}. Ako izaberete drugo ime, ovo više niko ne vidi.",
    everywhere: "U spiskovima, radovima, recenzijama, porukama i na papiru stoji drugo ime, i za zaposlene.",
    sealed:
      "Vaše ime je zapečaćeno. Mogu da ga otvore samo administrator ili organizator vaše škole, uz razlog; svaki put to vidite dole.",
    mails: "Poruke vama postaju diskretne: kažu samo da vas nešto čeka.",
    paper: "Na sertifikatu stoji drugo ime, osim ako zatražite da na papiru bude vaše.",
    notTexts:
      "Ono što ste sami napisali u radovima, recenzijama i dužim odgovorima ostaje kakvo jeste: pogledajte da li ste tamo naveli svoje ime.",
    label: "Drugo ime",
    hint: "Bilo koje ime koje nije deo vašeg. Dovoljna je i reč koja vam se dopada.",
    submit: "Koristi ovo ime",
    now: "Ovde vas svi znaju kao: {{alias}}. Od: {{day}}.",
    change: "Izaberite drugačije ime na stranici svog naloga",
  },
  paper: {
    heading: "Vaše ime na sertifikatu",
    intro:
      "Kod nas je zabeleženo drugo ime. Na papiru može da stoji vaše: upisuje se dok preuzimate sertifikat, a ko proverava papir može da ga upiše i dobije odgovor da ili ne.",
    legend: "Na papiru stoji",
    alias: "Drugo ime",
    trueName: "Moje ime",
    trueNameHint: "Pre ovog izbora i pre preuzimanja tražimo vašu lozinku.",
    spelling: "Kako se vaše ime tamo piše",
    spellingHint: "Samo ako se razlikuje od imena koje ste nam dali.",
    submit: "Zadrži ovaj izbor",
  },
  leave: {
    heading: "Kraj zaštite",
    intro: "Vaše ime ponovo dolazi na mesto drugog: u spiskovima, radovima, porukama i sertifikatima.",
    sure: "Da, neka se moje ime ponovo vidi",
    submit: "Završi zaštitu",
  },
  discretion: {
    heading: "Poruke i ekran",
    mail: "Diskretne poruke",
    mailHint:
      "Pošiljalac, naslov i tekst su neutralni: bez kursa, bez škole, bez ičega o tome šta se dogodilo. Link vodi na stranicu, pošto se ulogujete.",
    quickExit: "Brzi izlaz",
    quickExitHint:
      "Svaka stranica dobija dugme koje vas odjavljuje i prikazuje stranicu ni o čemu. Isto se dešava kada dvaput pritisnete taster Escape. I naslovi stranica su neutralni.",
    submit: "Sačuvaj",
  },
  views: {
    heading: "Ko je otvorio vaše ime",
    intro: "Kad god neko otvori vaše zapečaćeno ime, to se ovde beleži, sa ulogom i razlogom.",
    none: "Niko.",
    line: "{{when}}: {{role}}",
  },
  identity: {
    crumb: "Ime i zaštita",
    isProtected: "Ova osoba je zaštićena. Svi je znaju po ovom imenu.",
    isNot: "Ova osoba nije zaštićena: ime iznad je ono koje svi čitaju.",
    alias: "Drugo ime za ovu osobu",
    reason: "Razlog",
    reasonHint: "Čuva se i osoba ga vidi. Ne pišite u njega ime.",
    view: "Otvori pravo ime",
    protect: "Stavi pod zaštitu",
    trueName: "Pravo ime je:",
    trueNameText:
      "Ovo je zabeleženo sa vašom ulogom i vašim razlogom i osoba to vidi. Ne prepisujte ime u poruke, spiskove ni beleške.",
  },
  signUp: {
    summary: "Želim da me ovde znaju po drugom imenu",
    text: "Tada ime upisano iznad niko ne čita: ono je zapečaćeno, a poruke vama ne govore ništa o sajtu. Broj telefona i datum rođenja ne tražimo nigde.",
    label: "Drugo ime",
  },
  quickExit: {
    button: "Odlazim odmah",
    offer: "Prikaži dugme za brzi izlaz",
    hide: "Sakrij dugme za brzi izlaz",
    neutralTitle: "Beleške",
    leftTitle: "Vreme",
    leftText: "Za ovo mesto trenutno nema prognoze. Pogledajte ponovo kasnije.",
  },
  notices: {
    taken: "Zaštićeni ste. Vaše ime više niko ne vidi.",
    left: "Zaštita je završena. Vaše ime se ponovo vidi.",
    "paper-chosen": "Vaš izbor za sertifikate je sačuvan.",
    "discretion-saved": "Sačuvano.",
    given: "Osoba je sada pod zaštitom.",
  },
};
