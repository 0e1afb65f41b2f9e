/** Texts of certificates: the public check, the holder's page, the paper. */
export default {
  // The public page where anyone checks a certificate by its code.
  check: {
    title: "Check a certificate",
    lead: "Every certificate carries a code. Type it here, or scan the square beside it, and read what we have on record.",
    code: "Code on the certificate",
    codeHint: "26 letters and digits in groups of four. Capitals, spaces and hyphens do not matter.",
    submit: "Check",
    malformed:
      "This cannot be a code. It has 26 letters and digits, such as 7QK4-M2XP-9D and so on; compare it with the paper.",
    // Shown, with the same words, for every code that is not on record.
    unknownTitle: "No certificate has this code",
    unknown: "Compare it letter by letter with the paper. If it is the same, the paper did not come from us.",
    again: "Try another code",
  },
  // What the public reads about one certificate. It never says why one was revoked.
  record: {
    title: "Certificate of completion",
    valid: "This certificate is valid",
    validText: "It was issued by us and it holds. Compare what you read here with the paper.",
    revoked: "This certificate was revoked",
    // {{date}} is a day such as 15 September 2027.
    revokedText: "It was issued by us and taken back on {{date}}. It no longer holds.",
    replaced: "This certificate was replaced",
    replacedText: "A newer one stands in its place. Ask the person for it.",
    name: "Name",
    programme: "Programme",
    course: "Course",
    dates: "Dates",
    hours: "Hours",
    // {{online}} and {{contact}} are numbers of hours.
    hoursText: "{{online}} online, {{contact}} in class",
    issued: "Issued on",
    code: "Code",
  },
  // The checker types the name on the paper and hears yes or no.
  match: {
    title: "Is it this person’s?",
    intro:
      "We do not show names here, so that nobody can use this page to find out who took part. Type the name as it stands on the paper and we tell you whether it is the same.",
    name: "Name on the paper",
    nameHint: "Capitals, accents and the alphabet do not matter.",
    submit: "Compare",
    // {{name}} is what the visitor typed.
    matches: "The name matches",
    matchesText: "“{{name}}” is the name on this certificate.",
    differs: "The name does not match",
    differsText:
      "“{{name}}” is not the name on this certificate. Check the spelling; if it is right, the paper was altered.",
  },
  // The holder's own page.
  mine: {
    title: "Certificates",
    lead: "A certificate is issued by itself as soon as you have met all conditions.",
    none: "No certificate yet",
    noneText: "Once you take part in a school, what its certificate asks for stands here.",
    list: "Your certificates",
    valid: "Valid",
    revoked: "Revoked",
    replaced: "Replaced",
    // {{name}} is the name as printed.
    issuedTo: "Issued to {{name}} on {{date}}.",
    revokedOn: "Revoked on {{date}}. Ask the organisers if you do not know why.",
    download: "Download as PDF",
    publicPage: "See what others see",
    showName: "Show my name on the public page",
    showNameHint:
      "Whoever has the code sees that the certificate is valid. Your name they see only if you tick this; otherwise they can type a name and hear yes or no. You can change this at any time.",
    showNameSave: "Save",
  },
  // What a certificate asks for; each line says what is there and what is missing.
  conditions: {
    // {{programme}} is the title of a school.
    title: "What the certificate of {{programme}} asks for",
    met: "You have met every condition. The certificate stands among your certificates, or will within a minute.",
    missing_one: "One condition is still open.",
    missing_other: "{{count}} conditions are still open.",
    done: "Met",
    open: "Open",
    // Used where a quiz or an assignment has no title yet; {{key}} is a short word for it.
    untitled: "“{{key}}”",
    // {{title}} is the title of a quiz or an assignment; {{have}} and {{need}} are percentages, written as numbers are in your language.
    quizMet: "{{title}}: passed with {{have}} %",
    quizFailed: "{{title}}: {{have}} %, and {{need}} % are needed. You can try again.",
    quizNone: "{{title}}: not taken yet",
    assignmentMet: "{{title}}: passed with {{have}} %",
    assignmentLow: "{{title}}: {{have}} %, and {{need}} % are needed",
    assignmentGap: "{{title}}: {{have}} %, but not passed, because one criterion is at zero",
    assignmentNone: "{{title}}: no grade yet; at least {{need}} % are needed",
    // {{have}} and {{count}} are numbers of reviews.
    reviews_one: "Reviews you gave: {{have}}; one is asked for",
    reviews_other: "Reviews you gave: {{have}}; {{count}} are asked for",
  },
  // The paper itself. {{programme}}, {{course}}, {{assignment}} and {{work}} are titles, {{dates}} a range of days.
  paper: {
    title: "Certificate of completion: {{programme}}",
    kind: "Certificate of completion",
    // The name stands above, large; the sentence goes on from it.
    body: "took part in the {{programme}}, {{dates}}, with the course “{{course}}”, and passed the assignment “{{assignment}}”.",
    bodyWithWork:
      "took part in the {{programme}}, {{dates}}, with the course “{{course}}”, and passed the assignment “{{assignment}}” with {{work}}",
    hours: "{{online}} hours online and {{contact}} contact hours.",
    quizzes_one: "One quiz passed.",
    quizzes_other: "{{count}} quizzes passed.",
    reviews_one: "One review written for others.",
    reviews_other: "{{count}} reviews written for others.",
    academicLead: "Academic lead",
    coordinator: "Coordinator",
    issuedOn: "Issued on {{date}}",
    checkAt: "Check it at {{address}}",
    qr: "QR code that opens the check page for {{code}}",
  },
  errors: {
    "not-in-force": "This certificate was revoked or replaced meanwhile.",
  },
  notices: {
    "name-shown": "Your name now stands on the public page.",
    "name-hidden": "Your name no longer stands on the public page.",
  },
} as const;
