/**
 * Consents: what a person allows beyond what the school needs. A change of meaning in `kinds` needs a new version in
 * features/consents/domain/wordings.ts. Albanian.
 */
export default {
  title: "Për çfarë pajtoheni",
  lead: "Secila prej këtyre qëndron më vete dhe nuk vlen derisa të thoni po. Një jo nuk ka pasoja, dhe një po mund ta tërhiqni në çdo kohë.",
  kinds: {
    photo: {
      title: "Fotografi",
      text: "Fotografitë ku mund të njihem lejohet të tregohen në faqet dhe në raportet e shkollës.",
    },
    public_list: {
      title: "Emri im në publik",
      text: "Emri im mund të jetë në faqen publike me pjesëmarrësit e shkollave të mia, ku mund ta lexojë kushdo.",
    },
    donor_list: {
      title: "Emri im për donatorët",
      text: "Emri dhe vendi im mund të jenë në listën e pjesëmarrësve që marrin donatorët e shkollave të mia.",
    },
    alumni: {
      title: "Lidhja më pas",
      text: "Pas shkollës mund të më shkruani për takime dhe punë të ish-pjesëmarrësve.",
    },
    research: {
      title: "Kërkim shkencor",
      text: "Puna dhe rezultatet e mia mund të përdoren për kërkime rreth të mësuarit, pa emrin tim.",
    },
    recording: {
      title: "Incizime",
      text: "Sesionet ku flas mund të incizohen dhe t’i shohin pjesëmarrësit e së njëjtës shkollë.",
    },
  },
  state: {
    given: "U pajtuat më {{day}}.",
    none: "Nuk jeni pajtuar.",
    takenBack: "E tërhoqët më {{day}}.",
    outdated:
      "Më {{day}} u pajtuat me një formulim të mëparshëm. Ai nuk vlen më; ju lutemi përgjigjuni sërish.",
  },
  yes: "Pajtohem",
  no: "E tërheq",
  yesTo: "Pajtohem: {{title}}",
  noTo: "E tërheq: {{title}}",
  version: "Formulimi i datës {{version}}",
  protectedNote:
    "Jeni nën mbrojtje: listat publike nuk ju përmendin kurrë, dhe listat e tjera përmendin pseudonimin tuaj.",
  went: {
    title: "Ku shkoi",
    line: "{{list}}, {{cohort}}: së fundi më {{day}}",
    lineNoCohort: "{{list}}: së fundi më {{day}}",
    takenBack:
      "Atë që u dha më parë nuk mund ta kthejmë. Pyesni organizatorët nëse doni që t’i tregohet atij që e ka.",
    lists: {
      "cohorts.public-participants": "Faqja publike e pjesëmarrësve",
      "cohorts.donor-list": "Lista për donatorët",
    },
  },
  history: {
    title: "Të gjitha përgjigjet tuaja",
    none: "Deri tani nuk keni dhënë asnjë përgjigje.",
    line: "{{when}}: {{title}}, {{answer}} (formulimi i datës {{version}})",
    yes: "pëlqim",
    no: "tërheqje",
  },
  leftOut_one: "Një person është lënë jashtë sipas pëlqimit",
  leftOut_other: "{{count}} njerëz janë lënë jashtë sipas pëlqimit",
  participants: {
    title: "Pjesëmarrësit",
    lead: "Ata që u pajtuan të përmenden këtu. Askush nuk detyrohet.",
    none: "Këtu nuk përmendet askush",
    noneText: "Emrat janë këtu vetëm nëse njerëzit e duan.",
    link: "Kush merr pjesë",
  },
  donorList: {
    title: "Lista për donatorët",
    lead: "Emri dhe vendi i atyre që u pajtuan. Krijimi i listës shënohet, dhe kushdo që është në të mund ta shohë.",
    included_one: "Një person është pajtuar",
    included_other: "{{count}} njerëz janë pajtuar",
    make: "Krijo listën (CSV)",
    link: "Lista për donatorët",
  },
  errors: {
    "wording-changed":
      "Formulimi u ndryshua ndërsa kjo faqe ishte e hapur. Lexojeni sërish dhe përgjigjuni atëherë.",
  },
  notices: {
    given: "U ruajt: pajtoheni.",
    "taken-back": "U tërhoq. Që tani e tutje nuk përmendeni.",
  },
};
