/** One case of the security bar: its id, and in one line what is tried. */
export interface GateCase {
  readonly id: string;
  readonly what: string;
  /** Why no test is asked for yet. */
  readonly notYet?: string;
}

/** The cases of access, of what reaches a server from outside, and of privacy; a test each, named by its id. */
// biome-ignore format: one case a line, so that it reads as the list it is.
export const GATE_CASES: readonly GateCase[] = [
  { id: "A1", what: "Signing in, up and resetting with a known and an unknown address say the same" },
  { id: "A2", what: "One reset link, used twice at once, serves once; only its digest is kept" },
  { id: "A3", what: "A mail scanner that opens every link changes nothing" },
  { id: "A4", what: "Under a forged Host no mailed link leads elsewhere" },
  { id: "A5", what: "A reset ends every session and still asks for the second factor" },
  { id: "A6", what: "Signing in, a second step, a new password and a new role each give a new session" },
  { id: "A7", what: "A session that was signed out is refused, and an outage is told plainly" },
  { id: "A8", what: "What a stolen table of sessions holds opens nothing" },
  { id: "A9", what: "A session ends at its absolute limit, sooner for staff" },
  { id: "A10", what: "With the password alone, where a second factor is due, only its own door opens" },
  { id: "A11", what: "A code serves once, six wrong ones stop the account, a recovery code serves once" },
  { id: "A12", what: "Sensitive acts ask for the password again" },
  { id: "A13", what: "A new address counts once it was confirmed there, and the old one can undo it" },
  { id: "A14", what: "Whoever is suspended, or lost a role or place, is refused at the next request, mail and job" },
  { id: "A15", what: "The session's cookie is __Host-, Secure, HttpOnly, SameSite=Lax" },
  { id: "A16", what: "Wrong passwords count together at every door" },
  { id: "A17", what: "A stranger who fails a thousand times locks nobody out" },
  { id: "A18", what: "Long and strange passwords are taken as typed, megabytes refused before hashing" },

  { id: "B1", what: "Route by method by shape by role: the table is what happens, and no route is without a row" },
  { id: "B2", what: "A leaf asked for alone gives no data" },
  { id: "B3", what: "An action whose page would refuse is not run" },
  { id: "B4", what: "Somebody else's attempt does not exist" },
  { id: "B5", what: "Somebody else's work does not exist" },
  { id: "B6", what: "A review is its reviewer's, its author's once released, and final then" },
  { id: "B7", what: "An application is its applicant's and its own school's, without scores or notes for the first" },
  { id: "B8", what: "Somebody else's certificates can be neither listed nor revoked" },
  { id: "B9", what: "An export is its owner's, for a day, with a session" },
  { id: "B10", what: "A file is refused through every address that could serve it" },
  { id: "B11", what: "People are found only where they agreed to be" },
  { id: "B12", what: "A form changes its own fields, whatever else is sent" },
  { id: "B13", what: "A thing of one course does not exist under another's address" },
  { id: "B14", what: "What is missing, repeated, an object or undefined is refused" },
  { id: "B15", what: "Nobody gives a role above their own; the last administrator stays" },
  { id: "B16", what: "No state can be skipped, and no decision made twice" },
  { id: "B17", what: "Every GET answers where nothing can be written" },
  { id: "B18", what: "Looking at the site as somebody else reads, is logged, and opens no reviewer's name" },

  { id: "I1", what: "A form from another site is refused on every route, by every method, in every shape" },
  { id: "I2", what: "So is one with no origin, a null one, a garbled one, a sibling's, a forwarded one" },
  { id: "I3", what: "No other site signs anybody in or out" },
  { id: "I4", what: "Nothing leads to another site after a form" },
  { id: "I5", what: "Every kind of answer of every route carries the headers that guard" },
  { id: "I6", what: "After signing out the back button shows nothing of the person before" },
  { id: "I7", what: "No answer opens itself to scripts of other sites" },
  { id: "I8", what: "Whatever breaks shows a number and nothing of the inside, and the process lives" },
  { id: "I9", what: "What browsers load holds no secret, no name of a setting, no map of the sources" },

  { id: "J1", what: "No spelling of an address gives fresh tries" },
  { id: "J2", what: "A thousand forged client addresses are one" },
  { id: "J3", what: "Bodies and queries made to hurt are refused, at a cost that grows with their length alone" },
  { id: "J4", what: "Pages and filters beyond all measure are refused or bounded" },
  { id: "J5", what: "A search takes 200 letters, each standing for itself, and holds up nobody else" },
  { id: "J6", what: "No pattern in the code takes for ever on a long adversarial text" },
  { id: "J7", what: "Of many sign-ins at once a few are hashed, the others wait or are asked to come back" },
  { id: "J8", what: "One download is made at a time for one person" },
  { id: "J9", what: "Slow senders are cut off, and everybody else is answered meanwhile" },
  { id: "J10", what: "While the store of limits is away, tries are still limited and pages still read" },

  { id: "K1", what: "SQL in any field, parameter or order changes no answer" },
  { id: "K2", what: "No cell of a list can become a formula" },
  { id: "K3", what: "Titles and places in a calendar feed stay text", notYet: "There is no calendar feed yet; it comes with the timetable." },
  { id: "K4", what: "Line breaks and control characters leave one line in the log" },
  { id: "K5", what: "Names that reach into JavaScript's objects, and fields sent twice, change nothing" },

  { id: "L1", what: "An import of people says what it would do, row by row, and does all or nothing" },
  { id: "L2", what: "An import gives no role above one's own, no password, and tells of no account" },
  { id: "L3", what: "An import package of a course brings no script, path or foreign id", notYet: "Courses are imported from the operator's own folder; nothing is uploaded or unpacked yet." },
  { id: "L4", what: "An act on many that names one foreign id is refused whole" },
  { id: "L5", what: "Settings, jobs and health show no secret, and health says ok or not" },
  { id: "L6", what: "There is no default account, and the first administrator is made at the server alone" },

  { id: "M1", what: "My data holds every table that leads to a person, or says why not, and nobody else's data" },
  { id: "M2", what: "After erasure nothing of the person is found but what is allowed to stay" },
  { id: "M3", what: "What is past its time is gone" },
  { id: "M4", what: "The audit log can be added to and not changed; its chain shows any change" },
  { id: "M5", what: "One question answers who saw an application" },
  { id: "M6", what: "No page asks another site for anything" },
  { id: "M7", what: "A day of logs holds no address, token, name or answer" },
  { id: "M8", what: "One can take part under another name, in no list" },
  { id: "M9", what: "A phone taken after leaving shows nothing" },
  { id: "M10", what: "Consent is kept with its words and date; small counts are not shown" },
];
