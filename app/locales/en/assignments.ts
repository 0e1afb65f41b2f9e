/** Research assignments: the task, the editor, the receipt. */
export default {
  list: {
    title: "Your assignments",
    lead: "What you write during the school. Drafts are kept as you type.",
    none: "No assignment yet",
    noneText: "When your school gives you one, it stands here with its dates.",
    // {{date}} is a moment such as "Friday 14 March 2027, 17:00 (Sarajevo)".
    due: "Due {{date}}",
    opens: "Opens {{date}}",
  },
  // In one or two words: how far the own work is.
  state: {
    notBegun: "Not begun",
    draft: "Draft",
    submitted: "Sent",
    withdrawn: "Withdrawn",
    late: "Late",
    closed: "Closed",
  },
  page: {
    task: "The task",
    dates: "Dates",
    write: "Your work",
    sent: "Your work is sent",
    reviews: "Reviews and grade",
    opensAt: "Opens",
    dueAt: "Works due",
    reviewsDueAt: "Reviews due",
    notOpen: "You can begin to write on {{date}}.",
    closed: "The time for this assignment is over; no work is taken any more.",
    // Above the editor, once the work is due but still taken.
    lateTitle: "It is past the date.",
    lateText:
      "You can still send your work until {{date}}. It is marked as late, and its readers have less time.",
  },
  editor: {
    title: "Title of your work",
    country: "Country",
    countryHint: "The one your work is about.",
    chooseCountry: "Choose a country",
    theme: "Theme",
    chooseTheme: "Choose a theme",
    // Under a section's box: words so far, and how many to aim at.
    wordsOf_one: "{{count}} word, aim for {{words}}",
    wordsOf_other: "{{count}} words, aim for {{words}}",
    words_one: "{{count}} word, not counted towards the length",
    words_other: "{{count}} words, not counted towards the length",
    total_one:
      "{{count}} word in all; {{min}} to {{max}} are asked for, {{lowest}} to {{highest}} are taken.",
    total_other:
      "{{count}} words in all; {{min}} to {{max}} are asked for, {{lowest}} to {{highest}} are taken.",
    notSaved: "Nothing saved yet",
    saveDraft: "Save the draft",
    send: "Send the work",
    sendAgain: "Send this version instead",
    anonymous: "Your readers will not know who you are.",
    anonymousText: "Leave your name, your organisation and the names of people you know out of the text.",
    afterSending: "You can exchange the text until it is due, as long as nobody has begun to read it.",
  },
  receipt: {
    code: "Receipt",
    at: "Sent",
    words: "Words",
    keep: "Keep this code: it proves what you sent and when.",
    replace: "Exchange the text",
    show: "What you sent",
    fixed: "The text is fixed now.",
  },
  // The instructor's page that gives a brief to a school, /teach/assignments/new.
  schedule: {
    title: "Give an assignment to a school",
    lead: "From the first date people can write; after the second, readers are found; after the third, you release grades.",
    choice: "School and assignment",
    // {{school}} and {{brief}} are titles.
    option: "{{school}}: {{brief}}",
    opensAt: "Writing opens",
    dueAt: "Works are due",
    reviewsDueAt: "Reviews are due",
    // {{city}} stands for the clock of the school.
    clock: "By the clock in {{city}}.",
    perSubmission: "Readers for each work",
    perSubmissionHint: "Three are usual; with fewer than four authors, two.",
    owed: "Reviews each author has to give",
    owedHint: "Counts towards the certificate.",
    submit: "Give the assignment",
    none: "Every school has its assignments",
    noneText: "A new school, or a new brief in the course, will stand here.",
  },
  notices: {
    scheduled: "The school has the assignment.",
    "draft-saved": "Your draft is saved.",
    sent: "Your work is sent. The receipt stands below and comes by mail.",
  },
  errors: {
    // {{section}} is the title of a part of the work, such as Evidence.
    "section-empty": "“{{section}}” is still empty.",
    "too-short": "The whole text has {{words}} words; at least {{lowest}} are needed.",
    "too-long": "The whole text has {{words}} words; {{highest}} at most are taken.",
    "brief-invalid": "The file of this brief has to be put right first.",
    "dates-out-of-order": "Writing has to open before works are due, and works before reviews.",
    "already-scheduled": "This school has this assignment already.",
    "sending-closed": "No work is taken at this time. What you wrote is still here.",
    "work-already-sent": "You have sent this work already, perhaps in another tab. Reload to see it.",
    "work-not-replaceable":
      "The text cannot be exchanged any more: it is due, or somebody has begun to read it.",
    "work-incomplete": "Something is missing.",
  },
} as const;
