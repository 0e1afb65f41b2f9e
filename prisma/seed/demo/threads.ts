/** A number from one in the list of participants. */
type Speaker = number | "instructor";

interface SeededReply {
  readonly by: Speaker;
  readonly text: string;
  readonly isAnswer?: true;
  readonly reported?: { readonly by: number; readonly reason: "endangers"; readonly note: string };
}

interface SeededThread {
  /** Of modules that are open to everybody from the beginning. */
  readonly place: { readonly moduleSlug: string; readonly lessonSlug?: string };
  readonly daysAgo: number;
  readonly by: number;
  readonly title: string;
  readonly text: string;
  readonly replies: readonly SeededReply[];
}

/** What people of the demo say. All of it is invented, places as well. */
export const THREADS: readonly SeededThread[] = [
  {
    place: { moduleSlug: "origins-and-concept", lessonSlug: "a-question-first" },
    daysAgo: 12,
    by: 3,
    title: "How do you ask without frightening people?",
    text: "I tried the question of the lesson on two neighbours. One laughed, the other closed the door.\n\nHow do you begin so that people do not think you are from the police?",
    replies: [
      {
        by: 20,
        text: "I never begin with fear. I ask what has become easier here in the last years, and people come to what has not by themselves.",
        isAnswer: true,
      },
      {
        by: "instructor",
        text: "Say first who you are, what you will do with the answer and that they can stop. It sounds stiff and takes half a minute. Lesson 10.1 has the words for it.",
      },
      { by: 3, text: "Thank you both. The third neighbour talked for an hour." },
    ],
  },
  {
    place: { moduleSlug: "origins-and-concept" },
    daysAgo: 9,
    by: 7,
    title: "What is it called where you live?",
    text: "In my town “security” on a poster means cameras. Which word do you use when you speak with people about this course?",
    replies: [
      {
        by: 9,
        text: "Код нас кажемо „људска безбедност“, али на терену питам само: шта вас брине? То разуму сви.",
      },
      {
        by: 10,
        text: "Kod nas isto. Reč „bezbednost“ odmah vodi u razgovor o policiji, pa je izbegavam na početku.",
      },
      {
        by: 18,
        text: "We say “siguri njerëzore” in the office and nowhere else. At the bus stop I ask about the bus stop.",
      },
    ],
  },
  {
    place: { moduleSlug: "origins-and-concept", lessonSlug: "neighbours-of-the-concept" },
    daysAgo: 5,
    by: 12,
    title: "Development or security?",
    text: "If the clinic has no doctor, do I write about health, about development or about human security? My reviewers will ask.",
    replies: [
      {
        by: 21,
        text: "I would ask what the missing doctor makes people afraid of. If the answer is a sick child at night, you have your paragraph.",
      },
    ],
  },
  {
    place: { moduleSlug: "dimensions-freedoms-principles", lessonSlug: "seven-windows-on-one-life" },
    daysAgo: 3,
    by: 13,
    title: "Which window is the market quarter?",
    text: "In our exercise everybody put the (invented) market quarter under “community”. I had it under “economic”. Does it matter?",
    replies: [
      {
        by: 16,
        text: "Everybody knows they are all smugglers there. Ask in the green house beside the bridge, third floor, she will tell you who.",
        reported: {
          by: 8,
          reason: "endangers",
          note: "Whoever lives in that house can be found by this.",
        },
      },
      {
        by: 1,
        text: "It matters for who has to act. Under “economic” you end up at the labour office, under “community” at the council.",
      },
    ],
  },
];
