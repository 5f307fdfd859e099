/** The mark is a word, since it has to be read aloud: "Exam results (new date proposed)". */
export const marked = ({ title, mark }: { title: string; mark: string }): string =>
  mark === '' ? title : `${title} (${mark})`;
