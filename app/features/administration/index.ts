export { JobsForm, MailsSearch, NothingForm, SettingsForm } from "./schema";
