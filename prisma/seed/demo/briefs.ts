/**
 * Policy briefs for the demo. Towns, bodies and counts are made up on purpose and
 * say so in their sources; the texts exist to show pages with real lengths.
 */

interface BriefTopic {
  readonly theme: string;
  readonly title: string;
  /** A made-up place. */
  readonly place: string;
  /** Who is affected, in the plural. */
  readonly people: string;
  /** The addressee. */
  readonly body: string;
  /** What happens to people, as a clause. */
  readonly harm: string;
  /** The dimension that present policy overlooks. */
  readonly dimension: string;
  /** The smaller option, as a noun phrase. */
  readonly small: string;
  /** The larger option, as a noun phrase. */
  readonly large: string;
}

/** Topics in the order in which demo authors take them. */
export const TOPICS: readonly BriefTopic[] = [
  {
    theme: "Air quality",
    title: "Warn the schools first: a smog alarm for the upper town",
    place: "the upper town",
    people: "children and teachers in the three schools below the heating plant",
    body: "the municipal council",
    harm: "lessons go on outdoors on days when the air is unhealthy, because nobody tells the schools in time",
    dimension: "health security",
    small: "a written warning chain from the measuring station to the schools",
    large: "cleaner heating for the school district within three winters",
  },
  {
    theme: "Migration",
    title: "A desk that answers: advice for seasonal workers before they sign",
    place: "the bus-station quarter",
    people: "seasonal workers who leave each spring and the families who wait for them",
    body: "the director of the employment office",
    harm: "people sign contracts that they cannot read and learn of their rights when the season is over",
    dimension: "economic security",
    small: "an advice desk open on the eight Saturdays before the season",
    large: "a register of recruiters with a complaints procedure",
  },
  {
    theme: "Trust in institutions",
    title: "Publish the answer too: what became of citizens’ complaints",
    place: "the river municipality",
    people: "residents who reported a danger and never heard what followed",
    body: "the mayor’s office",
    harm: "reports vanish into a drawer, and after the second silence people stop reporting",
    dimension: "political security",
    small: "a public list of complaints with dates and answers, without names",
    large: "an independent ombudsperson for the district",
  },
  {
    theme: "Youth",
    title: "Keep the lights on: a safe way home from evening classes",
    place: "the railway settlement",
    people: "pupils and apprentices who come home after dark",
    body: "the municipal safety council",
    harm: "two underpasses are avoided after six, and those who cannot avoid them give up evening classes",
    dimension: "personal security",
    small: "repaired lights and cut hedges along one agreed route",
    large: "a new crossing that makes the underpasses unnecessary",
  },
  {
    theme: "Violence against children",
    title: "One person to ask: a trusted adult in every school building",
    place: "the two schools of the valley",
    people: "pupils between ten and fifteen",
    body: "the education department",
    harm: "pupils who are hurt at school tell nobody, because they do not know who may keep a secret",
    dimension: "personal security",
    small: "a trained contact person in each building with an hour a week",
    large: "a mobile team of two counsellors for the valley",
  },
  {
    theme: "Disaster recovery",
    title: "The second year after the flood: keep a list of those still waiting",
    place: "the lower villages",
    people: "households that still live with relatives",
    body: "the regional recovery office",
    harm: "aid ended with the first winter, while damp houses and debts did not",
    dimension: "economic security",
    small: "a monthly list of open cases, reviewed with the villages",
    large: "a repair fund with a technical adviser for the villages",
  },
  {
    theme: "Women, peace and security",
    title: "A seat and a reason: women in the local safety council",
    place: "the market municipality",
    people: "women who work at the market and those who use the evening buses",
    body: "the municipal assembly",
    harm: "the council speaks about street safety without anyone who walks there at five in the morning",
    dimension: "community security",
    small: "two guaranteed seats with travel costs and childcare paid",
    large: "a change of the statute that asks for balance in all safety bodies",
  },
  {
    theme: "Organised crime and corruption",
    title: "Small permits, clear prices: less room for favours at the counter",
    place: "the old town",
    people: "shopkeepers and craftspeople who need a permit every year",
    body: "the head of the administration",
    harm: "nobody knows the true price of a permit, so some pay twice and some never open",
    dimension: "economic security",
    small: "a price list at the counter and a receipt with a number",
    large: "permits by post and on line, decided within fixed days",
  },
];

type Section =
  | "title"
  | "summary"
  | "problem"
  | "evidence"
  | "options"
  | "recommendations"
  | "implementation"
  | "sources"
  | "declaration";

/** The text of one brief, section by section: between 1,200 and 1,500 words without title, sources and declaration. */
export function writeBrief(topic: BriefTopic): Record<Section, string> {
  const { place, people, body, harm, dimension, small, large } = topic;
  return {
    title: topic.title,
    summary: `In ${place}, ${harm}. Those who carry the cost are ${people}. This brief asks ${body} for two things: first, ${small}, which can begin within three months and costs little; second, a decision this year on ${large}. The present policy treats the matter as one of order and property. It overlooks ${dimension}, and with it the people who could say best what would help.`,
    problem: `For several years, ${harm}. It is not a new problem, and nobody we spoke to called it one. What is new is that people have begun to change how they live because of it: they choose other hours, other streets, other schools, or they leave. In ${place} this weighs most on ${people}. They are not the loudest group at public meetings, and several told us that they have never been to one.\n\nWe write to ${body} because the decision lies there. No new law is needed for the first step, and the money is within the limits that may be spent without a vote. The moment is right for two reasons. The plan for the next year is being written now, and once it is adopted, nothing can be added before the following autumn. And a working group that was set up after last winter is still meeting; if it ends without a result, it will be hard to bring the same people to a table again.\n\nWe use the word security on purpose. A town can be quiet and still be unsafe for those who have learned to avoid half of it. A policy that counts incidents will report that nothing happened. A policy that asks people what they have stopped doing will hear something else.`,
    evidence: `We drew on four kinds of evidence, and each has its limits.\n\nFirst, documents. The plan of ${body} mentions the problem in one sentence and names no person who is responsible for it. The minutes of the last six meetings, which are public, return to it twice. Neither text says how anybody would notice an improvement.\n\nSecond, conversations. We held eighteen conversations with ${people}, each of about half an hour, and six with people who work in the institutions concerned. Nobody is named here, and what could identify a person was left out. This is not a sample: those who agreed to speak may be more concerned, or more hopeful, than those who did not. Still, fourteen of the eighteen described the same thing.\n\nThird, observation. On five working days and two weekends we walked the same route at the same hours and noted what could be seen: who was there, who was not, what was broken, what was locked. On five of these seven days the situation was as people had described it. On two it was better, and on both of these an official visit had been announced. We mention this because it shows how an inspection can mislead.\n\nFourth, figures that others have published. They exist for the country and for the region, not for ${place}. We use them only to show that the matter is not peculiar to one town.\n\nTaken together, this supports three statements. The harm is real and lasting. It falls unevenly: people with a car, a relative abroad or a friend in the administration are less exposed. And it travels from one area of life to another. What begins as a matter of ${dimension} becomes one of income when somebody gives up work, and one of community when neighbours stop meeting. This chain is what the present policy overlooks, since each link belongs to a different department.\n\nThe evidence is thinnest on causes. We can describe what happens and to whom; we cannot say with confidence how much is due to missing money, how much to unclear responsibility, and how much to habit.`,
    options: `We compared three options by four criteria: how soon ${people} would notice a difference; what it costs in the first year; what could go wrong, and for whom; and whether the decision can be taken back.\n\nNo change. It costs nothing this year. People go on adapting, which looks like calm. The risk is borne by those who cannot adapt, and it grows slowly, so that no single meeting will ever have to discuss it. Taking the decision back later is possible, but the working group will be gone.\n\nOption one: ${small}. People would notice within weeks. The cost is low: some hours of existing staff, some materials, one printed page. It could go wrong if it is announced and then not kept up; a promise that fails would cost more trust than silence did. It can be changed or ended at any time. A side effect is that other quarters may ask for the same, which we would call a good problem.\n\nOption two: ${large}. The effect would be larger and would last. It would come after a year at the earliest. The cost is of another order and needs a vote, and perhaps a partner. It could go wrong through delay, or because those who decide on the details are not those who live with them. It can hardly be taken back. A side effect is that some people who profit from the present state would lose by it, quietly, and may resist in the same way.\n\nBy the first and fourth criterion option one is ahead; by lasting effect, option two. They do not exclude each other, and the first produces the evidence that the second needs.`,
    recommendations: `1. ${body[0]!.toUpperCase()}${body.slice(1)} should decide at its next meeting on ${small}. Cost: low, within the current budget. Evidence: fourteen of eighteen conversations and our observation. The strongest objection is that this treats a symptom. Our answer is that it does, and that people live with symptoms. We shall know that it works if, after three months, a repetition of our walk finds the agreed state on six of seven days.\n\n2. One person should be named, by the end of the month, who answers questions about this matter, with an address and an hour. Cost: none beyond two hours a week. Evidence: neither document names anyone. Some may object that it adds a burden to a small staff. Our answer is that the questions already arrive, at five different doors. We shall know by a simple count of questions and answers, published each quarter without names.\n\n3. Within six months, three open conversations should be held with ${people}, at hours and in places that suit them, led by somebody from outside the administration. Cost: low; rooms exist. Evidence: those most affected do not come to meetings. It may be objected that such evenings raise expectations. They do; therefore each should end with a list of what will and will not be done. We shall know by who comes, and whether they come twice.\n\n4. Before the plan for the following year is closed, a decision should be taken on ${large}, with the results of the first three steps on the table. Cost: high; a partner will be needed. Evidence: the harm is lasting and moves from one area of life to another. The objection will be money. Our answer is a comparison: the cost of doing nothing should be estimated by the same office and printed beside it.`,
    implementation: `The first step is small: the next agenda of ${body} should carry this item, with one page of text, and name who prepares it. We offer our notes, without anything that could identify a person.\n\nThree things could go wrong. The measure may be started and forgotten; a date for a public look back, three months ahead, is the remedy. It may be used to single out a group as the cause of the problem; every text should therefore describe what happens and what helps, and never who is to blame. And people who spoke to us could be asked who they are; we have kept no list, and we ask that nobody tries to make one. An early sign of each would be, in turn, a skipped date, a headline, and a visit.`,
    sources: [
      `1. Plan of ${body} for the current year (demo text, not a real document).`,
      "2. Minutes of six public meetings, last twelve months (demo text).",
      "3. Notes of eighteen conversations, kept by the author without names (demo text).",
      "4. Notes of seven walks with times and places (demo text).",
      "5. United Nations Development Programme, Human Development Report 1994, chapter 2.",
      "6. United Nations General Assembly, resolution 66/290, 2012.",
      "7. Regional barometer, tables for the country (demo text).",
      "8. Local newspaper, three articles of the last two years (demo text).",
    ].join("\n"),
    declaration: "The author has no interest in the matter. Tools used: a spelling checker.",
  };
}

/** What a demo reviewer writes; picked by number so that reviews differ. */
export const REVIEW_COMMENTS = {
  keep: [
    "The walk at fixed hours is a strong idea, and you say plainly where it could mislead. Keep that paragraph as it is.",
    "The options are compared by the same four criteria. That made it easy to follow why you begin with the smaller one.",
    "You say what you do not know. It made me trust the rest of the brief more, not less.",
  ],
  change: [
    "The second recommendation does not say who names the person. Put the office there and the sentence is complete.",
    "The regional figures need their year and what they are a share of. At present a reader cannot find them again.",
    "The summary is longer than it has to be. The third and fourth sentence could become one.",
  ],
  question: [
    "What would you say to somebody who calls the first measure a distraction from the second?",
    "Who in the administration already agrees with you, and could say so in public?",
    "How would you find the people who did not want to speak to you?",
  ],
  criterion: [
    "The sentence of this level fits; for the higher one I missed a date and a base for two of the figures.",
    "Clear and complete. I could retell this part to a colleague without looking at the text again.",
    "Most of it is here. The link between the two dimensions could be shown with one example more.",
    "Good, with one weakness: the side effects of the larger option are named and not weighed.",
  ],
} as const;
