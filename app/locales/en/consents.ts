/**
 * Consents: what a person allows beyond what the school needs. A change of meaning in `kinds` needs a new version in
 * features/consents/domain/wordings.ts.
 */
export default {
  title: "What you agree to",
  lead: "Each of these stands alone and is off until you say yes. A no has no consequences, and you can take back a yes at any time.",
  kinds: {
    photo: {
      title: "Photos",
      text: "Photos in which I can be recognised may be shown on the pages and in the reports of the school.",
    },
    public_list: {
      title: "My name in public",
      text: "My name may stand on the public page with the participants of my schools, where anybody can read it.",
    },
    donor_list: {
      title: "My name for donors",
      text: "My name and country may stand on the list of participants that donors of my schools get.",
    },
    alumni: {
      title: "Staying in touch",
      text: "After the school I may be written to about meetings and work of former participants.",
    },
    research: {
      title: "Research",
      text: "My work and my results may be used for research about learning, without my name.",
    },
    recording: {
      title: "Recordings",
      text: "Sessions in which I speak may be recorded and watched by participants of the same school.",
    },
  },
  state: {
    given: "You agreed on {{day}}.",
    none: "You have not agreed.",
    takenBack: "You took it back on {{day}}.",
    outdated: "You agreed to an earlier wording on {{day}}. It counts no longer; please answer anew.",
  },
  yes: "I agree",
  no: "Take it back",
  // For assistive technology; {{title}} is one of the titles above.
  yesTo: "I agree: {{title}}",
  noTo: "Take it back: {{title}}",
  version: "Wording of {{version}}",
  protectedNote: "You are protected: public lists never name you, and other lists name your alias.",
  went: {
    title: "Where it went",
    // {{list}} is one of the lists below, {{cohort}} the title of a school.
    line: "{{list}}, {{cohort}}: last on {{day}}",
    lineNoCohort: "{{list}}: last on {{day}}",
    takenBack:
      "What was handed out before cannot be called back by us. Ask the organisers if you want its holder to be told.",
    lists: {
      "cohorts.public-participants": "Public page of participants",
      "cohorts.donor-list": "List for donors",
    },
  },
  history: {
    title: "All your answers",
    none: "You have answered nothing so far.",
    // {{answer}} is "yes" or "no" in words, {{version}} names the wording.
    line: "{{when}}: {{title}}, {{answer}} (wording of {{version}})",
    yes: "agreed",
    no: "taken back",
  },
  // At the end of every list and export: how many it does not name.
  leftOut_one: "One person left out by consent",
  leftOut_other: "{{count}} people left out by consent",
  participants: {
    title: "Participants",
    lead: "Those who agreed to be named here. Nobody has to.",
    none: "Nobody is named here",
    noneText: "Names stand here only if people want it.",
    link: "Who takes part",
  },
  donorList: {
    title: "List for donors",
    lead: "Name and country of those who agreed to it. Making the list is written down, and everybody on it can see that.",
    included_one: "One person agreed",
    included_other: "{{count}} people agreed",
    make: "Make the list (CSV)",
    link: "List for donors",
  },
  errors: {
    "wording-changed": "The wording was changed while this page was open. Read it again and answer then.",
  },
  notices: {
    given: "Kept: you agree.",
    "taken-back": "Taken back. From now on you are left out.",
  },
} as const;
