/** Where mails lead. The pages of the site, as paths; the origin is added when a mail is rendered. */
export const mailPaths = {
  signIn: "/login",
  forgotten: "/forgot",
  security: "/account/security",
  application: (cohortSlug: string) => `/schools/${cohortSlug}/application`,
  myWork: "/learn",
  assignment: (assignmentId: string) => `/learn/assignments/${assignmentId}`,
  reviews: "/learn/reviews",
  discussions: "/learn/discussions",
  reported: "/teach/discussions",
  draftReview: (draftId: string) => `/teach/drafts/${draftId}/review`,
  certificates: "/learn/certificates",
} as const;
