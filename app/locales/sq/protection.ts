/** Protection of people at risk: the alias, the true name, discreet mails, the quick way out. Albanian, plain and calm. */
export default {
  title: "Mbrojtja",
  lead: "Kush e lexon emrin tuaj këtu, çfarë thonë emailet dhe si të largoheni shpejt. Gjithçka mund ta ndryshoni në çdo kohë.",
  link: "Mbrojtja, emailet, dalja e shpejtë",
  linkText:
    "Një pseudonim në vend të emrit tuaj, emaile që nuk tregojnë asgjë, një buton që ju nxjerr menjëherë.",
  alias: {
    heading: "Një pseudonim",
    intro: "Tani të gjithë këtu ju njohin si {{name}}. Me një pseudonim, atë emër nuk e sheh më askush.",
    everywhere: "Listat, punimet, vlerësimet, emailet dhe dokumentet tregojnë pseudonimin, edhe për stafin.",
    sealed:
      "Emri juaj është i vulosur. Mund ta hapë vetëm një administrator ose një organizator i shkollës suaj, me një arsye; çdo herë e shihni më poshtë.",
    mails: "Emailet për ju bëhen diskrete: thonë vetëm se diçka ju pret.",
    paper: "Certifikatat mbajnë pseudonimin, veç nëse e kërkoni emrin tuaj në letër.",
    notTexts:
      "Ajo që keni shkruar vetë në punime, vlerësime dhe përgjigje të gjata mbetet siç është: shikoni nëse e keni përmendur aty emrin tuaj.",
    label: "Pseudonimi",
    hint: "Çdo emër, përveç një pjese të tuajit. Mjafton një fjalë që ju pëlqen.",
    submit: "Përdor këtë pseudonim",
    now: "Për të gjithë këtu jeni {{alias}}, që më {{day}}.",
    change: "Zgjidhni një pseudonim tjetër në faqen e llogarisë suaj",
  },
  paper: {
    heading: "Emri juaj në certifikata",
    intro:
      "Këtu është i shënuar pseudonimi. Në letër mund të jetë emri juaj: vendoset ndërsa e shkarkoni certifikatën, dhe kush e verifikon letrën mund ta shkruajë atë dhe të marrë përgjigjen po ose jo.",
    legend: "Në letër shkruhet",
    alias: "Pseudonimi",
    trueName: "Emri im",
    trueNameHint: "Ju kërkohet fjalëkalimi para se ta zgjidhni këtë, dhe para se ta shkarkoni.",
    spelling: "Si shkruhet aty emri juaj",
    spellingHint: "Vetëm nëse ndryshon nga emri që na dhatë.",
    submit: "Ruaj këtë zgjedhje",
  },
  leave: {
    heading: "Hiqni mbrojtjen",
    intro: "Emri juaj e zë sërish vendin e pseudonimit: në lista, punime, emaile dhe certifikata.",
    sure: "Po, tregojeni sërish emrin tim",
    submit: "Hiq mbrojtjen",
  },
  discretion: {
    heading: "Emailet dhe ekranet",
    mail: "Emaile diskrete",
    mailHint:
      "Dërguesi, subjekti dhe teksti janë neutralë: as kurs, as shkollë, asgjë për atë që ndodhi. Një lidhje ju çon te faqja, pasi të hyni.",
    quickExit: "Dalje e shpejtë",
    quickExitHint:
      "Çdo faqe merr një buton që ju nxjerr nga llogaria dhe tregon një faqe pa asgjë të veçantë. Të njëjtën gjë bën shtypja dy herë e tastit Escape. Edhe titujt e faqeve janë neutralë.",
    submit: "Ruaj",
  },
  views: {
    heading: "Kush e hapi emrin tuaj",
    intro: "Sa herë që dikush e hap emrin tuaj të vulosur, kjo shënohet këtu, me rolin dhe arsyen e tij.",
    none: "Askush.",
    line: "{{when}}: {{role}}",
  },
  identity: {
    crumb: "Emri dhe mbrojtja",
    isProtected: "Ky person është nën mbrojtje. Të gjithë e njohin me këtë pseudonim.",
    isNot: "Ky person nuk është nën mbrojtje: emrin më sipër e lexojnë të gjithë.",
    alias: "Pseudonimi për këtë person",
    reason: "Arsyeja",
    reasonHint: "Ruhet dhe i tregohet personit. Mos e shkruani emrin në të.",
    view: "Hap emrin e vërtetë",
    protect: "Vendos nën mbrojtje",
    trueName: "Emri i vërtetë është:",
    trueNameText:
      "Kjo u shënua me rolin dhe arsyen tuaj, dhe personi e sheh. Mos e kopjoni emrin në emaile, lista a shënime.",
  },
  signUp: {
    summary: "Më mirë të njihem me një pseudonim",
    text: "Atëherë askush nuk e lexon emrin më sipër: ai vuloset, dhe emailet për ju nuk thonë asgjë për faqen. Askund nuk kërkohet numër telefoni a datëlindje.",
    label: "Pseudonimi",
  },
  quickExit: {
    button: "Largohu tani",
    offer: "Shfaq një buton për t’u larguar shpejt",
    hide: "Fshih butonin për t’u larguar shpejt",
    neutralTitle: "Shënime",
    leftTitle: "Moti",
    leftText: "Tani nuk ka parashikim për këtë vend. Shikoni sërish më vonë.",
  },
  notices: {
    taken: "Jeni nën mbrojtje. Emrin tuaj nuk e sheh më askush.",
    left: "Mbrojtja përfundoi. Emri juaj tregohet sërish.",
    "paper-chosen": "Zgjedhja juaj për certifikatat u ruajt.",
    "discretion-saved": "U ruajt.",
    given: "Personi është tani nën mbrojtje.",
  },
};
