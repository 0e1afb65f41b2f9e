/** Protection of people at risk: the alias, the true name, discreet mails, the quick way out. Plain and calm. */
export default {
  title: "Protection",
  lead: "Who reads your name here, what mails say, and how to leave quickly. You can change all of it at any time.",
  link: "Protection, mails, quick exit",
  linkText: "An alias instead of your name, mails that tell nothing, a button that leaves at once.",
  alias: {
    heading: "An alias",
    intro: "Now everybody here knows you as {{name}}. With an alias, nobody sees that name any more.",
    everywhere: "Lists, works, reviews, mails and papers show the alias, to staff as well.",
    sealed:
      "Your name is sealed. Only an administrator or an organiser of your school can open it, with a reason; you see each time below.",
    mails: "Mails to you become discreet: they say only that something waits.",
    paper: "Certificates carry the alias, unless you ask for your name on paper.",
    notTexts:
      "What you wrote yourself into works, reviews and long answers stays as it is: look whether you named yourself there.",
    label: "Alias",
    hint: "Any name but a part of your own. A word you like will do.",
    submit: "Use this alias",
    now: "You are {{alias}} to everybody here, since {{day}}.",
    change: "Choose another alias on the page of your account",
  },
  // Which name certificates carry on paper.
  paper: {
    heading: "Your name on certificates",
    intro:
      "What is on record here is the alias. On paper your name can stand: it is put in while you download the certificate, and whoever checks the paper can type it and hear yes or no.",
    legend: "On paper stands",
    alias: "The alias",
    trueName: "My name",
    trueNameHint: "You are asked for your password before you choose this, and before you download.",
    spelling: "How your name is written there",
    spellingHint: "Only if it differs from the name you gave us.",
    submit: "Keep this choice",
  },
  leave: {
    heading: "End the protection",
    intro: "Your name takes the place of the alias again: in lists, works, mails and certificates.",
    sure: "Yes, show my name again",
    submit: "End the protection",
  },
  discretion: {
    heading: "Mails and screens",
    mail: "Discreet mails",
    mailHint:
      "Sender, subject and text are neutral: no course, no school, nothing about what happened. A link leads to the page, after you sign in.",
    quickExit: "Quick exit",
    quickExitHint:
      "Every page gets a button that signs you out and shows a page about nothing. Pressing Escape twice does the same. Titles of pages are neutral too.",
    submit: "Save",
  },
  views: {
    heading: "Who opened your name",
    intro:
      "Each time somebody opens your sealed name it is written down here, with their role and their reason.",
    none: "Nobody has.",
    // {{when}} is a moment in words, {{role}} a role such as Organiser.
    line: "{{when}}: {{role}}",
  },
  // For staff, on the page that opens a true name.
  identity: {
    crumb: "Name and protection",
    isProtected: "This person is protected. Everybody knows them by this alias.",
    isNot: "This person is not protected: the name above is what everybody reads.",
    alias: "Alias for this person",
    reason: "Reason",
    reasonHint: "Kept, and shown to the person. Do not write the name into it.",
    view: "Open the true name",
    protect: "Put under protection",
    trueName: "The true name is:",
    trueNameText:
      "This was written down with your role and your reason, and the person sees it. Do not copy the name into mails, lists or notes.",
  },
  // The sign-up page, folded away.
  signUp: {
    summary: "I would rather be known by an alias",
    text: "Then nobody reads the name above: it is sealed, and mails to you say nothing about the site. No telephone number, no date of birth is asked anywhere.",
    label: "Alias",
  },
  quickExit: {
    // The button on every page. Short: it is found in a hurry.
    button: "Leave now",
    offer: "Show a button to leave quickly",
    hide: "Hide the button to leave quickly",
    // Title of every page while quick exit is on, and all that the page after it says. Nothing that tells where one was.
    neutralTitle: "Notes",
    leftTitle: "Weather",
    leftText: "No forecast for this place right now. Please look again later.",
  },
  notices: {
    taken: "You are protected. Nobody sees your name any more.",
    left: "The protection has ended. Your name is shown again.",
    "paper-chosen": "Your choice for certificates is kept.",
    "discretion-saved": "Saved.",
    given: "The person is protected now.",
  },
} as const;
