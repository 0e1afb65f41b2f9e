/** Texts of the first page. */
export default {
  title: "Security, seen from where people live",
  lead: "An open course and a ten-day summer school for people who want to study what makes daily life safe or unsafe in the Western Balkans and Türkiye. Free of charge, and light enough for a weak signal.",
  start: "Start the course",
  aboutSchool: "Read about the summer school",
  school: {
    // {{when}} is such as "Monday 1 March 2027, 23:59 (Sarajevo)".
    openUntil: "Apply by {{when}}.",
    closesToday: "That is today.",
    closesTomorrow: "That is tomorrow.",
    // From two days on; languages in which 21 goes like 1 need the form for one.
    closesInDays_one: "That is {{count}} day from today.",
    closesInDays_other: "That is {{count}} days from today.",
    opensOn: "You can apply from {{when}} on.",
    closed: "Applications are closed. The school is from {{dates}}.",
    running: "The school is under way, {{dates}}.",
    facts_one:
      "{{dates}}, {{count}} place, travel grants for those who need one. You need no degree and no reference letter.",
    facts_other:
      "{{dates}}, {{count}} places, travel grants for those who need one. You need no degree and no reference letter.",
    more: "Dates, seats and how to apply",
    none: "The next school is being prepared",
    noneText: "Dates appear here as soon as they are fixed. The course is open all year.",
  },
  year: {
    label: "The year of the school",
    today: "Today, {{date}}",
    "call-opens": "Call opens",
    deadline: "Applications close",
    offers: "Answers, with reasons",
    "pre-course": "Course work begins",
    school: "Ten days together",
    certificates: "Certificates",
    // What the mark for today says.
    before: "The call is being prepared",
    open: "You can apply",
    selecting: "Applications are being read",
    preparing: "Participants prepare online",
    inSession: "The school is under way",
    after: "Assignments are being finished",
  },
  course: {
    title: "The open course",
    intro_one:
      "{{count}} module, about {{hours}} hours. Read without an account. Sign up when you want your answers kept.",
    intro_other:
      "{{count}} modules, about {{hours}} hours. Read without an account. Sign up when you want your answers kept.",
    // Length of a module: "4 h".
    hours: "{{count}} h",
  },
  chosen: {
    title: "How people are chosen for the school",
    intro:
      "Most good applications cannot be taken, so the way we choose is written down and the same for all.",
    answer: "You answer a few questions",
    answerText:
      "About a concern where you live, what you have done, and what you would work on. In English, saved as you type.",
    read: "Two people read it",
    readText:
      "They see your answers only. Not your name, age, gender or photograph. If they differ widely, a third person reads.",
    seats: "Seats are filled by country",
    seatsText:
      "Each country has its own seats, offered in order of score. A seat nobody takes goes to the strongest reserve from anywhere.",
    told: "You are told why",
    toldText: "Everyone gets an answer with the reason in a sentence.",
    seatsLabel: "Seats by country",
    seatCount_one: "{{count}} seat",
    seatCount_other: "{{count}} seats",
    openSeat: "Open to any country",
  },
  errors: {},
} as const;
