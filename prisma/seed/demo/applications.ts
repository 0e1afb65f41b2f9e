import { acceptOffer, assess, decide, saveDraft, submitApplication } from "~/features/cohorts/index.server";
import type { Context } from "~/platform/context.server";
import type { Person } from "~/shared/actor";
import { createAccount, personOf } from "./accounts";
import { APPLICANT_COUNTRIES, applicantEmail, PARTICIPANTS, participantEmail } from "./people";
import { OPEN_SCHOOL, RUNNING_SCHOOL } from "./schools";
import { at } from "./timeline";

const CONCERNS = [
  "In our settlement people are afraid of the winter more than of any crime. The heating plant stands above the school, and on still days the smoke comes down to the yard. Children and old people suffer first. Nobody warns them, because the measuring station belongs to one office and the school to another.",
  "The road to the next town passes three villages without a pavement. People who work evening shifts walk it in the dark. Everyone knows somebody who was hurt. It is treated as a matter of traffic, and it is also a matter of who can take a job and who cannot.",
  "After the flood the houses were repaired on paper. Some families still live with relatives, and those who rent were never on a list. They told me that the second year is worse than the first, because nobody asks any more.",
  "Young people here say that they feel safe and that they are leaving. I would like to understand how both can be true. It concerns those who stay as well: teachers, parents, and the few employers that are left.",
] as const;

const EXPERIENCE =
  "I helped with two small surveys of our organisation and wrote the part on methods for one of them. I have also kept a diary of public meetings for a year, with what was promised and what was done.";
const IDEA =
  "A policy brief for the municipal council, because the decision is theirs and no law has to change. I have access to the minutes and know people who would speak to me if their names stay out of it.";
const COOPERATION =
  "In our youth council two groups refused to sit at one table. I asked each what it would need in order to stay for an hour. We agreed on three rules, and after a month there was one meeting instead of two.";
const AFTERWARDS =
  "I will repeat the survey with two schools and present it at the safety council. A colleague in the next municipality wants to use the same questions, so that we can compare.";

const answersOf = (name: string, country: string, organisation: string, index: number) => ({
  nameOnCertificate: name,
  country,
  adult: "yes" as const,
  english: (["B1", "B2", "C1", "C2"] as const)[index % 4]!,
  available: "yes" as const,
  occupation: (["student", "cso", "researcher", "public-institution", "media"] as const)[index % 5]!,
  organisation,
  concern: CONCERNS[index % CONCERNS.length]!,
  experience: EXPERIENCE,
  assignment: "B" as const,
  assignmentIdea: IDEA,
  cooperation: COOPERATION,
  useAfterwards: AFTERWARDS,
  grant: (["none", "part", "full"] as const)[index % 3]!,
  visa: (["no", "unsure"] as const)[index % 2]!,
  consentData: "on" as const,
  consentConduct: "on" as const,
  ownWork: "on" as const,
});

const ratingsOf = (index: number) => {
  const points = (shift: number) => 2 + ((index * 7 + shift * 3) % 4);
  return {
    understanding: points(0),
    experience: points(1),
    idea: points(2),
    cooperation: points(3),
    use: points(4),
    clarity: points(5),
  };
};

interface Staff {
  readonly organiser: Person;
  readonly screener: Person;
}

/** The people of the running school: from application to a place, each step at its time. Returns their accounts in order. */
export async function admitParticipants(ctx: Context, staff: Staff): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, person] of PARTICIPANTS.entries()) {
    const number = index + 1;
    const userId = await createAccount(at(ctx, -150), { ...person, email: participantEmail(number) });
    const applicant = at({ ...ctx, actor: personOf(userId) }, -145 + (index % 20));
    const { applicationId } = await submitApplication(applicant, {
      schoolSlug: RUNNING_SCHOOL,
      version: 0,
      answers: answersOf(person.name, person.country, person.organisation, index),
    });
    await assess(at({ ...ctx, actor: staff.screener }, -105), { applicationId, ratings: ratingsOf(index) });
    await decide(at({ ...ctx, actor: staff.organiser }, -93), {
      applicationId,
      kind: "offer",
      reasonCode: "score",
      message: "Two readers liked how concrete you are. We look forward to working with you.",
    });
    await acceptOffer(at({ ...ctx, actor: personOf(userId) }, -90), { schoolSlug: RUNNING_SCHOOL });
    ids.push(userId);
  }
  return ids;
}

/** The open call: one draft, some to be read, some read, three already decided. */
export async function receiveApplications(ctx: Context, staff: Staff): Promise<void> {
  for (const [index, country] of APPLICANT_COUNTRIES.entries()) {
    const number = index + 1;
    const name = `Applicant ${number}`;
    const userId = await createAccount(at(ctx, -24), { email: applicantEmail(number), name, country });
    const applicant = at({ ...ctx, actor: personOf(userId) }, -20 + index);
    const answers = answersOf(name, country, `Demo organisation ${number}`, index);
    if (index === 0) {
      const { concern, country: home } = answers;
      await saveDraft(applicant, {
        schoolSlug: OPEN_SCHOOL,
        version: 0,
        answers: { nameOnCertificate: name, country: home, concern },
      });
      continue;
    }
    const { applicationId } = await submitApplication(applicant, {
      schoolSlug: OPEN_SCHOOL,
      version: 0,
      answers,
    });
    if (index % 2 === 0)
      await assess(at({ ...ctx, actor: staff.screener }, -2), { applicationId, ratings: ratingsOf(index) });
    if (index === 4)
      await decide(at({ ...ctx, actor: staff.organiser }, -1), {
        applicationId,
        kind: "offer",
        reasonCode: "score",
        message: "An early offer, because you need time for a visa.",
      });
  }
}
