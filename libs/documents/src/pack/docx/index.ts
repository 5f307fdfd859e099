export { prepareDocx } from './render-docx';
