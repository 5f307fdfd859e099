export { checkDocx } from './check-docx';
export { checkPdf } from './check-pdf';
