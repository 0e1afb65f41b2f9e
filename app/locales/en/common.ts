/** Texts that stand on many pages: the frame, buttons, dates, what went wrong. */
export default {
  brand: "Common Ground",
  skipLink: "Skip to the text",
  nav: {
    label: "Main",
    course: "Course",
    schools: "Summer school",
    library: "Library",
    verify: "Check a certificate",
    myWork: "My work",
    teach: "Teaching",
    organise: "Organising",
    admin: "Administration",
    signIn: "Sign in",
    signOut: "Sign out",
    menu: "Menu",
    close: "Close",
    language: "Language",
    account: "Account",
    breadcrumbs: "You are here",
  },
  theme: { toDark: "Dark", toLight: "Light", label: "Light or dark" },
  footer: {
    // One sentence about who runs the site; no names of organisations.
    about:
      "Common Ground is run by citizens’ groups. No advertising, no trackers, nothing loaded from anyone else’s server.",
    privacy: "What we keep about you",
    accessibility: "Accessibility",
    worry: "Report a worry",
    help: "Help",
    // A link that opens a mail to those who run the site.
    contact: "Write to us",
    languages: "Languages",
  },
  actions: {
    save: "Save",
    cancel: "Cancel",
    back: "Back",
    search: "Search",
    filter: "Show",
    clear: "Clear",
    download: "Download",
    next: "Next",
    previous: "Previous",
  },
  form: {
    optional: "optional",
    // Heading of the list of mistakes at the top of a form.
    problems_one: "One thing needs your attention",
    problems_other: "{{count}} things need your attention",
  },
  save: {
    // {{time}} is a clock time such as 14:02:11.
    saved: "Saved {{time}}",
    saving: "Saving …",
    unsaved: "Not saved yet",
    failed: "Not saved. Your text is still here; we try again.",
    // Something typed does not fit, such as a word where a number is asked; its field gets a mark.
    refused: "Not saved. Please look at what is marked.",
    conflict: "This was changed in another tab or device. Reload to see both.",
  },
  pagination: {
    label: "Pages",
    page: "Page {{page}} of {{pages}}",
    shown: "{{from}} to {{to}} of {{total}}",
  },
  // {{local}} and {{school}} are times with their city, when the reader's zone differs from the school's.
  // Stands where a name stood of somebody who had everything about themselves erased.
  person: { left: "Somebody who has left" },
  time: { both: "{{local}}; {{school}}" },
  notFound: {
    title: "There is no such page",
    text: "It may have moved, or it is not open to you. Nothing you wrote is lost.",
    action: "Go to the first page",
  },
  badRequest: {
    title: "This address does not work",
    text: "Something in it is missing or not understood. Nothing was changed.",
    action: "Go to the first page",
  },
  forbidden: {
    title: "This is not open to you",
    text: "Your account does not have the role for this page. Ask an organiser if you think it should.",
    action: "Go to the first page",
  },
  // A page that the rules of the course keep closed; the sentence that says which follows.
  refused: {
    title: "Not possible for now",
    action: "Go to your work",
  },
  crash: {
    title: "Something broke on our side",
    text: "What you saved before is safe. Try again in a minute; if it happens again, send us this number.",
    action: "Try again",
    id: "Number: {{id}}",
  },
  busy: {
    title: "Too much at once",
    text: "The server is busy for a moment. What you saved before is safe. Try again in a minute.",
  },
  // Stands under every page that shows "Kosovo*". Fixed wording: translate as the EU's documents in your language do.
  kosovoFootnote:
    "* Designation without prejudice to positions on status, in line with UNSCR 1244/1999 and the ICJ opinion of 22 July 2010.",
  errors: {
    "not-found": "This does not exist, or it is not open to you.",
    forbidden: "Your account does not have the role for that.",
    "step-up-needed": "Please show once more that it is you, and then try again.",
    "stale-version":
      "This was changed in another tab or device since you opened it. What you typed is below; reload to see what stands now.",
    "too-many_one": "That was tried too often. Wait a minute and try again.",
    "too-many_other": "That was tried too often. Wait {{minutes}} minutes and try again.",
    "too-many": "That was tried too often. Wait {{minutes}} min and try again.",
    "too-large": "That is too large: at most {{megabytes}} MB are taken. Nothing was kept.",
  },
  validation: {
    required: "Fill this in.",
    choose: "Choose one.",
    tooShort_one: "Write at least one letter.",
    tooShort: "Write at least {{minimum}} letters.",
    tooLong: "That is too long; {{maximum}} letters at most.",
    tooFew: "Choose at least {{minimum}}.",
    tooMany: "Choose at most {{maximum}}.",
    tooSmall: "The number must be at least {{minimum}}.",
    tooLarge: "The number must be at most {{maximum}}.",
    email: "Write an address such as name@example.org.",
    date: "Write a date such as 2027-03-01.",
    invalid: "This does not look right. Check it and try again.",
    tick: "Tick this box to go on.",
  },
  notices: {
    saved: "Saved.",
  },
} as const;
