/** Texts of the first page. Albanian. */
export default {
  title: "Siguria, e parë nga aty ku jetojnë njerëzit",
  lead: "Një kurs i hapur dhe një shkollë verore dhjetëditore për ata që duan të studiojnë çfarë e bën jetën e përditshme të sigurt a të pasigurt në Ballkanin Perëndimor dhe Turqi. Falas, dhe mjaft i lehtë për një sinjal të dobët.",
  start: "Fillo kursin",
  aboutSchool: "Lexoni për shkollën verore",
  school: {
    openUntil: "Aplikoni deri më {{when}}.",
    closesToday: "Afati është sot.",
    closesTomorrow: "Afati është nesër.",
    closesInDays_one: "Edhe {{count}} ditë.",
    closesInDays_other: "Edhe {{count}} ditë.",
    opensOn: "Mund të aplikoni që më {{when}}.",
    closed: "Aplikimet janë mbyllur. Shkolla mbahet {{dates}}.",
    running: "Shkolla po zhvillohet, {{dates}}.",
    facts_one:
      "{{dates}}, {{count}} vend, grante udhëtimi për ata që u duhen. Nuk ju duhet as diplomë, as letër rekomandimi.",
    facts_other:
      "{{dates}}, {{count}} vende, grante udhëtimi për ata që u duhen. Nuk ju duhet as diplomë, as letër rekomandimi.",
    more: "Datat, vendet dhe si të aplikoni",
    none: "Shkolla e radhës po përgatitet",
    noneText: "Datat dalin këtu sapo të caktohen. Kursi është i hapur gjithë vitin.",
  },
  year: {
    label: "Viti i shkollës",
    today: "Sot, {{date}}",
    "call-opens": "Hapet thirrja",
    deadline: "Mbyllen aplikimet",
    offers: "Përgjigjet, me arsye",
    "pre-course": "Fillon puna në kurs",
    school: "Dhjetë ditë së bashku",
    certificates: "Certifikatat",
    before: "Thirrja po përgatitet",
    open: "Mund të aplikoni",
    selecting: "Aplikimet po lexohen",
    preparing: "Pjesëmarrësit përgatiten në internet",
    inSession: "Shkolla po zhvillohet",
    after: "Detyrat po përfundohen",
  },
  course: {
    title: "Kursi i hapur",
    intro_one:
      "{{count}} modul, rreth {{hours}} orë. Lexoni pa llogari. Hapni një kur të doni që përgjigjet tuaja të ruhen.",
    intro_other:
      "{{count}} module, rreth {{hours}} orë. Lexoni pa llogari. Hapni një kur të doni që përgjigjet tuaja të ruhen.",
    hours: "{{count}} orë",
  },
  chosen: {
    title: "Si zgjidhen njerëzit për shkollën",
    intro:
      "Shumica e aplikimeve të mira nuk mund të pranohen, prandaj mënyra si zgjedhim është e shkruar dhe e njëjtë për të gjithë.",
    answer: "Ju u përgjigjeni disa pyetjeve",
    answerText:
      "Për një shqetësim aty ku jetoni, çfarë keni bërë dhe me çfarë do të punonit. Në anglisht, ruhet ndërsa shkruani.",
    read: "E lexojnë dy njerëz",
    readText:
      "Ata shohin vetëm përgjigjet tuaja. Jo emrin, moshën, gjininë a fotografinë. Nëse vlerësojnë shumë ndryshe, e lexon një i tretë.",
    seats: "Vendet në shkollë plotësohen sipas vendbanimit",
    seatsText:
      "Për çdo vendbanim ka vende më vete, që ofrohen sipas pikëve. Një vend që nuk e merr askush i kalon rezervës më të fortë, nga kudo që të jetë.",
    told: "Ju tregohet pse",
    toldText: "Secili merr një përgjigje me arsyen në një fjali.",
    seatsLabel: "Vendet në shkollë sipas vendbanimit",
    seatCount_one: "{{count}} vend",
    seatCount_other: "{{count}} vende",
    openSeat: "I hapur për të gjithë",
  },
  errors: {},
};
