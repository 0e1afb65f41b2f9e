/** Texts of mail. Values in {{ }} are filled in; a time comes in words with its city. No mail tells a grade or a reason. */
export default {
  frame: {
    greeting: "Hello {{name}},",
    // Followed by the name of the site, as a link.
    why: "You get this mail because something of yours on this site changed. We send no newsletters. The site is",
  },
  // Discreet mails: nothing may tell what kind of site this is or what happened.
  discreet: {
    subject: "A message for you",
    waits: "Something is waiting for you. Open this link and sign in to read it.",
    account: "This is about how you sign in. Open this link to go on.",
    until: "The link works once, until {{expiresAt}}.",
    action: "Open",
  },
  confirmAddress: {
    subject: "Confirm your address",
    heading: "Is this your address?",
    text: "Somebody, we hope you, opened an account with this address. Confirm that it is yours and you can sign in.",
    expires:
      "The link works once, until {{expiresAt}}. If it was not you, do nothing: without your confirmation the account stays closed.",
    action: "Confirm the address",
  },
  signUpRepeated: {
    subject: "You already have an account",
    heading: "You already have an account here",
    text: "Somebody tried to open an account with your address. There is one already, so nothing was changed.",
    reset: "If it was you: sign in, or ask there for a new password. If it was not, there is nothing to do.",
    action: "Sign in",
  },
  resetPassword: {
    subject: "Choose a new password",
    heading: "Choose a new password",
    text: "You asked for a new password. Choose one on the page behind this link.",
    expires: "The link works once, until {{expiresAt}}.",
    notYou: "If you did not ask, do nothing: your password stays as it is.",
    action: "Choose a password",
  },
  passwordChanged: {
    subject: "Your password was changed",
    heading: "Your password was changed",
    text: "The password of your account was changed: {{changedAt}}. Everybody who was signed in with it has been signed out.",
    notYou: "If you did not do this, choose a new password now and write to the organisers.",
    action: "Choose a new password",
  },
  // To the address an account is to have.
  confirmNewAddress: {
    subject: "Confirm your new address",
    heading: "Is this your new address?",
    text: "Somebody, we hope you, wants to use this address for an account here. It takes effect only if you say yes on the page behind this link.",
    expires: "The link works once, until {{expiresAt}}. If it was not you, do nothing: nothing changes.",
    action: "Use this address",
  },
  // To the address an account had until now.
  addressChanged: {
    subject: "Your address was changed",
    heading: "Your account has another address now",
    text: "The address of your account was changed. From now on our mail goes to the new one.",
    notYou:
      "If you did not do this, undo it: the account gets this address back, everybody is signed out, and you choose a new password. The link works until {{expiresAt}}.",
    action: "Undo the change",
  },
  // How signing in to an account is protected is another now. Says nothing of what the site is about.
  secondFactorChanged: {
    added: {
      subject: "A second step was added",
      text: "Signing in to your account takes a second step since {{at}}, such as a code or a passkey.",
    },
    removed: {
      subject: "A second step was removed",
      text: "A second step for signing in to your account was removed: {{at}}.",
    },
    "recovery-code-used": {
      subject: "A recovery code was used",
      text: "Somebody signed in to your account with your password and one of your recovery codes: {{at}}.",
    },
    notYou:
      "If this was not you, choose a new password now, look at your account and write to the people who run the site.",
    action: "Look at your account",
  },
  setUpAccount: {
    subject: "Your account is ready to be set up",
    heading: "An account is waiting for you",
    text: "An account was prepared for you. Choose a password and it is yours.",
    expires: "The link works once, until {{expiresAt}}.",
    action: "Set up the account",
  },
  invitation: {
    subject: "You are invited",
    heading: "You are invited",
    text: "Somebody who runs this site invites you to take part. What to, and by whom, stands on the page behind this link.",
    expires: "The link works once, until {{expiresAt}}. If you do not know what this is about, do nothing.",
    action: "See the invitation",
  },
  applicationReceived: {
    subject: "We have your application: {{school}}",
    heading: "We have your application",
    text: "Your application to {{school}} arrived: {{submittedAt}}.",
    // A short code that the person can quote.
    receipt: "Receipt: {{receipt}}. Keep it; with it we find your application.",
    next: "Everyone gets an answer by mail. You can read what you sent, and see where it stands, at any time.",
    action: "See my application",
  },
  offer: {
    subject: "A place for you: {{school}}",
    heading: "There is a place for you",
    text: "We offer you a place at {{school}}.",
    answerBefore:
      "Please answer before {{answerBefore}}. After that the place goes to somebody on the waiting list.",
    either: "Accepting or declining takes one minute. What the organisers wrote to you stands beside it.",
    action: "Read and answer",
  },
  waitingList: {
    subject: "You are on the waiting list: {{school}}",
    heading: "You are on the waiting list",
    text: "There is no free place at {{school}} yet, and your application is on the waiting list.",
    next: "If a place becomes free for you, we write at once. You need not do anything.",
    action: "See my application",
  },
  rejection: {
    subject: "About your application: {{school}}",
    heading: "No place this time",
    text: "Thank you for applying to {{school}}. We cannot offer you a place this time.",
    reason: "What decided it stands on the page of your application, with what the organisers wrote to you.",
    action: "Read the reason",
  },
  offerExpired: {
    subject: "The time to answer is over: {{school}}",
    heading: "The time to answer is over",
    text: "We did not hear from you in time, so the place at {{school}} is free for somebody else now.",
    next: "If something kept you from answering, write to the organisers.",
    action: "See my application",
  },
  enrolled: {
    subject: "Welcome: {{title}}",
    heading: "Welcome",
    text: "You are enrolled: {{title}}.",
    next: "Lessons, quizzes, assignments and dates are on one page. Start wherever you like; your place is kept.",
    action: "Open my course",
  },
  offerDeclined: {
    subject: "You gave your place back: {{school}}",
    heading: "Your place was given back",
    text: "You declined the place at {{school}}. It goes to somebody on the waiting list.",
    thanks: "Thank you for telling us. If this was a mistake, write to the organisers soon.",
    action: "See my application",
  },
  submissionReceived: {
    subject: "We have your work: {{assignment}}",
    heading: "We have your work",
    text: "Your work for “{{assignment}}” arrived: {{submittedAt}}.",
    // A short code that the person can quote.
    receipt: "Receipt: {{receipt}}. It stands for exactly the text you sent.",
    next: "Readers who do not know your name will review it. We write when there is something to read.",
    action: "See my work",
  },
  reviewAllocated: {
    subject_one: "One work to review: {{assignment}}",
    subject_other: "{{count}} works to review: {{assignment}}",
    heading_one: "One work is waiting for your review",
    heading_other: "{{count}} works are waiting for your review",
    text_one: "You were asked to review one work for “{{assignment}}”.",
    text_other: "You were asked to review {{count}} works for “{{assignment}}”.",
    due: "Please send your reviews before {{dueAt}}.",
    how: "You do not learn who wrote a work, and its author does not learn who you are. What you write is saved as you go.",
    action: "Start reviewing",
  },
  reviewReceived: {
    subject: "We have your review: {{assignment}}",
    heading: "Thank you for your review",
    text: "Your review for “{{assignment}}” arrived. The author reads it without your name.",
    // A short code that the person can quote.
    receipt: "Receipt: {{receipt}}.",
    action: "See my reviews",
  },
  // {{lesson}} is a lesson's number and title. To those who may approve its new text.
  draftToRead: {
    subject: "A text waits to be read: {{lesson}}",
    heading: "A text waits for you to read it",
    text: "“{{lesson}}” has a new text. Readers see it once somebody other than its writer has read and approved it.",
    how: "You see what changed, can ask for changes or approve it. If somebody else was quicker, there is nothing to do.",
    action: "Read what changed",
  },
  // To those who wrote it: what became of the new text of a lesson.
  draftDecided: {
    changes_asked: {
      subject: "Changes are asked for: {{lesson}}",
      heading: "Somebody asks for changes",
      text: "“{{lesson}}” was read and comes back to you. What should change stands beside the text.",
    },
    approved: {
      subject: "Approved: {{lesson}}",
      heading: "Your text is approved",
      text: "“{{lesson}}” was read and approved. Publish it, or set a time for it.",
    },
    published: {
      subject: "Published: {{lesson}}",
      heading: "Your text is published",
      text: "Readers have the new text of “{{lesson}}”.",
    },
    put_back: {
      subject: "Not published: {{lesson}}",
      heading: "Your text could not be published",
      text: "“{{lesson}}” was to be published by now, and something stands in the way. The page says what.",
    },
    action: "Open it",
  },
  gradeReleased: {
    subject: "A result for you to read: {{title}}",
    heading: "There is a result for you to read",
    text: "Your result for “{{title}}” is on the site, with what it rests on.",
    action: "Read it",
  },
  certificateIssued: {
    subject: "Your certificate: {{title}}",
    heading: "Your certificate is ready",
    text: "You have met all conditions of {{title}}, and your certificate has been issued.",
    check: "You can download it. Anyone to whom you give its code can check that it is real.",
    action: "Get the certificate",
  },
  // The page /dev/mailbox, where a site without a mail server keeps its mails.
  mailbox: {
    title: "Mailbox of this machine",
    lead: "No mail server is set, so mails are kept here instead of being sent. This page answers on this machine only.",
    search: "Address",
    empty: "There is no mail yet",
    emptyText: "Mails appear here when something happens that somebody should be told.",
    to: "To",
    subject: "Subject",
    keptAt: "Time",
    links: "Links in this mail",
    text: "Text",
    back: "All mails",
  },
  // Once a day, for whoever asked for it: where something is new. Never what was said, nor who said it.
  discussionDigest: {
    subject: "New in your discussions",
    heading: "Something new was said",
    text_one: "Since the last mail others wrote {{count}} post where you take part.",
    text_other: "Since the last mail others wrote {{count}} posts where you take part.",
    // One line for each lesson or module: its number, its title, how many posts.
    place_one: "{{number}} {{title}}: {{count}} new post",
    place_other: "{{number}} {{title}}: {{count}} new posts",
    more_one: "And {{count}} more place.",
    more_other: "And {{count}} more places.",
    action: "Read it",
    stop: "You asked for this mail. On the same page you can stop it.",
  },
  // At most once a day, for those who look after discussions.
  discussionQueue: {
    subject: "Reported posts are waiting",
    heading: "Somebody asked you to look",
    text_one: "{{count}} reported post waits for a decision.",
    text_other: "{{count}} reported posts wait for a decision.",
    action: "Look at it",
  },
  // A mail that an administrator sends to themselves to see whether mail arrives.
  testMail: {
    subject: "A test of the mail",
    heading: "Mail arrives",
    text: "Somebody signed in as you asked this site for a test mail. It says nothing more than that mail from here arrives.",
    action: "See the log of mails",
  },
  errors: {
    deferred: "The mail could not be sent yet. It will be tried again.",
  },
} as const;
