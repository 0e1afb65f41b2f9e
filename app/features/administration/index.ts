export { JobsForm, MailsSearch, MergeForm, MergeSearch, NothingForm, SettingsForm } from "./schema";
