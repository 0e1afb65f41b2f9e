/** Pictures and other files of courses: putting them there, finding them, taking them out. Albanian. */
export default {
  title: "Fotografi dhe skedarë",
  lead: "Çfarë shfaqin mësimet e këtij kursi. Një skedar e shohin ata që e shkruajnë kursin; të gjithë e shohin vetëm kur e shfaq një mësim i botuar.",
  add: {
    heading: "Shtoni një skedar",
    label: "Skedari",
    hint: "Një fotografi (JPEG, PNG, WebP ose AVIF), një PDF, ose titra (WebVTT), deri në {{megabytes}} MB. Fotografitë zvogëlohen, dhe ajo që ka shkruar aparati në to, si vendi, hiqet.",
    submit: "Shto skedarin",
  },
  kept: "Skedarët tuaj zënë {{kept}} MB nga {{quota}} MB.",
  list: {
    heading: "Çfarë ka",
    none: "Nuk ka ende skedarë",
    noneText: "I pari që shton dikush do të jetë këtu.",
    cut: "Tregohen 100 më të rinjtë.",
    preview: "Fotografia",
    name: "Emri",
    paste: "Për tekstin",
    size: "Madhësia",
    added: "Shtuar",
    state: "Përdorimi",
    used: "Shfaqet",
    unused: "Ende nuk shfaqet",
    remove: "Hiq",
    removeNamed: "Hiq {{name}}",
    unnamed: "Pa emër",
  },
  kinds: { picture: "Fotografi", document: "Dokument", captions: "Titra" },
  pixels: "{{width}} × {{height}}, {{kilobytes}} kB",
  kilobytes: "{{kilobytes}} kB",
  remove: {
    title: "Hiqni këtë skedar",
    text: "“{{name}}” fshihet përgjithmonë. Asgjë nuk e shfaq.",
    used: "“{{name}}” shfaqet diku. Hiqeni më parë nga teksti; pastaj mund të fshihet.",
    submit: "Hiq përgjithmonë",
    back: "Jo, mbaje",
  },
  errors: {
    "kind-not-taken":
      "Skedarë të këtij lloji nuk merren. Çfarë është një skedar del nga ajo që ka brenda, jo nga emri. Fotografi: JPEG, PNG, WebP ose AVIF; dokumente: PDF; titra: WebVTT.",
    "no-picture": "Kjo nuk është fotografi. Merren JPEG, PNG, WebP dhe AVIF.",
    drawing:
      "Vizatimet në SVG nuk merren: ato mund të mbajnë programe. Eksportojeni vizatimin si PNG dhe shtojeni atë.",
    moving: "Figurat që lëvizin dhe GIF-et nuk merren. Ruajeni një figurë të saj si PNG ose JPEG.",
    heic: "Ky është formati i disa telefonave (HEIC), që shumica e shfletuesve nuk e shfaqin. Ruajeni fotografinë si JPEG.",
    program: "Ky është program, çfarëdo që thotë emri. Nuk u ruajt.",
    "unreadable-picture":
      "Fotografia nuk u lexua dot. Mund të jetë e prerë ose e prishur: hapeni, ruajeni nga e para dhe provoni sërish.",
    "too-many-points":
      "Fotografia ka më shumë se {{millions}} milionë pika. Zvogëlojeni; mjaftojnë 1 600 pika gjerësi.",
    "broken-captions": "Titrat nuk lexohen dot në rreshtin {{line}}.",
    "quota-reached":
      "Me këtë skedar do të mbanit këtu më shumë se {{megabytes}} MB. Hiqni skedarë që nuk i shfaq asgjë, pastaj provoni sërish.",
    "no-place":
      "Vendi ku ruhen skedarët nuk arrihet për momentin. Nuk u ruajt asgjë; provoni sërish më vonë.",
    "in-use": "Diçka e shfaq këtë skedar. Hiqeni më parë nga teksti.",
  },
  notices: {
    added: "Skedari është aty.",
    small:
      "Fotografia është aty. Është më e ngushtë se 480 pika, prandaj në shumicën e ekraneve duket e turbullt.",
    removed: "Skedari u hoq.",
  },
};
