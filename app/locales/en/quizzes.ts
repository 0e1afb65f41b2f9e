/** Texts of quizzes. */
export default {
  title: "Quiz",
  rules: {
    heading: "Before you begin",
    questions_one: "There is one question.",
    questions_other:
      "There are {{count}} questions, worth {{points, number(maximumFractionDigits: 2)}} points together.",
    pass: "You pass with {{percent, number(maximumFractionDigits: 2)}} of 100.",
    unlimited: "You may try as often as you like. The best attempt counts.",
    attempts_one: "You have one attempt.",
    attempts_other: "You have {{count}} attempts. The best one counts.",
    pause_one: "Between two attempts there is a pause of one minute.",
    pause_other: "Between two attempts there is a pause of {{count}} minutes.",
    time_one: "You have one minute from the moment you begin. The server keeps the time.",
    time_other: "You have {{count}} minutes from the moment you begin. The server keeps the time.",
    noTime: "There is no time limit. Your answers are saved as you give them; you can go away and come back.",
    empty: "Empty answers count zero. No answer takes away points of another question.",
  },
  start: {
    begin: "Begin the quiz",
    again: "Try again",
    goOn: "Go on with your attempt",
    goOnText: "You have begun and not sent yet. Everything you answered is saved.",
    // {{moment}} is a date, time and city.
    pause: "You can try again from {{moment}}.",
    usedUp: "You have used every attempt. Your best result counts.",
    results: "Your results so far",
    // {{moment}} is a date, time and city.
    attempt: "Attempt {{number}}, {{moment}}",
    score: "{{percent, number(maximumFractionDigits: 2)}} of 100",
    look: "Look at it",
  },
  passed: "Passed",
  notPassed: "Not passed yet",
  attempt: {
    // {{percent}} is the pass mark.
    leadUnlimited:
      "You pass with {{percent, number(maximumFractionDigits: 2)}} of 100 and may try as often as you like. The best attempt counts.",
    leadLimited_one:
      "You pass with {{percent, number(maximumFractionDigits: 2)}} of 100. You have one attempt.",
    leadLimited_other:
      "You pass with {{percent, number(maximumFractionDigits: 2)}} of 100. The best of {{count}} attempts counts.",
    // {{moment}} is a date, time and city.
    ends: "Your time ends on {{moment}}. What is saved by then counts.",
    number: "Question {{number}} of {{total}}",
    points_one: "{{count}} point",
    points_other: "{{count}} points",
    save: "Save and stay here",
    lookOver: "Look over and send",
    barLabel: "Saving and sending",
    barLabelTime: "Time left, saving and sending",
    timeLeft_zero: "Less than a minute left",
    timeLeft_one: "One minute left",
    timeLeft_other: "{{count}} minutes left",
    nothingSaved: "Nothing saved yet",
    // Beside a question whose answer was saved in another tab or on another device; the answer follows.
    elsewhere: "Saved elsewhere in the meantime:",
    elsewhereEmpty: "Elsewhere this answer was cleared in the meantime.",
  },
  // Sentences that tell how to answer, one for each kind of question.
  hints: {
    single: "One answer fits.",
    multiple: "Tick every one that fits. A wrong tick takes away a right one, never below zero.",
    ordering: "Give each one its place. Two cannot share one; each in its right place counts.",
    matching: "Choose a partner for each. Each right pair counts.",
    numeric: "Write a number in digits. A decimal comma or point is fine.",
    short: "Capital letters and accents do not matter.",
    cloze: "Write into the gaps. Each counts; capital letters and accents do not matter.",
  },
  fields: {
    true: "True",
    false: "False",
    choose: "Choose",
    // Shown in a menu of places while none is chosen.
    noPlace: "–",
    // For screen readers: the menu that says on which place {{item}} comes.
    placeOf: "Place of: {{item}}",
    // For screen readers: an input inside a sentence.
    gap: "Gap {{number}}",
  },
  review: {
    title: "Before you send",
    complete: "Every question has an answer.",
    incompleteTitle_one: "One question has no full answer.",
    incompleteTitle_other: "{{count}} questions have no full answer.",
    incomplete: "You can send anyway; empty answers count zero.",
    over: "Your time is over.",
    overText: "What you had saved by then is marked. Nothing can be changed any more.",
    questions: "Questions",
    question: "Question {{number}}",
    answered: "Question {{number}}, answered",
    open: "Question {{number}}, not fully answered",
    keyAnswered: "Underlined: answered",
    keyOpen: "Dashed: not yet",
    once: "Once sent, the answers cannot be changed.",
    send: "Send my answers",
    keep: "Keep working",
    see: "See the result",
  },
  result: {
    title: "Your result",
    // {{scored}} and {{max}} are points, {{percent}} the result of 100.
    lead: "{{scored, number(maximumFractionDigits: 2)}} of {{max, number(maximumFractionDigits: 2)}} points, which is {{percent, number(maximumFractionDigits: 2)}} of 100.",
    line: "{{percent, number(maximumFractionDigits: 2)}} of 100; you pass with {{pass, number(maximumFractionDigits: 2)}}",
    passMark: "pass {{pass, number(maximumFractionDigits: 2)}}",
    best: "Your best result is {{percent, number(maximumFractionDigits: 2)}} of 100; that one counts.",
    // {{moment}} is a date, time and city, {{code}} a short code.
    receipt: "Received on {{moment}}. Receipt {{code}}: keep it if you may need to show that you sent this.",
    heldBack:
      "You are in the middle of another attempt. Right answers and explanations show here again once you have sent it.",
    goOn: "Go on with that attempt",
    number: "Question {{number}} of {{total}}",
    points: "{{scored, number(maximumFractionDigits: 2)}} of {{max, number(maximumFractionDigits: 2)}}",
    yours: "Your answer",
    right: "Right answer",
    why: "Why",
    sources: "Source",
    noAnswer: "No answer",
    // One row of a matching question: what was given, and its partner.
    pair: "{{left}}: {{right}}",
    back: "Back to the quiz",
    course: "Back to the course",
  },
  errors: {
    "attempt-closed":
      "This attempt is closed: its time is over, or it was sent already. What was saved before counts.",
    "answers-changed-elsewhere":
      "You saved answers in another tab or on another device. Nothing was overwritten: what you wrote here is below, with what is saved beside it. Press Save to keep what is below.",
    "answer-unreadable": "This answer does not fit the question. Reload the page and answer again.",
    "number-unreadable": "Write a number in digits, such as 12 or 3.5.",
    "no-attempt-left": "You have used every attempt of this quiz.",
    "pause-not-over_one": "There is a pause between attempts. You can try again in one minute.",
    "pause-not-over_other": "There is a pause between attempts. You can try again in {{count}} minutes.",
    "pause-not-over": "There is a pause between attempts. You can try again in {{minutes}} minutes.",
    // Shown to whoever imports content. {{file}} is a file name, {{line}} a line number.
    "quiz-invalid": "The quiz in {{file}} does not hold; see line {{line}}.",
  },
  notices: {
    saved: "Your answers are saved. You have not sent them yet.",
    sent: "Your answers have arrived and are marked.",
  },
} as const;
