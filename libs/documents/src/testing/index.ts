export { largePack } from './large-pack';
export { longMinutes, minutesOf2019 } from './minutes-2019';
export { minutesOf2021 } from './minutes-2021';
export { anAnnualReport, aYouSaid } from './outcomes';
export { packOf, panelItem, panelPack, panelPaperPages } from './panel-pack';
export { readDocx, readPdf, tagsOf } from './read';
export { sampleReport } from './report';
export { a3Landscape, a4, a4Landscape, pdfOf, sheets, turned, uploadIn } from './upload';
export { anActionList, aChairsBrief, aDecisionNotice, anAttendanceSheet, aDisclosuresSheet } from './sheets';
