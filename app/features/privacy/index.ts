export { EraseForm, EraseForRequestForm, ExportFile, RequestExportForm } from "./schema";
