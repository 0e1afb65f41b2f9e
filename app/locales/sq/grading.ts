/** Texts of grading. Albanian. */
export default {
  errors: {
    "override-needs-reason":
      "Shkruani pse ndryshohet nota; këtë e shohin pjesëmarrësi dhe lexuesit e mëvonshëm.",
    "rubric-invalid": "Rubrika në {{file}} nuk qëndron; shihni rreshtin {{line}}.",
  },
};
