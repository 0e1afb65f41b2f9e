/** Texts of the first page, Serbian in Latin letters. Names and units in ⟦ ⟧ stay Latin in Cyrillic. */
export default {
  title: "Bezbednost, viđena odande gde ljudi žive",
  lead: "Otvoreni kurs i desetodnevna letnja škola za sve koji žele da proučavaju šta svakodnevni život na Zapadnom Balkanu i u Turskoj čini bezbednim ili nebezbednim. Besplatno je i radi i na slaboj vezi.",
  start: "Počni kurs",
  aboutSchool: "Pročitajte o letnjoj školi",
  school: {
    openUntil: "Rok za prijavu: {{when}}.",
    closesToday: "To je danas.",
    closesTomorrow: "To je sutra.",
    closesInDays_one: "Do roka je ostao još {{count}} dan.",
    closesInDays_few: "Do roka su ostala još {{count}} dana.",
    closesInDays_other: "Do roka je ostalo još {{count}} dana.",
    opensOn: "Prijave počinju: {{when}}.",
    closed: "Konkurs je završen. Škola traje: {{dates}}",
    running: "Škola je u toku: {{dates}}",
    facts_one:
      "Termin: {{dates}} – {{count}} mesto, uz pomoć za putne troškove onima kojima je potrebna. Diploma i pismo preporuke nisu potrebni.",
    facts_few:
      "Termin: {{dates}} – {{count}} mesta, uz pomoć za putne troškove onima kojima je potrebna. Diploma i pismo preporuke nisu potrebni.",
    facts_other:
      "Termin: {{dates}} – {{count}} mesta, uz pomoć za putne troškove onima kojima je potrebna. Diploma i pismo preporuke nisu potrebni.",
    more: "Datumi, mesta i prijavljivanje",
    none: "Naredna škola je u pripremi",
    noneText: "Datumi će biti ovde čim budu poznati. Kurs je otvoren cele godine.",
  },
  year: {
    label: "Godina škole",
    today: "Danas, {{date}}",
    "call-opens": "Početak konkursa",
    deadline: "Rok za prijave",
    offers: "Odgovori, sa obrazloženjem",
    "pre-course": "Početak rada na kursu",
    school: "Deset dana zajedno",
    certificates: "Sertifikati",
    before: "Konkurs je u pripremi",
    open: "Možete podneti prijavu",
    selecting: "Prijave se čitaju",
    preparing: "Pripreme preko interneta",
    inSession: "Škola je u toku",
    after: "Zadaci se privode kraju",
  },
  course: {
    title: "Otvoreni kurs",
    intro_one:
      "{{count}} modul, oko {{hours}} ⟦h⟧ rada. Čitate bez naloga. Otvorite nalog kada želite da vam odgovori budu sačuvani.",
    intro_few:
      "{{count}} modula, oko {{hours}} ⟦h⟧ rada. Čitate bez naloga. Otvorite nalog kada želite da vam odgovori budu sačuvani.",
    intro_other:
      "{{count}} modula, oko {{hours}} ⟦h⟧ rada. Čitate bez naloga. Otvorite nalog kada želite da vam odgovori budu sačuvani.",
    hours: "{{count}} ⟦h⟧",
  },
  chosen: {
    title: "Kako se bira ko dolazi na školu",
    intro: "Većinu dobrih prijava ne možemo da primimo, pa je način izbora zapisan i isti za sve.",
    answer: "Odgovarate na nekoliko pitanja",
    answerText:
      "O onome što vas brine u vašoj sredini, šta ste do sada radili i na čemu biste želeli da radite. Na engleskom; tekst se čuva dok pišete.",
    read: "Čitaju dve osobe",
    readText:
      "Vide samo vaše odgovore, a ne ime, godine, pol ni fotografiju. Ako se ocene mnogo razlikuju, čita i treća osoba.",
    seats: "Mesta se popunjavaju po zemljama",
    seatsText:
      "Svaka zemlja ima svoja mesta, koja se nude redom po broju poena. Mesto koje niko ne prihvati dobija najbolja rezerva, odakle god bila.",
    told: "Saznajete zašto",
    toldText: "Odgovor dobijaju svi, sa obrazloženjem u jednoj rečenici.",
    seatsLabel: "Mesta po zemljama",
    seatCount_one: "{{count}} mesto",
    seatCount_few: "{{count}} mesta",
    seatCount_other: "{{count}} mesta",
    openSeat: "Otvoreno za sve zemlje",
  },
  errors: {},
};
