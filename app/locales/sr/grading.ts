/** Texts of grading, Serbian in Latin letters. */
export default {
  errors: {
    "override-needs-reason":
      "Napišite zašto se ocena menja; videće to osoba čija je ocena i svi koji je kasnije čitaju.",
    "rubric-invalid": "Merila u datoteci {{file}} nisu ispravna; pogledajte red {{line}}.",
  },
};
