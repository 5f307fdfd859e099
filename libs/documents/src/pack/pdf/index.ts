export { layOut } from './render-pdf';
